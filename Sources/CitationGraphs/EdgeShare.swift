import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// What one record adds to one edge; shares of an edge add up in the order of the records.
struct EdgeShare {
  /// Mentions in this record; 0 where the edge follows from a number alone.
  var mentions = 0
  /// Mentions in the record that has most; that of one share is its mentions.
  var weight = 0
  var isStructural = true
  /// Segments that hold a mention.
  var segments: [String] = []
  var pinpoints: [String] = []
  var firstPage: Int?
  /// How the mentions were found, in the order of first coming.
  var methods: [ReferenceMethod] = []
  /// Those of the first of the surest mentions.
  var status = ResolutionStatus.unresolved
  var confidence = -1.0
  var context = ""

  init() {}

  /// What a number says, which counts only where no mention says it too.
  init(derived status: ResolutionStatus) { self.status = status }

  /// Adds a target; `isFirst` where it is the mention's first on this edge, so that "Articles 2 to 9"
  /// is one mention of nine places.
  mutating func add(
    _ target: ResolvedTarget, of mention: DocumentRecord.Mention, segment: String?,
    _ layer: EdgeLayer, isFirst: Bool
  ) {
    if isFirst {
      mentions += 1
      weight += 1
    }
    if let segment { segments.append(segment) }
    if let pinpoint = target.pinpoint { pinpoints.append(pinpoint.description) }
    if let page = mention.page { firstPage = min(firstPage ?? page, page) }
    if !methods.contains(mention.method) { methods.append(mention.method) }
    if target.confidence > confidence {
      confidence = target.confidence
      context = mention.context
      status = target.status
    }
    if layer == .citation { isStructural = false }
  }

  /// Adds the share of a later record.
  mutating func add(_ later: EdgeShare) {
    guard later.mentions > 0 else { return }
    guard mentions > 0 else {
      self = later
      return
    }
    mentions += later.mentions
    weight = max(weight, later.weight)
    if !later.isStructural { isStructural = false }
    segments += later.segments
    pinpoints += later.pinpoints
    if let page = later.firstPage { firstPage = min(firstPage ?? page, page) }
    for method in later.methods where !methods.contains(method) { methods.append(method) }
    if later.confidence > confidence {
      confidence = later.confidence
      context = later.context
      status = later.status
    }
    // An edge between works that cite each other in every file must not hold each mention's place.
    if segments.count > 4096 { segments = Array(Set(segments)) }
    if pinpoints.count > 4096 { pinpoints = Array(Set(pinpoints)) }
  }
}

extension EdgeShare: SpooledRow {
  func write(to row: inout RowWriter) {
    row.int(mentions)
    row.int(weight)
    row.bool(isStructural)
    row.strings(segments)
    row.strings(pinpoints)
    row.int(firstPage)
    row.list(methods) { $0.string($1.rawValue) }
    row.string(status.rawValue)
    row.double(confidence)
    row.string(context)
  }

  init(from row: inout RowReader) {
    mentions = row.int()
    weight = row.int()
    isStructural = row.bool()
    segments = row.strings()
    pinpoints = row.strings()
    firstPage = row.optionalInt()
    methods = row.list { ReferenceMethod(rawValue: $0.string()) ?? .explicit }
    status = ResolutionStatus(rawValue: row.string()) ?? .unresolved
    confidence = row.double()
    context = row.string()
  }
}

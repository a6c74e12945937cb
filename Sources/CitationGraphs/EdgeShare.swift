import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// What some records add to one edge; shares of an edge add up the same in any order and grouping.
struct EdgeShare {
  /// Mentions in these records; 0 where the edge follows from a number alone.
  var mentions = 0
  /// Mentions in the record that has most; that of one share is its mentions.
  var weight = 0
  var isStructural = true
  /// Segments that hold a mention.
  var segments: [String] = []
  var pinpoints: [String] = []
  var firstPage: Int?
  /// How the mentions were found, or where else the edge comes from; each once.
  var methods: [ReferenceMethod] = []
  /// Number of the record that holds the first of the surest mentions.
  var record = 0
  /// Those of the first of the surest mentions.
  var status = ResolutionStatus.unresolved
  var confidence = -1.0
  var context = ""
  /// How the cited work is printed, where it is known by its name alone; else empty.
  var name = PrintedName()

  init() {}

  /// What a number says, which counts only where no mention says it too.
  init(derived status: ResolutionStatus) { self.status = status }

  /// What a catalogue says; `origin` is the row that says it.
  init(catalogue origin: String, _ status: ResolutionStatus) {
    self.status = status
    methods = [.catalogue]
    context = origin
  }

  /// A target that was found, with what both of its edges take of it.
  struct Found {
    var status: ResolutionStatus
    var confidence: Double
    /// The place in the work, in the notation of pinpoints.
    var pinpoint: String?
    /// The segment to which the mention belongs.
    var segment: String?
    var layer: EdgeLayer
    /// How the work is printed, where it is known by its name alone.
    var name: PrintedName

    init(
      _ target: ResolvedTarget, pinpoint: String?, segment: String?, _ layer: EdgeLayer,
      name: PrintedName
    ) {
      status = target.status
      confidence = target.confidence
      self.pinpoint = pinpoint
      self.segment = segment
      self.layer = layer
      self.name = name
    }
  }

  /// Adds a target; `isFirst` where it is the mention's first on this edge, so that "Articles 2 to 9"
  /// is one mention of nine places.
  mutating func add(_ target: Found, of mention: DocumentRecord.Mention, isFirst: Bool) {
    if isFirst {
      mentions += 1
      weight += 1
    }
    if let segment = target.segment { segments.append(segment) }
    if let pinpoint = target.pinpoint { pinpoints.append(pinpoint) }
    if let page = mention.page { firstPage = min(firstPage ?? page, page) }
    if !methods.contains(mention.method) { methods.append(mention.method) }
    if target.confidence > confidence {
      confidence = target.confidence
      context = mention.context
      status = target.status
    }
    if target.layer == .citation { isStructural = false }
    name.merge(target.name)
  }

  /// Adds another share of the same edge.
  mutating func add(_ other: EdgeShare) {
    for method in other.methods where !methods.contains(method) { methods.append(method) }
    name.merge(other.name)
    guard other.mentions > 0 else {
      // What follows from a number, or what a catalogue says, adds no mention.
      if mentions == 0, context.isEmpty || !other.context.isEmpty && other.context.precedes(context)
      {
        context = other.context
      }
      return
    }
    guard mentions > 0 else {
      let (found, printed) = (methods, name)
      self = other
      methods = found
      name = printed
      return
    }
    mentions += other.mentions
    weight = max(weight, other.weight)
    if !other.isStructural { isStructural = false }
    segments += other.segments
    pinpoints += other.pinpoints
    if let page = other.firstPage { firstPage = min(firstPage ?? page, page) }
    if other.confidence > confidence || other.confidence == confidence && other.record < record {
      confidence = other.confidence
      record = other.record
      context = other.context
      status = other.status
    }
    // An edge between works that cite each other in every file must not hold each mention's place.
    if segments.count > 4096 { segments = Array(Set(segments)) }
    if pinpoints.count > 4096 { pinpoints = Array(Set(pinpoints)) }
  }
}

extension String {
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
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
    row.list(methods) { $0.choice($1) }
    row.int(record)
    row.choice(status)
    row.double(confidence)
    row.string(context)
    row.string(name.text)
  }

  init(from row: inout RowReader) {
    mentions = row.int()
    weight = row.int()
    isStructural = row.bool()
    segments = row.strings()
    pinpoints = row.strings()
    firstPage = row.optionalInt()
    methods = row.list { $0.choice(or: .explicit) }
    record = row.int()
    status = row.choice(or: .unresolved)
    confidence = row.double()
    context = row.string()
    name = PrintedName(text: row.string())
  }
}

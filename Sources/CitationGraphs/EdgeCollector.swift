import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// One mention's share in an edge.
struct Contribution {
  var record: Int
  var segment: String?
  var pinpoint: String?
  var page: Int?
  var status: ResolutionStatus
  var method: String
  var confidence: Double
  var context: String
}

/// Adds up the mentions behind each edge.
struct EdgeCollector<End: Hashable & Sendable> {
  private struct Key: Hashable {
    var source: End
    var target: End
    var relation: CitationRelation
  }

  private struct Sum {
    var inRecord = 0
    var record = -1
    var weight = 0
    var mentions = 0
    var segments: Set<String> = []
    var pinpoints: Set<String> = []
    var firstPage: Int?
    var status = ResolutionStatus.unresolved
    var methods: Set<String> = []
    var confidence = -1.0
    var context = ""
    var isStructural = true
  }

  private var sums: [Key: Sum] = [:]

  /// Adds a mention; mentions have to come record by record, in reading order.
  mutating func add(
    from source: End, to target: End, _ relation: CitationRelation, _ layer: EdgeLayer,
    _ mention: Contribution
  ) {
    let key = Key(source: source, target: target, relation: relation)
    var sum = sums[key] ?? Sum()
    sums[key] = nil
    if sum.record != mention.record {
      sum.record = mention.record
      sum.inRecord = 0
    }
    sum.inRecord += 1
    sum.weight = max(sum.weight, sum.inRecord)
    sum.mentions += 1
    if let segment = mention.segment { sum.segments.insert(segment) }
    if let pinpoint = mention.pinpoint { sum.pinpoints.insert(pinpoint) }
    if let page = mention.page { sum.firstPage = min(sum.firstPage ?? page, page) }
    sum.methods.insert(mention.method)
    if mention.confidence > sum.confidence {
      sum.confidence = mention.confidence
      sum.context = mention.context
      sum.status = mention.status
    }
    sum.isStructural = sum.isStructural && layer == .structure
    sums[key] = sum
  }

  /// Adds what follows from a number; an edge that mentions prove stays as it is.
  mutating func addDerived(
    from source: End, to target: End, _ relation: CitationRelation, status: ResolutionStatus
  ) {
    let key = Key(source: source, target: target, relation: relation)
    guard sums[key] == nil else { return }
    var sum = Sum()
    sum.weight = 1
    sum.status = status
    sum.methods = ["numbering"]
    sum.confidence = 1
    sums[key] = sum
  }

  /// The edges, unsorted.
  func edges(
    id: (End, End, CitationRelation) -> String, date: (End) -> CivilDate?
  ) -> [CitationEdge<End>] {
    sums.map { key, sum in
      CitationEdge(
        source: key.source, target: key.target, relation: key.relation,
        layer: sum.isStructural ? .structure : .citation,
        id: id(key.source, key.target, key.relation), weight: sum.weight, mentions: sum.mentions,
        segments: sum.segments.count, pinpoints: sum.pinpoints.sortedByBytes(),
        firstPage: sum.firstPage, status: sum.status, methods: sum.methods.sortedByBytes(),
        confidence: max(0, sum.confidence), citingDate: date(key.source),
        citedDate: date(key.target), context: sum.context)
    }
  }
}

extension Sequence<String> {
  /// Sorted byte for byte, as everywhere in the output.
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

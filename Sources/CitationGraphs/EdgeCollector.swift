import LegalDocuments
import Resolution
import SourceTexts

/// One mention's share in an edge.
struct Contribution {
  var record: Int
  var segment: Int32?
  var pinpoint: String?
  var page: Int?
  var status: ResolutionStatus
  var method: ReferenceMethod
  var confidence: Double
  var context: String
}

/// Numbers for values that come again and again, in the order of their first coming.
struct Interner<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  subscript(number: Int32) -> Value { values[Int(number)] }

  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}

/// Adds up the mentions behind each edge, whose ends are known by number.
struct EdgeCollector {
  private struct Key: Hashable {
    var source: Int32
    var target: Int32
    var relation: Int32
  }

  private struct Sum {
    var inRecord = 0
    var record = -1
    var weight = 0
    var mentions = 0
    var segments: [Int32] = []
    var pinpoints: [String] = []
    var firstPage: Int?
    var status = ResolutionStatus.unresolved
    var methods: [ReferenceMethod] = []
    var confidence = -1.0
    var context = ""
    var isStructural = true
  }

  private var relations = Interner<CitationRelation>()
  private var indexes: [Key: Int] = [:]
  private var keys: [Key] = []
  private var sums: [Sum] = []

  /// Adds a mention; mentions have to come record by record, in reading order.
  mutating func add(
    from source: Int32, to target: Int32, _ relation: CitationRelation, _ layer: EdgeLayer,
    _ mention: Contribution
  ) {
    let index = index(from: source, to: target, relation)
    if sums[index].record != mention.record {
      sums[index].record = mention.record
      sums[index].inRecord = 0
    }
    sums[index].inRecord += 1
    sums[index].weight = max(sums[index].weight, sums[index].inRecord)
    sums[index].mentions += 1
    if let segment = mention.segment { sums[index].segments.append(segment) }
    if let pinpoint = mention.pinpoint { sums[index].pinpoints.append(pinpoint) }
    if let page = mention.page {
      sums[index].firstPage = min(sums[index].firstPage ?? page, page)
    }
    if !sums[index].methods.contains(mention.method) { sums[index].methods.append(mention.method) }
    if mention.confidence > sums[index].confidence {
      sums[index].confidence = mention.confidence
      sums[index].context = mention.context
      sums[index].status = mention.status
    }
    if layer == .citation { sums[index].isStructural = false }
  }

  /// Adds what follows from a number; an edge that mentions prove stays as it is.
  mutating func addDerived(
    from source: Int32, to target: Int32, _ relation: CitationRelation, status: ResolutionStatus
  ) {
    let index = index(from: source, to: target, relation)
    guard sums[index].weight == 0 else { return }
    sums[index].weight = 1
    sums[index].status = status
    sums[index].confidence = 1
  }

  private mutating func index(
    from source: Int32, to target: Int32, _ relation: CitationRelation
  ) -> Int {
    let key = Key(source: source, target: target, relation: relations.number(of: relation))
    if let index = indexes[key] { return index }
    indexes[key] = sums.count
    keys.append(key)
    sums.append(Sum())
    return sums.count - 1
  }

  /// The edges, sorted by the ranks of their ends, then by relation.
  func edges<End>(
    ends: [End], ranks: [Int32], id: (End, End, CitationRelation) -> String,
    date: (End) -> CivilDate?
  ) -> [CitationEdge<End>] {
    let dates = ends.map(date)
    let order = keys.indices.sorted { a, b in
      let (a, b) = (keys[a], keys[b])
      if a.source != b.source { return ranks[Int(a.source)] < ranks[Int(b.source)] }
      if a.target != b.target { return ranks[Int(a.target)] < ranks[Int(b.target)] }
      return relations[a.relation].rawValue < relations[b.relation].rawValue
    }
    return order.map { index in
      let (key, sum) = (keys[index], sums[index])
      let (source, target) = (ends[Int(key.source)], ends[Int(key.target)])
      let relation = relations[key.relation]
      return CitationEdge(
        source: source, target: target, relation: relation,
        layer: sum.isStructural ? .structure : .citation, id: id(source, target, relation),
        weight: sum.weight, mentions: sum.mentions, segments: Set(sum.segments).count,
        pinpoints: Set(sum.pinpoints).sortedByBytes(), firstPage: sum.firstPage,
        status: sum.status,
        methods: sum.methods.isEmpty
          ? ["numbering"] : sum.methods.map(\.rawValue).sortedByBytes(),
        confidence: max(0, sum.confidence), citingDate: dates[Int(key.source)],
        citedDate: dates[Int(key.target)], context: sum.context)
    }
  }
}

extension Sequence<String> {
  /// Sorted byte for byte, as everywhere in the output.
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

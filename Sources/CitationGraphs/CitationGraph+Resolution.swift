import LegalDocuments
import LegalIdentifiers
package import Resolution
import SourceTexts

extension CitationGraph {
  /// Builds the graph of resolved records.
  package init(_ resolution: Resolution) {
    var builder = GraphBuilder(resolution)
    builder.addDocuments()
    builder.addMentions()
    builder.addDerived()
    self = builder.graph()
  }
}

/// Collects nodes and edges, in any order, and sorts them at the end.
private struct GraphBuilder {
  private let resolution: Resolution
  /// Every work that is a node.
  private var works = Interner<WorkIdentifier>()
  private var present: Set<WorkIdentifier> = []
  private var workEdges = EdgeCollector()
  /// Every end of an edge at segment level.
  private var places = Interner<String>()
  private var placeEdges = EdgeCollector()

  init(_ resolution: Resolution) { self.resolution = resolution }

  private var known: KnownWorks { resolution.known }

  private mutating func node(_ work: WorkIdentifier) -> Int32 {
    present.insert(work)
    return works.number(of: work)
  }

  mutating func addDocuments() {
    for record in resolution.records { _ = node(known.canonical(record.document.id)) }
  }

  mutating func addMentions() {
    for (index, record) in resolution.records.enumerated() {
      let source = known.canonical(record.document.id)
      let callers = Dictionary(
        record.footnotes.map { ($0.id, $0.segment) }, uniquingKeysWith: { first, _ in first })
      for (mention, resolved) in zip(record.references, resolution.mentions[index]) {
        let segment = mention.place(callers: callers)
        let place = places.number(of: segment.map { "\(source)#\($0)" } ?? source.description)
        for target in resolved.targets {
          guard let work = target.work else { continue }
          let share = Contribution(
            record: index, segment: segment == nil ? nil : place,
            pinpoint: target.pinpoint?.description, page: mention.page, status: target.status,
            method: mention.method, confidence: target.confidence, context: mention.context)
          add(share, from: source, place, to: work, mention.relation)
        }
      }
    }
  }

  private mutating func add(
    _ share: Contribution, from source: WorkIdentifier, _ place: Int32, to work: WorkIdentifier,
    _ relation: CitationRelation
  ) {
    let isOwn = work == source
    let layer: EdgeLayer =
      isOwn || CitationRelation.structural.contains(relation) ? .structure : .citation
    let cited = places.number(of: share.pinpoint.map { "\(work)#\($0)" } ?? work.description)
    if place != cited { placeEdges.add(from: place, to: cited, relation, layer, share) }
    // A document's reference to its own articles is no citation of itself.
    guard !isOwn else { return }
    workEdges.add(from: node(source), to: node(work), relation, layer, share)
  }

  /// Adds what numbers say: families, issues, dossiers, consolidated texts.
  mutating func addDerived() {
    for record in resolution.records {
      let source = known.canonical(record.document.id)
      for procedure in record.document.metadata.procedures {
        derive(source, known.canonical(procedure), .memberOf)
      }
      if let base = record.document.id.consolidatedBase,
        record.document.metadata.aliases.contains(base)
      {
        derive(source, known.canonical(base), .consolidates)
      }
    }
    var pending = present.sorted()
    var done: Set<WorkIdentifier> = []
    while let node = pending.popLast() {
      guard done.insert(node).inserted else { continue }
      for name in known.names.all(of: node) {
        if name.scheme == .council {
          let relations = CouncilRelations.relations(of: name) {
            present.contains(known.canonical($0))
          }
          for relation in relations {
            let target = known.canonical(relation.target)
            derive(node, target, relation.relation)
            pending.append(target)
          }
        } else if let base = name.consolidatedBase, present.contains(known.canonical(base)) {
          derive(node, known.canonical(base), .consolidates)
        }
      }
    }
  }

  private mutating func derive(
    _ source: WorkIdentifier, _ target: WorkIdentifier, _ relation: CitationRelation
  ) {
    guard source != target else { return }
    let isInCorpus = known.works[target]?.isInCorpus ?? false
    workEdges.addDerived(
      from: node(source), to: node(target), relation,
      status: isInCorpus ? .resolvedInCorpus : target.isFamily ? .familyOnly : .resolvedOutside)
  }

  func graph() -> CitationGraph {
    let known = known
    let edges = workEdges.edges(
      ends: works.values,
      ranks: Self.ranks(of: works.values) {
        ($0.scheme.rawValue, $0.value) < ($1.scheme.rawValue, $1.value)
      },
      id: { MentionIdentity.edge(from: $0, to: $1, $2) }, date: { known.works[$0]?.date })
    let segmentEdges = placeEdges.edges(
      ends: places.values,
      ranks: Self.ranks(of: places.values, by: <),
      id: { MentionIdentity.segmentEdge(from: $0, to: $1, $2) },
      date: { end in
        let name = end.utf8.firstIndex(of: UInt8(ascii: "#")).map { end[..<$0] } ?? end[...]
        return WorkIdentifier(name).flatMap { known.works[$0]?.date }
      })
    var citedBy: [WorkIdentifier: Int] = [:]
    var cites: [WorkIdentifier: Int] = [:]
    var last: (WorkIdentifier, WorkIdentifier)?
    for edge in edges where edge.layer == .citation {
      // Edges are sorted, so parallel ones stand together and count once.
      if let last, last == (edge.source, edge.target) { continue }
      last = (edge.source, edge.target)
      cites[edge.source, default: 0] += 1
      citedBy[edge.target, default: 0] += 1
    }
    let nodes = works.values.sorted().map { id in
      GraphNode(
        id, known: known, citedBy: citedBy[id, default: 0], cites: cites[id, default: 0])
    }
    return CitationGraph(nodes: nodes, edges: edges, segmentEdges: segmentEdges)
  }

  /// For each value its place in the order.
  private static func ranks<Value>(
    of values: [Value], by isBefore: (Value, Value) -> Bool
  ) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: values.count)
    let order = values.indices.sorted { isBefore(values[$0], values[$1]) }
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    return ranks
  }
}

extension DocumentRecord.Mention {
  /// The segment to which the mention belongs; a footnote's is the one that calls it.
  fileprivate func place(callers: [String: String?]) -> String? {
    if let segment { return segment }
    guard let footnote else { return nil }
    if let caller = callers[footnote] ?? nil { return caller }
    return footnote.replacing(":", with: "_")
  }
}

extension WorkIdentifier {
  /// Whether it names all issues of a Council document together.
  var isFamily: Bool {
    scheme == .council && CouncilNumber(token: value)?.isFamily == true
  }

  /// `celex:32016R0679` of the consolidated `celex:02016R0679-20160504`.
  fileprivate var consolidatedBase: WorkIdentifier? {
    guard scheme == .celex, value.utf8.first == UInt8(ascii: "0"),
      let hyphen = value.utf8.firstIndex(of: UInt8(ascii: "-"))
    else { return nil }
    return WorkIdentifier(.celex, "3" + value[..<hyphen].dropFirst())
  }
}

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
  private var present: Set<WorkIdentifier> = []
  private var works = EdgeCollector<WorkIdentifier>()
  private var places = EdgeCollector<String>()

  init(_ resolution: Resolution) { self.resolution = resolution }

  private var known: KnownWorks { resolution.known }

  mutating func addDocuments() {
    for record in resolution.records { present.insert(known.canonical(record.document.id)) }
  }

  mutating func addMentions() {
    for (index, record) in resolution.records.enumerated() {
      let source = known.canonical(record.document.id)
      let callers = Dictionary(
        record.footnotes.map { ($0.id, $0.segment) }, uniquingKeysWith: { first, _ in first })
      for (mention, resolved) in zip(record.references, resolution.mentions[index]) {
        let segment = mention.place(callers: callers)
        for target in resolved.targets {
          guard let work = target.work else { continue }
          let share = Contribution(
            record: index, segment: segment, pinpoint: target.pinpoint?.description,
            page: mention.page, status: target.status, method: mention.method.rawValue,
            confidence: target.confidence, context: mention.context)
          add(share, from: source, to: work, mention.relation)
        }
      }
    }
  }

  private mutating func add(
    _ share: Contribution, from source: WorkIdentifier, to work: WorkIdentifier,
    _ relation: CitationRelation
  ) {
    let isOwn = work == source
    let layer: EdgeLayer =
      isOwn || CitationRelation.structural.contains(relation) ? .structure : .citation
    let place = share.segment.map { "\(source)#\($0)" } ?? source.description
    let cited = share.pinpoint.map { "\(work)#\($0)" } ?? work.description
    if place != cited { places.add(from: place, to: cited, relation, layer, share) }
    // A document's reference to its own articles is no citation of itself.
    guard !isOwn else { return }
    present.insert(work)
    works.add(from: source, to: work, relation, layer, share)
  }

  /// Adds what numbers say: families, issues, dossiers, consolidated texts.
  mutating func addDerived() {
    for record in resolution.records {
      let source = known.canonical(record.document.id)
      for procedure in record.document.metadata.procedures {
        derive(source, known.canonical(procedure), .memberOf)
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
    present.insert(target)
    let isInCorpus = known.works[target]?.isInCorpus ?? false
    works.addDerived(
      from: source, to: target, relation,
      status: isInCorpus ? .resolvedInCorpus : target.isFamily ? .familyOnly : .resolvedOutside)
  }

  func graph() -> CitationGraph {
    let known = known
    let edges = works.edges(
      id: { MentionIdentity.edge(from: $0, to: $1, $2) }, date: { known.works[$0]?.date }
    ).sorted { a, b in
      if a.source != b.source { return a.source < b.source }
      if a.target != b.target { return a.target < b.target }
      return a.relation.rawValue < b.relation.rawValue
    }
    let segmentEdges = places.edges(
      id: { MentionIdentity.segmentEdge(from: $0, to: $1, $2) },
      date: { end in
        let name = end.utf8.firstIndex(of: UInt8(ascii: "#")).map { end[..<$0] } ?? end[...]
        return WorkIdentifier(name).flatMap { known.works[$0]?.date }
      }
    ).sorted { a, b in
      if a.source != b.source {
        return a.source.utf8.lexicographicallyPrecedes(b.source.utf8)
      }
      if a.target != b.target {
        return a.target.utf8.lexicographicallyPrecedes(b.target.utf8)
      }
      return a.relation.rawValue < b.relation.rawValue
    }
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
    let nodes = present.sorted().map { id in
      GraphNode(
        id, known: known, citedBy: citedBy[id, default: 0], cites: cites[id, default: 0])
    }
    return CitationGraph(nodes: nodes, edges: edges, segmentEdges: segmentEdges)
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

import LegalDocuments
import LegalIdentifiers
import Resolution
import Spooling

extension GraphBuilder {
  /// Adds what numbers say (families, issues, consolidated texts) and what catalogues state.
  mutating func addDerived(_ known: KnownWorks) throws(WriteError) {
    var pending = works.names(where: { Self.numberSaysMore(of: $0, known) })
    var done: Set<WorkIdentifier> = []
    while let node = pending.popLast() {
      guard done.insert(node).inserted else { continue }
      for name in known.names.all(of: node) {
        if name.scheme == .council {
          let relations = CouncilRelations.relations(of: name) {
            works.contains(known.canonical($0))
          }
          for relation in relations {
            let target = known.canonical(relation.target)
            try derive(node, target, relation.relation, known)
            pending.append(target)
          }
        } else if let base = name.consolidatedBase, works.contains(known.canonical(base)) {
          try derive(node, known.canonical(base), .consolidates, known)
        }
      }
    }
    // A catalogue relates works; it makes none a node.
    for stated in known.statedRelations
    where works.contains(stated.source) && works.contains(stated.target) {
      var row = SortableRows()
      row.append(stated, known: known)
      try shares.add(row)
    }
  }

  /// Whether a name of the work may say how it stands to others; that of most says nothing.
  private static func numberSaysMore(of node: WorkIdentifier, _ known: KnownWorks) -> Bool {
    known.names.all(of: node).contains { $0.scheme == .council || $0.consolidatedBase != nil }
  }

  private mutating func derive(
    _ source: WorkIdentifier, _ target: WorkIdentifier, _ relation: CitationRelation,
    _ known: KnownWorks
  ) throws(WriteError) {
    guard source != target else { return }
    works.add(source)
    works.add(target)
    var row = SortableRows()
    row.append(derived: target, from: source, relation, known: known)
    try shares.add(row)
  }
}

import LegalIdentifiers
import Resolution

/// The names of nodes with their counts; there may be millions of them.
struct NodeTable {
  private var names = NameNumbers()
  private var counts: [NodeCounts] = []
  /// How those that are known by their names alone are printed.
  private var printed: [WorkIdentifier: PrintedName] = [:]

  mutating func add(_ name: WorkIdentifier) {
    if names.add(name) == counts.count { counts.append(NodeCounts()) }
  }

  func contains(_ name: WorkIdentifier) -> Bool { names.number(of: name) != nil }

  /// Counts for a node; a name that is none is passed over.
  mutating func count(_ name: WorkIdentifier, _ add: (inout NodeCounts) -> Void) {
    if let number = names.number(of: name) { add(&counts[number]) }
  }

  /// Notes how a node is printed.
  mutating func name(_ work: WorkIdentifier, _ name: PrintedName) {
    if !name.text.isEmpty { printed[work, default: PrintedName()].merge(name) }
  }

  /// How a node is printed; `nil` where it has a number, or no text prints its name.
  func printedName(of work: WorkIdentifier) -> String? { printed[work]?.text }

  /// The names that are wanted, in their order.
  func names(where isWanted: (WorkIdentifier) -> Bool) -> [WorkIdentifier] {
    (0..<names.count).lazy.map { names[$0] }.filter(isWanted).sorted()
  }

  /// The nodes in the order of their names.
  func sorted() -> some Sequence<(name: WorkIdentifier, counts: NodeCounts)> {
    names.sorted().lazy.map { (names[Int($0)], counts[Int($0)]) }
  }
}

/// How often a node cites and is cited, in the citation layer.
struct NodeCounts {
  var citedBy: UInt32 = 0
  var cites: UInt32 = 0
  /// Mentions of it.
  var mentions: UInt32 = 0
}

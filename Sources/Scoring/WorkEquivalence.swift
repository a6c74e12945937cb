package import LegalIdentifiers

/// Which identifiers name the same work, as a catalogue says.
package struct WorkEquivalence: Sendable {
  private var names: [WorkIdentifier: WorkIdentifier] = [:]

  /// Every identifier names a work of its own.
  package init() {}

  /// Each group holds names of one work; groups that share a name are one.
  package init(_ groups: some Sequence<[WorkIdentifier]>) {
    for group in groups {
      guard let first = group.map(root).min() else { continue }
      for member in group {
        let root = root(of: member)
        names[root] = first
        names[member] = first
      }
    }
  }

  /// The name under which the work is compared.
  package func name(of work: WorkIdentifier) -> WorkIdentifier { root(of: work) }

  private func root(of work: WorkIdentifier) -> WorkIdentifier {
    var work = work
    while let next = names[work], next != work { work = next }
    return work
  }
}

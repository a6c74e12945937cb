package import LegalIdentifiers

/// Why two identifiers are held to name one work.
package struct NameEvidence: Hashable, Sendable {
  /// What the evidence rests on, the strongest first.
  package enum Basis: String, Sendable, Comparable {
    /// A document names itself by both.
    case document
    /// A row of a catalogue gives both.
    case catalogue
    /// Wherever a text gives the act together with its place, it gives this one.
    case text
    /// The numbering of the series leaves no other choice.
    case numbering

    private var rank: Int {
      switch self {
      case .document: 0
      case .catalogue: 1
      case .text: 2
      case .numbering: 3
      }
    }

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  }

  package var first: WorkIdentifier
  package var second: WorkIdentifier
  package var basis: Basis
  /// Where it stands: a document's path, a catalogue's row.
  package var origin: String

  package init(_ first: WorkIdentifier, _ second: WorkIdentifier, _ basis: Basis, origin: String) {
    self.first = min(first, second)
    self.second = max(first, second)
    self.basis = basis
    self.origin = origin
  }
}

extension NameEvidence: Comparable {
  package static func < (a: NameEvidence, b: NameEvidence) -> Bool {
    if a.basis != b.basis { return a.basis < b.basis }
    if a.first != b.first { return a.first < b.first }
    if a.second != b.second { return a.second < b.second }
    return a.origin.utf8.lexicographicallyPrecedes(b.origin.utf8)
  }
}

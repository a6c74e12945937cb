package import CitationGraphs
package import LegalIdentifiers

/// Which part of a graph is wanted.
package struct GraphSelection: Hashable, Sendable {
  /// Edges of one layer; `nil` for both.
  package var layer: EdgeLayer?
  /// Edges of these relations; empty for all.
  package var relations: Set<String> = []
  /// Edges at least as sure as this, 0…1.
  package var leastConfidence = 0.0
  /// A work, with what is at most `depth` citations away from it.
  package var around: WorkIdentifier?
  package var depth = 1

  package init() {}

  /// Whether the whole graph is wanted.
  package var isEverything: Bool { self == GraphSelection() }
}

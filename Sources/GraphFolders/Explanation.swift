/// Why something is in the graph: for an edge every mention that proves it, for a mention how it
/// was resolved, for a work why its names are held to be its own.
package struct Explanation: Hashable, Sendable {
  package var edge: Edge?
  package var work: Work?
  package var mentions: [Mention] = []
  /// Evidence for and against the names of the works that take part.
  package var names: [Name] = []

  /// An edge of the document or the segment level.
  package struct Edge: Hashable, Sendable {
    package var id: String
    package var source: String
    package var relation: String
    package var target: String
    package var layer: String
    package var status: String
    package var method: String
    package var confidence: Double
    package var mentions: Int
  }

  /// A node.
  package struct Work: Hashable, Sendable {
    package var id: String
    package var label: String
    package var title: String?
    package var date: String?
    package var isInCorpus: Bool
    package var aliases: [String]
    package var citedBy: Int
    package var cites: Int
  }

  /// A mention with its place, its words and each of its targets.
  package struct Mention: Hashable, Sendable {
    package var id: String
    package var document: String
    package var path: String
    package var page: Int?
    package var segment: String?
    package var footnote: String?
    package var text: String
    package var context: String
    package var relation: String
    package var method: String
    package var note: String?
    package var targets: [Target]
  }

  /// What became of one target.
  package struct Target: Hashable, Sendable {
    package var written: String?
    package var status: String
    package var work: String?
    package var pinpoint: String?
    package var preferredIssue: String?
    package var candidates: [String]
    package var rule: String
    package var reason: String?
    package var confidence: Double
    package var edge: String?
  }

  /// Evidence that two identifiers name one work.
  package struct Name: Hashable, Sendable {
    package var first: String
    package var second: String
    package var basis: String
    package var origin: String
    package var isAccepted: Bool
  }
}

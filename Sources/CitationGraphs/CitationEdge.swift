package import LegalDocuments
package import Resolution
package import SourceTexts

/// A directed edge with the mentions that prove it, summed up.
///
/// At document level there is one for each citing work, cited work and relation; at segment level
/// one for each citing segment, cited place and relation.
package struct CitationEdge<End: Hashable & Sendable>: Hashable, Sendable {
  package var source: End
  package var target: End
  package var relation: CitationRelation
  package var layer: EdgeLayer
  /// Unique in the graph, the same in every run.
  package var id: String
  /// Mentions in the one file of the citing work that has most, so that a document that is there
  /// in two languages does not count twice.
  package var weight: Int
  /// Mentions in all files; 0 where the edge follows from a number alone.
  package var mentions: Int
  /// Segments that hold a mention.
  package var segments: Int
  /// Places in the cited work, sorted.
  package var pinpoints: [String]
  package var firstPage: Int?
  package var status: ResolutionStatus
  /// How the mentions were found, sorted; `numbering` where the edge follows from a number.
  package var methods: [String]
  /// That of the surest mention.
  package var confidence: Double
  package var citingDate: CivilDate?
  package var citedDate: CivilDate?
  /// The words around the first of the surest mentions.
  package var context: String
}

/// Which question an edge answers.
package enum EdgeLayer: String, Sendable {
  /// One text refers to another.
  case citation
  /// Issues, families, dossiers and cover pages; references within one text.
  case structure
}

extension CitationRelation {
  /// Relations between the issues and papers of one file, which are no citations.
  package static let structural: Set<CitationRelation> = [
    .memberOf, .supersedes, .addendumTo, .declassifies, .partialVersionOf, .publishedIn, .sameAs,
    .continues, .transmits,
  ]
}

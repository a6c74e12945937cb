package import LegalDocuments
import LegalIdentifiers
package import Resolution
package import SourceTexts
package import Spooling

/// A directed edge with the mentions that prove it, summed up.
///
/// At document level there is one for each citing work, cited work and relation; at segment level
/// one for each citing segment, cited place and relation.
package struct CitationEdge<End: EdgeEnd>: Hashable, Sendable {
  package var source: End
  package var target: End
  package var relation: CitationRelation
  package var layer: EdgeLayer
  /// Unique in the graph, the same in every run.
  package var id: String
  /// Mentions in the one file of the citing work that has most, so that a document that is there
  /// in two languages does not count twice.
  package var weight: Int
  /// Mentions in all files; 0 where the edge follows from a number, or a catalogue states it, alone.
  package var mentions: Int
  /// Segments that hold a mention.
  package var segments: Int
  /// Places in the cited work, sorted.
  package var pinpoints: [String]
  package var firstPage: Int?
  package var status: ResolutionStatus
  /// How the mentions were found, sorted; `numbering` where the edge follows from a number,
  /// `catalogue` where a catalogue states it (too).
  package var methods: [String]
  /// That of the surest mention.
  package var confidence: Double
  package var citingDate: CivilDate?
  package var citedDate: CivilDate?
  /// The words around the first of the surest mentions; the row of the catalogue where it alone
  /// states the edge.
  package var context: String

  package init(
    source: End, target: End, relation: CitationRelation, layer: EdgeLayer, id: String,
    weight: Int = 1, mentions: Int = 1, segments: Int = 1, pinpoints: [String] = [],
    firstPage: Int? = nil, status: ResolutionStatus = .resolvedOutside, methods: [String] = [],
    confidence: Double = 1, citingDate: CivilDate? = nil, citedDate: CivilDate? = nil,
    context: String = ""
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.layer = layer
    self.id = id
    self.weight = weight
    self.mentions = mentions
    self.segments = segments
    self.pinpoints = pinpoints
    self.firstPage = firstPage
    self.status = status
    self.methods = methods
    self.confidence = confidence
    self.citingDate = citingDate
    self.citedDate = citedDate
    self.context = context
  }
}

extension CitationEdge {
  /// An edge from the sum of the shares in it.
  init(
    _ source: End, _ target: End, _ relation: CitationRelation, id: String, _ sum: EdgeShare,
    citingDate: CivilDate?, citedDate: CivilDate?
  ) {
    let isDerived = sum.mentions == 0
    self.init(
      source: source, target: target, relation: relation,
      layer: sum.isStructural ? .structure : .citation, id: id,
      weight: isDerived ? 1 : sum.weight, mentions: sum.mentions,
      segments: sum.segments.eachOnce().count, pinpoints: sum.pinpoints.eachOnce(),
      firstPage: sum.firstPage, status: sum.status,
      methods: sum.methods.isEmpty
        ? [relation == .sameAs ? "content" : "numbering"]
        : sum.methods.map(\.rawValue).eachOnce(),
      confidence: isDerived ? 1 : max(0, sum.confidence), citingDate: citingDate,
      citedDate: citedDate, context: sum.context)
  }
}

// Every file goes through the edges: both kinds have code of their own.
extension CitationEdge: SpooledRow {
  @specialized(where End == String)
  @specialized(where End == WorkIdentifier)
  package func write(to row: inout RowWriter) {
    source.write(to: &row)
    target.write(to: &row)
    row.string(relation.name)
    row.choice(layer)
    row.string(id)
    row.int(weight)
    row.int(mentions)
    row.int(segments)
    row.strings(pinpoints)
    row.int(firstPage)
    row.choice(status)
    row.strings(methods)
    row.double(confidence)
    row.date(citingDate)
    row.date(citedDate)
    row.string(context)
  }

  @specialized(where End == String)
  @specialized(where End == WorkIdentifier)
  package init(from row: inout RowReader) {
    source = End(from: &row)
    target = End(from: &row)
    relation = CitationRelation(row.shortName())
    layer = row.choice(or: .citation)
    id = row.string()
    weight = row.int()
    mentions = row.int()
    segments = row.int()
    pinpoints = row.strings()
    firstPage = row.optionalInt()
    status = row.choice(or: .unresolved)
    methods = row.strings()
    confidence = row.double()
    citingDate = row.date()
    citedDate = row.date()
    context = row.string()
  }
}

/// Which question an edge answers.
package enum EdgeLayer: String, Sendable, CaseIterable {
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

extension Sequence<String> {
  /// Sorted byte for byte, as everywhere in the output.
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension [String] {
  /// The texts, each once, sorted.
  fileprivate func eachOnce() -> [String] {
    // Most edges have one of everything, or the same again.
    if count < 2 { return self }
    let first = self[0]
    return allSatisfy { $0 == first } ? [first] : Set(self).sortedByBytes()
  }
}

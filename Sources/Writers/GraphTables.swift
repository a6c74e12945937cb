package import CitationGraphs
import LegalDocuments
package import LegalIdentifiers
import Resolution
import SourceTexts

/// The columns of the graph's tables, in the contract's order.
package enum GraphTables {
  package static let nodes: [TableColumn<GraphNode>] = [
    .init("id", .text, "identifier with its scheme", attribute: "name") {
      .text($0.id.description)
    },
    .init("label", .text, "short name as drafters print it") { .text($0.label) },
    .init("kind", .text, "work, target (cited, not in the corpus) or unresolved") {
      .text($0.kind.rawValue)
    },
    .init("scheme", .text, "the part of the id before the colon") {
      .text($0.id.scheme.rawValue)
    },
    .init("in_corpus", .boolean, "whether a document of the corpus is this work") {
      .boolean($0.isInCorpus)
    },
    .init("type", .text, "sort of text: regulation, judgment, cover note …", attribute: "work_type")
    {
      .optional($0.type)
    },
    .init("title", .text, "title, where corpus or catalogue give it") { .optional($0.title) },
    .init("date", .date, "date of the work; may be a month or a year") {
      .optional($0.date?.description)
    },
    .init("year", .integer, "year of the date, else of the number") { .optional($0.year) },
    .init("language", .text, "language of the text in the corpus, ISO 639-1") {
      .optional($0.language)
    },
    .init("institution", .text, "whose text it is, where number or title say so") {
      .optional($0.institution)
    },
    .init("uri", .text, "address of the work") { .optional($0.uri) },
    .init("aliases", .list, "other identifiers of the same work") {
      .list($0.aliases.map(\.description))
    },
    .init("cited_by", .integer, "works that cite it (citation layer, each once)") {
      .integer($0.citedBy)
    },
    .init("cites", .integer, "works that it cites (citation layer, each once)") {
      .integer($0.cites)
    },
  ]

  package static let edges: [TableColumn<CitationEdge<WorkIdentifier>>] = edgeColumns {
    $0.description
  }

  package static let segmentEdges: [TableColumn<CitationEdge<String>>] = edgeColumns { $0 }

  package static let simpleEdges: [TableColumn<SimpleEdge>] = [
    .init("source", .text, "citing work", attribute: nil) { .text($0.source.description) },
    .init("target", .text, "cited work", attribute: nil) { .text($0.target.description) },
    .init("weight", .integer, "sum of the weights of all citations of this pair") {
      .integer($0.weight)
    },
    .init("relations", .list, "relations of the citations") { .list($0.relations) },
  ]

  package static let wanted: [TableColumn<WantedWork>] = [
    .init("id", .text, "identifier with its scheme") { .text($0.node.id.description) },
    .init("label", .text, "short name as drafters print it") { .text($0.node.label) },
    .init("cited_by", .integer, "works of the corpus that cite it") { .integer($0.node.citedBy) },
    .init("mentions", .integer, "mentions in all of them") { .integer($0.mentions) },
    .init("uri", .text, "where to fetch it") { .optional($0.address) },
  ]

  package static let metrics: [TableColumn<NodeMetrics>] = [
    .init("id", .text, "identifier with its scheme") { .text($0.id.description) },
    .init("in_degree", .integer, "works that cite it") { .integer($0.inDegree) },
    .init("out_degree", .integer, "works that it cites") { .integer($0.outDegree) },
    .init("degree", .integer, "the sum of both") { .integer($0.inDegree + $0.outDegree) },
    .init("pagerank", .number, "PageRank with damping 0.85; all add up to 1") {
      .number($0.pageRank)
    },
    .init("component", .integer, "number of the weakly connected part; 1 is the largest") {
      .integer($0.component)
    },
    .init("component_size", .integer, "nodes of that part") { .integer($0.componentSize) },
  ]

  private static func edgeColumns<End>(
    _ name: @escaping @Sendable (End) -> String
  ) -> [TableColumn<CitationEdge<End>>] {
    [
      .init("source", .text, "the citing end", attribute: nil) { .text(name($0.source)) },
      .init("target", .text, "the cited end", attribute: nil) { .text(name($0.target)) },
      .init("id", .text, "stable id of the edge", attribute: "edge_id") { .text($0.id) },
      .init("relation", .text, "cites, basedOn, amends …") { .text($0.relation.rawValue) },
      .init("layer", .text, "citation, or structure (issues, families, dossiers, own articles)") {
        .text($0.layer.rawValue)
      },
      .init("weight", .integer, "mentions in the one file of the citing work that has most") {
        .integer($0.weight)
      },
      .init("mentions", .integer, "mentions in all files; 0 where the numbers alone say it") {
        .integer($0.mentions)
      },
      .init("segments", .integer, "segments that hold a mention") { .integer($0.segments) },
      .init("pinpoints", .list, "places in the cited work") { .list($0.pinpoints) },
      .init("first_page", .integer, "first page with a mention") { .optional($0.firstPage) },
      .init("status", .text, "resolved-in-corpus, resolved-outside, family-only or unresolved") {
        .text($0.status.rawValue)
      },
      .init(
        "method", .list,
        "how the mentions were found; numbering: from the number alone; content: the texts are the same"
      ) {
        .list($0.methods)
      },
      .init("confidence", .number, "0 to 1, of the surest mention") { .number($0.confidence) },
      .init("citing_date", .date, "date of the citing work") {
        .optional($0.citingDate?.description)
      },
      .init("cited_date", .date, "date of the cited work") {
        .optional($0.citedDate?.description)
      },
      .init("context", .text, "words around the surest mention") { .text($0.context) },
    ]
  }
}

extension WantedWork {
  /// Where the work can be fetched; of a Council family, its first issue.
  package var address: String? {
    if let uri = node.uri { return uri }
    guard node.id.scheme == .council, let number = CouncilNumber(token: node.id.value),
      number.isFamily
    else { return nil }
    return number.firstIssue.identifier.uri
  }
}

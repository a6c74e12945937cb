import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Spooling

/// `graph.nt`: sorted N-Triples with full, percent-encoded addresses.
///
/// Terms: ELI and CDM for what legislation relates, CiTO for what any text cites, DCTERMS for what
/// describes it. Each citation is also a thing of its own (`cito:Citation`), as in OpenCitations,
/// so that relation and weight have a place. Sources: `references.md` 9.1.
struct NTriplesWriter: StreamingWriter {
  let fileName = "graph.nt"
  let format = "nt"
  let about = "the graph as sorted N-Triples (DCTERMS, ELI, CDM, CiTO) for RDF stores"

  private static let dcterms = "http://purl.org/dc/terms/"
  private static let eli = "http://data.europa.eu/eli/ontology#"
  private static let cdm = "http://publications.europa.eu/ontology/cdm#"
  private static let cito = "http://purl.org/spar/cito/"
  private static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
  private static let schemaTypes = "http://www.w3.org/2001/XMLSchema#"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    let scratch = Scratch.temporary()
    var triples = RowSorter(scratch)
    var addresses: [WorkIdentifier: String] = [:]
    func add(_ subject: String, _ lines: [String]) throws(WriteError) {
      for line in lines {
        var key = SortKey()
        key.append(subject + line)
        try triples.add(key) { _ in }
      }
    }
    for node in contents.graph.nodes {
      let subject = Self.iri(of: node)
      // What follows from the identifier alone need not be kept.
      if node.uri != node.id.uri, let uri = node.uri { addresses[node.id] = uri }
      var lines: [String] = []
      describe(node, as: subject, in: &lines)
      try add("<\(subject)> ", lines)
    }
    func address(_ work: WorkIdentifier) -> String {
      addresses[work] ?? Self.iri(of: work, uri: work.uri)
    }
    for edge in contents.graph.edges {
      let source = address(edge.source)
      let target = address(edge.target)
      try add(
        "<\(source)> ", Self.predicates(for: edge.relation).map { "<\($0)> <\(target)> .\n" })
      guard edge.layer == .citation else { continue }
      try add(
        "<urn:x-renvoi:citation:\(edge.id.percentEncoded(keeping: ""))> ",
        Self.citation(edge, source, target))
    }
    var last: [UInt8] = []
    for (key, _) in try triples.finish() where key != last {
      try stream.write(Array(key.dropLast()))
      last = key
    }
    try scratch.check()
  }

  private func describe(_ node: GraphNode, as subject: String, in lines: inout [String]) {
    func add(_ predicate: String, _ object: String) {
      lines.append("<\(predicate)> \(object) .\n")
    }
    add(Self.dcterms + "identifier", Self.literal(node.id.description))
    for alias in node.aliases {
      add(Self.dcterms + "identifier", Self.literal(alias.description))
    }
    add("http://www.w3.org/2000/01/rdf-schema#label", Self.literal(node.label))
    if let title = node.title {
      add(Self.dcterms + "title", Self.literal(title, language: node.language))
    }
    if let type = node.type { add(Self.dcterms + "type", Self.literal(type)) }
    if let date = node.date {
      let kind = date.day > 0 ? "date" : date.month > 0 ? "gYearMonth" : "gYear"
      add(Self.dcterms + "date", Self.literal(date.description) + "^^<\(Self.schemaTypes)\(kind)>")
    }
    if node.id.scheme == .celex {
      add(Self.cdm + "resource_legal_id_celex", Self.literal(node.id.value))
    }
    for name in [node.id] + node.aliases {
      if let eli = name.eli, eli != subject {
        add("http://www.w3.org/2002/07/owl#sameAs", "<\(eli)>")
      }
    }
  }

  /// What is said of the citation as a thing of its own.
  private static func citation(
    _ edge: CitationEdge<WorkIdentifier>, _ source: String, _ target: String
  ) -> [String] {
    [
      "<\(type)> <\(cito)Citation> .\n",
      "<\(cito)hasCitingEntity> <\(source)> .\n",
      "<\(cito)hasCitedEntity> <\(target)> .\n",
      "<\(dcterms)type> \(literal(edge.relation.rawValue)) .\n",
      "<urn:x-renvoi:weight> \"\(edge.weight)\"^^<\(schemaTypes)integer> .\n",
    ]
  }

  /// The predicates that say most nearly what a relation says; the first is always given.
  private static func predicates(for relation: CitationRelation) -> [String] {
    let act = cdm + "resource_legal_"
    switch relation {
    case .cites: return [cito + "cites", cdm + "work_cites_work"]
    case .basedOn: return [eli + "based_on", act + "based_on_resource_legal"]
    case .amends: return [eli + "amends", act + "amends_resource_legal"]
    case .repeals: return [eli + "repeals", act + "repeals_resource_legal"]
    case .replaces: return [dcterms + "replaces", act + "replaces_resource_legal"]
    case .corrects: return [eli + "corrects", act + "corrects_resource_legal"]
    case .implements: return [eli + "applies", act + "implements_resource_legal"]
    case .supplements: return [eli + "changes", act + "completes_resource_legal"]
    case .extends: return [cito + "extends", act + "extends_validity_of_resource_legal"]
    case .derogatesFrom: return [eli + "changes", act + "derogates_resource_legal"]
    case .adopts: return [act + "adopts_resource_legal"]
    case .consolidates: return [eli + "consolidates"]
    case .supersedes: return [dcterms + "replaces"]
    case .addendumTo, .memberOf: return [dcterms + "isPartOf"]
    case .declassifies, .partialVersionOf: return [dcterms + "isVersionOf"]
    case .publishedIn: return [eli + "published_in"]
    case .sameAs: return ["http://www.w3.org/2002/07/owl#sameAs"]
    case .continues: return [cito + "citesAsSourceDocument"]
    case .transmits: return [dcterms + "references"]
    default: return [cito + "cites"]
    }
  }

  /// An absolute address for each node; works without one get a name that promises none.
  private static func iri(of node: GraphNode) -> String {
    iri(of: node.id, uri: node.uri)
  }

  private static func iri(of work: WorkIdentifier, uri: String?) -> String {
    uri ?? "urn:x-renvoi:\(work.description.percentEncoded(keeping: ":"))"
  }

  private static func literal(_ text: String, language: String? = nil) -> String {
    var literal = "\""
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      default: literal.unicodeScalars.append(scalar)
      }
    }
    literal += "\""
    if let language, language.utf8.count == 2, language.utf8.allSatisfy({ (97...122).contains($0) })
    {
      literal += "@\(language)"
    }
    return literal
  }
}

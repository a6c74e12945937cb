import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Spooling

/// What the graph says in RDF; N-Triples and JSON-LD write the same statements.
///
/// Terms: ELI and CDM for what legislation relates, CiTO for what any text cites, DCTERMS for what
/// describes it, FaBiO for what it is, PROV-O for who found it. Each citation is also a thing of its
/// own (`cito:Citation`), as in OpenCitations, so that relation, weight and dates have a place.
/// Sources: `references.md` 9.1.
struct RDFStatements {
  /// Addresses that do not follow from the identifier alone.
  private var addresses: [WorkIdentifier: String] = [:]
  /// Addresses worked out lately, since many edges point to the same works.
  private var recent: [WorkIdentifier: String] = [:]

  private static let mostRecent = 10_000

  /// Takes note of a node; edges come after all nodes.
  mutating func add(_ node: GraphNode) {
    if node.uri != node.id.uri, let uri = node.uri { addresses[node.id] = uri }
  }

  /// An absolute address for each work; one without any gets a name that promises none.
  mutating func address(of work: WorkIdentifier) -> String {
    if let address = addresses[work] ?? recent[work] { return address }
    let address =
      work.uri ?? Vocabulary.renvoi.address + work.description.percentEncoded(keeping: ":")
    if recent.count == Self.mostRecent { recent.removeAll(keepingCapacity: true) }
    recent[work] = address
    return address
  }

  static func address(of edge: CitationEdge<WorkIdentifier>) -> String {
    Vocabulary.renvoi.address + "citation:" + edge.id.percentEncoded(keeping: "")
  }

  /// What is said of run and program.
  static func provenance(_ manifest: RunManifest) -> [(subject: String, [RDFProperty])] {
    [
      (
        RDFTerm.run.address,
        [.init(.type, .term(.activity)), .init(.associatedWith, .iri(RDFTerm.program.address))]
      ),
      (
        RDFTerm.program.address,
        [
          .init(.type, .term(.softwareAgent)),
          .init(.label, .text("\(manifest.tool) \(manifest.version)")),
        ]
      ),
    ]
  }

  /// What is said of a node, whose address is given.
  static func describe(_ node: GraphNode, at address: String) -> [RDFProperty] {
    var properties = [RDFProperty(.type, .term(.work))]
    let isCELEX = node.id.scheme == .celex
    if isCELEX, node.id.value.hasPrefix("3") || node.id.value.hasPrefix("0") {
      properties.append(.init(.type, .term(.legalResource)))
    }
    for name in [node.id] + node.aliases {
      properties.append(.init(.identifier, .text(name.description)))
    }
    properties.append(.init(.label, .text(node.label)))
    if let title = node.title {
      properties.append(.init(.title, .title(title, language: node.language)))
    }
    if let type = node.type { properties.append(.init(.sort, .text(type))) }
    if let date = node.date { properties.append(.init(.date, .date(date))) }
    if isCELEX { properties.append(.init(.celex, .text(node.id.value))) }
    for name in [node.id] + node.aliases {
      if let eli = name.eli, eli != address { properties.append(.init(.sameAs, .iri(eli))) }
    }
    return properties
  }

  /// What an edge says of its source.
  static func relate(
    _ edge: CitationEdge<WorkIdentifier>, to target: String
  ) -> [RDFProperty] {
    predicates(for: edge.relation).map { RDFProperty($0, .iri(target)) }
  }

  /// What is said of a citation as a thing of its own.
  static func citation(
    _ edge: CitationEdge<WorkIdentifier>, from source: String, to target: String
  ) -> [RDFProperty] {
    // In the order of the predicates' addresses, which N-Triples need.
    var properties = [RDFProperty(.sort, .text(edge.relation.rawValue))]
    if let predicate = predicates(for: edge.relation).first {
      properties.append(.init(.characterisation, .iri(predicate.address)))
    }
    if let date = edge.citingDate { properties.append(.init(.creation, .date(date))) }
    properties.append(.init(.cited, .iri(target)))
    properties.append(.init(.citing, .iri(source)))
    properties.append(.init(.type, .term(.citation)))
    properties.append(.init(.generatedBy, .iri(RDFTerm.run.address)))
    properties.append(.init(.confidence, .double(edge.confidence)))
    for code in edge.pinpoints.compactMap(CellarFragment.code) {
      properties.append(.init(.fragment, .text(code)))
    }
    for pinpoint in edge.pinpoints { properties.append(.init(.pinpoint, .text(pinpoint))) }
    properties.append(.init(.weight, .integer(edge.weight)))
    return properties
  }

  /// The predicates that say most nearly what a relation says; there is always a first.
  private static func predicates(for relation: CitationRelation) -> [RDFTerm] {
    relations[relation] ?? cites
  }

  private static let cites = [RDFTerm(.cito, "cites")]

  private static let relations: [CitationRelation: [RDFTerm]] = {
    func act(_ name: String) -> RDFTerm { RDFTerm(.cdm, "resource_legal_\(name)_resource_legal") }
    return [
      .cites: cites + [RDFTerm(.cdm, "work_cites_work")],
      .basedOn: [RDFTerm(.eli, "based_on"), act("based_on")],
      .amends: [RDFTerm(.eli, "amends"), act("amends")],
      .repeals: [RDFTerm(.eli, "repeals"), act("repeals")],
      .replaces: [RDFTerm(.dcterms, "replaces"), act("replaces")],
      .corrects: [RDFTerm(.eli, "corrects"), act("corrects")],
      .implements: [RDFTerm(.eli, "applies"), act("implements")],
      .supplements: [RDFTerm(.eli, "changes"), act("completes")],
      .extends: [RDFTerm(.cito, "extends"), act("extends_validity_of")],
      .derogatesFrom: [RDFTerm(.eli, "changes"), act("derogates")],
      .adopts: [act("adopts")],
      .consolidates: [RDFTerm(.eli, "consolidates")],
      .supersedes: [RDFTerm(.dcterms, "replaces")],
      .addendumTo: [RDFTerm(.dcterms, "isPartOf")],
      .memberOf: [RDFTerm(.dcterms, "isPartOf")],
      .declassifies: [RDFTerm(.dcterms, "isVersionOf")],
      .partialVersionOf: [RDFTerm(.dcterms, "isVersionOf")],
      .publishedIn: [RDFTerm(.eli, "published_in")],
      .sameAs: [.sameAs],
      .continues: [RDFTerm(.cito, "citesAsSourceDocument")],
      .transmits: [RDFTerm(.dcterms, "references")],
    ]
  }()
}

extension RDFStatements {
  /// Hands all statements out, a subject with some of its properties at a time; a subject may come
  /// more than once.
  static func all<Failure: Error>(
    of contents: GraphContents,
    _ take: (_ subject: String, _ properties: [RDFProperty]) throws(Failure) -> Void
  ) throws(Failure) {
    for (subject, properties) in provenance(contents.manifest) { try take(subject, properties) }
    var statements = RDFStatements()
    for node in contents.graph.nodes {
      statements.add(node)
      let address = statements.address(of: node.id)
      try take(address, describe(node, at: address))
    }
    for edge in contents.graph.edges {
      let source = statements.address(of: edge.source)
      let target = statements.address(of: edge.target)
      try take(source, relate(edge, to: target))
      guard edge.layer == .citation else { continue }
      try take(address(of: edge), citation(edge, from: source, to: target))
    }
  }
}

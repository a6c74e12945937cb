import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// What the graph says in RDF; N-Triples and JSON-LD write the same statements.
///
/// Terms: ELI and CDM for what legislation relates, CiTO for what any text cites, DCTERMS for what
/// describes it, FaBiO for what it is, PROV-O for who found it. Each citation is also a thing of its
/// own (`cito:Citation`), as in OpenCitations, so that relation, weight and dates have a place.
/// Sources: `references.md` 9.1.
struct RDFStatements {
  private typealias V = Vocabularies

  /// The run that found the citations.
  static let run = V.renvoi + "run"
  /// The program that ran.
  static let agent = V.renvoi + "renvoi"

  /// Addresses that do not follow from the identifier alone.
  private var addresses: [WorkIdentifier: String] = [:]

  /// Takes note of a node; edges come after all nodes.
  mutating func add(_ node: GraphNode) {
    if node.uri != node.id.uri, let uri = node.uri { addresses[node.id] = uri }
  }

  /// An absolute address for each work; one without any gets a name that promises none.
  func address(of work: WorkIdentifier) -> String {
    addresses[work] ?? work.uri ?? V.renvoi + work.description.percentEncoded(keeping: ":")
  }

  static func address(of edge: CitationEdge<WorkIdentifier>) -> String {
    V.renvoi + "citation:" + edge.id.percentEncoded(keeping: "")
  }

  /// What is said of run and program.
  static func provenance(_ manifest: RunManifest) -> [(subject: String, [RDFProperty])] {
    [
      (run, [.init(V.rdf + "type", .iri(V.prov + "Activity")),
        .init(V.prov + "wasAssociatedWith", .iri(agent))]),
      (agent, [.init(V.rdf + "type", .iri(V.prov + "SoftwareAgent")),
        .init(V.rdfs + "label", .text("\(manifest.tool) \(manifest.version)"))]),
    ]
  }

  func describe(_ node: GraphNode) -> [RDFProperty] {
    let subject = address(of: node.id)
    var properties = [RDFProperty(V.rdf + "type", .iri(V.fabio + "Work"))]
    if node.id.scheme == .celex, node.id.value.hasPrefix("3") || node.id.value.hasPrefix("0") {
      properties.append(.init(V.rdf + "type", .iri(V.eli + "LegalResource")))
    }
    for name in [node.id] + node.aliases {
      properties.append(.init(V.dcterms + "identifier", .text(name.description)))
    }
    properties.append(.init(V.rdfs + "label", .text(node.label)))
    if let title = node.title {
      properties.append(.init(V.dcterms + "title", .title(title, language: node.language)))
    }
    if let type = node.type { properties.append(.init(V.dcterms + "type", .text(type))) }
    if let date = node.date { properties.append(.init(V.dcterms + "date", .date(date))) }
    if node.id.scheme == .celex {
      properties.append(.init(V.cdm + "resource_legal_id_celex", .text(node.id.value)))
    }
    for name in [node.id] + node.aliases {
      if let eli = name.eli, eli != subject {
        properties.append(.init(V.owl + "sameAs", .iri(eli)))
      }
    }
    return properties
  }

  /// What an edge says of its source.
  func relate(_ edge: CitationEdge<WorkIdentifier>) -> [RDFProperty] {
    let target = RDFObject.iri(address(of: edge.target))
    return Self.predicates(for: edge.relation).map { RDFProperty($0, target) }
  }

  /// What is said of a citation as a thing of its own.
  func citation(_ edge: CitationEdge<WorkIdentifier>) -> [RDFProperty] {
    var properties = [
      RDFProperty(V.rdf + "type", .iri(V.cito + "Citation")),
      RDFProperty(V.cito + "hasCitingEntity", .iri(address(of: edge.source))),
      RDFProperty(V.cito + "hasCitedEntity", .iri(address(of: edge.target))),
      RDFProperty(V.dcterms + "type", .text(edge.relation.rawValue)),
      RDFProperty(V.renvoi + "weight", .integer(edge.weight)),
      RDFProperty(V.renvoi + "confidence", .decimal(edge.confidence)),
      RDFProperty(V.prov + "wasGeneratedBy", .iri(Self.run)),
    ]
    if let predicate = Self.predicates(for: edge.relation).first {
      properties.append(.init(V.cito + "hasCitationCharacterization", .iri(predicate)))
    }
    if let date = edge.citingDate {
      properties.append(.init(V.cito + "hasCitationCreationDate", .date(date)))
    }
    for pinpoint in edge.pinpoints {
      properties.append(.init(V.renvoi + "pinpoint", .text(pinpoint)))
      if let code = CellarFragment.code(of: pinpoint) {
        properties.append(.init(V.renvoi + "fragment_cited_target", .text(code)))
      }
    }
    return properties
  }

  /// The predicates that say most nearly what a relation says; the first is always given.
  private static func predicates(for relation: CitationRelation) -> [String] {
    let act = V.cdm + "resource_legal_"
    switch relation {
    case .cites: return [V.cito + "cites", V.cdm + "work_cites_work"]
    case .basedOn: return [V.eli + "based_on", act + "based_on_resource_legal"]
    case .amends: return [V.eli + "amends", act + "amends_resource_legal"]
    case .repeals: return [V.eli + "repeals", act + "repeals_resource_legal"]
    case .replaces: return [V.dcterms + "replaces", act + "replaces_resource_legal"]
    case .corrects: return [V.eli + "corrects", act + "corrects_resource_legal"]
    case .implements: return [V.eli + "applies", act + "implements_resource_legal"]
    case .supplements: return [V.eli + "changes", act + "completes_resource_legal"]
    case .extends: return [V.cito + "extends", act + "extends_validity_of_resource_legal"]
    case .derogatesFrom: return [V.eli + "changes", act + "derogates_resource_legal"]
    case .adopts: return [act + "adopts_resource_legal"]
    case .consolidates: return [V.eli + "consolidates"]
    case .supersedes: return [V.dcterms + "replaces"]
    case .addendumTo, .memberOf: return [V.dcterms + "isPartOf"]
    case .declassifies, .partialVersionOf: return [V.dcterms + "isVersionOf"]
    case .publishedIn: return [V.eli + "published_in"]
    case .sameAs: return [V.owl + "sameAs"]
    case .continues: return [V.cito + "citesAsSourceDocument"]
    case .transmits: return [V.dcterms + "references"]
    default: return [V.cito + "cites"]
    }
  }
}

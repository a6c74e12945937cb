import SourceTexts

/// What a statement says of its subject.
struct RDFProperty: Hashable {
  /// Full address of the predicate.
  var predicate: String
  var object: RDFObject

  init(_ predicate: String, _ object: RDFObject) {
    self.predicate = predicate
    self.object = object
  }
}

/// The end of a statement.
enum RDFObject: Hashable {
  case iri(String)
  case text(String, language: String? = nil)
  case typed(String, type: String)

  static func integer(_ value: Int) -> RDFObject {
    .typed(String(value), type: Vocabularies.xsd + "integer")
  }

  static func decimal(_ value: Double) -> RDFObject {
    .typed(value.description, type: Vocabularies.xsd + "double")
  }

  /// A date as precise as it is known.
  static func date(_ date: CivilDate) -> RDFObject {
    let type = date.day > 0 ? "date" : date.month > 0 ? "gYearMonth" : "gYear"
    return .typed(date.description, type: Vocabularies.xsd + type)
  }

  /// A text, with its language where that is a code that a tag may be made of.
  static func title(_ text: String, language: String?) -> RDFObject {
    guard let language, language.utf8.count == 2, language.utf8.allSatisfy({ (97...122).contains($0) })
    else { return .text(text) }
    return .text(text, language: language)
  }
}

/// The vocabularies that the graph speaks, by their prefixes.
enum Vocabularies {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  static let owl = "http://www.w3.org/2002/07/owl#"
  static let xsd = "http://www.w3.org/2001/XMLSchema#"
  static let dcterms = "http://purl.org/dc/terms/"
  static let prov = "http://www.w3.org/ns/prov#"
  static let eli = "http://data.europa.eu/eli/ontology#"
  static let cdm = "http://publications.europa.eu/ontology/cdm#"
  static let cito = "http://purl.org/spar/cito/"
  static let fabio = "http://purl.org/spar/fabio/"
  /// What no vocabulary has a word for.
  static let renvoi = "urn:x-renvoi:"

  /// Prefixes for JSON-LD, the longest address first where one begins with another.
  static let prefixes: [(name: String, address: String)] = [
    ("rdf", rdf), ("rdfs", rdfs), ("owl", owl), ("xsd", xsd), ("dcterms", dcterms),
    ("prov", prov), ("eli", eli), ("cdm", cdm), ("cito", cito), ("fabio", fabio),
    ("renvoi", renvoi),
  ]
}

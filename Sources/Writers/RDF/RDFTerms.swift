import SourceTexts

/// A word of a vocabulary: its address, and its short form for JSON-LD.
///
/// There are some sixty, made once and handed about a million times, which is what a reference is
/// for.
final class RDFTerm: Sendable {
  let address: String
  let short: String
  /// The address in angle brackets, as N-Triples has it.
  let bracketed: [UInt8]

  init(_ vocabulary: Vocabulary, _ name: String) {
    address = vocabulary.address + name
    short = vocabulary.prefix + ":" + name
    bracketed = Array("<\(address)>".utf8)
  }
}

extension RDFTerm: Equatable {
  static func == (a: RDFTerm, b: RDFTerm) -> Bool { a === b || a.address == b.address }
}

/// A vocabulary that the graph speaks.
struct Vocabulary: Hashable {
  let prefix: String
  let address: String

  static let rdf = Vocabulary("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
  static let rdfs = Vocabulary("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
  static let owl = Vocabulary("owl", "http://www.w3.org/2002/07/owl#")
  static let xsd = Vocabulary("xsd", "http://www.w3.org/2001/XMLSchema#")
  static let dcterms = Vocabulary("dcterms", "http://purl.org/dc/terms/")
  static let prov = Vocabulary("prov", "http://www.w3.org/ns/prov#")
  static let eli = Vocabulary("eli", "http://data.europa.eu/eli/ontology#")
  static let cdm = Vocabulary("cdm", "http://publications.europa.eu/ontology/cdm#")
  static let cito = Vocabulary("cito", "http://purl.org/spar/cito/")
  static let fabio = Vocabulary("fabio", "http://purl.org/spar/fabio/")
  /// What no vocabulary has a word for.
  static let renvoi = Vocabulary("renvoi", "urn:x-renvoi:")

  static let all = [rdf, rdfs, owl, xsd, dcterms, prov, eli, cdm, cito, fabio, renvoi]

  private init(_ prefix: String, _ address: String) {
    self.prefix = prefix
    self.address = address
  }
}

extension RDFTerm {
  static let type = RDFTerm(.rdf, "type")
  static let label = RDFTerm(.rdfs, "label")
  static let identifier = RDFTerm(.dcterms, "identifier")
  static let title = RDFTerm(.dcterms, "title")
  static let sort = RDFTerm(.dcterms, "type")
  static let date = RDFTerm(.dcterms, "date")
  static let celex = RDFTerm(.cdm, "resource_legal_id_celex")
  static let sameAs = RDFTerm(.owl, "sameAs")
  static let work = RDFTerm(.fabio, "Work")
  static let legalResource = RDFTerm(.eli, "LegalResource")
  static let citation = RDFTerm(.cito, "Citation")
  static let citing = RDFTerm(.cito, "hasCitingEntity")
  static let cited = RDFTerm(.cito, "hasCitedEntity")
  static let characterisation = RDFTerm(.cito, "hasCitationCharacterization")
  static let creation = RDFTerm(.cito, "hasCitationCreationDate")
  static let generatedBy = RDFTerm(.prov, "wasGeneratedBy")
  static let activity = RDFTerm(.prov, "Activity")
  static let associatedWith = RDFTerm(.prov, "wasAssociatedWith")
  static let softwareAgent = RDFTerm(.prov, "SoftwareAgent")
  /// The run that found the citations.
  static let run = RDFTerm(.renvoi, "run")
  /// The program that ran.
  static let program = RDFTerm(.renvoi, "renvoi")
  static let weight = RDFTerm(.renvoi, "weight")
  static let confidence = RDFTerm(.renvoi, "confidence")
  static let pinpoint = RDFTerm(.renvoi, "pinpoint")
  /// Named after CELLAR's annotation, whose codes it holds.
  static let fragment = RDFTerm(.renvoi, "fragment_cited_target")
  static let integer = RDFTerm(.xsd, "integer")
  static let double = RDFTerm(.xsd, "double")
  static let day = RDFTerm(.xsd, "date")
  static let month = RDFTerm(.xsd, "gYearMonth")
  static let year = RDFTerm(.xsd, "gYear")
}

/// What a statement says of its subject.
struct RDFProperty {
  var predicate: RDFTerm
  var object: RDFObject

  init(_ predicate: RDFTerm, _ object: RDFObject) {
    self.predicate = predicate
    self.object = object
  }
}

/// The end of a statement.
enum RDFObject {
  /// A word of a vocabulary, or something that is named like one.
  case term(RDFTerm)
  case iri(String)
  case text(String, language: String? = nil)
  case typed(String, type: RDFTerm)

  static func integer(_ value: Int) -> RDFObject { .typed(String(value), type: .integer) }

  static func double(_ value: Double) -> RDFObject { .typed(value.description, type: .double) }

  /// A date as precise as it is known.
  static func date(_ date: CivilDate) -> RDFObject {
    .typed(date.description, type: date.day > 0 ? .day : date.month > 0 ? .month : .year)
  }

  /// A text, with its language where that is a code that a tag may be made of.
  static func title(_ text: String, language: String?) -> RDFObject {
    guard let language, language.utf8.count == 2,
      language.utf8.allSatisfy({ (97...122).contains($0) })
    else { return .text(text) }
    return .text(text, language: language)
  }
}

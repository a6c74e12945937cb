/// Words of what bodies adopt.
extension RuleWords {
  /// Regional fisheries organisations by their initials, the English ones first.
  package static let fisheriesBodies: [[String]] = [
    ["GFCM", "CGPM"], ["ICCAT", "CICTA", "CICAA"], ["NEAFC", "CPANE"], ["NAFO", "OPANO"],
    ["IATTC", "CITT", "CIAT"], ["IOTC", "CTOI"], ["WCPFC", "WCPF"], ["SPRFMO", "ORGPPS"],
    ["SIOFA", "APSOI"], ["SEAFO", "OPASE"], ["NASCO", "OCSAN"],
  ]
  /// Papers that a body calls its own by their day, in the singular.
  package static let ownPapers = ["resolution", "communication", "report", "résolution", "rapport"]
  /// Whose a paper is, where the author stands behind the noun.
  package static let owners = [
    "parlement": "du-parlement-européen", "commission": "de-la-commission",
  ]
  /// What a visa names and a note dates: "opinion", "consent".
  package static let opinions =
    ["opinion", "consent", "assent", "position", "approval"]
    + ["avis", "approbation", "position", "assentiment"]
  /// What stands between an author and the day, by language.
  package static let dayLinks = ["en": "of", "fr": "du", "de": "vom"]
  /// What was done with it, between the noun and the day: "Opinion delivered on", "Avis rendu le".
  package static let deliveries =
    ["delivered", "given", "issued", "rendu", "rendue", "émis", "donné"]
    + ["on", "le"]
}

/// Words that single rules ask for and that mean nothing to others, by language.
///
/// What several rules ask for is a ``Term`` of the vocabulary. These are too few for one: the drafting
/// languages that have the full grammar (English, French, German) and, where the rule needs it, some more.
package enum RuleWords {
  // MARK: Titles

  /// What opens the title of an act behind its number: "laying down", "portant".
  package static let titleOpeners = ["laying", "portant"]
  /// Participles with which titles go on: "concerning", "relative à".
  package static let titleVerbs =
    [
      "laying", "concerning", "relating", "declaring", "applying", "fixing", "determining", "based",
    ] + [
      "concernant", "tendant", "visant", "relatif", "relative", "portant", "déterminant", "fixant",
      "établissant",
      "définissant", "pris", "prise", "fondée", "fondé", "premier",
    ]
  /// Verbs of titles that govern the name of what an act lays down: "laying down the Union Customs Code".
  package static let layingDown =
    ["laying"]
    + ["fixant", "établissant", "instituant", "portant", "adoption", "arrêtant", "définissant"]
    + ["festlegung", "vaststelling"]
  /// What a note calls a draft of the Commission.
  package static let proposals = [
    "proposal", "proposition", "vorschlag", "voorstel", "propuesta", "proposta",
  ]
  /// Words with which a clause of its own begins behind a paper, or that say that a term follows: no title
  /// in quotation marks stands behind them.
  package static let titleEnds =
    ["which", "that", "should", "shall", "will", "must", "would"]
    + ["doivent", "doit", "qui", "est", "expression", "nom", "dénommé", "dénommée"]
  /// Words that no noun phrase reaches across.
  package static let phraseEnds = ["which", "as", "would", "should", "shall", "will"]
  /// "adapting" of acts that make others fit.
  package static let adapting = ["adapting", "adaptant"]
  /// What may stand between a verb of a title and the act that it governs.
  package static let titleAuthors =
    ["council", "commission", "framework", "european", "parliament", "of", "joint"]
    + ["conseil", "du", "de", "la", "le", "les"]
  /// Who amended it: "as amended by Council Directive", "modifiée par la directive".
  package static let agents = ["by", "par"]
  /// Authors and articles behind ``agents``.
  package static let amendingAuthors = ["council", "commission"] + ["la", "le", "les"]
  /// "the original reference was to Article 85".
  package static let originally = ["original", "originally", "origine", "ursprünglich"]

  // MARK: Enacting terms

  /// What stands before a part that is put in: "a new Article", "neuer Absatz".
  package static let newParts =
    ["a", "the", "new"] + ["un", "une", "nouveau", "nouvelle", "nouveaux", "nouvelles"]
    + ["neuer", "neue", "neues"]
  /// "is inserted as Annex V", "est inséré en tant qu'annexe", "als Anhang".
  package static let comparing = ["as", "comme", "als", "qu", "que", "tant", "en"]
  /// What opens the visa on the procedure: "Acting in accordance with".
  package static let acting = ["acting", "statuant"]
  /// What a division is called by.
  package static let headings = ["heading", "intitulé", "überschrift"]
  /// What makes of the noun behind a hyphen one for a lower part: "sub-section", "sous-section".
  package static let subordinate = ["sub"] + ["sous"]
  /// Verbs with which an act takes the place of others: "this Regulation shall supersede".
  package static let superseding =
    ["supersede", "supersedes", "replace", "replaces"] + ["remplace"]
  /// Verbs with which an act ends others: "this Directive repeals".
  package static let repealing = ["repeals", "repeal"] + ["abroge"]
  /// The subject of "il est inséré un article".
  package static let impersonalPronouns = ["il"]
  /// What makes something else the subject of a verb: "a form which replaces".
  package static let subjectPronouns = ["which", "that"] + ["qui"]
  /// "the following paragraph".
  package static let following = [
    "following", "suivant", "suivante", "suivants", "suivantes",
  ]
  /// Auxiliaries of a verb of changing.
  package static let auxiliaries = ["is", "are", "est", "sont", "wird", "werden"]
  /// What links a provision and what becomes of it in the Romance languages.
  package static let changeLinks =
    auxiliaries + ["se", "queda", "quedan", "è", "sono", "é", "são", "este", "sunt"]
  /// Personal pronouns that take a plural verb.
  package static let pluralPronouns = ["they", "ils", "elles"]
  /// Links of an exception: "sauf pour ce qui est de".
  package static let exceptionLinks = ["pour", "ce", "qui", "est"]
  /// What adds a part to a provision: "including points (ii) and (iii)".
  package static let including = ["including", "compris", "einschließlich", "inclusief"]
  /// What stands between provisions and their act without changing what they are, word by word.
  package static let adverbs = [
    "respectively", "respectivement", "jeweils", "as the case may be", "where applicable",
    "as applicable", "as appropriate", "where appropriate", "le cas échéant", "selon le cas",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Columns of an annex's table.
  package static let columns = [
    "column", "colonne", "spalte", "kolom", "columna", "coluna", "colonna",
  ]
  /// Relative pronouns that stand for an act: "dont l'article 15", "cuyo artículo 3".
  package static let relatives = ["dont", "cui", "cuyo", "cuya", "cuyos", "cuyas", "cujo", "cuja"]

  // MARK: Names

  /// Words of which the names of codes are made that every state has.
  package static let nationalLaws = [
    "act", "administrative", "bankruptcy", "civil", "code", "commercial", "companies",
    "constitution", "consumer", "courts", "criminal", "enforcement", "execution", "family",
    "general", "insolvency", "judicial", "labour", "law", "laws", "of", "penal", "private",
    "procedure", "protection", "tax", "transfer",
  ]
  /// The last word of the European Convention's long name.
  package static let freedoms = ["freedoms", "svobod", "slobôd", "libertés"]
  /// What follows "traité" where it is no treaty in particular.
  package static let behindTreaty = ["telle", "recours", "territoire", "marché"]
  /// How treaties between states came about: "signed at Brussels on".
  package static let signed =
    ["signed", "done", "concluded"]
    + ["signé", "signée", "signés", "conclu", "conclue", "fait"]
    + ["unterzeichnet", "unterzeichnete", "unterzeichneten", "geschlossen"]
  /// What follows the title of an agreement behind a comma and is no part of it.
  package static let behindAgreements = [
    "as", "signed", "done", "concluded", "approved", "adopted", "published", "which", "that", "and",
  ]
  /// What opens the complement in the title of an agreement.
  package static let agreementComplements = [
    "implementing", "establishing", "concerning", "relating", "regarding", "amending", "with",
  ]
  /// Auxiliaries of the passive that may stand before "signed".
  package static let passives = [
    "is", "was", "were", "been", "be", "est", "été", "fut", "a", "wurde", "wurden", "war",
  ]
  /// Words within the name of a work that no number tells.
  package static let nounLinks = ["against", "concerning", "regarding", "relating", "its", "their"]
  /// Words with which such a name ends.
  package static let nameEnds = [
    "shall", "should", "provides", "applies", "apply", "which", "where", "must", "requires",
    "have", "were", "also", "when",
  ]
  /// Whose opinion it is: "point 52 of his Opinion".
  package static let possessives = ["his", "her", "my", "their"]
  /// "cited", behind the name of a case that has been cited in full.
  package static let citing =
    ["cited", "précité", "précitée", "précités", "précitées", "aangehaald", "citada", "citado"]
    + ["citata", "citato", "citate", "citati", "citerad", "citerade"]
  /// Words that make of an assessment or a form something that has no annexes.
  package static let afterAssessment = [
    "procedure", "procedures", "body", "bodies", "activities", "method", "methods", "holder",
    "holders",
  ]
  /// Abbreviations of subdivisions with five letters or more, whose stop ends no sentence.
  package static let longAbbreviations = [
    "paras", "parag", "subpara", "subparas", "unterabs", "buchst", "buchs", "apart",
  ]
  /// Small words in the names of parties: "Centre d'Insémination de la Crespelle".
  package static let partyWords = [
    "v", "others", "de", "du", "des", "d", "la", "le", "l", "s", "von", "van", "der", "den", "und",
    "u", "a", "e", "y", "et", "del", "della", "di", "not", "published",
  ]
  /// Applications to the Court of Human Rights.
  package static let applications = [
    "App", "app", "Appl", "Apps", "application", "applications", "Application", "Applications",
    "requête", "requêtes",
  ]
  /// Abbreviations of two letters or words with stops, which are no law in letters ("k.c.").
  package static let abbreviations = [
    ("i", "e"), ("e", "g"), ("z", "B"), ("d", "h"), ("p", "ex"), ("a", "m"), ("p", "m"), ("o", "a"),
    ("m", "in"), ("m", "w"), ("s", "o"), ("u", "a"), ("i", "V"), ("n", "r"), ("b", "v"),
    ("t", "ex"), ("m", "fl"), ("t", "j"), ("p", "ej"), ("v", "g"), ("r", "o"),
  ]
}

/// Words of the titles that states give to what they agree on, in English and French.
extension RuleWords {
  /// One instrument: "conventions on", "accords entre" are any.
  package static let agreementNouns = [
    "convention", "agreement", "treaty", "protocol", "accord", "traité", "protocole",
  ]
  /// Adjectives between the noun and its complement: "convention européenne sur".
  package static let agreementAdjectives = [
    "européenne", "internationale", "additionnel", "commune", "européen", "international",
  ]
  /// What opens the subject of a title.
  package static let subjectOpeners =
    ["on", "for", "against", "concerning", "regarding", "relating", "establishing", "comprising"]
    + ["sur", "relatif", "relative", "pour", "contre", "concernant", "instituant", "comprenant"]
  /// Small words within a title.
  package static let titleJoints =
    [
      "of", "the", "and", "or", "on", "for", "in", "to", "from", "by", "with", "at", "as",
      "against",
      "concerning", "regarding", "relating", "its", "their", "other", "a", "an", "regard",
      "respect",
      "between", "within",
    ] + ["de", "du", "des", "d", "la", "le", "les", "l", "et", "ou", "sur", "en", "à", "au", "aux"]
    + ["dans", "par", "pour", "contre", "entre", "leurs", "leur", "ses", "un", "une"]
  /// Prepositions with which the sentence goes on behind a title: "to the Council", "by Member States".
  package static let outerPrepositions = ["in", "to", "for", "by", "with", "at", "from", "under"]
  /// Words with which the sentence goes on behind a title that has small letters.
  package static let behindTitles =
    [
      "shall", "should", "is", "are", "was", "were", "has", "have", "had", "may", "must", "will",
      "would", "can", "could", "does", "entered", "enters", "provides", "provide", "provided",
      "applies", "apply", "applied", "covers", "requires", "contains", "which", "that", "who",
      "whose",
      "where", "when", "while", "if", "since", "until", "unless", "allows", "sets", "lays",
      "states",
      "stipulates", "governs", "grants", "expires", "expired", "remains", "adopted", "referred",
      "pursuant", "accordance", "without", "not", "means", "also", "only", "including", "be",
      "been", "as",
      "hereinafter", "done", "signed", "concluded", "approved", "annexed", "amended", "it", "they",
    ]
    + [
      "est", "sont", "ont", "été", "était", "sera", "seront", "doit", "doivent", "peut", "peuvent",
      "devrait", "devraient", "qui", "que", "dont", "où", "lorsque", "si", "prévoit", "prévoient",
      "dispose", "applique", "appliquent", "conformément", "signé", "signée", "conclu", "conclue",
      "ainsi", "afin", "tel", "telle", "comme", "ne", "ci", "annexé", "annexée", "modifié",
      "modifiée",
      "notamment", "vigueur", "visé", "visée", "établit", "il", "elle",
    ]
  /// What the parties of a treaty are not: bodies of the Union and its Member States agree in other ways.
  package static let noParties =
    [
      "commission", "council", "parliament", "committee", "court", "bank", "agency", "office",
      "authority", "member", "party", "parties", "contracting", "host", "company", "institutions",
    ]
    + [
      "conseil", "parlement", "comité", "cour", "banque", "agence", "autorité", "autorités", "état",
      "états", "État", "États", "partie", "institution", "entreprises",
    ]
  /// Words of a party behind its name: "of the one part", "and their Member States".
  package static let partyTails =
    ["one", "other", "part", "hand", "their", "its", "member"] + ["une", "autre", "part", "leurs"]
    + ["ses", "membres", "d"]
  /// What belongs to a convention and bears its name: "the Convention area".
  package static let ofConventions = ["area", "areas", "waters", "secretariat"]
  /// What assemblies that are called conventions are about: "on the Future of Europe".
  package static let assemblies = ["future", "avenir"]
  /// Words of which one stands in the names of states and of what they form.
  package static let states =
    [
      "republic", "kingdom", "government", "governments", "confederation", "federation",
      "principality", "see", "union", "community", "communities", "states", "state", "emirates",
      "austria", "belgium", "bulgaria", "canada", "croatia", "cyprus", "denmark", "estonia",
      "finland", "france", "germany", "greece", "hungary", "iceland", "ireland", "israel", "italy",
      "japan", "latvia", "liechtenstein", "lithuania", "luxembourg", "malta", "netherlands",
      "norway", "poland", "portugal", "romania", "russia", "slovakia", "slovenia", "spain",
      "sweden", "switzerland", "turkey", "ukraine",
    ]
    + [
      "république", "royaume", "gouvernement", "gouvernements", "confédération", "fédération",
      "principauté", "siège", "communauté", "communautés", "États", "État", "autriche", "belgique",
      "bulgarie", "croatie", "chypre", "danemark", "estonie", "finlande", "allemagne", "grèce",
      "hongrie", "islande", "irlande", "israël", "italie", "japon", "lettonie", "lituanie", "malte",
      "pays", "norvège", "pologne", "roumanie", "russie", "slovaquie", "slovénie", "espagne",
      "suède", "suisse", "turquie",
    ]
  /// Agreements that are contracts or programmes: a word before the noun says so.
  package static let contracts = [
    "loan", "grant", "headquarters", "financing", "service", "level", "procurement", "delegation",
    "consortium", "model", "standard", "licence", "licensing", "interinstitutional", "collective",
    "contribution", "framework", "partial", "draft", "competent",
  ]
  /// Verbs of the clause that says when a title was agreed on, beside ``signed``.
  package static let adoptedAt = ["adopted", "opened", "adoptée", "adopté", "ouverte"]
  /// Prepositions that hold the article: "du protocole", "au traité".
  package static let fusedArticles = ["du", "au"]
}

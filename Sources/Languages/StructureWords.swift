/// The words by which a language marks the parts of acts, conclusions and cover pages.
///
/// Data only: a language is one file that fills in these fields and one line in ``all``.
/// Sources: Interinstitutional Style Guide part one, Joint Practical Guide (parts of an act);
/// practice of the Council's General Secretariat (cover pages, conclusions).
package struct StructureWords: Sendable {
  /// A word that opens a division of the enacting terms or of an annex, with its pinpoint unit.
  package struct Division: Sendable {
    package var word: StructurePhrase
    /// Code of the unit in the pinpoint notation: `prt`, `ttl`, `cpt`, `sct`.
    package var unit: String
    /// Depth among divisions: a part holds titles, a title chapters, a chapter sections.
    package var level: Int

    package init(_ word: StructurePhrase, _ unit: String, _ level: Int) {
      self.word = word
      self.unit = unit
      self.level = level
    }
  }

  /// Someone whom operative clauses address.
  package struct Addressee: Sendable {
    /// Forms in which the text names them, without article where the language has one.
    package var forms: [StructurePhrase]
    /// The name as records give it.
    package var name: String

    package init(_ name: String, _ forms: [StructurePhrase]) {
      self.name = name
      self.forms = forms
    }
  }

  /// A field of the cover page.
  package enum CoverField: Hashable, Sendable, CaseIterable {
    case from, to, on, received, previous, commission, subject, procedure, other
  }

  /// ISO 639-1 code.
  package var language: String

  // MARK: Acts

  /// Who adopts: the first words of the author formula.
  package var authors: [StructurePhrase]
  /// First words of the citations of the preamble.
  package var visas: [StructurePhrase]
  /// Whether visas are printed in small letters, as the author goes on with them.
  package var printsSmallVisas: Bool { ["fr", "it", "sv", "da"].contains(language) }
  /// First word of a reason; with a colon alone it heads the reasons.
  package var reasons: [StructurePhrase]
  /// First words of the enacting formula.
  package var enactingFormulas: [StructurePhrase]
  /// The word for an article in its heading.
  package var article: [StructurePhrase]
  /// The heading of an only article.
  package var soleArticle: [StructurePhrase]
  /// Words that number the first article instead of a figure.
  package var firstArticle: [StructurePhrase]
  package var divisions: [Division]
  package var annex: [StructurePhrase]
  package var appendix: [StructurePhrase]
  /// First words of the sentences that close an act ("This Regulation shall be binding …").
  package var finalFormulas: [StructurePhrase]
  /// Words before place and date of signature.
  package var doneAt: [StructurePhrase]
  /// Words in whose name the signatories sign.
  package var signatories: [StructurePhrase]

  // MARK: Titles

  /// First words of the title of an act, or of a draft of one.
  package var actTitles: [StructurePhrase]
  /// First words of the title of conclusions, resolutions and declarations.
  package var conclusionsTitles: [StructurePhrase]

  /// "Text with EEA relevance", which stands under a title in brackets.
  package var relevance: [StructurePhrase]
  /// Names of institutions at the head of a document, also as they break over lines.
  package var mastheads: [StructurePhrase]

  // MARK: Conclusions and resolutions

  /// Participles and prepositions that open a recital.
  package var preambleOpenings: [StructurePhrase]
  /// Finite verbs that open an operative clause without addressing anyone.
  package var operativeVerbs: [StructurePhrase]
  /// Finite verbs that open an operative clause and address someone.
  package var addressingVerbs: [StructurePhrase]
  /// Adverbs before or behind the verb, which belong to the opening.
  package var modifiers: [StructurePhrase]
  /// Objects so usual that they are printed in capitals with the verb.
  package var complements: [StructurePhrase]
  /// Subjects before the verb.
  package var subjects: [StructurePhrase]
  /// Articles before an addressee.
  package var articles: [StructurePhrase]
  /// Words between two addressees.
  package var conjunctions: [StructurePhrase]
  /// Words that may end a lead-in before its colon.
  package var leadInTails: [StructurePhrase]
  package var addressees: [Addressee]

  // MARK: Tracked changes

  /// Words for what was changed: "additions", "deletions".
  package var changeWords: [StructurePhrase]
  /// Words for how changes are marked: "bold", "strikethrough".
  package var changeMarks: [StructurePhrase]

  // MARK: Cover page

  /// Labels without their colon.
  package var coverLabels: [CoverField: [StructurePhrase]]
  /// Names of the months, January first.
  package var months: [StructurePhrase]
  /// Places at which documents are dated.
  package var places: [StructurePhrase]
  /// Document kinds as printed in capitals, the longer before the shorter.
  package var documentKinds: [String]
  /// First words of the sentence with which a note begins ("Delegations will find …").
  package var noteOpenings: [StructurePhrase]
}

extension StructureWords {
  /// The languages with words of their own, in the order in which they are tried.
  package static let all: [StructureWords] =
    working + [.danish, .dutch, .italian, .portuguese, .spanish, .swedish]

  /// The languages in which most covers are printed, whatever the language of the text.
  package static let working: [StructureWords] = [.english, .french, .german]

  /// Brussels in the languages that have no words of their own yet: covers are dated there.
  package static let brussels: [StructurePhrase] = [
    "brussel", "bruselas", "bruxelas", "bryssel", "bruksela", "brusel", "brüsszel", "briselē",
    "briuselis", "bruselj", "brussell", "an bhruiséil", "βρυξέλλες", "брюксел",
  ]

  /// The words of a language; English where it has none of its own, as the numbers, brackets and
  /// capitals by which most parts are known do not depend on the language.
  package static func words(for language: String) -> StructureWords {
    all.first { $0.language == language } ?? .english
  }
}

extension StructureWords {
  /// A language with the words of acts and cover pages, and none yet for the clauses of conclusions:
  /// those are read by their numbers and layout.
  init(
    language: String, authors: [StructurePhrase], visas: [StructurePhrase],
    reasons: [StructurePhrase], enactingFormulas: [StructurePhrase], article: [StructurePhrase],
    soleArticle: [StructurePhrase], firstArticle: [StructurePhrase], divisions: [Division],
    annex: [StructurePhrase], appendix: [StructurePhrase], finalFormulas: [StructurePhrase],
    doneAt: [StructurePhrase], signatories: [StructurePhrase], actTitles: [StructurePhrase],
    conclusionsTitles: [StructurePhrase], relevance: [StructurePhrase],
    mastheads: [StructurePhrase], coverLabels: [CoverField: [StructurePhrase]],
    months: [StructurePhrase], places: [StructurePhrase], documentKinds: [String]
  ) {
    self.init(
      language: language, authors: authors, visas: visas, reasons: reasons,
      enactingFormulas: enactingFormulas, article: article, soleArticle: soleArticle,
      firstArticle: firstArticle, divisions: divisions, annex: annex, appendix: appendix,
      finalFormulas: finalFormulas, doneAt: doneAt, signatories: signatories,
      actTitles: actTitles, conclusionsTitles: conclusionsTitles, relevance: relevance,
      mastheads: mastheads, preambleOpenings: [], operativeVerbs: [], addressingVerbs: [],
      modifiers: [], complements: [], subjects: [], articles: [], conjunctions: [],
      leadInTails: [], addressees: [], changeWords: [], changeMarks: [],
      coverLabels: coverLabels, months: months, places: places, documentKinds: documentKinds,
      noteOpenings: [])
  }
}

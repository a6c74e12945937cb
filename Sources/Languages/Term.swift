/// What a word can mean in a reference: the closed list that grammars speak of.
///
/// Languages map their words to terms (``Vocabulary``); no grammar knows a language's words. A term
/// may come with a value: the place of an ordinal, the number of a month, which treaty, which domain.
public enum Term: UInt8, Sendable, CaseIterable {
  /// No meaning: the filler of a ``TermSet``; no word is listed under it.
  case none = 0

  // Subdivisions of an act (references.md §3.7 b, §7)
  case article, paragraph, subparagraph, point, indent, sentence
  case recital, visa, annex, appendix, part, title, chapter, section, subsection
  case table, row, footnote, declaration
  /// `provision`, for "that provision".
  case provision
  /// `introductory` (of "introductory wording").
  case introductory
  /// `wording`, `phrase`, `words`.
  case wording
  /// `final`, `closing` (of "final part").
  case closing

  // Types of acts (§3.1)
  /// `interinstitutional`: of the agreements of the institutions with each other.
  case interinstitutional
  case regulation, directive, decision, recommendation, opinion, resolution, conclusions
  case action, position, guideline, agreement, convention, act
  /// `framework`, `-cadre`: before or behind `decision`.
  case framework
  /// `joint` (of "joint action").
  case joint
  /// `common` (of "common position").
  case common
  case delegated, implementing
  /// A national or foreign text: law, code, constitution, statute; also agenda.
  case law
  /// A word for a paper without a type of its own: strategy, programme, communication, report …
  case paper
  /// A noun that ends the name of a paper or act, where it bears a capital: "Green Deal", "Climate Law".
  case nameNoun

  // Treaties (§3.6)
  case treaty, charter, `protocol`
  /// `TFEU`, `AEUV` …; the value is a ``TreatyName``.
  case treatyName
  /// `functioning`: tells the TFEU's long name from the TEU's.
  case functioning
  /// `establishing`: "Treaty establishing the European Community".
  case establishing
  case fundamental, rights
  /// `EU`, `EEC`, `CFSP` …; the value is a ``Domain``.
  case domain
  case european, union, community
  case economic, coal, atomic
  /// What tells an accession; the value is an ``AccessionWord``.
  case accession
  /// The name of a state that joined the Union; the value is an ``Enlargement``.
  case accedingState

  // Authors
  case council, commission, parliament, bank, committee, court, tribunal, states, governments
  case representatives, high

  // Little words
  case of, to, `in`, under, by, and, or, the, this, that, those, these
  /// `said`, `aforementioned`, `same`.
  case said
  case latter, former
  /// `preceding`, `previous`: of the part before.
  case preceding
  case thereof, hereof, its
  /// `a`, `une`, `einen`.
  case indefinite
  /// Nouns that numbers count, so that these are none of provisions: `days`, `mois`, `euro`.
  case counted
  /// `preamble`, which holds the recitals; both words of the Finnish "johdanto-osan".
  case preamble
  /// `seq.`, `suivants`, `ff.`: the provisions behind the one that is named.
  case following
  /// `celle`, of French "de celle-ci".
  case demonstrative
  case from, through, on, with, `for`, at
  /// `between`, `international`: behind "treaty" they tell one of other parties.
  case between, international
  /// `particular`, of "in particular".
  case particular
  /// `ex`, before the number that an article had before.
  case formerly
  case see
  /// A number written out or as an ordinal; the value is the number, 200 "last", 201 "last but one".
  case ordinal
  case cardinal
  /// `bis`, `ter`, `quater`; the value is 2, 3, 4.
  case repeated
  case month
  case numberSign
  case ibid, idem, cited
  case meeting

  // Footing (§9.1)
  case regard, having
  case amending, amended, repealing, repealed, replacing, replaced, supplementing, correcting
  case corrected
  case corrigendum, extending, derogating, derogation, adopting, recast
  /// `inserted`, `added`; `deleted`; `completed`: what amendments do to a provision.
  case inserted, deleted, completed
  /// `except`, `exception`.
  case exception
  case hereinafter, referred, known
  case hereby
  /// `heading` of the Union's budget, which holds titles.
  case budgetHeading
  /// `after`, of "inserted after Article 7".
  case behind
  /// `references`, in the head of a table: "All references are to the provisions of …".
  case references
  /// `annexed`: "to which this Form is annexed".
  case annexed
  /// `provides`, `dispose`: the verb of an act that is the subject of its sentence.
  case providing

  // The Official Journal (§2.4)
  case ojAbbreviation, official, journal, pageLabel, special, edition, volume, seriesWord

  // Numbered papers: the same letters in most languages
  /// `ST`, `SN`, `WK`, `CM`, `EUCO` …
  case registerSeries
  /// `REV`, `ADD`, `COR`, `DCL`, `INIT` …
  case registerSuffix
  /// `doc.`, `document`.
  case document
  /// `COM`, `KOM`, `SEC`, `SWD`, `JOIN`.
  case commissionSeries
  /// `final`, `endg.`.
  case final

  // Courts and international bodies
  case `case`, judgment, joined, order, advocate, ruling
  /// `Rn.`, `r.o.`, `præmis`: the paragraphs of a judgment, counted on its margin.
  case marginal
  case ecli, celex, eli
  case unitedNations, security, general, assembly
  case treatySeries
  case presidency, session
  /// `ECR`, `Slg.`, `Rec.`: the European Court Reports.
  case courtReports
  /// First word of an address on the web.
  case address
  /// First word of a name by which everyone knows an act: "GDPR", "Habitats" (Directive).
  case actName
  /// First word of a name that may as well be any other word: "Waste" (Framework Directive).
  case nameOpening
  /// A place by which conventions and protocols are called: "Chicago", "Haager".
  case agreementPlace
  /// `S.` for "Satz": letters that mean a sentence only right behind a paragraph's number.
  case shortSentence
  /// `joindre`, `communiquer`: what parties do with annexes of their own.
  case attaching
  /// `becomes`, `renumbered`: what amendments do to the number of a provision.
  case becoming
  /// `certificate`, `assessment`, `data sheet`: a paper that is no act and has annexes of its own.
  case form
}

/// Up to four terms of one word.
///
/// It and ``Term`` are public, though no product has them: grammars ask for terms at every step, and
/// only what is public is inlined in another module.
public struct TermSet: Hashable, Sendable {
  @usableFromInline var packed: UInt32

  package init(_ terms: Term...) {
    packed = 0
    for term in terms.prefix(4) { packed = packed << 8 | UInt32(term.rawValue) }
  }

  /// A word without meaning for references.
  @inlinable @inline(__always)
  public static var none: TermSet { TermSet(packed: 0) }

  @inlinable init(packed: UInt32) { self.packed = packed }

  /// Whether the word has no meaning.
  @inlinable @inline(__always)
  public var isEmpty: Bool { packed == 0 }

  /// Whether the word has no meaning but that names may begin with it.
  @inlinable @inline(__always)
  public var isPlain: Bool { packed == 0 || packed == UInt32(Term.nameOpening.rawValue) }

  /// Whether the term is one of the word's.
  @inlinable @inline(__always)
  public func contains(_ term: Term) -> Bool {
    // All four at once: where one is the wanted term, the difference has a byte of nought, and only
    // there does taking one from each byte set a high bit that was not set before.
    let difference = packed ^ UInt32(term.rawValue) &* 0x0101_0101
    return (difference &- 0x0101_0101) & ~difference & 0x8080_8080 != 0
  }

  /// Adds a term; a fifth is dropped.
  package mutating func insert(_ term: Term) {
    guard !contains(term), packed >> 24 == 0 else { return }
    packed = packed << 8 | UInt32(term.rawValue)
  }

  /// The raw values of the terms; that of ``Term/none`` where there are fewer than four.
  @inlinable @inline(__always)
  public var rawValues: (UInt8, UInt8, UInt8, UInt8) {
    (
      UInt8(truncatingIfNeeded: packed), UInt8(truncatingIfNeeded: packed >> 8),
      UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 24)
    )
  }
}

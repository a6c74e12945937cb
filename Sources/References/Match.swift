package import LegalDocuments
package import LegalIdentifiers

/// What a grammar found: tokens, targets, and, where the work is not named at the place, what it
/// hangs on.
package struct Match: Sendable {
  /// Tokens of the mention, from its first to the one behind its last.
  package var tokens: Range<Int> {
    get { Int(first)..<Int(end) }
    set {
      first = Int32(truncatingIfNeeded: newValue.lowerBound)
      end = Int32(truncatingIfNeeded: newValue.upperBound)
    }
  }
  // A text of one kind of mention has hundreds of thousands of them: tokens are counted in 32 bits, as
  // their offsets are.
  fileprivate var first: Int32
  fileprivate var end: Int32
  package var kind: ReferenceKind
  /// One for each member of a list.
  ///
  /// Where ``antecedent`` is set, the pinpoints are right and the
  /// works are `self` until the antecedent is known.
  package var targets: [Target]
  package var status: ReferenceStatus
  package var confidence: Double
  package var note: String?
  /// Which earlier mention gives the work.
  package var antecedent: Antecedent?
  /// What types the named works have, as terms; used to find the antecedent of "that Regulation".
  package var types: ActTypes
  /// The treaties that are named: their articles are works of their own.
  package var treaties = Treaties()
  /// For a provision: index of the token at which the work that it belongs to must begin.
  package var bridge: Int? {
    get { bridgeToken < 0 ? nil : Int(bridgeToken) }
    set { bridgeToken = Int32(truncatingIfNeeded: newValue ?? -1) }
  }
  fileprivate var bridgeToken: Int32 = -1
  /// For a provision alone: it belongs to the work that the sentence has just named, if any
  /// ("gestützt auf den Vertrag …, insbesondere auf Artikel 28").
  package var leansOnSentence = false
  /// For a provision: the work stands right before it, not behind.
  package var followsWork = false
  /// For "that Article", "the said paragraph": the part that the antecedent is as a whole.
  package var part: MeantPart?
  /// The words are a name that everyone gives the work: "GDPR".
  package var isWellKnown = false
  /// The words mean a work only right behind a provision: "Article 7 Brussels Ia".
  package var bindsDirectly = false
  /// The words are a name that the document gave the work.
  package var isName = false
  /// Bytes at the end of the last token that are not the mention's: a footnote mark run into it.
  package var trimmed = 0
}

extension Match {
  /// Creates a match: all members at once, since a value of this size that is put together one by one is
  /// copied again.
  package init(
    tokens: Range<Int>, kind: ReferenceKind, targets: [Target],
    status: ReferenceStatus = .identified, confidence: Double = 1, note: String? = nil,
    antecedent: Antecedent? = nil, types: ActTypes = [], treaties: Treaties = Treaties(),
    bridge: Int? = nil, leansOnSentence: Bool = false, followsWork: Bool = false
  ) {
    self.init(
      first: Int32(truncatingIfNeeded: tokens.lowerBound),
      end: Int32(truncatingIfNeeded: tokens.upperBound), kind: kind, targets: targets,
      status: status, confidence: confidence, note: note, antecedent: antecedent, types: types,
      treaties: treaties, bridgeToken: Int32(truncatingIfNeeded: bridge ?? -1),
      leansOnSentence: leansOnSentence, followsWork: followsWork, part: nil)
  }
}

/// A part that a text points back to: one byte, since every match has room for it and is moved often.
package enum MeantPart: UInt8, Sendable, CaseIterable {
  case annex, article, paragraph, subparagraph, point, indent, sentence

  /// The part that the unit counts; `nil` for divisions, which nobody calls "that chapter" for what
  /// lies in them.
  init?(_ unit: Pinpoint.Unit) {
    guard let part = Self.allCases.first(where: { $0.unit == unit }) else { return nil }
    self = part
  }

  var unit: Pinpoint.Unit {
    switch self {
    case .annex: .annex
    case .article: .article
    case .paragraph: .paragraph
    case .subparagraph: .subparagraph
    case .point: .point
    case .indent: .indent
    case .sentence: .sentence
    }
  }
}

extension Match {
  /// The outermost step of the first target's place.
  var firstStep: Pinpoint.Step? {
    // Asked for at every provision, and in place: a target is large.
    targets.isEmpty ? nil : targets[0].pinpoint?.path.first
  }

  /// What the outermost step of the first target's place counts; asked more often than its number.
  var firstUnit: Pinpoint.Unit? {
    let targets = targets.span
    return targets.isEmpty ? nil : targets[0].pinpoint?.path.firstUnit
  }

  /// Whether every target lies in the citing document, as far as is known.
  var isOfSelf: Bool {
    let targets = targets.span
    for index in targets.indices where !targets[index].work.isSelf { return false }
    return true
  }
}

/// The types of acts that a noun can stand for.
package struct ActTypes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let regulation = ActTypes(rawValue: 1)
  package static let directive = ActTypes(rawValue: 2)
  package static let decision = ActTypes(rawValue: 4)
  package static let recommendation = ActTypes(rawValue: 8)
  package static let opinion = ActTypes(rawValue: 16)
  package static let resolution = ActTypes(rawValue: 32)
  package static let conclusions = ActTypes(rawValue: 64)
  package static let jointAction = ActTypes(rawValue: 128)
  package static let position = ActTypes(rawValue: 256)
  package static let treaty = ActTypes(rawValue: 512)
  package static let charter = ActTypes(rawValue: 1024)
  package static let agreement = ActTypes(rawValue: 2048)
  package static let convention = ActTypes(rawValue: 4096)
  package static let `protocol` = ActTypes(rawValue: 8192)
  package static let guideline = ActTypes(rawValue: 16384)
  package static let paper = ActTypes(rawValue: 32768)
  package static let frameworkDecision = ActTypes(rawValue: 65536)
  /// What parties agree on, and not an act of the Union's.
  package static let agreements: ActTypes = [.convention, .agreement, .protocol]
  /// "that act", "the said document": any of them.
  package static let any = ActTypes(rawValue: .max)
}

/// How a mention that does not name its work refers back to one.
package enum Antecedent: Hashable, Sendable {
  /// The citing document itself: "this Regulation", "these conclusions".
  case own
  /// "that Regulation", "the said Decision": the last work of that type.
  case last(ActTypes, plural: Bool)
  /// "thereof": the last work of the sentence.
  case thereof
  /// A provision alone: "Article 5", "Annex I".
  case bare
  /// A provision of the same article: "paragraph 1", "point (a)", "the first subparagraph".
  case inner
  /// "this Article", "this paragraph": the part of the document in which the words stand; its rank.
  case ownPart(Int)
  /// "the preceding paragraph": the part before the one in which the words stand; its rank.
  case precedingPart(Int)
  /// "that Article", "that provision", "the second paragraph thereof": the last provision.
  case lastProvision
  /// "those Articles", "these points": the provisions of that kind that were named last.
  case lastProvisions
  /// "the Treaty" in an act: the treaty of its legal basis; "the Treaties": both.
  case treaty(plural: Bool)
  /// "ibid.": what the note before cites last.
  case previousNote
  /// "see footnote 5": what that note cites.
  case note(Int)
  /// `ADD 1` alone: of the Council document named last, or of the citing one.
  case issue([CouncilNumber.Suffix])
  /// `2008/615/JHA` alone: the act of that number named before.
  case numbered(year: Int, number: Int)
}

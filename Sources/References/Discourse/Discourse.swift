import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// What has been said so far in a document, and what mentions that lean on it mean.
///
/// Texts are read in document order. Provisions are joined to their works, relative mentions to
/// their antecedents, names to what they were defined as. An antecedent that was not understood
/// blocks: it is never jumped over.
///
/// A method that does not change it and is called for nearly every provision is inlined
/// (`@inline(__always)`): the value is large, and a call from a mutating method copies it.
struct Discourse {
  /// The document that cites; its date changes where a part of it is older than the rest.
  var citing: CitingDocument
  var mentions: [Mention] = []
  var names = Names()
  /// Acts by year and number, for numbers that come again without their noun.
  var numbered: [ActKey: WorkIdentifier] = [:]
  /// The last of them that was put there: many texts name one act again and again.
  private var lastNumbered: WorkIdentifier?
  /// The treaty that the document named first: that of its legal basis.
  var basis: Treaty?
  /// What each footnote cites, by number, and what the last one did.
  var notes: [Int: [Target]] = [:]
  var lastNote: [Target] = []
  /// The first words of the document's own title, as hashes: "of the Council Regulation concerning …".
  var ownTitle: [UInt32] = []
  /// What the document's title says that it is: "Proposal for a COUNCIL DECISION on …".
  private(set) var ownTypes: ActTypes = []
  /// Serial number of the text being read.
  var serial = 0
  /// Whether a plain text is read, to which nothing comes behind the discourse (``BracketedNumbers``).
  var isPlain = false
  /// Whether the text being read is quoted: what it names is not what the document amends.
  var isQuoting = false
  /// The act that was last named alone outside quotations: what quoted amendments change.
  private(set) var lastAct: WorkIdentifier?

  /// The act whose amendment a plain text has announced.
  var frame: Frame?

  /// What "is amended as follows:" is said of.
  ///
  /// Never changed, and apart: few texts have one, and the discourse is passed on for every mention.
  final class Frame: Sendable {
    let work: WorkIdentifier
    let provision: Target?
    /// Serial number of the text, and the verb's token in it.
    let text: Int
    let start: Int

    init(work: WorkIdentifier, provision: Target?, text: Int, start: Int) {
      self.work = work
      self.provision = provision
      self.text = text
      self.start = start
    }
  }

  /// The letters and numbers before closing brackets in the text of a serial number, once asked for.
  var printed: (text: Int, numbers: Set<String>)?

  /// The wording that an instruction of a plain text quotes.
  var quoted: Quoted?

  /// New wording between quotation marks: "is replaced by the following: ‘…’".
  ///
  /// Apart, as ``Frame`` is.
  final class Quoted: Sendable {
    let work: WorkIdentifier
    let provision: Target?
    /// Serial number of the text, and the tokens that are quoted in it.
    let text: Int
    let tokens: Range<Int>

    init(work: WorkIdentifier, provision: Target?, text: Int, tokens: Range<Int>) {
      self.work = work
      self.provision = provision
      self.text = text
      self.tokens = tokens
    }
  }

  /// Mentions kept: antecedents stand close by.
  private static let memory = 64

  struct ActKey: Hashable {
    var year: Int
    var number: Int

    init(year: Int, number: Int) {
      self.year = year
      self.number = number
    }

    /// The key of an act of sector 3, straight from the digits: every mention of an act asks for it.
    init?(celex value: String) {
      let bytes = value.utf8.span
      guard bytes.count > 5, bytes[0] == UInt8(ascii: "3") else { return nil }
      year = 0
      for index in 1...4 {
        guard bytes[index] &- 0x30 < 10 else { return nil }
        year = year * 10 + Int(bytes[index] &- 0x30)
      }
      number = 0
      var digits = 0
      for index in 5..<bytes.count {
        let byte = bytes[index]
        if byte &- 0x30 < 10, digits < 6 {
          number = number * 10 + Int(byte &- 0x30)
          digits += 1
        } else if digits > 0 {
          break
        }
      }
      guard digits > 0 else { return nil }
    }
  }

  init(citing: CitingDocument) {
    self.citing = citing
  }

  /// Turns the matches of one text into references and hands each on as soon as it is one.
  ///
  /// As long as the document has given no name to a work, matches are taken a few hundred at a time;
  /// from the first name on, all that are left are looked through for names at once.
  mutating func read(
    _ matches: inout MatchStream, place: TextPlace, _ body: (Reference) -> Void
  ) {
    serial += 1
    let text = matches.text
    var noted: [Reference] = []
    while true {
      matches.find(Self.batch)
      let settled = matches.settled(within: Definitions.reach)
      var definitions = Definitions(in: text, after: matches.found, upTo: settled)
      guard !matches.isAtEnd, names.isEmpty, definitions.all.isEmpty else {
        if !matches.isAtEnd {
          matches.find()
          definitions = Definitions(in: text, after: matches.found, upTo: matches.found.count)
        }
        let all = names.found(in: text, besides: matches.found, defining: definitions)
        _ = read(all, upTo: all.count, in: text, place: place, &noted, body)
        names.learn(definitions)
        break
      }
      matches.drop(
        read(matches.found, upTo: settled, in: text, place: place, &noted, body))
    }
    if let note = place.note { remember(noted, ofNote: note) }
  }

  /// Matches that are taken at a time; more than tokens in the reach of a definition.
  private static let batch = 512

  /// Reads the matches before `end`; those behind are only looked at.
  ///
  /// Returns how many it took, which may be one more.
  private mutating func read(
    _ matches: [Match], upTo end: Int, in text: TokenText, place: TextPlace,
    _ noted: inout [Reference], _ body: (Reference) -> Void
  ) -> Int {
    // Handed on from where it is made: a reference is large.
    func hand(on reference: Reference?) {
      guard let reference else { return }
      if place.note != nil { noted.append(reference) }
      body(reference)
    }
    var index = 0
    while index < end {
      var used = 1
      // Copied once.
      let match = matches[index]
      if follows(index + 1, match, in: matches, text),
        !(index + 2 < matches.count
          && isJoined(matches[index + 1], to: index + 2, of: matches, in: text))
      {
        hand(on: joined(matches[index + 1], to: match, in: text, place: place))
        used = 2
      } else if match.kind == .provision || match.bridge != nil {
        hand(
          on: provision(
            match, before: index + 1, of: matches, in: text, place: place, used: &used))
      } else if isPlain, Self.describes(match.kind) {
        // Read first: the second call would hold the discourse while the first one changes it.
        let name = plain(match, in: text, place: place)
        hand(on: numbered(name, behind: index, of: matches, in: text))
      } else {
        hand(on: plain(match, in: text, place: place))
      }
      index += used
    }
    return index
  }

  /// What is named with the number that stands in brackets behind the name, where one does.
  private func numbered(
    _ name: Reference?, behind index: Int, of matches: [Match], in text: TokenText
  ) -> Reference? {
    guard var reference = name, let number = number(behind: index, of: matches, in: text) else {
      return name
    }
    reference.targets = number
    reference.status = .identified
    reference.method = .alias
    reference.note = "numbered in brackets"
    return reference
  }

  /// Whether a provision stands right behind the work that it belongs to: "määruse (EL) 2016/679
  /// artikkel 5", "Regulation (EU) 2016/679 Article 5".
  ///
  /// The match behind the work is looked at where it stands in the list: it is large, and most are none.
  private func follows(
    _ next: Int, _ work: Match, in matches: [Match], _ text: TokenText
  ) -> Bool {
    guard next < matches.count, matches[next].kind == .provision, work.bridge == nil else {
      return false
    }
    let provision = matches[next]
    guard provision.tokens.lowerBound == work.tokens.upperBound else {
      return isAppended(provision, to: work, in: text)
    }
    return provision.followsWork
      // DA: "nærværende forordnings artikel 7"
      || provision.antecedent == .bare && work.antecedent == .own && hasGenitives(text)
        && text.endsInS(work.tokens.upperBound - 1)
      || provision.antecedent == .bare && !provision.targets.isEmpty && !work.targets.isEmpty
        && (work.kind == .act || work.kind == .treaty) && work.antecedent == nil
        && !text[provision.tokens.lowerBound].isAllCapitals
        && !text.sentenceBreaks(before: provision.tokens.lowerBound)
  }

  /// A mention that stands for itself.
  private mutating func plain(_ match: Match, in text: TokenText, place: TextPlace) -> Reference? {
    guard let antecedent = match.antecedent else {
      let works = works(of: match)
      record(match, works: works, treaties: match.treaties)
      if works.count == 1 {
        noteInstruction(behind: match.tokens.upperBound, of: works[0], nil, in: text)
      }
      return match.reference(in: text)
    }
    let meaning = meaning(of: antecedent, match, in: text, place: place)
    guard let meaning else {
      if match.note == RelativeGrammar.faint || match.kind == .provision { return nil }
      // "this decision" of a regulation: what the text has just told.
      if antecedent == .own, !text[match.tokens.upperBound - 1].isCapitalised { return nil }
      record(match, works: [], treaties: Treaties())
      var reference = match.reference(in: text)
      reference.method = .anaphora
      if antecedent == .own { reference.targets = [] }
      if reference.status == .identified { reference.status = .unresolved }
      reference.note = reference.note ?? "no antecedent in reach"
      return reference
    }
    if antecedent != .own { record(match, works: meaning.works, treaties: meaning.treaties) }
    var reference = match.reference(in: text)
    reference.status = .identified
    reference.targets = meaning.targets(
      on: citing.date(naming: meaning.treaties), pinpoints: match.targets.map(\.pinpoint))
    reference.method = meaning.method
    reference.confidence = min(reference.confidence, meaning.confidence)
    reference.note = meaning.note
    return reference
  }

  /// The works that a match names.
  ///
  /// A text often names one work again and again: then they are those of the last mention.
  private func works(of match: Match) -> [WorkIdentifier] {
    let targets = match.targets.span
    if targets.count == 1, let last = mentions.indices.last, mentions[last].works.count == 1,
      mentions[last].works[0] == targets[0].work
    {
      return mentions[last].works
    }
    return match.targets.map(\.work)
  }

  /// Keeps a mention as a possible antecedent.
  mutating func record(
    _ match: Match, works: [WorkIdentifier], treaties: Treaties, provisions: [Target] = []
  ) {
    if let treaty = treaties.first, basis == nil, treaty != .charter { basis = treaty }
    mentions.append(
      Mention(
        works: works, treaties: treaties, types: match.types, provisions: provisions, text: serial,
        tokens: match.tokens, isOwn: works.count == 1 && works[0].isSelf,
        isKnown: !works.isEmpty || !treaties.isEmpty))
    if mentions.count > 2 * Self.memory { mentions.removeFirst(Self.memory) }
    if !isQuoting, !match.types.isDisjoint(with: Self.acts) {
      lastAct = works.count == 1 ? works.first : nil
    }
    for work in works where work.scheme == .celex && work != lastNumbered {
      guard let key = ActKey(celex: work.value), numbered.count < 10_000 else { continue }
      numbered[key] = work
      lastNumbered = work
    }
  }

  /// Keeps a place in the citing document itself as a possible antecedent.
  ///
  /// There may be many between two works: more of them are kept than of other mentions.
  mutating func recordOwn(_ provisions: [Target], at tokens: Range<Int>) {
    mentions.append(
      Mention(
        works: [], treaties: Treaties(), types: [], provisions: provisions, text: serial,
        tokens: tokens,
        isOwn: true, isKnown: true))
    if mentions.count > 16 * Self.memory { mentions.removeFirst(8 * Self.memory) }
  }

  /// Keeps a provision that was not understood.
  mutating func recordUnknownProvision(at tokens: Range<Int>) {
    mentions.append(
      Mention(
        works: [], treaties: Treaties(), types: [], provisions: [], text: serial, tokens: tokens,
        isProvision: true, isKnown: false))
    if mentions.count > 16 * Self.memory { mentions.removeFirst(8 * Self.memory) }
  }

  private static let acts: ActTypes = [
    .regulation, .directive, .decision, .frameworkDecision, .jointAction,
  ]

  /// Takes over what the footnotes cite and define.
  mutating func takeNotes(from other: Discourse) {
    notes = other.notes
    names = other.names
    numbered = other.numbered
    lastNumbered = nil
    ownTitle = other.ownTitle
    ownTypes = other.ownTypes
  }

  /// Takes the words of the document's own title.
  mutating func takeTitle(_ text: TokenText) {
    let tokens = 0..<min(text.count, Self.longestTitle)
    ownTitle = tokens.map { text.hash(at: $0) }
    for index in tokens where ownTypes.isEmpty {
      let agreement = text.agreementType(at: index)
      ownTypes = agreement.isEmpty ? text.actHead(at: index)?.types ?? [] : agreement
    }
  }

  /// Tokens of the own title that are kept.
  private static let longestTitle = 80

  private mutating func remember(_ references: [Reference], ofNote note: Int) {
    let targets = references.last { $0.status == .identified && !$0.targets.isEmpty }?.targets
    lastNote = targets ?? []
    notes[note] = references.first { $0.status == .identified }?.targets ?? []
  }
}

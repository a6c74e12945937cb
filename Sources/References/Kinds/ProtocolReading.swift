import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Protocols that are named by title or by the agreement that they belong to, and treaties between
/// states: none of them is a founding treaty.
extension TokenText {
  /// "Protocol 24 to the EEA Agreement", "protocole 4 de l'accord Surveillance et Cour de justice".
  ///
  /// The number counts among the protocols of that agreement; the name is the same in all languages
  /// (``ProtocolNames``).
  func protocolOfAgreement(at index: Int) -> Match? {
    let first = skipNumberSign(at: index + 1)
    guard let (numbers, end) = protocolNumbers(at: first) else { return nil }
    // "Protocol 37 (containing the list provided for in Article 101) to the EEA Agreement"
    let link = isSymbol(.open, at: end) ? behindBracket(at: end) ?? end : end
    guard has(.of, at: link) || has(.to, at: link) || has(.the, at: link) else { return nil }
    var start = link
    while start < link + 4,
      has(.of, at: start) || has(.to, at: start) || has(.the, at: start)
        || isSymbol(.apostrophe, at: start)
    {
      start += 1
    }
    for holder in ProtocolNames.holders {
      for name in holder.names {
        guard let tail = endOfWords(name, at: start) else { continue }
        let works = numbers.map { WorkIdentifier(.alias, "protocol-\($0)-" + holder.alias) }
        // What the bracket names is read by itself.
        var match = Match(
          tokens: index..<(link > end ? end : tail), kind: .international,
          targets: works.map { Target($0) },
          confidence: 0.6, note: "named, not numbered", types: .protocol)
        match.isName = true
        return match
      }
    }
    return nil
  }

  /// The numbers of protocols, and the token behind them: "21 and 24", "1, 4 and 10".
  private func protocolNumbers(at start: Int) -> (numbers: [Int], end: Int)? {
    var numbers: [Int] = []
    var next = start
    while let value = number(at: next), (1...60).contains(value), digits(at: next) <= 2,
      numbers.count < 12
    {
      numbers.append(value)
      let separator = listSeparator(at: next + 1)
      guard separator > next + 1, isNumber(at: separator) else {
        return (numbers, next + 1)
      }
      next = separator
    }
    return nil
  }

  /// The agreement of a protocol that is named so: "Annex XI and Protocol 37 to the EEA Agreement" are
  /// both of it.
  static func agreement(ofProtocol protocolWork: WorkIdentifier) -> WorkIdentifier? {
    guard protocolWork.scheme == .alias, protocolWork.value.hasPrefix("protocol-") else {
      return nil
    }
    return ProtocolNames.holders.first { protocolWork.value.hasSuffix($0.alias) }
      .flatMap { WorkIdentifier($0.work) }
  }

  /// "Protocol on the position of Denmark": annexed to both treaties, under a number in each edition
  /// that texts of before Lisbon do not print.
  func titledProtocol(at index: Int, on date: CivilDate?) -> Match? {
    guard isWord(at: index + 1) else { return nil }
    for title in ProtocolNames.titled {
      for name in title.names {
        guard let end = endOfWords(name, at: index + 1) else { continue }
        guard let date, let lisbon = CivilDate(year: 2009, month: 12, day: 1) else { return nil }
        let works: [WorkIdentifier]
        if date < lisbon {
          guard let before = title.before else { return nil }
          works = [Treaty.teu, .ec].map { $0.protocol(before, on: date) }
        } else {
          works = [Treaty.teu, .tfeu].map { $0.protocol(title.since, on: date) }
        }
        return Match(
          tokens: index..<end, kind: .treaty, targets: works.map { Target($0) }, confidence: 0.8,
          types: .protocol)
      }
    }
    return nil
  }

  /// Tokens that the name of a treaty between states has at the most.
  private static let longestName = 90

  /// The token behind the day on which a treaty between states was signed: "between Belgium, the
  /// Netherlands and Luxembourg on jurisdiction …, signed at Brussels on 24 November 1961".
  func endOfStateTreaty(behind start: Int) -> Int? {
    var behind = start
    for index in start..<min(start + Self.longestName, count) where index >= behind {
      if isSymbol(.semicolon, at: index) || sentenceBreaks(before: index) { return nil }
      // "(with Additional Protocol of 13 June 1973), signed at Brussels on 16 July 1969"
      if isSymbol(.open, at: index) { behind = behindBracket(at: index) ?? index }
      guard index >= behind, isNumber(at: index),
        let end = datePhrase(at: index)?.next ?? endOfOldDay(at: index)
      else { continue }
      let isSigned = (max(start, index - 8)..<index).contains { word in
        // "The protocol to the Agreement between … was signed on 18 December 2013" says it of the protocol.
        spells(oneOf: Self.signed, at: word) && !spells(oneOf: Self.auxiliaries, at: word - 1)
      }
      return isSigned ? end : nil
    }
    return nil
  }

  /// The token behind "8 July 1899": treaties may be older than any act.
  func endOfOldDay(at index: Int) -> Int? {
    let month = isGluedWord(at: index + 1) ? index + 2 : index + 1
    guard has(.month, at: month), digits(at: month + 1) == 4, let year = number(at: month + 1),
      (1800...2099).contains(year)
    else { return nil }
    return month + 2
  }

  /// The work that a title names in all its words: the first eight would be those of several ("Treaty
  /// between the Government of the Czechoslovak Socialist Republic and …").
  func workOfTitle(_ start: Int, _ end: Int) -> WorkIdentifier {
    WorkIdentifier(.alias, descriptionWords(start, end, atMost: Self.longestName))
  }

  private static let auxiliaries = WordList(RuleWords.passives)
  private static let signed = WordList(RuleWords.signed)

  /// "the Treaties referred to in paragraphs 1 and 3", "traité visé au paragraphe 1": what that
  /// paragraph names, and no founding treaty.
  func isOfParagraph(behind end: Int) -> Bool {
    // "the Treaty and the Conventions referred to in Article 69"
    let isJoined =
      has(.and, at: end) && has(.the, at: end + 1)
      && (has(.convention, at: end + 2) || has(.agreement, at: end + 2))
    let verb = isJoined ? end + 3 : end
    guard
      has(.referred, at: verb) || spells("mentionné", at: verb) || spells("mentionnés", at: verb)
    else { return false }
    for index in verb + 1..<verb + 5 {
      if has(.paragraph, at: index) || has(.article, at: index) { return true }
      guard
        has(.to, at: index) || has(.in, at: index) || has(.the, at: index)
          || isSymbol(.apostrophe, at: index)
      else { return false }
    }
    return false
  }

  /// The token behind the words, letter for letter, where they stand.
  private func endOfWords(_ words: [String], at start: Int) -> Int? {
    var index = start
    for word in words {
      let stands =
        word == "'"
        ? isSymbol(.apostrophe, at: index)
        : word == "-" ? isSymbol(.hyphen, at: index) : isExactly(word, at: index)
      guard stands else { return nil }
      index += 1
    }
    return index
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers
import PageLayouts
import SourceTexts

/// The upper part of a cover page: institution, date, number, files, markings, codes, kind.
struct CoverHeader {
  struct Procedure {
    var number: ProcedureNumber
    var reference: CoverReference
  }

  private(set) var date: CivilDate?
  private(set) var number: CouncilNumber?
  private(set) var commission: ComNumber?
  private(set) var parliament: ParliamentNumber?
  private(set) var procedures: [Procedure] = []
  private(set) var markings: [String] = []
  private(set) var codes: [String] = []
  private(set) var kind: String?
  /// Index behind the last block that was understood.
  private(set) var end = 0

  /// A line in capitals behind number and codes that no list knows.
  private var unknownKind: String?
  private let words: StructureWords
  private let languages: [StructureWords]

  /// Distribution markings and classifications, in all languages at once.
  private static let knownMarkings = [
    "RESTREINT UE/EU RESTRICTED", "CONFIDENTIEL UE/EU CONFIDENTIAL", "SECRET UE/EU SECRET",
    "TRES SECRET UE/EU TOP SECRET", "RESTREINT UE", "CONFIDENTIEL UE", "SECRET UE",
    "EU RESTRICTED", "EU CONFIDENTIAL", "LIMITE", "PUBLIC", "SENSITIVE",
  ]

  init(_ layout: PageLayout, words: StructureWords, limit: Int) {
    self.words = words
    languages = [words] + StructureWords.working.filter { $0.language != words.language }
    for index in 0..<limit {
      let block = layout.blocks[index]
      let text = (block.label.map { $0 + " " } ?? "") + block.text
      if read(Array(text.utf8), block) { end = index + 1 }
    }
    kind = kind ?? unknownKind
  }

  /// The document's own identifier.
  var identifier: WorkIdentifier? {
    if let number { return (number.isFamily ? number.firstIssue : number).identifier }
    return commission?.identifier ?? parliament?.identifier
  }

  var hasOtherNumber: Bool { commission != nil || parliament != nil }

  /// Reads one block.
  ///
  /// - Returns: whether it is a part of the cover.
  private mutating func read(_ printed: [UInt8], _ block: Block) -> Bool {
    let isMarked = readMarkingInside(printed)
    let text = withoutMarking(printed)
    let dateEnd = readDate(text)
    let hasProcedure = readProcedures(text, block)
    let understood = hasProcedure || dateEnd != nil || isMarked
    if hasProcedure, let close = text.firstIndex(of: UInt8(ascii: ")")) {
      // `2013/0246 (COD) CONSOM 154`: the first code stands beside the file's number.
      _ = readCodes(Array(text[ByteText.endOfBlanks(text, close + 1)...]))
    }
    if readOtherNumber(text) || readNumber(text, behind: dateEnd) { return true }
    if readRevision(text) { return true }
    if readMarking(text) { return true }
    if readKind(text) { return true }
    if readCodes(text) { return true }
    noteUnknownKind(text)
    return understood || isMasthead(text)
  }

  /// The place and date, behind the institution's name where that stands on the same line.
  ///
  /// - Returns: where the date ends.
  private mutating func readDate(_ text: [UInt8]) -> Int? {
    guard date == nil, text.count <= 200 else { return nil }
    if parliament != nil, let (date, end) = PrintedDate(words: words).date(text, at: 0),
      end == text.count
    {
      // A report of the Parliament prints the date alone.
      self.date = date
      return end
    }
    for start in [0, endOfMasthead(text)].compactMap({ $0 }) {
      for words in languages {
        guard
          let place = (words.places + StructureWords.brussels).longestEnd(in: text, at: start)
        else { continue }
        if let (date, end) = PrintedDate(words: words).first(in: text, from: place) {
          self.date = date
          return end
        }
      }
    }
    return nil
  }

  /// Where the text begins behind the name of an institution.
  private func endOfMasthead(_ text: [UInt8]) -> Int? {
    languages.indices.compactMap { languages[$0].mastheads.longestEnd(in: text, at: 0) }.max()
      .map { ByteText.endOfBlanks(text, $0) }
  }

  private mutating func readProcedures(_ text: [UInt8], _ block: Block) -> Bool {
    // A title may name a procedure too; on the cover it has a line of its own.
    guard text.count <= 80 else { return false }
    let found = CoverNumbers.procedures(in: text)
    for number in found {
      procedures.append(
        Procedure(
          number: number,
          reference: CoverReference(
            field: .procedure, text: block.text, map: block.map,
            page: block.page > 0 ? block.page : nil)))
    }
    if !found.isEmpty { return true }
    return languages.contains {
      ($0.coverLabels[.procedure] ?? []).longestEnd(in: text, at: 0) != nil && text.count < 60
    }
  }

  /// A number of the Commission or the Parliament, alone in its block.
  private mutating func readOtherNumber(_ text: [UInt8]) -> Bool {
    guard text.count < 60, number == nil else { return false }
    if commission == nil, text.first.map({ (0x41...0x5A).contains($0) }) ?? false,
      let found = CoverNumbers.commission(in: text).first
    {
      commission = found
      return true
    }
    // The term of the Parliament may stand before it: `2014-2019 P8_TA(2018)0421`.
    let isTerm =
      text.count > 10 && text[4] == 0x2D && text[9] == 0x20
      && text[..<4].allSatisfy(ByteText.isDigit)
    let text = isTerm ? Array(text[10...]) : text
    if parliament == nil,
      ["P", "A", "B", "T", "R"].contains(where: { text.starts(with: $0.utf8) }),
      let found = ParliamentNumber(printed: String(decoding: text, as: UTF8.self))
    {
      parliament = found
      return true
    }
    return false
  }

  /// The number of the Council's register: it begins its block, or stands behind the date or the
  /// institution's name.
  private mutating func readNumber(_ text: [UInt8], behind date: Int?) -> Bool {
    guard number == nil, text.count <= 200 else { return false }
    for start in [0, date.map { endOfOriginal(text, $0) }, endOfMasthead(text)] {
      guard let start, let (found, end) = CoverNumbers.council(text, at: start) else { continue }
      let rest = Array(text[endOfOriginal(text, end)...])
      number = found
      if rest.isEmpty || readMarking(rest) || readKind(rest) || readCodes(rest) { return true }
      // A line of text that begins like a number.
      number = nil
    }
    return false
  }

  /// Where the text goes on behind `(OR. en)`, the language of the original.
  private func endOfOriginal(_ text: [UInt8], _ start: Int) -> Int {
    let next = ByteText.endOfBlanks(text, start)
    guard next + 4 < text.count, text[next] == UInt8(ascii: "("), text[next + 1] | 0x20 == 0x6F,
      text[next + 2] | 0x20 == 0x72, let close = text[next...].firstIndex(of: UInt8(ascii: ")"))
    else { return next }
    return ByteText.endOfBlanks(text, close + 1)
  }

  /// `REV 1` on a line of its own under the number.
  private mutating func readRevision(_ text: [UInt8]) -> Bool {
    guard let own = number, text.count <= 40, let (suffixes, end) = CoverNumbers.chain(text, at: 0)
    else { return false }
    let rest = ByteText.endOfBlanks(text, end)
    guard rest == text.count || text[rest] == UInt8(ascii: "(") else { return false }
    for suffix in suffixes where !own.suffixes.contains(suffix) {
      number = number?.appending(suffix)
    }
    return true
  }

  private mutating func readMarking(_ text: [UInt8]) -> Bool {
    let printed = String(decoding: text, as: UTF8.self).trimmingBlanks
    guard let marking = Self.knownMarkings.first(where: { $0 == printed }) else { return false }
    if !markings.contains(marking) { markings.append(marking) }
    return true
  }

  /// The text behind a marking that stands before something else (`LIMITE JAI 12`).
  private mutating func withoutMarking(_ text: [UInt8]) -> [UInt8] {
    for marking in Self.knownMarkings where text.starts(with: marking.utf8) {
      let rest = ByteText.endOfBlanks(text, marking.utf8.count)
      guard rest > marking.utf8.count, rest < text.count else { continue }
      if !markings.contains(marking) { markings.append(marking) }
      return Array(text[rest...])
    }
    return text
  }

  /// A marking on the line of something else.
  private mutating func readMarkingInside(_ text: [UInt8]) -> Bool {
    guard text.count <= 80 else { return false }
    for marking in Self.knownMarkings {
      let word = Array(marking.utf8)
      let isThere = text.indices.dropFirst().contains { start in
        text[start - 1] == 0x20 && text[start...].starts(with: word)
          && !ByteText.isWord(text, at: start + word.count)
      }
      guard isThere else { continue }
      if !markings.contains(marking) { markings.append(marking) }
      return true
    }
    return false
  }

  /// The kind stands in capitals, the last one before the table counts.
  ///
  /// Subject codes may stand in front of it, where the layout put them on one line.
  private mutating func readKind(_ text: [UInt8]) -> Bool {
    guard text.count <= 160, ByteText.isCapitals(text, 0..<text.count) else { return false }
    let (before, rest) = Self.codes(in: text)
    let printed = ByteText.string(text, rest..<text.count).trimmingBlanks
    for words in languages {
      for known in words.documentKinds where Self.contains(printed, known) {
        codes += before
        kind = printed
        return true
      }
    }
    return false
  }

  /// The kind stands alone in capitals, below the number; whatever the words, nothing else does.
  private mutating func noteUnknownKind(_ text: [UInt8]) {
    guard number != nil, text.count <= 80, ByteText.isCapitals(text, 0..<text.count),
      !ByteText.endsClause(text), !text.contains(where: ByteText.isDigit),
      !languages.indices.contains(where: {
        languages[$0].mastheads.longestEnd(in: text, at: 0) == text.count
      })
    else { return }
    unknownKind = String(decoding: text, as: UTF8.self).trimmingBlanks
  }

  private static func contains(_ text: String, _ word: String) -> Bool {
    let phrase = StructurePhrase(word)
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      (index == 0 || !ByteText.isWord(bytes, at: index - 1))
        && phrase.end(in: bytes, at: index) != nil
    }
  }

  /// `JUSTCIV 103`, `CODEC 713`: a word in capitals and a number; communications leave the
  /// number out.
  private mutating func readCodes(_ text: [UInt8]) -> Bool {
    guard number != nil, text.count <= 1200, ByteText.isCapitals(text, 0..<text.count) else {
      return false
    }
    let (numbered, end) = Self.codes(in: text)
    codes += numbered
    let tokens = ByteText.string(text, end..<text.count).split(separator: " ")
    var found: [String] = []
    var index = 0
    while index < tokens.count {
      let word = tokens[index]
      guard word.utf8.count >= 2, word.utf8.count <= 16,
        word.utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false,
        word.utf8.allSatisfy({
          (0x41...0x5A).contains($0) || "-&/".utf8.contains($0) || ByteText.isDigit($0)
        })
      else { return !numbered.isEmpty }
      if let marking = Self.knownMarkings.first(where: { $0 == word }) {
        if !markings.contains(marking) { markings.append(marking) }
        index += 1
      } else if word == "INIT" {
        // `WK 6123/2021 INIT`: the first issue.
        index += 1
      } else {
        guard kind == nil, number?.series != .standard || !codes.isEmpty && tokens.count == 1
        else {
          return !numbered.isEmpty
        }
        found.append(String(word))
        index += 1
      }
    }
    codes += found
    return true
  }

  /// The words with numbers at the head of a text, and where they end.
  private static func codes(in text: [UInt8]) -> (codes: [String], end: Int) {
    var found: [String] = []
    var end = 0
    while true {
      let start = ByteText.endOfBlanks(text, end)
      var word = twoWordCodes.longestEnd(in: text, at: start) ?? start
      while word < text.count,
        (0x41...0x5A).contains(text[word]) || text[word] == 0x2D
          || text[word] == 0x26 || text[word] == 0x2F && word > start
      {
        word += 1
      }
      let digits = ByteText.endOfBlanks(text, word)
      var last = digits
      while last < text.count, ByteText.isDigit(text[last]) { last += 1 }
      guard (2...16).contains(word - start), (1...4).contains(last - digits), digits > word,
        last == text.count || text[last] == 0x20, word - start != 3 || !isSuffix(text, start)
      else { return (found, end) }
      found.append(ByteText.string(text, start..<word) + " " + ByteText.string(text, digits..<last))
      end = last
    }
  }

  /// First words of codes of two (`CO EUR 12`, `PV CONS 44`).
  private static let twoWordCodes: [StructurePhrase] = [
    "co ", "pr ", "pv ", "oj ", "dual ",
  ]

  /// `REV 1` is no subject code.
  private static func isSuffix(_ text: [UInt8], _ start: Int) -> Bool {
    CoverNumbers.chain(text, at: start) != nil
  }

  /// The institution's name, `(OR. en)`, and other short lines of the head.
  private func isMasthead(_ text: [UInt8]) -> Bool {
    guard text.count <= 90, !ByteText.endsClause(text) else { return false }
    if text.starts(with: Array("(OR.".utf8)) || text.starts(with: Array("(Or.".utf8)) {
      return true
    }
    return number == nil && kind == nil && !hasOtherNumber
  }
}

import Languages
import LegalIdentifiers
import SourceTexts

/// Numbers in the fields of a cover page: `15698/25 + ADD1`, `COM(2012) 10 final`,
/// `2025/0360 (COD)`.
enum CoverNumbers {
  /// Numbers of the Council's register in a field, in order, with the issues added by `+`.
  static func council(in text: [UInt8], series: CouncilNumber.Series? = nil) -> [CouncilNumber] {
    var found: [CouncilNumber] = []
    var position = 0
    var base: CouncilNumber?
    while position < text.count {
      if isStart(text, position), let (number, end) = council(text, at: position) {
        found.append(number)
        base = number
        position = end
      } else if text[position] == UInt8(ascii: "+"), let current = base,
        let (suffixes, end) = chain(text, at: position + 1), !suffixes.isEmpty
      {
        var issue = current
        if let first = suffixes.first,
          let same = issue.suffixes.firstIndex(where: {
            $0.kind == first.kind
          })
        {
          // `REV 1 + REV 2`, `ADD 1 + ADD 2`: another issue of the same base.
          issue.suffixes.removeSubrange(same...)
        }
        for suffix in suffixes { issue = issue.appending(suffix) }
        found.append(issue)
        let rest = range(text, behind: end, of: issue)
        found += rest.issues
        position = rest.end
      } else {
        position += 1
      }
    }
    return found
  }

  /// The other issues of a range: `ADD 1-3`, `ADD 1 to 3`.
  private static func range(
    _ text: [UInt8], behind start: Int, of first: CouncilNumber
  ) -> (issues: [CouncilNumber], end: Int) {
    guard let own = first.suffixes.last else { return ([], start) }
    var position = ByteText.endOfBlanks(text, start)
    let marks: [StructurePhrase] = ["-", "–", "to", "à", "bis"]
    guard let end = marks.longestEnd(in: text, at: position) else { return ([], start) }
    position = ByteText.endOfBlanks(text, end)
    var last = 0
    let digits = position
    while position < text.count, position - digits < 3, ByteText.isDigit(text[position]) {
      last = last * 10 + Int(text[position] - 0x30)
      position += 1
    }
    // A range of addenda is short; "ADD 1 - 2024/0977 (COD)" is none.
    guard position > digits, last > own.number, last - own.number < 40,
      !ByteText.isWord(text, at: position), position == text.count || text[position] != 0x2F
    else { return ([], start) }
    let issues = (own.number + 1...last).map { value in
      var issue = first
      issue.suffixes.removeLast()
      return issue.appending(CouncilNumber.Suffix(own.kind, value))
    }
    return (issues, position)
  }

  /// The number that begins at `start`, with its chain.
  static func council(_ text: [UInt8], at start: Int) -> (CouncilNumber, Int)? {
    var position = start
    while position < text.count, position - start < 9, !ByteText.isDigit(text[position]) {
      position += 1
    }
    while position < text.count, ByteText.isDigit(text[position]) || text[position] == 0x2F {
      position += 1
    }
    guard position < start + 30 else { return nil }
    let head = ByteText.string(text, start..<position)
    let (suffixes, end) = chain(text, at: position) ?? ([], position)
    let printed = head + suffixes.map { " \($0.kind.rawValue) \($0.number)" }.joined()
    if let number = CouncilNumber(printed: printed) { return (number, end) }
    guard let number = CouncilNumber(printed: head) else { return nil }
    return (number, position)
  }

  /// `REV 1 ADD 2`, `ADD1`, `REV1 (en)`.
  static func chain(_ text: [UInt8], at start: Int) -> ([CouncilNumber.Suffix], Int)? {
    var suffixes: [CouncilNumber.Suffix] = []
    var end = start
    while suffixes.count < 6 {
      let word = ByteText.endOfBlanks(text, end)
      guard word + 3 < text.count else { break }
      let letters = ByteText.string(text, word..<(word + 3))
      let kind = CouncilNumber.Suffix.Kind(rawValue: letters)
      guard CouncilNumber.Suffix.Kind.known.contains(kind) else { break }
      let digits = ByteText.endOfBlanks(text, word + 3)
      var position = digits
      var value = 0
      while position < text.count, position - digits < 3, ByteText.isDigit(text[position]) {
        value = value * 10 + Int(text[position] - 0x30)
        position += 1
      }
      guard position > digits, value > 0 else { break }
      suffixes.append(CouncilNumber.Suffix(kind, value))
      end = position
    }
    return suffixes.isEmpty ? nil : (suffixes, end)
  }

  /// A series' letters or a digit, at a word's beginning.
  private static func isStart(_ text: [UInt8], _ position: Int) -> Bool {
    guard position == 0 || !ByteText.isWord(text, at: position - 1) && text[position - 1] != 0x2F
    else { return false }
    if ByteText.isDigit(text[position]) { return true }
    return ["CM ", "WK ", "SN ", "DS ", "MD ", "EUCO ", "PE-CONS ", "ST "].contains {
      text[position...].starts(with: Array($0.utf8))
    }
  }

  /// Interinstitutional procedures in a text.
  static func procedures(in text: [UInt8]) -> [ProcedureNumber] {
    var found: [ProcedureNumber] = []
    var position = 0
    while position < text.count {
      guard ByteText.isDigit(text[position]),
        position == 0 || !ByteText.isWord(text, at: position - 1)
      else {
        position += 1
        continue
      }
      var end = position
      while end < text.count, end - position < 20, text[end] != UInt8(ascii: ")") { end += 1 }
      if end < text.count, text[end] == UInt8(ascii: ")"),
        let number = ProcedureNumber(printed: ByteText.string(text, position..<(end + 1)))
      {
        found.append(number)
        position = end + 1
      } else {
        while position < text.count, ByteText.isDigit(text[position]) || text[position] == 0x2F {
          position += 1
        }
      }
    }
    return found
  }

  /// Numbers of the Commission in a text: `COM(2012) 10 final`.
  static func commission(in text: [UInt8]) -> [ComNumber] {
    var found: [ComNumber] = []
    for position in text.indices
    where text[position] == UInt8(ascii: "(")
      || text[position] == UInt8(ascii: "/")
    {
      var start = position
      while start > 0, position - start < 6,
        ByteText.letter(text, at: start - 1) != nil
          || text[start - 1] == 0x20
            && start == position
      {
        start -= 1
      }
      guard start < position else { continue }
      // The longest reading: with `final` and a version, else to the last digit.
      var end = min(text.count, position + 28)
      while end > position {
        if let number = ComNumber(printed: ByteText.string(text, start..<end)) {
          found.append(number)
          break
        }
        end -= 1
      }
    }
    return found
  }
}

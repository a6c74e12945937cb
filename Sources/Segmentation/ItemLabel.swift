import SourceTexts

/// The number or sign in front of a numbered block: `(12)`, `5.`, `a)`, `II.`, `–`.
struct ItemLabel: Hashable {
  /// What counts the items of a list.
  enum Style: Hashable {
    case decimal, letter, capital, roman, capitalRoman, bullet, word
  }

  /// What stands around the number.
  enum Brackets: Hashable {
    case both, right, dot, none
  }

  /// One way to read the number: `i` is the ninth letter or the first Roman numeral.
  struct Reading: Hashable {
    var style: Style
    var value: Int
  }

  /// As printed.
  var printed: String
  var brackets: Brackets
  /// The likelier one first; never empty.
  var readings: [Reading]

  /// Number as records give it: bullets have none.
  var number: String? { isBullet ? nil : printed }
  var isBullet: Bool { readings[0].style == .bullet }
  /// The number alone in the notation of pinpoints: `(10a)` → `10a`.
  var step: String {
    var step = ""
    for scalar in printed.unicodeScalars
    where scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || scalar == "." {
      step.unicodeScalars.append(scalar)
    }
    while step.last == "." { step.removeLast() }
    return step
  }

  func value(as style: Style) -> Int? {
    readings.first { $0.style == style }?.value
  }

  /// Whether it is a plain number in brackets, as recitals have it.
  var isBracketedNumber: Bool { brackets == .both && readings[0].style == .decimal }

  // MARK: Reading

  /// Reads a label that stands alone (an item's number set apart in its own column).
  static func alone(_ text: String) -> ItemLabel {
    let bytes = Array(text.utf8)
    if let (label, end) = read(bytes, at: 0, isAlone: true), end == bytes.count { return label }
    return ItemLabel(printed: text, brackets: .none, readings: [Reading(style: .word, value: 0)])
  }

  /// Reads the label at the head of a text.
  ///
  /// - Returns: the label, and where the text behind it begins.
  static func read(
    _ text: [UInt8], at start: Int, isAlone: Bool = false, isGlued: Bool = false
  ) -> (ItemLabel, Int)? {
    if let bullet = readBullet(text, at: start, isAlone: isAlone) { return bullet }
    guard text.indices.contains(start) else { return nil }
    if text[start...].starts(with: Self.notaBene) {
      let word = ItemLabel(
        printed: "NB:", brackets: .none, readings: [Reading(style: .word, value: 0)])
      return (word, ByteText.endOfBlanks(text, start + Self.notaBene.count))
    }
    let opens = text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "[")
    let from = start + (opens ? 1 : 0)
    var position = from
    while position < text.count, position - from < 12, isToken(text[position]) { position += 1 }
    guard position > from else { return nil }
    var token = from..<position
    var brackets = Brackets.none
    if position < text.count, text[position] == UInt8(ascii: ")") || text[position] == 0x5D {
      brackets = opens ? .both : .right
      position += 1
    } else if opens {
      return nil
    } else if text[token.upperBound - 1] == UInt8(ascii: ".") {
      brackets = .dot
      token = token.lowerBound..<(token.upperBound - 1)
    } else if position < text.count, text[position] == UInt8(ascii: "."), token.count <= 6 {
      brackets = .dot
      position += 1
    } else {
      // `1.2 Title` needs no closing stop; any other number without brackets is a word.
      let next = ByteText.endOfBlanks(text, position)
      let isNested = text[token].contains(UInt8(ascii: ".")) && ByteText.isDigit(text[from])
      guard isAlone || isNested && next > position && ByteText.letter(text, at: next) == .upper
      else { return nil }
    }
    let readings = readings(of: text, token)
    guard !readings.isEmpty else { return nil }
    let next = ByteText.endOfBlanks(text, position)
    if !isAlone, !isGlued, next == position, next < text.count {
      // A label glued to its text: only a bracketed number before a capital or a quotation mark.
      guard brackets == .both, readings[0].style == .decimal,
        ByteText.letter(text, at: next) == .upper
          || ByteText.endOfOpeningQuote(text, at: next) != nil
      else { return nil }
    }
    let printed = ByteText.string(text, start..<position)
    return (ItemLabel(printed: printed, brackets: brackets, readings: readings), next)
  }

  private static let notaBene = Array("NB:".utf8)

  private static func isToken(_ byte: UInt8) -> Bool {
    ByteText.isDigit(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
      || byte == UInt8(ascii: ".")
  }

  private static func readBullet(_ text: [UInt8], at start: Int, isAlone: Bool)
    -> (ItemLabel, Int)?
  {
    guard text.indices.contains(start) else { return nil }
    var end = start
    switch text[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): end = start + 1
    case UInt8(ascii: "o") where isAlone && text.count == 1: end = start + 1
    case 0xC2 where start + 1 < text.count && text[start + 1] == 0xB7: end = start + 2
    case 0xE2 where start + 2 < text.count:
      let scalar = UInt16(text[start + 1]) << 8 | UInt16(text[start + 2])
      // – — ‒ ― • ‣ − ◦ ▪ ■ □ ● ○ ► ➢ ✓
      let bullets: [UInt16] = [
        0x8093, 0x8094, 0x8092, 0x8095, 0x80A2, 0x80A3, 0x8892, 0x97A6, 0x96AA, 0x96A0, 0x96A1,
        0x978F, 0x978B, 0x96BA, 0x9EA2, 0x9C93,
      ]
      guard bullets.contains(scalar) else { return nil }
      end = start + 3
    case 0xEF where start + 2 < text.count && text[start + 1] >= 0x80 && text[start + 1] <= 0x83:
      end = start + 3  // private use: bullets of symbol fonts
    default: return nil
    }
    let next = ByteText.endOfBlanks(text, end)
    guard isAlone || next > end || ByteText.letter(text, at: next) == .lower else { return nil }
    let printed = ByteText.string(text, start..<end)
    return (
      ItemLabel(
        printed: printed, brackets: .none, readings: [Reading(style: .bullet, value: 0)]), next
    )
  }

  private static func readings(of text: [UInt8], _ token: Range<Int>) -> [Reading] {
    guard let first = text[token].first else { return [] }
    if ByteText.isDigit(first) {
      var value = 0
      var digits = 0
      var position = token.lowerBound
      // `10a`, `1.2`, `3bis`: the first number counts.
      while position < token.upperBound, ByteText.isDigit(text[position]) {
        guard digits < 4 else { return [] }
        value = value * 10 + Int(text[position] - 0x30)
        digits += 1
        position += 1
      }
      let rest = text[position..<token.upperBound]
      let isNested = rest.first == UInt8(ascii: ".")
      if isNested {
        guard rest.allSatisfy({ ByteText.isDigit($0) || $0 == UInt8(ascii: ".") }),
          rest.count <= 8
        else { return [] }
        // `1.2.` counts below `1.`: its own last number, as another list.
        return [Reading(style: .word, value: 0)]
      }
      guard rest.count <= 2, digits <= 3 else { return [] }
      return [Reading(style: .decimal, value: value)]
    }
    guard !text[token].contains(UInt8(ascii: ".")), token.count <= 7 else { return [] }
    let letters = Array(text[token])
    let upper = letters.allSatisfy { (0x41...0x5A).contains($0) }
    let lower = letters.allSatisfy { (0x61...0x7A).contains($0) }
    guard upper || lower else { return [] }
    var readings: [Reading] = []
    let base: UInt8 = upper ? 0x41 : 0x61
    if letters.count == 1 {
      readings.append(
        Reading(style: upper ? .capital : .letter, value: Int(letters[0] - base) + 1))
    } else if letters.count == 2, letters[0] == letters[1] || lower && letters[0] <= 0x62 {
      readings.append(
        Reading(style: upper ? .capital : .letter, value: 26 + Int(letters[1] - base) + 1))
    }
    if let roman = RomanNumeral.value(letters.span) {
      let reading = Reading(style: upper ? .capitalRoman : .roman, value: roman)
      if roman == 1 || letters.count > 1 {
        readings.insert(reading, at: 0)
      } else {
        readings.append(reading)
      }
    }
    return readings
  }
}

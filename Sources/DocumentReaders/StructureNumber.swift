import LegalIdentifiers
import SourceTexts

/// A designation such as `Article 5a`, `CHAPTER IV` or `ANNEX II`, taken apart.
struct StructureNumber {
  /// The number as printed, without the word before it; `nil` where there is none.
  var number: String?
  /// What stands behind it: the heading on the same line.
  var rest: String

  private static let latinOrdinals = Set(LatinOrdinals.words)

  /// Reads a title that consists of a word and a number in whatever language and order:
  /// `Article 5`, `Article 16 quater`, `5. cikk`, `ANNEX VII A`, `II PIELIKUMS`.
  init(designation: String) {
    let words = designation.split(separator: " ").map(String.init)
    guard
      let first = words.prefix(4).firstIndex(where: { word in
        let core = Self.core(of: word)
        return core.utf8.contains { (0x30...0x39).contains($0) }
      }) ?? words.prefix(4).firstIndex(where: { Self.isLetterNumber($0) })
    else {
      // "Article premier", "Sole Article": one word behind the other is the number's place.
      number = words.count == 2 ? Self.core(of: words[1]) : nil
      rest = words.count == 2 ? "" : designation
      return
    }
    var last = first
    while last + 1 < words.count,
      Self.latinOrdinals.contains(Self.core(of: words[last + 1]).lowercased())
        || Self.core(of: words[last + 1]).utf8.count == 1 && Self.isLetterNumber(words[last + 1])
    {
      last += 1
    }
    number = words[first...last].map(Self.core(of:)).joined(separator: " ")
    // A number in front of its word ("II PIELIKUMS") has nothing behind but that word.
    let behind = words[(last + 1)...]
    rest = first == 0 && behind.count <= 1 ? "" : behind.joined(separator: " ")
    while let mark = rest.first, "–—-:. ".contains(mark) { rest.removeFirst() }
  }

  /// Whether a word counts what was inserted behind a number: `5 bis`.
  static func isLatinOrdinal(_ word: String) -> Bool { latinOrdinals.contains(word) }

  /// Roman numerals and single capital letters.
  private static func isLetterNumber(_ word: String) -> Bool {
    let core = core(of: word)
    guard !core.isEmpty else { return false }
    if core.utf8.count == 1, let letter = core.utf8.first {
      return (0x41...0x5A).contains(letter)
    }
    return core.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// The word without quotation marks, brackets, stops and dashes around it.
  static func core(of word: some StringProtocol) -> String {
    if let core = asciiCore(Substring(word)) { return core }
    var core = Substring(word)
    while let mark = core.unicodeScalars.first, !mark.properties.isAlphabetic, !isDigit(mark) {
      core = Substring(core.unicodeScalars.dropFirst())
    }
    while let mark = core.unicodeScalars.last, !mark.properties.isAlphabetic, !isDigit(mark) {
      core = Substring(core.unicodeScalars.dropLast())
    }
    return String(core)
  }

  /// The same for words of ASCII alone, as nearly all are; `nil` for others.
  private static func asciiCore(_ word: Substring) -> String? {
    let bytes = word.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard let first = bytes.firstIndex(where: isAlphanumeric),
      let last = bytes.lastIndex(where: isAlphanumeric)
    else { return "" }
    return String(word[first...last])
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  /// A printed number in the notation of pinpoints: `(a)` → `a`, `1.2.` → `1.2`, `1er` → `1`.
  static func step(_ printed: String) -> String? {
    let core = core(of: printed)
    let isPlain = core.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: ".") }
    return named(isPlain ? core : lettersAndDigits(of: core))
  }

  private static func lettersAndDigits(of core: String) -> String {
    var step = ""
    for scalar in core.unicodeScalars
    where scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "." {
      step.unicodeScalars.append(scalar)
    }
    return step
  }

  /// Words that stand for a number.
  private static func named(_ step: String) -> String? {
    // Most numbers are shorter than any of the words, or begin otherwise.
    if step.utf8.count < 3 { return step.isEmpty ? nil : step }
    guard let first = step.utf8.first, "1PpUuSs".utf8.contains(first) else { return step }
    switch step.lowercased() {
    case "premier", "première", "1er", "1ère", "1re", "unique", "sole": return "1"
    default: return step
    }
  }
}

/// What a division is called: `CHAPTER`, `Titre`, `Abschnitt`.
enum DivisionWord {
  /// The unit that the word names; `nil` where it is no such word.
  static func unit(of word: some StringProtocol) -> Pinpoint.Unit? { units[word.lowercased()] }

  private static let units: [String: Pinpoint.Unit] = {
    var units: [String: Pinpoint.Unit] = [:]
    for (unit, words) in [
      (Pinpoint.Unit.chapter, chapters), (.title, titles), (.section, sections), (.part, parts),
    ] {
      for word in words { units[word] = unit }
    }
    return units
  }()

  private static let chapters = [
    "chapter", "chapitre", "kapitel", "capítulo", "capo", "capitolo", "hoofdstuk", "rozdział",
    "kapitola", "hlava", "poglavje", "poglavlje", "glava", "luku", "fejezet", "peatükk", "skyrius",
    "nodaļa", "capitolul", "caibidil", "kapitolu", "κεφαλαιο", "κεφάλαιο", "глава",
  ]

  private static let titles = [
    "title", "titre", "titel", "título", "titolo", "tytuł", "titlul", "τιτλος", "τίτλος", "дял",
    "jaotis", "sadaļa", "dalis", "cím", "teideal", "titolu", "osasto", "avdelning", "afsnit",
  ]

  private static let sections = [
    "section", "abschnitt", "sección", "secção", "sezione", "afdeling", "sekcja", "oddíl",
    "oddiel", "oddelek", "odjeljak", "jakso", "szakasz", "jagu", "skirsnis", "iedaļa", "secțiunea",
    "roinn", "taqsima", "τμημα", "τμήμα", "раздел", "avsnitt", "unterabschnitt", "subsection",
    "sous-section",
  ]

  private static let parts = [
    "part", "partie", "teil", "parte", "deel", "część", "část", "časť", "del", "dio", "osa",
    "rész", "daļa", "partea", "cuid", "parti", "μερος", "μέρος", "част",
  ]
}

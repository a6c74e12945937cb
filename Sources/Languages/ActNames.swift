/// Acts and papers of the Union by the short names that its drafting uses without a number.
///
/// A name stands here only where practice means one work by it; where the name has passed to another act,
/// each counts from its own day (`references.md` §7.3).
package enum ActNames {
  /// A name in one language, and the works that it means from each day on.
  package struct Name: Sendable {
    /// Words, numbers, hyphens, apostrophes, commas and quotation marks, as a text is cut into tokens.
    package var words: [String]
    /// The word by which the name is found; those before it are looked for backwards.
    package var anchor: Int
    /// Works by the day from which they are meant, oldest first; no day where it is one at all times, no
    /// works where a name meant two.
    package var works: [(from: String, identifiers: [String])]
    /// The letters mean other things as well: they count behind a provision only.
    package var needsProvision: Bool
    /// The words are common ones: they count behind "the" or a provision only.
    package var needsArticle: Bool
  }

  /// All names, whatever the language.
  package static var all: [Name] { entries.map(\.name) }

  /// The words by which the names of a language are found.
  static func anchors(of language: String) -> String {
    let words = entries.filter { $0.language == language }.map { $0.name.words[$0.name.anchor] }
    return Set(words).sorted().joined(separator: " ")
  }

  typealias Row = (works: String, names: String)

  /// Works, and names parted by semicolons.
  ///
  /// Those are English up to the first mark of another language ("fr:"). `§` and `the` before a name ask
  /// for a provision and for an article, `^` marks the anchor where it is not the first word. Several works
  /// of one name are joined by `+`.
  private static let marked: [Row] =
    environment + energyAndTransport + marketAndFinance + justiceAndSociety + institutions
    + agreements

  private struct Entry {
    /// ISO 639-1 code; empty where the words are those of every vocabulary (``general``).
    var language: String
    var name: Name
  }

  // Read once and by bytes: characters would cost more than all else before the first mention.
  private static let entries: [Entry] =
    general.flatMap { read($0, language: "") } + marked.flatMap { read($0, language: "en") }

  private static func read(_ row: Row, language: String) -> [Entry] {
    let works = works(row.works)
    var language = language
    return row.names.utf8.split(separator: UInt8(ascii: ";")).compactMap { entry in
      var text = entry.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      if let colon = text.prefix(3).firstIndex(of: UInt8(ascii: ":")) {
        language = String(Substring(text[..<colon]))
        text = text[colon...].dropFirst()
      }
      return text.isEmpty ? nil : Entry(language: language, name: name(text, works))
    }
  }

  private static func works(_ text: String) -> [(from: String, identifiers: [String])] {
    text.split(separator: ",").map { part in
      let words = part.split(separator: " ")
      let identifiers = words.last == "–" ? [] : (words.last ?? "").split(separator: "+")
      return (words.count > 1 ? String(words[0]) : "", identifiers.map(String.init))
    }
  }

  private static func name(
    _ text: Substring.UTF8View, _ works: [(from: String, identifiers: [String])]
  ) -> Name {
    var words: [String] = []
    var anchor = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let start = index
      text.formIndex(after: &index)
      switch byte {
      case UInt8(ascii: "^"): anchor = words.count
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ","):
        words.append(String(Substring(text[start..<index])))
      // "§" is 0xC2 0xA7; no letter begins with the first of them.
      case 0xC2:
        text.formIndex(after: &index)
        words.append(String(Substring(text[start..<index])))
      default:
        guard isDigit(byte) || isLetter(byte) else { continue }
        while index < text.endIndex, isDigit(byte) ? isDigit(text[index]) : isLetter(text[index]) {
          text.formIndex(after: &index)
        }
        words.append(String(Substring(text[start..<index])))
      }
    }
    let needsProvision = words.first == "§"
    let needsArticle = words.first == "the"
    if needsProvision || needsArticle { words.removeFirst() }
    return Name(
      words: words, anchor: anchor, works: works, needsProvision: needsProvision,
      needsArticle: needsArticle)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  /// Whether the byte is one of an ASCII letter or of a letter outside ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte != 0xC2 || (byte | 0x20) &- 0x61 < 26
  }
}

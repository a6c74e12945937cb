/// Acts and papers of the Union by the short names that its drafting uses without a number.
///
/// A name stands here only where practice means one work by it; where the name has passed to another act,
/// each counts from its own day (`references.md` §7.3).
package enum ActNames {
  /// A name in one language, and the works that it means from each day on.
  package struct Name: Sendable {
    /// Words, numbers, hyphens, apostrophes and quotation marks, as a text is cut into tokens.
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
  package static var all: [Name] {
    (general + marked).flatMap { row in
      let works = works(row.works)
      return entries(row.names).map { name($0.text, works) }
    }
  }

  /// The words by which the names of a language are found.
  static func anchors(of language: String) -> String {
    var words: Set<String> = []
    for row in marked {
      for entry in entries(row.names) where entry.language == language {
        let name = name(entry.text, [])
        words.insert(name.words[name.anchor])
      }
    }
    return words.sorted().joined(separator: " ")
  }

  typealias Row = (works: String, names: String)

  /// Works, and names parted by semicolons.
  ///
  /// Those are English up to the first mark of another language ("fr:"). `§` and `the` before a name ask
  /// for a provision and for an article, `^` marks the anchor where it is not the first word. Several works
  /// of one name are joined by `+`.
  private static let marked: [Row] =
    environment + energyAndTransport + marketAndFinance + justiceAndSociety + institutions

  private static func entries(_ names: String) -> [(language: String, text: String)] {
    var language = "en"
    return names.split(separator: ";").compactMap { entry in
      var text = entry.drop { $0 == " " || $0 == "\n" }
      let mark = text.prefix(3)
      if mark.count == 3, mark.last == ":" {
        language = String(mark.dropLast())
        text = text.dropFirst(3).drop { $0 == " " }
      }
      return text.isEmpty ? nil : (language, String(text))
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
    _ text: String, _ works: [(from: String, identifiers: [String])]
  ) -> Name {
    var words: [String] = []
    var anchor = 0
    var isOpen = false
    for character in text {
      let isPart = character.isLetter || character.isNumber
      if character == "^" { anchor = words.count }
      if isPart {
        if isOpen, let last = words.last?.last, last.isNumber == character.isNumber {
          words[words.count - 1].append(character)
        } else {
          words.append(String(character))
        }
      } else if character == "-" || character == "'" || character == "\"" || character == "§" {
        words.append(String(character))
      }
      isOpen = isPart
    }
    let needsProvision = words.first == "§"
    let needsArticle = words.first == "the"
    if needsProvision || needsArticle { words.removeFirst() }
    return Name(
      words: words, anchor: anchor, works: works, needsProvision: needsProvision,
      needsArticle: needsArticle)
  }
}

import LegalIdentifiers
import SourceTexts

/// How a text prints the name of a work that is known by its name alone.
///
/// The identifier of such a work is its name in small letters, `alias:eea-agreement`; people should
/// read "EEA Agreement". Merging keeps the shortest, and of those the first in the order of their
/// bytes: the same whatever the order of the mentions.
struct PrintedName: Equatable {
  /// Empty where the work has a number, or the mention does not print its name.
  private(set) var text = ""

  init() {}

  init(text: String) { self.text = text }

  /// The name within a mention: all of it for a document known by description, for a name its last
  /// words, since a provision may stand in front ("Article 3 of the EEA Agreement").
  init(of work: WorkIdentifier, in mention: String) {
    switch work.scheme {
    case .text: text = Self.shortened(mention.onOneLine)
    case .alias:
      guard let name = Self.tail(of: mention, spelling: work.value) else { return }
      text = String(name).onOneLine
    default: return
    }
  }

  mutating func merge(_ other: PrintedName) {
    guard !other.text.isEmpty else { return }
    let (mine, theirs) = (text.utf8, other.text.utf8)
    if text.isEmpty || theirs.count < mine.count
      || theirs.count == mine.count && theirs.lexicographicallyPrecedes(mine)
    {
      text = other.text
    }
  }

  /// As many whole words as a label holds, ``limit`` characters at most.
  private static func shortened(_ text: String) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }

  /// Longer ones are lists, not names.
  private static let limit = 120

  /// The last words of the text that spell the value of an `alias:` identifier, whose hyphens stand
  /// for blanks and signs of any kind.
  private static func tail(of text: String, spelling value: String) -> Substring? {
    var left = value.filter { $0.isLetter || $0.isNumber }[...]
    guard let last = text.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return nil }
    var start = text.index(after: last)
    let end = start
    while !left.isEmpty {
      guard start > text.startIndex else { return nil }
      start = text.index(before: start)
      let letter = text[start]
      guard letter.isLetter || letter.isNumber else { continue }
      guard let small = letter.lowercased().first, small == left.removeLast() else { return nil }
    }
    let before = text[..<start].last
    guard before.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return nil }
    return text[start..<end]
  }
}

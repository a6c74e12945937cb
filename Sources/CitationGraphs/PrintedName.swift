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
    // Most names are ASCII: the same by bytes, which are told apart in no time.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 } && value.utf8.allSatisfy { $0 < 0x80 }
    let range =
      isPlain
      ? end(of: text.utf8, spelling: value.utf8, isPart: \.isLetterOrDigit, small: \.small)
      : end(
        of: text, spelling: value, isPart: { $0.isLetter || $0.isNumber },
        small: { $0.lowercased().first })
    return range.map { text[$0] }
  }

  /// Where the last words stand whose letters and digits are those of the value; what is no part of a word
  /// does not count.
  private static func end<Signs: BidirectionalCollection>(
    of signs: Signs, spelling value: Signs, isPart: (Signs.Element) -> Bool,
    small: (Signs.Element) -> Signs.Element?
  ) -> Range<Signs.Index>? where Signs.Element: Equatable {
    var left = value.filter(isPart)[...]
    guard let last = signs.lastIndex(where: isPart) else { return nil }
    let end = signs.index(after: last)
    var start = end
    while !left.isEmpty {
      guard start > signs.startIndex else { return nil }
      start = signs.index(before: start)
      guard isPart(signs[start]) else { continue }
      guard small(signs[start]) == left.removeLast() else { return nil }
    }
    guard signs[..<start].last.map({ !isPart($0) }) ?? true else { return nil }
    return start..<end
  }
}

/// A byte of ASCII.
extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// The small letter; digits stay as they are.
  fileprivate var small: UInt8 { self | 0x20 }
}

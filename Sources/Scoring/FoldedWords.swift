/// A text as scoring compares it: its runs of letters and digits, in lower case.
///
/// Quotes, dashes, other punctuation and blanks differ between a print, its mark-up and its label
/// without anything being wrong with any of them, so they only part words. Soft hyphens and
/// zero-width characters are dropped. Groups of three digits join the digits before them: mark-up has
/// `3980000000` where print has `3 980 000 000`.
package struct FoldedWords: Hashable, Sendable {
  package private(set) var words: [String]

  package init(_ text: String) {
    var words: [String] = []
    var word: [UInt8] = []
    var groupsDigits = false
    func flush() {
      guard !word.isEmpty else { return }
      defer { word.removeAll(keepingCapacity: true) }
      let isNumber = word.allSatisfy { (0x30...0x39).contains($0) }
      if isNumber, word.count == 3, groupsDigits, let last = words.popLast() {
        words.append(last + String(decoding: word, as: UTF8.self))
      } else {
        words.append(String(decoding: word, as: UTF8.self))
        groupsDigits = isNumber && word.count <= 3
      }
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
      case 0..<0x80: flush()
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
      default:
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil
          || properties.generalCategory == .nonspacingMark
        {
          word.append(contentsOf: properties.lowercaseMapping.utf8)
        } else {
          flush()
        }
      }
    }
    flush()
    self.words = words
  }

  package init(words: [String]) { self.words = words }

  package var count: Int { words.count }
  package var isEmpty: Bool { words.isEmpty }

  /// The words without anything between them; blanks lost or added in print do not matter here.
  package var letters: String { words.joined() }

  package static func + (a: FoldedWords, b: FoldedWords) -> FoldedWords {
    FoldedWords(words: a.words + b.words)
  }

  package func dropFirst() -> FoldedWords { FoldedWords(words: Array(words.dropFirst())) }
}

extension FoldedWords {
  /// Whether the word-level similarity, 1 − edit distance / length of the longer, is 0.95 or more.
  package func agrees(with other: FoldedWords) -> Bool {
    let longer = max(count, other.count)
    return WordDistance.between(words, other.words, limit: longer / 20) != nil
  }

  /// Share of the words that both have, 0…1, whatever their order.
  ///
  /// Linear; for showing what is nearest, never for deciding.
  package func overlap(with other: FoldedWords) -> Double {
    guard !isEmpty, !other.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    var shared = 0
    for word in other.words {
      guard let left = counts[word], left > 0 else { continue }
      counts[word] = left - 1
      shared += 1
    }
    return Double(2 * shared) / Double(count + other.count)
  }
}

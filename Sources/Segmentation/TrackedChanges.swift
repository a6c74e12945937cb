import Languages
import PageLayouts

/// Tells compromise texts, which mark their changes, from texts that print words in bold.
struct TrackedChanges {
  let words: StructureWords

  /// Whether bold or underlined words are insertions: something is struck through, or the text says
  /// how it marks its changes ("additions are in bold, deletions in strikethrough").
  func areMarked(in blocks: [Block]) -> Bool {
    if blocks.contains(where: { !$0.struck.isEmpty }) { return true }
    guard blocks.contains(where: { !$0.inserted.isEmpty }) else { return false }
    return blocks.contains { block in
      let text = Array(block.text.utf8)
      guard text.count < 1200 else { return false }
      return holds(words.changeWords, text) && holds(words.changeMarks, text)
    }
  }

  private func holds(_ phrases: [StructurePhrase], _ text: [UInt8]) -> Bool {
    var isWordStart = true
    for index in text.indices {
      if isWordStart, phrases.longestEnd(in: text, at: index) != nil { return true }
      isWordStart = !ByteText.isWord(text, at: index)
    }
    return false
  }
}

import LegalDocuments
import LegalIdentifiers

// The new wording of other acts, which an act's instructions announce.
extension ActGrammar {
  /// New wording of another act: it belongs to what announces it.
  mutating func quoted(_ passage: Passage, into tree: inout SegmentTree) {
    guard var article else { return }
    let carrier = lists.innermost?.segment ?? article.carrier
    if article.isEmpty { article.blocks = 1 }
    article.isEmpty = false
    article.announces = false
    self.article = article
    if isTorn(passage, behind: tree) {
      isReferenceTorn = signs.article(passage) != nil
      tree.append(passage.withoutLabel(in: tree.blocks), to: tree.segments.count - 1)
      return
    }
    isReferenceTorn = false
    if let label = QuotedText.label(passage) { quotedLabels.append(label) }
    tree.add(
      .subparagraph, .text, of: passage, in: carrier, number: passage.label?.number,
      isQuoted: true)
  }

  /// Whether a line of new wording goes on with the sentence of the one before it.
  ///
  /// Pages without a layout break before an article's name and behind it: `… within the meaning of`,
  /// `Article 5`, `(4) (c), is taxed.`
  private func isTorn(_ passage: Passage, behind tree: SegmentTree) -> Bool {
    guard let last = tree.segments.last, last.isQuoted, passage.look.indent == 0,
      tree.isLastUnfinished, !QuotedText.opens(passage)
    else { return false }
    if isReferenceTorn { return passage.isLabelInText && passage.label?.brackets == .both }
    guard passage.label == nil else { return false }
    // Of a heading only a word's rest is torn off: `Article 28`, `sexdecies`.
    let isSentence = last.text.utf8.count >= Self.shortestSentence
    if signs.article(passage) != nil { return isSentence && !Self.isHeading(last.text) }
    return passage.startsLower && (isSentence || ByteText.wordCount(passage.bytes) == 1)
  }

  /// Bytes from which on a line is none of a heading.
  private static let shortestSentence = 60

  private static func isHeading(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count < 2 * shortestSentence || ByteText.isCapitals(bytes, 0..<bytes.count)
  }

  /// Whether an item goes on with the list in which a quotation was left open.
  func resumes(_ passage: Passage) -> Bool {
    guard let label = passage.label, !label.isBullet else { return false }
    // Where nothing is indented, the instruction must be one by its colon, and its number none with
    // which the quoted text itself goes on.
    guard
      passage.look.indent > 8
        || ByteText.last(passage.bytes) == UInt8(ascii: ":")
          && !quotedLabels.contains(where: { Self.isSameForm($0, label) })
    else { return false }
    if let article, article.paragraph != nil, article.brackets == label.brackets,
      passage.look.indent <= 8, label.value(as: .decimal) == article.lastParagraph + 1
    {
      return true
    }
    return lists.levels.contains { level in
      level.brackets == label.brackets && abs(level.indent - passage.look.indent) <= 3
        && label.value(as: level.style) == level.value + 1
    }
  }

  static func isSameForm(_ first: ItemLabel, _ second: ItemLabel) -> Bool {
    first.brackets == second.brackets
      && first.readings.contains { second.value(as: $0.style) != nil }
  }
}

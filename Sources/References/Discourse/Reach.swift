/// Where the antecedents of one mention may stand: in the same text; at its beginning also in the text
/// before.
struct Reach {
  let text: TokenText
  /// Serial number of the text.
  let serial: Int
  /// The mention's first token.
  let start: Int
  /// Token down to which the text before the mention has been looked through for empty lines, and how
  /// many stand behind it: antecedents are asked for from the nearest on.
  private var seen: Int
  private var blocks = 0

  init(text: TokenText, serial: Int, start: Int) {
    self.text = text
    self.serial = serial
    self.start = start
    seen = start
  }

  /// Tokens from the beginning of a text within which a mention may lean on the text before.
  private static let opening = 60
  private static let longest = 2 * GrammarContext.longestMatch

  mutating func holds(_ mention: Mention) -> Bool {
    guard mention.text == serial else {
      return mention.text == serial - 1 && start < Self.opening
    }
    // In plain text an empty line parts what are segments in a document.
    let distance = start - mention.tokens.upperBound
    guard distance > Self.opening else { return true }
    guard distance < Self.longest else { return false }
    while seen > mention.tokens.upperBound, blocks < 2 {
      seen -= 1
      if text[seen].flags.contains(.blockBefore) { blocks += 1 }
    }
    return blocks < 2 || mention.tokens.upperBound > seen
  }
}

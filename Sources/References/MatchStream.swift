/// The matches of one text in text order, found as they are asked for.
///
/// A text may hold nothing but references; then what was found long ago need not be kept.
struct MatchStream {
  let text: TokenText
  private let scanner: Scanner
  private var context: GrammarContext
  /// What was found and not dropped yet.
  private(set) var found: [Match] = []

  init(_ text: TokenText, _ scanner: Scanner, _ context: GrammarContext) {
    self.text = text
    self.scanner = scanner
    self.context = context
  }

  /// Whether the whole text has been gone through.
  var isAtEnd: Bool { context.floor >= text.count }

  /// Finds more, until so many matches wait or the text ends.
  mutating func find(_ count: Int = .max) {
    scanner.find(count, in: text, &context, adding: &found)
  }

  /// How many of the matches have all others within a reach behind them found, and two others too.
  func settled(within reach: Int) -> Int {
    if isAtEnd { return found.count }
    var count = max(0, found.count - 2)
    while count > 0, found[count - 1].tokens.upperBound + reach > context.floor { count -= 1 }
    return count
  }

  /// Forgets the first matches.
  mutating func drop(_ count: Int) { found.removeFirst(count) }
}

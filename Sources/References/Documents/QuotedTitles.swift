import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Finds papers known by a title in quotation marks: "the handbook entitled “Violent
/// radicalisation: …”", "the Commission's White Paper ‘Growth, competitiveness, employment’".
///
/// Drafters put the title of a paper without number in quotation marks behind the noun; the title
/// is all that identifies it, so the target is a description (`identifiers.md`, scheme `text`).
struct QuotedTitles {
  let vocabulary: Vocabulary

  /// Words between the noun and its title at most ("… from the Commission to the European
  /// Parliament, the Council, the Economic and Social Committee and the Committee of the Regions").
  private static let longestReach = 32
  /// Words that a title has at the least: fewer are a term, not a title.
  private static let shortestTitle = 3
  /// Tokens that a title has at the most.
  private static let longestTitle = 80

  /// Adds a mention for each such paper.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for (index, segment) in document.segments.enumerated() where segment.kind != .table {
      let holder = TextLocation.Holder.segment(index)
      let references = titles(in: segment.text, besides: found[holder])
      for reference in references {
        found[holder].removeAll { $0.isDescription && $0.span.overlaps(reference.span) }
      }
      found.add(references, to: holder)
    }
  }

  private func titles(in string: String, besides known: [Reference]) -> [Reference] {
    let text = TokenText(string, vocabulary: vocabulary)
    var references: [Reference] = []
    var floor = 0
    var noun: Int?
    for index in 0..<text.count {
      if text.has(.paper, at: index) || text.has(.declaration, at: index) { noun = index }
      guard let head = noun, head < index, index - head <= Self.longestReach else { continue }
      if text.isSymbol(.semicolon, at: index) || text.sentenceBreaks(before: index) {
        noun = nil
        continue
      }
      guard index >= floor, opensQuotation(index, in: text),
        let end = endOfTitle(from: index + 1, in: text)
      else { continue }
      noun = nil
      floor = end
      let start = NounPhrase.start(of: head, notBefore: 0, in: text)
      let span = text.span(start, end)
      guard !known.contains(where: { !$0.isDescription && $0.span.overlaps(span) }) else {
        continue
      }
      let work = WorkIdentifier(.text, slug(index + 1, end - 1, in: text))
      references.append(
        Reference(
          span: span, kind: .document, targets: [Target(work)], status: .unresolved,
          confidence: 0.6, note: "named by its title only"))
    }
    return references
  }

  private func opensQuotation(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    guard token.kind == .symbol, token.flags.contains(.spaceBefore), !text[index + 1].spaceBefore
    else { return false }
    return [.quoteOpen, .straightQuote, .apostrophe].contains(token.symbol)
  }

  /// The token behind the closing mark.
  ///
  /// `nil` where the quotation is too short, too long, or not closed. A mark inside a word ("Commission's") closes nothing.
  private func endOfTitle(from start: Int, in text: TokenText) -> Int? {
    var words = 0
    for index in start..<min(text.count, start + Self.longestTitle) {
      if text.isWord(at: index) { words += 1 }
      let token = text[index]
      // Old texts close a quotation that an apostrophe opens with a grave accent.
      let closes =
        token.kind == .symbol
        && ([.quoteClose, .straightQuote, .apostrophe].contains(token.symbol)
          || token.symbol.rawValue == UInt8(ascii: "`"))
      if closes, !token.spaceBefore, !text.isWord(at: index + 1) || text[index + 1].spaceBefore {
        return words >= Self.shortestTitle ? index + 1 : nil
      }
    }
    return nil
  }

  /// The first eight words of the title in the notation of `text:`.
  private func slug(_ start: Int, _ end: Int, in text: TokenText) -> String {
    var words: [String] = []
    var index = start
    while index < end, words.count < 8 {
      if text.isWord(at: index) || text.isNumber(at: index) {
        let isJoined =
          text.isGlued(at: index) && index > start && text.isSymbol(.hyphen, at: index - 1)
        let word = text.string(at: index).lowercased()
        if isJoined, let last = words.popLast() {
          words.append("\(last)-\(word)")
        } else {
          words.append(word)
        }
      }
      index += 1
    }
    return words.joined(separator: "-")
  }
}

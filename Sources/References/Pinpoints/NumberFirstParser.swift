import Languages
import LegalIdentifiers

/// Reads provisions in languages that put the number before its noun: `1. cikke (2) bekezdésének
/// a) pontja`, `138 straipsnio 1 dalis`, `5 artiklan 2 kohdan a alakohta` (references.md §7.2).
struct NumberFirstParser {
  let text: TokenText
  /// No number is looked for before this token.
  let floor: Int

  /// Tokens that the numbers before one noun may take.
  private static let reach = 24
  private static let deepest = 8

  /// The provision whose outermost noun stands at `noun`, and the token at which it begins.
  func list(nounAt noun: Int) -> (list: PinpointList, start: Int)? {
    guard mayEndNumber(noun - 1), let part = text.subdivision(at: noun) else { return nil }
    var start = max(floor, noun - Self.reach)
    while start < noun {
      if mayBegin(start), let items = items(at: start, of: part), items.end == noun {
        var list = PinpointList(
          paths: items.paths, end: noun + 1,
          rank: part.rank)
        deepen(&list)
        return (list, start)
      }
      start += 1
    }
    return nil
  }

  /// Whether the token may be the last of a number: most nouns have none before them, and then no
  /// beginning is looked for.
  private func mayEndNumber(_ index: Int) -> Bool {
    let token = text[index]
    switch token.kind {
    case .number: return true
    case .symbol: return token.symbol == .stop || token.symbol == .close
    case .word:
      return token.count <= 2 || text.isRoman(at: index, capital: token.isCapitalised)
        || text.isRomanWithLetter(token)
    }
  }

  /// Whether a number may begin at a token: none does in the page of a law report, "I-4881", nor with
  /// the abbreviation behind it, "o.,".
  private func mayBegin(_ index: Int) -> Bool {
    if text.isSymbol(.hyphen, at: index - 1), text.isGlued(at: index) { return false }
    return
      !(text.isWord(at: index) && text.isSymbol(.stop, at: index + 1)
      && text.isSymbol(.comma, at: index + 2))
  }

  /// Adds the deeper numbers and nouns that follow.
  func deepen(_ list: inout PinpointList) {
    for _ in 0..<Self.deepest {
      var begin = text.isSymbol(.comma, at: list.end) ? list.end + 1 : list.end
      // FI: "liitteessä II olevan A osan"
      if begin == list.end, text.has(.in, at: begin) { begin += 1 }
      guard let last = list.paths.last, !text.sentenceBreaks(before: begin),
        let inner = deeper(at: begin, than: last) ?? bracketed(at: begin, in: last)
      else { return }
      list.paths.removeLast()
      list.paths.append(each: inner.paths) { $0.deeper(in: last) }
      list.end = inner.end + 1
    }
  }

  /// A number in brackets behind an article, without its noun.
  ///
  /// Contracts and tables in Hungarian write "28. cikk (3)", "6. cikk (1) f)".
  private func bracketed(
    at index: Int, in path: PinpointPath
  ) -> (paths: PinpointPaths, end: Int)? {
    guard path.steps.lastUnit == .article, text.isSymbol(.open, at: index),
      let inside = text.bracketContent(at: index), inside.text.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      text.subdivision(at: inside.end) == nil
    else { return nil }
    var paths = PinpointPaths.one(PinpointPath(.init(.paragraph, inside.text)))
    var end = inside.end
    if text.isWord(at: end), text[end].count == 1, text.isSymbol(.close, at: end + 1),
      text.isGlued(at: end + 1)
    {
      paths = .one(
        PinpointPath(.init(.point, text.string(at: end))).inside(paths[0]))
      end += 2
    }
    // The noun that the others have would follow.
    return (paths, end - 1)
  }

  private func deeper(at index: Int, than path: PinpointPath) -> (paths: PinpointPaths, end: Int)? {
    if text.has(.ordinal, at: index), let ordinal = ordinal(at: index, than: path) {
      return ordinal
    }
    // An annex has points, whatever the noun may mean in an article.
    let first = path.steps.firstUnit == .annex ? Subdivision.point : .paragraph
    for part in [Subdivision.part, first, .paragraph, .subparagraph, .point, .indent, .sentence]
    where part.rank > path.depth || part == .point && path.depth == part.rank {
      guard let items = items(at: index, of: part), isNoun(items.end, part) else { continue }
      return items
    }
    return nil
  }

  /// `első albekezdésének`, `pirmās daļas`: parts without number are counted with ordinals.
  private func ordinal(
    at index: Int, than path: PinpointPath
  ) -> (paths: PinpointPaths, end: Int)? {
    let noun = index + 1
    let parts: [Subdivision] = [.subparagraph, .indent, .sentence]
    let part = parts.first { isNoun(noun, $0) } ?? (isNoun(noun, .paragraph) ? .subparagraph : nil)
    guard let part, part.rank > path.depth else { return nil }
    let number = PinpointParser.ordinalText(text[index].value)
    return (.one(PinpointPath(.init(part.unit, number))), noun)
  }

  private func isNoun(_ index: Int, _ part: Subdivision) -> Bool {
    switch part {
    case .part: text.has(.part, at: index)
    case .paragraph: text.has(.paragraph, at: index)
    case .subparagraph: text.has(.subparagraph, at: index)
    case .point: text.has(.point, at: index)
    case .indent: text.has(.indent, at: index)
    default: text.has(.sentence, at: index)
    }
  }

  /// Numbers of one noun: `2`, `2.`, `(2)`, `a)`, `2–4`, `5. és 6.` and their like.
  private func items(at start: Int, of part: Subdivision) -> (paths: PinpointPaths, end: Int)? {
    guard let first = item(at: start, of: part) else { return nil }
    var paths = PinpointPaths.one(PinpointPath(.init(part.unit, first.text)))
    var next = first.end
    while next < start + Self.reach {
      if text.isRangeMark(at: next), let last = item(at: next + 1, of: part) {
        paths[paths.count - 1].rangeEnd = Pinpoint.Path(.init(part.unit, last.text))
        next = last.end
        continue
      }
      let separator = text.listSeparator(at: next)
      guard separator > next, let item = item(at: separator, of: part) else { break }
      paths.append(PinpointPath(.init(part.unit, item.text)))
      next = item.end
    }
    return (paths, next)
  }

  private func item(at index: Int, of part: Subdivision) -> (text: String, end: Int)? {
    if let inside = text.bracketContent(at: index) { return inside }
    let token = text[index]
    var end = index + 1
    var number = ""
    if token.kind == .number, token.count <= 4 {
      number = text.string(at: index)
      if text.isGluedWord(at: end), text[end].count <= 2,
        TokenText.isASCIILetters(text.bytes, text[end])
      {
        number += text.string(at: end).lowercased()
        end += 1
      } else if text.isSymbol(.stop, at: end), text.isGlued(at: end), text.isGluedWord(at: end + 1),
        text[end + 1].count == 1, TokenText.isASCIILetters(text.bytes, text[end + 1])
      {
        // LV: "11.a pants"
        number += text.string(at: end + 1).lowercased()
        end += 2
      }
    } else if token.kind == .word {
      let isRoman =
        text.isRoman(at: index, capital: token.isCapitalised)
        || part.rank < Subdivision.innerRank && text.isRomanWithLetter(token)
      let isLetter = token.count == 1 && TokenText.isASCIILetters(text.bytes, token)
      guard
        part == .point && (isLetter || isRoman) || part.rank < Subdivision.innerRank && isRoman
          || part == .part && isLetter && token.isCapitalised
      else { return nil }
      number = text.string(at: index)
    } else {
      return nil
    }
    if text.isGlued(at: end), text.isSymbol(.stop, at: end) || text.isSymbol(.close, at: end) {
      end += 1
    }
    return (number, end)
  }
}

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
  let texts: DocumentTexts

  /// Words between the noun and its title at most ("… from the Commission to the European
  /// Parliament, the Council, the Economic and Social Committee and the Committee of the Regions").
  private static let longestReach = 32
  /// Words that a title has at the least: fewer are a term, not a title.
  private static let shortestTitle = 3
  /// Tokens that a title has at the most.
  private static let longestTitle = 80

  /// Adds a mention for each such paper.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for index in document.segments.indices where document.segments[index].kind != .table {
      let holder = TextLocation.Holder.segment(index)
      let references = titles(in: texts.segment(index), besides: found[holder])
      for reference in references {
        found[holder].removeAll {
          ($0.isDescription || reference.status == .identified)
            && $0.span.overlaps(reference.span)
        }
      }
      found.add(references, to: holder)
    }
  }

  private func titles(in text: TokenText, besides known: [Reference]) -> [Reference] {
    var references: [Reference] = []
    var floor = 0
    var noun: Int?
    // Most texts name no paper at all.
    let first = text.tokens.firstIndex {
      $0.terms.contains(.paper) || $0.terms.contains(.declaration)
    }
    for index in (first ?? text.count)..<text.count {
      if text.has(.paper, at: index) || text.has(.declaration, at: index) {
        noun = isCipher(index, in: text) || qualifies(index, in: text) ? nil : index
      }
      guard let head = noun, head < index, index - head <= Self.longestReach else { continue }
      // "the conclusions on the Code (business taxation), the Council ‘expresses …’": another clause.
      let opensClause = text.isSymbol(.close, at: index) && text.isSymbol(.comma, at: index + 1)
      if text.isSymbol(.semicolon, at: index) || opensClause || text.sentenceBreaks(before: index)
        || text.spells(oneOf: Self.clauses, at: index) || opensRemark(index, in: text)
      {
        noun = nil
        continue
      }
      guard index >= floor, opensQuotation(index, in: text), !definesName(index, in: text),
        // "this part shall contain the statement: ‘No human information is available’" is speech; a
        // title follows its noun at once.
        !text.isSymbol(.colon, at: index - 1),
        let end = endOfTitle(from: index + 1, in: text)
      else { continue }
      noun = nil
      floor = end
      let start = NounPhrase.start(of: head, notBefore: 0, in: text)
      let span = text.span(start, end)
      let inner = known.filter { !$0.isDescription && $0.span.overlaps(span) }
      // "the communication entitled ‘The European Green Deal’": known by the name in its title.
      if inner.count == 1, inner[0].kind == .com, inner[0].note == KnownNames.note {
        references.append(
          Reference(
            span: span, kind: .document, targets: inner[0].targets, method: .alias, confidence: 0.8,
            note: KnownNames.note))
        continue
      }
      guard inner.isEmpty else { continue }
      // "the report of the task force ‘Software’": the marks hold its author's name.
      let first = isBody(index - 1, in: text) ? start : index + 1
      let work = WorkIdentifier(.text, text.descriptionWords(first, end - 1))
      references.append(
        Reference(
          span: span, kind: .document, targets: [Target(work)], status: .unresolved,
          confidence: 0.6, note: "named by its title only"))
    }
    return references
  }

  /// Words with which a clause of its own begins, or that say that a term follows: "in which it affirms that
  /// ‘access to justice …’", "connue sous le nom de «bourrage d'ordres»".
  private static let clauses = WordList(RuleWords.titleEnds)

  /// A bracket that opens before the title and says something: "déclarations (compte tenu de …".
  private func opensRemark(_ index: Int, in text: TokenText) -> Bool {
    text.isSymbol(.open, at: index) && text.isWord(at: index + 1)
      && !text[index + 1].isCapitalised
  }

  /// Whether the word is one for those who write papers together.
  private func isBody(_ index: Int, in text: TokenText) -> Bool {
    text.isWord(at: index) && Self.bodies.contains(text.string(at: index).lowercased())
  }

  private static let bodies: Set = [
    "force", "group", "party", "committee", "network", "panel", "groupe", "comité", "réseau",
    "gruppe", "arbeitsgruppe", "ausschusses", "netzwerk",
  ]

  /// "malicious code", "the reporting code ‘TOP’": only a "code of conduct" is a paper.
  private func isCipher(_ index: Int, in text: TokenText) -> Bool {
    text.spells("code", at: index) && !text.has(.of, at: index + 1)
  }

  /// "communication roadmaps", "report forms": a noun in small letters that only says what sort of
  /// things the next one means.
  private func qualifies(_ index: Int, in text: TokenText) -> Bool {
    let next = text[index + 1]
    return !text[index].isCapitalised && next.kind == .word && !next.isCapitalised
      && next.terms.isPlain && next.count > 4 && text.bytes[Int(next.end) - 1] == 0x73
      && !text.has(.of, at: index + 2)
  }

  /// "(the ‘Horizon 2020 Framework Programme’)" gives a name and is no title.
  private func definesName(_ index: Int, in text: TokenText) -> Bool {
    text.isSymbol(.open, at: index - 1)
      || text.has(.the, at: index - 1) && text.isSymbol(.open, at: index - 2)
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
}

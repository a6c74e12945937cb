package import Languages

/// One kind of reference and how it is written.
///
/// A grammar is woken at the tokens that its ``starters`` name, looks ahead from there, and either
/// returns a match that begins at or before that token or nothing. It never throws, allocates
/// nothing before it is sure, and looks ahead a bounded way: every loop ends after
/// ``GrammarContext/longestMatch`` tokens.
package protocol ReferenceGrammar: Sendable {
  /// Stable name, for `note` and documentation: `act`, `oj`, `council` …
  static var name: StaticString { get }
  /// What it reads, in a few words: its line in `docs/Grammars.md`.
  static var summary: StaticString { get }
  /// A sentence with what the recogniser makes of it drawn in: `⟦words|kind|targets⟧`.
  static var example: StaticString { get }
  /// What wakes the grammar.
  static var starters: [Starter] { get }
  /// Whether it reads only right behind another reference; false unless it says so.
  static var followsReference: Bool { get }
  /// The reference for which the token at `index` is the cue.
  ///
  /// The match may begin before `index` ("1049/2001 … regulation"), but not before
  /// `context.floor`, where the last reference ended.
  func match(at index: Int, in text: borrowing TokenText, context: GrammarContext) -> Match?
}

extension ReferenceGrammar {
  package static var followsReference: Bool { false }
}

/// A kind of token that wakes a grammar.
package enum Starter: Hashable, Sendable {
  /// A word with this meaning.
  case term(Term)
  /// This mark.
  case symbol(Symbol)
  /// A number right before a slash or hyphen: `14469/05`, `6954-14`.
  case numberWithSlash
  /// Any number.
  case number
}

/// What a grammar may know besides the text.
package struct GrammarContext: Sendable {
  /// Tokens that one match may span at most; bounds every look-ahead.
  package static let longestMatch = 512

  /// ISO 639-1 code of the text.
  package var language: String { facts.language }
  /// The citing document's own facts.
  package var citing: CitingDocument { facts.citing }
  private let facts: Facts
  /// Index of the first token that no earlier reference covers.
  package var floor: Int

  package init(language: String = "en", citing: CitingDocument = CitingDocument(), floor: Int = 0) {
    facts = Facts(language: language, citing: citing)
    self.floor = floor
  }

  /// What is the same throughout a text, behind one reference: every grammar is handed the context at
  /// every token that wakes it.
  private final class Facts: Sendable {
    let language: String
    let citing: CitingDocument

    init(language: String, citing: CitingDocument) {
      self.language = language
      self.citing = citing
    }
  }
}

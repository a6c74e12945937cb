public import LegalDocuments
import Languages
import SourceTexts

/// Finds references to European Union documents in text.
///
/// ```swift
/// let recogniser = Recogniser(language: "en")
/// for reference in recogniser.references(in: "Article 5 of Regulation (EU) 2016/679 applies.") {
///   print(reference.targets)  // [celex:32016R0679#art_5]
/// }
/// ```
///
/// A recogniser is a value without state: one serves any number of texts and threads.
public struct Recogniser: Sendable {
  /// ISO 639-1 code of the texts; English where we have no vocabulary for it.
  public let language: String
  /// What is known of the document in which the texts stand.
  public let citing: CitingDocument

  let vocabulary: Vocabulary
  let scanner: Scanner

  /// Creates a recogniser for texts of one language.
  public init(language: String = "en", citing: CitingDocument = CitingDocument()) {
    self.language = language
    self.citing = citing
    vocabulary = .of(language)
    scanner = Scanner()
  }

  /// Every reference in a plain text, in text order.
  ///
  /// Spans count UTF-8 bytes.
  public func references(in text: String) -> [Reference] {
    var references: [Reference] = []
    forEachReference(inUTF8: Array(text.utf8)) { references.append($0) }
    return references
  }

  /// Hands over every reference in a plain text as soon as it is read, in text order.
  ///
  /// The way for long texts: nothing of what was read is kept but what later mentions may lean on.
  /// Damaged UTF-8 is read as unknown marks and never traps.
  public func forEachReference(inUTF8 bytes: [UInt8], _ body: (Reference) -> Void) {
    var discourse = Discourse(citing: citing)
    discourse.isPlain = true
    for chunk in TextChunks(bytes) {
      let tokens = TokenText(bytes, from: chunk.start, to: chunk.end, vocabulary: vocabulary)
      read(tokens, place: TextPlace(), &discourse, body)
    }
  }

  /// Every reference in one text of a document that is read in order.
  func references(
    in text: String, place: TextPlace, _ discourse: inout Discourse
  ) -> [Reference] {
    references(in: TokenText(text, vocabulary: vocabulary), place: place, &discourse)
  }

  /// Every reference in one text that has been cut into tokens.
  func references(
    in tokens: TokenText, place: TextPlace, _ discourse: inout Discourse
  ) -> [Reference] {
    var references: [Reference] = []
    read(tokens, place: place, &discourse) { references.append($0) }
    return references
  }

  private func read(
    _ tokens: TokenText, place: TextPlace, _ discourse: inout Discourse,
    _ body: (Reference) -> Void
  ) {
    let context = GrammarContext(language: language, citing: citing)
    var matches = MatchStream(tokens, scanner, context)
    discourse.read(&matches, place: place, body)
  }
}

extension Match {
  /// The match as a reference to the text.
  func reference(in text: TokenText) -> Reference {
    Reference(
      span: span(in: text), kind: kind, targets: targets, status: status,
      method: isName ? .alias : .explicit, confidence: confidence, note: note)
  }

  /// The bytes that the mention covers.
  func span(in text: TokenText) -> TextSpan {
    var span = text.span(tokens.lowerBound, tokens.upperBound)
    span.end = max(span.start, span.end - trimmed)
    return span
  }
}

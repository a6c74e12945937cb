import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Binds names to the works that their footnotes give.
///
/// "the Stockholm Programme³" with the note "OJ C 115, 4.5.2010, p. 1." names that place, here and
/// wherever the name comes again.
///
/// The number in the note and the name at its call are two mentions of one citation
/// (`references.md` §9.2).
struct FootnotedNames {
  let texts: DocumentTexts

  /// A name that later text may use alone.
  private struct Name {
    var text: String
    var target: Target
    var note: String
  }

  /// Adds a mention for each named call, then for each later use of those names.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    var names: [Name] = []
    for index in document.segments.indices
    where !names.isEmpty || !document.segments[index].calls.isEmpty {
      let holder = TextLocation.Holder.segment(index)
      let segment = document.segments[index]
      if !names.isEmpty {
        found.add(uses(of: names, in: segment.text, besides: found[holder]), to: holder)
      }
      guard !segment.calls.isEmpty else { continue }
      let text = texts.segment(index)
      var floor = 0
      for call in segment.calls {
        let end = text.firstToken(from: call.offset)
        defer { floor = end }
        guard document.footnotes.indices.contains(call.footnote),
          let target = target(
            of: document.footnotes[call.footnote], in: found[.footnote(call.footnote)]),
          !endsTitle(at: end, notBefore: floor, in: text, besides: found[holder]),
          let name = name(before: end, notBefore: floor, in: text, besides: found[holder]),
          !isDecision(target, about: name, in: text)
        else { continue }
        let mark = document.footnotes[call.footnote].mark
        let span = text.span(name.tokens.lowerBound, name.tokens.upperBound)
        // The note's number is surer than a date or a description in the name itself.
        found[holder].removeAll { $0.isDescription && $0.span.overlaps(span) }
        found.add(
          [
            Reference(
              span: span, kind: .document, targets: [target], method: .alias, confidence: 0.9,
              note: "named in footnote \(mark)")
          ], to: holder)
        if let known = reusable(name, in: text) {
          names.removeAll { $0.text == known }
          names.append(Name(text: known, target: target, note: "named in footnote \(mark)"))
          let later = TextSpan(call.offset, segment.text.utf8.count)
          found.add(
            uses(of: names, in: segment.text, besides: found[holder]).filter {
              later.contains($0.span)
            }, to: holder)
        }
      }
    }
  }

  /// Whether the note gives the act by which the Union joined what the words name: "the Kyoto
  /// Protocol¹" with "Council Decision 2002/358/EC concerning the approval of the Kyoto Protocol".
  private func isDecision(
    _ target: Target, about name: NounPhrase, in text: TokenText
  ) -> Bool {
    guard target.work.scheme == .celex, CELEXNumber(target.work.value)?.sector == "3" else {
      return false
    }
    let noun = text[name.head].terms
    return noun.contains(.agreement) || noun.contains(.convention) || noun.contains(.protocol)
      || noun.contains(.treaty)
  }

  /// Whether the title of an act ends at the call: "Decision No 280/2004/EC of 11 February 2004
  /// concerning a mechanism … for implementing the Kyoto Protocol¹"; the note is then the act's.
  private func endsTitle(
    at end: Int, notBefore floor: Int, in text: TokenText, besides references: [Reference]
  ) -> Bool {
    guard
      let act = references.last(where: { text.firstToken(from: $0.span.end) <= end }),
      act.kind == .act, act.targets.count == 1, act.targets[0].work != .self,
      text.firstToken(from: act.span.start) >= floor
    else { return false }
    let start = text.firstToken(from: act.span.end)
    return text.isDated(from: start)
      && !(start..<end).contains { index in
        text.isSymbol(.semicolon, at: index) || index > start && text.sentenceBreaks(before: index)
      }
  }

  /// The work that a note is the address of: its first reference, where the note begins with it, or the
  /// one number that closes a title.
  private func target(of footnote: Footnote, in references: [Reference]) -> Target? {
    guard let first = references.first else { return nil }
    let reference = first.span.start <= 24 ? first : closing(footnote, references)
    guard let reference, reference.status == .identified, reference.method == .explicit,
      let target = reference.targets.first, reference.targets.count == 1, target.work != .self,
      reference.kind != .provision
    else { return nil }
    return Target(target.work, language: target.language)
  }

  /// The number behind a title that fills the note, as in "Communication from the Commission to the
  /// European Parliament, …, The European Green Deal, COM(2019) 640 final".
  ///
  /// Acts may be named within the title, another paper may not; behind the number stand its procedure,
  /// its place in the Official Journal and a date at most.
  private func closing(_ footnote: Footnote, _ references: [Reference]) -> Reference? {
    let papers = references.filter { $0.kind == .com || $0.kind == .council || $0.kind == .ep }
    guard let paper = papers.first, papers.count == 1,
      footnote.text.utf8.count - paper.span.end <= 40,
      references.allSatisfy({
        $0.span.start <= paper.span.start || $0.kind == .procedure || $0.kind == .oj
      })
    else { return nil }
    return paper
  }

  /// The noun phrase before a call, unless a number stands there that names the work already.
  private func name(
    before end: Int, notBefore floor: Int, in text: TokenText, besides references: [Reference]
  ) -> NounPhrase? {
    var end = end
    while end > floor, text[end - 1].kind == .symbol, !Self.closesTitle(text[end - 1].symbol) {
      end -= 1
    }
    guard end > floor, let phrase = NounPhrase(endingAt: end, notBefore: floor, in: text) else {
      return nil
    }
    let span = text.span(phrase.tokens.lowerBound, phrase.tokens.upperBound)
    return references.contains { !$0.isDescription && $0.span.overlaps(span) } ? nil : phrase
  }

  private static func closesTitle(_ symbol: Symbol) -> Bool {
    [.quoteClose, .straightQuote, .apostrophe].contains(symbol)
  }

  /// The phrase as a name to look for: a proper name, its noun last or with a short complement.
  private func reusable(_ phrase: NounPhrase, in text: TokenText) -> String? {
    let isShort = phrase.tokens.count <= 10
    let isProper =
      phrase.head > phrase.tokens.lowerBound
      && text[phrase.head].flags.contains(.capitalised)
      && text[phrase.tokens.lowerBound].flags.contains(.capitalised)
    guard isShort, isProper else { return nil }
    return text.string(phrase.tokens.lowerBound, phrase.tokens.upperBound)
  }

  /// The places where the names stand as whole words.
  private func uses(of names: [Name], in text: String, besides known: [Reference]) -> [Reference] {
    let bytes = Array(text.utf8)
    return names.flatMap { name in
      ByteSearch.wholeWords(Array(name.text.utf8), in: bytes).compactMap { span in
        known.contains { $0.span.overlaps(span) }
          ? nil
          : Reference(
            span: span, kind: .alias, targets: [name.target], method: .alias, confidence: 0.9,
            note: name.note)
      }
    }
  }
}

extension Reference {
  /// Whether the words name the work by date or description alone.
  var isDescription: Bool {
    kind == .meeting || targets.allSatisfy { $0.work.scheme == .text }
  }
}

/// Finds words in bytes.
enum ByteSearch {
  /// The places where the needle stands with no letter or digit on either side.
  static func wholeWords(_ needle: [UInt8], in bytes: [UInt8]) -> [TextSpan] {
    guard let first = needle.first, needle.count <= bytes.count else { return [] }
    var spans: [TextSpan] = []
    var position = 0
    while position + needle.count <= bytes.count {
      guard bytes[position] == first,
        bytes[position..<position + needle.count].elementsEqual(needle)
      else {
        position += 1
        continue
      }
      let end = position + needle.count
      let isWhole =
        (position == 0 || !isWordByte(bytes[position - 1]))
        && (end == bytes.count || !isWordByte(bytes[end]))
      if isWhole { spans.append(TextSpan(position, end)) }
      position = end
    }
    return spans
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

extension TokenText {
  /// Index of the first token that begins at or behind the offset.
  func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

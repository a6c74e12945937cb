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
    /// What the notes say that agreements known by a place are: "Brussels Convention⁴".
    var agreements: [String: (year: String, target: Target)] = [:]
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
          !corrects(target, endingAt: end, in: text, &found[holder]),
          !isOfProvision(target, endingAt: end, in: text, &found[holder]),
          !endsTitle(at: end, notBefore: floor, in: text, besides: found[holder]),
          !isPlace(target, ofTitleEndingAt: end, in: text, found[holder], &agreements),
          let name = name(before: end, notBefore: floor, in: text, besides: found[holder]),
          !isDecision(target, about: name, in: text)
        else { continue }
        let mark = document.footnotes[call.footnote].mark
        let span = text.span(name.tokens.lowerBound, name.tokens.upperBound)
        // The note's number is surer than a date or a description in the name itself.
        let head = text.span(name.head, name.head + 1)
        // "programme entitled ‘The Stockholm Programme – …’⁴": a name within the title.
        for known in found[holder]
        where known.isDescription && known.span.overlaps(known.kind == .alias ? span : head) {
          if let work = known.targets.first?.work, work.scheme == .alias {
            let name = Self.parts(work.value)
            if agreements[name.words] == nil { agreements[name.words] = (name.year, target) }
          }
        }
        found[holder].removeAll { $0.isDescription && $0.span.overlaps(span) }
        let places = places(
          in: found[.footnote(call.footnote)], of: texts.footnote(call.footnote))
        let isSeveral = places.count > 1 && text.namesSeveral(name.head)
        found.add(
          [
            Reference(
              span: span, kind: .document, targets: isSeveral ? places : [target], method: .alias,
              confidence: 0.9, note: "named in footnote \(mark)")
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
    if !agreements.isEmpty { name(agreements, document, in: &found) }
  }

  /// Whether an agreement's title ends at the call, whose note gives its place: "Partnership Agreement
  /// between …, of the other part, as last amended¹ (‘ACP-EU Partnership Agreement’)".
  private func isPlace(
    _ target: Target, ofTitleEndingAt end: Int, in text: TokenText, _ references: [Reference],
    _ agreements: inout [String: (year: String, target: Target)]
  ) -> Bool {
    guard target.work.scheme == .oj,
      let title = references.last(where: { text.firstToken(from: $0.span.end) <= end }),
      title.kind == .international, title.targets.count == 1, title.targets[0].pinpoint == nil,
      title.targets[0].work.scheme == .alias,
      end - text.firstToken(from: title.span.end) <= Self.longestTail
    else { return false }
    let name = Self.parts(title.targets[0].work.value)
    // A name of a word or two is read with what it is a part of.
    guard name.words.utf8.count(where: { $0 == UInt8(ascii: "-") }) >= Self.fewestHyphens else {
      return false
    }
    if agreements[name.words] == nil { agreements[name.words] = (name.year, target) }
    return true
  }

  /// Tokens of ", as last amended" and hyphens between the words of a title.
  private static let longestTail = 4
  private static let fewestHyphens = 4

  /// Gives agreements the works that their notes say, wherever the document names them.
  private func name(
    _ agreements: [String: (year: String, target: Target)], _ document: LegalDocument,
    in found: inout DocumentReferences
  ) {
    for holder in document.holders {
      for index in found[holder].indices {
        for (position, target) in found[holder][index].targets.enumerated()
        where target.work.scheme == .alias {
          let name = Self.parts(target.work.value)
          // "the 1968 Brussels Convention" and "the Brussels Convention" are one where no other is.
          guard let known = agreements[name.words],
            known.year.isEmpty || name.year.isEmpty || known.year == name.year
          else { continue }
          found[holder][index].targets[position].work = known.target.work
          found[holder][index].confidence = 0.9
          found[holder][index].note = "named in a footnote"
        }
      }
    }
  }

  /// Gives a name that everyone knows the act that its note gives: "the Birds Directive¹" with "Council
  /// Directive 79/409/EEC" in a text of today.
  private func corrects(
    _ target: Target, endingAt end: Int, in text: TokenText, _ references: inout [Reference]
  ) -> Bool {
    guard target.work.scheme == .celex || target.work.scheme == .com,
      let index = references.lastIndex(where: { text.firstToken(from: $0.span.end) <= end }),
      references[index].note == KnownNames.note, references[index].targets.count == 1,
      // "Commission Delegated Act in respect of Article 58(6) MiFID II³": the note is that of the former.
      !KnownNames.types(of: target.work)
        .isDisjoint(with: KnownNames.types(of: references[index].targets[0].work)),
      end - text.firstToken(from: references[index].span.end) <= 1
    else { return false }
    references[index].targets[0].work = target.work
    return true
  }

  /// The year that an alias begins with, and the words: `1968-brussels-convention`.
  private static func parts(_ alias: String) -> (year: String, words: String) {
    let year = alias.prefix { $0.isNumber }
    guard year.utf8.count == 4, alias.dropFirst(4).first == "-" else { return ("", alias) }
    return (String(year), String(alias.dropFirst(5)))
  }

  /// Whether the note gives the act by which the Union joined what the words name: "the Kyoto
  /// Protocol¹" with "Council Decision 2002/358/EC concerning the approval of the Kyoto Protocol".
  private func isDecision(
    _ target: Target, about name: NounPhrase, in text: TokenText
  ) -> Bool {
    guard target.work.scheme == .celex, CELEXNumber(target.work.value)?.sector == "3" else {
      return false
    }
    return !text.agreementType(at: name.head).isEmpty || text.has(.treaty, at: name.head)
  }

  /// Whether the title of an act ends at the call: "Decision No 280/2004/EC of 11 February 2004
  /// concerning a mechanism … for implementing the Kyoto Protocol¹"; the note is then the act's.
  private func endsTitle(
    at end: Int, notBefore floor: Int, in text: TokenText, besides references: [Reference]
  ) -> Bool {
    guard
      let act = references.last(where: {
        !$0.isDescription && text.firstToken(from: $0.span.end) <= end
      }),
      act.kind == .act, act.targets.count == 1, act.targets[0].work != .self,
      text.firstToken(from: act.span.start) >= floor
    else { return false }
    let start = text.firstToken(from: act.span.end)
    return text.isDated(from: start)
      && !(start..<end).contains { index in
        text.isSymbol(.semicolon, at: index) || index > start && text.sentenceBreaks(before: index)
      }
  }

  /// Gives a provision whose work is only named the note's work: "Article 141(1) of the Agreement on the
  /// withdrawal of the United Kingdom⁷".
  private func isOfProvision(
    _ target: Target, endingAt end: Int, in text: TokenText, _ references: inout [Reference]
  ) -> Bool {
    guard target.work.scheme == .oj,
      let index = references.lastIndex(where: { text.firstToken(from: $0.span.end) <= end }),
      references[index].kind == .provision, !references[index].targets.isEmpty,
      // "Convention", "Agreement" and what it is about: short names stand in titles of other papers.
      references[index].targets.allSatisfy({ target in
        target.work.scheme == .alias && target.work.value.split(separator: "-").count > 4
      }),
      end - text.firstToken(from: references[index].span.end) <= 1
    else { return false }
    references[index].targets = references[index].targets.map {
      Target(target.work, pinpoint: $0.pinpoint)
    }
    references[index].confidence = 0.9
    return true
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

  fileprivate static let opinions = WordList(RuleWords.opinions)

  /// The places of a note that gives nothing but places of the Official Journal.
  private func places(in references: [Reference], of note: TokenText) -> [Target] {
    guard references.count > 1, references.allSatisfy({ $0.kind == .oj && $0.targets.count == 1 })
    else { return [] }
    let spans = references.map(\.span)
    let isList = (0..<note.count).allSatisfy { index in
      let token = note[index]
      return token.kind == .symbol || note.has(.and, at: index)
        || spans.contains { $0.start <= token.span.start && token.span.end <= $0.end }
    }
    return isList ? references.map { Target($0.targets[0].work) } : []
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
    guard end > floor, var phrase = NounPhrase(endingAt: end, notBefore: floor, in: text) else {
      return nil
    }
    // "(the ‘Brussels Convention’⁴": the mark that closes the name is none of it where the one that opens
    // it stands before.
    let last = phrase.tokens.upperBound - 1
    if last > phrase.head, text[last].kind == .symbol, Self.closesTitle(text[last].symbol),
      !phrase.tokens.dropLast().contains(where: { index in
        text.isSymbol(in: [.quoteOpen, .straightQuote], at: index)
          || text.isSymbol(.apostrophe, at: index) && !text.isGlued(at: index)
      })
    {
      phrase.tokens = phrase.tokens.lowerBound..<last
    }
    let span = text.span(phrase.tokens.lowerBound, phrase.tokens.upperBound)
    // "the Brussels Convention by the Court of Justice and the 1971 Protocol⁵": the note is the
    // protocol's.
    let isOfProtocol = references.contains { known in
      // A name in full may go on behind the call: "the Brussels Convention⁵ on Jurisdiction and …".
      let behind = min(text.firstToken(from: known.span.end), phrase.tokens.upperBound)
      return known.kind == .international && known.isDescription && known.span.overlaps(span)
        && (behind..<phrase.tokens.upperBound).contains { text.has(.protocol, at: $0) }
    }
    guard !isOfProtocol else { return nil }
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
      || (kind == .international || kind == .alias)
        && targets.allSatisfy { $0.work.scheme == .alias }
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

extension TokenText {
  /// Whether a noun stands for as many works as its note has places: "the Conventions on Accession⁴", and
  /// opinions, of which a body gives one on each proposal and its amendment.
  ///
  /// The further places of one convention are those of its amendments.
  fileprivate func namesSeveral(_ noun: Int) -> Bool {
    spells(oneOf: FootnotedNames.opinions, at: noun) || self[noun].value == Vocabulary.plural
      || vocabulary.traits.contains(.titleCase) && endsInS(noun)
  }
}

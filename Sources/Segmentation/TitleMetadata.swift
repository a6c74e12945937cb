import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// What the title says of a document whose cover says nothing: kind, date, number, subject.
struct TitleMetadata {
  let words: StructureWords

  func complete(_ metadata: inout DocumentMetadata, from segments: [Segment]) {
    guard let title = segments.first(where: { $0.kind == .title && !$0.isQuoted }) else { return }
    let printed = withoutRelevance(title.text)
    metadata.title = metadata.title ?? printed
    if metadata.date == nil, metadata.identifier?.scheme == .ep {
      // "European Parliament legislative resolution of 13 March 2024 on …"
      metadata.date = PrintedDate(words: words).first(in: Array(title.text.utf8))?.date
    }
    let isOwn = metadata.identifier == nil && metadata.kind == nil
    guard isOwn else { return }
    let text = Array(title.text.utf8)
    metadata.subject = metadata.subject ?? printed
    metadata.kind = kind(of: text)
    if let number = actNumber(text) { metadata.identifier = number }
    metadata.date = metadata.date ?? date(title, in: segments)
  }

  /// The title without "(Text with EEA relevance)", which says something of the text, not of it.
  private func withoutRelevance(_ title: String) -> String {
    let text = Array(title.utf8)
    guard let bracket = text.lastIndex(of: UInt8(ascii: "(")),
      words.relevance.longestEnd(in: text, at: bracket + 1) != nil
    else { return title }
    return ByteText.string(text, ByteText.trimmed(text, 0..<bracket))
  }

  /// The words by which the title was known, in capitals: `COUNCIL CONCLUSIONS`, `REGULATION`.
  private func kind(of text: [UInt8]) -> String? {
    if let (_, word) = type(text), words.conclusionsTitles.longestEnd(in: text, at: 0) == nil,
      !isDraft(text)
    {
      return ByteText.string(text, word).uppercased()
    }
    let ends = [words.conclusionsTitles, words.actTitles].compactMap {
      $0.longestEnd(in: text, at: 0)
    }
    return ends.max().map { ByteText.string(text, 0..<$0).uppercased() }
  }

  /// The date in the title, else in the headings under it (the meeting's).
  private func date(_ title: Segment, in segments: [Segment]) -> CivilDate? {
    let reader = PrintedDate(words: words)
    let heads = segments.prefix(8).filter { $0.kind == .title || $0.kind == .heading }
    for segment in [title] + heads {
      if let (date, _) = reader.first(in: Array(segment.text.utf8)) { return date }
    }
    return nil
  }

  /// `REGULATION (EU) 2016/679`, `Directive 95/46/EC`: the number behind the act's type.
  private func actNumber(_ text: [UInt8]) -> WorkIdentifier? {
    guard let (type, word) = type(text), !isDraft(text) else { return nil }
    let start = word.upperBound
    let limit = min(text.count, start + 60)
    var position = start
    var hasDomain = false
    var hasSign = false
    while position < limit, !ByteText.isDigit(text[position]) {
      if text[position] == UInt8(ascii: "(") { hasDomain = true }
      if position + 2 < limit, text[position] | 0x20 == UInt8(ascii: "n"),
        !ByteText.isWord(text, at: position - 1),
        !ByteText.isWord(text, at: position + 2)
          || text[position + 1] == 0xC2
      {
        hasSign = true
      }
      position += 1
    }
    guard let (first, afterFirst) = number(text, position), afterFirst < text.count,
      text[afterFirst] == UInt8(ascii: "/"), let (second, end) = number(text, afterFirst + 1)
    else { return nil }
    let domainAfter = end < text.count && text[end] == UInt8(ascii: "/")
    let isJHA = domainAfter && text[(end + 1)...].starts(with: Array("JHA".utf8))
    let form = ActNumber.Form(
      hasNumberSign: hasSign, hasDomainBefore: hasDomain, hasDomainAfter: domainAfter,
      isJHA: isJHA)
    return ActNumber(type, first, second, form: form)?.work
  }

  private func number(_ text: [UInt8], _ start: Int) -> (PrintedNumber, Int)? {
    var end = start
    while end < text.count, end - start < 5, ByteText.isDigit(text[end]) { end += 1 }
    guard end > start else { return nil }
    return PrintedNumber(ByteText.string(text, start..<end)).map { ($0, end) }
  }

  /// A proposal is not the act that it proposes.
  private func isDraft(_ text: [UInt8]) -> Bool {
    let drafts: [StructurePhrase] = [
      "proposal", "amended proposal", "draft", "initiative", "proposition", "projet", "vorschlag",
      "geänderter vorschlag", "entwurf",
    ]
    return drafts.longestEnd(in: text, at: 0) != nil
  }

  /// The act's type, where the title begins with it or with its author.
  private func type(_ text: [UInt8]) -> (ActType, Range<Int>)? {
    let known: [(StructurePhrase, ActType)] = [
      ("regulation", .regulation), ("règlement", .regulation), ("verordnung", .regulation),
      ("directive", .directive), ("richtlinie", .directive),
      ("framework decision", .frameworkDecision),
      ("décision-cadre", .frameworkDecision), ("rahmenbeschluss", .frameworkDecision),
      ("decision", .decision), ("décision", .decision), ("beschluss", .decision),
      ("entscheidung", .decision),
    ]
    var position = 0
    while position < min(text.count, 40) {
      for (phrase, type) in known {
        if let end = phrase.end(in: text, at: position) { return (type, position..<end) }
      }
      while position < text.count, text[position] != UInt8(ascii: " ") { position += 1 }
      position = ByteText.endOfBlanks(text, position)
    }
    return nil
  }
}

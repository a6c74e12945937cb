import LegalIdentifiers
package import SourceTexts

extension DocumentRecord {
  /// Turns a document and what was recognised in it into the portable record: bytes become code
  /// points, indexes become ids, and source maps become pages and boxes.
  ///
  /// References keep the order in which they are given. One whose holder does not exist would
  /// point nowhere; it is left out and reported as a diagnostic.
  package init(_ document: LegalDocument, references: [LocatedReference]) {
    let texts = TextIndexes(of: document)
    var diagnostics = document.diagnostics
    self.init(document: Document(document))
    segments.reserveCapacity(document.segments.count)
    for index in document.segments.indices {
      segments.append(Segment(index, of: document, texts))
    }
    markDeletedWholes()
    footnotes = document.footnotes.map { note in
      Footnote(
        id: note.id, mark: note.mark, text: note.text, page: note.page,
        segment: note.segment.map { document.segments[$0].id },
        offset: note.segment.flatMap { segment in
          note.offset.map { texts.codePoints(before: $0, in: .segment(segment)) }
        })
    }
    self.references = references.compactMap { located in
      guard let mention = Mention(located, in: document, texts: texts) else {
        diagnostics.append(
          Diagnostic(.error, .referenceWithoutText, "a reference points to no text of the document")
        )
        return nil
      }
      return mention
    }
    self.diagnostics = diagnostics
  }
}

extension DocumentRecord {
  /// A segment without words of its own is struck through where all words below it are.
  private mutating func markDeletedWholes() {
    guard segments.contains(where: \.struck) else { return }
    var places: [String: Int] = [:]
    for (index, segment) in segments.enumerated() { places[segment.id] = index }
    var hasWords = segments.map { !$0.text.isEmpty }
    var isStruck = segments.indices.map { segments[$0].text.isEmpty || segments[$0].struck }
    for index in segments.indices.reversed() {
      if segments[index].text.isEmpty {
        segments[index].struck = hasWords[index] && isStruck[index]
      }
      guard let parent = segments[index].parent.flatMap({ places[$0] }), hasWords[index] else {
        continue
      }
      hasWords[parent] = true
      isStruck[parent] = isStruck[parent] && isStruck[index]
    }
  }
}

extension DiagnosticCode {
  /// A stage handed on a reference whose segment or footnote does not exist.
  package static let referenceWithoutText = DiagnosticCode("recognise.reference-without-text")
}

/// The code point indexes of a document's texts, each built when it is first asked for.
private final class TextIndexes {
  private let document: LegalDocument
  private var covers: [CodePointIndex?]
  private var segments: [CodePointIndex?]
  private var footnotes: [CodePointIndex?]

  init(of document: LegalDocument) {
    self.document = document
    covers = Array(repeating: nil, count: document.coverReferences.count)
    segments = Array(repeating: nil, count: document.segments.count)
    footnotes = Array(repeating: nil, count: document.footnotes.count)
  }

  /// Code points before the offset; the holder has to exist.
  func codePoints(before offset: Int, in holder: TextLocation.Holder) -> Int {
    switch holder {
    case .cover(let number): codePoints(before: offset, of: holder, in: &covers[number])
    case .segment(let number): codePoints(before: offset, of: holder, in: &segments[number])
    case .footnote(let number): codePoints(before: offset, of: holder, in: &footnotes[number])
    }
  }

  /// The spans in code points.
  func inCodePoints(_ spans: [TextSpan], in holder: TextLocation.Holder) -> [TextSpan] {
    spans.map { span in
      TextSpan(codePoints(before: span.start, in: holder), codePoints(before: span.end, in: holder))
    }
  }

  private func codePoints(
    before offset: Int, of holder: TextLocation.Holder, in index: inout CodePointIndex?
  ) -> Int {
    if let index { return index.codePoints(before: offset) }
    let made = CodePointIndex(document.text(of: holder)?.text ?? "")
    index = made
    return made.codePoints(before: offset)
  }
}

extension DocumentRecord.Document {
  fileprivate init(_ document: LegalDocument) {
    let metadata = document.metadata
    let id =
      metadata.identifier
      ?? WorkIdentifier(.file, String(document.source.sha256.prefix(16)))
    self.init(
      id: id, family: CouncilNumber(id)?.family.identifier, metadata: metadata,
      source: document.source)
  }
}

extension DocumentRecord.Segment {
  /// The record of one segment; it is not copied out of the document first, which would count an owner
  /// of each of its texts.
  fileprivate init(_ index: Int, of document: borrowing LegalDocument, _ texts: TextIndexes) {
    self.init(
      id: document.segments[index].id,
      parent: document.segments[index].parent.map { document.segments[$0].id },
      kind: document.segments[index].kind, number: document.segments[index].number,
      heading: document.segments[index].heading, opening: document.segments[index].opening,
      addressees: document.segments[index].addressees, text: document.segments[index].text,
      page: document.segments[index].page, endPage: document.segments[index].endPage)
    for call in document.segments[index].calls
    where document.footnotes.indices.contains(call.footnote) {
      footnotes.append(document.footnotes[call.footnote].id)
    }
    if !document.segments[index].struck.isEmpty {
      struck = document.segments[index].isStruck
      deletions = texts.inCodePoints(document.segments[index].struck, in: .segment(index))
    }
    if !document.segments[index].inserted.isEmpty {
      insertions = texts.inCodePoints(document.segments[index].inserted, in: .segment(index))
    }
  }
}

extension DocumentRecord.Mention {
  fileprivate init?(
    _ located: LocatedReference, in document: borrowing LegalDocument, texts: TextIndexes
  ) {
    guard let (text, map) = document.text(of: located.holder) else { return nil }
    let reference = located.reference
    var segment: String?
    var footnote: String?
    var page = map.page(at: reference.span.start)
    switch located.holder {
    case .segment(let index):
      segment = document.segments[index].id
      page = page ?? document.segments[index].page
    case .footnote(let index):
      footnote = document.footnotes[index].id
      page = page ?? document.footnotes[index].page
    case .cover(let index):
      page = page ?? document.coverReferences[index].page
    }
    self.init(
      start: texts.codePoints(before: reference.span.start, in: located.holder),
      end: texts.codePoints(before: reference.span.end, in: located.holder),
      text: String(text[reference.span]), kind: reference.kind, targets: reference.targets,
      relation: reference.relation, status: reference.status, method: reference.method,
      confidence: reference.confidence, note: reference.note, subject: reference.subject,
      subjectRelation: reference.subjectRelation,
      segment: segment,
      footnote: footnote, page: page, box: map.box(of: reference.span),
      context: text.context(around: reference.span, margin: 160))
  }
}

extension String {
  /// The span with up to `margin` bytes on either side, cut at blanks.
  fileprivate func context(around span: TextSpan, margin: Int) -> String {
    let bytes = utf8.span
    let blank = UInt8(ascii: " ")
    var start = Swift.max(0, span.start - margin)
    while start > 0, start < span.start, bytes[start - 1] != blank { start += 1 }
    var end = Swift.min(bytes.count, span.end + margin)
    while end < bytes.count, end > span.end, bytes[end] != blank { end -= 1 }
    return String(self[TextSpan(start, end)])
  }
}

import LegalDocuments
import LegalIdentifiers
import PageLayouts
import SourceTexts

/// A document's segments while they are being built, with names, texts and calls of notes.
struct SegmentTree {
  /// A call of a note in a segment, not yet bound to the note.
  struct Call {
    var segment: Int
    var offset: Int
    var mark: String
    var page: Int
    var run: Int
  }

  let blocks: [Block]
  private(set) var segments: [Segment] = []
  private(set) var calls: [Call] = []
  private var names = SegmentNames()

  init(blocks: [Block]) { self.blocks = blocks }

  /// Adds a segment with the passage's text.
  ///
  /// `step` is the number in the identifier; where there is none, segments of the unit are counted
  /// below the same scope. An empty one leaves the number out.
  @discardableResult
  mutating func add(
    _ kind: SegmentKind, _ unit: Pinpoint.Unit, step: String? = nil, of passage: Passage?,
    in parent: Int?, scope: Int? = nil, number: String? = nil, isQuoted: Bool = false
  ) -> Int {
    let index = segments.count
    var segment = Segment(kind: kind, number: number, isQuoted: isQuoted)
    segment.parent = parent
    segment.id = name(unit, step: step, in: scope ?? naming(parent))
    segments.append(segment)
    if let passage { append(passage, to: index) }
    return index
  }

  /// The nearest segment around that gives its name to provisions: divisions do not.
  func naming(_ segment: Int?) -> Int? {
    var index = segment
    while let current = index, segments[current].kind == .heading {
      index = segments[current].parent
    }
    return index
  }

  private mutating func name(_ unit: Pinpoint.Unit, step: String?, in scope: Int?) -> String {
    let number: SegmentNames.Number = step.map { $0.isEmpty ? .none : .step($0) } ?? .place
    return names.name(below: scope.map { segments[$0].id }, unit: unit, number: number)
  }

  /// Appends a passage's text to a segment, behind a blank.
  mutating func append(_ passage: Passage, to index: Int) {
    let block = blocks[passage.block]
    let span = passage.span
    var start = segments[index].text.utf8.count
    if start > 0, !passage.bytes.isEmpty {
      segments[index].text += " "
      start += 1
    }
    segments[index].text += passage.text
    let map = block.map.slice(span)
    segments[index].map.append(map, at: start)
    let page = map.anchors.first.flatMap { $0.page > 0 ? $0.page : nil } ?? block.page
    let last = map.anchors.last.flatMap { $0.page > 0 ? $0.page : nil } ?? block.endPage
    if page > 0 {
      segments[index].page = segments[index].page ?? page
      segments[index].endPage = max(segments[index].endPage ?? page, last, page)
    }
    for call in block.calls where passage.claim.contains(call.offset) {
      let offset = min(max(0, call.offset - span.start), span.count)
      calls.append(
        Call(
          segment: index, offset: start + offset, mark: call.mark, page: call.page, run: call.run))
    }
    segments[index].struck += Self.moved(block.struck, from: span, to: start)
    segments[index].inserted += Self.moved(block.inserted, from: span, to: start)
  }

  /// The parts of spans that lie within one, where that one is moved to another place.
  private static func moved(_ parts: [TextSpan], from span: TextSpan, to start: Int) -> [TextSpan] {
    parts.filter { $0.overlaps(span) }.map { part in
      TextSpan(
        start + max(0, part.start - span.start), start + min(span.count, part.end - span.start))
    }
  }

  /// Takes the marks of insertions away: in a text that marks no changes, bold letters are emphasis.
  mutating func forgetInsertions() {
    for index in segments.indices { segments[index].inserted = [] }
  }

  /// Whether the last segment's text stops in the middle of a sentence, so that the layout must
  /// have broken it.
  var isLastUnfinished: Bool {
    guard let last = segments.last, last.kind != .heading, last.kind != .title else { return false }
    let text = Array(last.text.utf8.suffix(8))
    return !text.isEmpty && !ByteText.endsClause(text) && ByteText.isWord(text, at: text.count - 1)
  }

  /// Whether the last segment's text stops at a comma, so that a small letter goes on with it.
  var isLastAtComma: Bool {
    guard let last = segments.last, last.kind != .heading, last.kind != .title else { return false }
    return last.text.utf8.last == UInt8(ascii: ",")
  }

  /// Appends a table's cell to its row, behind a bar for each column that it is further right, or
  /// another paragraph of the same cell.
  mutating func appendCell(_ passage: Passage, label: String?, bars: Int, to index: Int) {
    if !segments[index].text.isEmpty {
      segments[index].text += String(repeating: " |", count: min(bars, 40))
    }
    if let label { segments[index].text += (segments[index].text.isEmpty ? "" : " ") + label }
    append(passage, to: index)
  }

  // MARK: Changes

  mutating func setHeading(_ heading: String, of index: Int) {
    let own = segments[index].heading.map { $0 + " " } ?? ""
    segments[index].heading = own + heading
  }

  /// Notes where a segment's number or heading is printed.
  mutating func noteHead(_ passage: Passage, of index: Int) {
    segments[index].headMap.append(
      blocks[passage.block].map.slice(passage.span), at: segments[index].headMap.anchors.count)
  }

  mutating func setOpening(_ opening: String?, addressees: [String], of index: Int) {
    segments[index].opening = opening
    segments[index].addressees = addressees
  }

  mutating func setPage(_ page: Int, of index: Int) {
    guard page > 0 else { return }
    segments[index].page = segments[index].page ?? page
    segments[index].endPage = segments[index].endPage ?? page
  }

  /// Attaches the calls of a passage that is printed as a heading to the segment's beginning.
  mutating func adoptCalls(of passage: Passage, in index: Int) {
    for call in blocks[passage.block].calls where passage.claim.contains(call.offset) {
      calls.append(
        Call(segment: index, offset: 0, mark: call.mark, page: call.page, run: call.run))
    }
  }

  // MARK: Notes

  /// The footnotes with the segments that call them, and the segments with their calls.
  func bound(to notes: [NoteBlock]) -> (segments: [Segment], footnotes: [Footnote]) {
    var segments = segments
    var footnotes = notes.enumerated().map { index, note in
      Footnote(
        id: "fn:\(index + 1)", mark: note.mark, text: note.text, map: note.map, page: note.page)
    }
    for (call, note) in FootnoteBinding.bind(calls, to: notes) {
      let call = calls[call]
      segments[call.segment].calls.append(FootnoteCall(footnote: note, offset: call.offset))
      if footnotes[note].segment == nil {
        footnotes[note].segment = call.segment
        footnotes[note].offset = call.offset
      }
    }
    return (segments, footnotes)
  }
}

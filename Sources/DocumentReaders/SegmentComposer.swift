import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Builds a document's segments in reading order from what a reader of mark-up meets.
///
/// The reader begins segments and sends text to them; the composer decides where a text belongs
/// that comes behind a segment's children, names the segments, and binds notes to their calls.
struct SegmentComposer {
  /// What happens to the blocks of text inside a segment.
  enum Flow {
    /// All blocks are one text: recitals, titles, signatures.
    case joined
    /// The first block is the segment's own text, each further one a subparagraph: articles,
    /// paragraphs, points.
    case clause
    /// Each block is a segment of its own: annexes, divisions.
    case blocks
  }

  /// Where text goes: a segment (none: the document itself) and how its blocks flow.
  struct Place {
    var segment: Int?
    var flow: Flow
  }

  /// How far what follows is set apart from the text before it.
  private enum Break: Int {
    case none, block, subparagraph
  }

  /// What must be known of a segment beside its value while the document is being built.
  private struct Progress {
    /// Blocks of text so far, its own included.
    var blocks = 0
    /// Segments below it so far.
    var children = 0
    /// The segment that took its latest block: itself or a continuation.
    var latest: Int
  }

  private(set) var segments: [Segment] = []
  var footnotes: [Footnote] = []
  var markedReferences: [MarkedReference] = []
  var diagnostics: [Diagnostic] = []
  /// The text being written: that of ``holder``, or a note's while one is read.
  var text = TextComposer()
  /// The footnote whose text is being written.
  var openNote: Int?
  /// Whether segments that begin now are quoted from another act.
  var isQuoting = false
  /// Whether text that comes now is marked as deleted.
  var isStriking = false

  /// The segment whose text is being written.
  private(set) var holder: Int?
  /// The segment for which ``holder`` was opened.
  private var owner: Int?
  /// Whether ``holder`` takes text for ``owner``, and was not merely begun.
  private var isAccepting = false
  private var gap = Break.none
  private var progress: [Progress] = []
  private var names = SegmentNames()

  // MARK: Segments

  /// Begins a segment, which takes text until the next one begins.
  ///
  /// The number is taken as printed; where it gives no step of an identifier, segments of the
  /// unit are counted below the same parent. Provisions are not named by the divisions around
  /// them: `art_5` and not `cpt_I.art_5`.
  @discardableResult
  mutating func begin(
    _ kind: SegmentKind, _ unit: Pinpoint.Unit, number: String? = nil, heading: String? = nil,
    in parent: Int?, isProvision: Bool = false, isUnnumbered: Bool = false
  ) -> Int {
    closeText()
    let index = segments.count
    let namer = isProvision ? scope(of: parent) : parent
    let step = number.flatMap(StructureNumber.step).map { SegmentNames.Number.step($0) }
    let id = names.name(
      below: namer.map { segments[$0].id }, unit: unit,
      number: step ?? (isUnnumbered ? .none : .place))
    segments.append(
      Segment(
        id: id, parent: parent, kind: kind, number: number, heading: heading, isQuoted: isQuoting))
    progress.append(Progress(latest: index))
    if let parent { progress[parent].children += 1 }
    holder = index
    isAccepting = false
    return index
  }

  /// What was being written when a note began.
  struct Interrupted {
    fileprivate var text: TextComposer
    fileprivate var openNote: Int?
  }

  /// Begins a note: until ``endNote(_:)`` all text is its own.
  mutating func beginNote(mark: String) -> Interrupted {
    let interrupted = Interrupted(text: text, openNote: openNote)
    footnotes.append(Footnote(id: "fn:\(footnotes.count + 1)", mark: mark, text: ""))
    text = TextComposer()
    openNote = footnotes.count - 1
    return interrupted
  }

  /// Closes the open note and goes on with what it interrupted.
  mutating func endNote(_ interrupted: Interrupted) {
    if let openNote {
      footnotes[openNote].text = text.text
      footnotes[openNote].map = text.map
    }
    text = interrupted.text
    openNote = interrupted.openNote
  }

  /// Adds a line to a segment's heading.
  mutating func addHeading(_ line: String, to segment: Int) {
    guard !line.isEmpty else { return }
    segments[segment].heading = segments[segment].heading.map { "\($0) \(line)" } ?? line
  }

  private mutating func setNumber(_ number: String?, of segment: Int) {
    segments[segment].number = number
  }

  /// The nearest segment around that is not a heading.
  private func scope(of segment: Int?) -> Int? {
    var scope = segment
    while let index = scope, segments[index].kind == .heading { scope = segments[index].parent }
    return scope
  }

  /// The segment to which a list or table belongs that stands here.
  func carrier(in place: Place) -> Int? {
    guard let segment = place.segment else { return nil }
    return place.flow == .blocks ? segment : progress[segment].latest
  }

  /// Whether something has been written that a place's next text would follow.
  func hasText(in place: Place) -> Bool {
    guard let segment = carrier(in: place) else { return false }
    return holder == segment && !text.isEmpty || !segments[segment].text.isEmpty
  }

  /// Whether what has been written there ends with a colon.
  func endsWithColon(_ place: Place) -> Bool {
    if !text.isEmpty { return text.bytes.last == UInt8(ascii: ":") }
    return carrier(in: place).map { segments[$0].text.hasSuffix(":") } ?? false
  }

  /// The segment that was written last, where its text ends with a colon.
  var openInstruction: Int? {
    guard let holder, text.bytes.last == UInt8(ascii: ":") else { return nil }
    return holder
  }

  /// Whether a segment is the last one begun and nothing stands below it.
  func isUntouched(_ segment: Int) -> Bool {
    holder == segment && progress[segment].children == 0
  }

  // MARK: Text

  /// Sets what follows apart as a new block (`P`, `TXT`).
  mutating func breakBlock() {
    if gap == .none { gap = .block }
    text.breakWords()
  }

  /// Sets what follows apart as a new subparagraph (`ALINEA`).
  mutating func breakSubparagraph() {
    gap = .subparagraph
    text.breakWords()
  }

  /// Appends a piece of the source at a place.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>, line: Int, at place: Place) {
    if openNote == nil, !isOpen(place) {
      let look = Self.look(bytes, range)
      if look == .blank {
        text.breakWords()
        return
      }
      // Punctuation right behind a quotation or list ends the block before it.
      if look == .letters || gap != .none || holder == nil { open(place) }
    }
    let start = text.next
    text.append(bytes, range, line: line)
    if isStriking { text.strike(from: start) }
  }

  /// Makes the place ready for a letter, so that positions in its text can be taken.
  mutating func prepare(_ place: Place) {
    if openNote == nil, !isOpen(place) { open(place) }
  }

  private func isOpen(_ place: Place) -> Bool {
    isAccepting && gap == .none && owner == place.segment
  }

  private mutating func open(_ place: Place) {
    let continues = isAccepting && owner == place.segment
    let isSetApart = gap == .subparagraph
    gap = .none
    guard let segment = place.segment else {
      accept(in: begin(.body, Pinpoint.Unit(rawValue: "txt"), in: nil), for: nil)
      return
    }
    let isFresh =
      holder == segment && progress[segment].blocks == 0 && progress[segment].children == 0
    switch place.flow {
    case .joined where continues:
      text.breakWords()
    case .joined where isFresh, .clause where isFresh:
      progress[segment].blocks = 1
      accept(in: segment, for: segment)
    case .blocks:
      accept(in: begin(.body, Pinpoint.Unit(rawValue: "txt"), in: segment), for: segment)
    case .joined, .clause:
      let latest = progress[segment].latest
      // Behind a list and still in the same subparagraph: its closing words.
      if !isSetApart, !continues, progress[latest].children > 0 {
        let index = begin(.subparagraph, .closing, in: latest, isUnnumbered: true)
        accept(in: index, for: segment)
      } else {
        let blocks = max(1, progress[segment].blocks) + 1
        let index = begin(.subparagraph, .subparagraph, number: "\(blocks)", in: segment)
        setNumber(nil, of: index)
        progress[segment].blocks = blocks
        progress[segment].latest = index
        accept(in: index, for: segment)
      }
    }
  }

  private mutating func accept(in index: Int, for segment: Int?) {
    holder = index
    owner = segment
    isAccepting = true
  }

  /// Hands the text that was written to its segment.
  private mutating func closeText() {
    if let holder, !text.isEmpty {
      segments[holder].text = text.text
      segments[holder].map = text.map
      segments[holder].struck = text.struck
    }
    text.reset()
    gap = .none
  }

  /// Takes the first letters off the open text, where they turned out to be the number.
  mutating func replaceText(of segment: Int, by rest: String, dropping count: Int, line: Int) {
    let isDeleted = text.struck.first.map { $0.start <= 0 && $0.end >= text.end } ?? false
    text.reset()
    text.append(rest, line: line)
    if isDeleted { text.strike(from: 0) }
    for index in segments[segment].calls.indices {
      let offset = segments[segment].calls[index].offset
      segments[segment].calls[index].offset = max(0, min(offset - count, text.end))
    }
    for call in segments[segment].calls { footnotes[call.footnote].offset = call.offset }
  }

  // MARK: Notes and marks

  /// Records that a footnote is called at the end of the text written so far.
  mutating func call(footnote: Int, offset: Int? = nil) {
    guard let holder else { return }
    let offset = offset ?? text.end
    segments[holder].calls.append(FootnoteCall(footnote: footnote, offset: offset))
    if footnotes[footnote].segment == nil {
      footnotes[footnote].segment = holder
      footnotes[footnote].offset = offset
    }
  }

  /// Records a reference that the mark-up names, over the text written since `start`.
  mutating func mark(_ target: WorkIdentifier, from start: Int) {
    let span = TextSpan(min(start, text.end), text.end)
    if let openNote {
      markedReferences.append(
        MarkedReference(location: TextLocation(.footnote(openNote), span), target: target))
    } else if let holder {
      markedReferences.append(
        MarkedReference(location: TextLocation(.segment(holder), span), target: target))
    }
  }

  mutating func note(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Ends the work.
  mutating func finish() {
    closeText()
    holder = nil
  }

  private enum Look { case blank, punctuation, letters }

  private static func look(_ bytes: [UInt8], _ range: Range<Int>) -> Look {
    var look = Look.blank
    var position = range.lowerBound
    while position < range.upperBound {
      let width = TextComposer.blank(bytes, at: position, end: range.upperBound)
      if width > 0 {
        position += width
        continue
      }
      let byte = bytes[position]
      // ASCII letters and digits, and the lead bytes of all scripts; E2 leads general punctuation,
      // C2 Latin-1 signs.
      if byte >= 0xC3 && byte != 0xE2 || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte & 0xDF)
      {
        return .letters
      }
      look = .punctuation
      position += 1
    }
    return look
  }
}

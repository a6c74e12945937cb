import PageLayouts
import SourceTexts

/// Finds runs of notes among blocks that set them as ordinary text.
///
/// A page of before 2004 carries its notes where the printed page did: behind the signatures, behind
/// each annex, or at the foot of a column in the middle of a recital. Marks run on, or begin anew
/// with each annex; so the calls of a run are looked for between the run before and it.
struct NoteRuns {
  /// The blocks without notes and calls.
  private(set) var blocks: [Block] = []
  private(set) var notes: [NoteBlock] = []
  /// The first block in which calls of the next run may stand, where it begins anew and where its
  /// numbers go on.
  private var start = 0
  private var startOfNext = 0
  private var run = 1
  /// The number of the last note.
  private var last = 0

  /// A run that may be one of notes.
  private struct Candidate {
    /// The block in whose end the run begins, as it is without it.
    var head: Block?
    /// The notes; those of the page behind, numbered from 1 anew, make the next run.
    var notes: [NoteBlock] = []
    /// The index behind it.
    var end: Int
    /// The number of the first note, and that of the note which would come next.
    var number: Int
    var next: Int
    /// How many times the numbering has begun anew in it.
    var run = 0
    /// Whether the first note, and whether each, names a source.
    var beginsWithSource: Bool
    var namesSources = true

    /// Adds the notes that a block holds.
    mutating func add(_ parts: [InlineNotes.Part], of block: Block, _ bytes: [UInt8]) {
      for part in parts {
        let range = ByteText.trimmed(bytes, part.text..<part.end)
        notes.append(
          NoteBlock(
            mark: "\(part.number)", text: ByteText.string(bytes, range),
            map: block.map.slice(TextSpan(range.lowerBound, range.upperBound)),
            page: block.map.page(at: range.lowerBound) ?? block.page, run: run))
        next = part.number + 1
      }
    }

    /// Whether the last note ends a quotation that began above: it belongs to new wording.
    var closesQuotation: Bool {
      guard let last = notes.last?.text, ByteText.endsWithClosingQuote(Array(last.utf8)) else {
        return false
      }
      return last.unicodeScalars.count { "'`\"«»‘’“”„".unicodeScalars.contains($0) } % 2 != 0
    }
  }

  /// The end of a run that was no run of notes: nor is one that begins inside it.
  private var rejected = 0
  /// Runs whose calls were looked for in vain.
  private var failures = 0

  /// Blocks that are looked through at most for the calls of a run, and how often in vain.
  private static let reach = 3000
  private static let maximumFailures = 60

  init(_ layout: PageLayout) {
    var index = 0
    let all = layout.blocks
    while index < all.count {
      if index > 0, let candidate = run(in: all, at: index) ?? Self.runInside(all, at: index),
        accept(candidate, in: all)
      {
        index = candidate.end
      } else {
        blocks.append(all[index])
        index += 1
      }
    }
  }

  // MARK: Proof

  /// Takes a run where it is one of notes, and the calls of its notes.
  private mutating func accept(_ found: Candidate, in all: [Block]) -> Bool {
    let before = found.head?.text ?? blocks.last?.text ?? ""
    guard ByteText.last(Array(before.utf8)) != UInt8(ascii: ":"), !found.closesQuotation else {
      return false
    }
    let goesOn = found.number == 1 || found.number == last + 1
    if found.beginsWithSource {
      guard goesOn || found.namesSources && found.end == all.count else { return false }
    } else {
      // Anything in brackets may be a point: these stand where a text ends, and each is called.
      guard goesOn, found.notes.count > 1, Self.endsText(all, at: found.end) else { return false }
    }
    guard failures < Self.maximumFailures else { return false }
    let from = found.number == last + 1 ? startOfNext : start
    let first = max(from, blocks.count - Self.reach)
    let window = blocks[first...] + [found.head].compactMap(\.self)
    let taken = found.notes.map { note in
      var note = note
      note.run += run
      return note
    }
    var (calling, calls) = NoteCalls.lifted(from: window, notes: taken, isGlued: true)
    if calls.count < taken.count {
      // `opinion of the Committee (1),`: not all pages set the mark close to its word.
      let loose = NoteCalls.lifted(from: window, notes: taken, isGlued: false)
      if loose.calls.count > calls.count { (calling, calls) = loose }
    }
    let isProven =
      found.beginsWithSource
      ? calls.count > 0 || found.namesSources && (found.head == nil || found.end == all.count)
      : calls.count == found.notes.count
    guard isProven else {
      failures += 1
      return false
    }
    blocks.replaceSubrange(first..., with: calling)
    notes += taken
    startOfNext = calls.lastBlock.map { first + $0 } ?? from
    start = blocks.count
    run += found.run + 1
    last = found.next - 1
    return true
  }

  /// Whether the document or one of its parts ends here: a title in capitals follows, or nothing.
  private static func endsText(_ blocks: [Block], at index: Int) -> Bool {
    guard index < blocks.count else { return true }
    let text = Array(blocks[index].text.utf8.prefix(200))
    return ByteText.isCapitals(text, 0..<text.count)
  }

  // MARK: Runs

  /// The run that begins with a block.
  private mutating func run(in blocks: [Block], at index: Int) -> Candidate? {
    guard let item = Self.item(blocks[index]) else { return nil }
    let names = InlineNotes.namesSource(item.bytes, at: item.text)
    guard item.number == 1 || item.number == last + 1 || names && index >= rejected else {
      return nil
    }
    var candidate = Candidate(
      end: index, number: item.number, next: item.number, beginsWithSource: names)
    Self.extend(&candidate, in: blocks)
    rejected = candidate.end
    return candidate
  }

  /// Takes the blocks that go on with a run.
  private static func extend(_ candidate: inout Candidate, in blocks: [Block]) {
    while candidate.end < blocks.count {
      let block = blocks[candidate.end]
      let item = item(block)
      if let item,
        item.number == candidate.next
          || item.number == 1 && !candidate.notes.isEmpty && candidate.namesSources
            && InlineNotes.namesSource(item.bytes, at: item.text)
      {
        if item.number != candidate.next { candidate.run += 1 }
        candidate.add(
          InlineNotes.consecutive(item.bytes, from: item.text, number: item.number), of: block,
          item.bytes)
        candidate.namesSources =
          candidate.namesSources && InlineNotes.namesSource(item.bytes, at: item.text)
      } else if !candidate.notes.isEmpty, goesOn(blocks, behind: candidate) {
        let last = candidate.notes.count - 1
        let offset = candidate.notes[last].text.utf8.count + 1
        candidate.notes[last].text += " " + block.text
        candidate.notes[last].map.append(block.map, at: offset)
      } else {
        return
      }
      candidate.end += 1
    }
  }

  /// Whether a block without number is another paragraph of the note above: it names a source, as
  /// `OJ L 304, 30.10.1978, p. 1.` below the act that was amended.
  private static func goesOn(_ blocks: [Block], behind candidate: Candidate) -> Bool {
    let block = blocks[candidate.end]
    guard block.label == nil, block.table == nil, block.text.utf8.count <= 300 else { return false }
    let bytes = Array(block.text.utf8)
    if InlineNotes.namesSource(bytes, at: InlineNotes.endOfConjunction(bytes)) { return true }
    // A date that was broken: `OJ No C 323,` and `27. 12. 1989.`
    if bytes.first.map(ByteText.isDigit) ?? false,
      candidate.notes.last?.text.utf8.last == UInt8(ascii: ",")
    {
      return true
    }
    guard candidate.end + 1 < blocks.count,
      item(blocks[candidate.end + 1])?.number == candidate.next
    else { return false }
    if InlineNotes.mentionsSource(block.text) { return true }
    let isOpen = candidate.notes.last.map { !ByteText.endsClause(Array($0.text.utf8)) } ?? false
    return isOpen && ByteText.letter(bytes, at: 0) == .lower
  }

  /// The run that begins inside a block, behind its own words: the foot of a printed page.
  private static func runInside(_ blocks: [Block], at index: Int) -> Candidate? {
    var block = blocks[index]
    guard block.label == nil, InlineNotes.mentionsSource(block.text) else { return nil }
    let bytes = Array(block.text.utf8)
    guard let first = InlineNotes.firstInside(bytes) else { return nil }
    var parts = InlineNotes.consecutive(bytes, from: first.text, number: first.number)
    guard var lastPart = parts.popLast() else { return nil }
    let head = ByteText.trimmed(bytes, 0..<first.start)
    var rest = bytes.count..<bytes.count
    if let end = InlineNotes.endOfPlace(bytes, in: lastPart.text..<lastPart.end),
      ByteText.letter(bytes, at: ByteText.endOfBlanks(bytes, end)) == .lower
    {
      // The sentence goes on behind the foot of the page.
      rest = ByteText.trimmed(bytes, end..<bytes.count)
      lastPart.end = end
    }
    parts.append(lastPart)
    var candidate = Candidate(
      end: index + 1, number: first.number, next: first.number, beginsWithSource: true)
    candidate.add(parts, of: block, bytes)
    block.text = ByteText.string(bytes, head)
    if !rest.isEmpty {
      let map = block.map
      block.text += " "
      block.map = map.slice(TextSpan(0, head.upperBound))
      block.map.append(
        map.slice(TextSpan(rest.lowerBound, rest.upperBound)), at: block.text.utf8.count)
      block.text += ByteText.string(bytes, rest)
    } else {
      extend(&candidate, in: blocks)
    }
    candidate.head = block
    return candidate
  }

  /// A block that begins with a number in brackets, with where its text begins.
  private static func item(_ block: Block) -> (number: Int, bytes: [UInt8], text: Int)? {
    guard block.table == nil else { return nil }
    if let label = block.label {
      let item = ItemLabel.alone(label)
      guard item.isBracketedNumber, let number = Int(item.step) else { return nil }
      return (number, Array(block.text.utf8), 0)
    }
    guard let byte = block.text.utf8.first, byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
    else { return nil }
    let bytes = Array(block.text.utf8)
    guard let (label, start) = ItemLabel.read(bytes, at: 0), label.isBracketedNumber,
      let number = Int(label.step)
    else { return nil }
    return (number, bytes, start)
  }
}

import LegalDocuments

/// A record's segments with the wordings under which a label may give each.
///
/// Labels differ in what they take as a segment's text: its own, or that of all below it, with or
/// without heading and number. Each wording is tried; none can be met by another segment's text.
struct PredictedSegments {
  let segments: [DocumentRecord.Segment]
  private let texts: [FoldedWords]
  private let headings: [FoldedWords]
  private let numbers: [FoldedWords]
  private let foldedNumbers: [String]
  /// Index behind each segment's last descendant: the tree is in reading order.
  private let ends: [Int]
  /// Words of all segments before each, numbers and headings included.
  private let wordsBefore: [Int]

  init(_ segments: [DocumentRecord.Segment]) {
    self.segments = segments
    texts = segments.map { FoldedWords($0.text) }
    headings = segments.map { FoldedWords($0.heading ?? "") }
    numbers = segments.map { FoldedWords($0.number ?? "") }
    foldedNumbers = segments.map { SegmentNumber.folded($0.number) }
    ends = Self.ends(of: segments)
    var before = [0]
    for index in segments.indices {
      before.append(
        before[index] + numbers[index].count + headings[index].count + texts[index].count)
    }
    wordsBefore = before
  }

  private static func ends(of segments: [DocumentRecord.Segment]) -> [Int] {
    var ends = [Int](repeating: segments.count, count: segments.count)
    var open: [(index: Int, id: String)] = []
    for (index, segment) in segments.enumerated() {
      while let last = open.last, last.id != segment.parent {
        ends[last.index] = index
        open.removeLast()
      }
      open.append((index, segment.id))
    }
    return ends
  }

  /// The segment and all below it.
  func subtree(_ index: Int) -> Range<Int> { index..<ends[index] }

  /// Whether there is nothing to read but the number: a mere container of others.
  func isContainer(_ index: Int) -> Bool {
    texts[index].isEmpty && headings[index].isEmpty && segments[index].kind != .article
  }

  /// The segment's number as ``SegmentNumber/folded(_:)`` gives it.
  func number(_ index: Int) -> String { foldedNumbers[index] }

  func ownText(_ index: Int) -> FoldedWords { texts[index] }

  /// The wordings that stand for the segment alone, its number in front where asked for.
  func ownWordings(_ index: Int, withNumber: Bool) -> [FoldedWords] {
    var wordings = [texts[index], headings[index] + texts[index]]
    if texts[index].isEmpty { wordings = [headings[index]] }
    if headings[index].isEmpty { wordings = [texts[index]] }
    return withNumber ? wordings.map { numbers[index] + $0 } : wordings
  }

  /// The wordings that take in all below, where anything is.
  ///
  /// `count` is the number of the label's words: no wording of another length could agree.
  func wholeWordings(_ index: Int, withNumber: Bool, near count: Int?) -> [FoldedWords] {
    guard ends[index] > index + 1 else { return [] }
    if let count {
      let all = wordsBefore[ends[index]] - wordsBefore[index]
      let slack = max(all, count) / 20 + numbers[index].count + headings[index].count
      guard abs(all - count) <= slack else { return [] }
    }
    var below: [String] = []
    for child in index + 1..<ends[index] {
      below += numbers[child].words + headings[child].words + texts[child].words
    }
    let rest = FoldedWords(words: below)
    var wordings = [texts[index] + rest]
    if !headings[index].isEmpty { wordings.append(headings[index] + texts[index] + rest) }
    return withNumber ? wordings.map { numbers[index] + $0 } : wordings
  }

  /// The segment in a few words, for showing.
  func summary(_ index: Int) -> String {
    let segment = segments[index]
    let name = [segment.kind.rawValue, segment.number].compactMap(\.self).joined(separator: " ")
    let text = segment.text.isEmpty ? segment.heading ?? "" : segment.text
    let words = text.split(separator: " ")
    let short =
      words.count <= 16
      ? text
      : words.prefix(9).joined(separator: " ") + " … " + words.suffix(5).joined(separator: " ")
    return "\(name): \(short)"
  }
}

import LegalDocuments

/// A gold segment's text and number, folded once.
struct SegmentLabel {
  /// Whether numbers must agree.
  enum NumberRule {
    case same, any
  }

  private let segment: GoldSegment
  private let number: String
  private let whole: FoldedWords
  private let starts: String
  private let ends: String

  init(_ segment: GoldSegment) {
    self.segment = segment
    number = SegmentNumber.folded(segment.number)
    switch segment.wording {
    case .whole(let text):
      whole = FoldedWords(text)
      starts = ""
      ends = ""
    case .ends(let starts, let ends, _):
      whole = FoldedWords(words: [])
      self.starts = FoldedWords(starts).letters
      self.ends = FoldedWords(ends).letters
    }
  }

  /// Whether the predicted segment has the labelled text and number.
  func isMet(by index: Int, of predicted: PredictedSegments, number rule: NumberRule) -> Bool {
    let other = predicted.number(index)
    if rule == .any || other == number {
      if isMet(by: predicted, index, withNumber: false) { return true }
    }
    // A label without number may have the number in its text.
    if number.isEmpty, !other.isEmpty, isMet(by: predicted, index, withNumber: true) { return true }
    return segment.kind == "annexTitle" && isAnnexName(predicted.segments[index])
  }

  private func isMet(by predicted: PredictedSegments, _ index: Int, withNumber: Bool) -> Bool {
    if predicted.ownWordings(index, withNumber: withNumber).contains(where: isMet) { return true }
    let count = whole.isEmpty ? nil : whole.count
    return predicted.wholeWordings(index, withNumber: withNumber, near: count)
      .contains(where: isMet)
  }

  private func isMet(by words: FoldedWords) -> Bool {
    guard case .ends(_, _, let isTruncated) = segment.wording else {
      return whole.agrees(with: words)
    }
    let letters = words.letters
    guard letters.hasPrefix(starts) else { return false }
    return isTruncated ? ends.isEmpty || letters.contains(ends) : letters.hasSuffix(ends)
  }

  /// An annex's line is the word, a number, and perhaps a name; the record holds no word.
  private func isAnnexName(_ annex: DocumentRecord.Segment) -> Bool {
    guard annex.kind == .annex, segment.page == nil || annex.page == segment.page else {
      return false
    }
    let label =
      switch segment.wording {
      case .whole(let text): FoldedWords(text)
      case .ends(let starts, _, _): FoldedWords(starts)
      }
    let name = FoldedWords(annex.number ?? "") + FoldedWords(annex.heading ?? "")
    let rest = label.dropFirst().letters
    return rest.isEmpty || (name + FoldedWords(annex.text)).letters.hasPrefix(rest)
  }
}

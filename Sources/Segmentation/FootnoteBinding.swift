import PageLayouts

/// Finds the note that each call means.
///
/// A note stands on the page of its call, or on a following one where there is no room; numbering
/// runs on or begins anew on each page. So a call takes the first free note of its mark on its own
/// page; what is left over, the nearest free one of its mark. A second call of one mark on a page
/// means the same note again.
enum FootnoteBinding {
  private struct Key: Hashable {
    var mark: String
    /// Nil for the notes of a mark on whatever page.
    var page: Int?
    var run: Int
  }

  /// Notes of one mark that are looked at on either side of a call's page.
  private static let reach = 16

  /// Pairs of indexes, in the order of the calls.
  static func bind(_ calls: [SegmentTree.Call], to notes: [NoteBlock]) -> [(call: Int, note: Int)] {
    var byPage: [Key: [Int]] = [:]
    // Marks by run: a note of another run is never meant.
    var byMark: [Key: [Int]] = [:]
    for (index, note) in notes.enumerated() {
      byPage[Key(mark: note.mark, page: note.page, run: note.run), default: []].append(index)
      byMark[Key(mark: note.mark, page: nil, run: note.run), default: []].append(index)
    }
    var taken = [Bool](repeating: false, count: notes.count)
    var result = [Int?](repeating: nil, count: calls.count)
    // Calls with a note on their own page first: the rest is for those that are set elsewhere.
    for (index, call) in calls.enumerated() {
      let note = byPage[Key(mark: call.mark, page: call.page, run: call.run)]?.first { !taken[$0] }
      guard let note else { continue }
      taken[note] = true
      result[index] = note
    }
    for (index, call) in calls.enumerated() where result[index] == nil {
      if let again = byPage[Key(mark: call.mark, page: call.page, run: call.run)]?.last {
        result[index] = again
      } else if let candidates = byMark[Key(mark: call.mark, page: nil, run: call.run)],
        let note = nearest(candidates, to: call.page, notes, taken)
      {
        taken[note] = true
        result[index] = note
      }
    }
    return result.enumerated().compactMap { call, note in note.map { (call, $0) } }
  }

  private static func nearest(
    _ candidates: [Int], to page: Int, _ notes: [NoteBlock], _ taken: [Bool]
  ) -> Int? {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if notes[candidates[middle]].page < page { low = middle + 1 } else { high = middle }
    }
    let behind = candidates[low...].prefix(reach).first { !taken[$0] }
    // Notes stand at the foot of the page or behind the text, never long before their call.
    return behind
      ?? candidates[..<low].suffix(reach).last { !taken[$0] && page - notes[$0].page <= 2 }
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Reads the heading of a division: `CHAPTER II`, and its title on the same or the next line.
struct DivisionReading {
  let signs: StructureSigns

  /// - Returns: the heading's segment, and the index behind the passages that make it.
  func read(
    _ passages: [Passage], at index: Int, limit: Int, _ division: StructureWords.Division,
    _ number: String, rest: Int, in parent: Int?, isAnnex: Bool, into tree: inout SegmentTree
  ) -> (segment: Int, end: Int) {
    let unit =
      isAnnex && division.unit == Pinpoint.Unit.part.rawValue
      ? .annexPart : Pinpoint.Unit(rawValue: division.unit)
    let passage = passages[index]
    let title = passage.part(from: rest)
    let first = title ?? self.title(passages, at: index + 1, limit: limit)
    var end = index + (title == nil && first != nil ? 2 : 1)
    let segment = tree.add(
      .heading, unit, step: number, of: first ?? passage, in: parent, scope: parent, number: number)
    while first != nil, end < limit, continues(passages[end]) {
      tree.append(passages[end], to: segment)
      end += 1
    }
    return (segment, end)
  }

  private func title(_ passages: [Passage], at index: Int, limit: Int) -> Passage? {
    guard index < limit else { return nil }
    let passage = passages[index]
    guard passage.label == nil, passage.bytes.count <= 400, !ByteText.endsClause(passage.bytes),
      passage.look.table == nil, signs.article(passage) == nil, signs.division(passage) == nil,
      signs.annex(passage) == nil
    else { return nil }
    if passage.isHeadingLike { return passage }
    // Without fonts: a short line over an article or another heading.
    guard index + 1 < limit else { return nil }
    let next = passages[index + 1]
    return signs.article(next) != nil || signs.division(next) != nil ? passage : nil
  }

  /// The next line of a title that is centred on several.
  private func continues(_ passage: Passage) -> Bool {
    passage.look.isCentred && passage.isHeadingLike && signs.article(passage) == nil
      && signs.division(passage) == nil && signs.annex(passage) == nil && passage.label == nil
      && passage.bytes.count <= 300
  }
}

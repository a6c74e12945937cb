import Languages
import LegalIdentifiers

/// What the last member of a list is held by, and holds the others as well.
extension PinpointParser {
  /// "Chapter 4 or Chapter 5 of Title V", "Part A or Part B of Annex I": what holds the last division
  /// holds its likes before it.
  func share(_ last: PinpointList, with list: inout PinpointList) {
    guard let holder = last.paths.first?.steps, holder.count > 1 else { return }
    if holder.firstUnit == .annex, holder.unit(at: 1) == .article, closesList(last.end) {
      let annex = PinpointPath(steps: holder.outermost(1))
      if list.paths.allSatisfy({ $0.steps.firstUnit == .article }) {
        list.paths = PinpointPaths(list.paths.map { $0.inside(annex) })
      }
      return
    }
    let outer = PinpointPath(steps: holder.outermost(holder.count - 1))
    let alike = list.paths.map { outer.steps.firstUnit == .annex ? $0.withAnnexParts : $0 }
    let isDivision = alike.allSatisfy { path in
      path.steps.count == 1 && path.steps.firstUnit == holder.lastUnit
        && Subdivision.rank(of: path.steps[0].unit) < Subdivision.article.rank
    }
    if isDivision { list.paths = PinpointPaths(alike.map { $0.inside(outer) }) }
  }

  /// "Articles 20, 24 and 25, and the first sentence of Article 24a, of Annex XIII": behind a comma the
  /// annex at the end holds all that is listed.
  private func closesList(_ end: Int) -> Bool {
    for noun in stride(from: end - 1, to: max(0, end - 6), by: -1) where text.has(.annex, at: noun)
    {
      let link = text.has(.the, at: noun - 1) ? noun - 2 : noun - 1
      return text.isComma(before: link)
    }
    return false
  }
}

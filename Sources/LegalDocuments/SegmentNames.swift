package import LegalIdentifiers
import SourceTexts

/// Hands out segment ids in pinpoint notation, each once in a document.
///
/// All readers name by this one rule, so that the PDF of an act and its mark-up get the same ids.
package struct SegmentNames: Hashable, Sendable {
  /// How often each id was asked for; an act has some hundreds.
  private var uses: [String: Int] = Dictionary(minimumCapacity: 256)
  /// The last place that was counted for each unit without a number.
  private var places: [String: Int] = [:]

  /// What follows the unit in an id.
  package enum Number: Hashable, Sendable {
    /// The printed number as a pinpoint step: `art_5`; with letters for Latin words, as citations give
    /// it: `3bis` is `art_3a` (references.md §7.1).
    case step(String)
    /// Its place among the segments without number: `par_1`, `par_2`.
    case place
    /// Nothing: `inp`, a sole annex.
    case none
  }

  package init() {}

  /// The next free id of a unit below a segment with this id, or below the document itself.
  package mutating func name(
    below parent: String?, unit: Pinpoint.Unit, number: Number
  ) -> String {
    let id: String
    switch number {
    case .step(let step): id = Self.path(parent, unit, LatinOrdinals.lettered(step) ?? step)
    case .place:
      let base = Self.path(parent, unit, nil)
      let place = places[base, default: 0] + 1
      places[base] = place
      id = "\(base)_\(place)"
    case .none: id = Self.path(parent, unit, nil)
    }
    var count = Self.use(&uses[id, default: 0])
    if count == 0 { return id }
    // A number that occurs twice below one parent keeps its place by a count.
    var unique = id
    repeat {
      count += 1
      unique = "\(id)_\(count)"
    } while uses[unique] != nil
    uses[id] = count
    uses[unique] = 1
    return unique
  }

  /// How often an id was asked for before; the first time counts at once, and costs one look-up.
  private static func use(_ count: inout Int) -> Int {
    let before = count
    if before == 0 { count = 1 }
    return before
  }

  /// The id in one piece of memory: documents have thousands.
  private static func path(_ parent: String?, _ unit: Pinpoint.Unit, _ step: String?) -> String {
    var path = ""
    path.reserveCapacity(
      (parent?.utf8.count ?? 0) + unit.name.utf8Count + (step?.utf8.count ?? 0) + 2)
    if let parent {
      path += parent
      path += "."
    }
    path += unit.rawValue
    if let step {
      path += "_"
      path += step
    }
    return path
  }
}

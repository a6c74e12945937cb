package import LegalIdentifiers
import SourceTexts

/// Hands out segment ids in pinpoint notation, each once in a document.
///
/// All readers name by this one rule, so that the PDF of an act and its mark-up get the same ids.
package struct SegmentNames: Hashable, Sendable {
  /// How often each id was asked for.
  private var uses: [String: Int] = [:]
  /// The last place that was counted for each unit without a number.
  private var places: [String: Int] = [:]

  /// What follows the unit in an id.
  package enum Number: Hashable, Sendable {
    /// The printed number as a pinpoint step: `art_5`.
    case step(String)
    /// Its place among the segments without number: `par_1`, `par_2`.
    case place
    /// Nothing: `inp`, a sole annex.
    case none
  }

  package init() {}

  /// The next free id of a unit below `prefix` (empty, or a parent's id and a full stop).
  package mutating func name(
    prefix: String, unit: Pinpoint.Unit, number: Number
  ) -> String {
    let base = prefix + unit.rawValue
    var id = base
    switch number {
    case .step(let step):
      id += "_"
      id += step
    case .place:
      let place = places[base, default: 0] + 1
      places[base] = place
      id += "_"
      id += String(place)
    case .none: break
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
}

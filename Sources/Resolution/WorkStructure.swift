import LegalDocuments
package import LegalIdentifiers
import SourceTexts

/// Which articles, recitals, annexes and their parts a work of the corpus has.
///
/// Kept only for works that someone cites down to a place inside. Each question takes the time of a few
/// looks into a table: a work may have a hundred thousand places, and a document name as many of them.
package final class WorkStructure {
  /// Ids of the segments, which are paths in pinpoint notation, in the order of the text.
  package private(set) var paths: [String] = []
  private var known: Set<String> = []
  /// Made when a place is not there as it is named, or a range is asked for; most documents name places
  /// that are there.
  private var outline: PlaceOutline {
    if let madeOutline { return madeOutline }
    let outline = PlaceOutline(paths)
    madeOutline = outline
    return outline
  }
  private var madeOutline: PlaceOutline?

  package init(_ segments: [String] = []) { add(segments) }

  /// Adds the segments of one text of the work: another language, a consolidated state.
  package func add(_ segments: [String]) {
    for segment in segments where known.insert(segment).inserted { paths.append(segment) }
    madeOutline = nil
  }

  /// Units whose parts are segments wherever the text has them; sentences, for one, are not.
  private static let checked: Set<Pinpoint.Unit> = [.article, .recital, .annex, .paragraph, .point]

  /// The first step that the work does not have; `nil` where all are there or cannot be told.
  ///
  /// A step counts as missing only where the work has others of its kind at that place: a text whose
  /// paragraphs were not told apart says nothing about paragraph 3.
  package func missingStep(of pinpoint: Pinpoint) -> Pinpoint.Step? {
    missingStep(of: pinpoint.steps)
      ?? (pinpoint.rangeEnd.isEmpty ? nil : missingStep(of: pinpoint.rangeEnd))
  }

  private func missingStep(of steps: [Pinpoint.Step]) -> Pinpoint.Step? {
    var path = ""
    for step in steps {
      guard Self.checked.contains(step.unit) else { return nil }
      let parent = path.isEmpty ? "" : path + "."
      path = parent + step.description
      guard !has(path) else { continue }
      let siblings = parent + step.unit.rawValue
      // A sole annex has no number, whatever it is called.
      if step.unit == .annex, step.number.isEmpty || has(siblings) { return nil }
      return outline.hasParts(siblings + "_") ? step : nil
    }
    return nil
  }

  /// The place as the work counts it: "Article 2(14)" is point 14 of an article that has points and no
  /// paragraphs, "article 23, point 1," paragraph 1 of one that has paragraphs.
  ///
  /// English drafting puts both in brackets, French calls both by their nouns.
  package func counted(_ pinpoint: Pinpoint) -> Pinpoint {
    let steps = pinpoint.steps
    guard let other = otherwise(steps) else { return pinpoint }
    let end = pinpoint.rangeEnd
    return Pinpoint(other, through: end.isEmpty ? [] : otherwise(end) ?? end)
  }

  /// A numbered paragraph right in an article as a point, or a point as a paragraph, where the article has
  /// such and none of the other kind.
  private func otherwise(_ steps: [Pinpoint.Step]) -> [Pinpoint.Step]? {
    guard steps.count > 1, steps[0].unit == .article,
      steps[1].unit == .paragraph || steps[1].unit == .point,
      steps[1].number.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    let isPoint = steps[1].unit == .point
    var other = steps
    other[1] = Pinpoint.Step(isPoint ? .paragraph : .point, steps[1].number)
    let named = "\(steps[0]).\(steps[1].unit.rawValue)_"
    return !outline.hasParts(named) && has("\(steps[0]).\(other[1])") ? other : nil
  }

  /// Some texts keep only the parts of a division and not the division itself.
  private func has(_ path: String) -> Bool {
    known.contains(path) || outline.holders.contains(path)
  }

  /// The articles, recitals or annexes from one to another, as the work has them; the range itself
  /// where an end is missing or the ends lie inside, `nil` where there are more than so many.
  ///
  /// Source of the rule: `references.md` 7.1, "Articles 2 to 4" includes a later inserted 3a.
  package func members(of range: Pinpoint, atMost most: Int = .max) -> [Pinpoint]? {
    guard let first = range.steps.last, let last = range.rangeEnd.last,
      range.steps.count == range.rangeEnd.count, first.unit == last.unit,
      range.steps.dropLast() == range.rangeEnd.dropLast()
    else { return [range] }
    let parent = range.steps.dropLast().map { "\($0)." }.joined()
    let members = outline.members(
      parent + first.unit.rawValue + "_", from: parent + first.description,
      through: parent + last.description)
    guard let members else { return [range] }
    return members.count <= most ? members.compactMap { Pinpoint($0) } : nil
  }
}

/// The places of a work by what they stand in.
private struct PlaceOutline {
  /// Divisions that hold parts: `art_5` of `art_5.par_2`.
  private(set) var holders: Set<String> = []
  /// What places have in common with others of their kind at their place, `art_5.par_`: those that stand
  /// right there, in the order of the text.
  private var parts: [String: [String]] = [:]
  /// Where each stands among them.
  private var positions: [String: Int] = [:]

  init(_ paths: [String]) {
    for path in paths {
      var step = path.startIndex
      while true {
        let stop = path.utf8[step...].firstIndex(of: UInt8(ascii: "."))
        let line = path.utf8[step..<(stop ?? path.endIndex)].firstIndex(of: UInt8(ascii: "_"))
        if let line {
          let kind = String(path[...line])
          if stop == nil {
            positions[path] = parts[kind]?.count ?? 0
            parts[kind, default: []].append(path)
          } else if parts[kind] == nil {
            parts[kind] = []
          }
        }
        guard let stop else { break }
        holders.insert(String(path[..<stop]))
        step = path.utf8.index(after: stop)
      }
    }
  }

  /// Whether anything stands at a place whose name begins so: `art_5.par_`.
  func hasParts(_ kind: String) -> Bool { parts[kind] != nil }

  /// The places of a kind from one to another; `nil` where an end is missing or stands before the first.
  func members(_ kind: String, from first: String, through last: String) -> ArraySlice<String>? {
    guard let all = parts[kind], let start = positions[first], let end = positions[last],
      start < end
    else { return nil }
    return all[start...end]
  }
}

extension WorkIdentifier {
  /// Whether it stands for a work that has no number in the text.
  package var isDescription: Bool { [.alias, .text, .meeting].contains(scheme) }

  /// Whether others cite places of a document by a segment id of this form.
  package static func isPath(_ segment: String) -> Bool {
    ["art_", "rct_", "anx"].contains { segment.hasPrefix($0) }
  }

  /// Whether a segment id is that of a numbered point right in an article: `art_2.pnt_14`.
  static func isNumberedPoint(_ segment: String) -> Bool {
    guard segment.hasPrefix("art_"), let stop = segment.utf8.firstIndex(of: UInt8(ascii: "."))
    else { return false }
    let part = segment.utf8[stop...].dropFirst()
    return part.starts(with: "pnt_".utf8)
      && (part.dropFirst(4).first.map { $0 &- 0x30 < 10 } ?? false)
  }
}

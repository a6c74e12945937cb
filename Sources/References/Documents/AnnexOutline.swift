import LegalDocuments
import LegalIdentifiers

/// Finds by the outline what a text in an annex calls by its number alone.
///
/// Annexes have no fixed divisions: what one calls "point 3" another calls "paragraph 3" or
/// "Section 3", and which part of the annex holds it is left to the eye. The address that the words
/// spell is kept where the outline has it; where it has not, the nearest division around the text
/// that holds such a number is meant.
struct AnnexOutline {
  private let ids: Set<String>
  /// The places of each annex that bear a number, by annex and number: `anx_I 6.3`.
  private let places: [String: [Pinpoint.Path]]

  init(of document: LegalDocument) {
    let hasAnnexes = document.segments.indices.contains {
      document.segments[$0].id.hasPrefix("anx")
    }
    var ids: Set<String> = []
    var places: [String: [Pinpoint.Path]] = [:]
    if hasAnnexes {
      ids.reserveCapacity(document.segments.count)
      for index in document.segments.indices {
        let id = document.segments[index].id
        ids.insert(id)
        guard id.hasPrefix("anx"), let path = Pinpoint(id)?.path, let unit = path.lastUnit,
          unit == .point || unit == .section || unit == .paragraph, let last = path.last
        else { continue }
        places[Self.key(path[0], last.number), default: []].append(
          Pinpoint.Path(TextPlace.numbered(Array(path)[...])))
      }
    }
    self.ids = ids
    self.places = places
  }

  private static func key(_ annex: Pinpoint.Step, _ number: String) -> String {
    annex.description + " " + number
  }

  /// Whether a point that a note names by its number alone is nowhere in the annex that calls the note,
  /// though the annex numbers its points: "Commission Notice on a simplified procedure, points 8 to 19".
  func lacks(_ reference: Reference, in segment: Segment) -> Bool {
    guard let annex = Pinpoint(segment.id)?.steps.first,
      places[Self.key(annex, "2")] != nil || places[Self.key(annex, "1.2")] != nil
    else { return false }
    return reference.targets.allSatisfy { target in
      guard let path = target.pinpoint?.path, path.count > 1, path.first == annex,
        path.lastUnit == .point, let number = path.last?.number,
        number.utf8.allSatisfy({ $0 &- 0x30 < 10 })
      else { return false }
      return places[Self.key(annex, number)] == nil
    }
  }

  /// The reference, its provisions moved to where the annex has them.
  func placed(_ reference: Reference, in segment: Segment) -> Reference {
    guard segment.id.hasPrefix("anx") else { return reference }
    var reference = reference
    for (index, target) in reference.targets.enumerated() {
      guard let pinpoint = target.pinpoint, let place = place(of: pinpoint, around: segment.id)
      else { continue }
      reference.targets[index].pinpoint = place
    }
    return reference
  }

  /// Where the provision is, if not where its address says.
  private func place(of pinpoint: Pinpoint, around id: String) -> Pinpoint? {
    guard pinpoint.endPath.isEmpty else {
      // "Sections 7 to 9": both ends, and in the same division.
      guard let low = place(of: Pinpoint(pinpoint.path), around: id),
        let high = place(of: Pinpoint(pinpoint.endPath), around: id),
        low.path.count == high.path.count,
        low.steps.dropLast() == high.steps.dropLast()
      else { return nil }
      return Pinpoint(low.path, through: high.path)
    }
    guard !ids.contains(pinpoint.description),
      !ids.contains(Pinpoint(pinpoint.path.renaming(.annexPart, to: .part)).description)
    else { return nil }
    // Only what was put into the annex, or named a division of it.
    let own = Pinpoint(id)?.steps ?? []
    let isInAnnex = pinpoint.steps.first == own.first
    let inner =
      isInAnnex
      ? pinpoint.steps.drop { own.contains($0) || $0.unit == .annexPart } : pinpoint.steps[...]
    guard let first = inner.first, Self.movable.contains(first.unit) else { return nil }
    let tail = inner.dropFirst()
    // "paragraph B of Section III": where the section has no such paragraph, the section is known.
    for depth in stride(from: tail.count, through: 0, by: -1) {
      if let found = division(first, tail.prefix(depth), around: id) {
        return Pinpoint(TextPlace.numbered(found.steps[...]) + tail.dropFirst(depth))
      }
    }
    // "Section 6.3.1 of this Form": decimal numbers are given once in an annex, and nowhere else. An
    // appendix that has no point 14 speaks of that of its annex.
    guard let annex = own.first,
      first.number.utf8.contains(UInt8(ascii: "."))
        || isInAnnex && first.unit == .point && own.dropFirst().first?.unit == .annex
          && first.number.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    if let found = places[Self.key(annex, first.number)], Set(found).count == 1 {
      return Pinpoint(Array(found[0]) + tail)
    }
    return isInAnnex ? nil : Pinpoint([annex, first] + tail)
  }

  /// The nearest division around a text that has this number and holds these steps.
  private func division(
    _ first: Pinpoint.Step, _ tail: ArraySlice<Pinpoint.Step>, around id: String
  ) -> Pinpoint? {
    var holder = id[...]
    var own = id
    if !extend(&own, by: first), let before = letters(first, before: holder, tail) {
      return before
    }
    while let end = holder.lastIndex(of: ".") {
      holder = holder[..<end]
      var path = String(holder)
      if ([first] + tail).allSatisfy({ extend(&path, by: $0) }) { return Pinpoint(path) }
      if let before = letters(first, before: holder, tail) { return before }
    }
    return nil
  }

  /// The point with a letter in the numbered point before the one that stands here.
  private func letters(
    _ first: Pinpoint.Step, before holder: Substring, _ tail: ArraySlice<Pinpoint.Step>
  ) -> Pinpoint? {
    guard first.unit == .point, first.number.utf8.count == 1,
      first.number.utf8.allSatisfy({ $0 >= 0x61 }), var path = pointBefore(holder)
    else { return nil }
    return ([first] + tail).allSatisfy { extend(&path, by: $0) } ? Pinpoint(path) : nil
  }

  /// The point before a numbered one: "Scope of points (g), (j) and (l)" in point 2, which has none,
  /// speaks of those of point 1.
  private func pointBefore(_ holder: Substring) -> String? {
    guard let mark = holder.lastIndex(of: "_"), holder[..<mark].hasSuffix(".pnt"),
      let number = Int(holder[holder.index(after: mark)...]), number > 1
    else { return nil }
    return holder[...mark] + String(number - 1)
  }

  /// Adds the step under the name that the outline has for it; false where it has none.
  private func extend(_ path: inout String, by step: Pinpoint.Step) -> Bool {
    for unit in [step.unit] + (Self.likes[step.unit] ?? []) {
      let longer = path + "." + Pinpoint.Step(unit, step.number).description
      if ids.contains(longer) {
        path = longer
        return true
      }
    }
    // "point 6.2" of an annex that prints "6." and beneath it "2."; "paragraphe 3.2.1" in its point 3.2
    if step.unit == .point || step.unit == .paragraph, let stop = step.number.lastIndex(of: ".") {
      let whole = step.number[..<stop]
      let outer = path.hasSuffix("_" + whole) ? path : path + ".pnt_" + whole
      let longer = outer + ".pnt_" + step.number[step.number.index(after: stop)...]
      if ids.contains(longer) {
        path = longer
        return true
      }
    }
    return false
  }

  private static let movable: Set<Pinpoint.Unit> = [.paragraph, .point, .section, .part]
  /// What a numbered item of an annex is called besides its own name.
  private static let likes: [Pinpoint.Unit: [Pinpoint.Unit]] = [
    .paragraph: [.point], .point: [.section, .paragraph], .section: [.point],
  ]
}

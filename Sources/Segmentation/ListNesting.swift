/// The lists that are open at a place, from the outside in.
///
/// A label continues the innermost list whose next number it is; a first number opens a list
/// below; any other goes to the list of its style. So `(i)` is the ninth letter behind `(h)` and
/// the first Roman numeral behind `(a)`.
struct ListNesting {
  struct Level {
    var style: ItemLabel.Style
    var brackets: ItemLabel.Brackets
    var value: Int
    /// Indent of the item's text, in points; 0 where it is not known.
    var indent: Float
    /// The sign, where bullets count.
    var bullet: String
    /// The item's segment.
    var segment: Int
  }

  /// Deeper lists than drafting knows are kept at this depth.
  static let maximumDepth = 8

  private(set) var levels: [Level] = []

  var innermost: Level? { levels.last }

  /// Finds the place of a label and opens it there.
  ///
  /// - Returns: the segment of the item above it; `nil` where the label is on the outermost list.
  mutating func place(_ label: ItemLabel, indent: Float) -> Int? {
    let depth = depth(of: label, indent: indent)
    levels.removeLast(levels.count - depth.index)
    let parent = levels.last?.segment
    levels.append(
      Level(
        style: depth.reading.style, brackets: label.brackets, value: depth.reading.value,
        indent: indent, bullet: label.isBullet ? label.printed : "", segment: -1))
    return parent
  }

  /// Tells which segment the item became that was placed last.
  mutating func setSegment(_ segment: Int) {
    if !levels.isEmpty { levels[levels.count - 1].segment = segment }
  }

  mutating func removeAll() { levels.removeAll(keepingCapacity: true) }

  /// Leaves the items whose text begins further right than an unnumbered block's.
  ///
  /// - Returns: the item to whose text the block is aligned; `nil` where it stands outside.
  mutating func unwind(to indent: Float) -> Int? {
    guard indent > 8 else { return nil }
    while let last = levels.last, last.indent > indent + 4 { levels.removeLast() }
    guard let last = levels.last, last.indent > 8, abs(last.indent - indent) <= 4 else {
      return nil
    }
    return last.segment
  }

  /// Leaves the items below the one whose number the label follows.
  ///
  /// - Returns: that item; `nil` where the label goes on with no list.
  mutating func unwind(before label: ItemLabel) -> Int? {
    guard let index = index(before: label) else { return nil }
    levels.removeLast(levels.count - index - 1)
    return levels[index].segment
  }

  /// Whether a label is the next of a list that is open.
  func goesOn(with label: ItemLabel) -> Bool { index(before: label) != nil }

  private func index(before label: ItemLabel) -> Int? {
    levels.lastIndex {
      $0.brackets == label.brackets && label.value(as: $0.style) == $0.value + 1
    }
  }

  private func depth(of label: ItemLabel, indent: Float) -> (index: Int, reading: ItemLabel.Reading)
  {
    for (index, level) in levels.enumerated().reversed() {
      for reading in label.readings
      where reading.style == level.style && label.brackets == level.brackets
        && reading.style != .bullet && reading.style != .word && reading.value == level.value + 1
      {
        return (index, reading)
      }
    }
    if label.isBullet { return (bulletDepth(label, indent: indent), label.readings[0]) }
    let isFirst = label.readings.first { $0.value == 1 }
    if let first = isFirst, levels.count < Self.maximumDepth,
      !levels.contains(where: { $0.style == first.style && $0.brackets == label.brackets })
    {
      return (levels.count, first)
    }
    for (index, level) in levels.enumerated().reversed() {
      for reading in label.readings
      where reading.style == level.style && label.brackets == level.brackets {
        return (index, reading)
      }
    }
    return (min(levels.count, Self.maximumDepth - 1), label.readings[0])
  }

  private func bulletDepth(_ label: ItemLabel, indent: Float) -> Int {
    for (index, level) in levels.enumerated().reversed()
    where level.style == .bullet && level.bullet == label.printed
      && (indent <= level.indent + 6 || level.indent == 0)
    {
      return index
    }
    // A known sign further left than the innermost list belongs to an outer one.
    if let index = levels.firstIndex(where: {
      $0.style == .bullet && indent > 0 && indent + 6 < $0.indent
    }) {
      return index
    }
    return min(levels.count, Self.maximumDepth - 1)
  }
}

import SourceTexts

extension Pinpoint.Path {
  /// Reads steps in the notation, parted by full stops; `nil` where they are none.
  init?(notation bytes: Span<UInt8>, _ first: Int, _ end: Int) {
    self.init()
    var start = first
    while true {
      // Where the step ends: a full stop before a digit belongs to a number.
      var stop = start
      while stop < end,
        bytes[stop] != UInt8(ascii: ".")
          || stop + 1 < end && Pinpoint.Step.isDigit(bytes[stop + 1])
      {
        stop += 1
      }
      guard append(notation: bytes, start, stop) else { return nil }
      if stop == end { return }
      start = stop + 1
    }
  }

  /// Adds the step that these bytes spell; false where they spell none.
  private mutating func append(notation bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var bar = start
    while bar < end, bytes[bar] != UInt8(ascii: "_") { bar += 1 }
    if bar < end {
      guard bar > start, bar + 1 < end else { return false }
      append(bytes, unit: start..<bar, number: bar + 1..<end)
      return true
    }
    guard start < end else { return false }
    let isPage =
      bytes[start] == UInt8(ascii: "p") && start + 1 < end
      && (start + 1..<end).allSatisfy { Pinpoint.Step.isDigit(bytes[$0]) }
    let behind = isPage ? start + 1 : end
    append(bytes, unit: start..<behind, number: behind..<end)
    return true
  }

  /// Adds a step given as its bytes; most become one number, and no text is made of them.
  private mutating func append(_ bytes: Span<UInt8>, unit: Range<Int>, number: Range<Int>) {
    let name = ShortName(utf8: bytes.extracting(unit))
    if append(Word(notation: name, bytes.extracting(number))) { return }
    append(
      Pinpoint.Step(
        Pinpoint.Unit(name), String(decoding: number.map { bytes[$0] }, as: UTF8.self)))
  }
}

extension Pinpoint.Path.Word {
  /// A step whose number stands in the notation; ``none`` for one that has no room, or might be written
  /// otherwise.
  fileprivate init(notation unit: ShortName, _ number: Span<UInt8>) {
    let opens = number.isEmpty ? 0 : number[0]
    self =
      Pinpoint.Step.separates(opens)
      ? .none : Self(unit, number) { $0 != UInt8(ascii: "-") }
  }
}

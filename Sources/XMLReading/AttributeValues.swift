import SourceTexts

/// The values that one attribute has in a tree, each once, and which element has which.
///
/// Mark-up repeats a few values by the thousand (`class="oj-normal"`): what one of them means is
/// worked out once, and an element is only asked for its value's number.
package struct AttributeValues: Sendable {
  /// The values in the order in which they first stand; ``subscript(_:)`` counts in it.
  package private(set) var values: [String] = []
  /// By node; -1 where the attribute is missing.
  private var numbers: [Int32]

  package init(of name: String, in tree: XMLTree) {
    numbers = Array(repeating: -1, count: tree.count)
    let id = tree.id(ofName: name)
    guard id >= 0 else { return }
    var table = ByteStringTable(capacity: tree.attributeCount(id))
    for node in 0..<tree.count {
      guard let range = tree.attributeRange(id, of: node) else { continue }
      let number = table.number(of: range, in: tree.bytes)
      if number == values.count {
        values.append(String(decoding: tree.bytes[range], as: UTF8.self))
      }
      numbers[node] = Int32(truncatingIfNeeded: number)
    }
  }

  /// The number of the element's value; `nil` where the attribute is missing, and for texts.
  package subscript(node: XMLTree.Node) -> Int? {
    let number = numbers[node]
    return number < 0 ? nil : Int(number)
  }
}

/// Numbers byte strings that are parts of one array: the first is 0, and equal ones have the same.
private struct ByteStringTable {
  private var slots: [Int32]
  private var ranges: [Range<Int>] = []
  private let mask: Int

  /// A table for at most so many strings.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
  }

  mutating func number(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var slot = Self.hash(range, bytes) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if bytes[ranges[number]].elementsEqual(bytes[range]) { return number }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(truncatingIfNeeded: ranges.count)
    ranges.append(range)
    return ranges.count - 1
  }

  /// Another one in each process, so that no file can be made of values that meet in one place.
  private static let seed = UInt64.random(in: .min ... .max)

  private static func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    var state = seed
    var index = range.lowerBound
    while index < range.upperBound {
      var bits = EightBytes(bytes.span, at: index).bits
      let rest = range.upperBound - index
      if rest < 8 { bits &= 1 << UInt64(rest * 8) - 1 }
      state = ((state << 23 | state >> 41) ^ bits) &* 0x9E37_79B9_7F4A_7C15
      index += 8
    }
    state = (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: state >> 33)
  }
}

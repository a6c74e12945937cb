package import SourceTexts

/// Bytes whose order, byte for byte, is the order of the values that they were made from.
package struct SortKey: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends a text; shorter texts come before those that go on.
  package mutating func append(_ text: String) {
    if text.utf8.span.hasNoMarks {
      bytes.append(utf8: text)
    } else {
      for byte in text.utf8 {
        // Zero ends a text, so it is written as 1 1, and 1 as 1 2.
        if byte <= 1 { bytes.append(1) }
        bytes.append(byte <= 1 ? byte + 1 : byte)
      }
    }
    bytes.append(0)
  }

  /// Appends a scheme's or a relation's name, in the order of texts.
  package mutating func append(_ name: ShortName) { append(name.text) }

  package mutating func append(_ number: Int) {
    let ordered = UInt64(bitPattern: Int64(number)) ^ (1 << 63)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: ordered >> UInt64(shift)))
    }
  }

  /// Appends a number so that greater ones come first.
  package mutating func append(descending number: Int) { append(~number) }
}

extension Span<UInt8> {
  /// Whether none of the bytes is 0 or 1.
  fileprivate var hasNoMarks: Bool {
    var index = 0
    while index < count {
      if EightBytes(self, at: index).first(count - index).below(2) != 0 { return false }
      index += 8
    }
    return true
  }
}

/// Takes the texts of a sort key apart again.
package struct SortKeyReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next text; empty at the end.
  package mutating func text() -> String {
    let start = position
    var isPlain = true
    while position < bytes.count, bytes[position] != 0 {
      if bytes[position] == 1 {
        isPlain = false
        position += 1
      }
      position += 1
    }
    let end = min(position, bytes.count)
    position = min(position + 1, bytes.count)
    if isPlain { return String(decoding: bytes[start..<end], as: UTF8.self) }
    var plain: [UInt8] = []
    var index = start
    while index < end {
      if bytes[index] == 1, index + 1 < end {
        index += 1
        plain.append(bytes[index] - 1)
      } else {
        plain.append(bytes[index])
      }
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

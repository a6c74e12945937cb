/// One row of the cache's index: length, checksum, then fields of eight bytes or of text.
struct IndexRow {
  private var bytes: [UInt8] = []

  mutating func add(_ numbers: [UInt64]) {
    for number in numbers { Self.append(number, to: &bytes) }
  }

  mutating func add(_ text: String) {
    add([UInt64(text.utf8.count)])
    bytes += Array(text.utf8)
  }

  var finished: [UInt8] {
    var row: [UInt8] = []
    Self.append(UInt64(bytes.count), to: &row)
    Self.append(Checksum.of(bytes), to: &row)
    return row + bytes
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }
}

/// Hands out the rows of an index up to the first that is not sound.
struct IndexReader {
  private let bytes: [UInt8]
  /// Behind the last row that was handed out.
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Row? {
    guard bytes.count - position >= 16 else { return nil }
    let length = number(at: position)
    guard length <= UInt64(bytes.count - position - 16) else { return nil }
    let end = position + 16 + Int(length)
    let row = Array(bytes[(position + 16)..<end])
    guard Checksum.of(row) == number(at: position + 8) else { return nil }
    position = end
    return Row(bytes: row)
  }

  private func number(at start: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
  }

  /// The fields of one row, in order; `nil` where there are no more.
  struct Row {
    let bytes: [UInt8]
    var position = 0

    mutating func number() -> UInt64? {
      guard bytes.count - position >= 8 else { return nil }
      defer { position += 8 }
      return (0..<8).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64(8 * $1) }
    }

    mutating func int() -> Int? { number().flatMap { $0 <= 1 << 62 ? Int($0) : nil } }

    mutating func text() -> String? {
      guard let count = int(), count <= bytes.count - position else { return nil }
      defer { position += count }
      return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
    }

    mutating func key() -> ContentKey? {
      guard let a = number(), let b = number(), let c = number(), let d = number() else {
        return nil
      }
      return ContentKey(words: [a, b, c, d])
    }
  }
}

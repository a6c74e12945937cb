/// Writes zip archives without a library, for tests.
package struct StoredZip {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive whose members are stored as they are, in the order of their names.
  package init(_ members: [String: String]) {
    for name in members.keys.sorted() { add(name, Array((members[name] ?? "").utf8)) }
  }

  /// Adds a member that is stored as it is.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    add(name, content, method: 0, original: content)
  }

  /// Adds a member that was packed; `original` is what it unpacks to.
  package mutating func add(
    _ name: String, _ packed: [UInt8], method: UInt16, original: [UInt8]
  ) {
    let offset = UInt32(local.count)
    let facts =
      Self.bytes(UInt16(20)) + Self.bytes(UInt16(0)) + Self.bytes(method) + Self.bytes(UInt32(0))
      + Self.bytes(Self.checksum(original)) + Self.bytes(UInt32(packed.count))
      + Self.bytes(UInt32(original.count)) + Self.bytes(UInt16(name.utf8.count))
      + Self.bytes(UInt16(0))
    local += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + packed
    directory += [0x50, 0x4B, 1, 2] + Self.bytes(UInt16(20)) + facts
    directory += Self.bytes(UInt16(0)) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0))
    directory += Self.bytes(UInt32(0)) + Self.bytes(offset) + Array(name.utf8)
    count += 1
  }

  /// The archive.
  package var bytes: [UInt8] {
    let number = Self.bytes(UInt16(count))
    return local + directory + [0x50, 0x4B, 5, 6] + Self.bytes(UInt32(0)) + number + number
      + Self.bytes(UInt32(directory.count)) + Self.bytes(UInt32(local.count))
      + Self.bytes(UInt16(0))
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<(value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32 bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

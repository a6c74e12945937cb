import Spooling

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

/// Hands out the rows of an index up to the first that is not sound, a piece of the file at a time.
struct IndexReader {
  private let file: AppendedFile
  private let pieceSize: Int
  private var piece: [UInt8] = []
  private var pieceStart: Int
  /// Behind the last row that was handed out.
  private(set) var position: Int

  /// Reads on from a place; `pieceSize` bytes at a time, or as many as a row has.
  init(_ file: AppendedFile, at position: Int = 0, pieceSize: Int = 1 << 18) {
    self.file = file
    self.pieceSize = pieceSize
    self.position = position
    pieceStart = position
  }

  mutating func next() throws(WriteError) -> Row? {
    guard try hold(16) else { return nil }
    let length = number(at: position)
    let sum = number(at: position + 8)
    guard length <= UInt64(file.length), try hold(16 + Int(length)) else { return nil }
    let start = position - pieceStart + 16
    let row = Array(piece[start..<start + Int(length)])
    guard Checksum.of(row) == sum else { return nil }
    position += 16 + Int(length)
    return Row(bytes: row)
  }

  /// Whether so many bytes follow; they are in the piece then.
  private mutating func hold(_ count: Int) throws(WriteError) -> Bool {
    if position + count <= pieceStart + piece.count { return true }
    guard position + count <= file.length else { return false }
    piece = try file.bytes(
      at: position, count: min(max(count, pieceSize), file.length - position))
    pieceStart = position
    return true
  }

  private func number(at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(piece[place - pieceStart + $1]) << UInt64(8 * $1) }
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

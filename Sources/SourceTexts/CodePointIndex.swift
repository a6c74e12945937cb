/// Converts UTF-8 byte offsets of one text to Unicode code points (Python slices) and back.
///
/// Building costs one pass over the bytes; a text of ASCII alone costs no table.
public struct CodePointIndex: Sendable {
  /// Code points before each block of 64 bytes; empty where every byte is a code point.
  private let blocks: [Int32]
  private let bytes: [UInt8]

  /// Creates the index of a text.
  public init(_ text: String) {
    self.init(text.utf8.span.isASCII ? [] : Array(text.utf8))
  }

  /// Creates the index of a text's UTF-8 bytes.
  public init(_ bytes: [UInt8]) {
    guard !bytes.span.isASCII else {
      self.blocks = []
      self.bytes = []
      return
    }
    var blocks: [Int32] = []
    blocks.reserveCapacity(bytes.count / 64 + 1)
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: 64) {
      blocks.append(Int32(truncatingIfNeeded: count))
      count += bytes.span.codePoints(start, min(start + 64, bytes.count))
    }
    self.blocks = blocks
    self.bytes = bytes
  }

  /// Number of code points before the byte offset.
  public func codePoints(before offset: Int) -> Int {
    guard !blocks.isEmpty else { return offset }
    let block = min(max(0, offset) / 64, blocks.count - 1)
    return Int(blocks[block]) + bytes.span.codePoints(block * 64, min(offset, bytes.count))
  }

  /// Byte offset at which the code point with this index starts.
  public func byteOffset(ofCodePoint index: Int) -> Int {
    guard !blocks.isEmpty else { return index }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(blocks[middle]) <= index { low = middle + 1 } else { high = middle }
    }
    let block = max(0, low - 1)
    var count = Int(blocks[block])
    var position = block * 64
    while position < bytes.count {
      if bytes[position] & 0xC0 != 0x80 {
        if count == index { return position }
        count += 1
      }
      position += 1
    }
    return bytes.count
  }
}

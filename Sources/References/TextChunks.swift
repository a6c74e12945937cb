import SourceTexts

/// A long plain text in pieces that fit the processor's cache, cut where nothing reaches across:
/// at an empty line, else at the end of a line.
struct TextChunks: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  /// Bytes after which a piece ends at the next empty line.
  private static let usual = 16 * 1024
  /// Bytes after which it ends at the next line end, empty or not.
  private static let longest = 24 * 1024

  init(_ bytes: [UInt8]) {
    // Offsets of tokens are Int32: a text beyond 2 GB is read up to there.
    self.bytes = bytes
  }

  mutating func next() -> TextSpan? {
    let start = position
    let end = Swift.min(bytes.count, Int(Int32.max))
    guard start < end else { return nil }
    var index = Swift.min(start + Self.usual, end)
    var lineIsEmpty = false
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        if lineIsEmpty || index - start > Self.longest { break }
        lineIsEmpty = true
      } else if byte > 0x20 {
        lineIsEmpty = false
      }
    }
    position = index
    return TextSpan(start, index)
  }
}

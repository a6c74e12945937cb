import Foundation

/// Some whole lines of a file.
struct LinePiece: Sendable {
  var bytes: [UInt8]
  /// Offset of the first byte in the file.
  var offset: Int
  /// Number of the first line, from 1.
  var line: Int
}

/// Cuts a file into pieces of whole lines; a file of any length passes through little memory.
struct LinePieces {
  private let handle: FileHandle
  private let size: Int
  private var rest: [UInt8] = []
  private var offset = 0
  private var line = 1
  private var isAtEnd = false

  /// Opens a file, to be cut into pieces of about `size` bytes; `-` is standard input.
  init?(path: String, size: Int = 1 << 20) {
    guard let handle = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path) else {
      return nil
    }
    self.handle = handle
    self.size = size
  }

  mutating func next() throws -> LinePiece? {
    var bytes = rest
    var lastLine = bytes.lastIndex(of: UInt8(ascii: "\n"))
    while lastLine == nil || bytes.count < size, !isAtEnd {
      let start = bytes.count
      if let data = try handle.read(upToCount: size), !data.isEmpty {
        bytes.append(contentsOf: data)
        lastLine = bytes[start...].lastIndex(of: UInt8(ascii: "\n")) ?? lastLine
      } else {
        isAtEnd = true
      }
    }
    let end = isAtEnd ? bytes.count : lastLine.map { $0 + 1 } ?? bytes.count
    guard end > 0 else { return nil }
    rest = Array(bytes[end...])
    bytes.removeSubrange(end...)
    let piece = LinePiece(bytes: bytes, offset: offset, line: line)
    offset += end
    line += bytes.count { $0 == UInt8(ascii: "\n") }
    return piece
  }
}

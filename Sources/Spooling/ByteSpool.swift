import Foundation

/// Byte strings one behind the other: in memory while they are few, then in a file.
struct ByteSpool {
  private let scratch: Scratch
  private let limit: Int
  private var bytes: [UInt8] = []
  private var stream: FileStream?
  private var url: URL?

  init(_ scratch: Scratch, limit: Int) {
    self.scratch = scratch
    self.limit = limit
  }

  mutating func append(_ item: some Collection<UInt8>) throws(WriteError) {
    bytes.appendVariable(UInt64(item.count))
    bytes.append(contentsOf: item)
    if bytes.count >= limit { try spill() }
  }

  /// Closes the spool for writing.
  mutating func finish() throws(WriteError) -> SpooledBytes {
    guard let url else { return SpooledBytes(store: .memory(bytes), scratch: scratch) }
    try spill()
    try stream?.close()
    return SpooledBytes(store: .file(FilePart(path: url.path)), scratch: scratch)
  }

  private mutating func spill() throws(WriteError) {
    if stream == nil {
      let url = try scratch.newFile()
      self.url = url
      stream = try FileStream(url)
    }
    try stream?.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Byte strings one behind the other in a file: all of it, or a part.
struct FilePart: Hashable, Sendable {
  var path: String
  /// Offset of the first byte string.
  var start = 0
  /// How many there are, where the file goes on behind them.
  var count = Int.max
}

/// Byte strings that were spooled.
struct SpooledBytes: Sendable {
  enum Store: Sendable {
    case memory([UInt8])
    case file(FilePart)
  }

  let store: Store
  let scratch: Scratch

  func reader(piece: Int = 1 << 18) -> Reader { Reader(self, piece: piece) }

  /// Hands the byte strings out, in the order of their coming.
  struct Reader: IteratorProtocol {
    private let scratch: Scratch
    private let path: String
    private let piece: Int
    private var handle: FileHandle?
    private var buffer: [UInt8]
    private var position = 0
    /// Byte strings that are still to come, at most.
    private var left: Int

    init(_ spooled: SpooledBytes, piece: Int) {
      scratch = spooled.scratch
      self.piece = piece
      switch spooled.store {
      case .memory(let bytes):
        path = ""
        buffer = bytes
        left = .max
      case .file(let part):
        path = part.path
        buffer = []
        left = part.count
        handle = FileHandle(forReadingAtPath: path)
        if handle == nil || (try? handle?.seek(toOffset: UInt64(part.start))) == nil {
          scratch.fail(path)
        }
      }
    }

    mutating func next() -> [UInt8]? {
      guard left > 0 else { return nil }
      if position == buffer.count, !fill(1) {
        // A part of a file says how much it holds.
        return left < .max ? damaged() : nil
      }
      left -= left < .max ? 1 : 0
      var count = 0
      var shift = 0
      while true {
        guard position < buffer.count || fill(1), shift < 63 else { return damaged() }
        let byte = buffer[position]
        position += 1
        count |= Int(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
      guard position + count <= buffer.count || fill(count) else { return damaged() }
      position += count
      return Array(buffer[position - count..<position])
    }

    private func damaged() -> [UInt8]? {
      scratch.fail(path)
      return nil
    }

    /// Reads on until `count` bytes stand behind the position; false at the end of the file.
    private mutating func fill(_ count: Int) -> Bool {
      guard let handle else { return false }
      buffer.removeSubrange(..<position)
      position = 0
      while buffer.count < count {
        do {
          guard let data = try handle.read(upToCount: max(piece, count - buffer.count)),
            !data.isEmpty
          else { return false }
          buffer.append(contentsOf: data)
        } catch {
          scratch.fail(path)
          return false
        }
      }
      return true
    }
  }
}

import Foundation

/// Byte strings one behind the other: in memory while they are few, then in a file.
struct ByteSpool {
  private let scratch: Scratch
  private let limit: Int
  private var bytes: [UInt8] = []
  private var stream: FileStream?
  private var path = ""

  init(_ scratch: Scratch, limit: Int) {
    self.scratch = scratch
    self.limit = limit
  }

  mutating func append(_ item: some Collection<UInt8>) throws(WriteError) {
    bytes.appendVariable(UInt64(item.count))
    bytes.append(contentsOf: item)
    if bytes.count >= limit {
      try spill()
    } else if bytes.count > limit / 4, bytes.capacity < limit {
      // Growing by doubles would take up to twice the room.
      bytes.reserveCapacity(limit + limit / 8)
    }
  }

  /// Closes the spool for writing.
  mutating func finish() throws(WriteError) -> SpooledBytes {
    guard stream != nil else { return SpooledBytes(store: .memory(bytes), scratch: scratch) }
    try spill()
    bytes = []
    try stream?.close()
    stream = nil
    return SpooledBytes(store: .file(FilePart(try scratch.file(at: path))), scratch: scratch)
  }

  private mutating func spill() throws(WriteError) {
    if stream == nil {
      let url = try scratch.newFile()
      path = url.path
      stream = try FileStream(url)
    }
    try stream?.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Byte strings one behind the other in a file: all of it, or a part.
struct FilePart: Sendable {
  let file: SpooledFile
  /// Offset of the first byte string.
  let start: Int
  /// How many there are, where the file goes on behind them.
  let count: Int

  init(_ file: SpooledFile, start: Int = 0, count: Int = .max) {
    self.file = file
    self.start = start
    self.count = count
  }
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
  struct Reader: IteratorProtocol, Sendable {
    private let scratch: Scratch
    private let piece: Int
    private let file: SpooledFile?
    /// Where the file is read next.
    private var offset = 0
    private var buffer: [UInt8]
    private var position = 0
    /// Byte strings that are still to come, at most.
    private var left: Int

    init(_ spooled: SpooledBytes, piece: Int) {
      scratch = spooled.scratch
      self.piece = piece
      switch spooled.store {
      case .memory(let bytes):
        file = nil
        buffer = bytes
        left = .max
      case .file(let part):
        file = part.file
        offset = part.start
        buffer = []
        left = part.count
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
      scratch.fail(file?.path ?? "a spooled row")
      return nil
    }

    /// Reads on until `count` bytes stand behind the position; false at the end of the file.
    private mutating func fill(_ count: Int) -> Bool {
      guard let file else { return false }
      buffer.removeSubrange(..<position)
      position = 0
      while buffer.count < count {
        let held = buffer.count
        guard file.read(max(piece, count - held), at: offset, to: &buffer) else {
          scratch.fail(file.path)
          return false
        }
        if buffer.count == held { return false }
        offset += buffer.count - held
      }
      return true
    }
  }
}

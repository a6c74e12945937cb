import Foundation

/// What a run and its workers tell each other: a kind, a length, bytes.
struct Frame: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// To the worker, once: what to leave out (``RecordFilter/words``) and how long a document may
    /// take.
    case settings = 1
    /// To the worker: path and SHA-256 of the document whose bytes follow.
    case name
    /// To the worker: a document's bytes, or a neighbour's that it asked for.
    case bytes
    /// To the worker: there is no such neighbour.
    case missing
    /// From the worker, once: the protections in force.
    case ready
    /// From the worker: a neighbour is asked for by name.
    case neighbour
    /// From the worker: the document's ``ExtractedFile``.
    case result
  }

  var kind: Kind
  var payload: [UInt8]

  init(_ kind: Kind, _ payload: [UInt8] = []) {
    self.kind = kind
    self.payload = payload
  }

  init(_ kind: Kind, _ text: String) { self.init(kind, Array(text.utf8)) }

  var text: String { String(decoding: payload, as: UTF8.self) }

  /// Kind and length, which go before the payload.
  static let headerSize = 5

  /// No frame is longer: the largest file that may be allowed, or the records made of it.
  static let longest = 1 << 30

  static func header(_ kind: Kind, length: Int) -> [UInt8] {
    let count = UInt32(length)
    return [
      kind.rawValue, UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8),
      UInt8(truncatingIfNeeded: count >> 16), UInt8(truncatingIfNeeded: count >> 24),
    ]
  }
}

/// Puts frames together from the pieces in which they arrive.
struct FrameBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  /// What taking bytes out of a socket came to.
  enum Intake { case some, none, closed }

  /// Takes what the socket holds, at most one large piece.
  mutating func take(from socket: Int32) -> Intake {
    if start > 0, start == bytes.count || start > 1 << 20 {
      bytes.removeSubrange(..<start)
      start = 0
    }
    // The rest of a long frame in one go, else what may come.
    let room = min(max(1 << 16, missing), 1 << 24)
    var got = 0
    var failure: Int32 = 0
    // Read to where they stay, without noughts put there first.
    bytes.append(addingCapacity: room) { room in
      unsafe room.withUnsafeMutableBufferPointer { buffer, filled in
        got = unsafe read(socket, buffer.baseAddress, buffer.count)
        failure = errno
        filled = max(0, got)
      }
    }
    if got > 0 { return .some }
    if got < 0, failure == EAGAIN || failure == EINTR { return .none }
    return .closed
  }

  /// Bytes that the frame which has begun still lacks.
  private var missing: Int {
    guard bytes.count - start >= Frame.headerSize else { return 0 }
    return Frame.headerSize + length - (bytes.count - start)
  }

  private var length: Int {
    (1...4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * ($1 - 1)) }
  }

  /// The next frame that is whole; throws where the bytes are none.
  mutating func next() throws(BrokenFrame) -> Frame? {
    guard bytes.count - start >= Frame.headerSize else { return nil }
    guard let kind = Frame.Kind(rawValue: bytes[start]), length <= Frame.longest else {
      throw BrokenFrame()
    }
    let end = start + Frame.headerSize + length
    guard bytes.count >= end else { return nil }
    let frame = Frame(kind, Array(bytes[(start + Frame.headerSize)..<end]))
    start = end
    return frame
  }

  struct BrokenFrame: Error {}
}

extension ExtractedFile {
  /// The records, then counts, each as eight bytes: what stands last is taken off in place.
  consuming func payload() -> [UInt8] {
    let counts = [documents, problems, pages, isSkipped ? 1 : 0]
    var payload = content
    content = []
    payload.reserveCapacity(payload.count + Self.countsSize)
    for number in counts {
      for shift in stride(from: 0, to: 64, by: 8) {
        payload.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return payload
  }

  init?(payload: consuming [UInt8]) {
    let end = payload.count - Self.countsSize
    guard end >= 0 else { return nil }
    let counts = (0..<4).map { index in
      (0..<8).reduce(0) { $0 | Int(payload[end + index * 8 + $1]) << (8 * $1) }
    }
    documents = counts[0]
    problems = counts[1]
    pages = counts[2]
    isSkipped = counts[3] != 0
    payload.removeLast(Self.countsSize)
    content = payload
  }

  private static let countsSize = 32
}

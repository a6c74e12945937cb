import Foundation

/// Where a file is, as the system knows it: bytes, which need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  /// The bytes, without a zero among or behind them.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  package init(_ path: String) { bytes = Array(path.utf8) }

  /// A name inside the folder that this is.
  package func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [0x2F] + name)
  }

  /// The folder that holds the file.
  package var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [0x2F] : Array(bytes[..<slash]))
  }

  /// The file's own name, for people.
  package var name: String {
    Self.readable(Array(bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]))
  }

  /// A name for people: bytes that are no UTF-8 are written as `\xFF`.
  package static func readable(_ name: [UInt8]) -> String {
    if let text = String(validating: name, as: UTF8.self) { return text }
    return name.reduce(into: "") { text, byte in
      if byte < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += #"\x"# + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// Calls `body` with the path as C has it.
  func withCPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    unsafe (bytes + [0]).withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { preconditionFailure("never empty") }
        return unsafe body(start)
      }
    }
  }

  /// What stands at the path; links are followed where `following` says so.
  package func status(following: Bool) -> FileStatus? {
    var status = stat()
    let result = unsafe withCPath { path in
      unsafe following ? stat(path, &status) : lstat(path, &status)
    }
    guard result == 0 else { return nil }
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      case S_IFLNK: .link
      default: .other
      }
    return FileStatus(kind: kind, size: Int(status.st_size))
  }

  /// The names in the folder but `.` and `..`, in no order; `nil` where it cannot be listed.
  package func names() -> [[UInt8]]? {
    guard let stream = unsafe withCPath({ unsafe opendir($0) }) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe Array(buffer.prefix { $0 != 0 })
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }

  /// The first bytes of a regular file; `nil` where it cannot be opened.
  package func read(upTo count: Int) -> [UInt8]? {
    guard let status = status(following: true), status.kind == .file else { return nil }
    let file = unsafe withCPath { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = unsafe pread(file, &bytes, count, 0)
    return got < 0 ? nil : Array(bytes.prefix(got))
  }

  /// Reads a regular file of at most so many bytes.
  package func read(atMost limit: Int) -> FileReading {
    // A pipe put in the file's place must not make us wait for its writer.
    let file = unsafe withCPath { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { return .unreadable }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable
    }
    guard status.st_size <= limit else { return .tooLarge(Int(status.st_size)) }
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = unsafe pread(
          file, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count, off_t(count))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = true }
        if got <= 0 { return }
        count += got
      }
    }
    return failed ? .unreadable : .bytes(bytes)
  }
}

extension FilePath {
  /// Opens the file to be read from front to back.
  package func reader() throws(RecordFileError) -> FileReader {
    let file = unsafe withCPath { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw .unreadable(FilePath.readable(bytes)) }
    return FileReader(file, path: self)
  }
}

/// A file that is read from front to back, some parts passed over.
package struct FileReader: ~Copyable {
  private let descriptor: Int32
  private let path: FilePath
  /// Where the next part begins.
  package private(set) var position = 0
  private var piece: [UInt8] = []
  private var pieceStart = 0

  fileprivate init(_ descriptor: Int32, path: FilePath) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The next bytes; `nil` at the end of the file.
  package mutating func take(_ count: Int) throws(RecordFileError) -> [UInt8]? {
    if position < pieceStart || position + count > pieceStart + piece.count {
      piece = unsafe [UInt8](unsafeUninitializedCapacity: max(count, 1 << 16)) { buffer, held in
        held = unsafe max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(position)))
      }
      pieceStart = position
    }
    let start = position - pieceStart
    if start == piece.count { return nil }
    guard start + count <= piece.count else {
      throw .unreadable(FilePath.readable(path.bytes))
    }
    position += count
    return Array(piece[start..<start + count])
  }

  package mutating func skip(to position: Int) { self.position = position }
}

/// What stands at a path.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case folder, file, link, other }
  package var kind: Kind
  /// Bytes.
  package var size: Int
}

/// What came of opening a file.
package enum FileReading: Hashable, Sendable {
  case bytes([UInt8])
  /// It has more bytes than may be read: so many.
  case tooLarge(Int)
  /// It is gone, forbidden, or no regular file any more.
  case unreadable
}

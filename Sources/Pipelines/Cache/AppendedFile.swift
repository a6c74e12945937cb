import Foundation
import Spooling

/// A file that only grows, in large pieces.
///
/// Used from one thread.
final class AppendedFile {
  /// Written out when it holds this many bytes.
  private static let pieceSize = 1 << 20

  private(set) var path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var written: Int

  /// Bytes, with those that are not written out yet.
  var length: Int { written + buffer.count }

  /// Opens or makes the file.
  init(_ url: URL, emptied: Bool = false) throws(WriteError) {
    path = url.path
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | (emptied ? O_TRUNC : 0)
    descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .system(path, "the file cannot be made") }
    written = Int(lseek(descriptor, 0, SEEK_END))
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(WriteError) {
    buffer += bytes
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes out what is held back.
  func flush() throws(WriteError) {
    var sent = 0
    while sent < buffer.count {
      let got = unsafe buffer.withUnsafeBytes { bytes in
        unsafe pwrite(
          descriptor, bytes.baseAddress.map { unsafe $0 + sent }, bytes.count - sent,
          off_t(written + sent))
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw .system(path, "the file cannot be written") }
      sent += got
    }
    written += sent
    buffer.removeAll(keepingCapacity: true)
  }

  /// Bytes that were appended earlier.
  func bytes(at offset: Int, count: Int) throws(WriteError) -> [UInt8] {
    if offset + count > written { try flush() }
    var held = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while held < count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + held }, count - held,
          off_t(offset + held))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        held += got
      }
      filled = held
    }
    guard held == count else { throw .system(path, "the file cannot be read back") }
    return bytes
  }

  func truncate(to length: Int) throws(WriteError) {
    guard length < self.length else { return }
    buffer.removeAll()
    guard ftruncate(descriptor, off_t(length)) == 0 else {
      throw .system(path, "the file cannot be cut")
    }
    written = length
  }

  /// Makes sure that what was written outlasts a power cut.
  func synchronize() throws(WriteError) {
    guard fsync(descriptor) == 0 else { throw .system(path, "the file cannot be written") }
  }

  /// Takes the place of another file.
  func rename(to other: String) throws(WriteError) {
    guard unsafe Foundation.rename(path, other) == 0 else {
      throw .system(other, "the file cannot be put in its place")
    }
    path = other
  }
}

extension WriteError {
  /// A failure with the system's word for it.
  static func system(_ path: String, _ message: String) -> WriteError {
    let code = errno
    let hint =
      switch code {
      case ENOSPC, EDQUOT: "; make room and run again: what was read is kept"
      case EROFS, EACCES, EPERM: "; check that the folder may be written to"
      default: ""
      }
    return WriteError(path, "\(message): \(unsafe String(cString: strerror(code)))\(hint)")
  }
}

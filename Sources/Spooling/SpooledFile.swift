import Foundation

/// A file that any number of readers share, each at its own place; a class, since it closes the file.
///
/// A file of a run's own goes from the disk with its last reader.
final class SpooledFile: Sendable {
  let path: String
  private let descriptor: Int32
  private let isOwn: Bool

  /// Opens the file; `isOwn` where it is to be removed when nobody reads it any more.
  init?(_ path: String, isOwn: Bool) {
    self.path = path
    self.isOwn = isOwn
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
    if isOwn { _ = unsafe unlink(path) }
  }

  /// Appends up to `count` bytes of the file to the buffer; none at its end, `false` where it cannot
  /// be read.
  func read(_ count: Int, at offset: Int, to buffer: inout [UInt8]) -> Bool {
    var got = -1
    // Read to where they stay, without noughts put there first.
    buffer.append(addingCapacity: count) { room in
      unsafe room.withUnsafeMutableBufferPointer { bytes, filled in
        repeat {
          got = unsafe pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
        } while got < 0 && errno == EINTR
        filled = max(0, got)
      }
    }
    return got >= 0
  }
}

import Dispatch
import Spooling
import Synchronization

/// Hands what was rendered of records to a session, on a thread of the session's own, in their order.
///
/// A file that takes long to write then holds up neither linking nor the other files. At most four
/// batches wait, so that memory does not grow with the records. Where a run may do but one thing at
/// a time, the caller's thread writes.
final class SessionLane: Sendable {
  private let session: any WriterSession
  private let isConcurrent: Bool
  private let queue = DispatchQueue(label: "renvoi.session")
  private let room = DispatchSemaphore(value: 4)
  /// What ended the writing early; told at the next call.
  private let failure = Mutex<WriteError?>(nil)

  init(_ session: any WriterSession, isConcurrent: Bool) {
    self.session = session
    self.isConcurrent = isConcurrent
  }

  func add(_ rendered: [UInt8]) throws(WriteError) {
    guard isConcurrent else { return try session.add(rendered) }
    try check()
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      attempt { () throws(WriteError) in try session.add(rendered) }
    }
  }

  /// Tells the session that all records were added; `ended` follows on its thread.
  func endRecords(_ ended: @escaping @Sendable () -> Void) throws(WriteError) {
    guard isConcurrent else { return try session.endRecords() }
    queue.async { [self] in
      attempt { () throws(WriteError) in try session.endRecords() }
      ended()
    }
  }

  /// Does something on the session's own thread, where nothing has failed there.
  private func attempt(_ body: () throws(WriteError) -> Void) {
    guard failure.withLock({ $0 == nil }) else { return }
    do throws(WriteError) {
      try body()
    } catch {
      failure.withLock { $0 = error }
    }
  }

  /// Waits until everything that was added is written.
  func drain() { queue.sync {} }

  /// Writes the rest and closes the file.
  func finish(_ contents: GraphContents) throws(WriteError) {
    drain()
    try check()
    try session.finish(contents)
  }

  private func check() throws(WriteError) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

import CProcesses
import Foundation

/// A worker as its parent sees it.
///
/// Used from one thread.
final class WorkerProcess {
  /// The document that it reads, since when, and for which time.
  struct Task {
    var job: ExtractionJob
    var since: ContinuousClock.Instant
  }

  let socket: Int32
  private let process: pid_t
  private var incoming = FrameBuffer()
  private(set) var protections: UInt32?
  var task: Task?
  /// Documents that it has read.
  var served = 0
  /// Whether its parent ended it for taking too long.
  private(set) var isOverdue = false

  /// Starts a worker.
  init(program: String, settings: WorkerSettings) throws(ExtractionError) {
    var pair: [Int32] = [-1, -1]
    guard unsafe renvoi_socket_pair(&pair) == 0 else {
      throw .workersFail("no socket could be made (too many open files?)")
    }
    socket = pair[0]
    process = unsafe Self.withArguments([program, "worker"]) { arguments in
      unsafe renvoi_spawn(program, arguments, pair[1])
    }
    close(pair[1])
    guard process > 0 else {
      close(socket)
      throw .workersFail("the system starts no more processes")
    }
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    _ = send(.settings, Array(settings.words.utf8))
  }

  private static func withArguments(
    _ words: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> pid_t
  ) -> pid_t {
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { unsafe arguments.forEach { unsafe free($0) } }
    return unsafe arguments.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe body(start)
    }
  }

  /// Hands over a document.
  func begin(_ job: ExtractionJob) {
    task = Task(job: job, since: .now)
    let file = job.source
    // A worker that is gone is noticed when its socket is read.
    _ =
      send(.name, Array(file.sha256.utf8) + [0] + Array(file.path.utf8))
      && send(.bytes, file.bytes)
  }

  /// Sends a frame; false where the worker takes nothing more.
  func send(_ kind: Frame.Kind, _ payload: [UInt8]) -> Bool {
    write(Frame.header(kind, length: payload.count)) && write(payload)
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let got = unsafe Foundation.send(
          socket, buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent,
          Int32(MSG_NOSIGNAL))
        if got > 0 {
          sent += got
          continue
        }
        guard got < 0, errno == EAGAIN || errno == EINTR else { return false }
        var waited = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
        // It reads all that it is sent before it does anything else.
        guard unsafe poll(&waited, 1, 30_000) != 0 else { return false }
      }
      return true
    }
  }

  /// What has arrived; `nil` when the worker is gone or talks nonsense.
  func frames() -> [Frame]? {
    var frames: [Frame] = []
    while true {
      switch incoming.take(from: socket) {
      case .none: return frames
      case .closed: return frames.isEmpty ? nil : frames
      case .some:
        do {
          while let frame = try incoming.next() {
            if frame.kind == .ready { protections = UInt32(frame.payload.first ?? 0) }
            frames.append(frame)
          }
        } catch {
          return nil
        }
      }
    }
  }

  /// Ends it because the document takes too long by the clock.
  func endOverdue() {
    isOverdue = true
    kill(process, SIGKILL)
  }

  /// Waits until it has ended and says how.
  func reap(force: Bool) -> WorkerEnding {
    close(socket)
    let ending = renvoi_reap(process, force ? 1 : 0, 2_000)
    return WorkerEnding(
      signal: ending.signal, status: ending.status, peakMemory: Int(ending.peak_memory) << 10,
      isOverdue: isOverdue)
  }
}

/// How a worker ended.
package struct WorkerEnding: Hashable, Sendable {
  package var signal: Int32
  package var status: Int32
  /// Bytes.
  package var peakMemory: Int
  /// Whether its parent ended it.
  package var isOverdue: Bool

  package init(signal: Int32, status: Int32, peakMemory: Int, isOverdue: Bool) {
    self.signal = signal
    self.status = status
    self.peakMemory = peakMemory
    self.isOverdue = isOverdue
  }
}

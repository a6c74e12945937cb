import CProcesses
import Foundation
import SourceTexts

/// A document on its way through a worker.
package struct ExtractionJob {
  /// Place in the list of files.
  package var index: Int
  package var file: InputFile
  package var source: SourceFile
  /// Neighbours that the reader asked for, with the SHA-256 of what it was given.
  package var neighbours: [NeighbourUse] = []
  /// Times that it has cost its worker.
  package var attempts = 0
  /// Whether it is read while no other document is.
  package var isAlone = false
  /// When it was first begun.
  package var since = ContinuousClock.now

  package init(index: Int, file: InputFile, source: SourceFile) {
    self.index = index
    self.file = file
    self.source = source
  }
}

/// A neighbour that was asked for while a document was read: its bytes belong to what was read.
package struct NeighbourUse: Hashable, Sendable {
  package var name: String
  /// Empty where there was none.
  package var sha256: String

  package init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// Worker processes that live on from document to document.
///
/// Used from one thread.
final class WorkerPool {
  /// A worker is replaced after so many documents: memory that a library has lost comes back.
  private static let servedAtMost = 2_000

  private let program: String
  private let settings: WorkerSettings
  private let count: Int
  private let neighbours: NeighbourFiles
  private var workers: [WorkerProcess] = []
  private var repeats = RepeatedJobs()
  /// Workers in a row that ended before they were ready.
  private var stillborn = 0
  /// Protections in force in every worker so far.
  private(set) var protections: UInt32?

  init(program: String, settings: WorkerSettings, count: Int) {
    self.program = program
    self.settings = settings
    self.count = count
    neighbours = NeighbourFiles(largest: settings.limits.fileSize)
  }

  deinit { for worker in workers { _ = worker.reap(force: true) } }

  /// Documents that are being read.
  private var busy: [ExtractionJob] { workers.compactMap { $0.task?.job } }

  /// Whether a job can be begun.
  var hasRoom: Bool {
    let busy = busy
    return repeats.isEmpty && busy.count < count && !busy.contains { $0.isAlone }
  }

  /// Whether all jobs are done.
  var isIdle: Bool { repeats.isEmpty && workers.allSatisfy { $0.task == nil } }

  /// Hands a document to a worker; there has to be room.
  func begin(_ job: ExtractionJob) throws(ExtractionError) {
    // Idle workers keep memory, too.
    if job.isAlone { for worker in workers where worker.task == nil { dismiss(worker) } }
    let worker: WorkerProcess
    if let idle = workers.first(where: { $0.task == nil }) {
      worker = idle
    } else {
      worker = try WorkerProcess(program: program, settings: settings)
      workers.append(worker)
    }
    worker.begin(job)
  }

  /// Waits for something to happen, at most so many milliseconds, and hands over what is done.
  ///
  /// A worker that is done gets its next document, where there is one, before what it came to is
  /// handed over: it works while that is kept.
  func wait(
    atMost milliseconds: Int32, next: () -> ExtractionJob?,
    finished: (ExtractionJob, ExtractedFile, _ isOwnWork: Bool) throws -> Void
  ) throws {
    while workers.count(where: { $0.task != nil }) < count, let job = repeats.next(beside: busy) {
      try begin(job)
    }
    var sockets = workers.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    guard unsafe poll(&sockets, nfds_t(sockets.count), milliseconds) >= 0 else { return }
    for (worker, socket) in zip(workers, sockets) {
      if socket.revents != 0 {
        guard let frames = worker.frames() else {
          try bury(worker, finished)
          continue
        }
        for frame in frames { try take(frame, from: worker, next, finished) }
      } else if let task = worker.task, isOverdue(task) {
        worker.endOverdue()
      }
    }
  }

  /// The clock is only for workers that sleep: those that work meet their limit of processor time.
  private func isOverdue(_ task: WorkerProcess.Task) -> Bool {
    ContinuousClock.now - task.since > .seconds(60 + 20 * settings.limits.seconds)
  }

  private func take(
    _ frame: Frame, from worker: WorkerProcess, _ next: () -> ExtractionJob?,
    _ finished: (ExtractionJob, ExtractedFile, _ isOwnWork: Bool) throws -> Void
  ) throws {
    switch frame.kind {
    case .ready:
      stillborn = 0
      protections = (protections ?? ~0) & (worker.protections ?? 0)
    case .neighbour:
      guard let job = worker.task?.job else { return }
      let found = neighbours.bytes(of: frame.text, beside: job.file)
      worker.task?.job.neighbours.append(
        NeighbourUse(
          name: frame.text, sha256: found.map { SourceFile.hash($0) } ?? ""))
      _ = found.map { worker.send(.bytes, $0) } ?? worker.send(.missing, [])
    case .result:
      guard let job = worker.task?.job, let file = ExtractedFile(payload: frame.payload) else {
        return
      }
      worker.task = nil
      worker.served += 1
      if worker.served >= Self.servedAtMost {
        dismiss(worker)
      } else if repeats.isEmpty, let job = next() {
        worker.begin(job)
      }
      try finished(job, file, true)
    case .settings, .name, .bytes, .missing:
      break
    }
  }

  private func dismiss(_ worker: WorkerProcess) {
    workers.removeAll { $0 === worker }
    _ = worker.reap(force: false)
  }

  /// A worker has ended: its document is tried again, or has its problem.
  private func bury(
    _ worker: WorkerProcess,
    _ finished: (ExtractionJob, ExtractedFile, _ isOwnWork: Bool) throws -> Void
  ) throws {
    workers.removeAll { $0 === worker }
    let ending = worker.reap(force: false)
    if worker.protections == nil, ending.signal != SIGKILL {
      stillborn += 1
      guard stillborn < 3 else {
        throw ExtractionError.workersFail("\(program) cannot be started as a worker")
      }
      if let job = worker.task?.job { repeats.add(job) }
      return
    }
    guard var job = worker.task?.job else { return }
    let verdict = WorkerVerdict(ending, of: job, limits: settings.limits)
    if verdict.triesAgain {
      job.attempts += 1
      job.isAlone = verdict.triesAlone
      job.neighbours = []
      repeats.add(job)
    } else {
      try finished(job, ExtractedFile(verdict.problem, as: settings.form), false)
    }
  }
}

import CProcesses
import Foundation
package import LegalDocuments
package import SourceTexts

/// Why a document cost its worker, and what follows from it.
package struct WorkerVerdict: Hashable, Sendable {
  /// Whether the document is tried again with a new worker.
  package var triesAgain: Bool
  /// Whether it is then read while no other document is.
  package var triesAlone = false
  /// The problem that stands in the document's place where it is not.
  package var problem: ProblemRecord

  /// Judges the ending of a worker that read the job's document.
  ///
  /// A crash may be the late effect of an earlier document: only a second one is held against this.
  /// Signals from outside (a user, the kernel short of memory) say nothing about the document: it is
  /// tried for half a minute at least, but not for ever, and from the third time on alone. What took
  /// too long once would again.
  package init(_ ending: WorkerEnding, of job: ExtractionJob, limits: ExtractionLimits) {
    let code: DiagnosticCode
    let message: String
    let tries: Int
    if ending.signal == SIGXCPU || ending.isOverdue {
      code = .workerTime
      message =
        "reading it took more than \(limits.seconds) s of processor time; "
        + "raise the limit (seconds) if the document is sound"
      tries = 1
    } else if ending.signal == 0 && ending.status == Int32(RENVOI_OUT_OF_MEMORY)
      || ending.peakMemory > limits.memory / 2 && ending.signal != SIGKILL
    {
      code = .workerMemory
      message =
        "reading it took more than \(limits.memory >> 20) MiB of memory; "
        + "raise the limit (memory) if the document is sound"
      tries = 2
    } else if [SIGKILL, SIGTERM, SIGHUP, SIGINT].contains(ending.signal) {
      code = .workerKilled
      message =
        "its worker was ended from outside again and again; is the machine short of memory?"
      tries = ContinuousClock.now - job.since < .seconds(30) ? 1_000 : 8
      triesAlone = job.attempts >= 2
    } else {
      let how =
        ending.signal == 0
        ? "ended with status \(ending.status)" : "crashed (\(Self.name(of: ending.signal)))"
      code = .workerCrash
      message = "a library \(how) while reading it, twice; the file is probably damaged"
      tries = 2
    }
    triesAgain = job.attempts + 1 < tries
    problem = ProblemRecord(
      path: job.source.path, sha256: job.source.sha256, stage: "read", code: code,
      message: message)
  }

  private static func name(of signal: Int32) -> String {
    switch signal {
    case SIGSEGV: "SIGSEGV"
    case SIGABRT: "SIGABRT"
    case SIGBUS: "SIGBUS"
    case SIGILL: "SIGILL"
    case SIGTRAP: "SIGTRAP"
    case SIGFPE: "SIGFPE"
    case SIGSYS: "SIGSYS"
    default: "signal \(signal)"
    }
  }
}

extension DiagnosticCode {
  /// Reading the file ended the process that read it, twice.
  package static let workerCrash = DiagnosticCode("worker.crash")
  /// Reading the file took more processor time than a document may.
  package static let workerTime = DiagnosticCode("worker.time")
  /// Reading the file took more memory than a document may.
  package static let workerMemory = DiagnosticCode("worker.memory")
  /// The process that read the file was ended from outside each time.
  package static let workerKilled = DiagnosticCode("worker.killed")
}

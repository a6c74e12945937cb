import Foundation
import LegalDocuments
import Pipelines
import Testing

@Suite struct WorkerVerdictTests {
  private func job(_ path: String) -> ExtractionJob {
    ExtractionJob(
      index: 0, file: InputFile(location: FilePath(path), path: path),
      source: SourceFile(path: path, sha256: "00", bytes: []))
  }

  private func verdict(
    signal: Int32, attempts: Int = 0, before: Duration = .zero, peak: Int = 0,
    isOverdue: Bool = false, status: Int32 = 0
  ) -> WorkerVerdict {
    var job = job("a.pdf")
    job.attempts = attempts
    job.since = .now - before
    return WorkerVerdict(
      WorkerEnding(signal: signal, status: status, peakMemory: peak, isOverdue: isOverdue), of: job,
      limits: .standard)
  }

  @Test func `a crash is held against a document only the second time`() {
    #expect(verdict(signal: SIGSEGV).triesAgain)
    #expect(!verdict(signal: SIGSEGV, attempts: 1).triesAgain)
    #expect(verdict(signal: SIGSEGV, attempts: 1).problem.code == .workerCrash)
    #expect(verdict(signal: SIGSEGV).problem.message.contains("SIGSEGV"))
  }

  @Test func `what took too long is not tried again`() {
    #expect(!verdict(signal: SIGXCPU).triesAgain)
    #expect(verdict(signal: SIGKILL, isOverdue: true).problem.code == .workerTime)
  }

  @Test func `a worker killed from outside says nothing about the document`() {
    #expect(verdict(signal: SIGKILL, attempts: 40).triesAgain)
    #expect(verdict(signal: SIGKILL, attempts: 6, before: .seconds(40)).triesAgain)
    #expect(!verdict(signal: SIGKILL, attempts: 7, before: .seconds(40)).triesAgain)
    #expect(verdict(signal: SIGTERM).problem.code == .workerKilled)
  }

  @Test func `what is killed again and again is tried alone, in all the memory there is`() {
    #expect(!verdict(signal: SIGKILL, attempts: 1).triesAlone)
    #expect(verdict(signal: SIGKILL, attempts: 2).triesAlone)
    #expect(!verdict(signal: SIGSEGV, attempts: 2).triesAlone)
  }

  @Test func `a document that is tried alone waits for the others, and they for it`() {
    var repeats = RepeatedJobs()
    let other = job("other.pdf")
    var alone = job("alone.pdf")
    alone.isAlone = true
    repeats.add(alone)
    repeats.add(job("third.pdf"))
    #expect(repeats.next(beside: [other]) == nil)
    #expect(repeats.next(beside: [])?.file.path == "alone.pdf")
    #expect(repeats.next(beside: [alone]) == nil)
    #expect(repeats.next(beside: [other])?.file.path == "third.pdf")
    #expect(repeats.isEmpty)
  }

  @Test func `memory is named where it was used up`() {
    #expect(verdict(signal: SIGABRT, peak: 2000 << 20).problem.code == .workerMemory)
    // A single huge allocation is refused before any of it is used; the worker says so itself.
    #expect(verdict(signal: 0, peak: 100 << 20, status: 112).problem.code == .workerMemory)
    #expect(verdict(signal: 0, status: 65).problem.code == .workerCrash)
  }
}

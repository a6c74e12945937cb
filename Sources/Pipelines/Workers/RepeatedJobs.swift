/// Documents that have cost their workers and are tried again, before any new one is begun.
///
/// One whose worker was ended from outside again and again is tried alone: where the machine is short of
/// memory, it may well have enough for one worker.
package struct RepeatedJobs {
  private var jobs: [ExtractionJob] = []

  package init() {}

  package var isEmpty: Bool { jobs.isEmpty }

  package mutating func add(_ job: ExtractionJob) { jobs.append(job) }

  /// The next that can be begun while workers read these; `nil` where it has to wait for them.
  package mutating func next(beside busy: [ExtractionJob]) -> ExtractionJob? {
    guard let job = jobs.first, busy.isEmpty || !job.isAlone && !busy.contains(where: \.isAlone)
    else { return nil }
    return jobs.removeFirst()
  }
}

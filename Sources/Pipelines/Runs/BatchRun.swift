import Dispatch
import Foundation
package import Resolution
import Writers

/// The main job: a folder of documents to a graph folder, in as many goes as it takes.
package struct BatchRun: Sendable {
  private let plan: RunPlan
  private let catalogue: any CatalogueSource

  package init(_ plan: RunPlan, catalogue: any CatalogueSource) {
    self.plan = plan
    self.catalogue = catalogue
  }

  /// How a run ended.
  package struct Outcome: Hashable, Sendable {
    /// What to tell the user.
    package var summary: [String]
    /// The exit status.
    package var status: Int32
  }

  /// Reads what has not been read yet, and links where anything has changed.
  ///
  /// The list of files goes when they are read: it may be long, and linking needs the room.
  package func run(
    _ found: consuming InputFiles, in folder: borrowing RunFolder, started: String,
    progress: (ExtractionProgress) -> Void, turn: (String) -> Void
  ) async throws -> Outcome {
    folder.removeRemains()
    Interrupts.note()
    var (clock, manifest) = (StageClock(), RunManifest())
    let (report, records) = try read(found, in: folder, progress: progress)
    Interrupts.endAtOnce()
    // Linking reads what the system holds, and goes on while it reaches the disk: records first, so
    // that the index never runs ahead of them.
    async let kept: Void = Self.synchronize(records.kept)
    let digest = plan.digest(
      records: records.digest, found: found, skipped: report.progress.skipped)
    if !plan.isFresh, let state = RunState(in: folder), state.digest == digest {
      try await kept
      turn("unchanged")
      return Outcome(
        summary: state.summary + ["nothing has changed since the last run"],
        status: state.status)
    }
    RunState.forget(in: folder)
    turn("linking")
    clock.end("read", in: &manifest)
    manifest.started = started
    manifest.inputs = plan.inputs.map { URL(fileURLWithPath: $0).lastPathComponent }
    manifest.catalogues = plan.catalogues.map { URL(fileURLWithPath: $0).lastPathComponent }
    manifest.files = found.files.count
    _ = consume found
    manifest.skipped = report.progress.skipped
    manifest.attached = report.progress.attached
    manifest.settings = plan.settings
    manifest.settings["isolation"] = report.isolation
    let summary = try await link(records.file, manifest, in: folder)
    try await kept
    let outcome = Outcome(
      summary: summary.lines(for: plan.output),
      status: summary.status)
    try RunState(digest: digest, summary: outcome.summary, status: outcome.status)
      .keep(in: folder)
    turn("done")
    return outcome
  }

  /// Reads the files; hands back what was read, and the file that holds it.
  private func read(
    _ found: InputFiles, in folder: borrowing RunFolder,
    progress: (ExtractionProgress) -> Void
  ) throws -> (report: ExtractionRun.Report, records: ReadRecords) {
    let cache = try ExtractionCache(
      in: folder.cache, settings: plan.readingSettings, fresh: plan.isFresh)
    var extraction = ExtractionRun(plan.place, jobs: plan.jobs)
    extraction.filter = plan.filter
    extraction.limits = plan.limits
    extraction.form = .rows
    extraction.readsPictures = plan.readsPictures
    let report: ExtractionRun.Report
    do {
      report = try extraction.run(found.files, cache: cache, progress: progress)
    } catch {
      // What was read is kept, unless keeping it is what failed.
      try? cache.keep()
      throw error
    }
    let (digest, files) = try cache.finish()
    return (report, ReadRecords(digest: digest, file: cache.recordsFile, kept: files))
  }

  /// What reading comes to.
  private struct ReadRecords: Sendable {
    var digest: String
    var file: URL
    /// Files that are written, but may not have reached the disk.
    var kept: [String]
  }

  /// Waits for the disk on a thread of its own: those of the tasks are as many as processors.
  private static func synchronize(_ files: [String]) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      DispatchQueue(label: "renvoi.cache").async {
        done.resume(
          with: Result { for file in files { try OutputFolder.synchronize(file) } })
      }
    }
  }

  private func link(
    _ records: URL, _ manifest: RunManifest, in folder: borrowing RunFolder
  ) async throws -> RunSummary {
    var (clock, manifest) = (StageClock(), manifest)
    var collector = RecordCollector(folder.scratch())
    try collector.add(rows: records.path)
    let store = try collector.finish()
    clock.end("identify", in: &manifest)
    return try await GraphRun(
      catalogue: catalogue, formats: plan.formats.isEmpty ? nil : Set(plan.formats),
      jobs: plan.jobs
    ).write(store, manifest: manifest, to: folder.url)
  }
}

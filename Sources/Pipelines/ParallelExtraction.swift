package import LegalDocuments

/// How far an extraction is.
package struct ExtractionProgress: Hashable, Sendable {
  /// Files finished.
  package var done: Int
  /// Files in all.
  package var total: Int
  /// Files that could not be read.
  package var problems: Int
}

/// What came of many files, in the files' order.
package struct ExtractionResult: Sendable {
  /// Documents and problems, in the order of the files.
  package var records: [ExtractionRecord] = []
  /// Paths of files that are no legal documents.
  package var skipped: [String] = []
}

/// Reads many files at once and hands back their records in the files' order.
package struct ParallelExtraction: Sendable {
  private let extractor: Extractor
  private let jobs: Int

  /// Creates an extraction over at most `jobs` files at a time.
  package init(_ extractor: Extractor, jobs: Int) {
    self.extractor = extractor
    self.jobs = max(1, jobs)
  }

  /// Reads all files and delivers what each came to, in order, as soon as its turn has come.
  ///
  /// At most four files a job are held back while an earlier one is still being read, so memory
  /// does not grow with the number of files.
  package func run(
    _ files: [InputFile], progress: @Sendable (ExtractionProgress) -> Void = { _ in },
    deliver: (InputFile, Extraction) throws -> Void
  ) async throws {
    let window = jobs * 4
    var waiting: [Int: Extraction] = [:]
    var next = 0
    var started = 0
    var state = ExtractionProgress(done: 0, total: files.count, problems: 0)
    try await withThrowingTaskGroup(of: (Int, Extraction).self) { group in
      var running = 0
      func start() {
        while running < jobs, started < files.count, started < next + window {
          let index = started
          let file = files[index]
          group.addTask { [extractor] in (index, extractor.extract(file)) }
          started += 1
          running += 1
        }
      }
      start()
      while let (index, extraction) = try await group.next() {
        running -= 1
        waiting[index] = extraction
        state.done += 1
        if extraction.hasFailed { state.problems += 1 }
        progress(state)
        while let ready = waiting.removeValue(forKey: next) {
          try deliver(files[next], ready)
          next += 1
        }
        try Task.checkCancellation()
        start()
      }
    }
  }

  /// Reads all files into memory.
  package func result(
    of files: [InputFile], progress: @Sendable (ExtractionProgress) -> Void = { _ in }
  ) async throws -> ExtractionResult {
    var result = ExtractionResult()
    try await run(files, progress: progress) { file, extraction in
      switch extraction {
      case .skipped: result.skipped.append(file.path)
      case .records(let records): result.records += records
      }
    }
    return result
  }
}

extension Extraction {
  /// Whether the file could not be read.
  fileprivate var hasFailed: Bool {
    guard case .records(let records) = self else { return false }
    return records.contains {
      if case .problem = $0 { true } else { false }
    }
  }
}

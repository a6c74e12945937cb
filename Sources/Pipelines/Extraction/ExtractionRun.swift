import CProcesses
import DocumentReaders
import Foundation

/// Reads many files, each in a worker process, and hands over what they came to.
package struct ExtractionRun: Sendable {
  /// Where documents are read.
  package enum Place: Hashable, Sendable {
    /// In processes of this program, which may crash, run on and fill memory at no one's cost.
    case workers(program: String)
    /// Here, one after the other and without limits: for debuggers and profilers.
    case here
  }

  /// In which order files are handed over.
  package enum Order: Hashable, Sendable {
    /// As they are done.
    case finished
    /// As they were given.
    case given
  }

  package var place: Place
  package var order = Order.finished
  package var filter = RecordFilter.all
  /// Whether pages that are pictures are read by Tesseract, which workers then have to start.
  package var readsPictures = false
  /// In which form records are handed over.
  package var form = RecordFile.Form.lines
  package var limits = ExtractionLimits.standard
  /// Workers at work at a time.
  package var jobs: Int

  /// This program, to be started again as a worker.
  package static let thisProgram = Place.workers(program: "/proc/self/exe")

  package init(_ place: Place = thisProgram, jobs: Int) {
    self.place = place
    self.jobs = max(1, jobs)
  }

  /// The protections that were in force, for `run.json`.
  package struct Report: Hashable, Sendable {
    package var progress: ExtractionProgress
    package var isolation: String
  }

  /// Reads all files.
  ///
  /// Results in the cache are not read anew, and new ones are put there. Memory does not grow with
  /// the number of files: `.given` holds back at most 64 files a job that wait for an earlier one.
  package func run(
    _ files: [InputFile], cache: ExtractionCache? = nil,
    progress: (ExtractionProgress) -> Void = { _ in },
    deliver: (InputFile, ExtractedFile) throws -> Void = { _, _ in }
  ) throws -> Report {
    var queue = DeliveryQueue(files, order: order, window: 64 * jobs, jobs: jobs)
    var state = ExtractionProgress(files: files)
    func finish(_ index: Int, _ extracted: ExtractedFile, isKept: Bool = false) throws {
      state.add(extracted, of: files[index], isKept: isKept)
      try queue.finish(index, extracted, deliver)
      progress(state)
    }
    switch place {
    case .here:
      let extractor = Extractor(
        readers: Readers.reading(pictures: readsPictures), filter: filter,
        largestFile: limits.fileSize)
      for (index, file) in files.enumerated() {
        guard renvoi_was_interrupted() == 0 else { throw ExtractionError.interrupted }
        let extracted = ExtractedFile(extractor.extract(file), as: form)
        try cache?.add(extracted, key: nil, neighbours: [])
        try finish(index, extracted)
      }
      return Report(progress: state, isolation: "none")
    case .workers(let program):
      let pool = WorkerPool(
        program: program,
        settings: WorkerSettings(
          filter: filter, limits: limits, form: form, readsPictures: readsPictures),
        count: jobs)
      let neighbours = NeighbourFiles(largest: limits.fileSize)
      /// What a worker has to read of a file; `nil` where all can be said without one.
      func open(_ index: Int) throws -> ExtractionJob? {
        if renvoi_was_interrupted() != 0 { throw ExtractionError.interrupted }
        let file = files[index]
        switch SourceFile.open(file, atMost: limits.fileSize) {
        case .noDocument:
          var skipped = ExtractedFile()
          skipped.isSkipped = true
          try finish(index, skipped)
        case .problem(let problem):
          let extracted = ExtractedFile(problem, as: form)
          try cache?.add(extracted, key: nil, neighbours: [])
          try finish(index, extracted)
        case .document(let source):
          let kept = cache?.find(source) { name in
            neighbours.bytes(of: name, beside: file).map { SourceFile.hash($0) } ?? ""
          }
          guard let kept else { return ExtractionJob(index: index, file: file, source: source) }
          try finish(index, kept, isKept: true)
        }
        return nil
      }
      var ahead = OpenedAhead(jobs: jobs)
      while true {
        while pool.hasRoom {
          if let job = ahead.next() {
            try pool.begin(job)
          } else if let index = queue.next() {
            if let job = try open(index) { try pool.begin(job) }
          } else {
            break
          }
        }
        if pool.isIdle, queue.isEmpty { break }
        // Between two files the workers are looked after.
        var patience: Int32 = 200
        if ahead.hasRoom, let index = queue.next() {
          if let job = try open(index) { ahead.add(job) }
          patience = 0
        }
        try pool.wait(atMost: patience, next: { ahead.next() }) { job, extracted, isOwnWork in
          let key = isOwnWork ? cache?.key(of: job.source) : nil
          try cache?.add(extracted, key: key, neighbours: job.neighbours)
          try finish(job.index, extracted)
        }
        try cache?.settle()
        if renvoi_was_interrupted() != 0 { throw ExtractionError.interrupted }
      }
      return Report(progress: state, isolation: Self.words(for: pool.protections))
    }
  }

  private static func words(for protections: UInt32?) -> String {
    guard let protections else { return "worker processes (none was needed)" }
    var words = ["worker processes with limits"]
    for (bit, word) in [
      (RENVOI_NO_NEW_PRIVILEGES, "no new privileges"), (RENVOI_SECCOMP, "seccomp"),
      (RENVOI_LANDLOCK, "Landlock"),
    ] where protections & UInt32(bit) != 0 {
      words.append(word)
    }
    return words.joined(separator: ", ")
  }
}

/// Files that were opened while all workers were at work, in their order.
///
/// As many as there are jobs, fewer where they are large. One job is one processor's work: there nothing
/// is opened ahead.
private struct OpenedAhead {
  private let most: Int
  private var files: [ExtractionJob] = []
  private var bytes = 0
  /// Bytes from which on no further file is opened.
  private static let enough = 16 << 20

  init(jobs: Int) { most = jobs > 1 ? jobs : 0 }

  var hasRoom: Bool { files.count < most && bytes < Self.enough }

  mutating func add(_ file: ExtractionJob) {
    files.append(file)
    bytes += file.source.bytes.count
  }

  mutating func next() -> ExtractionJob? {
    guard !files.isEmpty else { return nil }
    bytes -= files[0].source.bytes.count
    return files.removeFirst()
  }
}

/// Which file comes next, and when a finished one is handed over.
private struct DeliveryQueue {
  private let files: [InputFile]
  private let order: ExtractionRun.Order
  private let window: Int
  private let sequence: [Int]?
  private var started = 0
  private var delivered = 0
  private var waiting: [Int: ExtractedFile] = [:]

  init(_ files: [InputFile], order: ExtractionRun.Order, window: Int, jobs: Int) {
    self.files = files
    self.order = order
    self.window = window
    sequence = order == .given ? nil : Self.largeFirst(files, jobs: jobs)
  }

  /// Places of the files in the order in which they are begun: those that would hold up the others at
  /// the end come first, the largest in front, then the rest as they were given.
  private static func largeFirst(_ files: [InputFile], jobs: Int) -> [Int]? {
    guard jobs > 1 else { return nil }
    let total = files.reduce(0) { $0 + $1.size }
    func isLarge(_ index: Int) -> Bool { files[index].size > total / (128 * jobs) }
    let large = files.indices.filter(isLarge).sorted { a, b in
      (files[b].size, a) < (files[a].size, b)
    }
    return large + files.indices.filter { !isLarge($0) }
  }

  var isEmpty: Bool { delivered == files.count }

  mutating func next() -> Int? {
    guard started < files.count, started - delivered < window || order == .finished else {
      return nil
    }
    started += 1
    return sequence?[started - 1] ?? started - 1
  }

  mutating func finish(
    _ index: Int, _ extracted: ExtractedFile, _ deliver: (InputFile, ExtractedFile) throws -> Void
  ) throws {
    guard order == .given else {
      delivered += 1
      return try deliver(files[index], extracted)
    }
    waiting[index] = extracted
    while let ready = waiting.removeValue(forKey: delivered) {
      try deliver(files[delivered], ready)
      delivered += 1
    }
  }
}

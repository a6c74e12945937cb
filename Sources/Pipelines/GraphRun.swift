import CitationGraphs
package import Foundation
import LegalDocuments
package import Resolution
import Spooling
package import Writers

/// The joining stage: records to a graph folder.
///
/// A pure function of the records and the catalogue, whatever the records' order, but for the times
/// in `run.json`. Memory grows with the number of works that are named, not with their texts.
package struct GraphRun: Sendable {
  private let catalogue: any CatalogueSource
  private let formats: Set<String>?
  private let jobs: Int

  /// Records that are worked on together make up about this many bytes.
  ///
  /// Resolved and rendered they take six times as much, and a dozen batches may wait for their turn.
  private static let batchSize = 1 << 17

  /// Creates a run that writes the given formats, or all, and resolves `jobs` batches at a time.
  package init(
    catalogue: any CatalogueSource = WorkCatalogue(), formats: Set<String>? = nil, jobs: Int
  ) {
    self.catalogue = catalogue
    self.formats = formats
    self.jobs = jobs
  }

  /// Resolves the records, builds their graph and writes the folder.
  package func write(
    _ store: RecordStore, manifest: RunManifest, to folder: URL
  ) async throws -> RunSummary {
    var (clock, manifest) = (StageClock(), manifest)
    let known = KnownWorks(
      identities: store.identities,
      catalogue: try catalogue.excerpt(for: CatalogueNeeds(store.identities)))
    clock.end("gather", in: &manifest)
    ProcessHeap.trim()
    var graph = try GraphAssembly(
      known, problems: store.problems, to: folder, formats: formats, jobs: jobs,
      scratch: store.scratch)
    for problem in catalogue.problems { try graph.problems.add(problem) }
    var batches = RecordBatches(store.locations, size: Self.batchSize)
    let renderer = graph.writer.renderer
    try await OrderedTasks.run(
      jobs: jobs, next: { batches.next() }, isLong: { $0.length > 2 * Self.batchSize },
      work: { batch in
        try LinkedBatch(batch, of: store.files, known: known, renderer)
      },
      deliver: { batch in
        graph.counts.add(batch.counts)
        for problem in batch.problems { try graph.problems.add(problem) }
        for shares in batch.shares { try graph.builder.add(shares) }
        for rendered in batch.rendered { try graph.writer.add(rendered) }
      })
    return try await graph.finish(manifest)
  }

  /// Resolves the records and writes what they come to as a part of a graph; `numbers` are those of
  /// the records among all.
  func writePart(
    of store: RecordStore, numbers: [Int], known: KnownWorks, to file: inout SectionFileWriter
  ) async throws {
    var problems = store.problems
    var counts = RecordCounts()
    var builder = GraphBuilder(store.scratch)
    var batches = RecordBatches(store.locations, numbers: numbers, size: Self.batchSize)
    let renderer = RecordRenderer(formats: formats)
    file.beginSection()
    // The file cannot be lent to a closure.
    var rows: [(key: [UInt8], row: [UInt8])] = []
    while true {
      rows.removeAll()
      var round = 0
      try await OrderedTasks.run(
        jobs: jobs,
        next: {
          round += 1
          return round <= 4 * jobs ? batches.next() : nil
        },
        work: { batch in
          try LinkedBatch(batch, of: store.files, known: known, renderer, eachApart: true)
        },
        deliver: { batch in
          counts.add(batch.counts)
          for problem in batch.problems { try problems.add(problem) }
          for shares in batch.shares { try builder.add(shares) }
          for (number, rendered) in zip(batch.numbers, batch.rendered) {
            rows.append(PartRecord.row(number, rendered))
          }
        })
      if rows.isEmpty { break }
      for (key, row) in rows { try file.append(key: key, row: row) }
    }
    try builder.writeSums(to: &file)
    file.beginSection()
    for problem in try problems.finish() { try file.append(problem) }
    file.beginSection()
    try file.append(counts)
    try store.scratch.check()
  }

  /// The time as `run.json` gives it.
  package static func now() -> String { Date().formatted(.iso8601) }
}

/// Records that are read and resolved together.
private struct RecordBatch: Sendable {
  /// Where each stands, and its number among all records, from 1.
  var records: [(location: RecordLocation, number: Int)] = []

  /// Bytes of all records.
  var length: Int { records.reduce(0) { $0 + $1.location.length } }
}

/// Cuts the records into batches of about the same size, in their order.
private struct RecordBatches {
  private var locations: Rows<RecordLocation>.Iterator
  private let numbers: [Int]?
  private let size: Int
  private var handedOut = 0

  /// Without numbers the records are all there are, and count from 1.
  init(_ locations: Rows<RecordLocation>, numbers: [Int]? = nil, size: Int) {
    self.locations = locations.makeIterator()
    self.numbers = numbers
    self.size = size
  }

  mutating func next() -> RecordBatch? {
    var batch = RecordBatch()
    var bytes = 0
    while bytes < size, let location = locations.next() {
      batch.records.append((location, numbers?[handedOut] ?? handedOut + 1))
      bytes += location.length
      handedOut += 1
    }
    return batch.records.isEmpty ? nil : batch
  }
}

/// A batch resolved, with all that is made of each record alone; the records themselves are gone.
private struct LinkedBatch: Sendable {
  var numbers: [Int] = []
  var counts = RecordCounts()
  var problems: [ProblemRecord] = []
  var shares: [RecordShares] = []
  /// What was rendered of all records together, or of each.
  var rendered: [RenderedRecords] = []

  init(
    _ batch: RecordBatch, of files: [RecordFile], known: KnownWorks, _ renderer: RecordRenderer,
    eachApart: Bool = false
  ) throws(RecordFileError) {
    var handles: [Int: FileHandle] = [:]
    var records: [ResolvedRecord] = []
    let places = UnpackedPlaces(of: known)
    for (location, number) in batch.records {
      let file = files[location.file]
      guard let handle = handles[location.file] ?? FileHandle(forReadingAtPath: file.path),
        (try? handle.seek(toOffset: UInt64(location.offset))) != nil,
        let bytes = try? handle.read(upToCount: location.length),
        let record = file.form.record(in: Array(bytes))
      else { throw .unreadable(file.path) }
      handles[location.file] = handle
      let resolved = known.resolve(record, number: number, places: places)
      numbers.append(number)
      counts.add(resolved)
      problems += resolved.problems
      shares.append(RecordShares(resolved, known: known))
      if eachApart {
        rendered.append(renderer.render([resolved]))
      } else {
        records.append(resolved)
      }
    }
    if !eachApart { rendered = [renderer.render(records)] }
  }
}

extension RecordFile.Form {
  fileprivate func record(in bytes: [UInt8]) -> DocumentRecord? {
    switch self {
    case .lines:
      guard case .document(let record)? = try? ExtractionRecord(json: bytes) else { return nil }
      return record
    case .rows:
      var reader = RowReader(bytes)
      let record = DocumentRecord(from: &reader)
      return reader.isDamaged ? nil : record
    }
  }
}

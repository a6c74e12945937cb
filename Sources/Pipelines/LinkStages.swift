import CitationGraphs
package import Foundation
import LegalDocuments
package import Resolution
import SourceTexts
package import Spooling
package import Writers

/// Linking in four stages, for more machines than one; together they write the same bytes as one
/// process that sees all records.
///
/// *identify* takes what linking must know from a part of the records; *gather* joins that of all
/// parts with what the catalogues know; *resolve* leads the mentions of a part to works and adds up
/// its shares of the graph; *merge* puts the parts together. The first and the third run anywhere, in
/// any number.
package struct LinkStages {
  private let scratch: Scratch
  private let jobs: Int

  package init(_ scratch: Scratch, jobs: Int) {
    self.scratch = scratch
    self.jobs = jobs
  }

  /// Writes the identities of some records.
  package func identify(_ store: RecordStore, to file: URL) throws(WriteError) {
    var file = try SectionFileWriter(file, mark: Self.identitiesMark)
    file.beginSection()
    for identity in store.identities {
      var row = RowWriter()
      identity.write(to: &row)
      try file.append(key: identity.key.bytes, row: row.bytes)
    }
    try scratch.check()
    try file.close()
  }

  /// Joins the identities of all records with what the catalogues know of the works they name;
  /// returns how many there are.
  package func gather(
    _ paths: [String], catalogue: any CatalogueSource, to file: URL
  ) throws -> Int {
    var sorter = RowSorter(scratch)
    for path in paths {
      let file = try SectionFile(
        path, mark: Self.identitiesMark, sections: 1,
        advice: "holds no identities of this version of Renvoi; make them with --stage identify",
        scratch: scratch)
      sorter.add(sorted: file.sections[0])
    }
    var needs = CatalogueNeeds()
    var file = try SectionFileWriter(file, mark: Self.knownMark)
    file.beginSection()
    var last: [UInt8]?
    var count = 0
    for (key, row) in try sorter.finish() where key != last {
      var reader = RowReader(row)
      needs.add(RecordIdentity(from: &reader))
      try file.append(row: row)
      last = key
      count += 1
    }
    try scratch.check()
    file.beginSection()
    for work in try catalogue.excerpt(for: needs).works { try file.append(work) }
    file.beginSection()
    for problem in catalogue.problems { try file.append(problem) }
    try file.close()
    return count
  }

  /// Resolves some of the records that were gathered and writes their part of the graph.
  package func resolve(
    _ store: RecordStore, knownPath: String, formats: Set<String>?, to file: URL
  ) async throws {
    let gathered = try gathered(knownPath)
    let (numbers, fingerprint) = try gathered.numbers(of: store)
    var file = try SectionFileWriter(file, mark: Self.partMark(fingerprint, formats))
    try await GraphRun(formats: formats, jobs: jobs)
      .writePart(of: store, numbers: numbers, known: gathered.known, to: &file)
    try file.close()
  }

  /// Puts the parts of all records together and writes the graph folder.
  package func merge(
    _ paths: [String], knownPath: String, formats: Set<String>?, manifest: RunManifest,
    to folder: URL
  ) async throws -> RunSummary {
    let gathered = try gathered(knownPath)
    let mark = Self.partMark(gathered.fingerprint, formats)
    var graph = try GraphAssembly(
      gathered.known, problems: ProblemList(scratch), to: folder, formats: formats,
      jobs: jobs, scratch: scratch)
    try graph.problems.add(gathered.problems)
    var sorter = RowSorter(scratch)
    for path in paths {
      let part = try SectionFile(
        path, mark: mark, sections: 6,
        advice:
          "is no part of this graph; make it with --stage resolve, the same --known file and the same --formats",
        scratch: scratch)
      sorter.add(sorted: part.sections[0])
      graph.builder.add(
        edges: part.sections[1], segmentEdges: part.sections[2], works: part.sections[3])
      try graph.problems.add(part.sections[4])
      for counts in Rows<RecordCounts>(part.sections[5]) { graph.counts.add(counts) }
    }
    guard sorter.count == gathered.identities.count else {
      throw SectionFileError(
        knownPath,
        "names \(gathered.identities.count) records, the parts hold \(sorter.count); each has to be in one part"
      )
    }
    var batch = PartRecord.Batch()
    for (_, row) in try sorter.finish() {
      batch.add(row)
      if batch.isFull {
        try graph.writer.add(batch.rendered)
        batch = PartRecord.Batch()
      }
    }
    try graph.writer.add(batch.rendered)
    return try await graph.finish(manifest)
  }

  private func gathered(_ path: String) throws(SectionFileError) -> GatheredWorks {
    let file = try SectionFile(
      path, mark: Self.knownMark, sections: 3,
      advice: "holds no known works of this version of Renvoi; make them with --stage gather",
      scratch: scratch)
    return GatheredWorks(file)
  }

  private static var identitiesMark: String { "renvoi identities \(Version.current)" }
  private static var knownMark: String { "renvoi known works \(Version.current)" }

  /// Parts go together where they were made for the same records and formats.
  private static func partMark(_ fingerprint: Int, _ formats: Set<String>?) -> String {
    let formats = formats.map { $0.sorted().joined(separator: ",") } ?? "all"
    return "renvoi part \(Version.current) \(fingerprint) \(formats)"
  }
}

/// What was gathered of all records.
private struct GatheredWorks {
  let identities: Rows<RecordIdentity>
  let known: KnownWorks
  let problems: RowSection

  init(_ file: SectionFile) {
    identities = Rows(file.sections[0])
    known = KnownWorks(
      identities: identities, catalogue: WorkCatalogue(Array(Rows(file.sections[1]))))
    problems = file.sections[2]
  }

  /// Stands for the records and their order.
  var fingerprint: Int {
    identities.reduce(0) { StableHash.number(($1.key.bytes + $0.bytes)[...]) }
  }

  /// The numbers of some of the records among all, from 1.
  func numbers(of store: RecordStore) throws(SectionFileError) -> ([Int], fingerprint: Int) {
    var numbers: [Int] = []
    var fingerprint = 0
    var own = store.identities.makeIterator()
    var next = own.next()?.key.bytes
    for (index, identity) in identities.enumerated() {
      let key = identity.key.bytes
      fingerprint = StableHash.number((key + fingerprint.bytes)[...])
      if key == next {
        numbers.append(index + 1)
        next = own.next()?.key.bytes
      }
    }
    guard next == nil else {
      throw SectionFileError(
        store.files.first?.path ?? "records",
        "holds records that were not gathered; run --stage identify and --stage gather again")
    }
    return (numbers, fingerprint)
  }
}

extension Int {
  fileprivate var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}

/// A record as a part of a graph holds it: what the files take of it.
enum PartRecord {
  static func row(_ number: Int, _ rendered: RenderedRecords) -> (key: [UInt8], row: [UInt8]) {
    var key = SortKey()
    key.append(number)
    var row = RowWriter()
    row.list(rendered) { $0.piece($1) }
    return (key.bytes, row.bytes)
  }

  /// Some records that are written together.
  struct Batch {
    private(set) var rendered: RenderedRecords = []
    private var size = 0

    var isFull: Bool { size > 1 << 20 }

    mutating func add(_ row: [UInt8]) {
      size += row.count
      var row = RowReader(row)
      let pieces = row.list { $0.piece() }
      if rendered.isEmpty { rendered = pieces.map { _ in [] } }
      for (index, piece) in zip(rendered.indices, pieces) { rendered[index] += piece }
    }
  }
}

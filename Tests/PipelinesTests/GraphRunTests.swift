import Foundation
import LegalDocuments
import LegalIdentifiers
import Pipelines
import SourceTexts
import Spooling
import TestSupport
import Testing
import Writers

@Suite struct `Linking records` {
  /// Documents that cite each other, acts and places, some in two languages, with a problem between.
  private static let records: [ExtractionRecord] = (1...210).map { n in
    guard n % 70 != 0 else {
      return .problem(
        ProblemRecord(
          path: "bad/\(n).pdf", sha256: nil, stage: "read", code: DiagnosticCode("pdf.damaged"),
          message: "is damaged"))
    }
    var metadata = DocumentMetadata()
    metadata.title = "Note \(n)"
    metadata.date = CivilDate(year: 2020, month: n % 12 + 1, day: n % 28 + 1)
    metadata.aliases = n % 5 == 0 ? [WorkIdentifier(.oj, "C:2020:\(n):p1")] : []
    let id = WorkIdentifier(.council, "ST-\(n / 2)-2020-\(n % 3 == 0 ? "REV-1" : "INIT")")
    let targets = [
      "council:ST-\(n * 7 % 100)-2020", "council:ST-\(n * 3 % 100)-2020-INIT", "self#art_\(n)",
      "celex:3\(2000 + n % 20)R000\(n % 9)#art_\(n % 7)", "oj:C:2020:\(n * 5 % 210):p1",
      "alias:stockholm-programme",
    ]
    return .document(
      DocumentRecord(
        document: .init(
          id: id, family: nil, metadata: metadata,
          source: DocumentSource(
            path: "\(n % 4)/\(n).pdf", sha256: "\(n)", mediaType: "application/pdf", format: "pdf")),
        segments: [.init(id: "opr_1", kind: .operative, text: "Text \(n)", page: 1)],
        references: targets.enumerated().map { index, target in
          .init(
            start: index, end: index + 1, text: "x", kind: .act,
            targets: [Target(target)].compactMap { $0 }, segment: "opr_1", page: index + 1,
            context: "context \(n) \(index)")
        }))
  }

  /// The bytes of every file but `run.json` when the records come in so many files.
  private func link(_ records: [ExtractionRecord], files count: Int, jobs: Int) async throws
    -> [String: Data]
  {
    let folder = try TemporaryFolder()
    let scratch = Scratch(folder.url.appendingPathComponent("scratch"))
    var collector = RecordCollector(scratch)
    if count == 0 {
      for record in records { try collector.add(record) }
    }
    for file in 0..<count {
      let lines = records.enumerated().filter { $0.offset % count == file }
        .flatMap { $0.element.jsonLine() }
      let url = folder.url.appendingPathComponent("\(file).jsonl")
      try Data(lines).write(to: url)
      try await collector.add(file: url.path, jobs: jobs)
    }
    let output = folder.url.appendingPathComponent("graph")
    let summary = try await GraphRun(jobs: jobs)
      .write(collector.finish(), manifest: RunManifest(), to: output)
    #expect(summary.documents == 207)
    #expect(summary.unreadable == 3)
    #expect(summary.mentionsLost == 0)
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: output.path)
    where name != "run.json" {
      contents[name] = try Data(contentsOf: output.appendingPathComponent(name))
    }
    return contents
  }

  @Test(arguments: [(1, 1), (2, 3), (7, 2), (0, 2)])
  func `any order and any number of files give the same bytes`(files: Int, jobs: Int) async throws {
    let expected = try await link(Self.records, files: 1, jobs: 2)
    #expect(expected.count > 10)
    // Each number once, in an order of its own for each number of files.
    let step = [11, 13, 17, 19][files % 4]
    let shuffled = Self.records.indices.map { Self.records[$0 * step % Self.records.count] }
    let found = try await link(shuffled, files: files, jobs: jobs)
    #expect(
      Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }.sorted() == [])
  }

  @Test func `a line that is no record is named by file and line`() async throws {
    let folder = try TemporaryFolder()
    let url = folder.url.appendingPathComponent("records.jsonl")
    try Data(Self.records[0].jsonLine() + Array("{\"document\":1}\n".utf8)).write(to: url)
    var collector = RecordCollector(.temporary())
    await #expect {
      try await collector.add(file: url.path, jobs: 1)
    } throws: { error in
      if case .noRecord(url.path, line: 2, _)? = error as? RecordFileError { true } else { false }
    }
    await #expect(throws: RecordFileError.unreadable("no-such-file")) {
      try await collector.add(file: "no-such-file", jobs: 1)
    }
  }
}

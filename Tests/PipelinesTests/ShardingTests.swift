import Foundation
import LegalDocuments
import LegalIdentifiers
import Pipelines
import Resolution
import SourceTexts
import Spooling
import TestSupport
import Testing
import Writers

/// However records are spread over files, and whoever links them, the graph folder is the same.
///
/// The records are made up at random from a seed: families with revisions and addenda, several files
/// of one document, some with the same text, files without a number that say what another says, works
/// with two names, acts on one page of the Official Journal, titles that are
/// nearly the same, mentions that are equally sure.
@Suite struct `Sharding` {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
      return z ^ z >> 31
    }

    mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
  }

  private static let documents = 160

  private static func act(_ n: Int) -> String { "celex:3\(2001 + n % 9)R\(1000 + n)" }
  private static func place(_ n: Int) -> String {
    "oj:L:\(2001 + n % 9):\(n % 12 + 1):p\(n % 5 + 1)"
  }
  private static func title(_ n: Int) -> String {
    ["radicalisation in prisons", "exchange of criminal records", "records exchange in prisons"][
      n % 3]
  }

  private static func council(_ n: Int) -> String {
    let suffix = ["INIT", "REV-1", "REV-2", "REV-1-ADD-1", "ADD-1", "COR-1"][n % 6]
    return "council:ST-\(5001 + n / 3)-2011-\(suffix)"
  }

  private static func target(_ dice: inout Dice) -> String {
    let n = dice.pick(60)
    return switch dice.pick(9) {
    case 0: council(n)
    case 1: "council:ST-\(5001 + n / 3)-2011"
    case 2: act(n)
    case 3: "\(act(n))#art_\(n % 7 + 1).par_2"
    case 4: place(n)
    case 5: "self#art_\(n % 7 + 1)"
    case 6: "com:COM/2011/\(n)"
    case 7: "proc:2011/\(1000 + n)(COD)"
    default: "meeting:council:2011-\(String(format: "%02d", n % 3 + 1))"
    }
  }

  private static func mention(_ index: Int, _ dice: inout Dice) -> DocumentRecord.Mention {
    let targets = (0...dice.pick(2)).compactMap { _ in Target(target(&dice)) }
    let words = "Council conclusions on \(title(dice.pick(3))) of January 2011"
    var mention = DocumentRecord.Mention(
      start: index, end: index + words.unicodeScalars.count, text: words, kind: .act,
      targets: targets, confidence: [1, 0.9, 0.9, 0.6][dice.pick(4)],
      segment: "art_\(dice.pick(7) + 1)", page: dice.pick(9) + 1,
      context: "\(dice.pick(1000)) \(words)")
    mention.relation = [.cites, .cites, .amends, .basedOn, .repeals][dice.pick(5)]
    if dice.pick(6) == 0 { mention.subject = WorkIdentifier(act(dice.pick(60))) }
    if dice.pick(9) == 0 { mention.status = .ambiguous }
    return mention
  }

  private static func record(_ n: Int, _ dice: inout Dice) -> DocumentRecord {
    var metadata = DocumentMetadata()
    metadata.title = "Council conclusions on \(title(n))"
    metadata.date = CivilDate(year: 2011, month: n % 3 + 1, day: n % 20 + 1)
    if n % 7 == 0 { metadata.aliases = [WorkIdentifier(place(n))].compactMap { $0 } }
    if n % 5 == 0 { metadata.procedures = [WorkIdentifier(.proc, "2011/\(1000 + n)(COD)")] }
    if n % 4 == 0 { metadata.previous = [WorkIdentifier(council(n + 1))].compactMap { $0 } }
    // Several files of one document, and a few acts among the papers.
    var id = WorkIdentifier(n % 8 == 0 ? act(n / 2) : council(n / 2)) ?? .self
    if n % 12 == 5 { id = WorkIdentifier(.file, "\(n)") }
    var source = DocumentSource(
      path: "\(n % 3)/\(n % 50).pdf", sha256: "\(n / 100)", mediaType: "application/pdf",
      format: "pdf")
    if [0, 1, 5].contains(n % 12) { source.textSHA256 = "text \(n / 12)" }
    return DocumentRecord(
      document: .init(
        id: id, family: CouncilNumber(id)?.family.identifier, metadata: metadata,
        source: source),
      segments: (1...7).map { article in
        .init(
          id: "art_\(article)", kind: .article, number: String(article),
          text: "Text \(n) \(article)", page: article)
      },
      references: (0..<dice.pick(9)).map { mention($0 * 9, &dice) })
  }

  private static let records: [ExtractionRecord] = {
    var dice = Dice(state: 7)
    var records: [ExtractionRecord] = (0..<documents).map { .document(record($0, &dice)) }
    records += (0..<5).map { n in
      .problem(
        ProblemRecord(
          path: "bad/\(n % 4).pdf", sha256: nil, stage: "read",
          code: DiagnosticCode("pdf.damaged"), message: "is damaged"))
    }
    return records
  }()

  private static let catalogue = WorkCatalogue(
    (0..<60).map { n in
      var work = CatalogueWork(
        id: WorkIdentifier(act(n)) ?? .self,
        names: [WorkIdentifier(place(n))].compactMap { $0 }, lastPage: n % 5 + 3,
        date: CivilDate(year: 2011, month: n % 3 + 1, day: 1), title: "Conclusions on \(title(n))",
        origin: "works.tsv:\(n + 2)")
      work.relations = [
        WorkRelation(.amends, WorkIdentifier(act((n + 7) % 60)) ?? .self),
        WorkRelation(.repeals, WorkIdentifier(act((n + 1) % 60)) ?? .self, origin: "more.tsv:2"),
      ]
      return work
    })

  /// The records shuffled and dealt out to so many files.
  private func deal(
    _ records: [ExtractionRecord], _ count: Int, seed: Int, in folder: TemporaryFolder
  )
    throws -> [URL]
  {
    var dice = Dice(state: UInt64(seed))
    let shuffled = records.shuffled(using: &dice)
    return try (0..<count).map { file in
      let lines = shuffled.enumerated().filter { $0.offset % count == file }
        .flatMap { $0.element.jsonLine() }
      let url = folder.url.appendingPathComponent("\(file).jsonl")
      try Data(lines).write(to: url)
      return url
    }
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name != "run.json" && !name.hasPrefix(".") {
      contents[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
    return contents
  }

  private func store(_ files: [URL], _ scratch: Scratch) async throws -> RecordStore {
    var collector = RecordCollector(scratch)
    for file in files { try await collector.add(file: file.path, jobs: 2) }
    return try collector.finish()
  }

  /// The folder that one process writes.
  private func linked(
    _ records: [ExtractionRecord], files count: Int, seed: Int, _ catalogue: WorkCatalogue,
    jobs: Int = 2
  ) async throws -> [String: Data] {
    let folder = try TemporaryFolder()
    let files = try deal(records, count, seed: seed, in: folder)
    let output = folder.url.appendingPathComponent("graph")
    let store = try await store(
      files, Scratch(folder.url.appendingPathComponent("scratch")))
    let summary = try await GraphRun(catalogue: catalogue, jobs: jobs)
      .write(store, manifest: RunManifest(), to: output)
    #expect(summary.documents == Self.documents)
    #expect(summary.mentionsLost == 0)
    return try contents(of: output)
  }

  /// The folder that the stages write, each part in a process of its own as it were.
  private func staged(
    parts count: Int, seed: Int, _ catalogue: WorkCatalogue, formats: Set<String>? = nil
  ) async throws -> [String: Data] {
    let folder = try TemporaryFolder()
    let files = try deal(Self.records, count, seed: seed, in: folder)
    func url(_ name: String) -> URL { folder.url.appendingPathComponent(name) }
    func stages(_ n: Int) -> (LinkStages, Scratch) {
      let scratch = Scratch(url("scratch\(n)"))
      return (LinkStages(scratch, jobs: 1 + n % 2), scratch)
    }
    for (n, file) in files.enumerated() {
      let (stages, scratch) = stages(n)
      try stages.identify(try await store([file], scratch), to: url("\(n).identities"))
    }
    let gathered = try stages(0).0.gather(
      files.indices.map { url("\($0).identities").path }, catalogue: catalogue, to: url("known"))
    #expect(gathered == Self.documents)
    for (n, file) in files.enumerated() {
      let (stages, scratch) = stages(n)
      try await stages.resolve(
        try await store([file], scratch), knownPath: url("known").path, formats: formats,
        to: url("\(n).part"))
    }
    let summary = try await stages(0).0.merge(
      files.indices.reversed().map { url("\($0).part").path }, knownPath: url("known").path,
      formats: formats, manifest: RunManifest(), to: url("graph"))
    #expect(summary.documents == Self.documents)
    #expect(summary.mentionsLost == 0)
    return try contents(of: url("graph"))
  }

  private func differences(_ a: [String: Data], _ b: [String: Data]) -> [String] {
    Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
  }

  @Test(arguments: [1, 2, 7]) func `any number of files in any order gives the same bytes`(
    files: Int
  ) async throws {
    for catalogue in [WorkCatalogue(), Self.catalogue] {
      let expected = try await linked(Self.records, files: 1, seed: 0, catalogue)
      #expect(expected.count > 20)
      for seed in 1...2 {
        let found = try await linked(
          Self.records, files: files, seed: seed, catalogue, jobs: seed)
        #expect(differences(expected, found) == [], "seed \(seed)")
      }
    }
  }

  @Test(arguments: [1, 2, 7]) func `parts that are linked apart give the same bytes`(
    parts: Int
  ) async throws {
    for catalogue in [WorkCatalogue(), Self.catalogue] {
      let expected = try await linked(Self.records, files: 1, seed: 0, catalogue)
      let found = try await staged(parts: parts, seed: parts, catalogue)
      #expect(differences(expected, found) == [])
    }
  }

  @Test func `documents of the same text are one, whichever part holds which`() async throws {
    let expected = try await linked(Self.records, files: 1, seed: 0, Self.catalogue)
    let edges = String(decoding: try #require(expected["edges.csv"]), as: UTF8.self)
    #expect(edges.contains("file:5,") && edges.contains(",sameAs,"))
    let found = try await staged(parts: 4, seed: 9, Self.catalogue, formats: ["jsonl", "csv"])
    for name in ["documents.jsonl", "segments.jsonl", "mentions.jsonl", "nodes.csv", "edges.csv"] {
      #expect(found[name] == expected[name], "\(name)")
    }
  }

  @Test func `parts hold no more than the formats need`() async throws {
    let expected = try await linked(Self.records, files: 1, seed: 0, Self.catalogue)
    let found = try await staged(
      parts: 3, seed: 5, Self.catalogue, formats: ["jsonl", "csv"])
    #expect(found["mentions.jsonl"] == expected["mentions.jsonl"])
    #expect(found["edges.csv"] == expected["edges.csv"])
    #expect(found["graph.sqlite"] == nil)
  }

  @Test func `a record that comes twice counts once`() async throws {
    let expected = try await linked(Self.records, files: 1, seed: 0, Self.catalogue)
    let documents = Self.records.filter { if case .document = $0 { true } else { false } }
    let found = try await linked(
      Self.records + documents[3..<40], files: 2, seed: 3, Self.catalogue)
    #expect(differences(expected, found) == [])
  }

  @Test func `parts of other records are refused`() async throws {
    let folder = try TemporaryFolder()
    func url(_ name: String) -> URL { folder.url.appendingPathComponent(name) }
    let files = try deal(Self.records, 2, seed: 1, in: folder)
    let scratch = Scratch(url("scratch"))
    let stages = LinkStages(scratch, jobs: 1)
    let first = try await store([files[0]], scratch)
    try stages.identify(first, to: url("0.identities"))
    _ = try stages.gather(
      [url("0.identities").path], catalogue: WorkCatalogue(), to: url("known"))
    let second = try await store([files[1]], scratch)
    await #expect(throws: SectionFileError.self) {
      try await stages.resolve(
        second, knownPath: url("known").path, formats: nil, to: url("1.part"))
    }
    await #expect(throws: SectionFileError.self, "identities are no part") {
      try await stages.merge(
        [url("0.identities").path], knownPath: url("known").path, formats: nil,
        manifest: RunManifest(), to: url("graph"))
    }
    #expect(throws: SectionFileError.self, "nor are records") {
      try stages.gather([files[0].path], catalogue: WorkCatalogue(), to: url("known"))
    }
  }
}

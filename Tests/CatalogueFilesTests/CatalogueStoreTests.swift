import CatalogueFiles
import Foundation
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import TestSupport
import Testing

@Suite struct `The catalogue in one file` {
  private func names(_ texts: [String]) -> [WorkIdentifier] {
    texts.compactMap { WorkIdentifier($0) }
  }

  private func needs(_ texts: String...) -> CatalogueNeeds {
    var needs = CatalogueNeeds()
    for name in names(texts) { needs.add(name) }
    return needs
  }

  private func found(_ needs: CatalogueNeeds, in store: CatalogueStore) throws -> [String] {
    try store.excerpt(for: needs).works.map(\.id.description)
  }

  private func store(_ works: [CatalogueWork]) throws -> CatalogueStore {
    let store = try CatalogueStore(creating: nil)
    try store.add { take in for work in works { try take(work) } }
    return store
  }

  private func work(_ id: String, _ other: String..., last: Int? = nil, date: String? = nil) throws
    -> CatalogueWork
  {
    CatalogueWork(
      id: try #require(WorkIdentifier(id)), names: names(other), lastPage: last,
      date: date.flatMap { CivilDate(iso: $0) }, origin: "test:7")
  }

  @Test func `is built once and opened again`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("works.sqlite")
    let built = try CatalogueStore(creating: path)
    try built.add { take in
      var work = try self.work("celex:32016R0679", "oj:L:2016:119:p1", last: 88, date: "2016-04-27")
      work.title = "On data"
      work.inForceFrom = CivilDate(iso: "2018-05-25")
      work.relations = [WorkRelation(.repeals, WorkIdentifier(.celex, "31995L0046"))]
      try take(work)
    }
    try built.close()
    let stores = try CatalogueStores([URL(filePath: path)])
    var asked = needs("oj:L:2016:119:p33")
    asked.wantsAllRelations = true
    let work = try #require(try stores.excerpt(for: asked).works.first)
    #expect(work.id.value == "32016R0679")
    #expect(work.lastPage == 88)
    #expect(work.inForceFrom?.description == "2018-05-25")
    #expect(work.relations.first?.relation == .repeals)
    #expect(work.origin == "test:7")
  }

  @Test func `gives what is asked for and what shares a name with it, and no more`() throws {
    let store = try store([
      try work("celex:32008D0001", "oj:L:2008:5:p7", last: 7),
      try work("celex:32008D0002", "oj:L:2008:5:p7", last: 9),
      try work("celex:32008D0003", "oj:L:2008:5:p10", last: 12),
      try work("celex:52011PC0032"),
      try work("council:ST-14469-2005-REV-4"), try work("council:ST-14469-2005-INIT"),
      try work("council:ST-14470-2005-INIT"), try work("proc:2011/0023(COD)"),
      try work("celex:02016R0679-20160504"), try work("celex:32024R1689"),
      try work("celex:32020D0009", date: "2020-05-28"),
    ])
    #expect(
      try found(needs("celex:32008D0001"), in: store) == ["celex:32008D0001", "celex:32008D0002"])
    #expect(try found(needs("oj:L:2008:5:p8"), in: store).contains("celex:32008D0002"))
    #expect(try found(needs("oj:L:2008:5:p12"), in: store) == ["celex:32008D0003"])
    #expect(try found(needs("com:COM/2011/32"), in: store) == ["celex:52011PC0032"])
    #expect(
      try found(needs("council:ST-14469-2005"), in: store)
        == ["council:ST-14469-2005-REV-4", "council:ST-14469-2005-INIT"])
    #expect(try found(needs("proc:2011/0023"), in: store) == ["proc:2011/0023(COD)"])
    #expect(try found(needs("celex:32016R0679"), in: store) == ["celex:02016R0679-20160504"])
    #expect(try found(needs("oj:L:2024/1689"), in: store) == ["celex:32024R1689"])
    #expect(try found(needs("meeting:council:2020-05"), in: store) == ["celex:32020D0009"])
    #expect(try found(needs("celex:31999L0001"), in: store).isEmpty)
    #expect(try found(needs("celex:31999L0001"), in: store).isEmpty, "a store answers twice")
  }

  @Test func `by title and date it gives the works that may be meant`() throws {
    var works = try (1...40).map { n in
      try work("celex:32020D\(1000 + n)", date: "2020-05-\(n % 28 + 10 > 28 ? 28 : n % 28 + 10)")
    }
    for index in works.indices { works[index].title = "Conclusions on fisheries quota \(index)" }
    works[4].title = "Council conclusions on space policy for coastal areas"
    works[9].title = "Council conclusions on coastal areas, space policy and tourism"
    let store = try store(works)
    var metadata = DocumentMetadata()
    metadata.date = CivilDate(iso: "2021-01-01")
    let words = "the Council conclusions on space policy for coastal areas of May 2020"
    let record = DocumentRecord(
      document: .init(
        id: WorkIdentifier(.council, "ST-1-2021-INIT"), family: nil, metadata: metadata,
        source: .init(path: "1.pdf", sha256: "00", mediaType: "", format: "pdf")),
      references: [
        .init(
          start: 0, end: words.count, text: words, kind: .document,
          targets: [Target("text:space-policy")].compactMap { $0 }, context: words)
      ])
    let excerpt = try store.excerpt(for: CatalogueNeeds([RecordIdentity(record)]))
    #expect(excerpt.works.map(\.id.value) == ["32020D1005", "32020D1010"])
    #expect(
      Resolver(catalogue: excerpt).resolve([record]).mentions
        == Resolver(catalogue: WorkCatalogue(works)).resolve([record]).mentions)
  }

  @Test func `relations are given among works that are asked for, with their rows`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      """
      source\trelation\ttarget
      celex:31994L0004\tamends\tcelex:31977L0388
      celex:31994L0004\trepeals\tcelex:31977L0389
      """, to: "relations.tsv")
    let stores = try CatalogueStores([table])
    let asked = needs("celex:31994L0004", "celex:31977L0388")
    #expect(
      try stores.excerpt(for: asked).works.flatMap(\.relations).map(\.target.value)
        == ["31977L0388"])
    var whole = needs("celex:31994L0004")
    whole.wantsAllRelations = true
    let relations = try stores.excerpt(for: whole).works.flatMap(\.relations)
    #expect(relations.map(\.target.value) == ["31977L0388", "31977L0389"])
    #expect(relations.map(\.origin) == [nil, "relations.tsv:3"])
  }

  @Test func `a work that comes again gains what is new and keeps what it has`() throws {
    let store = try store([
      try work("celex:32016R0679", date: "2016-04-27"),
      try work("celex:32016R0679", "oj:L:2016:119:p1", last: 88, date: "1999-01-01"),
    ])
    let works = try store.all().works
    #expect(works.count == 1)
    #expect(works[0].date?.description == "2016-04-27")
    #expect(works[0].names.map(\.description) == ["oj:L:2016:119:p1"])
  }

  @Test func `a source that fails adds nothing`() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("id\ncelex:32016R0679\n", to: "good.tsv")
    let bad = try folder.write("id\ncelex:32016R0680\nnonsense\n", to: "bad.tsv")
    let store = try CatalogueStore(creating: nil)
    #expect(throws: CatalogueError.self) {
      try store.add([CatalogueFile(good), CatalogueFile(bad)])
    }
    #expect(try store.all().works.isEmpty)
  }

  @Test func `two catalogues answer as one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("works.sqlite")
    let built = try CatalogueStore(creating: path)
    try built.add { take in try take(try work("celex:32008D0001", "oj:L:2008:5:p7")) }
    try built.close()
    let table = try folder.write("id\toj\ncelex:32008D0002\toj:L:2008:5:p7\n", to: "more.tsv")
    let stores = try CatalogueStores([URL(filePath: path), table])
    #expect(
      try stores.excerpt(for: needs("celex:32008D0002")).works.map(\.id.value)
        == ["32008D0001", "32008D0002"])
  }

  @Test func `other databases are no catalogues`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("SQLite format 3\0 and then nothing of the kind", to: "x.sqlite")
    #expect(throws: CatalogueError.self) { try CatalogueStores([file]) }
    #expect(throws: CatalogueError.self) {
      try CatalogueStores([folder.url.appending(path: "missing.tsv")])
    }
  }

  @Test func `an excerpt leads to the same outcomes as the whole`() throws {
    var works: [CatalogueWork] = []
    for n in 1...200 {
      works.append(
        try work(
          "celex:32008D\(String(1000 + n))", "oj:L:2008:\(n % 20 + 1):p\(n % 7 + 1)",
          last: n % 7 + 3))
    }
    let store = try store(works)
    let records = (1...60).map { n in
      var metadata = DocumentMetadata()
      metadata.identifier = WorkIdentifier(.council, "ST-\(n)-2020-INIT")
      return DocumentRecord(
        document: .init(
          id: WorkIdentifier(.council, "ST-\(n)-2020-INIT"), family: nil, metadata: metadata,
          source: .init(path: "\(n).pdf", sha256: "00", mediaType: "", format: "pdf")),
        references: [
          .init(
            start: 0, end: 0, text: "", kind: .oj,
            targets: [
              Target(WorkIdentifier(.oj, "L:2008:\(n % 25 + 1):p\(n % 9 + 1)"))
            ]),
          .init(
            start: 0, end: 0, text: "", kind: .act,
            targets: [Target(WorkIdentifier(.celex, "32008D\(1000 + 5 * n)"))]),
        ])
    }
    let excerpt = try store.excerpt(for: CatalogueNeeds(records.map { RecordIdentity($0) }))
    let whole = Resolver(catalogue: WorkCatalogue(works)).resolve(records)
    let part = Resolver(catalogue: excerpt).resolve(records)
    #expect(excerpt.works.count < works.count)
    #expect(part.mentions == whole.mentions)
  }
}

import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Testing

@Suite struct `Leading mentions to works` {
  /// The outcomes of the first record's mentions.
  private func resolve(
    _ records: [DocumentRecord], _ catalogue: [CatalogueWork] = [],
    of id: String = "council:ST-1-2020-INIT"
  ) throws -> [ResolvedMention] {
    let resolution = Resolver(catalogue: WorkCatalogue(catalogue)).resolve(records)
    #expect(resolution.tally.isComplete)
    let index = try #require(
      resolution.records.firstIndex { $0.document.id.description == id })
    return resolution.mentions[index]
  }

  private func work(_ id: String, _ place: String, to last: Int, _ title: String? = nil) throws
    -> CatalogueWork
  {
    CatalogueWork(
      id: try #require(WorkIdentifier(id)), names: [try #require(WorkIdentifier(place))],
      lastPage: last, title: title, origin: "works.tsv")
  }

  @Test func `a number leads to the document of the corpus that bears it`() throws {
    let mentions = try resolve([
      record("council:ST-1-2020-INIT", [mention(["celex:32016R0679#art_5"])]),
      record("celex:32016R0679"),
    ])
    let target = try #require(mentions[0].targets.first)
    #expect(target.status == .resolvedInCorpus)
    #expect(target.work == WorkIdentifier(.celex, "32016R0679"))
    #expect(target.pinpoint?.description == "art_5")
  }

  @Test func `a number that no document bears still names a work`() throws {
    let mentions = try resolve([
      record("council:ST-1-2020-INIT", [mention(["com:COM/2011/32"], kind: .com)])
    ])
    #expect(mentions[0].status == .resolvedOutside)
  }

  @Test func `an agreement of the Union is one under its name, its place and its number`() throws {
    let mentions = try resolve([
      record(
        "council:ST-1-2020-INIT",
        [
          mention(["alias:kyoto-protocol#art_3"], kind: .international),
          mention(["oj:L:2002:130:p4"], kind: .oj), mention(["alias:espoo-convention"]),
        ])
    ])
    let work = WorkIdentifier(.celex, "22002A0515(01)")
    #expect(mentions[0].targets[0].work == work)
    #expect(mentions[0].targets[0].rule == "agreement")
    #expect(mentions[0].targets[0].pinpoint?.description == "art_3")
    #expect(mentions[1].targets[0].work == work)
    #expect(mentions[2].status == .unresolved)
  }

  @Test func `the document's own parts lead to itself`() throws {
    let mentions = try resolve([record("council:ST-1-2020-INIT", [mention(["self#art_5"])])])
    #expect(mentions[0].targets[0].work?.description == "council:ST-1-2020-INIT")
    #expect(mentions[0].targets[0].rule == "self")
  }

  @Test func `a Council number without suffix is the family, with the latest issue then known`()
    throws
  {
    let citing = record(
      "council:ST-1-2020-INIT", date: "2010-01-01",
      [mention(["council:ST-14469-2005"], kind: .council)])
    let issues = [
      record("council:ST-14469-2005-INIT", date: "2005-11-01"),
      record("council:ST-14469-2005-REV-4", date: "2005-11-30"),
      record("council:ST-14469-2005-REV-5", date: "2011-01-01"),
      record("council:ST-14469-2005-REV-4-ADD-1", date: "2006-01-01"),
    ]
    let target = try resolve([citing] + issues)[0].targets[0]
    #expect(target.status == .familyOnly)
    #expect(target.work?.description == "council:ST-14469-2005")
    #expect(target.preferredIssue?.description == "council:ST-14469-2005-REV-4")
  }

  @Test(arguments: [
    // A paper of the European Council stands in the register under the number of the first issue.
    ("council:EUCO-7-2010", "council:ST-7-2010-INIT"),
    ("council:EUCO-7-2018-REV-1", "council:ST-7-2018-REV-1"),
    // Where only the family is known there, a bare number is the family.
    ("council:EUCO-9-2011", "council:ST-9-2011"),
  ])
  func `a number of the European Council is another name of the register's`(
    cited: String, registered: String
  ) throws {
    let records = [
      record("council:ST-1-2020-INIT", [mention([cited], kind: .council)]),
      record("council:ST-2-2020-INIT", [mention([registered], kind: .council)]),
    ]
    let resolution = Resolver().resolve(records)
    #expect(resolution.mentions[0][0].targets[0].work == resolution.mentions[1][0].targets[0].work)
    let work = try #require(resolution.mentions[0][0].targets[0].work)
    #expect(Set(resolution.known.names.all(of: work).map(\.description)) == [cited, registered])
  }

  @Test func `a number of the European Council that no register is known to have stands alone`()
    throws
  {
    let mentions = try resolve([
      record("council:ST-1-2020-INIT", [mention(["council:EUCO-8-2010"], kind: .council)])
    ])
    #expect(mentions[0].targets[0].work?.description == "council:EUCO-8-2010")
  }

  @Test func `a joint text that calls itself by a procedure and a COM number is found by its own`()
    throws
  {
    let text = record(
      "council:PE-39-2014-REV-1", date: "2014-05-08", aliases: ["council:ST-9999-2014-INIT"])
    let citing = record(
      "council:ST-1-2020-INIT", date: "2014-06-01",
      [
        mention(["council:PE-39-2014-REV-1"], kind: .council),
        mention(["council:PE-39-2014"], kind: .council),
        mention(["council:ST-9999-2014-INIT"], kind: .council),
      ])
    let targets = try resolve([citing, text]).map { $0.targets[0] }
    #expect(targets[0].status == .resolvedInCorpus)
    #expect(targets[1].status == .familyOnly)
    #expect(targets[1].preferredIssue?.description == "council:PE-39-2014-REV-1")
    #expect(targets[2].status == .resolvedInCorpus)
    #expect(targets[2].work == targets[0].work)
  }

  @Test func `the issue that the cover names as previous document comes before the dates`() throws {
    let citing = record(
      "council:ST-1-2020-INIT", date: "2020-01-01", previous: ["council:ST-9-2019-REV-1"],
      [mention(["council:ST-9-2019"], kind: .council)])
    let target = try resolve([citing, record("council:ST-9-2019-REV-2", date: "2019-06-01")])[0]
      .targets[0]
    #expect(target.preferredIssue?.description == "council:ST-9-2019-REV-1")
  }

  @Test func `a first page leads to the act that begins there, a page inside to the act around it`()
    throws
  {
    let citing = record(
      "council:ST-1-2020-INIT",
      [
        mention(["oj:L:2016:119:p1"], kind: .oj), mention(["oj:L:2016:119:p33"], kind: .oj),
        mention(["oj:L:2016:119:p89"], kind: .oj), mention(["oj:L:2016:119"], kind: .oj),
      ])
    let catalogue = [try work("celex:32016R0679", "oj:L:2016:119:p1", to: 88)]
    let mentions = try resolve([citing], catalogue)
    #expect(mentions[0].targets[0].work?.description == "celex:32016R0679")
    #expect(mentions[0].targets[0].pinpoint == nil)
    #expect(mentions[1].targets[0].work?.description == "celex:32016R0679")
    #expect(mentions[1].targets[0].pinpoint?.description == "p33")
    #expect(mentions[2].targets[0].work?.description == "oj:L:2016:119:p89")
    #expect(mentions[3].targets[0].work?.description == "oj:L:2016:119")
  }

  @Test func `of several acts on a page the one that the note names is taken`() throws {
    let text =
      "Council Decision 2008/2/EC of 1 May 2008 amending Decision 2000/1/EC (OJ L 5, 9.1.2008, p. 7)."
    let citing = record(
      "council:ST-1-2020-INIT", footnotes: [.init(id: "fn:1", mark: "1", text: text)],
      [
        mention(["celex:32008D0002"], "Decision 2008/2/EC", in: text, footnote: "fn:1"),
        mention(["celex:32000D0001"], "Decision 2000/1/EC", in: text, footnote: "fn:1"),
        mention(
          ["oj:L:2008:5:p7"], kind: .oj, "OJ L 5, 9.1.2008, p. 7", in: text, footnote: "fn:1"),
        mention(["oj:L:2008:5:p7"], kind: .oj),
      ])
    let catalogue = [
      try work("celex:32008D0001", "oj:L:2008:5:p7", to: 7),
      try work("celex:32008D0002", "oj:L:2008:5:p7", to: 9),
    ]
    let mentions = try resolve([citing], catalogue)
    #expect(mentions[2].targets[0].work?.description == "celex:32008D0002")
    #expect(mentions[2].targets[0].rule == "oj-beside")
    #expect(mentions[3].status == .ambiguous)
    #expect(
      mentions[3].targets[0].candidates.map(\.description)
        == ["celex:32008D0001", "celex:32008D0002"])
  }

  @Test func `a note that gives act and place joins them when no text disagrees`() throws {
    let text = "Council Regulation (EC) No 1/2003 (OJ L 1, 4.1.2003, p. 1)."
    let note = record(
      "council:ST-1-2020-INIT", footnotes: [.init(id: "fn:1", mark: "1", text: text)],
      [
        mention(["celex:32003R0001"], "Regulation (EC) No 1/2003", in: text, footnote: "fn:1"),
        mention(
          ["oj:L:2003:1:p1"], kind: .oj, "OJ L 1, 4.1.2003, p. 1", in: text, footnote: "fn:1"),
      ])
    let other = record("council:ST-2-2020-INIT", [mention(["oj:L:2003:1:p1"], kind: .oj)])
    let joined = try resolve([note, other], of: "council:ST-2-2020-INIT")
    #expect(joined[0].targets[0].work?.description == "celex:32003R0001")

    var against = note
    against.document.id = WorkIdentifier(.council, "ST-3-2020-INIT")
    against.references[0].targets = [Target(WorkIdentifier(.celex, "32003R0002"))]
    let resolution = Resolver().resolve([note, other, against])
    #expect(resolution.mentions[1][0].targets[0].work?.description == "oj:L:2003:1:p1")
    #expect(resolution.findings.contains { $0.code == .contradictoryNames })
  }

  @Test func `a typing error in one text does not undo what ten others say`() throws {
    func note(_ n: Int, _ act: String) -> DocumentRecord {
      let text = "Regulation X (OJ L 55, 28.2.2011, p. 13)."
      return record(
        "council:ST-\(n)-2020-INIT", footnotes: [.init(id: "fn:1", mark: "1", text: text)],
        [
          mention([act], "Regulation X", in: text, footnote: "fn:1"),
          mention(
            ["oj:L:2011:55:p13"], kind: .oj, "OJ L 55, 28.2.2011, p. 13", in: text,
            footnote: "fn:1"),
        ])
    }
    let right = (1...10).map { note($0, "celex:32011R0182") }
    let wrong = note(11, "celex:32011R0128")
    let resolution = Resolver().resolve(right + [wrong])
    #expect(resolution.mentions.allSatisfy { $0[1].targets[0].work?.value == "32011R0182" })
    #expect(resolution.findings.map(\.code) == [.contradictoryNames])
    let few = Resolver().resolve(right.suffix(5) + [wrong])
    #expect(few.mentions.allSatisfy { $0[1].targets[0].work?.scheme == .oj })
  }

  @Test func `no act is published years after its number`() throws {
    let text = "Directive 2004/109/EC (OJ L 294, 6.11.2013, p. 13)."
    let citing = record(
      "council:ST-1-2020-INIT", footnotes: [.init(id: "fn:1", mark: "1", text: text)],
      [
        mention(["celex:32004L0109"], "Directive 2004/109/EC", in: text, footnote: "fn:1"),
        mention(
          ["oj:L:2013:294:p13"], kind: .oj, "OJ L 294, 6.11.2013, p. 13", in: text,
          footnote: "fn:1"),
      ])
    #expect(try resolve([citing])[1].targets[0].work?.scheme == .oj)
    let catalogue = [try work("celex:32013L0050", "oj:L:2013:294:p13", to: 27)]
    #expect(try resolve([citing], catalogue)[1].targets[0].work?.value == "32013L0050")
  }

  @Test func `a consolidated text is another work than the act that it names`() throws {
    let resolution = Resolver().resolve([
      record("celex:02016R0679-20160504", aliases: ["celex:32016R0679"])
    ])
    #expect(resolution.known.canonical(WorkIdentifier(.celex, "32016R0679")).value == "32016R0679")
    #expect(resolution.findings.isEmpty)
  }

  @Test func `blanks, open choices and failures come out as what they are`() throws {
    let mentions = try resolve([
      record(
        "council:ST-1-2020-INIT",
        [
          mention([], kind: .oj, status: .placeholder),
          mention(["celex:32001R0001", "celex:32001R0002"], status: .ambiguous),
          mention([], status: .unresolved),
          mention(["alias:stockholm-programme"], kind: .alias),
        ])
    ])
    #expect(mentions.map(\.status) == [.placeholder, .ambiguous, .unresolved, .unresolved])
    #expect(mentions[1].targets[0].candidates.count == 2)
    #expect(mentions[3].targets[0].work?.description == "alias:stockholm-programme")
  }

  @Test func `the order of the records changes nothing`() {
    let records = (1...40).map { n in
      record(
        "council:ST-\(n)-2020-INIT", date: "2020-01-01", aliases: ["oj:C:2020:\(n):p1"],
        [mention(["oj:C:2020:\(41 - n):p1"], kind: .oj), mention(["council:ST-\(n + 1)-2020"])])
    }
    let straight = Resolver().resolve(records)
    let shuffled = Resolver().resolve(records.reversed())
    #expect(straight.records == shuffled.records)
    #expect(straight.mentions == shuffled.mentions)
    #expect(straight.findings == shuffled.findings)
  }
}

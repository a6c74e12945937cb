import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Testing

@Suite struct `The state of a work on the citing day` {
  private func target(
    citing date: String?, _ target: String, _ catalogue: [CatalogueWork],
    corpus: [DocumentRecord] = []
  ) throws -> ResolvedTarget {
    let citing = record("council:ST-1-2020-INIT", date: date, [mention([target])])
    let resolution = Resolver(catalogue: WorkCatalogue(catalogue)).resolve([citing] + corpus)
    let index = try #require(
      resolution.records.firstIndex { $0.document.id == citing.document.id })
    return try #require(resolution.mentions[index].first?.targets.first)
  }

  private func work(_ id: String, _ date: String? = nil, until: String? = nil) throws
    -> CatalogueWork
  {
    CatalogueWork(
      id: try #require(WorkIdentifier(id)), date: date.flatMap { CivilDate(iso: $0) },
      inForceUntil: until.flatMap { CivilDate(iso: $0) }, origin: "works.tsv")
  }

  @Test func `is the last consolidated text before that day`() throws {
    let states = [
      try work("celex:02002L0058-20060503"), try work("celex:02002L0058-20091219"),
    ]
    func state(_ date: String?) throws -> String? {
      try target(citing: date, "celex:32002L0058", states).preferredIssue?.value
    }
    #expect(try state("2005-01-01") == nil)
    #expect(try state("2007-01-01") == "02002L0058-20060503")
    #expect(try state("2009-12-19") == "02002L0058-20091219")
    #expect(try state(nil) == nil)
    #expect(try state("2007") == nil, "a year alone says nothing of the day")
  }

  @Test func `a work that is younger than the document is flagged`() throws {
    let future = try target(
      citing: "2016-04-26", "celex:32016R0679", [try work("celex:32016R0679", "2016-04-27")])
    #expect(future.reason?.contains("2016-04-27") == true)
    #expect(future.confidence < 0.8)
    #expect(future.work?.value == "32016R0679")
    let same = try target(
      citing: "2016-04-27", "celex:32016R0679", [try work("celex:32016R0679", "2016-04-27")])
    #expect(same.reason == nil)
  }

  @Test func `a work that was no longer in force is flagged`() throws {
    let act = try work("celex:31995L0046", "1995-10-24", until: "2018-05-24")
    #expect(
      try target(citing: "2020-01-01", "celex:31995L0046", [act]).reason
        == "the cited work was in force until 2018-05-24")
    #expect(try target(citing: "2018-05-24", "celex:31995L0046", [act]).reason == nil)
  }
}

@Suite struct `Places in works of the corpus` {
  private let act = record(
    "celex:32016R0679",
    segments: [
      "rct_1", "rct_2", "art_5", "art_5.par_1", "art_5.par_1.pnt_a", "art_5a", "art_6", "anx",
    ]
    .map { .init(id: $0, kind: .article, text: "x") })

  private func targets(_ written: String) throws -> [ResolvedTarget] {
    let citing = record("council:ST-1-2020-INIT", [mention([written])])
    let resolution = Resolver().resolve([citing, act])
    return try #require(resolution.mentions.last?.first?.targets)
  }

  @Test(arguments: [
    "art_5", "art_5.par_1.pnt_a", "rct_2", "anx_I", "art_5.par_1.sen_2", "art_6.par_1",
  ])
  func `are there, or cannot be told`(_ pinpoint: String) throws {
    let target = try #require(try targets("celex:32016R0679#\(pinpoint)").first)
    #expect(target.reason == nil, "\(pinpoint)")
    #expect(target.confidence == Calibration.confidence(1, .explicit))
  }

  @Test(arguments: ["art_7", "rct_3", "art_5.par_2", "art_5.par_1.pnt_b", "art_5-art_7"])
  func `that do not exist are flagged`(_ pinpoint: String) throws {
    let target = try #require(try targets("celex:32016R0679#\(pinpoint)").first)
    #expect(target.reason?.hasPrefix("the cited work has no ") == true, "\(pinpoint)")
    #expect(target.confidence < 0.8)
    #expect(target.work?.value == "32016R0679")
  }

  @Test(arguments: [
    ("art_2.par_14.pnt_e", "art_2.pnt_14.pnt_e"), ("art_2.par_15", "art_2.par_15"),
    ("art_5.pnt_1", "art_5.par_1"), ("art_5.pnt_a", "art_5.pnt_a"), ("art_6.par_1", "art_6.par_1"),
  ])
  func `are counted as the work counts them`(written: String, place: String) throws {
    let act = record(
      "celex:32002L0087",
      segments: ["art_2", "art_2.pnt_14", "art_2.pnt_14.pnt_e", "art_5", "art_5.par_1", "art_6"]
        .map { .init(id: $0, kind: .article, text: "x") },
      [mention(["self#\(written)"])])
    let citing = record("council:ST-1-2020-INIT", [mention(["celex:32002L0087#\(written)"])])
    let mentions = Resolver().resolve([citing, act]).mentions
    #expect(mentions.map { $0.first?.targets.first?.pinpoint?.description } == [place, place])
  }

  @Test func `a range holds what was inserted into it`() throws {
    #expect(
      try targets("celex:32016R0679#art_5-art_6").map { $0.pinpoint?.description ?? "" }
        == ["art_5", "art_5a", "art_6"])
  }

  @Test func `an article of a later state is there`() throws {
    let citing = record("council:ST-1-2020-INIT", [mention(["celex:32016R0679#art_7"])])
    let state = record(
      "celex:02016R0679-20180525", aliases: ["celex:32016R0679"],
      segments: [.init(id: "art_7", kind: .article, text: "x")])
    let resolution = Resolver().resolve([citing, act, state])
    #expect(resolution.mentions.last?.first?.targets.first?.reason == nil)
  }
}

@Suite struct `Works named by title and date` {
  private func outcome(_ words: String, _ text: String, _ target: String, _ titles: [String]) throws
    -> ResolvedTarget
  {
    let citing = record(
      "council:ST-1-2020-INIT", [mention([target], kind: .document, words, in: text)])
    let documents = titles.enumerated().map { index, title in
      var document = record("council:ST-\(index + 10)-2019-INIT", date: "2011-06-09")
      document.document.metadata.title = title
      return document
    }
    let resolution = Resolver().resolve([citing] + documents)
    let index = try #require(
      resolution.records.firstIndex { $0.document.id == citing.document.id })
    return try #require(resolution.mentions[index].first?.targets.first)
  }

  private let links =
    "Council conclusions on enhancing the links between internal and external aspects of counter-terrorism"
  private let ports = "Council conclusions on the security of ports and harbour waters"

  @Test func `are found where topic and month agree`() throws {
    let found = try outcome(
      "Council conclusions of June 2011",
      "the Council conclusions of June 2011 on enhancing the links between internal and external aspects of terrorism; and",
      "meeting:council:2011-06", [links, ports])
    #expect(found.work?.description == "council:ST-10-2019-INIT")
    #expect(found.rule == "title-date")
    #expect(found.status == .resolvedInCorpus)
  }

  @Test func `stay open between near equals`() throws {
    let open = try outcome(
      "Council conclusions of 9 June 2011",
      "the Council conclusions of 9 June 2011 on the security of ports and harbour waters.",
      "meeting:council:2011-06-09", [ports, ports + " in winter", links])
    #expect(open.status == .ambiguous)
    #expect(open.candidates.count == 2)
  }

  @Test(arguments: [
    "the Council conclusions of 9 June 2011.",
    "the Council conclusions of 9 June 2011 on cereals, beef and veal.",
    "the Council resolution of 9 June 2011 on the security of ports and harbour waters.",
    "the Council conclusions of 10 June 2011 on the security of ports and harbour waters.",
  ])
  func `are not guessed from the date, another topic, another type`(_ text: String) throws {
    let words = String(text.dropFirst(4).prefix { $0 != "." }.split(separator: " on ")[0])
    let date = text.contains("10 June") ? "2011-06-10" : "2011-06-09"
    let none = try outcome(words, text, "meeting:council:\(date)", [links, ports])
    #expect(none.status == .unresolved, "\(none)")
    #expect(none.work?.scheme == .meeting)
  }

  @Test func `by a date in the words of a description`() throws {
    let found = try outcome(
      "conclusions of 9 June 2011",
      "In its conclusions of 9 June 2011 on the security of ports and harbour waters, it",
      "text:conclusions-of-9-june-2011-on-the-security", [links, ports])
    #expect(found.work?.description == "council:ST-11-2019-INIT")
  }
}

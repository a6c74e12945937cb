import CatalogueFiles
import Foundation
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import TestSupport
import Testing

@Suite struct `Forms of catalogue files` {
  private func works(_ text: String, named name: String) throws -> [CatalogueWork] {
    let folder = try TemporaryFolder()
    let url = try folder.write(text, to: name)
    return try CatalogueStores([url]).all().works
  }

  private func names(_ work: CatalogueWork) -> [String] { work.names.map(\.description) }

  @Test func `a table separated by tabs`() throws {
    let works = try works(
      """
      id\toj\tpage_last\toj_date\tdate\ttitle
      celex:32016R0679\toj:L:2016:119:p1\t88\t2016-05-04\t2016-04-27\tRegulation on "data"
      celex:32016L0680\t\t\t\t\t
      """, named: "works.tsv")
    #expect(works.count == 2)
    #expect(names(works[0]) == ["oj:L:2016:119:p1"])
    #expect(works[0].lastPage == 88)
    #expect(works[0].date?.description == "2016-04-27")
    #expect(works[0].title == "Regulation on \"data\"")
    #expect(works[0].origin == "works.tsv:2")
    #expect(works[1].names.isEmpty)
  }

  @Test func `a table of relations`() throws {
    let works = try works(
      "source\trelation\ttarget\ncelex:31994L0004\tamends\tcelex:31977L0388\n",
      named: "relations.tsv")
    #expect(works[0].relations == [WorkRelation(.amends, WorkIdentifier(.celex, "31977L0388"))])
  }

  @Test func `JSON Lines, as the program prints them`() throws {
    let line =
      #"{"id":"celex:32016R0679","names":["oj:L:2016:119:p1"],"page_last":88,"date":"2016-04-27","title":"On data","in_force_from":"2018-05-25","in_force_until":"9999-12-31","relations":[{"relation":"repeals","target":"celex:31995L0046"}]}"#
    let works = try works(line + "\n\n", named: "works.jsonl")
    #expect(works.count == 1)
    #expect(works[0].inForceFrom?.description == "2018-05-25")
    #expect(works[0].inForceUntil == nil)
    #expect(works[0].relations.first?.target.value == "31995L0046")
  }

  @Test func `the result of a SPARQL query as JSON and as CSV`() throws {
    let json = """
      {"head": {"link": [], "vars": ["work", "celex", "title", "date"]},
       "results": {"bindings": [
        {"work": {"type": "uri", "value": "http://publications.europa.eu/resource/cellar/1-2"},
         "celex": {"type": "literal", "value": "32014R0248"},
         "title": {"type": "literal", "xml:lang": "en", "value": "On migration"},
         "date": {"type": "literal", "value": "2014-02-26"}},
        {"work": {"type": "uri", "value": "http://publications.europa.eu/resource/cellar/3-4"}}]}}
      """
    let csv = """
      "work","celex","title","date"
      "http://publications.europa.eu/resource/cellar/1-2","32014R0248","On migration","2014-02-26"
      "http://publications.europa.eu/resource/cellar/3-4","","",""

      """
    let folder = try TemporaryFolder()
    for (name, text) in [("result.json", json), ("result.csv", csv)] {
      let stores = try CatalogueStores([try folder.write(text, to: name)])
      let works = try stores.all().works
      #expect(works.map(\.id.description) == ["celex:32014R0248"], "\(name)")
      #expect(works.first?.title == "On migration")
      #expect(works.first?.date?.description == "2014-02-26")
      #expect(stores.reading.passedOver == 1)
    }
  }

  @Test func `a resource of the Publications Office is a name`() throws {
    let works = try works(
      """
      uri,amends
      http://publications.europa.eu/resource/celex/52012XG1026%2801%29,celex:32010D0001
      """, named: "x.csv")
    #expect(works[0].id.description == "celex:52012XG1026(01)")
    #expect(works[0].relations.map(\.target.value) == ["32010D0001"])
  }

  @Test func `cells that do not hold what their column says are reported by line`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      """
      id\toj\tpage_last\tdate\trelation\ttarget
      celex:32016R0679\toj:L:2016:119:p1\t88\t2016-04-27\trepeals\tcelex:31995L0046
      celex:32016R0680\tL 119, p. 89\tlast\tApril 2016\tabolishes\tthe Directive
      """, to: "works.tsv")
    let lines = try folder.write(
      #"{"id":"celex:32016R0681","oj":"L 119","date":"soon"}"# + "\n", to: "works.jsonl")
    let stores = try CatalogueStores([table, lines])
    #expect(
      stores.problems.map { "\($0.path) \($0.code.rawValue) \($0.message.prefix(20))" } == [
        "works.tsv:3 catalogue.bad-cell “L 119, p. 89” in th",
        "works.tsv:3 catalogue.bad-cell “last” in the column",
        "works.tsv:3 catalogue.bad-cell “April 2016” in the ",
        "works.tsv:3 catalogue.bad-cell “abolishes” in the c",
        "works.tsv:3 catalogue.bad-cell “the Directive” in t",
        "works.jsonl:1 catalogue.bad-cell “L 119” in the colum",
        "works.jsonl:1 catalogue.bad-cell “soon” in the column",
      ])
    #expect(stores.problems.allSatisfy { !$0.isFatal && $0.stage == "catalogue" })
    // The works count all the same.
    let works = try stores.all().works
    #expect(works.count == 3)
    #expect(works[1].names.isEmpty && works[1].date == nil && works[1].relations.isEmpty)
  }

  @Test func `so many bad cells are named, the rest are counted`() throws {
    let folder = try TemporaryFolder()
    let rows = (1...1200).map { "celex:32016R\(1000 + $0)\tnowhere\n" }.joined()
    let stores = try CatalogueStores([try folder.write("id\toj\n" + rows, to: "works.tsv")])
    #expect(stores.problems.count == 1001)
    #expect(stores.problems.last?.message.hasPrefix("200 further cells") == true)
  }

  @Test func `a notice with names, dates, title and links`() throws {
    func uri(_ type: String, _ id: String) -> String {
      "<URI><VALUE>x</VALUE><IDENTIFIER>\(id)</IDENTIFIER><TYPE>\(type)</TYPE></URI>"
    }
    let notice = """
      <?xml version="1.0"?>
      <NOTICE type="branch"><WORK>\(uri("cellar", "ab-1"))
      <SAMEAS>\(uri("celex", "52018PC0340"))</SAMEAS>
      <SAMEAS>\(uri("comnat", "COM_2018_0340_FIN"))</SAMEAS>
      <SAMEAS>\(uri("consil", "ST_9465_2018_INIT"))</SAMEAS>
      <WORK_DATE_DOCUMENT type="date"><VALUE>2018-05-28</VALUE></WORK_DATE_DOCUMENT>
      <RESOURCE_LEGAL_DATE_END-OF-VALIDITY><VALUE>9999-12-31</VALUE></RESOURCE_LEGAL_DATE_END-OF-VALIDITY>
      <RESOURCE_LEGAL_BASED_ON_RESOURCE_LEGAL type="link">\(uri("cellar", "cd"))
      <SAMEAS>\(uri("celex", "12016E192"))</SAMEAS></RESOURCE_LEGAL_BASED_ON_RESOURCE_LEGAL>
      <WORK_CITES_WORK type="link"><SAMEAS>\(uri("celex", "32008L0098"))</SAMEAS>
      <SAMEAS>\(uri("oj", "JOL_2008_312_R_0003_01"))</SAMEAS>
      <SAMEAS>\(uri("oj", "JOL_2019_155_R_0001"))</SAMEAS></WORK_CITES_WORK>
      <EXPRESSION><EXPRESSION_TITLE><VALUE>Proposition</VALUE><LANG>fr</LANG></EXPRESSION_TITLE></EXPRESSION>
      <EXPRESSION><EXPRESSION_TITLE><VALUE> Proposal  for a
        DIRECTIVE</VALUE><LANG>en</LANG></EXPRESSION_TITLE></EXPRESSION>
      </WORK></NOTICE>
      """
    let works = try works(notice, named: "notice.xml")
    let waste = try #require(works.first { $0.id.value == "32008L0098" })
    #expect(names(waste) == ["oj:L:2008:312:p3"])
    let proposal = try #require(works.first { $0.id.value == "52018PC0340" })
    #expect(names(proposal) == ["com:COM/2018/340", "council:ST-9465-2018-INIT"])
    #expect(proposal.date?.description == "2018-05-28")
    #expect(proposal.title == "Proposal for a DIRECTIVE")
    #expect(proposal.inForceUntil == nil)
    #expect(
      proposal.relations == [
        WorkRelation(.basedOn, WorkIdentifier(.celex, "12016E192")),
        WorkRelation(.cites, WorkIdentifier(.celex, "32008L0098")),
      ])
  }

  @Test func `a dossier joins its works to the procedure`() throws {
    let notice = """
      <NOTICE><DOSSIER><REFERENCE_PROCEDURE><VALUE>2018/0172/COD</VALUE></REFERENCE_PROCEDURE>
      <CONTAINS type="link"><SAMEAS><URI><IDENTIFIER>PE_11_2019_REV_1</IDENTIFIER>
      <TYPE>consil</TYPE></URI></SAMEAS></CONTAINS></DOSSIER></NOTICE>
      """
    let works = try works(notice, named: "tree.xml")
    let paper = try #require(works.first { $0.id.scheme == .council })
    #expect(paper.id.value == "PE-11-2019-REV-1")
    #expect(paper.relations.map(\.target.description) == ["proc:2018/0172(COD)"])
  }

  @Test(arguments: [
    ("name\n1\n", "x.tsv"), ("id\tdate\nthe Treaty\t2020\n", "x.tsv"),
    ("{\"title\": 1}\n", "x.jsonl"),
    ("<NOTICE><WORK></NOTICE>", "x.xml"), ("", "empty.tsv"), ("\u{0}\u{1}", "x.bin"),
    (#"{"head": {"vars": ["title"]}, "results": {"bindings": []}}"#, "x.json"),
  ])
  func `what is no catalogue is refused with the name of the file`(_ text: String, _ name: String)
    throws
  {
    let error = #expect(throws: CatalogueError.self) { try works(text, named: name) }
    #expect(error?.origin.hasPrefix(name) == true)
  }
}

@Suite(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
struct `Real catalogue files` {
  private static let folder = SharedCorpus.root.appending(path: "catalogue")

  @Test func `the works and notices of the sample are all read`() throws {
    let notices = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appending(path: "notices").path
    ).sorted().map { Self.folder.appending(path: "notices").appending(path: $0) }
    let stores = try CatalogueStores([Self.folder.appending(path: "works.tsv")] + notices)
    #expect(try stores.counts().works > 1_100)
    var needs = CatalogueNeeds()
    needs.add(WorkIdentifier(.council, "ST-9465-2018-INIT"))
    needs.add(WorkIdentifier(.com, "COM/2018/340"))
    needs.add(WorkIdentifier(.ecli, "EU:F:2014:164"))
    let works = try stores.excerpt(for: needs).works
    let proposal = try #require(works.first { $0.id.value == "52018PC0340" })
    #expect(proposal.names.contains(WorkIdentifier(.com, "COM/2018/340")))
    #expect(proposal.title?.hasPrefix("Proposal for a DIRECTIVE") == true)
    #expect(works.contains { $0.id.value == "62012FJ0157" })
    #expect(works.contains { $0.id.value == "ST-9465-2018-COR-1" })
  }
}

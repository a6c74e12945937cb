import LegalIdentifiers
import Resolution
import Testing

@Suite struct `Names of one work` {
  private func evidence(
    _ a: String, _ b: String, _ basis: NameEvidence.Basis = .catalogue
  ) throws -> NameEvidence {
    NameEvidence(
      try #require(WorkIdentifier(a)), try #require(WorkIdentifier(b)), basis, origin: "test")
  }

  @Test func `the node bears the name that comes first by scheme`() throws {
    let names = WorkNames([
      try evidence("oj:L:2016:119:p1", "council:PE-5419-2016"),
      try evidence("celex:32016R0679", "oj:L:2016:119:p1"),
    ])
    let place = try #require(WorkIdentifier("oj:L:2016:119:p1"))
    #expect(
      names.all(of: place).map(\.description)
        == ["celex:32016R0679", "council:PE-5419-2016", "oj:L:2016:119:p1"])
    #expect(names.canonical(place).description == "celex:32016R0679")
  }

  @Test func `no work gets two numbers of one series: the weaker evidence is refused`() throws {
    let names = WorkNames([
      try evidence("celex:32016R0680", "oj:L:2016:119:p1", .text),
      try evidence("celex:32016R0679", "oj:L:2016:119:p1", .catalogue),
    ])
    let place = try #require(WorkIdentifier("oj:L:2016:119:p1"))
    #expect(names.canonical(place).description == "celex:32016R0679")
    #expect(names.refused.map(\.basis) == [.text])
  }

  @Test func `a catalogue in tab-separated rows`() throws {
    let text = """
      id\toj\tpage_last\toj_date\tdate\ttitle
      celex:32016R0679\toj:L:2016:119:p1\t88\t2016-05-04\t2016-04-27\tRegulation on data
      celex:32016L0680\t\t\t\t\t
      """
    let catalogue = try WorkCatalogue(tsv: Array(text.utf8), name: "works.tsv")
    #expect(catalogue.works.count == 2)
    #expect(catalogue.works[0].lastPage == 88)
    #expect(catalogue.works[0].origin == "works.tsv:2")
    #expect(catalogue.works[1].names.isEmpty)
    #expect(throws: CatalogueError.self) {
      try WorkCatalogue(tsv: Array("name\n1".utf8), name: "x.tsv")
    }
  }
}

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

  /// An act on so many pages of the Journal, with papers of two series.
  private func many(_ pages: Int) throws -> [NameEvidence] {
    try (1...pages).map { try evidence("celex:32016R0679", "oj:L:2016:\($0):p1") } + [
      try evidence("council:ST-5419-2016-INIT", "oj:L:2016:\(pages):p1", .document),
      try evidence("council:ST-5419-2016-REV-1", "oj:L:2016:1:p1", .numbering),
      try evidence("council:CM-9-2016-INIT", "celex:32016R0679", .numbering),
      try evidence("celex:32016R0680", "oj:L:2016:1:p1", .text),
    ]
  }

  @Test(arguments: [3, 14, 15, 16, 17, 200])
  func `a work of many names gets no second number either`(pages: Int) throws {
    let names = WorkNames(try many(pages))
    let place = try #require(WorkIdentifier("oj:L:2016:\(pages):p1"))
    #expect(names.canonical(place).description == "celex:32016R0679")
    // The act, its pages, and one paper of each series.
    #expect(names.all(of: place).count == 1 + pages + 2)
    #expect(names.refused.count == 2)
    for lone in ["celex:32016R0680", "council:ST-5419-2016-REV-1"] {
      let name = try #require(WorkIdentifier(lone))
      #expect(names.canonical(name) == name)
    }
  }

  @Test func `two works of many names stay two where each has a number`() throws {
    let pages = 1...40
    let names = WorkNames(
      try pages.map { try evidence("celex:32016R0679", "oj:L:2016:\($0):p1") }
        + pages.map { try evidence("celex:32016R0680", "oj:C:2016:\($0):p1") }
        + [try evidence("oj:L:2016:1:p1", "oj:C:2016:1:p1", .text)])
    #expect(names.refused.count == 1)
    let place = try #require(WorkIdentifier("oj:C:2016:7:p1"))
    #expect(names.canonical(place).description == "celex:32016R0680")
  }

  @Test(.timeLimit(.minutes(2)))
  func `a work may have any number of names`() throws {
    let names = WorkNames(try many(50_000))
    let place = try #require(WorkIdentifier("oj:L:2016:50000:p1"))
    #expect(names.all(of: place).count == 50_003)
  }
}

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
}

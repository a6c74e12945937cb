import LegalDocuments
import LegalIdentifiers
import Resolution
import Testing

@Suite struct `Places of works` {
  private func text(_ places: [String], of work: String) -> DocumentRecord {
    record(work, segments: places.map { .init(id: $0, kind: .article, text: "") })
  }

  @Test func `are kept as the text has them`() throws {
    let places = [
      "rct_1", "rct_12", "art_1", "art_1.par_1", "art_1.par_1.pnt_a", "art_10", "art_10a",
      "art_10a.par_é", "art_10a.par_ê", "anx", "anx_I.art_\(String(repeating: "1", count: 600))",
      "anx_I.art_\(String(repeating: "1", count: 600)).par_2",
    ]
    let citing = record("council:ST-1-2020-INIT", [mention(["celex:32016R0679#art_1"])])
    let known = Resolver().resolve([citing, text(places, of: "celex:32016R0679")]).known
    let structure = try #require(known.structure(of: WorkIdentifier(.celex, "32016R0679")))
    #expect(structure.paths == places)
  }

  @Test func `of several texts count together, each once`() throws {
    let first = ["art_1", "art_2"]
    let later = ["art_1", "art_1a", "art_2"]
    let citing = record("council:ST-1-2020-INIT", [mention(["celex:32016R0679#art_1"])])
    let known = Resolver().resolve([
      citing, text(first, of: "celex:32016R0679"), text(later, of: "celex:02016R0679-20200101"),
    ]).known
    let structure = try #require(known.structure(of: WorkIdentifier(.celex, "32016R0679")))
    #expect(structure.paths == ["art_1", "art_2", "art_1a"])
  }

  @Test func `are not kept of works of which nobody cites a place`() {
    let citing = record("council:ST-1-2020-INIT", [mention(["celex:32016R0679"])])
    let known = Resolver().resolve([citing, text(["art_1"], of: "celex:32016R0679")]).known
    #expect(known.structure(of: WorkIdentifier(.celex, "32016R0679")) == nil)
  }
}

import LegalIdentifiers
import Resolution
import Testing

@Suite struct WorkStructureTests {
  private let act = WorkStructure([
    "rct_1", "art_1", "art_1.par_1", "art_1.par_1.pnt_a", "art_1.par_2", "art_2.pnt_1",
    "art_2.pnt_2", "art_3", "art_3a", "art_3.par_1", "art_4", "anx_I", "anx_I.pnt_6",
  ])

  @Test(arguments: [
    ("art_1.par_2", nil), ("art_1.par_3", "par_3"), ("art_1.par_1.pnt_b", "pnt_b"),
    ("art_5", "art_5"),
    // Only its points are kept.
    ("art_2", nil),
    // Nothing tells whether article 4 has paragraphs.
    ("art_4.par_1", nil), ("anx_II", "anx_II"), ("rct_2", "rct_2"), ("art_3-art_9", "art_9"),
  ])
  func `what is missing is told where the work has others of its kind`(
    place: String, missing: String?
  ) throws {
    let pinpoint = try #require(Pinpoint(place))
    #expect(act.missingStep(of: pinpoint)?.description == missing)
  }

  @Test func `a paragraph is a point where the article has points alone`() throws {
    #expect(act.counted(try #require(Pinpoint("art_2.par_1"))).description == "art_2.pnt_1")
    #expect(act.counted(try #require(Pinpoint("art_1.pnt_1"))).description == "art_1.par_1")
    #expect(act.counted(try #require(Pinpoint("art_1.par_9"))).description == "art_1.par_9")
  }

  @Test func `a range holds what was put in later`() throws {
    let range = try #require(Pinpoint("art_1-art_4"))
    let members = try #require(act.members(of: range))
    #expect(members.map(\.description) == ["art_1", "art_3", "art_3a", "art_4"])
    #expect(act.members(of: range, atMost: 3) == nil)
    let backwards = try #require(Pinpoint("art_4-art_1"))
    #expect(act.members(of: backwards) == [backwards])
  }

  @Test(.timeLimit(.minutes(2)))
  func `places are asked for as often as there are any`() {
    let act = WorkStructure((1...100_000).map { "art_\($0).par_1" })
    var missing = 0
    for number in 1...100_000 {
      let place = Pinpoint([.init(.article, "\(number)"), .init(.paragraph, "2")])
      if act.missingStep(of: act.counted(place)) != nil { missing += 1 }
      let first = Pinpoint.Step(.article, "\(number)")
      _ = act.members(of: Pinpoint([first], through: [.init(.article, "\(number + 1)")]))
    }
    #expect(missing == 100_000)
  }
}

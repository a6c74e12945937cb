import LegalDocuments
import LegalIdentifiers
import Testing

@Suite struct SegmentNamesTests {
  @Test func `a printed number names its segment`() {
    var names = SegmentNames()
    #expect(names.name(below: nil, unit: .article, number: .step("5")) == "art_5")
    #expect(names.name(below: "art_5", unit: .paragraph, number: .step("2")) == "art_5.par_2")
  }

  @Test func `Latin words behind a number are letters, as citations give them`() {
    var names = SegmentNames()
    #expect(names.name(below: nil, unit: .article, number: .step("3bis")) == "art_3a")
    #expect(names.name(below: "art_3a", unit: .paragraph, number: .step("1ter")) == "art_3a.par_1b")
  }

  @Test func `segments without number are named by their place below the parent`() {
    var names = SegmentNames()
    #expect(names.name(below: "art_1", unit: .paragraph, number: .place) == "art_1.par_1")
    #expect(names.name(below: "art_1", unit: .paragraph, number: .place) == "art_1.par_2")
    #expect(names.name(below: "art_2", unit: .paragraph, number: .place) == "art_2.par_1")
  }

  @Test func `an id is given once, whatever numbers occur twice`() {
    var names = SegmentNames()
    let ids = (0..<3).map { _ in names.name(below: nil, unit: .annex, number: .none) }
    #expect(ids == ["anx", "anx_2", "anx_3"])
    #expect(names.name(below: nil, unit: .annex, number: .step("2")) == "anx_2_2")
  }
}

import LegalDocuments
import Scoring
import Testing

@Suite struct `Score reports` {
  private func report() throws -> ScoreReport {
    let label = #"""
      {"pages": [1, 1], "document": {"language": "en"}, "references": [
        {"page": 1, "text": "COM(2011) 32", "targets": ["com:COM/2011/32"]},
        {"page": 1, "text": "9156/22", "targets": ["council:ST-9156-2022"]}]}
      """#
    var report = ScoreReport()
    report.add(
      try score(
        .paper(references: [mention("9156/22", "council:ST-9156-2022")]) { $0.language = "en" },
        label), group: "notes")
    report.add(
      try score(.paper(references: [mention("9156/22", "council:ST-9156-2002")]), label),
      group: "acts")
    return report
  }

  @Test func `cards of several documents add up`() throws {
    let total = try report().total
    #expect(total.documents == ["paper", "paper"])
    #expect(total.tally(.works) == Tally(right: 1, extra: 1, missed: 3))
    #expect(total.tally(.works).precision == 0.5)
    #expect(total.tally(.works).recall == 0.25)
    #expect(total.tally(.works).f1.map { ($0 * 1000).rounded() } == 333)
  }

  @Test func `nothing to divide by is no score`() {
    #expect(Tally().precision == nil)
    #expect(Tally().f1 == nil)
    #expect(Tally(missed: 1).precision == nil)
    #expect(Tally(missed: 1).f1 == 0)
  }

  @Test func `the table stands in columns`() throws {
    let text = try report().text(withFindings: true)
    #expect(
      text.hasPrefix(
        """
        2 documents

        layer            labelled  found  right  missed  extra  precision  recall     F1
        cover  all              2      3      1       1      2      0.333   0.500  0.400
               id               0      2      0       0      2      0.000       –  0.000
               language         2      1      1       1      0      1.000   0.500  0.667
        works  all              4      2      1       3      1      0.500   0.250  0.333
               com              2      0      0       2      0          –   0.000  0.000
               council          2      2      1       1      1      0.500   0.500  0.500
        """))
    #expect(text.contains("paper, page 1: missed works council\n    council:ST-9156-2022"))
    #expect(text.contains("near: council:ST-9156-2002"))
  }

  @Test func `the same report as JSON`() throws {
    let json = try report().json()
    #expect(json.hasPrefix(#"{"documents":["paper","paper"],"layers":{"cover":{"right":1,"#))
    #expect(
      json.contains(
        #""com":{"right":0,"extra":0,"missed":2,"precision":null,"recall":0.0,"f1":0.0}"#))
    #expect(try report().json() == json)
  }
}

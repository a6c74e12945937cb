import LegalDocuments
import Scoring
import Testing

@Suite struct `Scores of segments` {
  private func label(_ segments: String, _ more: String = "") -> String {
    #"{"file": "paper.pdf", "pages": [1, 2], "document": {}, "segments": [\#(segments)]\#(more)}"#
  }

  private let recital = #"""
    {"kind": "recital", "number": "(1)", "opening": null, "page": 1,
     "starts": "Inland ports are doors", "ends": "seldom locked."}
    """#

  @Test func `kind, number, first and last words make a match`() throws {
    let text = "Inland ports are doors that, at night, are seldom locked."
    let card = try score(.paper([segment(.recital, "(1)", text)]), label(recital))
    #expect(card.tally(.segments) == Tally(right: 1))
  }

  @Test(arguments: ["1", "1.", "(1)", "1)"])
  func `brackets and stops of numbers do not matter`(number: String) throws {
    let text = "Inland ports are doors seldom locked"
    let card = try score(.paper([segment(.recital, number, text)]), label(recital))
    #expect(card.tally(.segments, "recital") == Tally(right: 1))
  }

  @Test func `a wrong number or kind is a miss and a false alarm`() throws {
    let text = "Inland ports are doors that are seldom locked."
    for wrong in [segment(.recital, "(2)", text), segment(.operative, "(1)", text)] {
      let card = try score(.paper([wrong]), label(recital))
      #expect(card.tally(.segments) == Tally(extra: 1, missed: 1))
      let miss = try #require(card.findings.first { $0.isMiss })
      #expect(miss.nearest?.contains(wrong.number ?? "") == true)
    }
  }

  @Test func `two segments read as one match neither`() throws {
    let second =
      #"{"kind": "recital", "number": "(2)", "page": 1, "starts": "Doors", "ends": "keys."}"#
    let run = "Inland ports are doors that are seldom locked. (2) Doors have keys."
    let card = try score(
      .paper([segment(.recital, "(1)", run)]), label(recital + "," + second))
    #expect(card.tally(.segments) == Tally(extra: 1, missed: 2))
  }

  @Test func `a missed segment does not shift those behind it`() throws {
    let same = #"{"kind": "body", "number": null, "page": 1, "starts": "Done.", "ends": "Done."}"#
    let card = try score(
      .paper([segment(.body, nil, "Done.", id: "b1"), segment(.body, nil, "Done.", id: "b2")]),
      label([same, recital, same].joined(separator: ",")))
    #expect(card.tally(.segments, "body") == Tally(right: 2))
    #expect(card.tally(.segments, "recital") == Tally(missed: 1))
  }

  @Test func `a dash is no number`() throws {
    let point = #"""
      {"kind": "operative", "number": null, "opening": "INVITES", "addressees": ["the Commission"],
       "page": 1, "starts": "to report", "ends": "on keys;"}
      """#
    let found = segment(
      .operative, "–", "to report on keys;", opening: "Invites", addressees: ["Commission"])
    let card = try score(.paper([found]), label(point))
    #expect(card.tally(.segments) == Tally(right: 1))
    #expect(card.tally(.openings) == Tally(right: 1))
    #expect(card.tally(.addressees) == Tally(right: 1))
  }

  @Test func `what stands on other pages is not held against anyone`() throws {
    let text = "Inland ports are doors seldom locked"
    let others = [segment(.recital, "(1)", text), segment(.recital, "(2)", "Else.", page: 3)]
    let card = try score(.paper(others), label(recital))
    #expect(card.tally(.segments) == Tally(right: 1))
  }

  @Test func `doubtful segments are neither asked for nor held against anyone`() throws {
    let doubtful = #"""
      {"kind": "body", "number": null, "page": 1, "starts": "(96/C 195/03)", "ends": "(96/C 195/03)",
       "unsure": true}
      """#
    for found in [[segment(.heading, nil, "(96/C 195/03)")], []] {
      let card = try score(.paper(found), label(doubtful))
      #expect(card.tally(.segments) == Tally())
    }
  }

  @Test func `partly labelled segments are not scored at all`() throws {
    let card = try score(
      .paper([segment(.body, nil, "Else.")]), label(recital, #", "segmentsPartial": true"#))
    #expect(!card.has(.segments))
  }

  @Test func `a truncated label ends inside the segment`() throws {
    let cut = #"""
      {"kind": "recital", "number": "(1)", "page": 2, "starts": "Inland ports", "ends": "are doors",
       "truncated": true}
      """#
    let found = segment(.recital, "(1)", "Inland ports are doors, and doors have keys.", page: 2)
    #expect(try score(.paper([found]), label(cut)).tally(.segments) == Tally(right: 1))
  }

  @Test func `a title counts as a heading, a formula as text, an annex by its line`() throws {
    let labels = [
      #"{"kind": "heading", "number": null, "page": 1, "starts": "COUNCIL DECISION", "ends": "keys"}"#,
      #"{"kind": "body", "number": null, "page": 1, "starts": "THE COUNCIL", "ends": "UNION,"}"#,
      #"{"kind": "annexTitle", "number": null, "page": 2, "starts": "ANNEX II", "ends": "ANNEX II"}"#,
    ]
    let found = [
      segment(.title, nil, "Council Decision on keys"),
      segment(.formula, nil, "THE COUNCIL OF THE EUROPEAN UNION,"),
      segment(.annex, "II", "", page: 2, heading: "List of keys"),
    ]
    let card = try score(.paper(found), label(labels.joined(separator: ",")))
    #expect(card.tally(.segments) == Tally(right: 3))
  }

  @Test func `an article's text takes in its paragraphs and points`() throws {
    let article = #"""
      {"style": "oj1", "language": "en", "title": "Decision", "footnotes": [], "references": [],
       "segments": [{"kind": "article", "number": "2", "heading": "Members", "refs": [],
       "paragraphs": ["1", "2"], "text": "1. The Network shall: (a) meet; (b) report. 2. It ends."}]}
      """#
    let found = [
      segment(.article, "2", "", id: "art_2", heading: "Members"),
      segment(.paragraph, "1.", "The Network shall:", id: "art_2.par_1", parent: "art_2"),
      segment(.point, "(a)", "meet;", id: "art_2.par_1.pnt_a", parent: "art_2.par_1"),
      segment(.point, "(b)", "report.", id: "art_2.par_1.pnt_b", parent: "art_2.par_1"),
      segment(.paragraph, "2.", "It ends.", id: "art_2.par_2", parent: "art_2"),
      segment(.annex, "I", "", id: "anx_I", heading: "Other"),
    ]
    let card = try score(.paper(found), article)
    #expect(card.tally(.segments) == Tally(right: 1))
  }

  @Test func `deleted text must be read as deleted`() throws {
    let struck = #"""
      {"kind": "recital", "number": "(1)", "page": 1, "starts": "Old", "ends": "text.", "struck": true}
      """#
    let kept = try score(.paper([segment(.recital, "(1)", "Old text.")]), label(struck))
    #expect(kept.tally(.struck) == Tally(missed: 1))
    let deleted = segment(.recital, "(1)", "Old text.", struck: true)
    #expect(try score(.paper([deleted]), label(struck)).tally(.struck) == Tally(right: 1))
  }
}

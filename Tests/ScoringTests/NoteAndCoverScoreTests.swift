import LegalDocuments
import LegalIdentifiers
import Scoring
import SourceTexts
import Testing

@Suite struct `Scores of footnotes` {
  private let label = #"""
    {"pages": [1, 1], "document": {}, "footnotes": [
      {"mark": "1", "page": 1, "text": "14469/4/05 REV 4", "anchor": "the EU Strategy"}]}
    """#
  private let text = "RECALLING the EU Strategy, which sets out aims;"

  @Test func `mark, page, text and the words before the call`() throws {
    let found = DocumentRecord.paper(
      [segment(.recital, nil, text, id: "rct_1")],
      notes: [note("1", "14469/4/05 REV 4", calledIn: "rct_1", after: 25)])
    let card = try score(found, label)
    #expect(card.tally(.notes) == Tally(right: 1))
    #expect(card.tally(.calls) == Tally(right: 1))
  }

  @Test func `a call in the wrong place is a miss and a false alarm`() throws {
    let found = DocumentRecord.paper(
      [segment(.recital, nil, text, id: "rct_1")],
      notes: [note("1", "14469/4/05 REV 4", calledIn: "rct_1", after: 9)])
    #expect(try score(found, label).tally(.calls) == Tally(extra: 1, missed: 1))
    let uncalled = DocumentRecord.paper(notes: [note("1", "14469/4/05 REV 4")])
    #expect(try score(uncalled, label).tally(.calls) == Tally(missed: 1))
  }

  @Test func `another mark or page is another note`() throws {
    for wrong in [note("2", "14469/4/05 REV 4"), note("1", "14469/4/05 REV 4", page: nil)] {
      #expect(
        try score(.paper(notes: [wrong]), label).tally(.notes) == Tally(extra: 1, missed: 1))
    }
  }
}

@Suite struct `Scores of cover pages` {
  @Test func `each field counts, and each member of a list`() throws {
    let label = #"""
      {"document": {"id": "council:ST-11214-2024-REV-1", "language": "en", "date": "2024-06-06",
       "kind": "\"I/A\" ITEM NOTE", "from": "General Secretariat of the Council",
       "procedures": ["proc:2024/0977(COD)"], "codes": ["JAI 1702", "UD 288"]}}
      """#
    let card = try score(
      .paper(id: "council:ST-11214-2024-REV-1") {
        $0.language = "en"
        $0.date = CivilDate(iso: "2024-06-07")
        $0.kind = "“I/A” ITEM NOTE"
        $0.to = "Delegations"
        $0.procedures = [WorkIdentifier(.proc, "2024/0977(COD)")]
        $0.codes = ["UD 288", "TRANS 541"]
      }, label)
    let right = Tally(right: 1)
    #expect(card.tally(.cover, "id") == right)
    #expect(card.tally(.cover, "language") == right)
    #expect(card.tally(.cover, "date") == Tally(extra: 1, missed: 1))
    #expect(card.tally(.cover, "kind") == right)
    #expect(card.tally(.cover, "from") == Tally(missed: 1))
    #expect(card.tally(.cover, "to") == Tally(extra: 1))
    #expect(card.tally(.cover, "procedures") == right)
    #expect(card.tally(.cover, "codes") == Tally(right: 1, extra: 1, missed: 1))
  }

  @Test func `a rendered cover is read as printed`() throws {
    let gold = try gold(
      #"""
      {"style": "council", "language": "fr", "title": "Directive 1999/93/CE", "segments": [],
       "footnotes": [], "references": [], "cover": {"number": "10603/1/09 REV 1",
       "id": "council:ST-10603-2009-REV-1", "date": "20 June 2009", "file": "2008/0119 (COD)",
       "codes": ["JUSTCIV 109"], "kind": "NOTE", "fields": {"From": "Presidency", "To": "Delegations",
       "No. prev. doc.": "10292/09 JUSTCIV 79", "No. Cion doc.": "COM(2008) 503 final",
       "Subject": "Proposal"}}}
      """#)
    #expect(gold.cover.date == "2009-06-20")
    #expect(gold.cover.procedures == ["proc:2008/0119(COD)"])
    #expect(gold.cover.previous == ["council:ST-10292-2009"])
    #expect(gold.cover.commission == ["com:COM/2008/503"])
    #expect(gold.unknownKeys == [])
  }
}

import LegalDocuments
import PageLayouts
import SourceTexts
import Testing

@Suite struct InlineNotesTests {
  @Test func `notes in the last paragraphs are lifted, their calls come in order`() {
    let read = document([
      text("THE COUNCIL OF THE EUROPEAN UNION,"),
      text("Having regard to the opinion of the European Parliament(1),"),
      text("Whereas Article 34(2) and Article 85 (3) apply to bells since 1999(2);"),
      text("HAS ADOPTED THIS DECISION:"), text("Article 1"), text("Bells shall ring (3)."),
      text("(1) OJ C 1, 2.1.1998, p. 3."), text("(2) OJ L 4, 5.6.1999, p. 7."),
      text("(3) See Annex."),
    ])
    #expect(
      outline(read) == """
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 | Having regard to the opinion of the European Parliament, {fn:1@55}
        recital rct_1 [Whereas] | Whereas Article 34(2) and Article 85 (3) apply to bells since \
        1999; {fn:2@66}
        formula frm_2 | HAS ADOPTED THIS DECISION:
        article art_1 1 | Bells shall ring. {fn:3@16}
        """)
    #expect(read.footnotes.map(\.mark) == ["1", "2", "3"])
  }

  @Test func `notes between the signatures and the annexes are a run from 1`() {
    let read = document([
      text("THE COUNCIL OF THE EUROPEAN UNION,"),
      text("Having regard to the opinion of the European Parliament(1),"),
      text("HAS ADOPTED THIS DECISION:"), text("Article 1"), text("Bells(2) shall ring."),
      text("Done at Brussels, 4 May 1999."), text("(1) OJ C 1, 2.1.1998, p. 3."),
      text("(2) Of bronze."), text("ANNEX"), text("Bells of bronze."),
    ])
    #expect(read.footnotes.map(\.text) == ["OJ C 1, 2.1.1998, p. 3.", "Of bronze."])
    #expect(read.footnotes.allSatisfy { $0.segment != nil })
  }

  @Test func `each run has the calls before it, an unnumbered source goes on with its note`() {
    let read = document([
      text("THE COUNCIL OF THE EUROPEAN UNION,"),
      text("Having regard to the opinion of the Court(1),"),
      text("Whereas Regulation No 17(2) and the Bell Convention(3) apply;"),
      text("HAS ADOPTED THIS REGULATION:"), text("Article 1"), text("Bells shall ring."),
      text("Done at Brussels, 4 May 1999."), text("A. BELL"),
      text("(1) OJ C 1, 2.1.1998, p. 3 and"), text("OJ C 5, 2.2.1998, p. 4."),
      text("(2) Council Regulation No 17 of 6 February 1962."),
      text("(3) OJ L 4, 5.6.1972, p. 7."), text("For a consolidated text, see OJ C 9, 1998, p. 1."),
      text("(4) OJ L 4, 6.6.1972, p. 7."), text("ANNEX"),
      text("Bells in the meaning of Directive 93/22/EEC (1);"), text("(1) OJ L 141, 1993, p. 27."),
    ])
    #expect(
      read.footnotes.map(\.text) == [
        "OJ C 1, 2.1.1998, p. 3 and OJ C 5, 2.2.1998, p. 4.",
        "Council Regulation No 17 of 6 February 1962.",
        "OJ L 4, 5.6.1972, p. 7. For a consolidated text, see OJ C 9, 1998, p. 1.",
        "OJ L 4, 6.6.1972, p. 7.", "OJ L 141, 1993, p. 27.",
      ])
    #expect(
      outline(read).hasSuffix(
        """
        signature sig_1 | Done at Brussels, 4 May 1999. A. BELL
        annex anx | ANNEX
          body anx.txt_1 | Bells in the meaning of Directive 93/22/EEC; {fn:5@43}
        """))
    #expect(read.footnotes.map { $0.segment != nil } == [true, true, true, false, true])
  }

  @Test func `notes of several printed pages at the end, and a note of quoted wording`() {
    let read = document([
      text("THE COUNCIL OF THE EUROPEAN UNION,"), text("Whereas bells (1) ring (2);"),
      text("Whereas Regulation (EEC) No 2821/71(1) applies;"),
      text("HAS ADOPTED THIS REGULATION:"), text("Article 1"),
      text("Article 4 is replaced by the following:"), text("'4. Directive 92/12/EEC (1) applies."),
      text("(1) OJ No L 76, 23. 3. 1992, p. 1.`"), text("Article 2"), text("Gongs (2) ring."),
      text("(1) OJ No L 1, 1. 1. 1992, p. 1."), text("(2) OJ No L 2, 1. 1. 1992, p. 1."),
      text("(1) OJ No L 3, 1. 1. 1992, p. 1. (2) OJ No L 4, 1. 1. 1992, p. 1."),
    ])
    #expect(read.footnotes.map(\.mark) == ["1", "2", "1", "2"])
    #expect(
      outline(read) == """
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        recital rct_1 [Whereas] | Whereas bells ring; {fn:1@13} {fn:2@18}
        recital rct_2 [Whereas] | Whereas Regulation (EEC) No 2821/71 applies; {fn:3@35}
        formula frm_2 | HAS ADOPTED THIS REGULATION:
        article art_1 1 | Article 4 is replaced by the following:
          subparagraph art_1.txt_1 quoted | '4. Directive 92/12/EEC (1) applies.
          subparagraph art_1.txt_2 (1) quoted | OJ No L 76, 23. 3. 1992, p. 1.`
        article art_2 2 | Gongs ring. {fn:4@5}
        """)
  }

  @Test func `notes that name no source are told by their calls, one and all`() {
    let end = [
      text("Done at Brussels, 4 May 1999."), text("(1) Inserted by the Treaty of Bells."),
      text("(2) Amended by the Treaty of Gongs."), text("PROTOCOL"), text("Horns are blown."),
    ]
    let start = [
      text("THE COUNCIL OF THE EUROPEAN UNION,"), text("HAS ADOPTED THIS DECISION:"),
      text("Article 1"), text("Bells(1) shall ring, as Article 2(2) says."),
    ]
    let read = document(start + [text("Article 2 (2)"), text("Gongs shall not.")] + end)
    #expect(
      outline(read) == """
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        formula frm_2 | HAS ADOPTED THIS DECISION:
        article art_1 1 | Bells shall ring, as Article 2(2) says. {fn:1@5}
        article art_2 2 | Gongs shall not. {fn:2@0}
        signature sig_1 | Done at Brussels, 4 May 1999.
        title tit_1 | PROTOCOL
        body txt_1 | Horns are blown.
        """)
    // The second mark is called by nothing: the items may be points.
    let other = document(start + end)
    #expect(other.footnotes.isEmpty)
  }

  @Test func `calls close to their words go before numbers that stand apart`() {
    let read = document([
      text("- Protocol (1) on bells,"), text("- Protocol (2) on gongs."),
      text("THE COUNCIL OF THE EUROPEAN UNION,"),
      text("Having regard to the report of the Ringers (ROR)(1),"),
      text("HAS ADOPTED THIS DECISION:"), text("Article 1"), text("Bells ring."),
      text("Article 1a (2)"), text("Gongs ring."), text("Done at Brussels, 4 May 1999."),
      text("(1) Not published."), text("(2) Inserted in 1998."),
    ])
    #expect(
      outline(read).hasSuffix(
        """
        visa cit_1 | Having regard to the report of the Ringers (ROR), {fn:1@48}
        formula frm_2 | HAS ADOPTED THIS DECISION:
        article art_1 1 | Bells ring.
        article art_1a 1a | Gongs ring. {fn:2@0}
        signature sig_1 | Done at Brussels, 4 May 1999.
        """))
  }

  @Test func `notes at the foot of a printed page are taken out of the sentence`() {
    let read = document([
      text("THE COUNCIL OF THE EUROPEAN UNION,"),
      text("Having regard to the opinion of the Court (1),"),
      text(
        "Whereas bells (2) may be (1) OJ No C 1, 2.1.1970, p. 3/70. (2) OJ No 5, 3.1.1970, p. 8."),
      text("rung by day;"),
      text("Whereas gongs (1) are struck (1)OJ No C 7, 2.1.1970, p. 3/70. by night;"),
      text("HAS ADOPTED THIS REGULATION:"), text("Article 1"), text("Bells shall ring."),
    ])
    #expect(
      outline(read) == """
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 | Having regard to the opinion of the Court, {fn:1@41}
        recital rct_1 [Whereas] | Whereas bells may be rung by day; {fn:2@13}
        recital rct_2 [Whereas] | Whereas gongs are struck by night; {fn:3@13}
        formula frm_2 | HAS ADOPTED THIS REGULATION:
        article art_1 1 | Bells shall ring.
        """)
    #expect(
      read.footnotes.map(\.text) == [
        "OJ No C 1, 2.1.1970, p. 3/70.", "OJ No 5, 3.1.1970, p. 8.",
        "OJ No C 7, 2.1.1970, p. 3/70.",
      ])
  }

  @Test func `a numbered source below a line of low lines is a note that nothing calls`() {
    let read = document([
      text("(7) Bells should ring."), text("_________"),
      text("1. Recommendation 2025/1 on bells (OJ L, 2025/1, 8.1.2025)."),
      text("(8) They should ring again."),
    ])
    #expect(read.footnotes.map(\.mark) == ["1"])
    #expect(read.footnotes.first?.segment == nil)
    #expect(!read.segments.contains { $0.text.contains("Recommendation") })
  }

  @Test func `a layout with notes of its own keeps its brackets`() {
    let read = document(
      [text("Bells (1) ring."), text("(1) OJ C 1, 2.1.1998, p. 3.")],
      notes: [NoteBlock(mark: "1", text: "Another.", page: 1)])
    #expect(read.segments.first?.text == "Bells (1) ring.")
    #expect(read.footnotes.map(\.text) == ["Another."])
  }
}

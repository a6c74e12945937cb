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

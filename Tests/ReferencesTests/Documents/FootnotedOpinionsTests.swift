import LegalDocuments
import References
import Testing

@Suite struct FootnotedOpinionsTests {
  /// What is found in an act of one visa that calls a note at its end.
  private func cited(_ visa: String, note: String, language: String = "en") -> [String] {
    var document = LegalDocument(outline: "visa cit_1: \(visa),")
    document.metadata.language = language
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: visa.utf8.count)]
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: note, segment: 0, offset: visa.utf8.count)
    ]
    return document.cited
  }

  @Test(arguments: [
    "Opinion of 14 June 2020 (not yet published in the Official Journal).",
    "Opinion delivered on 14 June 2020 (not yet published in the Official Journal).",
  ])
  func `the visa names the author, the note the day`(note: String) {
    #expect(
      cited("Having regard to the opinion of the European Parliament", note: note)
        == Array(repeating: "text:opinion-of-the-european-parliament-of-14-june-2020", count: 2))
  }

  @Test func `a long author keeps the day`() {
    let name = "text:opinion-of-the-european-economic-and-social-committee-of-14-june-2020"
    #expect(
      cited(
        "Having regard to the opinion of the European Economic and Social Committee",
        note: "Opinion of 14 June 2020 (not yet published in the Official Journal).")
        == [name, name])
  }

  @Test func `in French`() {
    let name = "text:avis-du-parlement-européen-du-4-juillet-2006"
    #expect(
      cited(
        "vu l'avis du Parlement européen",
        note: "Avis rendu le 4 juillet 2006 (non encore paru au Journal officiel).",
        language: "fr") == [name, name])
  }

  @Test func `a consent`() {
    let name = "text:consent-of-the-european-parliament-of-14-june-2020"
    #expect(
      cited(
        "Having regard to the consent of the European Parliament",
        note: "Consent of 14 June 2020.") == [name, name])
  }

  @Test(arguments: [
    ("Having regard to the opinion of the European Parliament", "Not yet published."),
    (
      "Having regard to the opinion of the European Parliament",
      "Opinion of 11 September 2018 and opinion of 15 January 2020."
    ),
    ("Having regard to the proposal from the Commission", "Opinion of 14 June 2020."),
    ("Having regard to the opinion of the European Parliament", "Consent of 14 June 2020."),
    ("The opinion of the European Parliament", "Opinion of 14 June 2020."),
  ])
  func `what does not fit together`(visa: String, note: String) {
    #expect(cited(visa, note: note) == [])
  }

  @Test func `a call between the opinion and its author`() {
    var document = LegalDocument(
      outline: "visa cit_1: Having regard to the opinion of the Court of Auditors,")
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: 28)]
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: "Opinion of 14 June 2020.", segment: 0, offset: 28)
    ]
    #expect(document.cited == [])
  }

  @Test func `a note that two visas call tells the day of neither`() {
    var document = LegalDocument(
      outline: """
        visa cit_1: Having regard to the opinion of the European Parliament,
        visa cit_2: Having regard to the opinion of the European Central Bank,
        """)
    for index in 0...1 {
      let end = document.segments[index].text.utf8.count - 1
      document.segments[index].calls = [FootnoteCall(footnote: 0, offset: end)]
    }
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: "Opinion of 14 June 2020.", segment: 0, offset: 54)
    ]
    #expect(document.cited == [])
  }
}

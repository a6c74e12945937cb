import LegalDocuments
import LegalIdentifiers
import References
import Testing

@Suite struct AmendmentsTests {
  /// Segments written as an outline: two blanks of indent a level, then `kind id: text`.
  private func document(_ outline: String) -> LegalDocument {
    var document = LegalDocument(
      source: DocumentSource(path: "", sha256: "", mediaType: "", format: ""))
    var holders: [Int] = []
    for line in outline.split(separator: "\n") {
      let level = line.prefix { $0 == " " }.count / 2
      let parts = line.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      let names = parts[0].split(separator: " ")
      holders.removeLast(holders.count - level)
      document.segments.append(
        Segment(
          id: String(names[1]), parent: holders.last, kind: SegmentKind(rawValue: String(names[0])),
          text: parts[1].drop { $0 == " " }.description))
      holders.append(document.segments.count - 1)
    }
    return document
  }

  private func targets(_ document: LegalDocument) -> [String] {
    Recogniser().references(in: document).flatMap { $0.reference.targets.map(\.description) }
  }

  @Test func `instructions speak of the act that is amended`() {
    let document = document(
      """
      article art_1: Directive 2004/109/EC is amended as follows:
        point art_1.pnt_1: in Article 4(1), the word ‘two’ is deleted;
        point art_1.pnt_2: Article 7 is amended as follows:
          point art_1.pnt_2.pnt_a: paragraph 3 is deleted;
      article art_2: Article 1 applies from 1 July.
      """)
    #expect(
      targets(document) == [
        "celex:32004L0109", "celex:32004L0109#art_4.par_1", "celex:32004L0109#art_7",
        "celex:32004L0109#art_7.par_3", "self#art_1",
      ])
  }

  @Test func `a lead-in that amends nothing changes nothing`() {
    let document = document(
      """
      article art_1: For the purposes of Directive 2004/109/EC:
        point art_1.pnt_1: Article 2 applies;
      """)
    #expect(targets(document) == ["celex:32004L0109", "self#art_2"])
  }
}

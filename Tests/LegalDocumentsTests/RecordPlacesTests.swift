import LegalDocuments
import LegalIdentifiers
import Testing

@Suite struct `Places of a record's parts` {
  @Test func `are found in the order of the text`() {
    let record = record(
      segments: [
        ("art_1", nil), ("art_1.par_1", "art_1"), ("art_1.par_1.pnt_a", "art_1.par_1"),
        ("art_1.par_2", "art_1"), ("art_2", nil),
      ], notes: [("fn:1", "art_1.par_1"), ("fn:2", "art_2")],
      mentions: [
        ("art_1.par_1", nil), ("art_1.par_1", nil), ("art_2", nil), (nil, "fn:1"), (nil, "fn:2"),
      ])
    var places = RecordPlaces(record)
    #expect(places.parents() == [nil, 0, 1, 0, nil])
    #expect(places.callers() == [1, 4])
    #expect(
      places.holders() == [
        .segment(1), .segment(1), .segment(4), .footnote(0), .footnote(1),
      ])
  }

  @Test func `are found in any other order`() {
    let record = record(
      segments: [("b", "a"), ("a", nil), ("c", "b")], notes: [("fn:2", "c"), ("fn:1", "b")],
      mentions: [("c", nil), ("b", nil), (nil, "fn:1"), (nil, "fn:2")])
    var places = RecordPlaces(record)
    #expect(places.parents() == [1, nil, 0])
    #expect(places.callers() == [2, 0])
    #expect(places.holders() == [.segment(2), .segment(0), .footnote(1), .footnote(0)])
  }

  @Test func `are none where nothing bears the name`() {
    let record = record(
      segments: [("a", "gone")], notes: [("fn:1", "gone")],
      mentions: [("gone", nil), (nil, nil), (nil, "fn:9"), ("a", nil)])
    var places = RecordPlaces(record)
    #expect(places.parents() == [nil])
    #expect(places.callers() == [nil])
    #expect(places.holders() == [nil, nil, nil, .segment(0)])
  }

  private func record(
    segments: [(id: String, parent: String?)], notes: [(id: String, segment: String)],
    mentions: [(segment: String?, footnote: String?)]
  ) -> DocumentRecord {
    DocumentRecord(
      document: DocumentRecord.Document(
        id: WorkIdentifier(.celex, "32016R0679"), family: nil, metadata: DocumentMetadata(),
        source: DocumentSource(path: "a.xml", sha256: "", mediaType: "", format: "")),
      segments: segments.map { DocumentRecord.Segment(id: $0.id, parent: $0.parent, kind: .body) },
      footnotes: notes.map {
        DocumentRecord.Footnote(id: $0.id, mark: "1", text: "", segment: $0.segment)
      },
      references: mentions.map {
        DocumentRecord.Mention(
          start: 0, end: 1, text: "x", kind: .act, targets: [], segment: $0.segment,
          footnote: $0.footnote)
      })
  }
}

import DocumentReaders
import LegalDocuments
import SourceTexts
import Testing

@Suite struct TextDigestTests {
  private func digest(
    _ text: String, struck: [TextSpan] = [], subject: String? = nil, path: String = "a.pdf"
  ) -> String? {
    var document = LegalDocument(
      source: DocumentSource(path: path, sha256: path, mediaType: "", format: ""))
    document.metadata.subject = subject
    document.segments = [Segment(kind: .body, text: text, struck: struck)]
    return TextDigest.sha256(of: document)
  }

  private let text = String(repeating: "Delegations will find the text below. ", count: 12)

  @Test func `blanks and the file's name do not count`() throws {
    let one = try #require(digest(text))
    #expect(one == digest(text.replacing(" ", with: "\n \u{A0}"), path: "b.xml"))
    #expect(one.utf8.count == 64)
  }

  @Test func `a letter, a deletion and a subject count`() {
    let digests = [
      digest(text), digest(text + "x"), digest(text, struck: [TextSpan(0, 11)]),
      digest(text, subject: "Lamps"), digest(text, subject: "Wicks"),
    ]
    #expect(Set(digests).count == digests.count && !digests.contains(nil))
  }

  @Test func `a line that many documents have tells none apart`() {
    #expect(digest("Delegations will find attached document COM(2020) 1 final.") == nil)
  }
}

import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

@Suite struct `Tracked changes` {
  /// References in a text in which `~…~` is struck through, as `words → target`.
  private func read(_ marked: String) -> [String] {
    var text = ""
    var struck: [TextSpan] = []
    for (index, part) in marked.split(separator: "~", omittingEmptySubsequences: false).enumerated()
    {
      let start = text.utf8.count
      text += part
      if index % 2 == 1 { struck.append(TextSpan(start, text.utf8.count)) }
    }
    let segment = Segment(id: "txt_1", kind: .body, text: text, struck: struck)
    let document = LegalDocument(
      metadata: DocumentMetadata(),
      source: DocumentSource(path: "", sha256: "", mediaType: "", format: ""), segments: [segment])
    return Recogniser().references(in: document).map { located in
      let words = text[located.reference.span]
      let targets = located.reference.targets.map(\.description).joined(separator: " ")
      return "\(words) → \(targets)" + (located.reference.note.map { " (\($0))" } ?? "")
    }
  }

  @Test func `give two numbers that touch as two works`() {
    #expect(
      read("The rules of Regulation (EU) ~910/2014~2024/1183 apply.") == [
        "910/2014 → celex:32014R0910 (struck through)", "2024/1183 → celex:32024R1183",
      ])
  }

  @Test func `give whole references that touch`() {
    #expect(
      read("as in ~Regulation (EU) No 910/2014~Regulation (EU) 2024/1183, signed") == [
        "Regulation (EU) No 910/2014 → celex:32014R0910 (struck through)",
        "Regulation (EU) 2024/1183 → celex:32024R1183",
      ])
  }

  @Test func `mark what is struck through as a whole`() {
    #expect(
      read("~It follows Directive 95/46/EC.~") == [
        "Directive 95/46/EC → celex:31995L0046 (struck through)"
      ])
  }
}

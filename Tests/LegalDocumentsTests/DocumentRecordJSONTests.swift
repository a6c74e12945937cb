import Foundation
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Testing

@Suite struct `A document record as one JSON line` {
  static let hostile = [
    "", "=1+1", "NA", "32008E0124", "</script><b>", "a\"b\\c/d", "line\nbreak\r\n\ttab",
    "\u{0}\u{1}\u{1F}\u{7F}\u{FFFE}\u{FFFF}", "e\u{301} \u{202E}abc\u{202C}", "👩‍👩‍👧 𝔘",
    "\u{2028}\u{2029}",
    "a|b;c,d",
  ]

  @Test(arguments: hostile) func `reads back as it was`(text: String) throws {
    let record = try sample(text)
    let line = record.jsonLine()
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(line.dropLast().allSatisfy { $0 >= 0x20 })
    #expect(try DocumentRecord(json: line) == record)
  }

  @Test func `writes every key, in the contract's order`() throws {
    let text = String(decoding: try sample("x").jsonLine(), as: UTF8.self)
    let keys = [
      "document", "id", "family", "language", "date", "kind", "title", "subject", "from", "to",
      "procedures", "previous", "commission", "codes", "markings", "aliases", "source", "path",
      "sha256", "mediaType", "format", "pages", "segments", "references", "start", "targets",
      "relation", "status", "method", "confidence", "note", "box", "context", "diagnostics",
      "severity",
    ]
    var rest = text[...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `writes null where nothing is known`() throws {
    let source = DocumentSource(path: "a.xml", sha256: "00", mediaType: "", format: "")
    let record = DocumentRecord(
      document: .init(
        id: WorkIdentifier(.file, "00"), family: nil, metadata: DocumentMetadata(), source: source))
    let text = String(decoding: record.jsonLine(), as: UTF8.self)
    #expect(text.contains(#""id":"file:00","family":null,"language":null,"date":null"#))
    #expect(
      text.hasSuffix(#""segments":[],"footnotes":[],"references":[],"diagnostics":[]}"# + "\n"))
    #expect(try DocumentRecord(json: record.jsonLine()) == record)
  }

  @Test func `passes over keys it does not know`() throws {
    let line =
      #"{"later":[{"a":[1,-2.5e3,true,null,"é\ud83d\ude00"]}],"document":{"id":"celex:32016R0679"}}"#
    let record = try DocumentRecord(json: Array(line.utf8))
    #expect(record.document.id == WorkIdentifier(.celex, "32016R0679"))
  }

  @Test func `a line cut anywhere is an error and no trap`() throws {
    let line = try sample("é\u{1}\"").jsonLine().dropLast()
    for end in line.indices {
      #expect(throws: JSONError.self) { try DocumentRecord(json: Array(line[..<end])) }
    }
  }

  @Test func `deep nesting is an error and no trap`() {
    let deep = #"{"x":"# + String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try DocumentRecord(json: Array(deep.utf8)) }
  }

  @Test func `a problem is a line of its own kind`() throws {
    let problem = ProblemRecord(
      path: "a/b.pdf", sha256: nil, stage: "read", code: DiagnosticCode("pdf.encrypted"),
      message: "a \"password\" is needed", page: 3)
    let line = ExtractionRecord.problem(problem).jsonLine()
    #expect(try ExtractionRecord(json: line) == .problem(problem))
    let record = try sample("x")
    #expect(try ExtractionRecord(json: record.jsonLine()) == .document(record))
  }

  private func sample(_ text: String) throws -> DocumentRecord {
    var metadata = DocumentMetadata()
    metadata.identifier = WorkIdentifier(.council, "ST-14469-2005-REV-4")
    metadata.aliases = [WorkIdentifier(.oj, "C:2006:1:p1")]
    metadata.language = "en"
    metadata.date = CivilDate(iso: "2005-11")
    metadata.title = text
    metadata.procedures = [WorkIdentifier(.proc, "2011/0023(COD)")]
    metadata.codes = ["JAI 423", text]
    let source = DocumentSource(
      path: text, sha256: "ab", mediaType: "application/pdf", format: "pdf", pages: 12)
    return DocumentRecord(
      document: .init(
        id: WorkIdentifier(.council, "ST-14469-2005-REV-4"),
        family: WorkIdentifier(.council, "ST-14469-2005"), metadata: metadata, source: source),
      segments: [
        .init(
          id: "rct_1", parent: nil, kind: .recital, number: "(1)", heading: nil, opening: text,
          addressees: [text], text: text, page: 1, endPage: 2, footnotes: ["fn:1"], struck: true)
      ],
      footnotes: [.init(id: "fn:1", mark: "*", text: text, page: 1, segment: "rct_1", offset: 0)],
      references: [
        .init(
          start: 0, end: text.unicodeScalars.count, text: text, kind: .act,
          targets: [try #require(Target("celex:32016R0679@fr#art_5.par_2-art_9"))],
          relation: .basedOn, status: .identified, method: .anaphora, confidence: 0.95, note: text,
          segment: nil, footnote: "fn:1", page: 2,
          box: Box(x0: 72.1, y0: 0, x1: 300.25, y1: 11.953), context: text)
      ],
      diagnostics: [Diagnostic(.warning, DiagnosticCode("a.b"), text, page: 1)])
  }
}

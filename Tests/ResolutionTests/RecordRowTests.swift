import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Testing

/// Records travel from workers to linking as rows: a field that is forgotten there is lost.
@Suite struct `A document record as a row` {
  /// A record in which no field has the value that it would have if nobody set it.
  private func record() throws -> DocumentRecord {
    var metadata = DocumentMetadata()
    metadata.identifier = WorkIdentifier(.council, "ST-14469-2005-REV-4")
    metadata.aliases = [WorkIdentifier(.oj, "C:2006:1:p1")]
    metadata.language = "en"
    metadata.date = CivilDate(iso: "2005-11-09")
    metadata.kind = "COVER NOTE"
    metadata.title = "Title"
    metadata.subject = "Subject"
    metadata.from = "From"
    metadata.to = "To"
    metadata.procedures = [WorkIdentifier(.proc, "2011/0023(COD)")]
    metadata.previous = [WorkIdentifier(.council, "ST-1-2005-INIT")]
    metadata.commission = [WorkIdentifier(.com, "COM(2005) 1")]
    metadata.codes = ["JAI 423"]
    metadata.markings = ["LIMITE"]
    let source = DocumentSource(
      path: "a.pdf", sha256: "ab", textSHA256: "cd", mediaType: "application/pdf", format: "pdf",
      pages: 12)
    return DocumentRecord(
      document: .init(
        id: WorkIdentifier(.council, "ST-14469-2005-REV-4"),
        family: WorkIdentifier(.council, "ST-14469-2005"), metadata: metadata, source: source),
      segments: [
        .init(
          id: "rct_1", parent: "rcs_1", kind: .recital, number: "(1)", heading: "Heading",
          opening: "RECALLING", addressees: ["the Member States"], text: "Text", page: 1,
          endPage: 2, footnotes: ["fn:1"], struck: true, deletions: [TextSpan(1, 2)],
          insertions: [TextSpan(2, 4)])
      ],
      footnotes: [
        .init(id: "fn:1", mark: "*", text: "Note", page: 1, segment: "rct_1", offset: 3)
      ],
      references: [
        .init(
          start: 1, end: 4, text: "ext", kind: .act,
          targets: [try #require(Target("celex:32016R0679@fr#art_5.par_2-art_9"))],
          relation: .basedOn, status: .placeholder, method: .anaphora, confidence: 0.95,
          note: "note", subject: WorkIdentifier(.celex, "32001L0083"),
          subjectRelation: .amendedBy, segment: "rct_1", footnote: "fn:1", page: 2,
          box: Box(x0: 72.125, y0: 1, x1: 300.25, y1: 11.5), context: "Text")
      ],
      diagnostics: [Diagnostic(.warning, DiagnosticCode("a.b"), "message", page: 1)])
  }

  /// Paths of the fields that hold nothing, as a new field would that the record above leaves out.
  private func unset(_ value: Any, _ path: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      return mirror.children.first.map { unset($0.value, path) } ?? [path]
    }
    switch value {
    case let text as String: return text.isEmpty ? [path] : []
    case let number as Int: return number == 0 ? [path] : []
    case let number as Double: return number == 0 ? [path] : []
    case let flag as Bool: return flag ? [] : [path]
    default: break
    }
    if mirror.displayStyle == .collection, mirror.children.isEmpty { return [path] }
    return mirror.children.enumerated().flatMap { index, child in
      unset(child.value, "\(path).\(child.label ?? "\(index)")")
    }
  }

  private func fields(_ value: Any) -> Int { Mirror(reflecting: value).children.count }

  @Test func `every field of the sample is set`() throws {
    let record = try record()
    #expect(unset(record, "record") == [], "set these in the sample of this test")
    #expect(unset(DocumentRecord(document: record.document), "record").count == 4)
    // The count of a record's fields, so that the walk above is known to see them.
    #expect(fields(record) == 5 && fields(record.references[0]) >= 17)
  }

  @Test func `reads back as it was`() throws {
    let record = try record()
    var writer = RowWriter()
    record.write(to: &writer)
    var reader = RowReader(writer.bytes)
    #expect(DocumentRecord(from: &reader) == record)
    #expect(!reader.isDamaged)
    #expect(try DocumentRecord(json: record.jsonLine()) == record)
  }

  @Test func `an identity reads back as it was`() throws {
    var identity = RecordIdentity(try record())
    identity.publications = [
      .init(act: WorkIdentifier(.celex, "32016R0679"), place: WorkIdentifier(.oj, "L:2016:119:p1"))
    ]
    identity.digest = 7
    identity.places = PackedPaths(["art_1"])
    // Titles have tests of their own.
    #expect(unset(identity, "identity") == ["identity.titles"], "set these in this test")
    var writer = RowWriter()
    identity.write(to: &writer)
    var reader = RowReader(writer.bytes)
    #expect(RecordIdentity(from: &reader) == identity)
    #expect(!reader.isDamaged)
  }

  @Test func `a row cut anywhere is damaged and no trap`() throws {
    var writer = RowWriter()
    try record().write(to: &writer)
    for end in writer.bytes.indices {
      var reader = RowReader(Array(writer.bytes[..<end]))
      _ = DocumentRecord(from: &reader)
      #expect(reader.isDamaged, "cut at \(end)")
    }
  }
}

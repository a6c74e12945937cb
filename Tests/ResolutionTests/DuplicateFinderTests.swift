import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling
import Testing

@Suite struct DuplicateFinderTests {
  /// `id path bytes text`, in the order of the documents; a text of `-` is none.
  private func duplicates(_ documents: String...) throws -> [String] {
    var identities: [RecordIdentity] = []
    for document in documents {
      let fields = document.split(separator: " ").map(String.init)
      var source = DocumentSource(
        path: fields[1], sha256: fields[2], mediaType: "application/pdf", format: "pdf")
      source.textSHA256 = fields[3] == "-" ? nil : fields[3]
      let id = try #require(WorkIdentifier(fields[0]))
      identities.append(
        RecordIdentity(
          DocumentRecord(
            document: .init(id: id, family: nil, metadata: DocumentMetadata(), source: source))))
    }
    let found = DuplicateFinder.duplicates(in: Rows(identities))
    return found.values.sorted { $0.record < $1.record }.map {
      "\($0.record)=\($0.kept) \($0.keptID) \($0.basis.rawValue)"
    }
  }

  @Test func `the first of a work's files is kept`() throws {
    let found = try duplicates(
      "celex:32020R0001 a.pdf 1 x", "celex:32020R0001 b.pdf 1 x", "celex:32020R0001 c.pdf 2 x",
      "celex:32020R0001 d.pdf 3 y")
    #expect(found == ["2=1 celex:32020R0001 bytes", "3=1 celex:32020R0001 text"])
  }

  @Test func `a file without number is a copy of the one with a number, wherever that stands`()
    throws
  {
    let found = try duplicates(
      "file:aaaaaaaaaaaaaaaa a.pdf 1 x", "file:bbbbbbbbbbbbbbbb b.pdf 2 x",
      "oj:C:2020:1:p1 c.pdf 3 x")
    #expect(found == ["1=3 oj:C:2020:1:p1 text", "2=3 oj:C:2020:1:p1 text"])
  }

  @Test func `files without number are copies of their first`() throws {
    let found = try duplicates("file:aaaaaaaaaaaaaaaa a.pdf 1 x", "file:bbbbbbbbbbbbbbbb b.pdf 2 x")
    #expect(found == ["2=1 file:aaaaaaaaaaaaaaaa text"])
  }

  @Test func `other numbers are other works`() throws {
    let found = try duplicates(
      "council:ST-1-2020-INIT a.pdf 1 x", "council:ST-1-2020-INIT b.pdf 2 x",
      "council:ST-2-2020-INIT c.pdf 3 x", "council:ST-2-2020-INIT d.pdf 3 x")
    #expect(found == ["2=1 council:ST-1-2020-INIT text", "4=3 council:ST-2-2020-INIT bytes"])
  }

  @Test func `without text only the bytes tell`() throws {
    let found = try duplicates(
      "file:aaaaaaaaaaaaaaaa a.pdf 1 -", "file:aaaaaaaaaaaaaaaa b.pdf 1 -",
      "file:bbbbbbbbbbbbbbbb c.pdf 2 -")
    #expect(found == ["2=1 file:aaaaaaaaaaaaaaaa bytes"])
  }
}

import DocumentReaders
import LegalDocuments
import SourceTexts
import TestSupport
import Testing

@Suite struct `Zip packages` {
  private let source = DocumentSource(
    path: "package.zip", sha256: "", mediaType: "application/zip", format: "zip")

  private func act(_ title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><ACT><TITLE><TI><P>\(title)</P></TI></TITLE>
    <ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART>
    <ALINEA>It applies.</ALINEA></ARTICLE></ENACTING.TERMS></ACT>
    """
  }

  private func documents(_ bytes: [UInt8]) throws -> [LegalDocument] {
    let reader = try #require(Readers.reader(for: FormatDetector.sniff(bytes)))
    return try reader.documents(from: bytes, source: source, companions: .none)
  }

  @Test func `give every document in them, with its path in the archive`() throws {
    let zip = StoredZip([
      "L_1.xml": act("Regulation one"), "sub/L_2.xml": act("Regulation two"), "list.txt": "x",
    ])
    let found = try documents(zip.bytes)
    #expect(found.map(\.source.path) == ["package.zip/L_1.xml", "package.zip/sub/L_2.xml"])
    #expect(found.map(\.source.format) == ["formex", "formex"])
    #expect(found.allSatisfy { $0.source.sha256.count == 64 })
  }

  @Test func `may hold the archives of single acts`() throws {
    var zip = StoredZip([:])
    zip.add("L_1.zip", StoredZip(["L_1.xml": act("Regulation one")]).bytes)
    #expect(try documents(zip.bytes).map(\.source.path) == ["package.zip/L_1.zip/L_1.xml"])
  }

  @Test func `say which member could not be read, and give the others`() throws {
    let zip = StoredZip(["a.xml": "<ACT><TITLE>", "b.xml": act("Regulation two")])
    let found = try documents(zip.bytes)
    #expect(found.count == 1)
    #expect(found.first?.diagnostics.first?.message.hasPrefix("package.zip/a.xml: ") == true)
  }

  @Test func `office files are none`() {
    let office = StoredZip(["[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"])
    #expect(FormatDetector.sniff(office.bytes).kind == .other)
  }
}

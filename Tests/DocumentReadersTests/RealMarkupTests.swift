import DocumentReaders
import Foundation
import LegalDocuments
import SourceTexts
import TestSupport
import Testing
import XMLReading

/// Real files are their own gold: what the mark-up counts, the model counts.
@Suite(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
struct RealMarkupTests {
  private static let source = DocumentSource(path: "", sha256: "", mediaType: "", format: "")
  private static let formex = ["formex/oj", "formex/cons-other", "formex/cons-sfhajji"]
  private static let akomaNtoso = ["akn/cirsfid", "akn/tulit", "akn/ermal-fmx2akn"]

  @Test(arguments: formex)
  func `every Formex recital, visa, article and note is a segment or footnote`(folder: String)
    throws
  {
    for file in SharedCorpus.files(in: folder, suffix: ".xml") {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard !["DOC", "PUBLICATION"].contains(FormatDetector.sniff(bytes).rootElement) else {
        continue
      }
      let documents = try FormexReader().documents(
        from: bytes, source: Self.source, companions: .none)
      let tree = try XMLReader.tree(xml: bytes)
      let name = Comment(rawValue: file.lastPathComponent)
      #expect(count(.recital, documents) == count("CONSID", tree), name)
      #expect(count(.visa, documents) == count("VISA", tree), name)
      #expect(count(.article, documents) == count("ARTICLE", tree), name)
      let coverage = TextCoverage(formex: bytes, documents: documents)
      #expect(coverage.share >= 0.995 && coverage.surplus <= 0.005, name)
    }
  }

  @Test(arguments: akomaNtoso)
  func `every Akoma Ntoso recital, citation, article and note is there`(folder: String) throws {
    for file in SharedCorpus.files(in: folder) {
      let bytes = [UInt8](try Data(contentsOf: file))
      let documents = try AkomaNtosoReader().documents(
        from: bytes, source: Self.source, companions: .none)
      let tree = try XMLReader.tree(xml: bytes)
      let name = Comment(rawValue: file.lastPathComponent)
      #expect(count(.recital, documents) == count("recital", tree), name)
      #expect(count(.visa, documents) == count("citation", tree), name)
      #expect(count(.article, documents) == count("article", tree), name)
      #expect(documents.map(\.footnotes.count).reduce(0, +) == count("authorialNote", tree), name)
      let coverage = TextCoverage(akomaNtoso: bytes, documents: documents)
      #expect(coverage.share >= 0.995 && coverage.surplus <= 0.005, name)
    }
  }

  @Test(arguments: ["xhtml/legalviz", "xhtml/legalize", "xhtml/cons-sfhajji", "xhtml/chaee"])
  func `pages with class names lose no text and tell none twice`(folder: String) throws {
    for file in SharedCorpus.files(in: folder) {
      let bytes = [UInt8](try Data(contentsOf: file))
      let documents = try XHTMLReader().documents(
        from: bytes, source: Self.source, companions: .none)
      guard let coverage = TextCoverage(xhtml: bytes, documents: documents) else { continue }
      let name = Comment(rawValue: file.lastPathComponent)
      #expect(coverage.share >= 0.995 && coverage.surplus <= 0.005, name)
    }
  }

  @Test func `identifiers are unique and parents stand before their children`() throws {
    for file in SharedCorpus.files(in: "formex/oj", suffix: ".xml") {
      let bytes = [UInt8](try Data(contentsOf: file))
      let found = try? FormexReader().documents(
        from: bytes, source: Self.source, companions: .none)
      for document in found ?? [] {
        #expect(Set(document.segments.map(\.id)).count == document.segments.count)
        for (index, segment) in document.segments.enumerated() {
          #expect((segment.parent ?? -1) < index)
          #expect(segment.calls.allSatisfy { $0.offset <= segment.text.utf8.count })
        }
      }
    }
  }

  private func count(_ kind: SegmentKind, _ documents: [LegalDocument]) -> Int {
    documents.map { $0.segments.count { $0.kind == kind } }.reduce(0, +)
  }

  private func count(_ name: String, _ tree: XMLTree) -> Int {
    (0..<tree.count).count { tree.name(of: $0) == name }
  }
}

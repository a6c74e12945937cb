import DocumentReaders
import Testing

struct FormatDetectorTests {
  @Test(arguments: [
    ("%PDF-1.7", FormatSniff.Kind.pdf, nil),
    ("\n  %PDF-1.4", .pdf, nil),
    ("<?xml version='1.0'?><!-- a --><!DOCTYPE ACT [<!ENTITY a 'b>'>]><ACT/>", .xml, "ACT"),
    ("\u{FEFF}<akn:akomaNtoso xmlns:akn='u'/>", .xml, "akomaNtoso"),
    ("<!DOCTYPE html><HTML><body>", .html, nil),
    ("<html xmlns=\"http://www.w3.org/1999/xhtml\">", .xml, "html"),
    ("PK\u{3}\u{4}", .zip, nil), ("", .empty, nil), ("plain text", .other, nil), ("<", .other, nil),
  ])
  func `a file is known by its content`(
    content: String, kind: FormatSniff.Kind, root: String?
  ) {
    let sniff = FormatDetector.sniff(Array(content.utf8))
    #expect(sniff.kind == kind)
    #expect(sniff.rootElement == root)
  }

  @Test func `UTF-16 is looked through`() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "<ACT>".utf8.flatMap { [$0, 0] }
    #expect(FormatDetector.sniff(bytes).rootElement == "ACT")
  }
}

import Foundation
import PDFReading
import PageLayouts
import TestSupport
import Testing

/// Pages are read by our own interpreter where they hold what pages of text are made of, and by
/// poppler's otherwise; nobody may see which of them it was.
@Suite struct `Our interpreter of pages and poppler's` {
  /// Contents with what writers of PDF do, and with what they should not.
  private static let contents = [
    "q 1 0 0 1 72 700 cm BT /F1 12 Tf (moved) Tj ET Q BT /F1 12 Tf 72 600 Td (and back) Tj ET",
    "BT /F1 12 Tf 14 TL 72 700 Td (one) Tj T* (two) Tj (three) ' 1 2 (four) \" ET",
    "BT /F1 12 Tf 1 Tc 3 Tw 90 Tz 72 700 Td [(spa) -250 (ced  words)] TJ 0 -14 TD (more) Tj T* (on) Tj ET",
    "BT /F1 12 Tf 72 700 Td (a\\(b\\)c \\101\\7\\18 nested (brackets) \\\n and on) Tj <4142 4> Tj ET",
    "BT /F1 12 Tf 0 1 -1 0 72 700 Tm (turned) Tj 4 Ts (raised) Tj 3 Tr (unseen) Tj ET",
    "/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (marked) Tj ET EMC /Artifact BMC EMC EMC",
    "/Span <</ActualText (fi) /Other [1 <</A /B>>]>> BDC BT /F1 12 Tf 72 700 Td (\\256) Tj ET EMC",
    "/Span <</ActualText <FEFF00AD>>> BDC q BT /F1 12 Tf 72 700 Td (-) Tj ET Q EMC",
    "0.5 w 72 700 m 200 700 l S 72 650 100 0.5 re f 1 1 1 rg 72 640 100 0.5 re f",
    "1 g 72 600 100 0.5 re B 0 0 0 1 k 72 500 m 90 500 l 90 520 l h f* 10 10 m 20 20 30 30 40 10 v S",
    "/Cs /DeviceRGB cs 1 0 0 sc 72 600 100 0.5 re f /DeviceGray CS 0 SCN 72 590 m 172 590 l s",
    "BT /F9 12 Tf 72 700 Td (no such font) Tj /F1 12 Tf (but this) Tj ET",
    "BT /F1 12 Tf 72 700 Td (kept) Tj ET Q BT /F1 12 Tf 72 680 Td (behind one Q too many) Tj ET",
    "BT /F1 12 Tf 72 700 Td (before) Tj ET nonsense BT /F1 12 Tf 72 680 Td (after) Tj ET",
    "BT /F1 12 Tf 72 Td (too few) Tj ET", "BT /F1 12 Tf 72 700 Td (without an end",
    "BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI BT /F1 12 Tf 72 700 Td (behind a picture) Tj ET",
    "/Pattern cs /P1 scn BT /F1 12 Tf 72 700 Td (patterned) Tj ET",
    "/OC /One BDC BT /F1 12 Tf 72 700 Td (a layer) Tj ET EMC",
    "% a comment\rBT /F#31 12 Tf 72 700.125 Td (name) Tj 1 0 0 1 -.5 +700 Tm (number) Tj ET",
    "72 700 m BT /F1 12 Tf 1 0 0 1 72 690 Tm (a path in it) Tj 0 0 9 9 re ET f",
    "q q q BT /F1 12 Tf 72 700 Td (left open) Tj", "/I1 Do BT /F1 12 Tf 72 700 Td (beside) Tj ET",
  ]

  @Test(arguments: contents)
  func `see the same on a page`(_ content: String) throws {
    var file = SmallPDF(content)
    file.hasPicture = true
    try expectSame(file.bytes)
  }

  @Test(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
  func `see the same in documents of the Council`() throws {
    for folder in ["pdf", "seed"] {
      for file in SharedCorpus.files(in: folder, suffix: ".pdf") {
        try expectSame([UInt8](Data(contentsOf: file)))
      }
    }
  }

  private func expectSame(_ bytes: [UInt8]) throws {
    let quick = try PDFReader().pages(of: bytes)
    let poppler = try PDFReader(interpreter: .poppler).pages(of: bytes)
    #expect(quick == poppler)
  }
}

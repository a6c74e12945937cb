import PDFReading
import PageLayouts
import SourceTexts
import Testing

@Suite struct `Reading a PDF` {
  private func lines(_ content: String) throws -> [TextLine] {
    try PDFReader().pages(of: SmallPDF(content).bytes).flatMap(\.lines)
  }

  @Test func `gives each line with its place from the top left corner`() throws {
    let pages = try PDFReader().pages(
      of: SmallPDF("BT /F1 12 Tf 72 770 Td (Having regard to) Tj 0 -14 Td (the Treaty) Tj ET").bytes
    )
    let page = try #require(pages.first)
    #expect(page.width == 595 && page.height == 842)
    #expect(page.lines.map(\.text) == ["Having regard to", "the Treaty"])
    let box = try #require(page.lines.first?.box)
    #expect(abs(box.x0 - 72) < 0.5 && box.y0 < 72 && box.y1 > 72 && box.height < 16)
  }

  @Test func `a mark right above a line's first letter divides nothing`() throws {
    let lines = try lines(
      "BT /F1 12 Tf 72 700 Td (Alpha) Tj ET BT /F1 6 Tf 72.3 704 Td (1) Tj ET"
        + " BT /F1 6 Tf 90 704 Td (2) Tj ET")
    let letters = lines.flatMap(\.runs).flatMap(\.text).filter { $0 != " " }
    #expect(letters.sorted() == Array("12Aahlp"))
  }

  @Test func `raises superscripts above the line to which they belong`() throws {
    let line = try #require(
      try lines(
        "BT /F1 12 Tf 72 700 Td (Strategy) Tj /F1 7.5 Tf 4 Ts (1) Tj /F1 12 Tf 0 Ts (, which) Tj ET"
      )
      .first)
    #expect(line.runs.map(\.text) == ["Strategy", "1", ", which"])
    #expect(line.runs.map { $0.rise > 2 } == [false, true, false])
    #expect(line.runs.map(\.fontSize) == [12, 7.5, 12])
  }

  @Test func `gives every scalar its left edge`() throws {
    let run = try #require(
      try lines("BT /F1 12 Tf 72 700 Td (Caf\\351 \\223x\\224) Tj ET").first?.runs.first)
    #expect(run.text == "Café “x”")
    #expect(run.edges.count == run.text.unicodeScalars.count)
    #expect(run.edges == run.edges.sorted())
  }

  @Test func `tells bold type by the font's name and drops the subset's prefix`() throws {
    let runs = try lines("BT /F2 12 Tf 72 700 Td (HAS ADOPTED) Tj ET").flatMap(\.runs)
    #expect(runs.map(\.style) == [.bold])
    #expect(runs.map(\.fontName) == ["Times-Bold"])
  }

  @Test func `keeps a label apart from words of another font behind it`() throws {
    let text = try lines(
      "BT /F1 12 Tf 99.2 700 Td (\\(a\\)) Tj 31 0 Td (made of wood;) Tj -31 -26 Td (\\(b\\)) Tj"
        + " /F2 12 Tf 31 0 Td (made of metal;) Tj /F1 12 Tf -31 -26 Td (\\(c\\)) Tj"
        + " 31 0 Td (made of any other material.) Tj ET"
    ).map(\.text).joined(separator: " ")
    #expect(text == "(a) made of wood; (b) made of metal; (c) made of any other material.")
  }

  @Test func `keeps cells of one row apart`() throws {
    let lines = try lines("BT /F1 12 Tf 72 700 Td (From:) Tj 100 0 Td (Presidency) Tj ET")
    #expect(lines.map(\.text).sorted() == ["From:", "Presidency"])
  }

  @Test func `knows letters that do not stand upright`() throws {
    let lines = try lines("BT /F1 40 Tf 0 1 -1 0 300 200 Tm (LIMITE) Tj ET")
    #expect(lines.map(\.isUpright) == [false])
  }

  @Test func `says page by page where there is no text layer`() throws {
    var file = SmallPDF("q 500 0 0 800 0 0 cm /I1 Do Q", "BT /F1 12 Tf 72 700 Td (text) Tj ET", "")
    file.hasPicture = true
    let contents = try PDFReader().read(file.bytes)
    #expect(contents.pages.count == 3)
    #expect(contents.diagnostics.map(\.code) == [.pdfNoTextLayer])
    #expect(contents.diagnostics.map(\.page) == [1])
  }

  @Test func `says why a file cannot be read`() {
    func code(_ bytes: [UInt8]) -> DiagnosticCode? {
      do {
        _ = try PDFReader().pages(of: bytes)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([]) == .pdfEmpty)
    #expect(code(Array("no PDF at all".utf8)) == .pdfDamaged)
    #expect(code(Array(SmallPDF("").bytes.prefix(200))) == .pdfDamaged)
    var encrypted = SmallPDF("")
    let secret = String(repeating: "a", count: 32)
    encrypted.trailer =
      "/ID [(0123456789abcdef) (0123456789abcdef)]"
      + " /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (\(secret)) /U (\(secret)) >>"
    #expect(code(encrypted.bytes) == .pdfEncrypted)
  }

  @Test func `never traps on a file that is cut or garbled`() {
    let bytes = SmallPDF("BT /F1 12 Tf 72 700 Td (Having regard to the Treaty) Tj ET").bytes
    var state: UInt64 = 42
    for length in stride(from: 0, to: bytes.count, by: 37) {
      _ = try? PDFReader().read(Array(bytes.prefix(length)))
      var garbled = bytes
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        garbled[Int(state >> 33) % garbled.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      _ = try? PDFReader().read(garbled)
    }
  }
}

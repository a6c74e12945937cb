/// Writes PDF files of a few lines, as exactly as a test needs them.
struct SmallPDF {
  /// Content stream of each page; font `F1` is Times, `F2` Times bold.
  var pages: [String]
  /// Further entries of the trailer: `/Encrypt <<…>>`.
  var trailer = ""
  /// Whether each page can draw a picture of one dot as `/I1 Do`.
  var hasPicture = false

  /// The annotations of every page, as PDF objects.
  var annotations = ""

  init(_ pages: String...) { self.pages = pages }

  var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ") + "] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Times-Bold /Encoding /WinAnsiEncoding >>",
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
        + " /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    ]
    for (index, page) in pages.enumerated() {
      let picture = hasPicture ? "/XObject << /I1 5 0 R >>" : ""
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(7 + 2 * index) 0 R"
          + " /Annots [\(annotations)] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> \(picture) >> >>"
      )
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
    }
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\n"
    return Array("\(text)startxref\n\(start)\n%%EOF\n".utf8)
  }
}

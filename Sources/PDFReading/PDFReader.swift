internal import CColourless
package import PageLayouts
package import SourceTexts

/// Reads the text of a PDF page by page: characters with their boxes, fonts and sizes.
///
/// Readers share nothing; several may work at once, each on a document of its own.
package struct PDFReader: Sendable {
  /// What was read: the pages, and what there is to say about them.
  package struct Contents: Sendable {
    package var pages: [Page]
    package var diagnostics: [Diagnostic]
  }

  package init() {}

  /// Reads a whole document.
  package func read(_ bytes: [UInt8]) throws(ReadError) -> Contents {
    var contents = Contents(pages: [], diagnostics: [])
    contents.diagnostics = try read(bytes) { contents.pages.append($0) }
    return contents
  }

  /// Reads the pages of a whole document; for callers that need no diagnostics.
  package func pages(of bytes: [UInt8]) throws(ReadError) -> [Page] {
    try read(bytes).pages
  }

  /// Hands over each page as soon as it is read, and returns what there is to say about them.
  ///
  /// Only one page is held at a time.
  package func read(_ bytes: [UInt8], page deliver: (Page) -> Void) throws(ReadError)
    -> [Diagnostic]
  {
    guard !bytes.isEmpty else {
      throw ReadError(.pdfEmpty, "the file is empty; expected a PDF document")
    }
    let document = try DocumentHandle(bytes)
    let count = document.pageCount
    guard count > 0 else {
      throw ReadError(.pdfEmpty, "the document has no pages")
    }
    var diagnostics: [Diagnostic] = []
    for index in 0..<count {
      guard let handle = document.page(at: index) else {
        let message = "page \(index + 1) could not be read; the file may be cut off"
        diagnostics.append(Diagnostic(.error, .pdfPageDamaged, message, page: index + 1))
        deliver(Page(number: index + 1, width: 0, height: 0, lines: []))
        continue
      }
      let lines = LineBuilder(handle.characters()).lines()
      if lines.isEmpty, handle.showsPictures {
        let message = "page \(index + 1) is a picture without text; its words were not read"
        diagnostics.append(Diagnostic(.error, .pdfNoTextLayer, message, page: index + 1))
      }
      let size = handle.size
      deliver(Page(number: index + 1, width: size.width, height: size.height, lines: lines))
    }
    return diagnostics
  }

  /// Number of colour profiles that were kept from poppler since the process started.
  ///
  /// See `CColourless`; naming it here is what puts the replaced symbol into the program.
  package static var refusedColourProfiles: Int {
    Int(clamping: renvoi_colour_profiles_refused())
  }
}

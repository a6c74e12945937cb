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

  /// Finds lines in a portable grey map of a page that is drawn with so many dots an inch.
  package typealias Recogniser =
    @Sendable (_ picture: [UInt8], _ dotsPerInch: Double) -> [TextLine]?

  /// Whose reading of the pages' contents it is; both give the same.
  package enum Interpreter: Sendable {
    /// Ours for pages of text, poppler's for those that hold anything unusual.
    case quick
    /// poppler's for all pages.
    case poppler
  }

  private let recognise: Recogniser?
  private let interpreter: Interpreter
  /// What recognition of print asks for.
  private static let dotsPerInch = 300.0

  /// Creates a reader; without a recogniser, pages that are pictures stay without text.
  package init(recognise: Recogniser? = nil, interpreter: Interpreter = .quick) {
    self.recognise = recognise
    self.interpreter = interpreter
  }

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
      guard let handle = document.page(at: index, by: interpreter) else {
        let message = "page \(index + 1) could not be read; the file may be cut off"
        diagnostics.append(Diagnostic(.error, .pdfPageDamaged, message, page: index + 1))
        deliver(Page(number: index + 1, width: 0, height: 0, lines: []))
        continue
      }
      let rules = handle.rules
      let characters = DrawnLines(rules).marked(handle.characters())
      var lines = LineBuilder(characters, rules: rules).lines()
      if lines.isEmpty, document.showsPictures(at: index) {
        lines = recognisedLines(document, at: index)
        diagnostics.append(Self.diagnosis(of: index + 1, isRecognised: !lines.isEmpty))
      }
      let size = handle.size
      deliver(
        Page(
          number: index + 1, width: size.width, height: size.height, lines: lines, rules: rules))
    }
    return diagnostics
  }

  /// Has poppler read a document as `pdftotext` does, and keeps nothing: the least that reading it
  /// can take, against which benchmarks measure.
  package static func readAndForget(_ bytes: [UInt8]) {
    guard let document = try? DocumentHandle(bytes) else { return }
    for index in 0..<document.pageCount { document.dumpPage(at: index) }
  }

  /// A page drawn in grey, without colour management.
  package struct Picture: Sendable {
    /// Counted from 1.
    package var number: Int
    /// Size of the page in points.
    package var width: Float
    package var height: Float
    /// A portable grey map (`P5`).
    package var greyMap: [UInt8]
  }

  /// Draws pages of a document, all by default.
  package func pictures(
    of bytes: [UInt8], pages: ClosedRange<Int>? = nil, dotsPerInch: Double = 100
  ) throws(ReadError) -> [Picture] {
    let document = try DocumentHandle(bytes)
    let all = 1...max(1, document.pageCount)
    var pictures: [Picture] = []
    for number in (pages ?? all).clamped(to: all) {
      guard let page = document.page(at: number - 1),
        let map = document.greyMap(at: number - 1, dotsPerInch: dotsPerInch)
      else { continue }
      let size = page.size
      pictures.append(
        Picture(number: number, width: size.width, height: size.height, greyMap: map))
    }
    return pictures
  }

  private func recognisedLines(_ document: borrowing DocumentHandle, at index: Int) -> [TextLine] {
    guard let recognise,
      let picture = document.greyMap(at: index, dotsPerInch: Self.dotsPerInch)
    else { return [] }
    return recognise(picture, Self.dotsPerInch) ?? []
  }

  private static func diagnosis(of page: Int, isRecognised: Bool) -> Diagnostic {
    guard !isRecognised else {
      let message = "page \(page) is a picture; its words were recognised and may hold errors"
      return Diagnostic(.warning, .pdfRecognised, message, page: page)
    }
    let message = "page \(page) is a picture without text; its words were not read (see --ocr)"
    return Diagnostic(.error, .pdfNoTextLayer, message, page: page)
  }

  /// Number of colour profiles that were kept from poppler since the process started.
  ///
  /// See `CColourless`; naming it here is what puts the replaced symbol into the program.
  package static var refusedColourProfiles: Int {
    Int(clamping: renvoi_colour_profiles_refused())
  }
}

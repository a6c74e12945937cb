internal import CColourless
internal import CPoppler
internal import SourceTexts

/// An open PDF document of poppler's; closed when the value goes.
@safe struct DocumentHandle: ~Copyable {
  private let document: OpaquePointer

  /// Opens a document from its bytes, of which poppler keeps a copy.
  init(_ bytes: [UInt8]) throws(ReadError) {
    // The call keeps the object file that refuses colour profiles in the program.
    _ = renvoi_colour_profiles_refused()
    var status = RENVOI_PDF_OK
    let opened = unsafe bytes.withUnsafeBytes { buffer in
      unsafe renvoi_pdf_open(buffer.baseAddress, buffer.count, &status)
    }
    if let opened = unsafe opened {
      unsafe document = opened
      return
    }
    throw status == RENVOI_PDF_ENCRYPTED
      ? ReadError(.pdfEncrypted, "the document is encrypted; save a copy without a password")
      : ReadError(.pdfDamaged, "not a readable PDF: it is cut off, broken or of another format")
  }

  deinit { unsafe renvoi_pdf_close(document) }

  var pageCount: Int { unsafe Int(renvoi_pdf_page_count(document)) }

  /// The page at an index from 0; `nil` where the document promises a page that it does not hold.
  borrowing func page(at index: Int, by interpreter: PDFReader.Interpreter = .quick) -> PageHandle?
  {
    let reading = interpreter == .quick ? RENVOI_PDF_QUICK : RENVOI_PDF_POPPLER
    guard let page = unsafe renvoi_pdf_read_page(document, Int32(index), reading) else {
      return nil
    }
    return unsafe PageHandle(page)
  }

  /// Whether the page shows pictures or many drawn shapes, which may be letters.
  borrowing func showsPictures(at index: Int) -> Bool {
    unsafe renvoi_pdf_shows_pictures(document, Int32(index))
  }

  /// Reads a page as `pdftotext` does and keeps nothing.
  borrowing func dumpPage(at index: Int) { unsafe renvoi_pdf_dump_page(document, Int32(index)) }

  /// The page as a portable grey map; `nil` where it cannot be drawn.
  borrowing func greyMap(at index: Int, dotsPerInch: Double) -> [UInt8]? {
    var count = 0
    let bytes = unsafe renvoi_pdf_render(document, Int32(index), dotsPerInch, &count)
    guard let bytes = unsafe bytes else { return nil }
    defer { unsafe renvoi_pdf_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}

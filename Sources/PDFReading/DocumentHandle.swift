internal import CColourless
internal import CPopplerGLib
internal import SourceTexts

/// An open PDF document of poppler's; closed when the value goes.
@safe struct DocumentHandle: ~Copyable {
  private let document: OpaquePointer

  /// Opens a document from its bytes, of which poppler keeps a copy.
  init(_ bytes: [UInt8]) throws(ReadError) {
    // The call keeps the object file that refuses colour profiles in the program.
    _ = renvoi_colour_profiles_refused()
    let copy = unsafe bytes.withUnsafeBytes { buffer in
      unsafe g_bytes_new(buffer.baseAddress, gsize(buffer.count))
    }
    defer { unsafe g_bytes_unref(copy) }
    var failure: UnsafeMutablePointer<GError>?
    if let document = unsafe poppler_document_new_from_bytes(copy, nil, &failure) {
      unsafe self.document = document
      return
    }
    let encrypted = unsafe failure?.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue)
    unsafe g_clear_error(&failure)
    throw encrypted
      ? ReadError(.pdfEncrypted, "the document is encrypted; save a copy without a password")
      : ReadError(.pdfDamaged, "not a readable PDF: it is cut off, broken or of another format")
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(document)) }

  var pageCount: Int { unsafe Int(poppler_document_get_n_pages(document)) }

  /// The page at an index from 0; `nil` where the document promises a page that it does not hold.
  borrowing func page(at index: Int) -> PageHandle? {
    guard let page = unsafe poppler_document_get_page(document, gint(index)) else { return nil }
    return unsafe PageHandle(page)
  }
}

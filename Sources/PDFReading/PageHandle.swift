internal import CPoppler
internal import SourceTexts

/// One page of a document of poppler's; released when the value goes.
@safe struct PageHandle: ~Copyable {
  private let page: OpaquePointer

  /// Takes over the page.
  init(_ page: OpaquePointer) { unsafe self.page = page }

  deinit { unsafe renvoi_pdf_page_free(page) }

  /// Width and height in points, as the page is shown.
  var size: (width: Float, height: Float) {
    var width: Float = 0
    var height: Float = 0
    unsafe renvoi_pdf_page_size(page, &width, &height)
    return (width, height)
  }

  /// The straight lines drawn on the page.
  var rules: [Box] {
    var first: UnsafePointer<renvoi_pdf_box>?
    let count = unsafe renvoi_pdf_page_rules(page, &first)
    return unsafe UnsafeBufferPointer(start: first, count: count).map(Box.init)
  }

  /// All characters in poppler's reading order.
  borrowing func characters() -> PageCharacters {
    var result = PageCharacters()
    var styles: UnsafePointer<renvoi_pdf_style>?
    let styleCount = unsafe renvoi_pdf_page_styles(page, &styles)
    result.styles = unsafe UnsafeBufferPointer(start: styles, count: min(styleCount, 60_000)).map {
      unsafe PageCharacters.Style(
        fontName: $0.font_name.map { unsafe String(cString: $0) } ?? "", fontSize: $0.font_size)
    }
    var first: UnsafePointer<renvoi_pdf_character>?
    let count = unsafe renvoi_pdf_page_characters(page, &first)
    let last = UInt32(max(0, result.styles.count - 1))
    result.characters = unsafe UnsafeBufferPointer(start: first, count: count).map {
      PageCharacters.Character(
        scalar: Unicode.Scalar($0.scalar) == nil ? 0xFFFD : $0.scalar,
        style: UInt16(min($0.style, last)),
        x0: $0.box.x0, y0: $0.box.y0, x1: $0.box.x1, y1: $0.box.y1)
    }
    if result.styles.isEmpty { result.styles.append(.init(fontName: "", fontSize: 0)) }
    return result
  }
}

extension Box {
  fileprivate init(_ box: renvoi_pdf_box) {
    self.init(x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1)
  }
}

internal import CPopplerGLib
internal import SourceTexts

/// One page of a document of poppler's; released when the value goes.
@safe struct PageHandle: ~Copyable {
  private let page: OpaquePointer

  /// Takes over the caller's reference to the page.
  init(_ page: OpaquePointer) { unsafe self.page = page }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }

  /// Width and height in points, as the page is shown.
  var size: (width: Float, height: Float) {
    var width = 0.0
    var height = 0.0
    unsafe poppler_page_get_size(page, &width, &height)
    return (Float(width), Float(height))
  }

  /// Whether the page draws images.
  var showsPictures: Bool {
    let images = unsafe poppler_page_get_image_mapping(page)
    defer { unsafe poppler_page_free_image_mapping(images) }
    return unsafe images != nil
  }

  /// All characters in poppler's reading order.
  borrowing func characters() -> PageCharacters {
    guard let text = unsafe poppler_page_get_text(page) else { return PageCharacters() }
    defer { unsafe g_free(text) }
    var boxes: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard unsafe poppler_page_get_text_layout(page, &boxes, &count) != 0 else {
      return PageCharacters()
    }
    defer { unsafe g_free(boxes) }
    let attributes = unsafe poppler_page_get_text_attributes(page)
    defer { unsafe poppler_page_free_text_attributes(attributes) }

    var result = PageCharacters()
    result.characters.reserveCapacity(Int(count))
    var styles = unsafe StyleCursor(attributes)
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    var decoder = UTF8Cursor()
    var index = 0
    while index < Int(count), let scalar = unsafe decoder.next(in: bytes) {
      guard let box = unsafe boxes?[index] else { break }
      result.characters.append(
        PageCharacters.Character(
          scalar: scalar, style: styles.style(at: index, in: &result.styles),
          x0: Float(box.x1), y0: Float(box.y1), x1: Float(box.x2), y1: Float(box.y2)))
      index += 1
    }
    return result
  }
}

/// Walks UTF-8 scalar by scalar; poppler's text is valid, broken bytes become U+FFFD.
private struct UTF8Cursor {
  private var offset = 0

  mutating func next(in bytes: UnsafeRawBufferPointer) -> UInt32? {
    guard offset < bytes.count else { return nil }
    let first = unsafe bytes[offset]
    offset += 1
    if first < 0x80 { return UInt32(first) }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    guard length > 0, offset + length <= bytes.count else { return 0xFFFD }
    var scalar = UInt32(first) & (0x3F >> UInt32(length))
    for _ in 0..<length {
      scalar = unsafe scalar << 6 | UInt32(bytes[offset]) & 0x3F
      offset += 1
    }
    return Unicode.Scalar(scalar) == nil ? 0xFFFD : scalar
  }
}

/// Finds the style of each character in the list of runs that poppler gives in text order.
@safe private struct StyleCursor {
  private var node: UnsafeMutablePointer<GList>?
  private var current: (end: Int, index: UInt16)?
  private var known: [PageCharacters.Style: UInt16] = [:]

  init(_ list: UnsafeMutablePointer<GList>?) { unsafe node = list }

  mutating func style(at index: Int, in styles: inout [PageCharacters.Style]) -> UInt16 {
    if let current, index <= current.end { return current.index }
    while let entry = unsafe node {
      unsafe node = entry.pointee.next
      guard let data = unsafe entry.pointee.data else { continue }
      let run = unsafe data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      guard unsafe Int(run.end_index) >= index else { continue }
      let style = unsafe PageCharacters.Style(
        fontName: run.font_name.map { unsafe String(cString: $0) } ?? "",
        fontSize: Float(run.font_size), isUnderlined: run.is_underlined != 0)
      let number = known[style] ?? UInt16(clamping: styles.count)
      if number == styles.count {
        styles.append(style)
        known[style] = number
      }
      current = unsafe (Int(run.end_index), number)
      return number
    }
    if styles.isEmpty { styles.append(.init(fontName: "", fontSize: 0, isUnderlined: false)) }
    return current?.index ?? 0
  }
}

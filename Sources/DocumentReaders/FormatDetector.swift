/// What a file's first bytes say about it; names and extensions are not asked.
package struct FormatSniff: Hashable, Sendable {
  /// The family of formats.
  package enum Kind: String, Hashable, Sendable {
    /// No bytes at all.
    case empty
    case pdf, xml, html, zip
    /// Anything else: text, pictures, office files.
    case other
  }

  package var kind: Kind
  /// Local name of the XML root element.
  package var rootElement: String?
  /// `application/pdf`, `application/xml` …; as in ``DocumentSource/mediaType``.
  package var mediaType: String

  package init(kind: Kind, rootElement: String? = nil) {
    self.kind = kind
    self.rootElement = rootElement
    self.mediaType =
      switch kind {
      case .pdf: "application/pdf"
      case .xml: rootElement == "html" ? "application/xhtml+xml" : "application/xml"
      case .html: "text/html"
      case .zip: "application/zip"
      case .empty, .other: "application/octet-stream"
      }
  }
}

/// Finds out what a file is from its content.
package enum FormatDetector {
  /// So many bytes of a file's beginning are enough; prologues and comments are short.
  package static let prefixLength = 16_384

  /// Judges a file by its beginning.
  package static func sniff(_ bytes: [UInt8]) -> FormatSniff {
    let head = decoded(bytes.prefix(prefixLength))
    guard !head.isEmpty else { return FormatSniff(kind: .empty) }
    // PDF readers accept leading rubbish within the first kilobyte.
    if contains("%PDF-", in: head.prefix(1_024)) { return FormatSniff(kind: .pdf) }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return FormatSniff(kind: isOfficeFile(head) ? .other : .zip)
    }

    var position = skipBlanks(head, from: 0)
    let isDeclared = head[position...].starts(with: Array("<?xml".utf8))
    position = skipPrologue(head, from: position)
    guard position < head.count, head[position] == UInt8(ascii: "<") else {
      return FormatSniff(kind: .other)
    }
    let name = localName(head, from: position + 1)
    guard !name.isEmpty else { return FormatSniff(kind: .other) }
    let isPage = ["html", "head", "body", "div", "p"].contains(name.lowercased())
    if isPage, !isDeclared, !isXHTML(head) { return FormatSniff(kind: .html) }
    return FormatSniff(kind: .xml, rootElement: isPage ? name.lowercased() : name)
  }

  /// Office files and books are zip archives whose first member says so.
  private static func isOfficeFile(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.count > 30 else { return false }
    let name = String(decoding: head[30...].prefix(Int(head[26])), as: UTF8.self)
    return name == "mimetype"
      || ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "META-INF/"]
        .contains { name.hasPrefix($0) }
  }

  /// UTF-16 reduced to its ASCII, a UTF-8 byte order mark taken off; indices from 0.
  private static func decoded(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(head.dropFirst(3))[...] }
    guard head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) else { return head }
    let low = head[0] == 0xFF ? 0 : 1
    return stride(from: 2, to: head.count - 1, by: 2).map { head[$0 + low] }[...]
  }

  private static func isXHTML(_ head: ArraySlice<UInt8>) -> Bool {
    contains("http://www.w3.org/1999/xhtml", in: head.prefix(2_048))
  }

  private static func skipBlanks(_ head: ArraySlice<UInt8>, from start: Int) -> Int {
    var position = start
    while position < head.count, head[position] <= 0x20 { position += 1 }
    return position
  }

  /// Behind declaration, comments, instructions and document type.
  private static func skipPrologue(_ head: ArraySlice<UInt8>, from start: Int) -> Int {
    var position = start
    while position + 1 < head.count, head[position] == UInt8(ascii: "<") {
      let rest = head[position...]
      if rest.starts(with: Array("<!--".utf8)) {
        position = end(of: "-->", in: head, from: position)
      } else if rest.starts(with: Array("<?".utf8)) {
        position = end(of: "?>", in: head, from: position)
      } else if rest.starts(with: Array("<!".utf8)) {
        position = endOfDocumentType(head, from: position)
      } else {
        break
      }
      position = skipBlanks(head, from: position)
    }
    return position
  }

  private static func end(of mark: String, in head: ArraySlice<UInt8>, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var position = start
    while position + mark.count <= head.count {
      if head[position..<position + mark.count].elementsEqual(mark) { return position + mark.count }
      position += 1
    }
    return head.count
  }

  private static func endOfDocumentType(_ head: ArraySlice<UInt8>, from start: Int) -> Int {
    var depth = 0
    for position in start..<head.count {
      switch head[position] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return position + 1
      default: break
      }
    }
    return head.count
  }

  private static func localName(_ head: ArraySlice<UInt8>, from start: Int) -> String {
    var name: [UInt8] = []
    for byte in head[start...].prefix(128) {
      switch byte {
      case UInt8(ascii: ":"): name = []
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), 0x80...:
        name.append(byte)
      default:
        return String(decoding: name, as: UTF8.self)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func contains(_ word: String, in head: some Collection<UInt8>) -> Bool {
    var rest = head[...]
    while rest.count >= word.utf8.count, let first = word.utf8.first,
      let start = rest.firstIndex(of: first)
    {
      rest = rest[start...]
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

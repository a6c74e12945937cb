import Languages
import LegalDocuments
import LegalIdentifiers
import Segmentation
import SourceTexts
import XMLReading

// Numbers at the head of a block, where no element of their own holds them.
extension XHTMLWalk {
  /// A paragraph's number: `1.` and two blanks at least, since a date's `1.` has one.
  ///
  /// `3a.`, `–1 bis.` and `‘2.` are numbers as well.
  func leadingNumber(_ node: XMLTree.Node) -> String? {
    let bytes = head(of: node)
    var position = 0
    func skipBlanks() -> Int { Self.skipBlanks(bytes, &position) }
    _ = skipBlanks()
    let start = position
    position += Self.signs.first { bytes[position...].starts(with: $0) }?.count ?? 0
    if position > start { _ = skipBlanks() }
    if bytes[position...].starts(with: "–".utf8) { position += 3 }
    let digits = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > digits, position - digits <= 3 else { return nil }
    while position < bytes.count, (0x61...0x7A).contains(bytes[position]) { position += 1 }
    guard position - digits <= 5 else { return nil }
    // Articles inserted between others are counted in Latin in French and its like.
    let behind = position
    if skipBlanks() > 0 {
      let word = bytes[position...].prefix { (0x61...0x7A).contains($0) }
      if StructureNumber.isLatinOrdinal(String(decoding: word, as: UTF8.self)) {
        position += word.count
      } else {
        position = behind
      }
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return nil }
    position += 1
    let end = position
    // A number alone stands before a text that was deleted.
    guard skipBlanks() >= 2 || position == bytes.count else { return nil }
    var number = TextComposer()
    number.append(bytes, start..<end, line: 0)
    return number.text
  }

  /// `1)`, `(a)` and two blanks at least, where a page sets points as paragraphs.
  func leadingBracket(_ node: XMLTree.Node) -> String? {
    let bytes = Array(head(of: node).drop { $0 <= 0x20 })
    var position = Self.signs.first { bytes.starts(with: $0) }?.count ?? 0
    if position < bytes.count, bytes[position] == UInt8(ascii: "(") { position += 1 }
    let inner = bytes[position...].prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
    }
    position += inner.count
    guard (1...4).contains(inner.count), position < bytes.count,
      bytes[position] == UInt8(ascii: ")")
    else { return nil }
    let end = position + 1
    position = end
    guard Self.skipBlanks(bytes, &position) >= 2, position < bytes.count else { return nil }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Moves behind the blanks at a position and says how many there were.
  private static func skipBlanks(_ bytes: [UInt8], _ position: inout Int) -> Int {
    var blanks = 0
    while position < bytes.count {
      let blank = TextComposer.blank(bytes, at: position, end: bytes.count)
      if blank == 0 { break }
      blanks += 1
      position += blank
    }
    return blanks
  }

  private static let signs = ["‘", "“", "«", "„", "\""].map { Array($0.utf8) }

  /// The first bytes of a block's text, blanks as they stand.
  private func head(of node: XMLTree.Node) -> [UInt8] {
    var bytes: [UInt8] = []
    for inner in node + 1..<max(node + 1, tree.end(of: node)) where tree.isText(inner) {
      bytes += tree.bytes[tree.textRange(of: inner)].prefix(120)
      if bytes.count > 120 { break }
    }
    return bytes
  }

  func string(ofText node: XMLTree.Node) -> String {
    var composer = TextComposer(isMapped: false)
    composer.append(tree.bytes, tree.textRange(of: node), line: 0)
    return composer.text
  }
}

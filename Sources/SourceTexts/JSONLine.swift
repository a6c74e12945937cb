/// Writes JSON as UTF-8 bytes, value after value, in the order of the calls.
///
/// Keys stand in a fixed order and none is left out, so that every line of a file has the same
/// shape and readers that infer columns from a sample lose none. The writer trusts its caller to
/// pair keys with values; it adds the commas. Text is escaped as RFC 8259 asks, and further U+2028
/// and U+2029, which end a line for some readers of JSON Lines.
package struct JSONLine: Sendable {
  /// What to do with code points that XML 1.0 forbids.
  package enum Forbidden: Sendable {
    /// Writes them as escapes; reading gives the same string back.
    case escaped
    /// Writes U+FFFD for each, so that offsets in code points still hold.
    case replaced
  }

  package private(set) var bytes: [UInt8] = []
  private let forbidden: Forbidden
  private let isInMarkup: Bool
  private var needsComma = false

  /// Creates a writer; `inMarkup` where the JSON stands in a page's script element, which a `<` in a
  /// text could end: each is then an escape.
  package init(forbidden: Forbidden = .escaped, inMarkup: Bool = false, reserving capacity: Int = 0)
  {
    self.forbidden = forbidden
    isInMarkup = inMarkup
    bytes.reserveCapacity(capacity)
  }

  /// The text written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written, but keeps the room for it.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line of JSON Lines.
  package mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's key; it needs no escapes.
  package mutating func key(_ key: StaticString) {
    // Lines have a few dozen keys: room is asked for once a key.
    let needsComma = self.needsComma
    bytes.append(addingCapacity: key.utf8CodeUnitCount + 4) { room in
      if needsComma { room.append(UInt8(ascii: ",")) }
      room.append(UInt8(ascii: "\""))
      room.append(key)
      room.append(UInt8(ascii: "\""))
      room.append(UInt8(ascii: ":"))
    }
    self.needsComma = false
  }

  /// Writes a member's key that is known only now; it needs no escapes.
  @_disfavoredOverload
  package mutating func key(_ key: String) {
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Adds JSON that does not change from line to line: keys and marks between values.
  ///
  /// The caller answers for its form; the next value follows without a comma.
  package mutating func raw(_ fragment: [UInt8]) {
    bytes.append(contentsOf: fragment)
    needsComma = false
  }

  /// The same from the program's own constants, without anybody who owns them.
  package mutating func raw(_ fragment: StaticString) {
    fragment.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    needsComma = false
  }

  /// Adds JSON that its caller puts together in place, in at most so many bytes.
  ///
  /// The caller answers for its form; the next value follows without a comma.
  package mutating func raw(atMost room: Int, writtenBy write: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: room) { write(&$0) }
    needsComma = false
  }

  /// The same where a part of what is put together, which the caller names by its bytes, may need
  /// escapes: then nothing is added, and `false` given back.
  package mutating func rawIfPlain(
    atMost room: Int, writtenBy write: (inout OutputSpan<UInt8>) -> Range<Int>
  ) -> Bool {
    let start = bytes.count
    var doubtful = 0..<0
    bytes.append(addingCapacity: room) { doubtful = write(&$0) }
    guard isPlain(bytes.span, start + doubtful.lowerBound, start + doubtful.upperBound) else {
      bytes.removeSubrange(start...)
      return false
    }
    needsComma = false
    return true
  }

  /// Writes a part of a text, given as its bytes; they must be valid UTF-8.
  package mutating func string(_ text: [UInt8], _ span: TextSpan) {
    if isPlain(text.span, span.start, span.end) {
      comma()
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: text[span.start..<span.end])
      bytes.append(UInt8(ascii: "\""))
      needsComma = true
    } else {
      comma()
      bytes.append(UInt8(ascii: "\""))
      escape(text.span.extracting(span.start..<span.end))
      bytes.append(UInt8(ascii: "\""))
      needsComma = true
    }
  }

  /// Writes a string that its owner puts together in place, in at most so many bytes, as valid UTF-8
  /// without marks around it.
  package mutating func string(
    atMost room: Int, writtenBy write: (inout OutputSpan<UInt8>) -> Void
  ) {
    let start = bytes.count + (needsComma ? 2 : 1)
    let needsComma = self.needsComma
    bytes.append(addingCapacity: room + 3) { text in
      if needsComma { text.append(UInt8(ascii: ",")) }
      text.append(UInt8(ascii: "\""))
      write(&text)
      text.append(UInt8(ascii: "\""))
    }
    self.needsComma = true
    if isPlain(bytes.span, start, bytes.count - 1) { return }
    let text = Array(bytes[start..<bytes.count - 1])
    bytes.removeSubrange(start...)
    escape(text.span)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number of nought or more.
  package mutating func natural(_ value: Int) {
    let needsComma = self.needsComma
    bytes.append(addingCapacity: 21) { room in
      if needsComma { room.append(UInt8(ascii: ",")) }
      room.append(decimal: value)
    }
    self.needsComma = true
  }

  package mutating func null() { constant("null") }
  package mutating func bool(_ value: Bool) { constant(value ? "true" : "false") }
  package mutating func int(_ value: Int) {
    value < 0 ? literal(String(value)) : natural(value)
  }

  /// Writes the shortest digits that read back as the same number; null for what is not a number.
  package mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    comma()
    bytes.append(number: value)
    needsComma = true
  }

  /// Writes the shortest digits that read back as the same number; null for what is not a number.
  package mutating func float(_ value: Float) {
    value.isFinite ? literal(value.description) : null()
  }

  package mutating func string(_ value: String) {
    let utf8 = value.utf8.span
    if isPlain(utf8, 0, utf8.count) { return quoted(value) }
    comma()
    bytes.append(UInt8(ascii: "\""))
    escape(utf8)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a name such as a kind's or a relation's.
  package mutating func string(_ name: ShortName) {
    string(atMost: name.utf8Count) { $0.append(name) }
  }

  /// Writes a name, or null.
  package mutating func string(_ name: ShortName?) {
    if let name { string(name) } else { null() }
  }

  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  package mutating func int(_ value: Int?) {
    if let value { int(value) } else { null() }
  }

  package mutating func strings(_ values: [String]) {
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    comma()
    bytes.append(utf8: text)
    needsComma = true
  }

  private mutating func constant(_ text: StaticString) {
    let needsComma = self.needsComma
    bytes.append(addingCapacity: text.utf8CodeUnitCount + 1) { room in
      if needsComma { room.append(UInt8(ascii: ",")) }
      room.append(text)
    }
    self.needsComma = true
  }

  /// Writes a text that needs no escapes between its marks.
  private mutating func quoted(_ text: String) {
    let needsComma = self.needsComma
    // Marks are put down one by one: a call that copies one byte costs as much as one for twenty.
    bytes.append(addingCapacity: text.utf8.count + 3) { room in
      if needsComma { room.append(UInt8(ascii: ",")) }
      room.append(UInt8(ascii: "\""))
      room.append(string: text)
      room.append(UInt8(ascii: "\""))
    }
    self.needsComma = true
  }

  /// Whether the bytes can be copied as they are, here.
  private func isPlain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    Self.isPlain(bytes, start, end) && !(isInMarkup && Self.holdsLess(bytes, start, end))
  }

  /// Whether a `<` is among the bytes.
  private static func holdsLess(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in stride(from: start, to: end, by: 8)
    where EightBytes(bytes, at: index).first(end - index).equal(to: 0x3C) != 0 {
      return true
    }
    return false
  }

  /// Whether the bytes can be copied as they are, eight at a time as long as nothing in them needs a
  /// closer look.
  package static func isPlain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index <= end - 8 {
      if isDoubtful(EightBytes(bytes, at: index)),
        !isPlainOneByOne(bytes, index, index + 8, before: end)
      {
        return false
      }
      index += 8
    }
    return index >= end
      || !isDoubtful(EightBytes(bytes, at: index).first(end - index))
      || isPlainOneByOne(bytes, index, end, before: end)
  }

  @inline(__always)
  private static func isDoubtful(_ eight: EightBytes) -> Bool {
    let signs =
      eight.below(0x20) | eight.equal(to: 0x22) | eight.equal(to: 0x5C) | eight.equal(to: 0x7F)
    // Most text is ASCII, and asked no further.
    if eight.wide == 0 { return signs != 0 }
    return signs | eight.equal(to: 0xE2) | eight.equal(to: 0xEF) != 0
  }

  private static func isPlainOneByOne(
    _ bytes: Span<UInt8>, _ start: Int, _ stop: Int, before end: Int
  ) -> Bool {
    for index in start..<stop {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
      if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
        return false
      }
      if byte == 0xEF, index + 2 < end, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return false
      }
    }
    return true
  }

  /// Adds valid UTF-8: what stands between two code points that need escapes is copied as it is.
  private mutating func escape(_ text: Span<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      guard let (value, width) = escaped(text, at: index) else {
        index += 1
        continue
      }
      bytes.append(addingCapacity: index - copied) { $0.append(text.extracting(copied..<index)) }
      escape(value)
      index += width
      copied = index
    }
    bytes.append(addingCapacity: index - copied) { $0.append(text.extracting(copied..<index)) }
  }

  /// The code point that begins here, with the number of its bytes, where it cannot stand as it is.
  private func escaped(_ text: Span<UInt8>, at index: Int) -> (value: UInt32, width: Int)? {
    let byte = text[index]
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return (UInt32(byte), 1)
    case 0x3C: return isInMarkup ? (0x3C, 1) : nil
    // U+2028 and U+2029; U+FFFE and U+FFFF.
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      return text[index + 2] & 0xFE == 0xA8 ? (0x2000 | UInt32(text[index + 2] & 0x3F), 3) : nil
    case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF:
      return text[index + 2] >= 0xBE ? (0xFFC0 | UInt32(text[index + 2] & 0x3F), 3) : nil
    default: return nil
    }
  }

  private mutating func escape(_ value: UInt32) {
    switch value {
    case 0x22: bytes.append(contentsOf: #"\""#.utf8)
    case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x00..<0x20 where forbidden == .replaced, 0xFFFE where forbidden == .replaced,
      0xFFFF where forbidden == .replaced:
      bytes.append(contentsOf: "\u{FFFD}".utf8)
    default: escapeCode(value)
    }
  }

  private mutating func escapeCode(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes.append(contentsOf: #"\u"#.utf8)
    for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
    bytes.append(contentsOf: digits.utf8)
  }
}

import Glibc

/// Why bytes could not be read as the JSON that was expected.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected.
  package var message: String
  /// Offset of the byte that did not fit.
  package var offset: Int

  package init(_ message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  package var description: String { "byte \(offset): \(message)" }
}

/// The keys of an object, in the order in which they are written.
package struct JSONKeys: Sendable {
  /// Each with its quotes and colon.
  fileprivate let names: [[UInt8]]

  package init(_ names: [String]) { self.names = names.map { Array("\"\($0)\":".utf8) } }
}

/// Reads JSON from UTF-8 bytes, value after value, as the caller expects them.
///
/// Members may come in any order and unknown ones are passed over, so that records of a later
/// version still read. Where they come in the order in which they are written, a key costs one
/// comparison and a value no copy but its own: linking ten million mentions needs that.
package struct JSONReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0
  /// Nested arrays and objects; bounded, since an unknown value may nest at will.
  private var depth = 0
  private static let deepest = 512

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the members of an object; the closure reads (or skips) each value.
  package mutating func object(
    _ member: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"), "expected an object")
    if accept(UInt8(ascii: "}")) {
      depth -= 1
      return
    }
    repeat {
      let key = try string()
      try expect(UInt8(ascii: ":"), "expected a colon behind a key")
      try member(&self, key)
    } while accept(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "expected the end of an object")
    depth -= 1
  }

  /// Reads the members of an object whose keys are known; the closure gets the key's index.
  ///
  /// Other members are passed over.
  package mutating func object(
    _ keys: JSONKeys, _ member: (inout JSONReader, Int) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"), "expected an object")
    if accept(UInt8(ascii: "}")) {
      depth -= 1
      return
    }
    var expected = 0
    repeat {
      if let index = try key(among: keys, expected: expected) {
        try member(&self, index)
        expected = index + 1
      } else {
        try skip()
      }
    } while accept(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "expected the end of an object")
    depth -= 1
  }

  /// Reads a key and its colon; `nil` where it is none of these.
  private mutating func key(among keys: JSONKeys, expected: Int) throws(JSONError) -> Int? {
    if expected < keys.names.count, bytes[position...].starts(with: keys.names[expected]) {
      position += keys.names[expected].count
      return expected
    }
    let name = try string()
    try expect(UInt8(ascii: ":"), "expected a colon behind a key")
    return keys.names.firstIndex(of: Array("\"\(name)\":".utf8))
  }

  /// Reads the elements of an array; the closure reads each.
  package mutating func array(
    _ element: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "["), "expected an array")
    if accept(UInt8(ascii: "]")) {
      depth -= 1
      return
    }
    repeat { try element(&self) } while accept(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "expected the end of an array")
    depth -= 1
  }

  /// Passes over `null` if it is next.
  package mutating func null() -> Bool {
    skipBlanks()
    return literal("null")
  }

  package mutating func bool() throws(JSONError) -> Bool {
    skipBlanks()
    if literal("true") { return true }
    if literal("false") { return false }
    throw JSONError("expected true or false", offset: position)
  }

  package mutating func int() throws(JSONError) -> Int {
    skipBlanks()
    let start = position
    if let number = wholeNumber() { return number }
    position = start
    guard let value = Int(number()) else {
      throw JSONError("expected an integer", offset: start)
    }
    return value
  }

  package mutating func double() throws(JSONError) -> Double {
    skipBlanks()
    let start = position
    if let number = decimal() { return number }
    position = start
    guard let value = Double(number()), value.isFinite else {
      throw JSONError("expected a number", offset: start)
    }
    return value
  }

  package mutating func string() throws(JSONError) -> String {
    try expect(UInt8(ascii: "\""), "expected a string")
    let start = position
    guard let end = endOfPlainString() else { return try escapedString(from: start) }
    position = end + 1
    return unsafe bytes.withUnsafeBufferPointer {
      unsafe String(decoding: UnsafeBufferPointer(rebasing: $0[start..<end]), as: UTF8.self)
    }
  }

  package mutating func optionalString() throws(JSONError) -> String? {
    null() ? nil : try string()
  }

  package mutating func optionalInt() throws(JSONError) -> Int? {
    null() ? nil : try int()
  }

  package mutating func strings() throws(JSONError) -> [String] {
    var values: [String] = []
    try array { reader throws(JSONError) in values.append(try reader.string()) }
    return values
  }

  /// Passes over one value of any kind.
  package mutating func skip() throws(JSONError) {
    skipBlanks()
    guard position < bytes.count else { throw JSONError("expected a value", offset: position) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try object { reader, _ throws(JSONError) in try reader.skip() }
    case UInt8(ascii: "["): try array { reader throws(JSONError) in try reader.skip() }
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"):
      guard null() else { throw JSONError("expected null", offset: position) }
    default: _ = try double()
    }
  }

  private mutating func skipString() throws(JSONError) {
    try expect(UInt8(ascii: "\""), "expected a string")
    if let end = endOfPlainString() {
      position = end + 1
    } else {
      _ = try escapedString(from: position)
    }
  }

  /// Checks that nothing but blanks is left.
  package mutating func end() throws(JSONError) {
    skipBlanks()
    guard position == bytes.count else {
      throw JSONError("expected the end of the line", offset: position)
    }
  }
}

extension JSONReader {
  /// The offset of the next byte, for messages.
  package var offset: Int { position }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ message: String) throws(JSONError) {
    guard accept(byte) else { throw JSONError(message, offset: position) }
  }

  private mutating func open(_ bracket: UInt8, _ message: String) throws(JSONError) {
    try expect(bracket, message)
    depth += 1
    guard depth <= Self.deepest else {
      throw JSONError("expected at most \(Self.deepest) nested values", offset: position)
    }
  }

  private mutating func literal(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  /// The quote that ends the string at the position; `nil` where an escape or nothing comes first.
  private func endOfPlainString() -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[position...])
      guard let start = rest.baseAddress,
        let quote = unsafe memchr(start, 0x22, rest.count)
      else { return nil }
      let count = unsafe UnsafeRawPointer(quote) - start
      return unsafe memchr(start, 0x5C, count) == nil ? position + count : nil
    }
  }

  /// Digits with a sign, where they are few enough for an integer and nothing of a number follows.
  private mutating func wholeNumber() -> Int? {
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    guard let (value, count) = digits(), count <= 18 else { return nil }
    if position < bytes.count, Self.continuesNumber(bytes[position]) { return nil }
    return isNegative ? -value : value
  }

  /// A number of up to fifteen digits without exponent, exact as any number of that length.
  private mutating func decimal() -> Double? {
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    guard var (value, count) = digits() else { return nil }
    var scale = 0
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard let (fraction, length) = digits(), count + length <= 15 else { return nil }
      for _ in 0..<length { value *= 10 }
      value += fraction
      count += length
      scale = length
    }
    guard count <= 15 else { return nil }
    if position < bytes.count, Self.continuesNumber(bytes[position]) { return nil }
    // Both are whole and below 2^53, so that the quotient is the nearest number.
    let number = Double(value) / Self.powersOfTen[scale]
    return isNegative ? -number : number
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Up to eighteen digits and how many they were; `nil` where there are none or more.
  private mutating func digits() -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      guard count < 18 else { return nil }
      value = value * 10 + Int(bytes[position] - 0x30)
      count += 1
      position += 1
    }
    return count > 0 ? (value, count) : nil
  }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func number() -> String {
    skipBlanks()
    let start = position
    loop: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        position += 1
      default: break loop
      }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a string with escapes; half a surrogate pair alone becomes U+FFFD.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    position = start
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard position < bytes.count else { break }
      let escape = bytes[position]
      position += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "u"):
        let scalar = Unicode.Scalar(try codePoint()) ?? "\u{FFFD}"
        text.append(contentsOf: String(Character(scalar)).utf8)
      default: throw JSONError("expected an escape of JSON", offset: position - 1)
      }
    }
    throw JSONError("expected the end of a string", offset: position)
  }

  private mutating func codePoint() throws(JSONError) -> UInt32 {
    let first = try codeUnit()
    guard first & 0xFC00 == 0xD800, bytes[position...].starts(with: #"\u"#.utf8) else {
      return first
    }
    let before = position
    position += 2
    let second = try codeUnit()
    guard second & 0xFC00 == 0xDC00 else {
      position = before
      return first
    }
    return 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
  }

  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw JSONError("expected four hex digits", offset: position) }
    position += 4
    return value
  }
}

package import SourceTexts

/// A value that a run can put on disk for itself and read back.
///
/// Rows never outlive the run that wrote them, so their form may change with any version.
package protocol SpooledRow: Sendable {
  func write(to row: inout RowWriter)
  init(from row: inout RowReader)
}

/// Writes a row's fields as bytes, one behind the other.
///
/// It and ``RowReader`` are public, though no product has them: only then does the compiler make
/// lists and optional fields of a type of their own in the module that writes them.
public struct RowWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Seven bits a byte, the lowest first; small numbers of either sign take one byte.
  public mutating func int(_ value: Int) {
    bytes.appendVariable(UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
  }

  /// Writes one byte.
  public mutating func bool(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func double(_ value: Double) {
    let bits = value.bitPattern
    for shift in stride(from: 0, through: 56, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
  }

  package mutating func string(_ value: String) {
    let count = value.utf8.count
    bytes.append(addingCapacity: count + 10) { room in
      room.append(variable: UInt64(count) << 1)
      room.append(string: value)
    }
  }

  /// Writes a kind's or a scheme's name.
  package mutating func string(_ name: ShortName) {
    bytes.append(addingCapacity: name.utf8Count + 10) { room in
      room.append(variable: UInt64(name.utf8Count) << 1)
      room.append(name)
    }
  }

  package mutating func piece(_ value: [UInt8]) { piece(value[...]) }

  package mutating func piece(_ value: ArraySlice<UInt8>) {
    int(value.count)
    bytes.append(contentsOf: value)
  }

  /// Writes which of its type's values one is.
  @inlinable public mutating func choice<Value: CaseIterable & Equatable>(_ value: Value) {
    var place = 0
    for known in Value.allCases {
      if known == value { break }
      place += 1
    }
    int(place)
  }

  /// Writes whether there is a value, and then the value.
  @inlinable public mutating func optional<Value>(
    _ value: Value?, _ write: (inout RowWriter, Value) -> Void
  ) {
    bool(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func string(_ value: String?) {
    guard let value else { return bool(false) }
    let count = value.utf8.count
    bytes.append(addingCapacity: count + 11) { room in
      room.append(1)
      room.append(variable: UInt64(count) << 1)
      room.append(string: value)
    }
  }

  package mutating func int(_ value: Int?) { optional(value) { $0.int($1) } }

  /// Writes the number of values, and then each.
  @inlinable public mutating func list<Element>(
    _ values: some Collection<Element>, _ write: (inout RowWriter, Element) -> Void
  ) {
    int(values.count)
    for value in values { write(&self, value) }
  }

  package mutating func strings(_ values: [String]) { list(values) { $0.string($1) } }
}

extension [UInt8] {
  /// Appends a number, seven bits a byte, the lowest first.
  mutating func appendVariable(_ number: UInt64) {
    if number < 0x80 { return append(UInt8(truncatingIfNeeded: number)) }
    append(addingCapacity: 10) { $0.append(variable: number) }
  }
}

extension OutputSpan<UInt8> {
  /// Appends a number, seven bits a byte, the lowest first; ten bytes at most.
  fileprivate mutating func append(variable number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

/// Reads a row's fields back; whatever the bytes are, it ends.
public struct RowReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0
  /// Whether fields were missing: the values read are then made up.
  package private(set) var isDamaged = false

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything is read.
  package var isAtEnd: Bool { position >= bytes.count }

  /// Reads a number.
  public mutating func int() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: value >> 1) ^ -Int(value & 1) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  /// Reads one byte.
  public mutating func bool() -> Bool {
    guard position < bytes.count else {
      isDamaged = true
      return false
    }
    position += 1
    return bytes[position - 1] != 0
  }

  package mutating func double() -> Double {
    guard position + 8 <= bytes.count else {
      isDamaged = true
      return 0
    }
    var bits: UInt64 = 0
    for index in 0..<8 { bits |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += 8
    return Double(bitPattern: bits)
  }

  package mutating func string() -> String {
    let count = int()
    guard count >= 0, count <= bytes.count - position else {
      isDamaged = true
      return ""
    }
    position += count
    return text(position - count, position)
  }

  private func text(_ start: Int, _ end: Int) -> String {
    // A slice would have to hold the bytes, at every text.
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }

  /// Reads a kind's or a scheme's name.
  package mutating func shortName() -> ShortName {
    let count = int()
    guard count >= 0, count <= bytes.count - position else {
      isDamaged = true
      return ShortName("")
    }
    position += count
    let name = bytes.span.extracting((position - count)..<position)
    // Names are ASCII; what else may stand there goes by way of a string, which mends it.
    return name.isASCII
      ? ShortName(utf8: name) : ShortName(text: text(position - count, position))
  }

  package mutating func piece() -> [UInt8] { Array(slice()) }

  /// Reads a piece where it stands.
  package mutating func slice() -> ArraySlice<UInt8> {
    let count = int()
    guard count >= 0, count <= bytes.count - position else {
      isDamaged = true
      return []
    }
    position += count
    return bytes[position - count..<position]
  }

  /// Reads which of its type's values was written; another one where there are not so many.
  @inlinable public mutating func choice<Value: CaseIterable>(or other: Value) -> Value {
    var place = int()
    for known in Value.allCases {
      if place == 0 { return known }
      place -= 1
    }
    return other
  }

  /// Reads a value, where there is one.
  @inlinable public mutating func optional<Value>(_ read: (inout RowReader) -> Value) -> Value? {
    bool() ? read(&self) : nil
  }

  package mutating func optionalString() -> String? { optional { $0.string() } }
  package mutating func optionalInt() -> Int? { optional { $0.int() } }

  /// The number of members of a list that begins here; 0 where so many cannot follow.
  @usableFromInline mutating func listCount() -> Int {
    let count = int()
    guard count >= 0, count <= bytes.count - position else {
      isDamaged = true
      return 0
    }
    return count
  }

  /// Reads as many values as were written.
  @inlinable public mutating func list<Element>(_ read: (inout RowReader) -> Element) -> [Element] {
    let count = listCount()
    var values: [Element] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(read(&self)) }
    return values
  }

  package mutating func strings() -> [String] { list { $0.string() } }
}

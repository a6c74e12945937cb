/// Text put into room that is there: what each piece of a line costs is its bytes, not a question for
/// room at each of them. Public, though no product has it: only what is public is inlined in another
/// module.
extension OutputSpan<UInt8> {
  /// Adds the bytes of a constant.
  @inlinable @inline(__always)
  public mutating func append(_ constant: StaticString) {
    let count = constant.utf8CodeUnitCount
    precondition(count <= freeCapacity)
    // Called unsafe for pointers as such; the bytes of a constant stay where they are.
    unsafe withUnsafeMutableBufferPointer { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      unsafe (base + filled).update(from: constant.utf8Start, count: count)
      filled += count
    }
  }

  /// Adds bytes.
  @inlinable @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    let count = bytes.count
    precondition(count <= freeCapacity)
    // Called unsafe for pointers as such; both ends are checked above.
    unsafe withUnsafeMutableBufferPointer { buffer, filled in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        guard let from = bytes.baseAddress, let base = buffer.baseAddress else { return }
        unsafe (base + filled).update(from: from, count: count)
        filled += count
      }
    }
  }

  /// Adds a string that is no constant.
  @inlinable @inline(__always)
  public mutating func append(string text: String) { append(text.utf8.span) }

  /// Adds a part of some bytes.
  @inlinable
  public mutating func append(_ bytes: [UInt8], _ span: TextSpan) {
    append(bytes.span.extracting(span.start..<span.end))
  }

  /// Adds the first bytes of eight that are given as one number, the first of them lowest.
  @inlinable @inline(__always)
  public mutating func append(_ eight: UInt64, count: Int) {
    precondition(count <= freeCapacity && count <= 8)
    let hasRoom = freeCapacity >= 8
    // Called unsafe for pointers as such; eight bytes are put down only where there is room for them.
    unsafe withUnsafeMutableBufferPointer { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      if hasRoom {
        unsafe UnsafeMutableRawPointer(base + filled).storeBytes(
          of: eight.littleEndian, as: UInt64.self)
      } else {
        var rest = eight
        for index in 0..<count {
          unsafe (base + filled + index).initialize(to: UInt8(truncatingIfNeeded: rest))
          rest &>>= 8
        }
      }
      filled += count
    }
  }

  /// Adds a name.
  @inlinable
  public mutating func append(_ name: ShortName) {
    if name.isLonger { return append(string: name.longerText) }
    let count = name.count
    append(name.low, count: Swift.min(8, count))
    if count > 8 { append(name.high, count: count &- 8) }
  }

  /// Adds a number of nought or more in decimal digits, at most twenty.
  @inlinable
  public mutating func append(decimal value: Int) {
    if value < 100_000_000 {
      let digits = Self.eightDigits(UInt64(truncatingIfNeeded: value))
      let noughts = Swift.min(7, digits.trailingZeroBitCount &>> 3)
      append(
        (digits | 0x3030_3030_3030_3030) &>> UInt64(noughts &* 8), count: 8 &- noughts)
    } else {
      append(decimal: value / 100_000_000)
      let digits = Self.eightDigits(UInt64(truncatingIfNeeded: value % 100_000_000))
      append(digits | 0x3030_3030_3030_3030, count: 8)
    }
  }

  /// Adds the last decimal digits of a number of nought or more, so many of them, at most eight.
  @inlinable
  public mutating func append(decimal value: Int, digits count: Int) {
    let digits = Self.eightDigits(UInt64(truncatingIfNeeded: value % 100_000_000))
    append(
      (digits | 0x3030_3030_3030_3030) &>> UInt64((8 &- count) &* 8), count: count)
  }

  /// The eight decimal digits of a number, each in a byte, the highest of them lowest.
  ///
  /// Halves, quarters and single digits are parted side by side; each division is a multiplication
  /// that is exact for the numbers that can come.
  @inlinable @inline(__always)
  static func eightDigits(_ value: UInt64) -> UInt64 {
    let halves = value / 10_000 | (value % 10_000) &<< 32
    let hundreds = ((halves &* 10_486) &>> 20) & 0x7F_0000_007F
    let quarters = hundreds | (halves &- 100 &* hundreds) &<< 16
    let tens = ((quarters &* 103) &>> 10) & 0x000F_000F_000F_000F
    return tens | (quarters &- 10 &* tens) &<< 8
  }
}

extension [UInt8] {
  /// Adds a text in UTF-8: what `append(contentsOf: text.utf8)` does, without counting an owner of the
  /// text for the time it takes.
  @inlinable
  public mutating func append(utf8 text: String) {
    append(addingCapacity: text.utf8.count) { $0.append(string: text) }
  }

  /// Adds an integer in decimal digits.
  package mutating func append(integer value: Int) {
    if value < 0 { return append(utf8: String(value)) }
    append(addingCapacity: 20) { $0.append(decimal: value) }
  }

  /// Adds the shortest digits that read back as the same number, as its description gives them.
  package mutating func append(number value: Double) {
    if value == 1 { return append(utf8: "1.0") }
    // Hundredths, as all degrees of confidence are: the nearest number to two digits reads back from
    // them.
    if value > 0.09, value < 1 {
      let hundredths = (value * 100).rounded()
      if hundredths / 100 == value {
        let digits = Int(hundredths)
        return append(addingCapacity: 4) { room in
          room.append("0.")
          room.append(decimal: digits % 10 == 0 ? digits / 10 : digits)
        }
      }
    }
    append(utf8: value.description)
  }
}

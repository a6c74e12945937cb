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
    for index in span.start..<span.end { append(bytes[index]) }
  }

  /// Adds a name.
  @inlinable
  public mutating func append(_ name: ShortName) {
    name.forEachByte { append($0) }
  }

  /// Adds a number of nought or more in decimal digits, at most twenty.
  @inlinable
  public mutating func append(decimal value: Int) {
    // Digits come from the last to the first: eight of them wait in one number.
    var rest = value
    var higher = 0
    if rest >= 100_000_000 {
      higher = rest / 100_000_000
      append(decimal: higher)
      rest %= 100_000_000
    }
    var digits: UInt64 = 0
    var count = 0
    repeat {
      digits = digits &<< 8 | UInt64(truncatingIfNeeded: rest % 10 &+ 48)
      rest /= 10
      count += 1
    } while rest > 0 || higher > 0 && count < 8
    for _ in 0..<count {
      append(UInt8(truncatingIfNeeded: digits))
      digits &>>= 8
    }
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

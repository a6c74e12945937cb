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

/// Bytes looked at eight at a time, as one number with the first of them lowest.
///
/// What is asked of each byte is answered in the byte's highest bit. Public, though no product has
/// it: only what is public is inlined in another module.
public struct EightBytes: Sendable {
  @usableFromInline let word: UInt64

  @inlinable @inline(__always)
  init(_ word: UInt64) { self.word = word }

  /// The eight bytes from `index` on; noughts behind the end.
  @inlinable @inline(__always)
  public init(_ bytes: Span<UInt8>, at index: Int) {
    if index <= bytes.count - 8 {
      // Called unsafe for types whose bytes may not be anything; bounds are checked as ever.
      word = UInt64(
        littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
          fromByteOffset: index, as: UInt64.self))
    } else {
      var word: UInt64 = 0
      for offset in 0..<max(0, bytes.count - index) {
        word |= UInt64(bytes[index + offset]) &<< UInt64(offset &* 8)
      }
      self.word = word
    }
  }

  /// The bytes themselves.
  @inlinable @inline(__always)
  public var bits: UInt64 { word }

  /// The first bytes, so many of them; the letter "a" in the place of the others.
  @inlinable @inline(__always)
  public func first(_ count: Int) -> EightBytes {
    guard count < 8 else { return self }
    let kept: UInt64 = 1 &<< UInt64(count &* 8) &- 1
    return EightBytes(word & kept | 0x6161_6161_6161_6161 & ~kept)
  }

  /// Set where the byte equals this one, and perhaps above one that does.
  ///
  /// Whether any is set is exact.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ 0x0101_0101_0101_0101 &* UInt64(byte)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  /// Set where the byte is below this one, at most 128, and perhaps above one that is.
  ///
  /// Whether any is set is exact.
  @inlinable @inline(__always)
  public func below(_ byte: UInt8) -> UInt64 {
    (word &- 0x0101_0101_0101_0101 &* UInt64(byte)) & ~word & 0x8080_8080_8080_8080
  }

  /// How many of the bytes begin a code point.
  @inlinable @inline(__always)
  public var codePoints: Int {
    // One bit for each byte that goes on with a code point; the product's highest byte is their sum.
    let continuing = (word &>> 7) & ~(word &>> 6) & 0x0101_0101_0101_0101
    return 8 &- Int(truncatingIfNeeded: (continuing &* 0x0101_0101_0101_0101) &>> 56)
  }

  /// Set where the byte is not ASCII.
  @inlinable @inline(__always)
  public var wide: UInt64 { word & 0x8080_8080_8080_8080 }
}

extension Span<UInt8> {
  /// Whether every byte is a code point of its own.
  package var isASCII: Bool {
    var index = 0
    while index + 8 <= count {
      if EightBytes(self, at: index).wide != 0 { return false }
      index += 8
    }
    return EightBytes(self, at: index).wide == 0
  }

  /// The sum of thirty-two bytes.
  @inline(__always)
  private static func sum(_ bytes: SIMD4<UInt64>) -> Int {
    let pairs =
      (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes &>> 8) & 0x00FF_00FF_00FF_00FF)
    let all = pairs[0] &+ pairs[1] &+ pairs[2] &+ pairs[3]
    return Int(truncatingIfNeeded: (all &* 0x0001_0001_0001_0001) &>> 48)
  }

  /// Number of code points that begin in the range, in valid UTF-8.
  package func codePoints(_ start: Int, _ end: Int) -> Int {
    if end - start <= 8 {
      // What is put in the place of bytes behind the end are code points, too.
      guard start < end else { return 0 }
      return EightBytes(self, at: start).first(end - start).codePoints &- (8 - (end - start))
    }
    var count = 0
    var index = start
    while index + 32 <= end {
      // A byte of the sums counts to 255.
      let stop = Swift.min(end, index + 255 * 32)
      var continuing = SIMD4<UInt64>()
      let first = index
      while index + 32 <= stop {
        // Called unsafe for types whose bytes may not be anything; bounds are checked as ever.
        let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
        continuing &+= (word &>> 7) & ~(word &>> 6) & 0x0101_0101_0101_0101
        index += 32
      }
      count &+= index &- first &- Self.sum(continuing)
    }
    while index + 8 <= end {
      count &+= EightBytes(self, at: index).codePoints
      index += 8
    }
    return count &+ codePoints(index, end)
  }
}

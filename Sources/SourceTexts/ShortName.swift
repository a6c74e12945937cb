import Synchronization

/// The name of a value of an open type (`celex`, `art`, `provision`), held in place.
///
/// Kinds, schemes and units are copied and compared at every mention: two numbers are copied without
/// counting owners and compared in one step. Sixteen bytes hold every name that Renvoi gives; one that
/// is longer is kept once for the whole program. Equal names are equal values.
public struct ShortName: Hashable, Sendable {
  /// The first eight bytes, the first of them lowest; noughts behind the last.
  ///
  /// Nought where ``high`` is the number of a longer name.
  @usableFromInline let low: UInt64
  /// The next eight bytes, or one more than the place of a longer name in ``longer``.
  @usableFromInline let high: UInt64

  @inlinable @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether the names are equal; said here, so that it is inlined in other modules.
  @inlinable @inline(__always)
  public static func == (a: ShortName, b: ShortName) -> Bool {
    (a.low ^ b.low) | (a.high ^ b.high) == 0
  }

  /// Takes over a name that the program itself gives: ASCII, at most sixteen bytes.
  ///
  /// The compiler makes a constant of it.
  @inlinable @inline(__always)
  public init(_ name: StaticString) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    let count = name.utf8CodeUnitCount
    // Called unsafe for pointers as such; the bytes of a constant stay where they are.
    for index in 0..<min(count, 8) {
      low |= UInt64(unsafe name.utf8Start[index]) &<< UInt64(index &* 8)
    }
    for index in 8..<max(8, min(count, 16)) {
      high |= UInt64(unsafe name.utf8Start[index]) &<< UInt64((index &- 8) &* 8)
    }
    self.init(low: low, high: high)
  }

  /// Takes over any name.
  public init(text name: String) {
    self.init(name.utf8.span) { name }
  }

  /// Takes over a name given as its bytes, which must be valid UTF-8.
  package init(utf8 name: Span<UInt8>) {
    self.init(name) {
      String(decoding: name.indices.map { name[$0] }, as: UTF8.self)
    }
  }

  private init(_ bytes: Span<UInt8>, text: () -> String) {
    let short = ShortName(
      low: EightBytes(bytes, at: 0).bits, high: EightBytes(bytes, at: 8).bits)
    // Noughts at the end of a name could not be told from those behind it.
    let isShort =
      bytes.count <= 16 && short.count == bytes.count && (short.low != 0 || bytes.isEmpty)
    self = isShort ? short : ShortName(low: 0, high: Self.number(of: text()))
  }

  /// Number of bytes of a short name.
  @inlinable var count: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }

  /// Number of bytes of the name in UTF-8.
  public var utf8Count: Int { isLonger ? longerText.utf8.count : count }

  @inlinable var isLonger: Bool { low == 0 && high != 0 }

  /// The name.
  public var text: String {
    if isLonger { return longerText }
    // Put together where it stays: a text of up to fifteen bytes takes no memory of its own.
    return unsafe String(unsafeUninitializedCapacity: count) { room in
      var filled = 0
      forEachByte { byte in
        unsafe room[filled] = byte
        filled += 1
      }
      return filled
    }
  }

  /// Hands over the bytes of the name in UTF-8.
  @inlinable @inline(__always)
  public func forEachByte(_ body: (UInt8) -> Void) {
    if isLonger {
      for byte in longerText.utf8 { body(byte) }
      return
    }
    var rest = low
    for index in 0..<count {
      if index == 8 { rest = high }
      body(UInt8(truncatingIfNeeded: rest))
      rest &>>= 8
    }
  }

  /// Adds the name to a text in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: utf8Count) { $0.append(self) }
  }

  // MARK: - Four letters

  /// A name of at most four small letters in twenty bits, five for each; `nil` for others.
  @inlinable public var fourLetters: UInt32? {
    let word = UInt32(truncatingIfNeeded: low)
    let letters =
      word & 0x1F | word &>> 3 & 0x3E0 | word &>> 6 & 0x7C00 | word &>> 9 & 0xF_8000
    return letters != 0 && ShortName(fourLetters: letters) == self ? letters : nil
  }

  /// The name of ``fourLetters``.
  @inlinable public init(fourLetters letters: UInt32) {
    let spread =
      letters & 0x1F | letters &<< 3 & 0x1F00 | letters &<< 6 & 0x1F_0000
      | letters &<< 9 & 0x1F00_0000
    // 0x20 where a letter stands: five bits and 0x1F reach it unless all of them are nought.
    let isLetter = (spread &+ 0x1F1F_1F1F) & 0x2020_2020
    self.init(low: UInt64(spread | isLetter | isLetter &<< 1), high: 0)
  }

  // MARK: - Longer names

  private struct Longer {
    var names: [String] = []
    var numbers: [String: UInt64] = [:]
  }

  private static let longer = Mutex(Longer())

  @usableFromInline var longerText: String {
    Self.longer.withLock { $0.names[Int(high) - 1] }
  }

  private static func number(of name: String) -> UInt64 {
    longer.withLock { longer in
      if let number = longer.numbers[name] { return number }
      longer.names.append(name)
      let number = UInt64(longer.names.count)
      longer.numbers[name] = number
      return number
    }
  }
}

extension ShortName: Comparable {
  /// Orders byte for byte.
  public static func < (a: ShortName, b: ShortName) -> Bool {
    if a.isLonger || b.isLonger {
      return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
    return a.low == b.low
      ? a.high.byteSwapped < b.high.byteSwapped : a.low.byteSwapped < b.low.byteSwapped
  }
}

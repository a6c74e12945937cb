/// What a table of words asks of a word before it looks at its letters: the first eight folded bytes
/// and a hash of all.
///
/// Bytes are taken eight at a time, the last of them filled up with noughts, so that the tokenizer
/// makes the key of most words in one step (``add(_:)``). A word of at most eight bytes is told by
/// ``head`` alone, since no letter has a byte of nought.
public struct WordKey: Hashable, Sendable {
  /// The first eight bytes, the first of them lowest.
  public var head: UInt64 = 0
  @usableFromInline var state: UInt64 = 0

  /// The key of nothing yet.
  @inlinable public init() {}

  /// Takes the next eight bytes of the folded word, or the last ones; never none.
  ///
  /// Public, though no product has it: only what is public is inlined in another module.
  @inlinable @inline(__always)
  public mutating func add(_ bytes: UInt64) {
    if head == 0 { head = bytes }
    state = ((state << 23 | state >> 41) ^ bytes) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Well mixed: any of its bits may choose a place in a table.
  package var hash: UInt32 { UInt32(truncatingIfNeeded: state >> 32) }
}

extension WordKey {
  /// A key that is made letter by letter; ``key`` tells that of the letters so far.
  ///
  /// Public as ``WordKey`` is.
  public struct Building {
    @usableFromInline var full = WordKey()
    @usableFromInline var rest: UInt64 = 0
    @usableFromInline var bits: UInt64 = 0

    /// A key of no letter.
    @inlinable public init() {}

    @inline(__always)
    mutating func add(_ letter: Fold.Unit) {
      if letter.length == 2 {
        addLetter(letter.folded)
      } else {
        addByte(UInt8(truncatingIfNeeded: letter.folded))
      }
    }

    /// Takes a folded letter of two bytes.
    @inlinable @inline(__always)
    public mutating func addLetter(_ code: UInt32) {
      addByte(0xC0 | UInt8(truncatingIfNeeded: code >> 6))
      addByte(0x80 | UInt8(truncatingIfNeeded: code & 0x3F))
    }

    /// Takes one byte of the folded word.
    @inlinable @inline(__always)
    public mutating func addByte(_ byte: UInt8) {
      rest |= UInt64(byte) << bits
      bits += 8
      if bits == 64 {
        full.add(rest)
        rest = 0
        bits = 0
      }
    }

    /// The key of what was taken so far.
    @inlinable public var key: WordKey {
      guard bits > 0 else { return full }
      var key = full
      key.add(rest)
      return key
    }
  }
}

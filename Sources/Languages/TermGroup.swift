/// Terms that are asked for together: a word has one of them or none.
///
/// Public, though no product has it: only what is public is inlined in another module.
public struct TermGroup: Sendable, ExpressibleByArrayLiteral {
  /// Bit n of the four numbers together: the term with raw value n is one of them.
  @usableFromInline let bits: (UInt64, UInt64, UInt64, UInt64)

  /// A group of these terms.
  public init(arrayLiteral terms: Term...) {
    var bits: [UInt64] = [0, 0, 0, 0]
    for term in terms { bits[Int(term.rawValue >> 6)] |= 1 &<< UInt64(term.rawValue & 63) }
    // No word has the absence of a term.
    self.bits = (bits[0] & ~1, bits[1], bits[2], bits[3])
  }

  @inlinable @inline(__always)
  func holds(_ raw: UInt8) -> Bool {
    let quarter =
      raw < 128 ? (raw < 64 ? bits.0 : bits.1) : (raw < 192 ? bits.2 : bits.3)
    return quarter &>> UInt64(raw & 63) & 1 == 1
  }
}

extension TermSet {
  /// Whether the word has none of the terms.
  @inlinable @inline(__always)
  public func isDisjoint(with group: TermGroup) -> Bool {
    let (first, second, third, fourth) = rawValues
    return
      !(group.holds(first) || group.holds(second) || group.holds(third)
      || group.holds(fourth))
  }
}

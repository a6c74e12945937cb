package import LegalIdentifiers

/// The treaties that a mention names, in order, in one number: every match and mention has room for
/// them, and most name none.
///
/// "The Treaties" are two; no wording names more than eight.
package struct Treaties: Hashable, Sendable {
  /// Four bits for each treaty, the first of them lowest; noughts behind the last.
  private var bits: UInt32 = 0

  /// No treaty.
  package init() {}

  package init(_ treaties: some Sequence<Treaty>) {
    var shift: UInt32 = 0
    for treaty in treaties {
      guard shift < 32 else { break }
      bits |= Self.code(of: treaty) &<< shift
      shift += 4
    }
  }

  /// One treaty, as most mentions name it.
  package init(_ treaty: Treaty) { bits = Self.code(of: treaty) }

  /// A number for the treaty, from one on.
  private static func code(of treaty: Treaty) -> UInt32 {
    switch treaty {
    case .teu: 1
    case .tfeu: 2
    case .ec: 3
    case .eec: 4
    case .euratom: 5
    case .ecsc: 6
    case .charter: 7
    }
  }

  private static func treaty(of code: UInt32) -> Treaty {
    switch code {
    case 1: .teu
    case 2: .tfeu
    case 3: .ec
    case 4: .eec
    case 5: .euratom
    case 6: .ecsc
    default: .charter
    }
  }
}

extension Treaties: RandomAccessCollection, ExpressibleByArrayLiteral {
  package init(arrayLiteral treaties: Treaty...) {
    self.init(treaties)
  }

  package var isEmpty: Bool { bits == 0 }
  package var startIndex: Int { 0 }
  package var endIndex: Int { (35 - bits.leadingZeroBitCount) / 4 }

  package subscript(position: Int) -> Treaty {
    precondition(position >= 0 && position < endIndex, "a treaty that is not named")
    return Self.treaty(of: bits &>> UInt32(position * 4) & 0xF)
  }
}

/// Case folding of words, byte by byte.
///
/// Folds ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic capitals; that is all the official
/// languages need. Folding keeps the number of bytes.
package enum Fold {
  /// One letter: its folded code and its length in bytes.
  package struct Unit {
    package var folded: UInt32
    package var length: Int

    package init(folded: UInt32, length: Int) {
      self.folded = folded
      self.length = length
    }
  }

  /// The letter at `index`, folded; a damaged sequence counts as single bytes.
  @inline(__always)
  package static func unit(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Unit {
    let byte = bytes[index]
    if byte < 0x80 {
      return Unit(folded: UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte), length: 1)
    }
    if byte & 0xE0 == 0xC0, index + 1 < end {
      let code = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      return Unit(folded: lower(code), length: 2)
    }
    return Unit(folded: UInt32(byte) | 0x1_0000, length: 1)
  }

  /// The small letter of a two-byte code.
  package static func lower(_ code: UInt32) -> UInt32 {
    switch code {
    case 0xC0...0xDE: code == 0xD7 ? code : code + 32
    case 0x100...0x137, 0x14A...0x177: code | 1
    case 0x139...0x148: code & 1 == 1 ? code + 1 : code
    case 0x179...0x17E: code & 1 == 1 ? code + 1 : code
    case 0x178: 0xFF
    // Greek letters lose their accent as well: capitals are often printed without.
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF, 0x3CA, 0x390: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD, 0x3CB: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x391...0x3A9: code + 32
    case 0x3C2: 0x3C3
    case 0x410...0x42F: code + 32
    case 0x400...0x40F: code + 80
    default: code
    }
  }

  /// The key of `bytes[start..<end]`, case ignored.
  package static func key(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WordKey {
    var building = WordKey.Building()
    var index = start
    while index < end {
      let unit = unit(bytes, index, end)
      building.add(unit)
      index += unit.length
    }
    return building.key
  }

  /// Whether the two ranges spell the same word, case ignored.
  package static func equal(
    _ a: [UInt8], _ aStart: Int, _ aEnd: Int, _ b: [UInt8], _ bStart: Int, _ bEnd: Int
  ) -> Bool {
    guard aEnd - aStart == bEnd - bStart else { return false }
    var i = aStart
    var j = bStart
    while i < aEnd {
      // Most words are ASCII and differ in case only.
      let first = a[i]
      let second = b[j]
      if first < 0x80, second < 0x80 {
        let isLetter = (first | 0x20) &- 0x61 < 26
        guard first == second || isLetter && (first ^ second) == 0x20 else { return false }
        i += 1
        j += 1
        continue
      }
      let x = unit(a, i, aEnd)
      let y = unit(b, j, bEnd)
      guard x.folded == y.folded, x.length == y.length else { return false }
      i += x.length
      j += y.length
    }
    return true
  }

  /// The word with every letter folded.
  package static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let unit = unit(bytes, index, bytes.count)
      if unit.length == 2 {
        result.append(0xC0 | UInt8(truncatingIfNeeded: unit.folded >> 6))
        result.append(0x80 | UInt8(truncatingIfNeeded: unit.folded & 0x3F))
      } else {
        result.append(UInt8(truncatingIfNeeded: unit.folded))
      }
      index += unit.length
    }
    return result
  }
}

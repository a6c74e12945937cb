import Foundation

/// 256 bits that stand for content and settings.
package struct ContentKey: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// Reads 64 hex digits; others give `nil`.
  init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var words = SIMD4<UInt64>()
    for index in 0..<4 {
      let text = String(decoding: digits[(index * 16)..<(index * 16 + 16)], as: UTF8.self)
      guard let word = UInt64(text, radix: 16) else { return nil }
      words[index] = word
    }
    self.words = words
  }

  init(words: SIMD4<UInt64>) { self.words = words }

  var hex: String {
    parts.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  var parts: [UInt64] { (0..<4).map { words[$0] } }

  /// Digest of several texts.
  init(of texts: [String]) {
    let joined = texts.map { "\($0.utf8.count):\($0)" }.joined()
    self = ContentKey(hex: SourceFile.hash(Array(joined.utf8))) ?? ContentKey(words: [0, 0, 0, 0])
  }
}

/// A checksum against damage, not against ill will: 64 bits, eight bytes at a time.
enum Checksum {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(buffer.count)
      var index = 0
      while index + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        hash = mixed(hash ^ word)
        index += 8
      }
      while index < buffer.count {
        hash = unsafe mixed(hash ^ UInt64(buffer[index]))
        index += 1
      }
      return hash
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

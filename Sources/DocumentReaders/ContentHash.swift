import CLibCrypto

/// SHA-256 of a file's bytes, by the system's libcrypto.
package enum ContentHash {
  /// 64 lower-case hex digits; empty only where libcrypto itself fails.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let done = unsafe EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    guard done == 1 else { return "" }
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(Int(length) * 2)
    for byte in digest.prefix(Int(length)) {
      hex.append(digits[Int(byte >> 4)])
      hex.append(digits[Int(byte & 15)])
    }
    return String(decoding: hex, as: UTF8.self)
  }
}

/// Classes of UTF-8 bytes on which layout decides.
extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLowerASCII: Bool { (0x61...0x7A).contains(self) }
  var isUpperASCII: Bool { (0x41...0x5A).contains(self) }
  /// A letter of ASCII, or a byte of any other character.
  var isLetterLike: Bool { isLowerASCII || isUpperASCII || self >= 0x80 }
}

extension Collection<UInt8> {
  /// Whether the text begins with a small letter.
  var startsLower: Bool {
    guard let byte = first else { return false }
    if byte < 0x80 { return byte.isLowerASCII }
    return firstScalar?.properties.isLowercase ?? false
  }

  /// Whether the text begins with a capital letter.
  var startsUpper: Bool {
    guard let byte = first else { return false }
    if byte < 0x80 { return byte.isUpperASCII }
    return firstScalar?.properties.isUppercase ?? false
  }

  /// The first character.
  var firstScalar: Unicode.Scalar? {
    var bytes = prefix(4).makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
  }

  /// Whether the text begins with the bytes of a literal.
  func hasPrefix(_ literal: String) -> Bool { starts(with: literal.utf8) }
}

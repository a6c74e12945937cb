extension String {
  /// The text on one line: runs of blanks of any kind are one blank, none at the ends, code points that
  /// XML 1.0 forbids are U+FFFD.
  package var onOneLine: String {
    if utf8.isOneLine { return self }
    var clean = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlankDue = !clean.isEmpty
        continue
      }
      if isBlankDue {
        clean.append(" ")
        isBlankDue = false
      }
      clean.append(scalar.isForbiddenInXML ? "\u{FFFD}" : scalar)
    }
    return String(clean)
  }
}

extension Unicode.Scalar {
  /// Whether a reader of XML 1.0 refuses the code point, written out or as a reference.
  fileprivate var isForbiddenInXML: Bool { value < 0x20 || value == 0xFFFE || value == 0xFFFF }
}

extension String.UTF8View {
  /// Whether these are words of ASCII with one space between two: the common case, seen without decoding.
  fileprivate var isOneLine: Bool {
    var before = UInt8(ascii: " ")
    for byte in self {
      guard (0x20..<0x7F).contains(byte), byte > 0x20 || before > 0x20 else { return false }
      before = byte
    }
    return before > 0x20 || isEmpty
  }
}

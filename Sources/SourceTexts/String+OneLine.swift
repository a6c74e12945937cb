extension String {
  /// The text on one line: runs of blanks of any kind are one blank, none at the ends, code points that
  /// XML 1.0 forbids are U+FFFD.
  package var onOneLine: String {
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

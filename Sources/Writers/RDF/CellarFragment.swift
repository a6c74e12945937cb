/// A pinpoint as the Publications Office writes it on its citations: `A17P1LB` is Article 17(1),
/// point (b); `C108` recital 108.
///
/// With it our citations can be compared with those of CELLAR, whose axioms carry
/// `annotation:fragment_cited_target`.
enum CellarFragment {
  private static let letters = [
    "art": "A", "par": "P", "sub": "SA", "pnt": "L", "rct": "C", "anx": "N", "idt": "T",
    "sen": "PH",
  ]

  /// The code, or `nil` where a step has none or the place is a range or a page.
  static func code(of pinpoint: String) -> String? {
    var code = ""
    for step in pinpoint.split(separator: ".") {
      let parts = step.split(separator: "_", maxSplits: 1)
      guard parts.count == 2, let letter = letters[String(parts[0])], !parts[1].isEmpty,
        parts[1].utf8.allSatisfy({ Self.isLetterOrDigit($0) })
      else { return nil }
      code += letter + parts[1].uppercased()
    }
    return code.isEmpty ? nil : code
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}

import Languages

extension TokenText {
  /// The Latin letter that stands in the other language versions for a Greek or Cyrillic point.
  ///
  /// The language versions of an act agree point by point, each counting with its own alphabet:
  /// "στοιχείο β)" and "буква б)" are "point (b)". The notation counts with Latin letters.
  func latinLetter(at index: Int) -> String? {
    let token = self[index]
    guard token.kind == .word, token.count == 2 || token.count == 4,
      bytes[Int(token.start)] >= 0xCE, bytes[Int(token.start)] <= 0xD1
    else { return nil }
    let word = string(at: index)
    guard let place = Self.alphabets.firstIndex(of: word.lowercased()) else { return nil }
    let letter = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place % 26)))
    return token.isCapitalised ? letter.uppercased() : letter
  }

  /// Bulgarian, then Greek, each 26 long as the Latin alphabet is.
  private static let alphabets: [String] = {
    let bulgarian = "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ"
    let greek = "α β γ δ ε στ ζ η θ ι ια ιβ ιγ ιδ ιε ιστ ιζ ιη ιθ κ κα κβ κγ κδ κε κστ"
    return "\(bulgarian) \(greek)".split(separator: " ").map(String.init)
  }()
}

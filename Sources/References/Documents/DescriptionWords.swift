import SourceTexts

extension TokenText {
  /// Words of a description in the notation of `text:` and `alias:`: lower case, joined by hyphens.
  ///
  /// Brackets and semicolons end a description. Parts that hyphens join stay joined; an apostrophe
  /// is left out ("Commission's" is `commissions`).
  func descriptionWords(_ start: Int, _ end: Int, atMost most: Int = 8) -> String {
    var words: [String] = []
    var index = start
    while index < min(end, count) {
      if isSymbol(.open, at: index) || isSymbol(.semicolon, at: index) { break }
      if isWord(at: index) || isNumber(at: index) {
        let word = string(at: index).lowercased()
        let isTied = isGlued(at: index) && index > start && !words.isEmpty
        if isTied, isSymbol(.hyphen, at: index - 1), let last = words.popLast() {
          words.append("\(last)-\(word)")
        } else if isTied, isSymbol(.apostrophe, at: index - 1), isGlued(at: index - 1),
          let last = words.popLast()
        {
          words.append(last + word)
        } else if words.count == most {
          break
        } else {
          words.append(word)
        }
      }
      index += 1
    }
    return words.joined(separator: "-")
  }
}

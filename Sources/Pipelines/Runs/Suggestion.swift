/// Finds what a user may have meant by a misspelt word.
package enum Suggestion {
  /// What to say of a word that is not among those known.
  package static func hint(for word: String, among words: [String], called: String) -> String {
    nearest(to: word, among: words).map { "; did you mean “\($0)”?" }
      ?? "; the \(called) are \(words.joined(separator: ", "))"
  }

  /// The nearest of the words, where no more than a third of its letters differ.
  package static func nearest(to word: String, among words: [String]) -> String? {
    let ranked = words.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 * 3 <= max(3, word.utf8.count) else {
      return nil
    }
    return best.0
  }

  /// Letters to insert, delete or replace.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}

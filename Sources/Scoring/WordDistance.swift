/// Edit distance between two texts, counted in words.
package enum WordDistance {
  /// The fewest insertions, deletions and replacements of words that turn `a` into `b`; `nil` where
  /// more than `limit` are needed.
  ///
  /// Only cells within `limit` of the diagonal are worked out (Ukkonen 1985): O(limit · length)
  /// time, and one row of memory.
  package static func between(_ a: [String], _ b: [String], limit: Int) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    let (a, b) = numbered(a, b)
    let start = zip(a, b).prefix { $0 == $1 }.count
    let rest = min(a.count, b.count) - start
    let end = zip(a.reversed(), b.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return banded(a[start..<a.count - end], b[start..<b.count - end], limit: limit)
  }

  /// Gives equal words equal numbers, so that the inner loop compares integers.
  private static func numbered(_ a: [String], _ b: [String]) -> ([Int32], [Int32]) {
    var numbers: [String: Int32] = [:]
    func number(_ word: String) -> Int32 {
      let next = Int32(truncatingIfNeeded: numbers.count)
      if let known = numbers[word] { return known }
      numbers[word] = next
      return next
    }
    return (a.map(number), b.map(number))
  }

  private static func banded(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>, limit: Int) -> Int? {
    let columns = Array(b)
    guard !a.isEmpty else { return columns.count <= limit ? columns.count : nil }
    let never = limit + 1
    // The row before the first word of `a`: `b` up to here is inserted.
    var row = (0...columns.count).map { min($0, never) }
    for (index, word) in a.enumerated() {
      let first = max(1, index + 1 - limit)
      let last = min(columns.count, index + 1 + limit)
      var diagonal = row[first - 1]
      row[first - 1] = first == 1 ? min(index + 1, never) : never
      var best = row[first - 1]
      if first <= last {
        for column in first...last {
          // What lies right of the band was never reached.
          let above = column == index + 1 + limit ? never : row[column]
          let same = columns[column - 1] == word ? 0 : 1
          let cost = min(diagonal + same, above + 1, row[column - 1] + 1)
          diagonal = row[column]
          row[column] = min(cost, never)
          best = min(best, row[column])
        }
      }
      guard best <= limit else { return nil }
    }
    return row[columns.count] <= limit ? row[columns.count] : nil
  }
}

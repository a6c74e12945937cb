/// The largest set of pairs in which nobody stands twice.
enum BipartiteMatching {
  /// Pairs each left member with one of the right members that it accepts, or with none.
  ///
  /// Members on the left are served in order, and who has found a partner keeps one: those asked
  /// for come before those merely allowed. Shortest augmenting paths (Kuhn), O(left · edges).
  static func pairs(_ accepted: [[Int]], among count: Int) -> [Int?] {
    var left = [Int?](repeating: nil, count: accepted.count)
    var right = [Int?](repeating: nil, count: count)
    for start in accepted.indices {
      var cameFrom = [Int?](repeating: nil, count: count)
      var queue = [start]
      var free: Int?
      var head = 0
      while head < queue.count, free == nil {
        let member = queue[head]
        head += 1
        for other in accepted[member] where cameFrom[other] == nil {
          cameFrom[other] = member
          guard let next = right[other] else {
            free = other
            break
          }
          queue.append(next)
        }
      }
      // Back along the path: each member lets its partner go to the one before.
      while let other = free, let member = cameFrom[other] {
        free = left[member]
        left[member] = other
        right[other] = member
        if member == start { break }
      }
    }
    return left
  }
}

extension String {
  /// Whether a few bytes of ASCII stand somewhere in the text: what `contains` says, which sets a search
  /// up for each question.
  package func holds(_ part: StaticString) -> Bool {
    let bytes = utf8.span
    let count = part.utf8CodeUnitCount
    guard count > 0, bytes.count >= count else { return count == 0 }
    for start in 0...bytes.count - count {
      var index = 0
      // Called unsafe for pointers as such; the part has so many bytes.
      while index < count, unsafe bytes[start + index] == part.utf8Start[index] { index += 1 }
      if index == count { return true }
    }
    return false
  }
}

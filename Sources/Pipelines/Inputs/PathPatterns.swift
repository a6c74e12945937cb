/// Which files below the inputs a run takes, by their paths.
package struct PathPatterns: Hashable, Sendable {
  /// A file must fit one of these; all files where there are none.
  package var include: [String]
  /// A file must fit none of these.
  package var exclude: [String]

  package init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }

  package static let all = PathPatterns()

  /// Whether a file with this path below its input is read.
  package func take(_ path: String) -> Bool {
    if include.isEmpty, exclude.isEmpty { return true }
    let path = Array(path.utf8)
    let fits: (String) -> Bool = { Self.fits(path, Array($0.utf8)) }
    return (include.isEmpty || include.contains(where: fits)) && !exclude.contains(where: fits)
  }

  /// Whether the path fits the pattern: `*` stands for any letters but `/`, `**` for any at all,
  /// `?` for one.
  ///
  /// A pattern without `/` is held against the file's name, wherever the file stands.
  static func fits(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    var path = path[...]
    if !pattern.contains(UInt8(ascii: "/")), let slash = path.lastIndex(of: UInt8(ascii: "/")) {
      path = path[(slash + 1)...]
    }
    return match(Array(path), pattern)
  }

  /// One row of states a pattern byte, so that no pattern takes more than its length times the
  /// path's.
  private static func match(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    var reached = [Bool](repeating: false, count: path.count + 1)
    reached[0] = true
    var index = 0
    while index < pattern.count {
      var next = [Bool](repeating: false, count: path.count + 1)
      let byte = pattern[index]
      if byte == UInt8(ascii: "*") {
        let crosses = index + 1 < pattern.count && pattern[index + 1] == byte
        if crosses { index += 1 }
        // `**/` also stands for no folder at all.
        let closes = crosses && index + 1 < pattern.count && pattern[index + 1] == 0x2F
        for place in 0...path.count {
          if reached[place] { next[place] = true }
          if place > 0, next[place - 1], crosses || path[place - 1] != UInt8(ascii: "/") {
            next[place] = true
          }
        }
        if closes {
          index += 1
          let anywhere = next
          next = reached
          for place in 0..<path.count where anywhere[place] && path[place] == 0x2F {
            next[place + 1] = true
          }
        }
      } else {
        for place in 0..<path.count where reached[place] {
          if path[place] == byte || (byte == UInt8(ascii: "?") && path[place] != 0x2F) {
            next[place + 1] = true
          }
        }
      }
      reached = next
      index += 1
    }
    return reached[path.count]
  }
}

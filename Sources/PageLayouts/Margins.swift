internal import SourceTexts

/// Left and right edge of a column's text.
struct Edges {
  var left: Float
  var right: Float
  var width: Float { right - left }
}

/// The margins of each kind of column, by what most pages of one width have.
struct Margins {
  private struct Key: Hashable {
    var kind: Int
    var width: Int
  }

  /// How many rows begin and end at each place: left edges from the left, right ones from the right.
  private struct Places {
    var left: [(place: Int, count: Int)]
    var right: [(place: Int, count: Int)]
    var total: Int
  }

  private var byKind: [Key: Places] = [:]

  init(_ regions: [Region]) {
    var counts: [Key: (left: [Int: Int], right: [Int: Int])] = [:]
    for region in regions where region.table == nil {
      let key = Self.key(region)
      for row in region.rows {
        counts[key, default: ([:], [:])].left[Int(row.box.x0.rounded()), default: 0] += 1
        counts[key, default: ([:], [:])].right[Int(row.box.x1.rounded()), default: 0] += 1
      }
    }
    byKind = counts.mapValues { counts in
      Places(
        left: counts.left.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
        right: counts.right.sorted { $0.key > $1.key }.map { ($0.key, $0.value) },
        total: counts.left.values.reduce(0, +))
    }
  }

  private static func key(_ kind: Region.Kind) -> Key { Key(kind: kind.rawValue, width: 0) }

  private static func key(_ region: Region) -> Key {
    Key(kind: region.kind.rawValue, width: region.kind == .full ? Int(region.x1) : 0)
  }

  /// The margins that hold in a region.
  func of(_ region: Region) -> Edges {
    let own = Edges(
      left: region.rows.map(\.box.x0).min() ?? 0, right: region.rows.map(\.box.x1).max() ?? 0)
    guard var known = byKind[Self.key(region)] else { return own }
    // Titles above two columns stand between the columns' outer edges.
    if region.kind == .full, let left = byKind[Self.key(.left)],
      let right = byKind[Self.key(.right)], left.total > known.total
    {
      known = Places(left: left.left, right: right.right, total: left.total)
    }
    // The outermost edge at which, or beyond which, one line in twenty begins or ends. Ragged lines
    // end each at a place of its own: no single place need be common.
    func outermost(_ edges: [(place: Int, count: Int)]) -> Float? {
      var lines = 0
      for edge in edges {
        lines += edge.count
        if lines * 20 >= known.total { return Float(edge.place) }
      }
      return nil
    }
    return Edges(
      left: min(outermost(known.left) ?? own.left, own.left + 200),
      right: max(outermost(known.right) ?? own.right, own.left + 60))
  }
}

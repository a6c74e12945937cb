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

  private var byKind: [Key: (left: [Int: Int], right: [Int: Int])] = [:]

  init(_ regions: [Region]) {
    for region in regions where region.table == nil {
      for row in region.rows {
        let key = Self.key(region)
        byKind[key, default: ([:], [:])].left[Int(row.box.x0.rounded()), default: 0] += 1
        byKind[key, default: ([:], [:])].right[Int(row.box.x1.rounded()), default: 0] += 1
      }
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
    var total = known.left.values.reduce(0, +)
    // Titles above two columns stand between the columns' outer edges.
    if region.kind == .full, let left = byKind[Self.key(.left)],
      let right = byKind[Self.key(.right)],
      left.left.values.reduce(0, +) > total
    {
      known = (left.left, right.right)
      total = left.left.values.reduce(0, +)
    }
    // The outermost edge at which, or beyond which, one line in twenty begins or ends. Ragged lines
    // end each at a place of its own: no single place need be common.
    func outermost(_ edges: [Int: Int], _ order: (Int, Int) -> Bool) -> Float? {
      var lines = 0
      for edge in edges.sorted(by: { order($0.key, $1.key) }) {
        lines += edge.value
        if lines * 20 >= total { return Float(edge.key) }
      }
      return nil
    }
    return Edges(
      left: min(outermost(known.left, <) ?? own.left, own.left + 200),
      right: max(outermost(known.right, >) ?? own.right, own.left + 60))
  }
}

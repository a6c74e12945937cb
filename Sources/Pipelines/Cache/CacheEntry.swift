/// What the cache's index says of one file: a row of it.
struct CacheEntry {
  var key: ContentKey
  /// Where its records stand.
  var offset: Int
  var length: Int
  var checksum: UInt64
  var documents: Int
  var problems: Int
  var pages: Int
  var isSkipped: Bool
  var neighbours: [NeighbourUse]

  var row: [UInt8] {
    var row = IndexRow()
    row.add(key.parts + [UInt64(offset), UInt64(length), checksum])
    row.add([documents, problems, pages, isSkipped ? 1 : 0, neighbours.count].map { UInt64($0) })
    for use in neighbours {
      row.add(use.name)
      row.add(use.sha256)
    }
    return row.finished
  }
}

extension CacheEntry {
  /// `nil` where the row is none of these.
  init?(_ row: IndexReader.Row) {
    var row = row
    guard let key = row.key(), let offset = row.int(), let length = row.int(),
      let checksum = row.number(), let documents = row.int(), let problems = row.int(),
      let pages = row.int(), let skipped = row.int(), let count = row.int(), count < 1 << 16
    else { return nil }
    var neighbours: [NeighbourUse] = []
    for _ in 0..<count {
      guard let name = row.text(), let sha256 = row.text() else { return nil }
      neighbours.append(NeighbourUse(name: name, sha256: sha256))
    }
    self.init(
      key: key, offset: offset, length: length, checksum: checksum, documents: documents,
      problems: problems, pages: pages, isSkipped: skipped != 0, neighbours: neighbours)
  }
}

/// Sorted rows with their keys, to be gone through once.
package struct SortedRows: Sequence, IteratorProtocol, Sendable {
  /// Bytes of each run that are read at a time, where there are few; all together take so many.
  private static let piece = 1 << 15
  private static let pieces = 8 << 20

  private struct Source: Sendable {
    var reader: SpooledBytes.Reader
    var key: [UInt8]
    var row: [UInt8]
  }

  private var sources: [Source] = []
  /// Numbers of the sources that have rows left, as a heap with the next one in front.
  private var heap: [Int] = []
  private let rows: SortableRows
  private var position = 0

  init(_ runs: [SpooledBytes], last rows: SortableRows = SortableRows()) {
    self.rows = rows
    let piece = Swift.min(Self.piece, Self.pieces / Swift.max(1, runs.count))
    for run in runs {
      var reader = run.reader(piece: piece)
      guard let key = reader.next(), let row = reader.next() else { continue }
      sources.append(Source(reader: reader, key: key, row: row))
    }
    heap = Array(sources.indices)
    for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  package mutating func next() -> (key: [UInt8], row: [UInt8])? {
    if sources.isEmpty {
      guard position < rows.entries.count else { return nil }
      let entry = rows.entries[position]
      position += 1
      return (Array(rows.key(entry)), Array(rows.row(entry)))
    }
    guard let first = heap.first else { return nil }
    let result = (key: sources[first].key, row: sources[first].row)
    if let key = sources[first].reader.next(), let row = sources[first].reader.next() {
      sources[first].key = key
      sources[first].row = row
    } else {
      heap[0] = heap[heap.count - 1]
      heap.removeLast()
    }
    if !heap.isEmpty { sink(0) }
    return result
  }

  private mutating func sink(_ start: Int) {
    var index = start
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
        if isBefore(heap[child], heap[least]) { least = child }
      }
      if least == index { return }
      heap.swapAt(index, least)
      index = least
    }
  }

  /// Of the same key, the earlier run's row comes first.
  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    let order = order(sources[a].key, sources[b].key)
    return order != 0 ? order < 0 : a < b
  }
}

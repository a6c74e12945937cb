/// Sorts any number of rows in bounded memory: sorted runs on disk, merged at the end.
///
/// The order is that of the keys, byte for byte; rows of the same key keep the order of their
/// coming. So rows that come in one order leave in one order, whatever the memory allowed.
package struct RowSorter {
  /// Files that are merged at a time; more are merged in rounds.
  private static let fanIn = 256
  /// Bytes of each that are read at a time.
  private static let piece = 1 << 15
  /// What a sorter holds where nothing else is said.
  ///
  /// So little that a few thousand documents fill it: memory must not depend on how many there are.
  package static let standardBudget = 8 << 20

  private let scratch: Scratch
  private let budget: Int
  private var rows = SortableRows()
  private var runs: [SpooledBytes] = []
  package private(set) var count = 0

  /// Creates a sorter that holds about `budget` bytes in memory.
  package init(_ scratch: Scratch, budget: Int = standardBudget) {
    self.scratch = scratch
    self.budget = budget
  }

  package mutating func add(_ more: SortableRows) throws(WriteError) {
    count += more.count
    rows.append(contentsOf: more)
    if rows.size >= budget { try spill() }
  }

  package mutating func add(
    _ key: SortKey, _ write: (inout RowWriter) -> Void
  ) throws(WriteError) {
    count += 1
    rows.append(key, write)
    if rows.size >= budget { try spill() }
  }

  /// Adds rows that are sorted already; they are read when their turn comes.
  package mutating func add(sorted section: RowSection) {
    count += section.count
    runs.append(section.bytes)
  }

  /// The rows in order; none may be added from here on.
  package mutating func finish() throws(WriteError) -> SortedRows {
    guard !runs.isEmpty else {
      rows.sort()
      return SortedRows([], piece: Self.piece, last: rows)
    }
    if rows.count > 0 { try spill() }
    rows = SortableRows()
    while runs.count > Self.fanIn {
      var merged: [SpooledBytes] = []
      for start in stride(from: 0, to: runs.count, by: Self.fanIn) {
        var sorted = SortedRows(
          Array(runs[start..<min(start + Self.fanIn, runs.count)]), piece: Self.piece)
        var spool = ByteSpool(scratch, limit: 1 << 18)
        while let (key, row) = sorted.next() {
          try spool.append(key)
          try spool.append(row)
        }
        merged.append(try spool.finish())
      }
      runs = merged
    }
    return SortedRows(runs, piece: Self.piece)
  }

  private mutating func spill() throws(WriteError) {
    rows.sort()
    var spool = ByteSpool(scratch, limit: 1 << 18)
    for entry in rows.entries {
      try spool.append(rows.key(entry))
      try spool.append(rows.row(entry))
    }
    runs.append(try spool.finish())
    // As much again will come: without growing by doubles, which takes three times the room.
    rows = SortableRows(reserving: budget + budget / 8)
  }
}

/// Sorted rows with their keys, to be gone through once.
package struct SortedRows: Sequence, IteratorProtocol {
  private struct Source {
    var reader: SpooledBytes.Reader
    var key: [UInt8]
    var row: [UInt8]
  }

  private var sources: [Source] = []
  /// Numbers of the sources that have rows left, as a heap with the next one in front.
  private var heap: [Int] = []
  private let rows: SortableRows
  private var position = 0

  init(_ runs: [SpooledBytes], piece: Int, last rows: SortableRows = SortableRows()) {
    self.rows = rows
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

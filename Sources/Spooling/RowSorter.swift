import Foundation

/// Sorts any number of rows in bounded memory: sorted runs on disk, merged at the end.
///
/// The order is that of the keys, byte for byte; rows of the same key keep the order of their
/// coming, those that came sorted first. So rows that come in one order leave in one order, whatever
/// the memory allowed.
package struct RowSorter: Sendable {
  /// Runs that are merged at a time; more are merged in rounds.
  private static let fanIn = 1024
  /// What a sorter holds where nothing else is said.
  ///
  /// So little that a thousand documents fill it: memory must not depend on how many there are.
  package static let standardBudget = 4 << 20

  private let scratch: Scratch
  private let budget: Int
  private var rows = SortableRows()
  /// Runs of this sorter, which share a file.
  private var spilled: RunSpool?
  /// Runs that came sorted.
  private var sections: [SpooledBytes] = []
  package private(set) var count = 0

  /// Creates a sorter that holds about `budget` bytes in memory.
  package init(_ scratch: Scratch, budget: Int = standardBudget) {
    self.scratch = scratch
    self.budget = budget
  }

  package mutating func add(_ more: SortableRows) throws(WriteError) {
    count += more.count
    rows.append(contentsOf: more)
    try keepWithinBudget()
  }

  package mutating func add(
    _ key: SortKey, _ write: (inout RowWriter) -> Void
  ) throws(WriteError) {
    count += 1
    rows.append(key, write)
    try keepWithinBudget()
  }

  /// Adds rows that are sorted already; they are read when their turn comes.
  package mutating func add(sorted section: RowSection) {
    count += section.count
    sections.append(section.bytes)
  }

  /// The rows in order; none may be added from here on.
  ///
  /// What the sorter has on disk goes with the rows that are handed back.
  package mutating func finish() throws(WriteError) -> SortedRows {
    if spilled == nil, sections.isEmpty {
      rows.sort()
      defer { rows = SortableRows() }
      return SortedRows([], last: rows)
    }
    if rows.count > 0 { try spill() }
    rows = SortableRows()
    var runs = sections
    sections = []
    if let own = try spilled?.finish() { runs += own }
    spilled = nil
    while runs.count > Self.fanIn {
      var merged = try RunSpool(scratch)
      // From the end, so that a file goes when its last run is merged.
      var left = Array(runs.reversed())
      runs = []
      while !left.isEmpty {
        let group = Array(left.suffix(Self.fanIn).reversed())
        left.removeLast(group.count)
        var sorted = SortedRows(group)
        while let (key, row) = sorted.next() { try merged.append(key: key, row: row) }
        merged.endRun()
      }
      runs = try merged.finish()
    }
    return SortedRows(runs)
  }

  private mutating func keepWithinBudget() throws(WriteError) {
    if rows.size >= budget {
      try spill()
    } else if rows.size > budget / 4 {
      // Growing by doubles would take three times the room.
      rows.reserve(budget + budget / 8)
    }
  }

  private mutating func spill() throws(WriteError) {
    rows.sort()
    if spilled == nil { spilled = try RunSpool(scratch) }
    for entry in rows.entries {
      try spilled?.append(key: rows.key(entry), row: rows.row(entry))
    }
    spilled?.endRun()
    rows.removeAll()
  }
}

/// Takes sorted runs in, one behind the other in one file.
private struct RunSpool: Sendable {
  private let scratch: Scratch
  private let path: String
  private var stream: FileStream
  private var frame: [UInt8] = []
  private var offset = 0
  private var start = 0
  private var frames = 0
  private var runs: [(start: Int, frames: Int)] = []

  init(_ scratch: Scratch) throws(WriteError) {
    self.scratch = scratch
    let url = try scratch.newFile()
    path = url.path
    stream = try FileStream(url)
  }

  mutating func append(
    key: some Collection<UInt8>, row: some Collection<UInt8>
  ) throws(WriteError) {
    frame.removeAll(keepingCapacity: true)
    frame.appendVariable(UInt64(key.count))
    frame.append(contentsOf: key)
    frame.appendVariable(UInt64(row.count))
    frame.append(contentsOf: row)
    try stream.write(frame)
    offset += frame.count
    frames += 2
  }

  mutating func endRun() {
    runs.append((start, frames))
    (start, frames) = (offset, 0)
  }

  /// The runs so far; none may be appended from here on.
  mutating func finish() throws(WriteError) -> [SpooledBytes] {
    try stream.close()
    let file = try scratch.file(at: path)
    return runs.map { run in
      SpooledBytes(
        store: .file(FilePart(file, start: run.start, count: run.frames)), scratch: scratch)
    }
  }
}

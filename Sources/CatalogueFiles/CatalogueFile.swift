package import Foundation
package import Resolution

/// A file that lists works, in whichever of the known forms; the form is known by its content.
package struct CatalogueFile: Sendable {
  package let url: URL

  package init(_ url: URL) { self.url = url }

  /// The forms, tried in this order; the last takes what no other does.
  static let readers: [any CatalogueReader] = [
    NoticeReader(), SPARQLReader(), JSONLinesReader(), TableReader(),
  ]

  /// Whether the file is a built catalogue, which needs no reading.
  package var isStore: Bool {
    guard let handle = try? FileHandle(forReadingFrom: url) else { return false }
    defer { try? handle.close() }
    return CatalogueStore.isStore((try? handle.read(upToCount: 16)) ?? Data())
  }

  /// Hands on one work after another, in the file's order.
  package func read(
    _ work: (CatalogueWork) throws -> Void
  ) throws -> CatalogueReading {
    let name = url.lastPathComponent
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: url, options: .mappedIfSafe))
    } catch {
      throw CatalogueError(name, "the file cannot be read; check its name and permissions")
    }
    let head = bytes.prefix(4096)
    guard let reader = Self.readers.first(where: { $0.reads(head) }) else {
      throw CatalogueError(
        name,
        "expected works as tab- or comma-separated rows, JSON Lines, a CELLAR notice or the result of a SPARQL query"
      )
    }
    return try reader.read(bytes, name: name, work)
  }
}

/// What came of reading a catalogue file.
package struct CatalogueReading: Hashable, Sendable {
  package var works = 0
  /// Entries that bear no identifier of a known scheme.
  package var passedOver = 0
  /// Cells that do not hold what their column says: the first of them.
  package private(set) var badCells: [CatalogueCell] = []
  /// How many there are in all.
  package private(set) var badCellCount = 0

  /// So many are named one by one.
  private static let namedCells = 1000

  package init() {}

  /// Takes note of a cell that could not be read.
  mutating func note(_ cell: CatalogueCell) {
    badCellCount += 1
    if badCells.count < Self.namedCells { badCells.append(cell) }
  }

  package static func += (a: inout Self, b: Self) {
    a.works += b.works
    a.passedOver += b.passedOver
    a.badCellCount += b.badCellCount
    a.badCells += b.badCells.prefix(namedCells - a.badCells.count)
  }
}

/// Reads one form of catalogue file.
protocol CatalogueReader: Sendable {
  /// Whether a file that begins so has this form.
  func reads(_ head: ArraySlice<UInt8>) -> Bool

  /// Hands on one work after another; throws ``CatalogueError`` with the place of what it cannot
  /// read.
  func read(
    _ bytes: [UInt8], name: String, _ work: (CatalogueWork) throws -> Void
  ) throws -> CatalogueReading
}

extension ArraySlice<UInt8> {
  /// The bytes behind a byte order mark and blanks.
  var behindBlanks: ArraySlice<UInt8> {
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
    return start.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

import Foundation
import SourceTexts
import Spooling
import Testing

@Suite struct `Rows on disk` {
  private struct Everything: SpooledRow, Equatable {
    var number = 0
    var optional: Int?
    var text = ""
    var optionalText: String?
    var fraction = 0.0
    var flag = false
    var list: [String] = []

    init() {}

    func write(to row: inout RowWriter) {
      row.int(number)
      row.int(optional)
      row.string(text)
      row.string(optionalText)
      row.double(fraction)
      row.bool(flag)
      row.strings(list)
    }

    init(from row: inout RowReader) {
      number = row.int()
      optional = row.optionalInt()
      text = row.string()
      optionalText = row.optionalString()
      fraction = row.double()
      flag = row.bool()
      list = row.strings()
    }
  }

  private var rows: [Everything] {
    [Int.min, -65, -1, 0, 63, 64, 300, Int.max].map { number in
      var row = Everything()
      row.number = number
      row.optional = number % 2 == 0 ? number : nil
      row.text = String(repeating: "é\u{0}", count: abs(number % 400))
      row.optionalText = number > 0 ? "" : nil
      row.fraction = Double(number) / 3
      row.flag = number < 0
      row.list = ["", "a", row.text]
      return row
    }
  }

  @Test(arguments: [1, 100, 1 << 20])
  func `come back as they went, as often as asked`(limit: Int) throws {
    var spool = RowSpool<Everything>(.temporary(), limit: limit)
    for row in rows { try spool.append(row) }
    let stored = try spool.finish()
    #expect(stored.count == rows.count)
    #expect(Array(stored) == rows)
    #expect(Array(stored) == rows)
    #expect(Array(Rows(rows)) == rows)
  }

  @Test func `whose file is damaged end, and the run is told`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("renvoi-rows-\(UUID().uuidString)")
    let scratch = Scratch(folder)
    var spool = RowSpool<Everything>(scratch, limit: 1)
    for row in rows { try spool.append(row) }
    let stored = try spool.finish()
    let file = folder.appendingPathComponent("0")
    let bytes = try Data(contentsOf: file)
    try bytes.prefix(bytes.count / 2).write(to: file)
    #expect(Array(stored).count < rows.count)
    #expect(throws: WriteError.self) { try scratch.check() }
  }

  @Test func `leave nothing behind`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("renvoi-rows-\(UUID().uuidString)")
    do {
      var spool = RowSpool<Everything>(Scratch(folder), limit: 1)
      for row in rows { try spool.append(row) }
      #expect(try spool.finish().count == rows.count)
      #expect(FileManager.default.fileExists(atPath: folder.path))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  private enum Footing: CaseIterable { case cites, amends, repeals }

  @Test(arguments: ["", "art", "sixteen-letters!", "a name longer than that", "é", "nul\u{0}"])
  func `a name comes back as it was`(text: String) {
    var row = RowWriter()
    row.string(ShortName(text: text))
    row.string(text)
    var reader = RowReader(row.bytes)
    #expect(reader.shortName() == ShortName(text: text))
    // A name stands as a text does.
    #expect(reader.shortName() == ShortName(text: text))
    #expect(reader.isAtEnd && !reader.isDamaged)
  }

  @Test func `a name that is no text is mended`() {
    var row = RowWriter()
    row.piece([0x61, 0xFF])
    var reader = RowReader(row.bytes)
    #expect(reader.shortName().text == "a\u{FFFD}")
  }

  @Test func `a choice comes back, and one that there is not becomes another`() {
    var row = RowWriter()
    for footing in Footing.allCases { row.choice(footing) }
    row.int(3)
    row.int(-1)
    var reader = RowReader(row.bytes)
    #expect(Footing.allCases.map { _ in reader.choice(or: Footing.cites) } == Footing.allCases)
    #expect(reader.choice(or: Footing.repeals) == .repeals)
    #expect(reader.choice(or: Footing.repeals) == .repeals)
  }
}

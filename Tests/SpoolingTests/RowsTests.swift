import Foundation
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
}

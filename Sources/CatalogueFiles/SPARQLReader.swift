import Resolution
import SourceTexts

/// The result of a SPARQL query as JSON (`application/sparql-results+json`); variables are named
/// like the columns of a table.
///
/// As CSV it is read by ``TableReader``.
struct SPARQLReader: CatalogueReader {
  func reads(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.behindBlanks
    guard start.first == UInt8(ascii: "{") else { return false }
    return start.dropFirst().behindBlanks.starts(with: #""head""#.utf8)
  }

  func read(
    _ bytes: [UInt8], name: String, _ work: (CatalogueWork) throws -> Void
  ) throws -> CatalogueReading {
    var variables: [String] = []
    var rows: [[String: String]] = []
    do {
      var reader = JSONReader(bytes)
      try reader.object { reader, key throws(JSONError) in
        switch key {
        case "head":
          try reader.object { reader, key throws(JSONError) in
            if key == "vars" { variables = try reader.strings() } else { try reader.skip() }
          }
        case "results":
          try reader.object { reader, key throws(JSONError) in
            guard key == "bindings" else { return try reader.skip() }
            try reader.array { reader throws(JSONError) in rows.append(try Self.row(&reader)) }
          }
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      throw CatalogueError(name, "expected the result of a SPARQL query as JSON (\(error))")
    }
    guard let columns = CatalogueColumns(variables) else {
      throw CatalogueError(
        name,
        "expected a variable “celex”, “work” or “id” among \(variables.joined(separator: ", "))")
    }
    var reading = CatalogueReading()
    for (index, row) in rows.enumerated() {
      let cells = variables.map { row[$0] ?? "" }
      let origin = "\(name):\(index + 1)"
      guard let item = columns.work(cells, origin: origin, report: { reading.note($0) }) else {
        reading.passedOver += 1
        continue
      }
      try work(item)
      reading.works += 1
    }
    return reading
  }

  private static func row(_ reader: inout JSONReader) throws(JSONError) -> [String: String] {
    var row: [String: String] = [:]
    try reader.object { reader, variable throws(JSONError) in
      try reader.object { reader, key throws(JSONError) in
        if key == "value" { row[variable] = try reader.string() } else { try reader.skip() }
      }
    }
    return row
  }
}

import CitationGraphs
import LegalIdentifiers
import Spooling

/// A table as comma-separated values, RFC 4180 with `\n` at line ends.
struct CSVWriter: StreamingWriter {
  let fileName: String
  let format: String
  let about: String
  private let rows: @Sendable (GraphContents, inout FileStream) throws(WriteError) -> Void

  private init<Row, Rows: Sequence<Row>>(
    _ fileName: String, format: String = "csv", _ about: String, _ columns: [TableColumn<Row>],
    _ rows: @escaping @Sendable (GraphContents) throws(WriteError) -> Rows
  ) where Rows: SendableMetatype, Rows.Iterator: SendableMetatype {
    self.fileName = fileName
    self.format = format
    self.about = about
    self.rows = { contents, stream throws(WriteError) in
      try stream.write(columns.map(\.name).joined(separator: ",") + "\n")
      let values = columns.map(\.value)
      var line: [UInt8] = []
      for row in try rows(contents) {
        line.removeAll(keepingCapacity: true)
        for index in values.indices {
          if index > 0 { line.append(UInt8(ascii: ",")) }
          values[index](row).appendCSV(to: &line)
        }
        line.append(UInt8(ascii: "\n"))
        try stream.write(line)
      }
    }
  }

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    try rows(contents, &stream)
  }

  static let nodes = CSVWriter(
    "nodes.csv", "works and other targets", GraphTables.nodes
  ) { $0.graph.nodes }

  static let edges = CSVWriter(
    "edges.csv", "one row for each citing work, cited work and relation", GraphTables.edges
  ) { $0.graph.edges }

  static let segmentEdges = CSVWriter(
    "segment-edges.csv", "the same at segment level: document#segment to work#pinpoint",
    GraphTables.segmentEdges
  ) { contents throws(WriteError) in try contents.graph.segmentEdges }

  static let simpleEdges = CSVWriter(
    "edges.simple.csv", format: "simple", "one weighted edge for each pair of the citation layer",
    GraphTables.simpleEdges
  ) { $0.graph.simpleEdges }

  static let wanted = CSVWriter(
    "wanted.csv", "works that are cited but not in the corpus, most cited first",
    GraphTables.wanted
  ) { $0.graph.wanted }
}

import CitationGraphs
import Spooling

/// `metrics.csv`: degrees, PageRank and components, to be joined to the nodes by `id`.
struct MetricsWriter: StreamingWriter {
  let fileName = "metrics.csv"
  let format = "metrics"
  let about = "degrees, PageRank and component of each node, in the simple citation graph"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    let columns = GraphTables.metrics
    try stream.write(columns.map(\.name).joined(separator: ",") + "\n")
    var line: [UInt8] = []
    for row in NodeMetrics.all(of: contents.index) {
      line.removeAll(keepingCapacity: true)
      for (index, column) in columns.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        column.value(row).appendCSV(to: &line)
      }
      line.append(UInt8(ascii: "\n"))
      try stream.write(line)
    }
  }
}

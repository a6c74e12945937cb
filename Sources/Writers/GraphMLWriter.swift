import CitationGraphs
import LegalIdentifiers
import Spooling

/// `graph.graphml`, in the subset that networkx, igraph, Cytoscape and yEd read alike.
///
/// Only `boolean int double string`; nodes before edges; every end declared; nothing for what is
/// missing, since an empty number is an error for some; booleans always, in lower case; the edge's
/// id also as data, since one reader loses it.
struct GraphMLWriter: StreamingWriter {
  let fileName = "graph.graphml"
  let format = "graphml"
  let about = "the graph for networkx, igraph, Cytoscape, yEd"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    try stream.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    try keys(GraphTables.nodes, of: "node", to: &stream)
    try keys(GraphTables.edges, of: "edge", to: &stream)
    try stream.write("<graph id=\"G\" edgedefault=\"directed\">\n")
    var bytes: [UInt8] = []
    for node in contents.graph.nodes {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: "<node id=\"".utf8)
      CleanText.appendXML(node.id.description, to: &bytes)
      bytes.append(contentsOf: "\">".utf8)
      data(of: node, GraphTables.nodes, "n", to: &bytes)
      bytes.append(contentsOf: "</node>\n".utf8)
      try stream.write(bytes)
    }
    for edge in contents.graph.edges {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: "<edge id=\"\(edge.id)\" source=\"".utf8)
      CleanText.appendXML(edge.source.description, to: &bytes)
      bytes.append(contentsOf: "\" target=\"".utf8)
      CleanText.appendXML(edge.target.description, to: &bytes)
      bytes.append(contentsOf: "\">".utf8)
      data(of: edge, GraphTables.edges, "e", to: &bytes)
      bytes.append(contentsOf: "</edge>\n".utf8)
      try stream.write(bytes)
    }
    try stream.write("</graph>\n</graphml>\n")
  }

  private func keys<Row>(
    _ columns: [TableColumn<Row>], of element: String, to stream: inout FileStream
  ) throws(WriteError) {
    for (index, column) in columns.enumerated() {
      guard let attribute = column.attribute else { continue }
      let type =
        switch column.kind {
        case .integer: "int"
        case .number: "double"
        case .boolean: "boolean"
        case .text, .date, .list: "string"
        }
      try stream.write(
        "<key id=\"\(element.prefix(1))\(index)\" for=\"\(element)\""
          + " attr.name=\"\(attribute)\" attr.type=\"\(type)\"/>\n")
    }
  }

  private func data<Row>(
    of row: Row, _ columns: [TableColumn<Row>], _ prefix: String, to bytes: inout [UInt8]
  ) {
    for (index, column) in columns.enumerated() where column.attribute != nil {
      let cell = column.value(row)
      guard !cell.isMissing else { continue }
      bytes.append(contentsOf: "<data key=\"\(prefix)\(index)\">".utf8)
      CleanText.appendXML(cell.printed, to: &bytes)
      bytes.append(contentsOf: "</data>".utf8)
    }
  }
}

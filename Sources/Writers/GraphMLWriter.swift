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
    let nodeData = MarkedColumns(
      GraphTables.nodes, mark: { "<data key=\"n\($0)\">" }, end: "</data>")
    let edgeData = MarkedColumns(
      GraphTables.edges, mark: { "<data key=\"e\($0)\">" }, end: "</data>")
    var bytes: [UInt8] = []
    for node in contents.graph.nodes {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: "<node id=\"".utf8)
      CleanText.appendXML(node.id.description, to: &bytes)
      bytes.append(contentsOf: "\">".utf8)
      nodeData.append(node, to: &bytes)
      bytes.append(contentsOf: "</node>\n".utf8)
      try stream.write(bytes)
    }
    for edge in contents.graph.edges {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: "<edge id=\"".utf8)
      bytes.append(contentsOf: edge.id.utf8)
      bytes.append(contentsOf: "\" source=\"".utf8)
      CleanText.appendXML(edge.source.description, to: &bytes)
      bytes.append(contentsOf: "\" target=\"".utf8)
      CleanText.appendXML(edge.target.description, to: &bytes)
      bytes.append(contentsOf: "\">".utf8)
      edgeData.append(edge, to: &bytes)
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
}

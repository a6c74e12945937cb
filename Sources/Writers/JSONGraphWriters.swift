import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Spooling

/// `graph.node-link.json`: for networkx (`node_link_graph(…, edges="edges")`) and d3.
struct NodeLinkWriter: StreamingWriter {
  let fileName = "graph.node-link.json"
  let format = "node-link"
  let about = "the graph for networkx and d3, lists as lists"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    try stream.write("{\"directed\":true,\"multigraph\":true,\"graph\":{},\n\"nodes\":")
    try stream.array(contents.graph.nodes) { json, node in
      json.beginObject()
      json.key("id")
      json.string(node.id.description)
      json.attributes(of: node, GraphTables.nodes)
      json.endObject()
    }
    try stream.write(",\n\"edges\":")
    try stream.array(contents.graph.edges) { json, edge in
      json.beginObject()
      json.key("source")
      json.string(edge.source.description)
      json.key("target")
      json.string(edge.target.description)
      json.key("key")
      json.string(edge.id)
      json.attributes(of: edge, GraphTables.edges)
      json.endObject()
    }
    try stream.write("}\n")
  }
}

/// `graph.cyjs`: Cytoscape JSON; ids are unique over nodes and edges.
struct CytoscapeWriter: StreamingWriter {
  let fileName = "graph.cyjs"
  let format = "cyjs"
  let about = "the graph for Cytoscape and cytoscape.js"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    try stream.write(
      "{\"data\":[],\"directed\":true,\"multigraph\":true,\n\"elements\":{\"nodes\":")
    try stream.array(contents.graph.nodes) { json, node in
      json.beginObject()
      json.key("data")
      json.beginObject()
      json.key("id")
      json.string(node.id.description)
      json.key("value")
      json.string(node.id.description)
      json.attributes(of: node, GraphTables.nodes)
      json.endObject()
      json.endObject()
    }
    try stream.write(",\n\"edges\":")
    try stream.array(contents.graph.edges) { json, edge in
      json.beginObject()
      json.key("data")
      json.beginObject()
      json.key("id")
      json.string(edge.id)
      json.key("source")
      json.string(edge.source.description)
      json.key("target")
      json.string(edge.target.description)
      json.key("key")
      json.string(edge.id)
      json.attributes(of: edge, GraphTables.edges)
      json.endObject()
      json.endObject()
    }
    try stream.write("}}\n")
  }
}

extension JSONLine {
  /// Writes a row's values as members; what is missing is null.
  fileprivate mutating func attributes<Row>(of row: Row, _ columns: [TableColumn<Row>]) {
    for column in columns {
      guard let attribute = column.attribute else { continue }
      key(attribute)
      switch column.value(row) {
      case .missing: null()
      case .text(let text): string(text)
      case .integer(let number): int(number)
      case .number(let number): double(number)
      case .boolean(let value): bool(value)
      case .list(let members): strings(members)
      }
    }
  }
}

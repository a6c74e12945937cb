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
    let nodes = MemberColumns(GraphTables.nodes)
    let edges = MemberColumns(GraphTables.edges)
    try stream.write("{\"directed\":true,\"multigraph\":true,\"graph\":{},\n\"nodes\":")
    try stream.array(contents.graph.nodes) { json, node in
      json.beginObject()
      json.key("id")
      json.string(node.id.description)
      nodes.write(node, to: &json)
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
      edges.write(edge, to: &json)
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
    let nodes = MemberColumns(GraphTables.nodes)
    let edges = MemberColumns(GraphTables.edges)
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
      nodes.write(node, to: &json)
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
      edges.write(edge, to: &json)
      json.endObject()
      json.endObject()
    }
    try stream.write("}}\n")
  }
}

/// Columns as members of a JSON object, behind another member; what is missing is null.
private struct MemberColumns<Row> {
  /// The comma, the key and the colon before each value.
  private let keys: [[UInt8]]
  private let values: [@Sendable (Row) -> TableCell]

  init(_ columns: [TableColumn<Row>]) {
    let attributes = columns.filter { $0.attribute != nil }
    keys = attributes.map { Array(",\"\($0.attribute ?? "")\":".utf8) }
    values = attributes.map(\.value)
  }

  func write(_ row: Row, to json: inout JSONLine) {
    for index in values.indices {
      json.raw(keys[index])
      switch values[index](row) {
      case .missing: json.null()
      case .text(let text): json.string(text)
      case .integer(let number): json.int(number)
      case .number(let number): json.double(number)
      case .boolean(let value): json.bool(value)
      case .list(let members): json.strings(members)
      }
    }
  }
}

import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Spooling

/// `graph.gexf` and `graph.simple.gexf`: GEXF 1.3 for Gephi, Gephi Lite and sigma.
///
/// The relation stands in `kind`, which keeps parallel edges apart in Gephi (`type` is taken for
/// directedness), and again as a value, since networkx drops `kind`. Nodes have places, years from
/// left to right, so that the file opens laid out.
struct GEXFWriter: StreamingWriter {
  let fileName: String
  let format: String
  let about: String
  private let isSimple: Bool

  static let full = GEXFWriter(
    fileName: "graph.gexf", format: "gexf", about: "the graph, laid out, for Gephi and Gephi Lite",
    isSimple: false)
  static let simple = GEXFWriter(
    fileName: "graph.simple.gexf", format: "simple",
    about: "one weighted edge for each pair of the citation layer, for Gephi", isSimple: true)

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    try stream.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
      <graph mode="static" defaultedgetype="directed" idtype="string">

      """)
    try attributes(GraphTables.nodes, of: "node", to: &stream)
    if isSimple {
      try attributes(GraphTables.simpleEdges, of: "edge", to: &stream)
    } else {
      try attributes(GraphTables.edges, of: "edge", to: &stream)
    }
    try nodes(contents.graph, contents.layout.places, to: &stream)
    try stream.write("<edges>\n")
    if isSimple {
      let values = Self.values(GraphTables.simpleEdges)
      for (index, edge) in contents.graph.simpleEdges.enumerated() {
        try write(
          edge, values, id: "p:\(index + 1)", from: edge.source, to: edge.target,
          kind: nil, weight: edge.weight, to: &stream)
      }
    } else {
      let values = Self.values(GraphTables.edges)
      for edge in contents.graph.edges {
        try write(
          edge, values, id: edge.id, from: edge.source, to: edge.target,
          kind: edge.relation.rawValue, weight: edge.weight, to: &stream)
      }
    }
    try stream.write("</edges>\n</graph>\n</gexf>\n")
  }

  private func attributes<Row>(
    _ columns: [TableColumn<Row>], of element: String, to stream: inout FileStream
  ) throws(WriteError) {
    try stream.write("<attributes class=\"\(element)\">\n")
    for (index, column) in columns.enumerated() {
      guard let attribute = column.attribute else { continue }
      let type =
        switch column.kind {
        case .integer: "integer"
        case .number: "double"
        case .boolean: "boolean"
        case .text, .date, .list: "string"
        }
      try stream.write("<attribute id=\"\(index)\" title=\"\(attribute)\" type=\"\(type)\"/>\n")
    }
    try stream.write("</attributes>\n")
  }

  private func nodes(
    _ graph: CitationGraph, _ places: [TimeLayout.Place], to stream: inout FileStream
  ) throws(WriteError) {
    try stream.write("<nodes>\n")
    let values = Self.values(GraphTables.nodes)
    var bytes: [UInt8] = []
    for (node, place) in zip(graph.nodes, places) {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: "<node id=\"".utf8)
      CleanText.appendXML(node.id.description, to: &bytes)
      bytes.append(contentsOf: "\" label=\"".utf8)
      CleanText.appendXML(node.label, to: &bytes)
      bytes.append(contentsOf: "\">".utf8)
      bytes.append(contentsOf: "<attvalues>".utf8)
      values.append(node, to: &bytes)
      bytes.append(contentsOf: "</attvalues>".utf8)
      let size = (4 + 2 * Double(node.citedBy).squareRoot() * 10).rounded() / 10 + 4
      let (r, g, b) = WorkGroup(node).colour
      // Gephi's vertical axis points up.
      bytes.append(
        contentsOf: """
          <viz:size value="\(size)"/><viz:position x="\(SVGText.short(place.x))" \
          y="\(SVGText.short(-place.y))" z="0"/><viz:color r="\(r)" g="\(g)" b="\(b)"/></node>

          """.utf8)
      try stream.write(bytes)
    }
    try stream.write("</nodes>\n")
  }

  private func write<Row>(
    _ row: Row, _ values: MarkedColumns<Row>, id: String, from source: WorkIdentifier,
    to target: WorkIdentifier, kind: String?, weight: Int, to stream: inout FileStream
  ) throws(WriteError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 10)
    bytes.append(contentsOf: "<edge id=\"".utf8)
    bytes.append(contentsOf: id.utf8)
    bytes.append(contentsOf: "\" source=\"".utf8)
    CleanText.appendXML(source.description, to: &bytes)
    bytes.append(contentsOf: "\" target=\"".utf8)
    CleanText.appendXML(target.description, to: &bytes)
    if let kind {
      bytes.append(contentsOf: "\" kind=\"".utf8)
      CleanText.appendXML(kind, to: &bytes)
    }
    bytes.append(contentsOf: "\" weight=\"".utf8)
    bytes.append(contentsOf: String(weight).utf8)
    bytes.append(contentsOf: "\"><attvalues>".utf8)
    values.append(row, to: &bytes)
    bytes.append(contentsOf: "</attvalues></edge>\n".utf8)
    try stream.write(bytes)
  }

  private static func values<Row>(_ columns: [TableColumn<Row>]) -> MarkedColumns<Row> {
    MarkedColumns(columns, mark: { "<attvalue for=\"\($0)\" value=\"" }, end: "\"/>")
  }
}

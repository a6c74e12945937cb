import SourceTexts
import Spooling

/// `datapackage.json`: the codebook of the CSV files for machines (Frictionless Data).
struct DataPackageWriter: StreamingWriter {
  let fileName = "datapackage.json"
  let format = "csv"
  let about = "codebook of the CSV files for machines (Frictionless Data)"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine()
    try stream.line(&json) { json in
      json.beginObject()
      json.key("name")
      json.string("citation-graph")
      json.key("title")
      json.string("Citation graph of Council documents")
      json.key("profile")
      json.string("tabular-data-package")
      json.key("resources")
      json.beginArray()
      let ends = ["source": "nodes", "target": "nodes"]
      resource("nodes", "nodes.csv", GraphTables.nodes, key: "id", to: &json)
      resource("edges", "edges.csv", GraphTables.edges, key: "id", references: ends, to: &json)
      resource("segment-edges", "segment-edges.csv", GraphTables.segmentEdges, key: "id", to: &json)
      resource(
        "edges-simple", "edges.simple.csv", GraphTables.simpleEdges, references: ends, to: &json)
      resource(
        "wanted", "wanted.csv", GraphTables.wanted, key: "id", references: ["id": "nodes"],
        to: &json)
      resource(
        "metrics", "metrics.csv", GraphTables.metrics, key: "id", references: ["id": "nodes"],
        to: &json)
      json.endArray()
      json.endObject()
    }
  }

  private func resource<Row>(
    _ name: String, _ path: String, _ columns: [TableColumn<Row>], key: String? = nil,
    references: [String: String] = [:], to json: inout JSONLine
  ) {
    json.beginObject()
    json.key("name")
    json.string(name)
    json.key("path")
    json.string(path)
    json.key("profile")
    json.string("tabular-data-resource")
    json.key("encoding")
    json.string("utf-8")
    json.key("format")
    json.string("csv")
    json.key("mediatype")
    json.string("text/csv")
    json.key("schema")
    json.beginObject()
    json.key("fields")
    json.beginArray()
    for column in columns {
      json.beginObject()
      json.key("name")
      json.string(column.name)
      json.key("type")
      json.string(Self.type(of: column.kind))
      json.key("description")
      json.string(Self.description(of: column))
      if column.kind == .list {
        // Not of the standard, which allows more: lets programs split lists without guessing.
        json.key("separator")
        json.string("|")
      }
      json.endObject()
    }
    json.endArray()
    json.key("missingValues")
    json.strings([""])
    if let key {
      json.key("primaryKey")
      json.strings([key])
    }
    if !references.isEmpty {
      json.key("foreignKeys")
      json.beginArray()
      for (field, resource) in references.sorted(by: { $0.key < $1.key }) {
        json.beginObject()
        json.key("fields")
        json.strings([field])
        json.key("reference")
        json.beginObject()
        json.key("resource")
        json.string(resource)
        json.key("fields")
        json.strings(["id"])
        json.endObject()
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
    json.endObject()
  }

  /// Dates are text for machines: some are months or years.
  private static func type(of kind: TableColumnKind) -> String {
    switch kind {
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .text, .date, .list: "string"
    }
  }

  private static func description<Row>(of column: TableColumn<Row>) -> String {
    switch column.kind {
    case .list: column.about + "; joined by |"
    case .date: column.about + "; ISO 8601"
    default: column.about
    }
  }
}

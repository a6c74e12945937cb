import CitationGraphs
import SourceTexts
import Spooling

/// `ro-crate-metadata.json`: the folder as a research object (RO-Crate 1.1), for archives.
///
/// It carries no date of publication, since only who publishes the folder knows it.
struct ROCrateWriter: StreamingWriter {
  let fileName = "ro-crate-metadata.json"
  let format = "manifest"
  let about = "the folder as a research object (RO-Crate), for Zenodo and other archives"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced)
    try stream.line(&json) { json in
      json.beginObject()
      json.key("@context")
      json.string("https://w3id.org/ro/crate/1.1/context")
      json.key("@graph")
      json.beginArray()
      entity("ro-crate-metadata.json", "CreativeWork", to: &json) { json in
        reference("about", "./", to: &json)
        reference("conformsTo", "https://w3id.org/ro/crate/1.1", to: &json)
      }
      root(contents, to: &json)
      for writer in Writers.standard where writer.fileName != fileName {
        entity(writer.fileName, "File", to: &json) { json in
          text("name", writer.fileName, to: &json)
          text("description", writer.about, to: &json)
          text("encodingFormat", Self.mediaType(of: writer.fileName), to: &json)
        }
      }
      entity("#run", "CreateAction", to: &json) { json in
        text("name", "Reading, recognising and linking", to: &json)
        reference("instrument", "#renvoi", to: &json)
        reference("result", "./", to: &json)
        text("description", "Settings, times and counts are in run.json", to: &json)
      }
      entity("#renvoi", "SoftwareApplication", to: &json) { json in
        text("name", "Renvoi", to: &json)
        text("softwareVersion", contents.manifest.version, to: &json)
      }
      json.endArray()
      json.endObject()
    }
  }

  private func root(_ contents: GraphContents, to json: inout JSONLine) {
    entity("./", "Dataset", to: &json) { json in
      text("name", "Citation graph of EU Council documents", to: &json)
      text(
        "description",
        "\(contents.counts.documents) documents, \(contents.graph.nodes.count) works, "
          + "\(contents.graph.edges.count) edges; each can be traced to page and passage.",
        to: &json)
      json.key("hasPart")
      json.beginArray()
      for writer in Writers.standard where writer.fileName != fileName {
        json.beginObject()
        text("@id", writer.fileName, to: &json)
        json.endObject()
      }
      json.endArray()
      reference("mentions", "#run", to: &json)
    }
  }

  private func entity(
    _ id: String, _ type: String, to json: inout JSONLine, _ members: (inout JSONLine) -> Void
  ) {
    json.beginObject()
    text("@id", id, to: &json)
    text("@type", type, to: &json)
    members(&json)
    json.endObject()
  }

  private func text(_ key: String, _ value: String, to json: inout JSONLine) {
    json.key(key)
    json.string(value)
  }

  private func reference(_ key: String, _ id: String, to json: inout JSONLine) {
    json.key(key)
    json.beginObject()
    text("@id", id, to: &json)
    json.endObject()
  }

  private static func mediaType(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "csv": "text/csv"
    case "jsonl": "application/jsonl"
    case "json", "cyjs": "application/json"
    case "jsonld": "application/ld+json"
    case "nt": "application/n-triples"
    case "ttl": "text/turtle"
    case "graphml", "gexf": "application/xml"
    case "sqlite": "application/vnd.sqlite3"
    case "html": "text/html"
    case "md": "text/markdown"
    default: "application/octet-stream"
    }
  }
}

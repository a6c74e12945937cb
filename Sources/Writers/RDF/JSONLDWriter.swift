import CitationGraphs
import LegalIdentifiers
import SourceTexts
import Spooling

/// `graph.jsonld`: the statements of `graph.nt` as JSON with a context of its own.
///
/// Addresses of works stand in full: a short id such as `oj:L:2016:119:p1` would be taken for an
/// address with a scheme of that name. Only predicates and types are shortened.
struct JSONLDWriter: StreamingWriter {
  let fileName = "graph.jsonld"
  let format = "jsonld"
  let about = "the same statements as JSON-LD, for programs that know JSON"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var context = JSONLine(forbidden: .replaced)
    context.beginObject()
    for (name, address) in Vocabularies.prefixes {
      context.key(name)
      context.beginObject()
      context.key("@id")
      context.string(address)
      context.key("@prefix")
      context.bool(true)
      context.endObject()
    }
    context.endObject()
    try stream.write("{\"@context\":")
    try stream.write(context.bytes)
    try stream.write(",\n\"@graph\":")
    var statements = RDFStatements()
    var json = JSONLine(forbidden: .replaced)
    var separator = "[\n"
    func add(_ subject: String, _ properties: [RDFProperty]) throws(WriteError) {
      json.removeAll()
      Self.write(subject, properties, to: &json)
      try stream.write(separator)
      try stream.write(json.bytes)
      separator = ",\n"
    }
    for (subject, properties) in RDFStatements.provenance(contents.manifest) {
      try add(subject, properties)
    }
    for node in contents.graph.nodes {
      statements.add(node)
      try add(statements.address(of: node.id), statements.describe(node))
    }
    for edge in contents.graph.edges {
      try add(statements.address(of: edge.source), statements.relate(edge))
      guard edge.layer == .citation else { continue }
      try add(RDFStatements.address(of: edge), statements.citation(edge))
    }
    try stream.write("\n]}\n")
  }

  private static func write(
    _ subject: String, _ properties: [RDFProperty], to json: inout JSONLine
  ) {
    json.beginObject()
    json.key("@id")
    json.string(subject)
    var predicates: [String] = []
    for property in properties where !predicates.contains(property.predicate) {
      predicates.append(property.predicate)
    }
    for predicate in predicates {
      let objects = properties.filter { $0.predicate == predicate }.map(\.object)
      if predicate == Vocabularies.rdf + "type" {
        json.key("@type")
        json.strings(objects.compactMap(\.type))
        continue
      }
      json.key(short(predicate))
      json.beginArray()
      for object in objects { write(object, to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  private static func write(_ object: RDFObject, to json: inout JSONLine) {
    json.beginObject()
    switch object {
    case .iri(let address):
      json.key("@id")
      json.string(address)
    case .text(let text, let language):
      json.key("@value")
      json.string(CleanText.line(text))
      if let language {
        json.key("@language")
        json.string(language)
      }
    case .typed(let text, let type):
      json.key("@value")
      json.string(text)
      json.key("@type")
      json.string(short(type))
    }
    json.endObject()
  }

  fileprivate static func short(_ address: String) -> String {
    for (name, prefix) in Vocabularies.prefixes where address.hasPrefix(prefix) {
      return name + ":" + address.dropFirst(prefix.count)
    }
    return address
  }
}

extension RDFObject {
  /// A type's name as JSON-LD has it.
  fileprivate var type: String? {
    guard case .iri(let address) = self else { return nil }
    return JSONLDWriter.short(address)
  }
}

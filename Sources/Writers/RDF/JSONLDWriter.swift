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
  let effort = 3
  let about = "the same statements as JSON-LD, for programs that know JSON"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var context = JSONLine(forbidden: .replaced)
    context.beginObject()
    for vocabulary in Vocabulary.all {
      context.key(vocabulary.prefix)
      context.beginObject()
      context.key("@id")
      context.string(vocabulary.address)
      context.key("@prefix")
      context.bool(true)
      context.endObject()
    }
    context.endObject()
    try stream.write("{\"@context\":")
    try stream.write(context.bytes)
    try stream.write(",\n\"@graph\":")
    var json = JSONLine(forbidden: .replaced)
    var separator = "[\n"
    try RDFStatements.all(of: contents) { subject, properties throws(WriteError) in
      json.removeAll()
      Self.write(subject, properties, to: &json)
      try stream.write(separator)
      try stream.write(json.bytes)
      separator = ",\n"
    }
    try stream.write("\n]}\n")
  }

  private static func write(
    _ subject: String, _ properties: [RDFProperty], to json: inout JSONLine
  ) {
    json.beginObject()
    json.key("@id")
    json.string(subject)
    // Properties come with those of a predicate together, but for a few of a node's names.
    var done: [RDFTerm] = []
    for (index, property) in properties.enumerated() where !done.contains(property.predicate) {
      let predicate = property.predicate
      done.append(predicate)
      let isType = predicate == .type
      json.key(isType ? "@type" : predicate.short)
      json.beginArray()
      for other in properties[index...] where other.predicate == predicate {
        if isType, case .term(let type) = other.object {
          json.string(type.short)
        } else {
          write(other.object, to: &json)
        }
      }
      json.endArray()
    }
    json.endObject()
  }

  private static func write(_ object: RDFObject, to json: inout JSONLine) {
    json.beginObject()
    switch object {
    case .term(let term):
      json.key("@id")
      json.string(term.address)
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
      json.string(type.short)
    }
    json.endObject()
  }
}

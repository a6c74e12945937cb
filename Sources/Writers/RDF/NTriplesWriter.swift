import CitationGraphs
import LegalIdentifiers
import SourceTexts
import Spooling

/// `graph.nt`: sorted N-Triples with full, percent-encoded addresses; ``RDFStatements`` says which.
struct NTriplesWriter: StreamingWriter {
  let fileName = "graph.nt"
  let format = "nt"
  let about = "the graph as sorted N-Triples (DCTERMS, ELI, CDM, CiTO, PROV-O) for RDF stores"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    let scratch = Scratch.temporary()
    var triples = RowSorter(scratch)
    var statements = RDFStatements()
    func add(_ subject: String, _ properties: [RDFProperty]) throws(WriteError) {
      for property in properties {
        var key = SortKey()
        key.append("<\(subject)> <\(property.predicate)> \(Self.term(property.object)) .\n")
        try triples.add(key) { _ in }
      }
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
    var last: [UInt8] = []
    for (key, _) in try triples.finish() where key != last {
      try stream.write(Array(key.dropLast()))
      last = key
    }
    try scratch.check()
  }

  private static func term(_ object: RDFObject) -> String {
    switch object {
    case .iri(let address): return "<\(address)>"
    case .text(let text, let language):
      return quoted(text) + (language.map { "@\($0)" } ?? "")
    case .typed(let text, let type): return quoted(text) + "^^<\(type)>"
    }
  }

  private static func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}

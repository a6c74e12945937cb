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
    // Sorted by subject, then each subject's lines among themselves: the same order as sorting all
    // lines, since no address is followed by anything but `> `, at a fraction of the cost.
    let scratch = Scratch.temporary()
    var subjects = RowSorter(scratch)
    try RDFStatements.all(of: contents) { subject, properties throws(WriteError) in
      var key = SortKey()
      key.append("<\(subject)> ")
      try subjects.add(key) { row in
        row.list(properties) { row, property in
          var line: [UInt8] = []
          Self.append(property, to: &line)
          row.string(String(decoding: line, as: UTF8.self))
        }
      }
    }
    var last: [UInt8] = []
    var lines: [String] = []
    for (key, bytes) in try subjects.finish() {
      if key != last {
        try Self.write(&lines, of: last, to: &stream)
        last = key
      }
      var row = RowReader(bytes)
      lines += row.strings()
    }
    try Self.write(&lines, of: last, to: &stream)
    try scratch.check()
  }

  private static func write(
    _ lines: inout [String], of subject: [UInt8], to stream: inout FileStream
  ) throws(WriteError) {
    lines.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let subject = Array(subject.dropLast())
    var last: String?
    for line in lines where line != last {
      try stream.write(subject)
      try stream.write(line)
      last = line
    }
    lines.removeAll(keepingCapacity: true)
  }

  private static func append(_ property: RDFProperty, to line: inout [UInt8]) {
    address(property.predicate.address, to: &line)
    line.append(UInt8(ascii: " "))
    switch property.object {
    case .term(let term): address(term.address, to: &line)
    case .iri(let iri): address(iri, to: &line)
    case .text(let text, let language):
      quoted(text, to: &line)
      if let language { line.append(contentsOf: "@\(language)".utf8) }
    case .typed(let text, let type):
      quoted(text, to: &line)
      line.append(contentsOf: "^^".utf8)
      address(type.address, to: &line)
    }
    line.append(contentsOf: " .\n".utf8)
  }

  private static func address(_ iri: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "<"))
    line.append(contentsOf: iri.utf8)
    line.append(UInt8(ascii: ">"))
  }

  private static func quoted(_ text: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    for byte in CleanText.line(text).utf8 {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") {
        line.append(UInt8(ascii: "\\"))
      }
      line.append(byte)
    }
    line.append(UInt8(ascii: "\""))
  }
}

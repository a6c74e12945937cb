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
    var lines: [[UInt8]] = []
    try RDFStatements.all(of: contents) { subject, properties throws(WriteError) in
      lines.removeAll(keepingCapacity: true)
      for property in properties {
        var line: [UInt8] = []
        line.reserveCapacity(128)
        Self.append(property, to: &line)
        lines.append(line)
      }
      // Statements come nearly in order, so that this is one look at each.
      lines.sort { $0.lexicographicallyPrecedes($1) }
      var key = SortKey()
      key.append("<\(subject)> ")
      let block = Array(lines.joined())
      try subjects.add(key) { $0.string(String(decoding: block, as: UTF8.self)) }
    }
    var last: [UInt8] = []
    var blocks: [[UInt8]] = []
    for (key, bytes) in try subjects.finish() {
      if key != last {
        try Self.write(blocks, of: last, to: &stream)
        blocks.removeAll(keepingCapacity: true)
        last = key
      }
      var row = RowReader(bytes)
      blocks.append(Array(row.string().utf8))
    }
    try Self.write(blocks, of: last, to: &stream)
    try scratch.check()
  }

  /// Writes what blocks of sorted lines say of a subject, each line once.
  private static func write(
    _ blocks: [[UInt8]], of subject: [UInt8], to stream: inout FileStream
  ) throws(WriteError) {
    let subject = subject.dropLast()
    var lines = blocks.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
    if blocks.count > 1 { lines.sort { $0.lexicographicallyPrecedes($1) } }
    var piece: [UInt8] = []
    for (index, line) in lines.enumerated() where index == 0 || line != lines[index - 1] {
      piece += subject
      piece += line
      piece.append(UInt8(ascii: "\n"))
    }
    try stream.write(piece)
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

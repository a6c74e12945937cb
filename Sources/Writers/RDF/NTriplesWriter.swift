import CitationGraphs
import Spooling

/// `graph.nt`: sorted N-Triples with full, percent-encoded addresses; ``RDFStatements`` says which.
struct NTriplesWriter: StreamingWriter {
  let fileName = "graph.nt"
  let format = "nt"
  let effort = 4
  let about = "the graph as sorted N-Triples (DCTERMS, ELI, CDM, CiTO, PROV-O) for RDF stores"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    // Sorted by subject, then each subject's lines among themselves: the same order as sorting all
    // lines, since no address is followed by anything but `> `, at a fraction of the cost.
    let scratch = Scratch.temporary()
    var subjects = RowSorter(scratch)
    var lines = StatementLines()
    var key = SortKey()
    try RDFStatements.all(of: contents) { subject, properties throws(WriteError) in
      lines.removeAll()
      for property in properties { lines.append(property) }
      lines.sort()
      key.removeAll()
      key.append("<\(subject)> ")
      try subjects.add(key) { $0.piece(lines.bytes) }
    }
    var last: [UInt8] = []
    lines.removeAll()
    var piece: [UInt8] = []
    for (key, bytes) in try subjects.finish() {
      if key != last {
        lines.write(as: last.dropLast(), to: &piece)
        try stream.write(piece)
        piece.removeAll(keepingCapacity: true)
        lines.removeAll()
        last = key
      }
      var row = RowReader(bytes)
      lines.append(sorted: row.piece())
    }
    lines.write(as: last.dropLast(), to: &piece)
    try stream.write(piece)
    try scratch.check()
  }
}

/// What is said of one subject: predicates and objects, a line each, in one piece of memory.
private struct StatementLines {
  private(set) var bytes: [UInt8] = []
  /// Where the lines stand, each with its end.
  private var places: [Range<Int>] = []
  private var isSorted = true

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    isSorted = true
  }

  mutating func append(_ property: RDFProperty) {
    let start = bytes.count
    bytes.append(contentsOf: property.predicate.bracketed)
    bytes.append(UInt8(ascii: " "))
    switch property.object {
    case .term(let term): bytes.append(contentsOf: term.bracketed)
    case .iri(let iri):
      bytes.append(UInt8(ascii: "<"))
      bytes.append(contentsOf: iri.utf8)
      bytes.append(UInt8(ascii: ">"))
    case .text(let text, let language):
      append(literal: text)
      if let language { bytes.append(contentsOf: "@\(language)".utf8) }
    case .typed(let text, let type):
      append(literal: text)
      bytes.append(contentsOf: "^^".utf8)
      bytes.append(contentsOf: type.bracketed)
    }
    bytes.append(contentsOf: " .\n".utf8)
    append(line: start..<bytes.count)
  }

  /// Takes in lines that ``bytes`` held when they were sorted.
  mutating func append(sorted lines: [UInt8]) {
    let shift = bytes.count
    bytes.append(contentsOf: lines)
    var start = shift
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      append(line: start..<end + 1)
      start = end + 1
    }
  }

  /// Puts the lines in order, each of them once.
  mutating func sort() {
    if isSorted { return }
    let unsorted = bytes
    let order = places.sorted { unsorted[$0].lexicographicallyPrecedes(unsorted[$1]) }
    removeAll()
    for place in order {
      if let last = places.last, bytes[last].elementsEqual(unsorted[place]) { continue }
      let start = bytes.count
      bytes.append(contentsOf: unsorted[place])
      append(line: start..<bytes.count)
    }
  }

  /// Appends the lines in order, each of them once, with the subject before them.
  mutating func write(as subject: ArraySlice<UInt8>, to piece: inout [UInt8]) {
    sort()
    for place in places {
      piece.append(contentsOf: subject)
      piece.append(contentsOf: bytes[place])
    }
  }

  private mutating func append(line: Range<Int>) {
    if let last = places.last, !bytes[last].lexicographicallyPrecedes(bytes[line]) {
      isSorted = false
    }
    places.append(line)
  }

  private mutating func append(literal text: String) {
    bytes.append(UInt8(ascii: "\""))
    CleanText.appendLiteral(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}

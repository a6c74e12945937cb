package import Spooling

/// The files of the graph folder, in the order in which the README lists them.
package enum Writers {
  package static let standard: [any GraphWriter] = [
    DocumentsWriter(),
    SegmentsWriter(),
    FootnotesWriter(),
    MentionsWriter(),
    ProblemsWriter(),
    CSVWriter.nodes,
    CSVWriter.edges,
    CSVWriter.segmentEdges,
    CSVWriter.simpleEdges,
    CSVWriter.wanted,
    GraphMLWriter(),
    GEXFWriter.full,
    GEXFWriter.simple,
    NodeLinkWriter(),
    CytoscapeWriter(),
    NTriplesWriter(),
    JSONLDWriter(),
    ShapesWriter(),
    SQLiteWriter(),
    ExplorerWriter(),
    MetricsWriter(),
    DataPackageWriter(),
    ROCrateWriter(),
    RunWriter(),
    ReadmeWriter(),
  ]

  /// Names for `--formats`, each once, in order.
  package static let formats: [String] = {
    var seen: Set<String> = []
    return standard.map(\.format).filter { seen.insert($0).inserted }
  }()

  /// The writers of the given formats, or all.
  static func chosen(_ formats: Set<String>?) -> [any GraphWriter] {
    standard.filter { formats?.contains($0.format) ?? true }
  }
}

extension Writers {
  /// Formats that can be made of a graph alone, without the records.
  package static let graphFormats: [String] = {
    // Asked of each writer once: the help names them, and every start of the program asks for it.
    let others = Set(standard.filter { !($0 is any StreamingWriter) }.map(\.format))
    return formats.filter { $0 != "manifest" && !others.contains($0) }
  }()

  /// Names of the files of a format.
  package static func fileNames(of format: String) -> [String] {
    standard.filter { $0.format == format }.map(\.fileName)
  }

  /// Writes the files of a format that a graph alone makes.
  package static func write(
    _ contents: GraphContents, format: String, to folder: OutputFolder
  ) throws(WriteError) {
    for writer in standard where writer.format == format {
      guard let writer = writer as? any StreamingWriter else { continue }
      try folder.stream(writer.fileName) { stream throws(WriteError) in
        try writer.write(contents, to: &stream)
      }
    }
  }
}

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
  package static var formats: [String] {
    var seen: Set<String> = []
    return standard.map(\.format).filter { seen.insert($0).inserted }
  }

  /// The writers of the given formats, or all.
  static func chosen(_ formats: Set<String>?) -> [any GraphWriter] {
    standard.filter { formats?.contains($0.format) ?? true }
  }
}

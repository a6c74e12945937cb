/// Writes one file of the graph folder.
package protocol GraphWriter: Sendable {
  /// Name of the file.
  var fileName: String { get }
  /// Name for `--formats` and `renvoi export --format`; files that belong together share it.
  var format: String { get }
  /// What the file holds and who opens it, for the README.
  var about: String { get }

  func write(_ contents: GraphContents, to folder: OutputFolder) throws(WriteError)
}

/// Writes a file from front to back.
package protocol StreamingWriter: GraphWriter {
  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError)
}

extension StreamingWriter {
  package func write(_ contents: GraphContents, to folder: OutputFolder) throws(WriteError) {
    try folder.stream(fileName) { stream throws(WriteError) in
      try write(contents, to: &stream)
    }
  }
}

package import Resolution
package import SourceTexts
package import Spooling

/// Writes one file of the graph folder.
///
/// A writer is also a ``RecordWriter``, a ``StreamingWriter`` or a ``SessionWriter``, by what it
/// has to see: each record once, the finished graph, or both.
package protocol GraphWriter: Sendable {
  /// Name of the file.
  var fileName: String { get }
  /// Name for `--formats` and `renvoi export --format`; files that belong together share it.
  var format: String { get }
  /// What the file holds and who opens it, for the README.
  var about: String { get }
}

/// Writes lines for each record, in the records' order.
///
/// A pure function of the record, so that several can be written at once.
package protocol RecordWriter: GraphWriter {
  /// Appends the record's lines.
  func write(_ record: ResolvedRecord, to lines: inout JSONLine)
}

/// Writes a file from front to back when the graph is finished.
package protocol StreamingWriter: GraphWriter {
  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError)
}

/// Writes a file that needs both the records, as they pass, and the finished graph.
package protocol SessionWriter: GraphWriter {
  /// Begins a file that is not yet in its place.
  func begin(at path: String) throws(WriteError) -> any WriterSession
}

/// A file that is being written.
package protocol WriterSession: AnyObject, Sendable {
  /// Takes records in; they come in their order.
  func add(_ records: [ResolvedRecord]) throws(WriteError)
  /// Writes the rest and closes the file.
  func finish(_ contents: GraphContents) throws(WriteError)
}

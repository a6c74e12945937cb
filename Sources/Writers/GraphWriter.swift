package import Resolution
package import SourceTexts
package import Spooling
import Synchronization

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
  /// How long the file takes beside others: those that take longest are begun first.
  var effort: Int { get }
  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError)
}

extension StreamingWriter {
  package var effort: Int { 1 }
}

/// Writes a file that needs both the records, as they pass, and the finished graph.
package protocol SessionWriter: GraphWriter {
  /// Renders what the file takes of some records, in a form that only its session reads.
  ///
  /// A pure function, so that several can be rendered at once; what is rendered of records may be put
  /// one behind the other. Where the demand has fallen, less may be rendered.
  func render(_ records: [ResolvedRecord], _ demand: Demand) -> [UInt8]
  /// Begins a file that is not yet in its place.
  func begin(at path: String, _ demand: Demand) throws(WriteError) -> any WriterSession
}

/// A file that is being written.
package protocol WriterSession: AnyObject, Sendable {
  /// Takes in what was rendered of records; they come in their order.
  func add(_ rendered: [UInt8]) throws(WriteError)
  /// Does what can be done when the last record was added, before the graph is there.
  func endRecords() throws(WriteError)
  /// Writes the rest and closes the file; all records have ended.
  func finish(_ contents: GraphContents) throws(WriteError)
}

extension WriterSession {
  package func endRecords() {}
}

/// How much of the records a session still takes, so that nothing is rendered in vain.
///
/// Falls while the session fills, and never rises: what was rendered before it fell holds more than
/// is asked for, never less.
package final class Demand: Sendable {
  private let steps = Atomic(0)

  package init() {}

  /// How often it has fallen; 0 where everything is taken.
  var fallen: Int { steps.load(ordering: .relaxed) }

  /// Lets it fall to a lower step.
  func fall(to step: Int) { steps.store(step, ordering: .relaxed) }
}

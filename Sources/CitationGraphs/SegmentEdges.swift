import Resolution
package import Spooling
import Synchronization

/// The edges between segments, added up by whoever asks for them first; others wait for that.
///
/// They are the longest list of a graph and few files take it, so that the others need not wait.
package final class SegmentEdges: Sendable {
  private struct State {
    /// What they are added up of; `nil` once someone does it.
    var shares: RowSorter?
    var outcome: Result<Rows<CitationEdge<String>>, WriteError> = .success(Rows([]))
  }

  private let state: Mutex<State>
  private let scratch: Scratch
  private let known: KnownWorks?

  /// Edges that are there already.
  package init(_ rows: Rows<CitationEdge<String>>) {
    state = Mutex(State(outcome: .success(rows)))
    scratch = .temporary()
    known = nil
  }

  init(of shares: RowSorter, _ scratch: Scratch, _ known: KnownWorks) {
    state = Mutex(State(shares: shares))
    self.scratch = scratch
    self.known = known
  }

  /// The edges, by source, target and relation.
  package var rows: Rows<CitationEdge<String>> {
    get throws(WriteError) {
      try state.withLock { state throws(WriteError) in
        if let shares = state.shares.take(), let known {
          state.outcome = Result { () throws(WriteError) in try added(shares, known) }
        }
        return try state.outcome.get()
      }
    }
  }

  private func added(
    _ shares: consuming RowSorter, _ known: KnownWorks
  ) throws(WriteError) -> Rows<CitationEdge<String>> {
    try EdgeSum.edges(of: shares.finish(), scratch, known) {
      MentionIdentity.segmentEdge(from: $0, to: $1, $2)
    }
  }
}

package import CitationGraphs
package import LegalDocuments
package import Resolution
import SourceTexts
package import Spooling
import Synchronization

/// All that a graph folder is written from when the records have passed.
package struct GraphContents: Sendable {
  package let graph: CitationGraph
  /// What is known of works, with the evidence for their names.
  package let known: KnownWorks
  /// Files that could not be read, doubtful parts of those that could, and contradictions; sorted.
  package let problems: Rows<ProblemRecord>
  package let counts: RecordCounts
  package let manifest: RunManifest
  private let onFirstUse = OnFirstUse()

  package init(
    graph: CitationGraph, known: KnownWorks, problems: Rows<ProblemRecord> = Rows([]),
    counts: RecordCounts = RecordCounts(), manifest: RunManifest = RunManifest()
  ) {
    self.graph = graph
    self.known = known
    self.problems = problems
    self.counts = counts
    self.manifest = manifest
  }
}

extension GraphContents {
  /// The citation layer by number; made when it is first asked for.
  var index: GraphIndex { onFirstUse.index(of: graph) }
  /// Where each node is drawn; made when it is first asked for.
  var layout: TimeLayout { onFirstUse.layout(of: graph) }
}

/// What several writers need and only one of them should make.
private final class OnFirstUse: Sendable {
  private let made = Mutex<(index: GraphIndex?, layout: TimeLayout?)>((nil, nil))

  func index(of graph: CitationGraph) -> GraphIndex {
    made.withLock { made in
      let index = made.index ?? GraphIndex(graph)
      made.index = index
      return index
    }
  }

  func layout(of graph: CitationGraph) -> TimeLayout {
    let index = index(of: graph)
    return made.withLock { made in
      let layout = made.layout ?? TimeLayout(index)
      made.layout = layout
      return layout
    }
  }
}

/// What the records of a run hold, counted as they pass.
package struct RecordCounts: Hashable, Sendable {
  package private(set) var documents = 0
  /// Those of the documents whose text another one has.
  package private(set) var duplicates = 0
  package private(set) var segments = 0
  package private(set) var footnotes = 0
  package private(set) var tally = ResolutionTally()
  private var kinds: [ReferenceKind: Int] = [:]

  /// How many mentions there are of each kind.
  package var mentionsByKind: [String: Int] {
    Dictionary(uniqueKeysWithValues: kinds.map { ($0.key.rawValue, $0.value) })
  }

  package init() {}

  package mutating func add(_ resolved: ResolvedRecord) {
    documents += 1
    if resolved.sameAs != nil { duplicates += 1 }
    segments += resolved.record.segments.count
    footnotes += resolved.record.footnotes.count
    tally.add(resolved)
    for index in resolved.record.references.indices {
      kinds[resolved.record.references[index].kind, default: 0] += 1
    }
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: RecordCounts) {
    documents += other.documents
    duplicates += other.duplicates
    segments += other.segments
    footnotes += other.footnotes
    tally.add(other.tally)
    kinds.merge(other.kinds) { $0 + $1 }
  }
}

extension RecordCounts: SpooledRow {
  package func write(to row: inout RowWriter) {
    for number in [documents, duplicates, segments, footnotes, tally.mentionsIn] { row.int(number) }
    row.list(tally.byStatus) { row, entry in
      row.string(entry.key.rawValue)
      row.int(entry.value)
    }
    row.list(kinds) { row, entry in
      row.string(entry.key.name)
      row.int(entry.value)
    }
  }

  package init(from row: inout RowReader) {
    self.init()
    documents = row.int()
    duplicates = row.int()
    segments = row.int()
    footnotes = row.int()
    tally.mentionsIn = row.int()
    for (status, count) in row.list({ ($0.string(), $0.int()) }) {
      tally.byStatus[ResolutionStatus(rawValue: status) ?? .unresolved, default: 0] += count
    }
    for (kind, count) in row.list({ ($0.shortName(), $0.int()) }) {
      kinds[ReferenceKind(kind), default: 0] += count
    }
  }
}

package import CitationGraphs
package import LegalDocuments
package import Resolution
import SourceTexts

/// All that a graph folder is written from.
package struct GraphContents: Sendable {
  package let resolution: Resolution
  package let graph: CitationGraph
  /// Files that could not be read, doubtful parts of those that could, and contradictions; sorted.
  package let problems: [ProblemRecord]
  package let manifest: RunManifest
  /// For each record the ids of its mentions.
  package let mentionIDs: [[String]]

  /// Gathers the contents; `problems` are those of reading, the others follow from the records.
  package init(
    resolution: Resolution, graph: CitationGraph, problems: [ProblemRecord] = [],
    manifest: RunManifest = RunManifest()
  ) {
    self.resolution = resolution
    self.graph = graph
    self.manifest = manifest
    mentionIDs = resolution.records.map { MentionIdentity.ids(of: $0) }
    var all = problems + resolution.findings
    for record in resolution.records {
      let source = record.document.source
      for item in record.diagnostics where item.severity != .note {
        all.append(
          ProblemRecord(
            path: source.path, sha256: source.sha256,
            stage: item.code.rawValue.split(separator: ".").first.map(String.init) ?? "read",
            code: item.code, message: item.message, page: item.page, isFatal: false))
      }
    }
    self.problems = all.sorted { a, b in
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      if a.page != b.page { return (a.page ?? 0) < (b.page ?? 0) }
      if a.code != b.code { return a.code.rawValue < b.code.rawValue }
      return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
    }
  }
}

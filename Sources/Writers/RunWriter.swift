import CitationGraphs
import LegalDocuments
import Resolution
import SourceTexts
import Spooling

/// `run.json`: versions, settings, counts and coverage; the only file that carries times.
struct RunWriter: StreamingWriter {
  let fileName = "run.json"
  let format = "manifest"
  let about = "versions, settings, counts and coverage of the run; the only file with times"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced)
    let segmentEdges = try contents.graph.segmentEdges.count
    try stream.line(&json) { json in
      json.beginObject()
      manifest(contents.manifest, to: &json)
      json.key("counts")
      counts(contents, segmentEdges: segmentEdges, to: &json)
      json.endObject()
    }
  }

  private func manifest(_ manifest: RunManifest, to json: inout JSONLine) {
    json.key("tool")
    json.string(manifest.tool)
    json.key("version")
    json.string(manifest.version)
    json.key("started")
    json.string(manifest.started)
    json.key("finished")
    json.string(manifest.finished)
    json.key("stages")
    json.beginArray()
    for stage in manifest.stages {
      json.beginObject()
      json.key("stage")
      json.string(stage.name)
      json.key("seconds")
      json.double((stage.seconds * 1000).rounded() / 1000)
      json.key("cpu_seconds")
      json.double((stage.processorSeconds * 1000).rounded() / 1000)
      json.endObject()
    }
    json.endArray()
    json.key("inputs")
    json.strings(manifest.inputs)
    json.key("catalogues")
    json.strings(manifest.catalogues)
    json.key("settings")
    json.beginObject()
    for (name, value) in manifest.settings.sorted(by: { $0.key < $1.key }) {
      json.key(name)
      json.string(value)
    }
    json.endObject()
    json.key("files")
    json.beginObject()
    json.key("found")
    json.int(manifest.files)
    json.key("skipped")
    json.int(manifest.skipped)
    json.key("attached")
    json.int(manifest.attached)
    json.key("failed")
    json.int(manifest.failed)
    json.endObject()
  }

  private func counts(
    _ contents: GraphContents, segmentEdges: Int, to json: inout JSONLine
  ) {
    let counts = contents.counts
    let tally = counts.tally
    json.beginObject()
    json.key("documents")
    json.int(counts.documents)
    json.key("duplicates")
    json.int(counts.duplicates)
    json.key("segments")
    json.int(counts.segments)
    json.key("footnotes")
    json.int(counts.footnotes)
    json.key("mentions")
    json.int(tally.mentionsIn)
    json.key("mentions_lost")
    json.int(tally.mentionsIn - tally.mentionsOut)
    json.key("mentions_by_outcome")
    json.counts(
      ResolutionStatus.allCases.map { ($0.rawValue, tally.byStatus[$0, default: 0]) })
    json.key("mentions_by_kind")
    json.counts(sorted(counts.mentionsByKind))
    json.key("nodes")
    json.int(contents.graph.nodes.count)
    json.key("nodes_by_kind")
    json.counts(tallied(contents.graph.nodes.lazy.map(\.kind.rawValue)))
    json.key("edges")
    json.int(contents.graph.edges.count)
    json.key("edges_by_relation")
    json.counts(tallied(contents.graph.edges.lazy.map(\.relation.rawValue)))
    json.key("segment_edges")
    json.int(segmentEdges)
    json.key("problems")
    json.int(contents.problems.count)
    json.key("problems_by_code")
    json.counts(tallied(contents.problems.lazy.map(\.code.rawValue)))
    json.endObject()
  }

  private func tallied(_ names: some Sequence<String>) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return sorted(counts)
  }

  private func sorted(_ counts: [String: Int]) -> [(String, Int)] {
    counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0, $1) }
  }
}

extension JSONLine {
  fileprivate mutating func counts(_ counts: [(String, Int)]) {
    beginObject()
    for (name, count) in counts {
      key(name)
      int(count)
    }
    endObject()
  }
}

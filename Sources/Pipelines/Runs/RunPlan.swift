import DocumentReaders
import Foundation

/// All that a run was asked for: command line over pipeline file over defaults.
package struct RunPlan: Hashable, Sendable {
  package var inputs: [String]
  package var patterns = PathPatterns.all
  package var output: String
  package var jobs: Int
  package var catalogues: [String] = []
  /// All where none is named.
  package var formats: [String] = []
  package var filter = RecordFilter.all
  package var limits = ExtractionLimits.standard
  /// Whether pages that are pictures are read by Tesseract.
  package var readsPictures = false
  package var place = ExtractionRun.thisProgram
  /// Whether results of earlier runs are left aside.
  package var isFresh = false

  package init(inputs: [String], output: String, jobs: Int) {
    self.inputs = inputs
    self.output = output
    self.jobs = jobs
  }

  /// The files to read.
  ///
  /// The output itself is none, should it stand below an input.
  package func files() -> InputFiles {
    InputFiles(inputs: inputs, patterns: patterns, excluding: [output])
  }

  /// The settings as `run.json` gives them.
  package var settings: [String: String] {
    var settings = ["jobs": "\(jobs)", "formats": formats.joined(separator: ",")]
    for (name, values) in [
      ("include", patterns.include), ("exclude", patterns.exclude),
      ("languages", filter.languages.sorted()), ("segments", filter.segments.sorted()),
      ("references", filter.references.sorted()), ("relations", filter.relations.sorted()),
    ] where !values.isEmpty {
      settings[name] = values.joined(separator: ",")
    }
    if readsPictures { settings["ocr"] = "true" }
    settings["memory"] = "\(limits.memory >> 20)"
    settings["seconds"] = "\(limits.seconds)"
    return settings
  }

  /// What the results of reading depend on besides the files.
  package var readingSettings: String {
    [
      ProgramIdentity.words(), filter.words, "\(limits.memory)", "\(limits.seconds)",
      "\(limits.fileSize)", readsPictures ? "ocr" : "text",
    ].joined(separator: "\n")
  }

  /// What the graph folder depends on besides the records.
  func digest(records: String, found: InputFiles, skipped: Int) -> String {
    var parts = [records, readingSettings, "\(found.files.count) \(skipped)"]
    parts += settings.filter { $0.key != "jobs" }.map { "\($0.key)=\($0.value)" }.sorted()
    parts += inputs.map { URL(fileURLWithPath: $0).lastPathComponent }
    for catalogue in catalogues {
      parts.append(URL(fileURLWithPath: catalogue).lastPathComponent)
      if case .bytes(let bytes) = FilePath(catalogue).read(atMost: .max) {
        parts.append(SourceFile.hash(bytes))
      }
    }
    return ContentKey(of: parts).hex
  }

  /// What the run would do, in lines: `--dry-run`.
  package func preview() -> [String] {
    let found = files()
    var kinds: [String: (files: Int, bytes: Int)] = [:]
    for file in found.files {
      let kind: String
      switch file.location.read(upTo: FormatDetector.prefixLength) {
      case nil: kind = "cannot be opened"
      case let head?:
        let sniff = FormatDetector.sniff(head)
        kind =
          sniff.kind == .other
          ? "no document (skipped)"
          : sniff.kind == .empty
            ? "empty"
            : Readers.reader(for: sniff)?.format ?? "unknown \(sniff.kind.rawValue)"
      }
      kinds[kind, default: (0, 0)].files += 1
      kinds[kind, default: (0, 0)].bytes += file.size
    }
    var lines = ["\(found.files.count) files below \(inputs.joined(separator: ", "))"]
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(kind): \(count.files) files, \((count.bytes + 500_000) / 1_000_000) MB")
    }
    lines += found.unreadable.map { "  folder that cannot be listed: \($0)" }
    lines.append("output: \(output)")
    lines += settings.sorted { $0.key < $1.key }.map { name, value in
      "\(name): \(value.isEmpty ? "all" : value)"
    }
    if !catalogues.isEmpty { lines.append("catalogues: \(catalogues.joined(separator: ", "))") }
    lines.append("nothing was read or written")
    return lines
  }
}

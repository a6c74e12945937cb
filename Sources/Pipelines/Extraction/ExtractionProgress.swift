/// How far an extraction is.
package struct ExtractionProgress: Hashable, Sendable {
  /// Files finished.
  package var done = 0
  /// Files in all.
  package var total: Int
  /// Bytes of the files finished.
  package var bytes = 0
  /// Bytes in all.
  package var totalBytes: Int
  /// Files whose results were kept from an earlier run.
  package var kept = 0
  /// Bytes of these.
  package var keptBytes = 0
  package var documents = 0
  package var pages = 0
  package var skipped = 0
  /// Files that only describe another one.
  package var attached = 0
  /// Files that could not be read.
  package var problems = 0

  package init(files: [InputFile]) {
    total = files.count
    totalBytes = files.reduce(0) { $0 + $1.size }
  }

  mutating func add(_ extracted: ExtractedFile, of file: InputFile, isKept: Bool) {
    done += 1
    bytes += file.size
    if isKept {
      kept += 1
      keptBytes += file.size
    }
    documents += extracted.documents
    pages += extracted.pages
    problems += extracted.problems
    if extracted.isSkipped {
      skipped += 1
    } else if extracted.documents == 0, extracted.problems == 0 {
      attached += 1
    }
  }
}

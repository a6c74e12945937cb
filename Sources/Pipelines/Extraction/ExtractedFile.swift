package import LegalDocuments
import SourceTexts

/// What one file came to, in the form in which it travels from process to process and is kept.
package struct ExtractedFile: Hashable, Sendable {
  /// The records: lines as `renvoi extract` prints them, or ``RecordRows``.
  package var content: [UInt8] = []
  package var documents = 0
  /// Files that could not be read: 1, or 0.
  package var problems = 0
  package var pages = 0
  /// No legal document, or none that the run is about.
  package var isSkipped = false

  package init() {}

  package init(_ extraction: Extraction, as form: RecordFile.Form) {
    guard case .records(let records) = extraction else {
      isSkipped = true
      return
    }
    for record in records {
      switch record {
      case .document(let document):
        documents += 1
        pages += document.document.source.pages ?? 0
      case .problem: problems += 1
      }
      if form == .lines { content += record.jsonLine() }
    }
    if form == .rows { content = RecordRows.bytes(of: records) }
  }

  /// The records read back from lines.
  package var records: [ExtractionRecord] {
    get throws {
      var records: [ExtractionRecord] = []
      for line in content.split(separator: UInt8(ascii: "\n")) {
        records.append(try ExtractionRecord(json: Array(line)))
      }
      return records
    }
  }

  package init(_ problem: ProblemRecord, as form: RecordFile.Form) {
    self.init(.records([.problem(problem)]), as: form)
  }
}

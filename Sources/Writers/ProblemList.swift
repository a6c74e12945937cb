package import LegalDocuments
package import Resolution
import SourceTexts
package import Spooling

/// Collects the problems of a run, in any order, and sorts them.
package struct ProblemList {
  private let scratch: Scratch
  private var sorter: RowSorter
  /// How many files are missing from the graph.
  package private(set) var fatal = 0

  package init(_ scratch: Scratch) {
    self.scratch = scratch
    // It stays small: what it holds, it holds as long as the run goes on.
    sorter = RowSorter(scratch, budget: 1 << 20)
  }

  package mutating func add(_ problem: ProblemRecord) throws(WriteError) {
    if problem.isFatal { fatal += 1 }
    try sorter.add(problem.key) { problem.write(to: &$0) }
  }

  /// Adds what resolving a record found, and what reading it remarked.
  package mutating func add(_ resolved: ResolvedRecord) throws(WriteError) {
    for problem in resolved.problems { try add(problem) }
  }

  /// Adds problems that were found elsewhere.
  package mutating func add(_ section: RowSection) throws(WriteError) {
    for problem in Rows<ProblemRecord>(section) { try add(problem) }
  }

  /// All problems, by path, page, code and message.
  package mutating func finish() throws(WriteError) -> Rows<ProblemRecord> {
    var problems = RowSpool<ProblemRecord>(scratch)
    for (_, row) in try sorter.finish() {
      var row = RowReader(row)
      try problems.append(ProblemRecord(from: &row))
    }
    return try problems.finish()
  }
}

extension ResolvedRecord {
  /// What resolving the record found, and what reading it remarked.
  package var problems: [ProblemRecord] {
    var problems = findings
    let source = record.document.source
    if let kept = sameAs {
      problems.append(
        ProblemRecord(
          path: source.path, sha256: source.sha256, stage: "link", code: .duplicate,
          message:
            "has the same \(kept.basis.rawValue) as \(kept.keptPath), which is counted alone",
          isFatal: false))
    }
    for item in record.diagnostics where item.severity != .note {
      problems.append(
        ProblemRecord(
          path: source.path, sha256: source.sha256,
          stage: item.code.rawValue.split(separator: ".").first.map(String.init) ?? "read",
          code: item.code, message: item.message, page: item.page, isFatal: false))
    }
    return problems
  }
}

extension ProblemRecord: SpooledRow {
  fileprivate var key: SortKey {
    var key = SortKey()
    key.append(path)
    key.append(page ?? 0)
    key.append(page == nil ? 0 : 1)
    key.append(code.rawValue)
    key.append(message)
    key.append(stage)
    key.append(sha256 ?? "")
    return key
  }

  package func write(to row: inout RowWriter) {
    row.string(path)
    row.string(sha256)
    row.string(stage)
    row.string(code.rawValue)
    row.string(message)
    row.int(page)
    row.bool(isFatal)
  }

  package init(from row: inout RowReader) {
    self.init(
      path: row.string(), sha256: row.optionalString(), stage: row.string(),
      code: DiagnosticCode(row.string()), message: row.string(), page: row.optionalInt(),
      isFatal: row.bool())
  }
}

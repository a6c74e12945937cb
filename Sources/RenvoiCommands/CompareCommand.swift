import ArgumentParser
import Foundation
import LegalDocuments
import LegalIdentifiers
import Pipelines
import Scoring

/// `renvoi compare`: how far two readings of one act agree.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two files of one act: visas, recitals and articles, word for word.",
    discussion: """
      Recitals and articles are paired by number, visas by order.
        renvoi compare act.pdf act.xml --differences
      With --all, files and folders are searched for acts that are there in two formats, in the same
      language; each such pair is compared, and the last line adds them up. F1 is twice the segments
      that agree in 95 words of a hundred, by all segments of both sides. Kinds of which one file has
      nothing at all (pages without preamble, headers of repealed acts) are counted apart: "lacking".
        renvoi compare --all ../shared/corpus/formex ../shared/corpus/xhtml
      """)

  @Argument(help: "Two files of one act: PDF, XML, XHTML or HTML. With --all, files and folders.")
  var files: [String]

  @Flag(help: "Compare all pairs of files in two formats that hold the same work.")
  var all = false

  @Flag(help: "Show each segment that differs, both ways.")
  var differences = false

  func validate() throws {
    guard all || files.count == 2 else {
      throw ValidationError("name two files to compare, or --all and folders")
    }
  }

  func run() throws {
    if all { return try compareAll() }
    let comparison = ActComparison(try record(of: files[0]), try record(of: files[1]))
    Console.print((Self.table(comparison) + shown(comparison)).joined(separator: "\n"))
  }

  private static func table(_ comparison: ActComparison) -> [String] {
    ["kind         left  right  paired  agree  similarity"]
      + comparison.rows.map { row in
        [
          row.kind.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0),
          column(row.left, 5), column(row.right, 6), column(row.paired, 7),
          column(row.agreeing, 6), column(figure(row.similarity), 11),
        ].joined(separator: " ")
      }
  }

  private func shown(_ comparison: ActComparison) -> [String] {
    guard differences else { return [] }
    return comparison.differences.flatMap { difference in
      [
        "",
        "\(difference.kind.rawValue) \(difference.number), \(Self.figure(difference.similarity))",
        "  left:  \(difference.left ?? "none")", "  right: \(difference.right ?? "none")",
      ]
    }
  }

  /// The first document of a file that has text.
  private func record(of path: String) throws -> DocumentRecord {
    _ = try Console.read(path)
    let extraction = Extractor().extract(.alone(URL(fileURLWithPath: path)))
    guard case .records(let records) = extraction else {
      throw Console.failure("\(path): is no PDF, XML or HTML document", ExitCodes.badData)
    }
    for case .document(let document) in records { return document }
    throw Console.failure("\(path): holds no document that could be read", ExitCodes.badData)
  }

  // MARK: All

  private func compareAll() throws {
    let found = InputFiles(inputs: files)
    guard found.missing.isEmpty else {
      throw Console.failure(
        "\(found.missing.joined(separator: ", ")): no such file or folder", ExitCodes.noInput)
    }
    let extractor = Extractor()
    var works: [String: [DocumentRecord]] = [:]
    for file in found.files {
      guard case .records(let records) = extractor.extract(file) else { continue }
      for case .document(let record) in records where record.document.id.scheme != .file {
        let language = record.document.metadata.language ?? "–"
        works["\(record.document.id) \(language)", default: []].append(record)
      }
    }
    var total = PairSum()
    for name in works.keys.sorted() {
      for (left, right) in Self.pairs(works[name] ?? []) {
        let comparison = ActComparison(left, right)
        var sum = PairSum()
        sum.add(comparison)
        total.add(comparison)
        Console.print(
          "\(sum.text)  \(name)  \(left.document.source.path)  \(right.document.source.path)")
        let shown = shown(comparison)
        if !shown.isEmpty { Console.print(shown.joined(separator: "\n") + "\n") }
      }
    }
    Console.print("\(total.text)  \(total.pairs) pairs")
  }

  /// Each two files of a work whose formats differ.
  private static func pairs(_ records: [DocumentRecord]) -> [(DocumentRecord, DocumentRecord)] {
    records.indices.flatMap { index in
      records.dropFirst(index + 1).filter {
        $0.document.source.format != records[index].document.source.format
      }.map { (records[index], $0) }
    }
  }

  fileprivate static func column(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  fileprivate static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 10_000).rounded(.down))
    return "\(thousandths / 10_000).\(String(thousandths % 10_000 + 10_000).dropFirst())"
  }
}

/// What several comparisons come to.
private struct PairSum {
  private(set) var pairs = 0
  /// Segments of kinds that one side has none of.
  private var lacking = 0
  private var left = 0
  private var right = 0
  private var agreeing = 0
  private var words = 0
  private var edits = 0

  mutating func add(_ comparison: ActComparison) {
    pairs += 1
    for row in comparison.rows {
      guard row.left > 0, row.right > 0 else {
        lacking += row.left + row.right
        continue
      }
      left += row.left
      right += row.right
      agreeing += row.agreeing
      words += row.words
      edits += row.edits
    }
  }

  var text: String {
    let f1 = left + right == 0 ? 1 : Double(2 * agreeing) / Double(left + right)
    let similarity = words == 0 ? 1 : 1 - Double(edits) / Double(words)
    return [
      "F1 \(CompareCommand.figure(f1))", "similarity \(CompareCommand.figure(similarity))",
      CompareCommand.column(left, 6), CompareCommand.column(right, 6),
      CompareCommand.column(agreeing, 6), "lacking " + CompareCommand.column(lacking, 4),
    ].joined(separator: " ")
  }
}

import ArgumentParser
import Foundation
import LegalDocuments
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
      """)

  @Argument(help: "A PDF, XML, XHTML or HTML file.")
  var left: String

  @Argument(help: "Another file of the same act.")
  var right: String

  @Flag(help: "Show each segment that differs, both ways.")
  var differences = false

  func run() throws {
    let comparison = ActComparison(try record(of: left), try record(of: right))
    var lines = ["kind         left  right  paired  agree  similarity"]
    for row in comparison.rows {
      lines.append(
        [
          row.kind.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0),
          Self.column(row.left, 5), Self.column(row.right, 6), Self.column(row.paired, 7),
          Self.column(row.agreeing, 6), Self.column(Self.figure(row.similarity), 11),
        ].joined(separator: " "))
    }
    if differences {
      for difference in comparison.differences {
        lines += [
          "",
          "\(difference.kind.rawValue) \(difference.number), \(Self.figure(difference.similarity))",
          "  left:  \(difference.left ?? "none")", "  right: \(difference.right ?? "none")",
        ]
      }
    }
    Console.print(lines.joined(separator: "\n"))
  }

  /// The first document of a file that has text.
  private func record(of path: String) throws -> DocumentRecord {
    _ = try Console.read(path)
    let url = URL(fileURLWithPath: path)
    let extraction = Extractor().extract(InputFile(url: url, path: url.lastPathComponent))
    guard case .records(let records) = extraction else {
      throw Console.failure("\(path): is no PDF, XML or HTML document", ExitCodes.badData)
    }
    for case .document(let document) in records { return document }
    throw Console.failure("\(path): holds no document that could be read", ExitCodes.badData)
  }

  private static func column(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 10_000).rounded(.down))
    return "\(thousandths / 10_000).\(String(thousandths % 10_000 + 10_000).dropFirst())"
  }
}

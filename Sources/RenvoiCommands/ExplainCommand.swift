import ArgumentParser
import Foundation
import GraphFolders
import SourceTexts

/// `renvoi explain`: the evidence behind an edge, a mention or a work's names.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the chain of evidence for an edge, a mention or a work of a graph folder.",
    discussion: """
      ID is an edge's (edges.csv), a mention's (mentions.jsonl) or a work's (nodes.csv):
        renvoi explain Output e:0123456789abcdef
        renvoi explain Output celex:32016R0679
      """)

  @Argument(help: "A graph folder.")
  var folder: String

  @Argument(help: "Ids of edges or mentions, or identifiers of works.")
  var ids: [String]

  @Flag(help: "Print one JSON object for each id instead of text.")
  var json = false

  func run() async throws {
    do {
      let folder = try GraphFolder(folder)
      for id in ids {
        guard let explanation = try folder.explanation(of: id) else {
          throw Console.failure(
            "\(id): is in no table of \(self.folder); ids stand in edges.csv, mentions.jsonl and nodes.csv",
            ExitCodes.noInput)
        }
        if json {
          var line = JSONLine()
          explanation.write(to: &line)
          Console.write(line.bytes)
        } else {
          explanation.lines.forEach(Console.print)
        }
      }
    } catch let error as GraphFolder.Failure {
      throw Console.failure(
        error.description, error.isMissing ? ExitCodes.noInput : ExitCodes.badData)
    }
  }
}

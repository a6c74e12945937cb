import ArgumentParser
import GraphFolders
import LegalIdentifiers
import SourceTexts

/// `renvoi wanted`: what to fetch next.
struct WantedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wanted",
    abstract: "Ranks works that are cited but not in the corpus, with their addresses.",
    discussion: """
      One line a work: how many works cite it, how often, its identifier, its address.
        renvoi wanted Output --scheme council --limit 20
        renvoi wanted Output --addresses | wget --input-file=-
      """)

  @Argument(help: "A graph folder.")
  var folder: String

  @Option(help: "At most so many works.")
  var limit: Int?

  @Option(help: "Only identifiers of this scheme: celex, council, com, oj …")
  var scheme: String?

  @Flag(help: "Print the addresses alone.")
  var addresses = false

  @Flag(help: "Print one JSON object a line.")
  var json = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit: expected a number from 1 on") }
    if let scheme, IdentifierScheme.rules[IdentifierScheme(rawValue: scheme)] == nil {
      throw ValidationError("--scheme: expected a scheme such as celex, council, com or oj")
    }
  }

  func run() async throws {
    let list: WantedList
    do {
      list = try GraphFolder(folder).wanted(
        scheme: scheme.map { IdentifierScheme(rawValue: $0) }, limit: limit)
    } catch {
      throw Console.failure(
        error.description, error.isMissing ? ExitCodes.noInput : ExitCodes.badData)
    }
    var line = JSONLine()
    for work in list.works {
      if addresses {
        if let uri = work.uri { Console.print(uri) }
      } else if json {
        work.write(to: &line)
        Console.write(line.bytes)
        line.removeAll()
      } else {
        Console.print("\(work.citedBy)\t\(work.mentions)\t\(work.id)\t\(work.uri ?? "")")
      }
    }
  }
}

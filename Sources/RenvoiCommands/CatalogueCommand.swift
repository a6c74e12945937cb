import ArgumentParser
import CatalogueFiles
import Foundation
import LegalIdentifiers
import Pipelines
import Resolution
import SourceTexts

/// `renvoi catalogue`: works from elsewhere than the corpus, in one file that opens by key.
struct CatalogueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Builds, extends and shows a catalogue of works.",
    discussion: """
      Sources may be tables (.tsv, .csv) with the columns id, oj, page_last, date, title, names,
      in_force_from, in_force_until, or source, relation, target; JSON Lines with the same keys;
      notices of CELLAR in XML; results of a SPARQL query as JSON or CSV. Their form is known by
      their content. --catalogue of other commands takes a built catalogue as well as any source.
        renvoi catalogue build works.tsv notices/*.xml -o works.sqlite
        renvoi catalogue show works.sqlite celex:32016R0679
      """,
    subcommands: [Build.self, Add.self, Show.self])

  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build", abstract: "Makes a catalogue of the sources.")

    @Argument(help: "Tables, JSON Lines, CELLAR notices, SPARQL results.")
    var sources: [String]

    @Option(name: .shortAndLong, help: "The file to make; one that is there is replaced.")
    var output = "catalogue.sqlite"

    func run() async throws {
      let files = try CatalogueCommand.files(sources)
      if let status = FilePath(output).status(following: true), status.kind != .file {
        throw Console.failure(
          "\(output): is no file; name one that may be replaced", ExitCodes.cannotWrite)
      }
      let partial = output + ".partial"
      try? FileManager.default.removeItem(atPath: partial)
      do {
        let store = try CatalogueStore(creating: partial)
        let reading = try store.add(files)
        try store.close()
        guard unsafe rename(partial, output) == 0 else {
          throw Console.failure("\(output): cannot be put in its place", ExitCodes.cannotWrite)
        }
        CatalogueCommand.say(reading, output)
      } catch let error as CatalogueError {
        try? FileManager.default.removeItem(atPath: partial)
        throw Catalogues.failure(error)
      }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Adds sources to a catalogue; what it knows already stays.")

    @Argument(help: "A built catalogue.")
    var catalogue: String

    @Argument(help: "Tables, JSON Lines, CELLAR notices, SPARQL results.")
    var sources: [String]

    func run() async throws {
      let files = try CatalogueCommand.files(sources)
      do {
        let store = try CatalogueStore(opening: catalogue, forWriting: true)
        let reading = try store.add(files)
        try store.close()
        CatalogueCommand.say(reading, catalogue)
      } catch {
        throw Catalogues.failure(error)
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract:
        "Prints what a catalogue knows of works, one JSON line each; else how much it holds."
    )

    @Argument(help: "A built catalogue or any source of one.")
    var catalogue: String

    @Argument(help: "Identifiers, in any form that `renvoi identify` reads as its own notation.")
    var identifiers: [String] = []

    @Flag(help: "Print every work.")
    var all = false

    func run() async throws {
      let stores = try Catalogues.open([catalogue])
      do {
        if all { return Self.print(try stores.all().works) }
        guard !identifiers.isEmpty else { return Self.print(try stores.counts()) }
        var needs = CatalogueNeeds()
        needs.wantsAllRelations = true
        for text in identifiers {
          guard let name = WorkIdentifier(text) else {
            throw Console.failure(
              "\(text): expected an identifier such as celex:32016R0679", ExitCodes.usage)
          }
          needs.add(name)
        }
        let works = try stores.excerpt(for: needs).works
        Self.print(works)
        if works.isEmpty { throw ExitCodes.failed }
      } catch let error as CatalogueError {
        throw Catalogues.failure(error)
      }
    }

    private static func print(_ works: [CatalogueWork]) {
      var json = JSONLine()
      for work in works {
        work.write(to: &json)
        if json.bytes.count > 1 << 20 {
          Console.write(json.bytes)
          json.removeAll()
        }
      }
      Console.write(json.bytes)
    }

    private static func print(_ counts: CatalogueCounts) {
      for (name, count) in counts.rows { Console.print("\(name)\t\(count)") }
    }
  }

  private static func files(_ paths: [String]) throws -> [CatalogueFile] {
    try paths.map { path in
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw Console.failure("\(path): no such file, or it may not be read", ExitCodes.noInput)
      }
      let file = CatalogueFile(URL(fileURLWithPath: path))
      guard !file.isStore else {
        throw Console.failure(
          "\(path): is a built catalogue; name its sources, or name both to --catalogue",
          ExitCodes.usage)
      }
      return file
    }
  }

  private static func say(_ reading: CatalogueReading, _ output: String) {
    var line = "\(reading.works) entries read into \(output)"
    if reading.passedOver > 0 {
      line += ", \(reading.passedOver) without an identifier of a known scheme passed over"
    }
    Console.say(line)
    Catalogues.report(reading)
  }
}

public import ArgumentParser
import Pipelines

/// The command line of Renvoi.
public struct Renvoi: AsyncParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "renvoi",
    abstract: "Turns folders of EU Council documents into a linked citation graph.",
    discussion: """
      Examples:
        renvoi run documents/ -o Output   everything: read, recognise, link
        renvoi parse note.pdf             one document's structure
        echo "see 14469/4/05 REV 4" | renvoi cite
        renvoi identify "14469/4/05 REV 4"

      Data goes to standard output, everything else to standard error.

      Exit codes:
        0    done
        1    failed
        3    finished, some documents could not be read (problems.jsonl)
        64   usage          65   bad data          66   no input
        73   cannot write   78   bad pipeline file 130  interrupted
      """,
    version: "renvoi \(Version.current)",
    subcommands: [
      RunCommand.self, ExtractCommand.self, LinkCommand.self, ParseCommand.self,
      CiteCommand.self, IdentifyCommand.self, ExplainCommand.self, ExportCommand.self,
      WantedCommand.self, CatalogueCommand.self, ScoreCommand.self, CoverageCommand.self,
      CompareCommand.self, LookCommand.self, BenchCommand.self, WorkerCommand.self,
    ])

  /// Creates the command; the parser fills it.
  public init() {}

  /// Reads the program's arguments, does what they ask, and ends with the exit code that fits.
  ///
  /// It has a name of its own so that the executable needs to know of no parser.
  public static func start() async {
    ProcessHeap.keepSmall()
    await main()
  }
}

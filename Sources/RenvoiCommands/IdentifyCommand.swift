import ArgumentParser
import LegalIdentifiers
import References
import SourceTexts

/// `renvoi identify`: normal form, kind, address and other names of identifiers.
struct IdentifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract:
      "Normalises identifiers: one JSON line each with id, kind, uri and aliases, or error.",
    discussion: """
        renvoi identify "14469/4/05 REV 4" "OJ L 119, 4.5.2016, p. 1" celex:32016R0679
      """)

  @Argument(help: "Identifiers in any form in which documents print them.")
  var strings: [String]

  func run() async throws {
    var json = JSONLine()
    var failed = false
    for string in strings {
      json.beginObject()
      json.key("input")
      json.string(string)
      switch IdentifierReader.read(string) {
      case .success(let found):
        json.key("id")
        json.string(found.id.description)
        json.key("kind")
        json.string(found.kind)
        json.key("uri")
        json.string(found.uri)
        json.key("aliases")
        json.strings(found.aliases.map(\.description))
        json.key("error")
        json.null()
      case .failure(let error):
        failed = true
        for key in ["id", "kind", "uri"] {
          json.key(key)
          json.null()
        }
        json.key("aliases")
        json.strings([])
        json.key("error")
        json.string(error.message)
      }
      json.endObject()
      json.newline()
    }
    Console.write(json.bytes)
    if failed { throw ExitCodes.badData }
  }
}

import References
import TestSupport
import Testing

/// The table of grammars in the documentation, written from the grammars themselves.
@Suite struct GrammarTableTests {
  private static let grammars = Grammars.all.map { type(of: $0) }

  @Test(arguments: grammars.map { ("\($0.name)", "\($0.example)") })
  func `each grammar's example is read as it is drawn`(name: String, example: String) {
    #expect(read(example, date: "2024-01-01") == example, "\(name)")
  }

  @Test func `the table in the documentation is that of the grammars`() throws {
    let rows = Self.grammars.map { grammar in
      let marked = MarkedText("\(grammar.example)")
      let targets = marked.marks.last.map { $0.targets.joined(separator: "`, `") } ?? ""
      return "| `\(grammar.name)` | \(grammar.summary) | \(marked.text) | `\(targets)` |"
    }
    let table = """
      # Grammars

      What the recogniser reads, in order of precedence. The table is written by a test from the
      grammars' own examples (`UPDATE_GOLDEN=1 swift test --filter GrammarTableTests`); the forms of
      each, in all languages, are the marked sentences of `Tests/ReferencesTests/`.

      | grammar | reads | example | gives |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
    try GoldenFile("docs/Grammars.md").check(table)
  }
}

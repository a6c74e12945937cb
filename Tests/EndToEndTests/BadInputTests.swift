import Foundation
import TestSupport
import Testing

/// Bad input gets a clear message, a record in `problems.jsonl`, and the run goes on.
@Suite struct BadInputTests {
  private func problems(in folder: TemporaryFolder) throws -> [[String: Any]] {
    let text = try String(
      contentsOf: folder.url.appendingPathComponent("out/problems.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func run(on folder: TemporaryFolder) throws -> Program.Outcome {
    try Program.run(
      "run", folder.url.appendingPathComponent("in").path, "-o",
      folder.url.appendingPathComponent("out").path)
  }

  @Test func `a missing input is named and nothing is written`() throws {
    let folder = try TemporaryFolder()
    let outcome = try run(on: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("no such file or folder"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out").path))
  }

  @Test func `no input at all is a usage error`() throws {
    #expect(try Program.run("run").status == 64)
    #expect(try Program.run("rum").status == 64)
  }

  @Test(arguments: [
    ("empty.pdf", "", "file.empty"),
    ("truncated.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "pdf.damaged"),
    (
      "external.xml", "<!DOCTYPE ACT [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><ACT>&x;</ACT>",
      "xml."
    ),
    ("cut.xml", "<ACT><TITLE><TI><P>REGULATION", "xml.malformed"),
    ("unknown.xml", "<recipe><step>Stir.</step></recipe>", "file.unknown-format"),
  ])
  func `an unreadable file has its record and the run goes on`(
    name: String, content: String, code: String
  ) throws {
    let folder = try TemporaryFolder()
    let input = folder.url.appendingPathComponent("in")
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
    try Data(content.utf8).write(to: input.appendingPathComponent(name))
    let outcome = try run(on: folder)
    #expect(outcome.status == 3, "\(outcome.errors)")
    let problem = try #require(try problems(in: folder).first { $0["path"] as? String == name })
    #expect((problem["code"] as? String)?.hasPrefix(code) == true, "\(problem)")
    #expect((problem["message"] as? String)?.isEmpty == false)
  }

  @Test func `a page of the web in a file named xml is read for what it is`() throws {
    let folder = try TemporaryFolder()
    let input = folder.url.appendingPathComponent("in")
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
    let page = "<!DOCTYPE html><html><head><title>Not found</title></head><body><p>404"
    try Data(page.utf8).write(to: input.appendingPathComponent("page.xml"))
    let outcome = try run(on: folder)
    #expect([0, 3].contains(outcome.status), "\(outcome.errors)")
    let documents = try String(
      contentsOf: folder.url.appendingPathComponent("out/documents.jsonl"), encoding: .utf8)
    let named = try problems(in: folder).contains { $0["path"] as? String == "page.xml" }
    #expect(named || documents.contains("page.xml"))
  }

  @Test func `files that are no documents are counted as skipped`() throws {
    let folder = try TemporaryFolder()
    let input = folder.url.appendingPathComponent("in")
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
    try Data("a shopping list".utf8).write(to: input.appendingPathComponent("list.txt"))
    let outcome = try run(on: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 skipped"))
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct `Golden files` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func golden(_ environment: [String: String] = [:]) -> GoldenFile {
    GoldenFile(folder.url.appending(path: "sub/golden.txt"), environment: environment)
  }

  @Test func `a missing file is no silent success`() {
    #expect(throws: GoldenFile.Mismatch.self) { try golden().check("text") }
  }

  @Test func `what was accepted is compared byte for byte`() throws {
    try golden(["UPDATE_GOLDEN": "1"]).check("one\ntwo\n")
    try golden().check("one\ntwo\n")
    let mismatch = #expect(throws: GoldenFile.Mismatch.self) { try golden().check("one\nthree\n") }
    #expect(mismatch?.description.contains(":2: expected “two”\nfound “three”") == true)
    #expect(throws: GoldenFile.Mismatch.self) { try golden().check("one\ntwo") }
  }

  @Test func `nothing is accepted in CI`() throws {
    #expect(throws: GoldenFile.Mismatch.self) {
      try golden(["UPDATE_GOLDEN": "1", "CI": "true"]).check("text")
    }
    #expect(folder.files() == [])
  }

  @Test func `a temporary folder lists its files`() throws {
    try folder.write("x", to: "b/c.txt")
    try folder.write([0x79], to: "a.txt")
    #expect(folder.files() == ["a.txt", "b/c.txt"])
    #expect(try folder.text(of: "a.txt") == "y")
  }
}

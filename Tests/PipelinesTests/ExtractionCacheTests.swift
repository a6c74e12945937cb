import Foundation
import LegalDocuments
import Pipelines
import SourceTexts
import TestSupport
import Testing

@Suite struct ExtractionCacheTests {
  private let source = SourceFile(
    path: "a.xml", sha256: String(repeating: "ab", count: 32), bytes: [])

  private func result(_ message: String) -> ExtractedFile {
    ExtractedFile(
      ProblemRecord(
        path: "a.xml", sha256: nil, stage: "read", code: .fileUnreadable, message: message),
      as: .lines)
  }

  private func cache(in folder: TemporaryFolder, settings: String = "s", fresh: Bool = false)
    throws -> ExtractionCache
  {
    try ExtractionCache(in: folder.url, settings: settings, fresh: fresh)
  }

  @Test func `what one run has read the next one need not`() throws {
    let folder = try TemporaryFolder()
    let first = try cache(in: folder)
    #expect(first.find(source) { _ in "" } == nil)
    try first.add(result("one"), key: first.key(of: source), neighbours: [])
    let digest = try first.finish().digest

    let second = try cache(in: folder)
    #expect(second.find(source) { _ in "" }?.problems == 1)
    #expect(try second.finish().digest == digest)
    #expect(try folder.text(of: "records").contains("one"))
  }

  @Test func `other settings, another neighbour or fresh: read anew`() throws {
    let folder = try TemporaryFolder()
    let first = try cache(in: folder)
    try first.add(
      result("one"), key: first.key(of: source),
      neighbours: [NeighbourUse(name: "b.xml", sha256: "1")])
    _ = try first.finish()
    #expect(try cache(in: folder).find(source) { _ in "1" } != nil)
    #expect(try cache(in: folder).find(source) { _ in "2" } == nil)
    #expect(try cache(in: folder, settings: "t").find(source) { _ in "1" } == nil)
    #expect(try cache(in: folder, fresh: true).find(source) { _ in "1" } == nil)
  }

  @Test func `the records are those of this run alone`() throws {
    let folder = try TemporaryFolder()
    let first = try cache(in: folder)
    var other = source
    other.path = "b.xml"
    try first.add(result("gone"), key: first.key(of: other), neighbours: [])
    try first.add(result("kept"), key: first.key(of: source), neighbours: [])
    try first.add(result("passing"), key: nil, neighbours: [])
    _ = try first.finish()

    let second = try cache(in: folder)
    #expect(second.find(source) { _ in "" } != nil)
    _ = try second.finish()
    let text = try folder.text(of: "records")
    #expect(text.contains("kept") && !text.contains("gone") && !text.contains("passing"))
    #expect(try cache(in: folder).find(source) { _ in "" } != nil)
  }

  @Test(arguments: 0..<40)
  func `whatever a killed run leaves is believed only where it is whole`(cut: Int) throws {
    let folder = try TemporaryFolder()
    let first = try cache(in: folder)
    for number in 0..<4 {
      var file = source
      file.path = "\(number).xml"
      try first.add(result("number \(number)"), key: first.key(of: file), neighbours: [])
    }
    _ = try first.finish()
    for name in ["records", "index"] {
      let url = folder.url.appendingPathComponent(name)
      var data = try Data(contentsOf: url)
      // The index is cut, and the records are cut or damaged, each in another place.
      if name == "index" || cut % 3 > 0 {
        data = data.prefix(data.count * (40 - cut) / 40)
      } else if !data.isEmpty {
        data[data.count * cut / 40] ^= 1
      }
      try data.write(to: url)
    }
    let second = try cache(in: folder)
    for number in 0..<4 {
      var file = source
      file.path = "\(number).xml"
      if second.find(file, neighbour: { _ in "" }) == nil {
        try second.add(result("number \(number)"), key: second.key(of: file), neighbours: [])
      }
    }
    _ = try second.finish()
    let lines = try folder.text(of: "records").split(separator: "\n").sorted()
    #expect(lines.count == 4)
    for (number, line) in lines.enumerated() { #expect(line.contains("number \(number)")) }
  }
}

import SourceTexts
import TestSupport
import Testing
import Packing

@Suite struct `A zip archive` {
  @Test func `gives its members by name`() throws {
    let archive = try ZipArchive(StoredZip(["b/two.xml": "<b/>", "a.xml": "<a/>"]).bytes)
    #expect(archive.members.map(\.name) == ["a.xml", "b/two.xml"])
    let texts = try archive.members.map {
      String(decoding: try archive.read($0, limit: 99), as: UTF8.self)
    }
    #expect(texts == ["<a/>", "<b/>"])
  }

  /// `Having regard ` twenty times, deflated.
  private let deflated: [UInt8] = [
    243, 72, 44, 203, 204, 75, 87, 40, 74, 77, 79, 44, 74, 81, 240, 24, 229, 65, 121, 0,
  ]

  @Test func `unpacks what was deflated`() throws {
    var zip = StoredZip([:])
    let text = String(repeating: "Having regard ", count: 20)
    zip.add("text", deflated, method: 8, original: Array(text.utf8))
    let archive = try ZipArchive(zip.bytes)
    let member = try #require(archive.members.first)
    #expect(try archive.read(member, limit: 1000) == Array(text.utf8))
    #expect(code { try archive.read(member, limit: 100) } == .zipTooLarge)
  }

  @Test func `is not trusted in what it promises`() throws {
    var zip = StoredZip([:])
    zip.add("text", deflated, method: 8, original: Array("another text".utf8))
    let archive = try ZipArchive(zip.bytes)
    let member = try #require(archive.members.first)
    #expect(code { try archive.read(member, limit: 1000) } == .zipDamaged)
  }

  @Test func `that is cut or garbled is refused and never traps`() {
    let bytes = StoredZip(["a.xml": "<a/>", "b.xml": "<b/>"]).bytes
    #expect(code { try ZipArchive(Array(bytes.dropLast(30))) } == .zipDamaged)
    var state: UInt64 = 7
    for length in 0..<bytes.count {
      var garbled = Array(bytes.prefix(length)) + bytes.suffix(22)
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      garbled[Int(state >> 33) % garbled.count] = UInt8(truncatingIfNeeded: state >> 24)
      guard let archive = try? ZipArchive(garbled) else { continue }
      for member in archive.members { _ = try? archive.read(member, limit: 1 << 20) }
    }
  }

  private func code<T>(_ work: () throws -> T) -> DiagnosticCode? {
    do {
      _ = try work()
      return nil
    } catch {
      return (error as? ReadError)?.code
    }
  }
}

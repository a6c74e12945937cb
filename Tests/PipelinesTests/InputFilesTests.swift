import Foundation
import Pipelines
import TestSupport
import Testing

@Suite struct InputFilesTests {
  private func folder(with paths: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for path in paths {
      let url = folder.url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(path.utf8).write(to: url)
    }
    return folder
  }

  @Test func `files below a folder are named by their path and sorted`() throws {
    let folder = try folder(with: ["b.pdf", "a/z.xml", "a/b/c.pdf", ".hidden/x.pdf"])
    let found = InputFiles(inputs: [folder.url.path])
    #expect(found.files.map(\.path) == ["a/b/c.pdf", "a/z.xml", "b.pdf"])
    #expect(found.missing.isEmpty)
  }

  @Test func `a file named alone keeps its name, and several folders theirs`() throws {
    let folder = try folder(with: ["one/a.pdf", "two/a.pdf"])
    let inputs = ["one", "two"].map { folder.url.appendingPathComponent($0).path }
    #expect(InputFiles(inputs: inputs).files.map(\.path) == ["one/a.pdf", "two/a.pdf"])
    #expect(InputFiles(inputs: [inputs[0] + "/a.pdf"]).files.map(\.path) == ["a.pdf"])
  }

  @Test func `below a root, files of a list have the names that the whole folder gives them`()
    throws
  {
    let folder = try folder(with: ["a/b/c.pdf", "a/z.xml", "b.pdf"])
    let whole = InputFiles(inputs: [folder.url.path]).files
    let listed = InputFiles(
      inputs: ["b.pdf", "a/b/../z.xml", "a/b"].map { folder.url.path + "/" + $0 },
      root: folder.url.path + "/")
    #expect(listed.files.map(\.path) == whole.map(\.path))
    let elsewhere = InputFiles(
      inputs: [folder.url.path + "/b.pdf"], root: folder.url.path + "/a")
    #expect(elsewhere.files.map(\.path) == ["b.pdf"])
  }

  @Test func `what does not exist is named as it was given`() {
    #expect(InputFiles(inputs: ["no/such/folder"]).missing == ["no/such/folder"])
  }

  @Test func `a loop of links ends`() throws {
    let folder = try folder(with: ["a/x.pdf"])
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("a/loop"), withDestinationURL: folder.url)
    #expect(InputFiles(inputs: [folder.url.path]).files.map(\.path) == ["a/x.pdf"])
  }

  @Test func `shards part the files without a rest`() throws {
    let folder = try folder(with: (0..<40).map { "f\($0).pdf" })
    let found = InputFiles(inputs: [folder.url.path])
    let parts = (1...7).map { found.shard($0, of: 7) }
    #expect(parts.reduce(0) { $0 + $1.count } == 40)
    #expect(Set(parts.joined()) == Set(found.files))
    #expect(found.shard(1, of: 1) == found.files)
  }

  @Test func `names of any bytes are found, told apart and opened`() throws {
    let folder = try folder(with: ["new\nline.xml"])
    for byte: UInt8 in [0xE9, 0xFF] {
      let location = FilePath(folder.url.path).appending([0x61, byte])
      try #require(location.write([byte]))
    }
    let found = InputFiles(inputs: [folder.url.path])
    #expect(found.files.map(\.path) == [#"a\xE9"#, #"a\xFF"#, "new\nline.xml"])
    #expect(found.files[0].location.read(atMost: 10) == .bytes([0xE9]))
    #expect(found.files[0].size == 1)
  }

  @Test func `the output below an input is not read`() throws {
    let folder = try folder(with: ["a.xml", "out/b.xml"])
    let output = folder.url.appendingPathComponent("out").path
    let found = InputFiles(inputs: [folder.url.path], excluding: [output])
    #expect(found.files.map(\.path) == ["a.xml"])
  }

  @Test func `only regular files of bounded size are read`() throws {
    let folder = try folder(with: ["a.xml"])
    #expect(FilePath(folder.path("a.xml")).read(atMost: 2) == .tooLarge(5))
    #expect(FilePath("/dev/zero").read(atMost: 2) == .unreadable)
    #expect(FilePath(folder.path("none")).read(atMost: 2) == .unreadable)
  }
}

extension FilePath {
  /// Writes a file whose name may be no UTF-8.
  fileprivate func write(_ content: [UInt8]) -> Bool {
    let path = bytes.map { CChar(bitPattern: $0) } + [0]
    guard let file = unsafe fopen(path, "w") else { return false }
    defer { unsafe fclose(file) }
    return unsafe fwrite(content, 1, content.count, file) == content.count
  }
}

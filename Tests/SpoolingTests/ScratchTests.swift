import Dispatch
import Foundation
import Spooling
import Synchronization
import Testing

@Suite struct `The folder of a run` {
  /// Two writers that ask for their first file at once: the second was given its path before the
  /// folder stood, and a merge ended with "the file cannot be created".
  @Test func `stands before anyone is given a file in it`() {
    let missing = Mutex<[String]>([])
    for _ in 0..<200 {
      let scratch = Scratch.temporary()
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        let path = (try? scratch.newFile())?.path ?? "no path"
        if !FileManager.default.createFile(atPath: path, contents: nil) {
          missing.withLock { $0.append(path) }
        }
      }
    }
    #expect(missing.withLock { $0 } == [])
  }

  @Test func `gives each file a path of its own, and goes with its last user`() throws {
    var folder: URL?
    do {
      let scratch = Scratch.temporary()
      let files = try (0..<3).map { _ in try scratch.newFile() }
      #expect(Set(files).count == 3)
      folder = files[0].deletingLastPathComponent()
      #expect(FileManager.default.fileExists(atPath: try #require(folder).path))
    }
    #expect(!FileManager.default.fileExists(atPath: try #require(folder).path))
  }

  /// A run as root with `-o` and the name of a device had put a file in its place.
  @Test func `a device is never replaced by a file of sections`() throws {
    #expect(throws: WriteError("/dev/null", "is no file; name one that may be replaced")) {
      _ = try SectionFileWriter(URL(fileURLWithPath: "/dev/null"), mark: "rows")
    }
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }
}

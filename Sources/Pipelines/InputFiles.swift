package import Foundation

/// A file under the inputs, with the path under which the records name it.
package struct InputFile: Hashable, Sendable {
  /// Where to open it.
  package var url: URL
  /// Path below the input that was given, with `/`.
  package var path: String

  package init(url: URL, path: String) {
    self.url = url
    self.path = path
  }
}

/// What a user's list of inputs holds, found once and in a fixed order.
package struct InputFiles: Hashable, Sendable {
  /// All regular files, sorted by path byte for byte.
  package var files: [InputFile]
  /// Inputs that do not exist, as they were given.
  package var missing: [String]
  /// Directories that could not be listed, by path.
  package var unreadable: [String]

  /// Finds all files below the inputs.
  ///
  /// A directory's files are named by their path below it; with several inputs the input's own
  /// name stands in front, so that two folders may hold files of the same name. Links to
  /// directories below an input are not followed, so no loop of links can hold the walk; hidden
  /// files are passed over.
  package init(inputs: [String]) {
    files = []
    missing = []
    unreadable = []
    let manager = FileManager.default
    for input in inputs {
      let url = URL(fileURLWithPath: input)
      var isDirectory: ObjCBool = false
      guard unsafe manager.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
        missing.append(input)
        continue
      }
      let prefix = inputs.count > 1 ? url.lastPathComponent + "/" : ""
      if isDirectory.boolValue {
        collect(url, prefix: prefix, with: manager)
      } else {
        files.append(InputFile(url: url, path: url.lastPathComponent))
      }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func collect(_ root: URL, prefix: String, with manager: FileManager) {
    var pending = [(root, prefix)]
    while let (directory, prefix) = pending.popLast() {
      guard let names = try? manager.contentsOfDirectory(atPath: directory.path) else {
        unreadable.append(prefix)
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let url = directory.appendingPathComponent(name)
        let path = prefix + name
        guard
          let kind = try? manager.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
        else { continue }
        switch kind {
        case .typeDirectory: pending.append((url, path + "/"))
        case .typeRegular: files.append(InputFile(url: url, path: path))
        case .typeSymbolicLink:
          var isDirectory: ObjCBool = false
          if unsafe manager.fileExists(atPath: url.path, isDirectory: &isDirectory),
            !isDirectory.boolValue
          {
            files.append(InputFile(url: url, path: path))
          }
        default: continue
        }
      }
    }
  }

  /// The part of the files that shard `index` of `count` reads (`--shard I/N`, from 1).
  ///
  /// A file's shard follows from its path alone, so that every machine agrees without a plan.
  package func shard(_ index: Int, of count: Int) -> [InputFile] {
    files.filter { Int(Self.hash($0.path) % UInt64(count)) == index - 1 }
  }

  /// FNV-1a, 64 bits: the same on every machine and in every run, unlike `Hasher`.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

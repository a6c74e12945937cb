package import Foundation

/// A file under the inputs, with the path under which the records name it.
package struct InputFile: Hashable, Sendable {
  /// Where to open it.
  package var location: FilePath
  /// Path below the input that was given, with `/`.
  package var path: String
  /// Bytes, when it was found.
  package var size: Int
  /// Names of the files of its folder that are read in the same run, itself among them; `nil` where
  /// the whole folder is.
  package var beside: [String]?

  package init(location: FilePath, path: String, size: Int = 0, beside: [String]? = nil) {
    self.location = location
    self.path = path
    self.size = size
    self.beside = beside
  }

  /// A file that is read alone.
  package static func alone(_ url: URL) -> InputFile {
    let name = url.lastPathComponent
    return InputFile(location: FilePath(url.path), path: name, beside: [name])
  }

  package init(url: URL, path: String) {
    self.init(location: FilePath(url.path), path: path)
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
  /// files are passed over. A folder in `excluded` is not entered: the run's own output.
  ///
  /// With a `root`, all inputs below it are named by their path from there, as if the root itself
  /// were read: so lists of files give the records that reading the whole folder gives.
  package init(
    inputs: [String], root: String? = nil, patterns: PathPatterns = .all,
    excluding excluded: [String] = []
  ) {
    files = []
    missing = []
    unreadable = []
    var named: [FilePath: [Int]] = [:]
    let excluded = Set(excluded.map { URL(fileURLWithPath: $0).standardizedFileURL.path })
    for input in inputs {
      let url = URL(fileURLWithPath: input)
      let location = FilePath(url.path)
      guard let status = location.status(following: true) else {
        missing.append(input)
        continue
      }
      let below = root.flatMap { Self.path(of: url, below: URL(fileURLWithPath: $0)) }
      if status.kind == .folder {
        let name = below ?? (inputs.count > 1 ? url.lastPathComponent : "")
        collect(location, prefix: name.isEmpty ? "" : name + "/", patterns, excluded)
      } else {
        if root == nil { named[location.folder, default: []].append(files.count) }
        files.append(
          InputFile(
            location: location, path: below ?? url.lastPathComponent, size: status.size))
      }
    }
    for indices in named.values {
      let names = indices.map { files[$0].location.name }
      for index in indices { files[index].beside = names }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// `a/b.pdf` of `/documents/a/b.pdf` below `/documents`; `nil` where it is not below.
  private static func path(of url: URL, below root: URL) -> String? {
    let parts = url.standardizedFileURL.pathComponents
    let above = root.standardizedFileURL.pathComponents
    guard parts.starts(with: above) else { return nil }
    return parts.dropFirst(above.count).joined(separator: "/")
  }

  private mutating func collect(
    _ root: FilePath, prefix: String, _ patterns: PathPatterns, _ excluded: Set<String>
  ) {
    var pending = [(root, prefix)]
    while let (directory, prefix) = pending.popLast() {
      guard let names = directory.names() else {
        unreadable.append(prefix.isEmpty ? FilePath.readable(directory.bytes) : prefix)
        continue
      }
      for name in names where name.first != UInt8(ascii: ".") {
        let location = directory.appending(name)
        let path = prefix + FilePath.readable(name)
        guard var status = location.status(following: false) else { continue }
        if status.kind == .folder {
          let isExcluded =
            !excluded.isEmpty && excluded.contains(FilePath.readable(location.bytes))
          if !isExcluded { pending.append((location, path + "/")) }
          continue
        }
        if status.kind == .link {
          guard let target = location.status(following: true), target.kind == .file else {
            continue
          }
          status = target
        }
        guard status.kind == .file, patterns.take(path) else { continue }
        files.append(InputFile(location: location, path: path, size: status.size))
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

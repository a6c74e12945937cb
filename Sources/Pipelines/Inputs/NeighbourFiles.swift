import DocumentReaders
import Synchronization

/// The files beside one that is read, found by name alone; each folder is listed once, for
/// thousands of files may stand in one.
final class NeighbourFiles: Sendable {
  private let known = Mutex<[FilePath: Listing]>([:])
  private let largest: Int

  init(largest: Int) { self.largest = largest }

  /// The bytes of the neighbour with this name; a name with a path in it finds nothing.
  func bytes(of name: String, beside input: InputFile) -> [UInt8]? {
    let file = input.location
    if name == CompanionFiles.inputListing {
      return input.beside.map { Array($0.sorted().joined(separator: "\n").utf8) }
        ?? listing(of: file.folder).lines
    }
    guard !name.isEmpty, name != "..", !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let folder = file.folder
    if name == CompanionFiles.listing { return listing(of: folder).lines }
    guard let found = find(name, in: folder),
      case .bytes(let bytes) = folder.appending(found).read(atMost: largest)
    else { return nil }
    return bytes
  }

  private func find(_ name: String, in folder: FilePath) -> [UInt8]? {
    listing(of: folder).find(name)
  }

  private func listing(of folder: FilePath) -> Listing {
    known.withLock { known in
      if let listing = known[folder] { return listing }
      // Folders are met one behind the other; holding them all would grow with the corpus.
      if known.count >= 16 { known.removeAll() }
      let listing = Listing(folder.names() ?? [])
      known[folder] = listing
      return listing
    }
  }

  /// The names in a folder, and what each ends with: the rule of ``CompanionFiles/match(_:among:)``
  /// without comparing every name with every other.
  private struct Listing {
    private var names: [String: [UInt8]] = [:]
    /// Names by what stands in them behind a hyphen or low line; `nil` where several end alike.
    private var endings: [Substring: [UInt8]?] = [:]
    /// All names in order, one a line.
    ///
    /// One with a line break in it cannot be listed. Empty where there are so many that the files
    /// belong to no package.
    private(set) var lines: [UInt8] = []
    private static let mostListed = 4096

    init(_ found: [[UInt8]]) {
      names.reserveCapacity(found.count)
      for name in found {
        let text = FilePath.readable(name)
        names[text] = name
        for index in text.utf8.indices
        where text.utf8[index] == UInt8(ascii: "_") || text.utf8[index] == UInt8(ascii: "-") {
          let ending = text[text.utf8.index(after: index)...]
          endings.updateValue(endings.keys.contains(ending) ? nil : name, forKey: ending)
        }
      }
      if found.count <= Self.mostListed {
        lines = Array(
          names.keys.filter { !$0.contains("\n") }.sorted().joined(separator: "\n").utf8)
      }
    }

    func find(_ name: String) -> [UInt8]? { names[name] ?? endings[name[...]] ?? nil }
  }
}

package import LegalDocuments
package import SourceTexts
import Packing

/// Reads the documents in a zip archive, such as the packages of the Publications Office: each
/// member as if it were a file, beside the others of its folder.
package struct ZipDocumentReader: DocumentReader {
  package let format = "zip"
  private let readers: [any DocumentReader]

  /// What all members of an archive may come to, archives within it included.
  private static let maximumBytes = 512 << 20
  /// Packages of a day or month hold one archive an act; deeper nesting is an attack.
  private static let maximumDepth = 2

  /// Reads members with these readers.
  package init(readers: [any DocumentReader]) { self.readers = readers }

  package func reads(_ sniff: FormatSniff) -> Bool { sniff.kind == .zip }

  package func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument] {
    var unpacking = Unpacking(readers: readers, room: Self.maximumBytes)
    try unpacking.read(bytes, source: source, depth: 1)
    guard var first = unpacking.documents.first else {
      guard let problem = unpacking.problems.first else { return [] }
      throw ReadError(problem.code, problem.message)
    }
    // What could not be read is said where the archive begins; the others are read all the same.
    first.diagnostics += unpacking.problems
    return [first] + unpacking.documents.dropFirst()
  }

  private struct Unpacking {
    let readers: [any DocumentReader]
    /// Bytes that may still be unpacked.
    var room: Int
    var documents: [LegalDocument] = []
    var problems: [Diagnostic] = []

    mutating func read(_ bytes: [UInt8], source: DocumentSource, depth: Int) throws(ReadError) {
      let archive = try ZipArchive(bytes)
      let files = archive.members.filter { !$0.name.hasPrefix("__MACOSX/") }
      for member in files {
        let path = source.path + "/" + member.name
        do {
          let content = try archive.read(member, limit: room)
          room -= content.count
          try read(content, named: member, path: path, in: archive, files, depth: depth)
        } catch {
          problems.append(Diagnostic(.error, error.code, "\(path): \(error.description)"))
        }
      }
    }

    private mutating func read(
      _ content: [UInt8], named member: ZipArchive.Member, path: String, in archive: ZipArchive,
      _ files: [ZipArchive.Member], depth: Int
    ) throws(ReadError) {
      let sniff = FormatDetector.sniff(content)
      var source = DocumentSource(path: path, sha256: "", mediaType: sniff.mediaType, format: "")
      if sniff.kind == .zip {
        guard depth < ZipDocumentReader.maximumDepth else {
          throw ReadError(.zipUnsupported, "archives in archives in archives; unpack them first")
        }
        return try read(content, source: source, depth: depth + 1)
      }
      guard let reader = readers.first(where: { $0.reads(sniff) }) else { return }
      source.sha256 = ContentHash.sha256(content)
      source.format = reader.format
      let limit = room
      let companions = CompanionFiles { name in
        let folder = member.name.lastIndex(of: "/").map { member.name[...$0] } ?? ""
        let neighbours = files.filter {
          $0.name.hasPrefix(folder) && !$0.name.dropFirst(folder.count).contains("/")
        }
        let names = neighbours.map { String($0.name.dropFirst(folder.count)) }
        if name == CompanionFiles.listing { return Array(names.joined(separator: "\n").utf8) }
        guard let found = CompanionFiles.match(name, among: names),
          let other = neighbours.first(where: { $0.name.dropFirst(folder.count) == found })
        else { return nil }
        return try? archive.read(other, limit: limit)
      }
      documents += try reader.documents(from: content, source: source, companions: companions)
    }
  }
}

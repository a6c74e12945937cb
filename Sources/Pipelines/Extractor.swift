package import DocumentReaders
import Foundation
package import LegalDocuments
package import References
package import SourceTexts
import Synchronization

/// What one file came to.
package enum Extraction: Sendable {
  /// The records of its documents, or the problem that stands in their place. Empty where the file
  /// only accompanies another one (a Formex header beside its text).
  case records([ExtractionRecord])
  /// No legal document: another kind of file.
  case skipped
}

/// The stateless stage: one file to its records, with nothing needed from any other document.
package struct Extractor: Sendable {
  /// Files above this are refused: no document of the register comes near it.
  package static let largestFile = 512 << 20

  private let readers: [any DocumentReader]
  private let recogniser: Recogniser
  private let listings = FolderListings()

  package init(
    readers: [any DocumentReader] = Readers.standard, recogniser: Recogniser = Recogniser()
  ) {
    self.readers = readers
    self.recogniser = recogniser
  }

  /// Reads a file, recognises what its documents cite, and never throws: what cannot be read
  /// becomes a problem record.
  package func extract(_ file: InputFile) -> Extraction {
    let bytes: [UInt8]
    switch load(file) {
    case .success(let read): bytes = read
    case .failure(let problem): return .records([.problem(problem)])
    }
    return extract(bytes, path: file.path, companions: companions(of: file))
  }

  /// The same for bytes in memory.
  package func extract(_ bytes: [UInt8], path: String, companions: CompanionFiles = .none)
    -> Extraction
  {
    let sniff = FormatDetector.sniff(bytes)
    guard !bytes.isEmpty else {
      let empty = ReadError(.fileEmpty, "the file is empty; fetch it again")
      return .records([.problem(problem(empty, path: path, sha256: nil))])
    }
    guard sniff.kind != .other else { return .skipped }
    let sha256 = ContentHash.sha256(bytes)
    guard let reader = readers.first(where: { $0.reads(sniff) }) else {
      let what = sniff.rootElement.map { "<\($0)>" } ?? sniff.kind.rawValue
      let unknown = ReadError(
        .unknownFormat, "no reader for \(what); expected PDF, Formex, Akoma Ntoso or EUR-Lex HTML")
      return .records([.problem(problem(unknown, path: path, sha256: sha256))])
    }
    let source = DocumentSource(
      path: path, sha256: sha256, mediaType: sniff.mediaType, format: reader.format)
    do {
      let documents = try reader.documents(from: bytes, source: source, companions: companions)
      return .records(documents.map { .document(record(of: $0)) })
    } catch {
      return .records([.problem(problem(error, path: path, sha256: sha256))])
    }
  }

  /// The portable record of a document that was read.
  package func record(of document: LegalDocument) -> DocumentRecord {
    DocumentRecord(document, references: recogniser.references(in: document))
  }

  private enum Loaded {
    case success([UInt8])
    case failure(ProblemRecord)
  }

  private func load(_ file: InputFile) -> Loaded {
    func failure(_ message: String) -> Loaded {
      .failure(
        ProblemRecord(
          path: file.path, sha256: nil, stage: "input", code: .fileUnreadable, message: message))
    }
    let size = (try? file.url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
    guard size <= Self.largestFile else {
      return failure("the file has \(size >> 20) MiB; at most \(Self.largestFile >> 20) are read")
    }
    guard let data = try? Data(contentsOf: file.url) else {
      return failure("the file cannot be opened; check that it still exists and may be read")
    }
    return .success([UInt8](data))
  }

  private func problem(_ error: ReadError, path: String, sha256: String?) -> ProblemRecord {
    ProblemRecord(
      path: path, sha256: sha256, stage: "read", code: error.code, message: error.description)
  }

  /// The files in the same folder, by name alone: a name with a path in it finds nothing.
  private func companions(of file: InputFile) -> CompanionFiles {
    let folder = file.url.deletingLastPathComponent()
    return CompanionFiles { [listings] name in
      guard !name.contains("/"), name != "..", !name.isEmpty,
        let found = CompanionFiles.match(name, among: listings.names(in: folder))
      else { return nil }
      return (try? Data(contentsOf: folder.appendingPathComponent(found))).map { [UInt8]($0) }
    }
  }
}

/// The names in folders, each listed once: thousands of files may stand in one.
private final class FolderListings: Sendable {
  private let known = Mutex<[String: [String]]>([:])

  func names(in folder: URL) -> [String] {
    known.withLock { known in
      if let names = known[folder.path] { return names }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      known[folder.path] = names.sorted()
      return known[folder.path] ?? []
    }
  }
}

extension DiagnosticCode {
  /// A file of no bytes.
  package static let fileEmpty = DiagnosticCode("file.empty")
  /// A file that cannot be opened, or is too large.
  package static let fileUnreadable = DiagnosticCode("file.unreadable")
  /// A document in a format that no reader takes.
  package static let unknownFormat = DiagnosticCode("file.unknown-format")
}

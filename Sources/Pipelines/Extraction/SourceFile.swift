import DocumentReaders
import LegalDocuments
package import SourceTexts

/// A file that holds a document of some kind: its bytes, and what names them.
package struct SourceFile: Hashable, Sendable {
  /// Path below the input.
  package var path: String
  /// 64 hex digits.
  package var sha256: String
  package var bytes: [UInt8]

  package init(path: String, sha256: String, bytes: [UInt8]) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
  }

  /// SHA-256 as 64 hex digits.
  static func hash(_ bytes: [UInt8]) -> String { ContentHash.sha256(bytes) }

  /// What opening a file came to.
  enum Opened {
    case document(SourceFile)
    case problem(ProblemRecord)
    /// Another kind of file: pictures, office files, text.
    case noDocument
  }

  /// Opens a file of at most so many bytes.
  static func open(_ file: InputFile, atMost limit: Int) -> Opened {
    func failure(_ message: String) -> Opened {
      .problem(
        ProblemRecord(
          path: file.path, sha256: nil, stage: "input", code: .fileUnreadable, message: message))
    }
    switch file.location.read(atMost: limit) {
    case .bytes(let bytes): return judge(bytes, path: file.path)
    case .tooLarge(let size):
      return failure("the file has \(size >> 20) MiB; at most \(limit >> 20) are read")
    case .unreadable:
      return failure("the file cannot be opened; check that it still exists and may be read")
    }
  }

  /// Tells from the bytes alone whether they are a document.
  static func judge(_ bytes: [UInt8], path: String) -> Opened {
    guard !bytes.isEmpty else {
      return .problem(
        ProblemRecord(
          path: path, sha256: nil, stage: "read", code: .fileEmpty,
          message: ReadError(.fileEmpty, "the file is empty; fetch it again").description))
    }
    guard FormatDetector.sniff(bytes).kind != .other else { return .noDocument }
    return .document(
      SourceFile(path: path, sha256: hash(bytes), bytes: bytes))
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

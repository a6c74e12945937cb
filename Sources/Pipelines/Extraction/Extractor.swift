package import DocumentReaders
package import LegalDocuments
package import References
import SourceTexts

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
  private let readers: [any DocumentReader]
  private let recogniser: Recogniser
  private let filter: RecordFilter
  private let neighbours: NeighbourFiles
  private let largestFile: Int

  package init(
    readers: [any DocumentReader] = Readers.standard, recogniser: Recogniser = Recogniser(),
    filter: RecordFilter = .all, largestFile: Int = ExtractionLimits.standard.fileSize
  ) {
    self.readers = readers
    self.recogniser = recogniser
    self.filter = filter
    self.largestFile = largestFile
    neighbours = NeighbourFiles(largest: largestFile)
  }

  /// Reads a file, recognises what its documents cite, and never throws: what cannot be read
  /// becomes a problem record.
  package func extract(_ file: InputFile) -> Extraction {
    switch SourceFile.open(file, atMost: largestFile) {
    case .problem(let problem): return .records([.problem(problem)])
    case .noDocument: return .skipped
    case .document(let source):
      let companions = CompanionFiles { [neighbours] name in
        neighbours.bytes(of: name, beside: file)
      }
      return extract(source, companions: companions)
    }
  }

  /// The same for bytes in memory.
  package func extract(_ bytes: [UInt8], path: String) -> Extraction {
    switch SourceFile.judge(bytes, path: path) {
    case .problem(let problem): return .records([.problem(problem)])
    case .noDocument: return .skipped
    case .document(let source): return extract(source, companions: .none)
    }
  }

  /// The same for a file that is known to hold a document of some kind.
  package func extract(_ file: SourceFile, companions: CompanionFiles) -> Extraction {
    let sniff = FormatDetector.sniff(file.bytes)
    func failure(_ error: ReadError) -> Extraction {
      .records([
        .problem(
          ProblemRecord(
            path: file.path, sha256: file.sha256, stage: "read", code: error.code,
            message: error.description))
      ])
    }
    guard let reader = readers.first(where: { $0.reads(sniff) }) else {
      let what = sniff.rootElement.map { "<\($0)>" } ?? sniff.kind.rawValue
      return failure(
        ReadError(
          .unknownFormat,
          "no reader for \(what); expected PDF, Formex, Akoma Ntoso or EUR-Lex HTML"))
    }
    let source = DocumentSource(
      path: file.path, sha256: file.sha256, mediaType: sniff.mediaType, format: reader.format)
    do {
      let documents = try reader.documents(
        from: file.bytes, source: source, companions: companions)
      let wanted = documents.filter { filter.takes($0) }
      if wanted.isEmpty, !documents.isEmpty { return .skipped }
      return .records(wanted.map { .document(record(of: $0)) })
    } catch {
      return failure(error)
    }
  }

  /// The portable record of a document that was read.
  package func record(of document: LegalDocument) -> DocumentRecord {
    var record = DocumentRecord(document, references: recogniser.references(in: document))
    record.document.source.textSHA256 = TextDigest.sha256(of: document)
    return filter.applied(to: record)
  }
}

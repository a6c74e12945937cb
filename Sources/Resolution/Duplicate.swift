package import LegalIdentifiers
package import Spooling

/// A document that says what another one says, which is kept in its place.
package struct Duplicate: Hashable, SpooledRow {
  /// Number of the document, from 1, in the order of the documents.
  package var record: Int
  /// Number of the document that is kept.
  package var kept: Int
  /// The identifier of the document that is kept.
  package var keptID: WorkIdentifier
  package var keptPath: String
  /// What the two have in common.
  package var basis: Basis

  /// What two files of one document have in common.
  package enum Basis: String, Sendable {
    case bytes, text
  }

  package init(
    record: Int, kept: Int, keptID: WorkIdentifier, keptPath: String, basis: Basis
  ) {
    self.record = record
    self.kept = kept
    self.keptID = keptID
    self.keptPath = keptPath
    self.basis = basis
  }

  package func write(to row: inout RowWriter) {
    row.int(record)
    row.int(kept)
    row.name(keptID)
    row.string(keptPath)
    row.string(basis.rawValue)
  }

  package init(from row: inout RowReader) {
    record = row.int()
    kept = row.int()
    keptID = row.name()
    keptPath = row.string()
    basis = Basis(rawValue: row.string()) ?? .text
  }
}

/// Finds documents of the same text.
///
/// Files of the same bytes have the same text. Of files that print the same identifier the first is
/// kept. One that prints none is taken for a copy of the first that prints one. Two that print
/// different identifiers are two works, whatever they say: notes that carry nothing but an annex
/// often read the same.
package enum DuplicateFinder {
  /// The documents that are not kept, by number, from 1; the documents come in their order.
  ///
  /// Memory: eight bytes a document, and what is handed back.
  package static func duplicates(in documents: Rows<RecordIdentity>) -> [Int: Duplicate] {
    var seen: Set<Int> = []
    var repeated: Set<Int> = []
    for document in documents {
      guard let mark = mark(of: document.content) else { continue }
      if !seen.insert(mark).inserted { repeated.insert(mark) }
    }
    seen = []
    guard !repeated.isEmpty else { return [:] }
    var texts: [String: [Document]] = [:]
    for (index, document) in documents.enumerated() {
      guard let mark = mark(of: document.content), repeated.contains(mark) else { continue }
      texts[document.content, default: []].append(
        Document(
          number: index + 1, id: document.id, path: document.path, sha256: document.sha256))
    }
    var found: [Int: Duplicate] = [:]
    for documents in texts.values {
      let named = documents.filter { $0.id.scheme != .file }
      var work: Document?
      for document in named {
        if let work, work.id == document.id {
          found[document.number] = Duplicate(document, of: work)
        } else {
          work = document
        }
      }
      let others = documents.filter { $0.id.scheme == .file }
      guard let first = named.first ?? others.first else { continue }
      for document in others where document.number != first.number {
        found[document.number] = Duplicate(document, of: first)
      }
    }
    return found
  }

  /// Enough of a sum to pass over nearly all documents that have no other like them.
  private static func mark(of content: String) -> Int? {
    content.isEmpty ? nil : content.hashValue
  }

  /// What has to be known of a document to keep it or not.
  fileprivate struct Document {
    var number: Int
    var id: WorkIdentifier
    var path: String
    var sha256: String
  }
}

extension RecordIdentity {
  /// Sum of the text, or of the bytes where there is too little text.
  fileprivate var content: String { textSHA256 ?? sha256 }
}

extension Duplicate {
  fileprivate init(_ document: DuplicateFinder.Document, of kept: DuplicateFinder.Document) {
    self.init(
      record: document.number, kept: kept.number, keptID: kept.id, keptPath: kept.path,
      basis: kept.sha256 == document.sha256 ? .bytes : .text)
  }
}

import LegalDocuments
import SourceTexts

/// What of the documents a run is about: the keys `languages`, `segments`, `references` and
/// `relations` of a pipeline file.
///
/// An empty set leaves out nothing.
package struct RecordFilter: Hashable, Sendable {
  /// Languages, ISO 639-1; a document in another, or in none that is known, is passed over.
  package var languages: Set<String> = []
  /// Kinds of segments whose references count, with all that stands below them; notes go with the
  /// segment that calls them.
  package var segments: Set<String> = []
  /// Kinds of references.
  package var references: Set<String> = []
  /// Relations.
  package var relations: Set<String> = []

  package init() {}

  package static let all = RecordFilter()

  var takesAll: Bool { self == .all }

  func takes(_ document: LegalDocument) -> Bool {
    languages.isEmpty || document.metadata.language.map(languages.contains) == true
  }

  /// The record with only those references; its structure stays whole.
  func applied(to record: DocumentRecord) -> DocumentRecord {
    guard !segments.isEmpty || !references.isEmpty || !relations.isEmpty else { return record }
    let holders = holders(in: record)
    var record = record
    record.references.removeAll { mention in
      if !references.isEmpty, !references.contains(mention.kind.rawValue) { return true }
      if !relations.isEmpty, !relations.contains(mention.relation.rawValue) { return true }
      guard let holders else { return false }
      guard let place = mention.segment ?? mention.footnote else { return true }
      return !holders.contains(place)
    }
    return record
  }

  /// Ids of the segments and notes whose references count; `nil` for all.
  private func holders(in record: DocumentRecord) -> Set<String>? {
    guard !segments.isEmpty else { return nil }
    var holders: Set<String> = []
    // A parent stands before its children.
    for segment in record.segments
    where segments.contains(segment.kind.rawValue)
      || segment.parent.map(holders.contains) == true
    {
      holders.insert(segment.id)
    }
    for note in record.footnotes where note.segment.map(holders.contains) == true {
      holders.insert(note.id)
    }
    return holders
  }

  /// The filter in words that are the same for the same filter, and read back by `init(words:)`.
  package var words: String {
    [languages, segments, references, relations].map { $0.sorted().joined(separator: ",") }
      .joined(separator: ";")
  }

  init(words: String) {
    let sets = words.split(separator: ";", omittingEmptySubsequences: false).map {
      Set($0.split(separator: ",").map(String.init))
    }
    guard sets.count == 4 else { return }
    languages = sets[0]
    segments = sets[1]
    references = sets[2]
    relations = sets[3]
  }
}

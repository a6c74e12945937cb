import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Compares the fields of the cover page: texts by their words, identifiers exactly, lists member
/// by member.
struct CoverMatcher {
  let record: DocumentRecord
  let gold: GoldDocument

  func score(on card: inout ScoreCard) {
    let cover = gold.cover
    let found = record.document.metadata
    // A document that prints no identifier is named by its file; that is nothing to find.
    let identifier = record.document.id.scheme == .file ? nil : record.document.id.description
    compare("id", cover.identifier?.description, [identifier], exactly: true, on: &card)
    compare("language", cover.language, [found.language], exactly: true, on: &card)
    compare("date", cover.date, [found.date?.description], exactly: true, on: &card)
    compare("kind", cover.kind, [found.kind], on: &card)
    // An act or conclusions without a cover have but a title; a label may call it the subject.
    compare("subject", cover.subject, [found.subject, found.title], on: &card)
    if let title = cover.title {
      compare("title", title, [found.title] + titles, on: &card)
    }
    compare("from", cover.from, [found.from], on: &card)
    compare("to", cover.to, [found.to], on: &card)
    compare("procedures", cover.procedures, found.procedures.map(\.description), on: &card)
    compare("previous", cover.previous, found.previous.map(\.description), on: &card)
    compare("commission", cover.commission, found.commission.map(\.description), on: &card)
    compare("codes", cover.codes, found.codes, on: &card)
    compare("markings", cover.markings, found.markings, on: &card)
  }

  /// What the text gives as titles: an act in the annex of a note has one of its own.
  private var titles: [String] {
    record.segments.filter { $0.kind == .title || $0.kind == .heading }.map {
      [$0.heading, $0.text].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Compares a field of one value, which may be found in several places.
  private func compare(
    _ field: String, _ label: String?, _ found: [String?], exactly: Bool = false,
    on card: inout ScoreCard
  ) {
    let found = found.compactMap(\.self)
    guard let label else {
      guard gold.cover.isComplete, field != "subject", let extra = found.first else { return }
      return card.count(.cover, field, isMiss: false, page: nil, text: extra)
    }
    let words = FoldedWords(label)
    if found.contains(where: { exactly ? $0 == label : FoldedWords($0).agrees(with: words) }) {
      return card.countRight(.cover, field)
    }
    card.count(.cover, field, isMiss: true, page: nil, text: label, nearest: found.first)
    if let extra = found.first {
      card.count(.cover, field, isMiss: false, page: nil, text: extra, nearest: label)
    }
  }

  /// Compares a field of several values, whatever their order.
  private func compare(
    _ field: String, _ labels: [String], _ found: [String], on card: inout ScoreCard
  ) {
    guard gold.cover.isComplete || !labels.isEmpty else { return }
    var left = found
    for label in labels {
      if let index = left.firstIndex(where: { FoldedWords($0) == FoldedWords(label) }) {
        left.remove(at: index)
        card.countRight(.cover, field)
      } else {
        card.count(
          .cover, field, isMiss: true, page: nil, text: label,
          nearest: found.isEmpty ? nil : found.joined(separator: ", "))
      }
    }
    for extra in left { card.count(.cover, field, isMiss: false, page: nil, text: extra) }
  }
}

package import LegalDocuments
package import LegalIdentifiers

/// The act that stands beside an Official Journal place, as the thing published there.
///
/// A footnote or sentence gives an act with its full title and then its place: "Regulation (EU)
/// 2016/679 of … repealing Directive 95/46/EC (OJ L 119, 4.5.2016, p. 1)". The place belongs to the
/// act at the head, not to the last one named in its title. A footnote that begins with the place
/// belongs to the act before the call. Where more than one reading is possible, none is taken.
package struct NamedBeside: Sendable {
  /// By index of the mention of the place.
  private var acts: [Int: WorkIdentifier] = [:]

  /// The act beside the place that the mention with this index names.
  package subscript(mention: Int) -> WorkIdentifier? { acts[mention] }

  /// Words that may stand before the head ("See Council", "of Commission Delegated").
  private static let longestLead = 40
  /// Signs between the words before a call and the call.
  private static let callDistance = 3

  package init(_ record: DocumentRecord) {
    guard record.references.indices.contains(where: { Self.isPlace($0, in: record) }) else {
      return
    }
    var places = RecordPlaces(record)
    let callers = places.callers()
    let holders = Self.mentions(byHolder: places.holders(), callers, in: record)
    for (holder, indexes) in holders {
      let places = indexes.filter { Self.isPlace($0, in: record) }
      guard !places.isEmpty else { continue }
      let text =
        switch holder {
        case .footnote(let note): record.footnotes[note].text
        case .segment(let segment): record.segments[segment].text
        }
      let scalars = Array(text.unicodeScalars)
      var from = 0
      for place in places {
        let end = record.references[place].start
        defer { from = max(from, record.references[place].end) }
        guard from <= end, end <= scalars.count else { continue }
        let region = Self.clause(of: scalars, from: from, to: end)
        let named = indexes.filter {
          !Self.isPlace($0, in: record) && record.references[$0].start >= region
            && record.references[$0].end <= end && Self.act(of: record.references[$0]) != nil
        }
        var act = Self.head(named, in: record, holder: holder, region: region, end: end)
        if named.isEmpty, let note = holder.footnote, end <= 5, let caller = callers[note] {
          act = Self.beforeCall(
            of: record.footnotes[note], in: record, holders[.segment(caller)] ?? [])
        }
        if let act, Self.canStand(act, at: record.references[place].targets[0].work) {
          acts[place] = act
        }
      }
    }
  }

  /// The mentions of each text that names a place, and of those that call a note which does: most texts
  /// name none.
  private static func mentions(
    byHolder holders: [RecordPlaces.Holder?], _ callers: [Int?], in record: DocumentRecord
  ) -> [RecordPlaces.Holder: [Int]] {
    var mentions: [RecordPlaces.Holder: [Int]] = [:]
    for (index, holder) in holders.enumerated() where isPlace(index, in: record) {
      guard let holder else { continue }
      mentions[holder] = []
      if let note = holder.footnote, let caller = callers[note] { mentions[.segment(caller)] = [] }
    }
    // Mentions of one text stand together.
    var last: RecordPlaces.Holder?
    var isWanted = false
    for (index, holder) in holders.enumerated() {
      if holder != last {
        last = holder
        isWanted = holder.map { mentions[$0] != nil } ?? false
      }
      if isWanted, let holder { mentions[holder]?.append(index) }
    }
    return mentions
  }

  /// Whether the mention with this index names a place in the Official Journal.
  private static func isPlace(_ index: Int, in record: DocumentRecord) -> Bool {
    record.references[index].status == .identified
      && record.references[index].targets.count == 1
      && record.references[index].targets[0].work.scheme == .oj
  }

  /// The one act that the mention names, where it names one act and nothing else.
  private static func act(of mention: DocumentRecord.Mention) -> WorkIdentifier? {
    guard mention.status == .identified, mention.method != .anaphora,
      ![.treaty, .case].contains(mention.kind), let first = mention.targets.first?.work,
      first.scheme == .celex, mention.targets.allSatisfy({ $0.work == first })
    else { return nil }
    return first
  }

  /// Whether the act can be published there, by its year.
  ///
  /// The Official Journal prints acts in the year of their number or, when they are of December, in
  /// the next. A later place is that of an amendment, a corrigendum, or of the act that cites this
  /// one.
  private static func canStand(_ act: WorkIdentifier, at place: WorkIdentifier) -> Bool {
    guard let published = OJPlace(notation: place.value)?.year else { return true }
    let digits = act.value.utf8.dropFirst().prefix(4)
    guard let year = Int(String(decoding: Array(digits), as: UTF8.self)) else { return false }
    return (0...1).contains(published - year)
  }

  /// Start of the clause that ends at `end`: behind the last semicolon or end of sentence.
  private static func clause(of text: [Unicode.Scalar], from: Int, to end: Int) -> Int {
    var index = end - 1
    while index > from {
      if text[index] == ";" { return index + 1 }
      if text[index] == " ", text[index - 1] == ".", index + 1 < end,
        text[index + 1].properties.isUppercase, !isAbbreviated(text, dot: index - 1)
      {
        return index + 1
      }
      index -= 1
    }
    return from
  }

  /// A dot behind one or two letters, or behind digits, ends no sentence ("No.", "p.", "27.").
  private static func isAbbreviated(_ text: [Unicode.Scalar], dot: Int) -> Bool {
    var start = dot
    while start > 0, text[start - 1].properties.isAlphabetic { start -= 1 }
    return dot - start <= 2
  }

  private static func head(
    _ named: [Int], in record: DocumentRecord, holder: RecordPlaces.Holder, region: Int, end: Int
  ) -> WorkIdentifier? {
    guard let first = named.first else { return nil }
    let works = Set(named.compactMap { act(of: record.references[$0]) })
    if works.count == 1 { return works.first }
    guard case .footnote = holder, record.references[first].start - region <= longestLead else {
      return nil
    }
    return act(of: record.references[first])
  }

  /// The act named last before the call of a note, among the mentions of the segment that calls it.
  private static func beforeCall(
    of note: DocumentRecord.Footnote, in record: DocumentRecord, _ mentions: [Int]
  ) -> WorkIdentifier? {
    guard let offset = note.offset else { return nil }
    let ending = mentions.map { record.references[$0] }.filter {
      $0.end <= offset && offset - $0.end <= callDistance
    }
    guard let last = ending.max(by: { $0.end < $1.end }) else { return nil }
    return act(of: last)
  }
}

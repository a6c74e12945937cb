package import LegalIdentifiers
package import SourceTexts
import Spooling

/// Works by date and by the words of their titles: what a mention without a number is looked up in.
///
/// Holds only works of the days and months that someone names a work by, so it stays small beside a
/// catalogue of any size.
package struct TitleIndex: Sendable {
  /// A work with the words of one of its titles.
  package struct Entry: Hashable, Sendable {
    package var work: WorkIdentifier
    package var words: TitleWords
  }

  private let dates: Set<CivilDate>
  private var entries: [CivilDate: Set<Entry>] = [:]

  /// An index for mentions of these days and months.
  package init(dates: Set<CivilDate> = []) { self.dates = dates }

  /// Notes a work; one whose date nobody asks for is passed over.
  package mutating func add(_ work: WorkIdentifier, title: String, date: CivilDate) {
    guard date.month > 0 else { return }
    let month = CivilDate(year: date.year, month: date.month)
    let asked = [date, month].compactMap { $0 }.filter { dates.contains($0) }
    guard !asked.isEmpty else { return }
    let entry = Entry(work: work, words: TitleWords(title))
    guard !entry.words.topic.isEmpty else { return }
    for date in Set(asked) { entries[date, default: []].insert(entry) }
  }

  /// Works of a day or a month.
  package func works(of date: CivilDate) -> Set<Entry> { entries[date] ?? [] }
}

/// A date and words of a title by which a document names a work that it gives no number of.
package struct NamedTitle: Hashable, Sendable {
  /// A day or a month.
  package var date: CivilDate
  package var words: TitleWords
}

extension NamedTitle: Comparable {
  package static func < (a: Self, b: Self) -> Bool {
    if a.date != b.date { return a.date < b.date }
    if a.words.topic != b.words.topic {
      return a.words.topic.lexicographicallyPrecedes(b.words.topic)
    }
    return (a.words.type?.rawValue ?? -1) < (b.words.type?.rawValue ?? -1)
  }
}

extension NamedTitle {
  func write(to row: inout RowWriter) {
    row.date(date)
    row.list(words.topic) { $0.int(Int(bitPattern: UInt($1))) }
    row.int(words.type?.rawValue)
  }

  init?(from row: inout RowReader) {
    let date = row.date()
    let topic = row.list { UInt64(UInt(bitPattern: $0.int())) }
    let type = row.optionalInt().flatMap { TitleWords.TextType(rawValue: $0) }
    guard let date else { return nil }
    self.init(date: date, words: TitleWords(topic: topic, type: type))
  }
}

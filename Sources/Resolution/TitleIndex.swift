package import LegalIdentifiers
package import SourceTexts

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

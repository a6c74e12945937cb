package import LegalIdentifiers
package import SourceTexts

/// The works of corpus and catalogue by the names of their nodes, in a third of the room that a
/// dictionary of ``KnownWork`` takes: there may be millions, and each is asked for again and again.
package struct KnownWorkTable: Sendable {
  /// What is kept of a work beside its name.
  private struct Row: Sendable {
    var title: String?
    /// Days as `yyyymmdd`; 0 where none is known.
    var date: Int32 = 0
    var inForceUntil: Int32 = 0
    /// Places in the list of words, one up; 0 where there is none.
    var kind: UInt32 = 0
    var language: UInt32 = 0
    /// The first record, and the others, of which few works have any.
    var record: Int32 = -1
    var others: [Int32] = []
  }

  private var numbers = NameNumbers()
  private var rows: [Row] = []
  /// Kinds and languages: few, and the same for many works.
  private var words: [String] = []
  private var places: [String: UInt32] = [:]

  package init() {}

  package var isEmpty: Bool { rows.isEmpty }

  /// Makes room for works that are to come.
  mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  /// The work of this name; `nil` where none is known.
  package internal(set) subscript(name: WorkIdentifier) -> KnownWork? {
    get {
      guard let number = numbers.number(of: name) else { return nil }
      let row = rows[number]
      var work = KnownWork(id: name)
      work.title = row.title
      work.date = Self.day(row.date)
      work.inForceUntil = Self.day(row.inForceUntil)
      work.kind = word(row.kind)
      work.language = word(row.language)
      if row.record >= 0 { work.records = [Int(row.record)] + row.others.map(Int.init) }
      return work
    }
    set {
      guard let work = newValue else { return }
      let number = numbers.add(name)
      if number == rows.count { rows.append(Row()) }
      var row = Row()
      row.title = work.title
      row.date = Self.number(of: work.date)
      row.inForceUntil = Self.number(of: work.inForceUntil)
      row.kind = place(of: work.kind)
      row.language = place(of: work.language)
      row.record = work.records.first.map(Int32.init) ?? -1
      row.others = work.records.dropFirst().map(Int32.init)
      rows[number] = row
    }
  }

  /// Whether the corpus holds the work; asked of every target, as what follows is of every edge.
  package func isInCorpus(_ name: WorkIdentifier) -> Bool {
    numbers.number(of: name).map { rows[$0].record >= 0 } ?? false
  }

  /// The work's day, where both are known.
  package func date(of name: WorkIdentifier) -> CivilDate? {
    numbers.number(of: name).flatMap { Self.day(rows[$0].date) }
  }

  /// From when and until when the work is in force, as far as that is known.
  func life(of name: WorkIdentifier) -> (from: CivilDate?, until: CivilDate?)? {
    numbers.number(of: name).map { (Self.day(rows[$0].date), Self.day(rows[$0].inForceUntil)) }
  }

  private static func number(of date: CivilDate?) -> Int32 {
    date.map { Int32($0.year * 10_000 + $0.month * 100 + $0.day) } ?? 0
  }

  private static func day(_ number: Int32) -> CivilDate? {
    guard number != 0 else { return nil }
    let number = Int(number)
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private func word(_ place: UInt32) -> String? { place == 0 ? nil : words[Int(place) - 1] }

  private mutating func place(of word: String?) -> UInt32 {
    guard let word else { return 0 }
    if let known = places[word] { return known }
    words.append(word)
    places[word] = UInt32(words.count)
    return UInt32(words.count)
  }
}

package import LegalDocuments
package import LegalIdentifiers
package import SourceTexts

/// What linking asks of a catalogue: the names that documents bear and cite.
///
/// Documents are taken in one by one, so that millions of them need no more room than their
/// different names. From the names a catalogue gives an excerpt that leads to the same outcomes as
/// the whole of it.
package struct CatalogueNeeds: Hashable, Sendable {
  /// Names to look up, among them those that follow by rule from a name that was met.
  package private(set) var names: Set<WorkIdentifier> = []
  /// Families of the Council's register, of which every issue is asked for.
  package private(set) var families: Set<WorkIdentifier> = []
  /// Days and months for which every work is asked for.
  package private(set) var dates: Set<CivilDate> = []
  /// Days and months for which works are asked for whose titles are like these words.
  package private(set) var titles: [CivilDate: Set<TitleWords>] = [:]
  /// Whether all relations of the works are wanted, and not only those to works that are given too.
  package var wantsAllRelations = false

  package init() {}

  package init(_ documents: some Sequence<RecordIdentity>) {
    for document in documents { add(document) }
  }

  /// Takes in what one document bears and cites.
  package mutating func add(_ document: RecordIdentity) {
    add(document.id)
    for name in document.aliases { add(name) }
    for name in document.procedures { add(name) }
    // A meeting is met by the titles of its day.
    for name in document.cited where name.scheme != .meeting { add(name) }
    for title in document.titles { titles[title.date, default: []].insert(title.words) }
  }

  /// Whether a work of this date and title may be the one that someone names.
  package func areNamed(by words: TitleWords, on date: CivilDate) -> Bool {
    titles[date]?.contains { TitleRule.likeness(of: $0, to: words) != nil } ?? false
  }

  /// Takes in a name and those that follow from it by rule.
  package mutating func add(_ name: WorkIdentifier) {
    guard name != .self, name.scheme != .file, names.insert(name).inserted else { return }
    switch name.scheme {
    case .council:
      guard let number = CouncilNumber(name) else { return }
      families.insert(number.family.identifier)
      if let registered = number.registered { add(registered.identifier) }
    case .com:
      names.formUnion(ComNumber(printed: name.value)?.celexCandidates ?? [])
    case .oj:
      guard let number = OJActNumber(notation: name.value) else { return }
      names.formUnion(number.celexCandidates)
    case .meeting:
      if let meeting = Meeting(notation: name.value) { add(meeting.date) }
    default: break
    }
  }

  /// Asks for every work of a day or a month.
  package mutating func add(_ date: CivilDate) {
    if date.month > 0 { dates.insert(date) }
  }
}

extension OJActNumber {
  /// The CELEX numbers that a text of this number can have (`references.md` 3.3: since October 2023
  /// the number of the Official Journal is that of CELEX).
  package var celexCandidates: [WorkIdentifier] {
    let digits = String(number)
    let four = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let five = String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    return series == .c
      ? ["XG", "XC", "XX", "IP", "AP", "AE", "AR", "AB"].map {
        WorkIdentifier(.celex, "5\(year)\($0)\(five)")
      }
      : ["R", "L", "D", "H", "G", "O", "Q", "X"].map {
        WorkIdentifier(.celex, "3\(year)\($0)\(four)")
      }
  }
}

/// Where works beyond the corpus are looked up.
package protocol CatalogueSource: Sendable {
  /// All that is known of the works that are asked for, and of those that share a name with them.
  ///
  /// The needs are worked out where they are looked at, since they grow with the corpus.
  func excerpt(for needs: @autoclosure () -> CatalogueNeeds) throws(CatalogueError) -> WorkCatalogue
  /// Cells that could not be read.
  var problems: [ProblemRecord] { get }
}

extension CatalogueSource {
  package var problems: [ProblemRecord] { [] }
}

extension WorkCatalogue: CatalogueSource {
  /// The whole: it is in memory already.
  package func excerpt(for needs: @autoclosure () -> CatalogueNeeds) -> WorkCatalogue { self }
}

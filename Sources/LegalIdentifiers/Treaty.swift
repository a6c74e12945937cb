public import SourceTexts

/// A founding treaty or the Charter, apart from its editions.
public enum Treaty: Sendable, Hashable, CaseIterable {
  /// Treaty on European Union.
  case teu
  /// Treaty on the Functioning of the European Union.
  case tfeu
  /// Treaty establishing the European (Economic) Community, 1958–2009.
  case ec
  /// The same under its first name, which it bore until October 1993.
  case eec
  /// Treaty establishing the European Atomic Energy Community.
  case euratom
  /// Treaty establishing the European Coal and Steel Community, 1952–2002.
  case ecsc
  /// Charter of Fundamental Rights.
  case charter

  /// CELEX stem of the edition in force on a date, the newest where no date is known.
  ///
  /// An edition counts from its publication, and from its entry into force where that is later;
  /// the edition of 2006 is passed over for that of 2002, whose articles it repeats.
  /// Source: references.md §3.6.
  public func edition(on date: CivilDate?) -> String {
    entry(on: date)?.stem ?? ""
  }

  private func entry(on date: CivilDate?) -> Edition? {
    let editions = editions
    guard let date else { return editions.last }
    return editions.last { $0.from <= date } ?? editions.first
  }

  /// The treaty's whole text in the edition in force: `celex:12016E/TXT`.
  public func work(on date: CivilDate?) -> WorkIdentifier {
    WorkIdentifier(.celex, entry(on: date)?.text ?? "")
  }

  /// An article in the edition in force: `celex:12016E016`, `celex:11992E100A`.
  ///
  /// `nil` where articles of that edition have no number of their own (the Charter of 2000, the
  /// lettered articles of Maastricht): the pinpoint then says it.
  public func article(_ number: String, on date: CivilDate?) -> WorkIdentifier? {
    guard let edition = entry(on: date), !edition.isNumber else { return nil }
    let stem = edition.stem
    let bytes = number.utf8.span
    var digits = 0
    while digits < bytes.count, bytes[digits] &- 0x30 < 10 { digits += 1 }
    guard (1...3).contains(digits) else { return nil }
    for index in digits..<bytes.count where (bytes[index] | 0x20) &- 0x61 >= 26 { return nil }
    let value = String(atMost: stem.utf8.count + 3 - digits + bytes.count) { text in
      text.append(string: stem)
      for _ in digits..<3 { text.append(UInt8(ascii: "0")) }
      for index in bytes.indices {
        text.append(index < digits ? bytes[index] : bytes[index] & 0xDF)
      }
    }
    return WorkIdentifier(.celex, value)
  }

  /// A protocol in the edition in force: `celex:12016E/PRO/36`.
  public func `protocol`(_ number: Int, on date: CivilDate?) -> WorkIdentifier {
    WorkIdentifier(.celex, edition(on: date) + "/PRO/" + (number < 10 ? "0" : "") + "\(number)")
  }

  /// The day from which the editions of a year count: those of 2008 from 1 December 2009 on.
  package static func day(ofEditions year: Int) -> CivilDate? {
    let prefix = "1\(year)"
    return allCases.flatMap(\.editions).filter { $0.stem.hasPrefix(prefix) }.map(\.from).min()
  }

  /// The treaty that an edition is of, by its stem: `11997E`, `12016M`.
  package static func ofEdition(_ stem: some StringProtocol) -> Treaty? {
    allCases.first { $0 != .eec && $0.editions.contains { $0.stem == stem } }
  }

  /// Whether the treaty bore its name already on the day.
  package func exists(on date: CivilDate) -> Bool {
    editions.first.map { $0.from <= date } ?? false
  }

  /// An edition: the day from which it counts and what its CELEX numbers begin with.
  private struct Edition {
    let from: CivilDate
    let stem: String
    /// The stem is a number of its own: the Charter of 2000 was published in the C series.
    let isNumber: Bool
    /// The number of the whole text; every mention of the treaty asks for it.
    let text: String

    init(from: CivilDate, stem: String) {
      self.from = from
      self.stem = stem
      isNumber = stem.utf8.contains(UInt8(ascii: "X"))
      text = isNumber ? stem : stem + "/TXT"
    }
  }

  /// The editions, oldest first; asked for at every mention of the treaty.
  private var editions: [Edition] {
    switch self {
    case .teu: Self.union
    case .tfeu: Self.functioning
    case .ec: Self.community
    case .eec: Self.economicCommunity
    case .euratom: Self.atomicEnergy
    case .ecsc: Self.coalAndSteel
    case .charter: Self.rights
    }
  }

  private static func list(_ rows: (String, String)...) -> [Edition] {
    rows.compactMap { row in CivilDate(iso: row.0).map { Edition(from: $0, stem: row.1) } }
  }

  private static let union = list(
    ("1993-11-01", "11992M"), ("1999-05-01", "11997M"), ("2003-02-01", "12002M"),
    ("2009-12-01", "12008M"), ("2010-03-30", "12010M"), ("2012-10-26", "12012M"),
    ("2016-06-07", "12016M"))
  private static let functioning = list(
    ("2009-12-01", "12008E"), ("2010-03-30", "12010E"), ("2012-10-26", "12012E"),
    ("2016-06-07", "12016E"))
  private static let community = list(
    ("1958-01-01", "11957E"), ("1993-11-01", "11992E"), ("1999-05-01", "11997E"),
    ("2003-02-01", "12002E"))
  private static let economicCommunity = list(("1958-01-01", "11957E"))
  private static let atomicEnergy = list(
    ("1958-01-01", "11957A"), ("2010-03-30", "12010A"), ("2012-10-26", "12012A"),
    ("2016-06-07", "12016A"))
  private static let coalAndSteel = list(("1952-07-23", "11951K"))
  private static let rights = list(
    ("2000-12-18", "32000X1218(01)"), ("2007-12-14", "12007P"), ("2010-03-30", "12010P"),
    ("2012-10-26", "12012P"), ("2016-06-07", "12016P"))
}

extension WorkIdentifier {
  /// A treaty's text or article in the edition of another day: `celex:12002E082` on 16 December 2002 is
  /// `celex:11997E082`.
  ///
  /// Nothing for other works, for protocols, whose numbers change, and where the treaty did not
  /// exist then.
  ///
  /// Where the text says no more than "the Treaty" (`isBare`), the one on the functioning of the Union is
  /// before its day the one that it took the place of.
  package func inTreatyEdition(of date: CivilDate, isBare: Bool = false) -> WorkIdentifier? {
    guard scheme == .celex, value.utf8.first == UInt8(ascii: "1"), value.utf8.count >= 9,
      !value.holds("/PRO/"), let known = Treaty.ofEdition(value.prefix(6))
    else { return nil }
    let treaty = isBare && known == .tfeu && !known.exists(on: date) ? Treaty.ec : known
    guard treaty.exists(on: date) else { return nil }
    let stem = treaty.edition(on: date)
    // The Charter of 2000 is no edition with articles of their own.
    guard stem.utf8.count == 6 else { return nil }
    return WorkIdentifier(.celex, stem + value.dropFirst(6))
  }
}

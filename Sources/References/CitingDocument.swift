public import LegalIdentifiers
public import SourceTexts

/// What is known of the document in which the text stands; all of it may be missing.
public struct CitingDocument: Hashable, Sendable {
  /// What sort of document cites: it decides what "Article 5" alone means.
  public enum Family: Sendable, Hashable {
    /// A legal act or draft act: its articles are its own.
    case act
    /// Conclusions, a note, a report: a text without articles of its own.
    case paper
    /// Plain text of unknown origin; own articles are read as in an act.
    case unknown
  }

  /// The document's own identifier.
  public var identifier: WorkIdentifier?
  /// Date of the document: decides which edition of a treaty is meant.
  public var date: CivilDate?
  /// What sort of document cites.
  public var family: Family
  /// The day on which a consolidated act was adopted, as its title gives it: "of 16 December 2002".
  package var adopted: CivilDate?

  /// The day of the text at hand, where the facts are those of the act as it was adopted.
  private var consolidated: CivilDate?

  /// Creates the facts about a document.
  public init(
    identifier: WorkIdentifier? = nil, date: CivilDate? = nil, family: Family = .unknown
  ) {
    self.identifier = identifier
    self.date = date
    self.family = family
  }

  /// Whether the text was first adopted before 1 December 2009, when the Lisbon Treaty came into
  /// force.
  package var isBeforeLisbon: Bool {
    if let year = adoptionYear, year != 2009 { return year < 2009 }
    guard let date = asAdopted.date, let lisbon = CivilDate(year: 2009, month: 12, day: 1) else {
      return false
    }
    return date < lisbon
  }

  /// Year in which an act was first adopted, be it consolidated or not; nothing for other texts.
  package var adoptionYear: Int? {
    guard let identifier, identifier.scheme == .celex,
      let celex = CELEXNumber(identifier.value), celex.sector == "0" || celex.sector == "3"
    else { return nil }
    return celex.year
  }

  /// The day of a consolidated treaty, which cites the others in the edition of its own year.
  package var treatyDate: CivilDate? {
    guard let identifier, identifier.scheme == .celex,
      let celex = CELEXNumber(identifier.value), celex.sector == "1"
    else { return nil }
    return Treaty.day(ofEditions: celex.year) ?? CivilDate(year: celex.year, month: 7, day: 1)
  }

  /// The treaty that the document is one article of: `celex:12002E047`.
  var treatyOfArticle: Treaty? {
    guard let identifier, identifier.scheme == .celex, identifier.value.utf8.count >= 9,
      Int(identifier.value.dropFirst(6).prefix(3)) != nil
    else { return nil }
    return Treaty.ofEdition(identifier.value.prefix(6))
  }

  /// The document as it was when it was adopted: the preamble of a consolidated act is never amended.
  var asAdopted: CitingDocument {
    guard let identifier, identifier.scheme == .celex,
      CELEXNumber(identifier.value)?.sector == "0", let year = adoptionYear
    else { return self }
    var original = self
    // The number may be of the year behind: Regulation (EC) No 1/2003 is of 16 December 2002.
    original.date = adopted ?? CivilDate(year: year, month: 7, day: 1) ?? date
    original.consolidated = date
    return original
  }

  /// The day whose editions of the treaties are meant.
  ///
  /// What the preamble of an old act says of a treaty that came later was put there since.
  func date(naming treaties: Treaties) -> CivilDate? {
    guard let date, let consolidated, treaties.contains(where: { !$0.exists(on: date) }) else {
      return date
    }
    return consolidated
  }

  /// Year of the document, from its date or its number.
  package var year: Int? {
    if let date { return date.year }
    guard let identifier else { return nil }
    switch identifier.scheme {
    case .council:
      let parts = identifier.value.split(separator: "-")
      return parts.count > 2 ? Int(parts[2]) : nil
    case .celex: return Int(identifier.value.dropFirst().prefix(4))
    case .com:
      let parts = identifier.value.split(separator: "/")
      return parts.count > 1 ? Int(parts[1]) : nil
    default: return nil
    }
  }
}

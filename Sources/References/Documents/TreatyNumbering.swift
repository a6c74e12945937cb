import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Which edition of the treaties a consolidated act speaks of.
///
/// Consolidation leaves the words of the first act as they were: "Article 82 of the Treaty" in an act of
/// December 2002 is that of the edition of 1997, and "Article 85(3) of the Treaty" in a regulation of
/// 1986 is Article 85 of the Treaty of Rome, whatever the day of the consolidated text. Only what later
/// acts have inserted counts anew: an inserted article, a treaty that did not exist before and, where the
/// articles have been renumbered since (on 1 May 1999), numbers that nobody cited before. Source: Treaty
/// of Amsterdam, Article 12 and tables of equivalences.
struct TreatyNumbering {
  private let adopted: CivilDate
  /// Whether the articles of the EC Treaty have had other numbers since.
  private let isRenumbered: Bool
  /// Articles of the treaty that title and preamble cite, which are never amended.
  private var cited: Set<String> = []

  /// Nothing where the document is no consolidated text.
  init?(of citing: CitingDocument) {
    guard let date = citing.asAdopted.date, let own = citing.date, date < own,
      let day = Self.renumbering
    else { return nil }
    adopted = date
    isRenumbered = date < day && own >= day
  }

  private static let renumbering = CivilDate(year: 1999, month: 5, day: 1)

  /// Puts articles of the treaty into the edition that the act was adopted under.
  mutating func read(
    _ references: inout [Reference], at path: [Pinpoint.Step], inPreamble: Bool
  ) {
    for index in references.indices where references[index].kind != .oj {
      // "the Treaties" are those of Lisbon: the words are younger than a treaty that they name.
      let isLater = references[index].targets.contains { target in
        target.work.scheme == .celex && target.work.value.utf8.first == UInt8(ascii: "1")
          && target.work.inTreatyEdition(of: adopted) == nil
      }
      for (position, target) in references[index].targets.enumerated() {
        guard target.work.scheme == .celex, target.work.value.utf8.first == UInt8(ascii: "1")
        else { continue }
        if isRenumbered, let number = Self.article(of: target.work) {
          if inPreamble {
            cited.insert(number.text)
          } else if number.isLate, cited.contains(number.text) || isOriginal(number.text, at: path),
            let earlier = Treaty.ec.article(number.text, on: adopted)
          {
            references[index].targets[position].work = earlier
          }
        } else if !inPreamble, !isLater, !Self.isInserted(path),
          !isRenumbered || target.pinpoint == nil,
          let earlier = target.work.inTreatyEdition(of: adopted),
          !isRenumbered || earlier.value.hasSuffix("/TXT")
        {
          references[index].targets[position].work = earlier
        }
      }
    }
  }

  /// Whether the article is one of the words that were there from the beginning.
  private func isOriginal(_ number: String, at path: [Pinpoint.Step]) -> Bool {
    guard !Self.isInserted(path), let value = Int(number.prefix { $0.isNumber }) else {
      return false
    }
    return value <= 248 && !Self.newNumbers.contains(value)
  }

  /// Whether the text stands in an article that a later act has inserted: "Article 26a", "17 bis".
  private static func isInserted(_ path: [Pinpoint.Step]) -> Bool {
    path.contains { step in
      step.unit == .article && step.number.utf8.last.map { $0 > 0x39 } ?? false
    }
  }

  /// Articles that acts cite by these numbers since 1999 and hardly did before: competition (81, 82, 88),
  /// the institutions (202, 205, 211), the procedures before the Court (226, 230, 234).
  static let newNumbers: Set<Int> = [81, 82, 88, 202, 205, 211, 226, 230, 234]

  /// The number of an article of the EC Treaty, and whether the edition is one of the new numbering.
  static func article(of work: WorkIdentifier) -> (text: String, isLate: Bool)? {
    guard work.scheme == .celex else { return nil }
    let value = work.value.utf8
    guard value.count >= 9, value.first == UInt8(ascii: "1"),
      value[value.index(value.startIndex, offsetBy: 5)] == UInt8(ascii: "E"),
      let year = Int(work.value.dropFirst().prefix(4)), year <= 2006
    else { return nil }
    let digits = work.value.dropFirst(6)
    guard let number = Int(digits.prefix(3)) else { return nil }
    return (String(number) + digits.dropFirst(3).lowercased(), year >= 1997)
  }
}

extension DocumentTexts {
  /// Tokens of a title in which the day of its act stands.
  private static let head = 48

  /// The day in the title of an act, consolidated or not: "Council Regulation (EC) No 1/2003 of 16 December 2002".
  func dayOfAdoption(of document: LegalDocument, _ citing: CitingDocument) -> CivilDate? {
    guard let year = citing.adoptionYear else { return nil }
    for index in document.segments.indices.prefix(12)
    where document.segments[index].kind == .title {
      let text = segment(index)
      for token in 0..<min(text.count, Self.head) where text.isNumber(at: token) {
        guard let day = text.datePhrase(at: token)?.date else { continue }
        // The number is of the year of adoption, or of that of publication.
        return (year - 1...year).contains(day.year) ? day : nil
      }
    }
    return nil
  }

  /// The day of the act that a Council paper carries, as its title tells.
  ///
  /// For example "COUNCIL RESOLUTION of 6 May 1996 on …" under a cover page of later years: the paper's
  /// own day says nothing about that text.
  ///
  /// Nothing where the title gives the day of another act ("amending Regulation … of 16 December 2002"), or
  /// a day to come.
  func dayOfCarriedAct(of document: LegalDocument, _ citing: CitingDocument) -> CivilDate? {
    guard citing.identifier?.scheme == .council, let date = citing.date,
      let index = document.segments.firstIndex(where: { $0.kind == .title })
    else { return nil }
    let text = segment(index)
    for token in 0..<min(text.count, Self.head) {
      if Self.titleVerbs.contains(where: { text.has($0, at: token) })
        || text.isSymbol(.comma, at: token) || text.isSymbol(.open, at: token + 1)
      {
        return nil
      }
      guard text.isNumber(at: token), let day = text.datePhrase(at: token)?.date else { continue }
      return day.day > 0 && day < date ? day : nil
    }
    return nil
  }

  /// What opens in a title the part that names other works.
  private static let titleVerbs = TreatiesInTitles.openers + [.between]
}

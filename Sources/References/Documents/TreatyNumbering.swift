import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Which numbering of the EC Treaty a consolidated act speaks in that was adopted before the articles
/// were renumbered on 1 May 1999.
///
/// Consolidation leaves the words of the first act as they were: "Article 85(3) of the Treaty" in a
/// regulation of 1986 is Article 85 of the Treaty of Rome, whatever the day of the consolidated text.
/// Only what later acts have inserted counts anew: an inserted article, the numbers that nobody cited
/// before. Source: Treaty of Amsterdam, Article 12 and tables of equivalences.
struct TreatyNumbering {
  private let adopted: CivilDate
  /// Articles of the treaty that title and preamble cite, which are never amended.
  private var cited: Set<String> = []

  /// Nothing where the document is no consolidated text of an act of before the renumbering.
  init?(of citing: CitingDocument) {
    guard let date = citing.asAdopted.date, date != citing.date, let day = Self.renumbering,
      date < day, let own = citing.date, own >= day
    else { return nil }
    adopted = date
  }

  private static let renumbering = CivilDate(year: 1999, month: 5, day: 1)

  /// Puts articles of the treaty into the edition that the act was adopted under.
  mutating func read(
    _ references: inout [Reference], at path: [Pinpoint.Step], inPreamble: Bool
  ) {
    for index in references.indices where references[index].kind != .oj {
      for (position, target) in references[index].targets.enumerated() {
        guard let number = Self.article(of: target.work) else { continue }
        if inPreamble {
          cited.insert(number.text)
        } else if number.isLate, cited.contains(number.text) || isOriginal(number.text, at: path),
          let earlier = Treaty.ec.article(number.text, on: adopted)
        {
          references[index].targets[position].work = earlier
        }
      }
    }
  }

  /// Whether the article is one of the words that were there from the beginning.
  private func isOriginal(_ number: String, at path: [Pinpoint.Step]) -> Bool {
    // "Article 26a" was inserted.
    let isInserted = path.contains { step in
      step.unit == .article && step.number.utf8.last.map { $0 > 0x39 } ?? false
    }
    guard !isInserted, let value = Int(number.prefix { $0.isNumber }) else { return false }
    return value <= 248 && !Self.newNumbers.contains(value)
  }

  /// Articles that acts cite by these numbers since 1999 and hardly did before: competition (81, 82, 88),
  /// the institutions (202, 205, 211), the procedures before the Court (226, 230, 234).
  private static let newNumbers: Set<Int> = [81, 82, 88, 202, 205, 211, 226, 230, 234]

  /// The number of an article of the EC Treaty, and whether the edition is one of the new numbering.
  private static func article(of work: WorkIdentifier) -> (text: String, isLate: Bool)? {
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

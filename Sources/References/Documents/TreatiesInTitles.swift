import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Puts the treaty articles in the title of a cited act into the edition of that act.
///
/// "Council Regulation (EEC) No 479/92 of 25 February 1992 on the application of Article 85(3) of the
/// Treaty" speaks of the treaty of 1992, whoever cites it when: a title is quoted as it was adopted
/// (Joint Practical Guide 16). Numbers that came with the renumbering of 1 May 1999 stay: titles of
/// older acts have been adjusted to them.
struct TreatiesInTitles {
  let texts: DocumentTexts

  /// Tokens from the number of an act to an article in its title.
  private static let reach = 48

  /// Reads all mentions of the document.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for holder in document.holders {
      let references = found[holder]
      if let amsterdam = references.firstIndex(where: Self.isRenumbering) {
        readOriginals(of: holder, behind: amsterdam, &found)
      }
      for index in references.indices.dropFirst()
      where references[index].kind == .treaty && references[index - 1].kind == .act {
        guard let work = references[index - 1].targets.first?.work,
          references[index - 1].targets.count == 1,
          let title = title(
            of: references[index - 1].span, with: references[index].span, named: work,
            in: texts[holder])
        else { continue }
        for (position, target) in references[index].targets.enumerated() {
          if let dated = dated(
            target.work, on: title.day, asAdopted: title.isAsAdopted,
            isBare: isBare(references[index], in: texts[holder]))
          {
            found[holder][index].targets[position].work = dated
          }
        }
      }
    }
  }

  /// "… in accordance with Article 12 of the Treaty of Amsterdam; the original reference was to Articles 85
  /// and 86 of the Treaty": the note gives the numbers of before the renumbering.
  private func readOriginals(
    of holder: TextLocation.Holder, behind amsterdam: Int, _ found: inout DocumentReferences
  ) {
    let references = found[holder]
    let text = texts[holder]
    // Titles of acts of before Maastricht, unless the text names a later one.
    let year = references[..<amsterdam].first { $0.kind == .act }?.targets.first
      .flatMap { CELEXNumber($0.work.value)?.year }
    guard let day = CivilDate(year: min(year ?? 1992, 1998), month: 7, day: 1) else { return }
    for index in references.indices.dropFirst(amsterdam + 1)
    where references[index].kind == .treaty {
      let first = text.firstToken(from: references[index].span.start)
      let isOriginal = (max(0, first - 10)..<first).contains { word in
        Self.original.contains { text.spells($0, at: word) }
      }
      guard isOriginal else { continue }
      for (position, target) in references[index].targets.enumerated()
      where TreatyNumbering.article(of: target.work) != nil {
        if let dated = target.work.inTreatyEdition(of: day) {
          found[holder][index].targets[position].work = dated
        }
      }
    }
  }

  private static let original = RuleWords.originally

  /// Whether the mention is Article 12 of the Treaty of Amsterdam, which renumbered the articles.
  private static func isRenumbering(_ reference: Reference) -> Bool {
    guard reference.kind == .treaty || reference.kind == .provision,
      let work = reference.targets.first?.work
    else { return false }
    return work.scheme == .celex && work.value == "11997D/TXT"
  }

  /// Whether the mention says no more than "the Treaty".
  private func isBare(_ reference: Reference, in text: TokenText) -> Bool {
    !text.names(.functioning, in: reference) && !text.names(.treatyName, in: reference)
  }

  private func dated(
    _ work: WorkIdentifier, on day: CivilDate, asAdopted isAsAdopted: Bool, isBare: Bool
  ) -> WorkIdentifier? {
    guard let number = TreatyNumbering.article(of: work) else {
      return work.inTreatyEdition(of: day, isBare: isBare)
    }
    let value = Int(number.text.prefix { $0.isNumber }) ?? 0
    if !isAsAdopted, day.year < 1999, TreatyNumbering.newNumbers.contains(value) { return nil }
    return work.inTreatyEdition(of: day)
  }

  /// The day of an act in whose title the mention stands, and whether the title is known to be printed
  /// with the numbers of that day; nothing where it stands in no title.
  private func title(
    of act: TextSpan, with mention: TextSpan, named work: WorkIdentifier, in text: TokenText
  ) -> (day: CivilDate, isAsAdopted: Bool)? {
    let end = text.firstToken(from: mention.start)
    var index = text.firstToken(from: act.end)
    guard index < end, end - index <= Self.reach else { return nil }
    // "of the European Parliament and of the Council of 22 May 2001"
    var date: CivilDate?
    for next in index..<min(index + 14, end) {
      if let phrase = text.datePhrase(at: next) {
        date = phrase.date
        index = phrase.next
        break
      }
      guard text.isWord(at: next) else { break }
    }
    // "… of companies within the meaning of the second paragraph of Article 58 of the Treaty": the
    // titles of the first directives on companies.
    let isMeaning =
      date != nil
      && (max(0, end - 4)..<end).contains {
        text.spells("meaning", at: $0) || text.spells("sens", at: $0)
      }
    guard opensTitle(index, in: text),
      !(index..<end).contains(where: { next in
        text.isSymbol(.semicolon, at: next) || text.isSymbol(.close, at: next)
          || text.isSymbol(.comma, at: next) && !isMeaning || text.sentenceBreaks(before: next)
      })
    else { return nil }
    let day =
      date ?? CELEXNumber(work.value).flatMap { CivilDate(year: $0.year, month: 7, day: 1) }
    return day.map { ($0, isMeaning) }
  }

  /// Whether the word begins what a title says: "on", "laying down", "portant", "zur".
  private func opensTitle(_ index: Int, in text: TokenText) -> Bool {
    if Self.openers.contains(where: { text.has($0, at: index) }) { return true }
    return text.isWord(at: index) && Self.words.contains { text.spells($0, at: index) }
  }

  /// Words that begin what a title says behind the number of its act.
  static let openers: [Term] = [
    .on, .for, .establishing, .amending, .repealing, .adopting, .supplementing, .extending,
    .implementing,
  ]

  private static let words = RuleWords.titleVerbs
}

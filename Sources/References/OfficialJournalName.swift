import Languages

/// The name of the Official Journal in one of its forms.
struct OfficialJournalName {
  /// Index of the first token of the name.
  let start: Int
  /// Index of the token behind the name and its point.
  let next: Int

  /// Reads the name whose cue (an abbreviation, a word for "journal") stands at `index`.
  static func read(at index: Int, in text: borrowing TokenText) -> OfficialJournalName? {
    if text.has(.ojAbbreviation, at: index) {
      return abbreviation(at: index, in: text)
    }
    guard text.has(.journal, at: index), text[index].isCapitalised || text[index].count > 6 else {
      return nil
    }
    return fullName(at: index, in: text)
  }

  /// Abbreviations of several words by their first; a point may stand behind each.
  ///
  /// The others are
  /// one word. The vocabularies list the first words.
  private static let longer: [(first: String, words: [[String]])] = [
    ("Dz", [["U"], ["Urz"]]), ("Úř", [["věst"]]),
    ("Ú", [["v", "EÚ"], ["v", "ES"], ["v", "ESUO"], ["v", "EU"]]),
  ]

  private static func abbreviation(
    at index: Int, in text: borrowing TokenText
  ) -> OfficialJournalName? {
    guard text[index].isCapitalised else { return nil }
    let afterFirst = text.isSymbol(.stop, at: index + 1) ? index + 2 : index + 1
    let first = text[index]
    guard let endings = longer.first(where: { text.isExactly($0.first, at: index) })?.words else {
      if first.count == 1 { return scanned(at: index, in: text) ?? dotted(at: index, in: text) }
      // "Abl" is met for "ABl"; any other abbreviation is capitals throughout, or begins so
      return OfficialJournalName(start: index, next: behindUnion(afterFirst, in: text))
    }
    for words in endings {
      var next = afterFirst
      var isWhole = true
      for word in words {
        guard text.isExactly(word, at: next) else {
          isWhole = false
          break
        }
        next += 1
        if text.isSymbol(.stop, at: next) { next += 1 }
      }
      if isWhole {
        return OfficialJournalName(start: index, next: behindUnion(next, in: text))
      }
    }
    return nil
  }

  /// Skips the letters of the Union or Community behind the abbreviation, as national papers have
  /// them: `ABl. EU Nr. L 119`, `Dz. Urz. UE L 119`.
  private static func behindUnion(_ index: Int, in text: borrowing TokenText) -> Int {
    guard text.has(.domain, at: index), text[index].isAllCapitals, !text.isGlued(at: index) else {
      return index
    }
    return text.isSymbol(.stop, at: index + 1) && !text.sentenceBreaks(before: index + 2)
      ? index + 2 : index + 1
  }

  /// `0J`: the scanner took the O for a zero.
  private static func scanned(
    at index: Int, in text: borrowing TokenText
  ) -> OfficialJournalName? {
    guard text.isExactly("J", at: index), text.isGlued(at: index),
      text.digits(at: index - 1) == 1, text.number(at: index - 1) == 0
    else { return nil }
    return OfficialJournalName(start: index - 1, next: index + 1)
  }

  /// `O.J. No L 281`, `J.O.C.E. n° L 281`: papers before the nineties put stops between the letters.
  private static func dotted(
    at index: Int, in text: borrowing TokenText
  ) -> OfficialJournalName? {
    func isLetter(_ letters: [String], _ place: Int) -> Bool {
      letters.contains { text.isExactly($0, at: place) } && text.isSymbol(.stop, at: place + 1)
        && text.isGlued(at: place + 1)
    }
    if isLetter(["J"], index), isLetter(["O"], index - 2), text.isGlued(at: index) {
      return OfficialJournalName(start: index - 2, next: index + 2)
    }
    guard isLetter(["J"], index), isLetter(["O"], index + 2), text.isGlued(at: index + 2) else {
      return nil
    }
    var next = index + 4
    while next < index + 8, isLetter(["C", "U", "E"], next), text.isGlued(at: next) { next += 2 }
    return OfficialJournalName(start: index, next: next)
  }

  /// `Official Journal of the European Communities`, `Journal officiel de l’Union européenne`: up
  /// to a series, a bracket or the sign before a number, which must stand near.
  private static func fullName(
    at index: Int, in text: borrowing TokenText
  ) -> OfficialJournalName? {
    let start = text.has(.official, at: index - 1) ? index - 1 : index
    var next = index + 1
    while next < index + 10, next < text.count {
      if text.isExactly("L", at: next) || text.isExactly("C", at: next)
        || text.isExactly("S", at: next), !text.isSymbol(.apostrophe, at: next + 1)
      {
        return OfficialJournalName(start: start, next: next)
      }
      if text.isSymbol(.open, at: next) || text.has(.numberSign, at: next) {
        return OfficialJournalName(start: start, next: next)
      }
      // "(«Journal officiel de l’Union européenne» L 173 du 12 juin 2014)"
      if text.isSymbol(.quoteClose, at: next), text.isSymbol(.quoteOpen, at: start - 1) {
        next += 1
        continue
      }
      guard text.isWord(at: next) || text.isSymbol(.apostrophe, at: next) else { return nil }
      next += 1
    }
    return nil
  }
}

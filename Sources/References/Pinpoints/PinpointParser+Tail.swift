import Languages
import LegalIdentifiers

/// One number in brackets behind another one, and the likes of it.
extension PinpointParser {
  /// One bracketed number; its unit follows from what it stands behind.
  func tail(
    at index: Int, behind path: PinpointPath
  ) -> (step: Pinpoint.Step, end: Int)? {
    // What stands there is looked at first: the last step has to be put together.
    guard text.isSymbol(.open, at: index) || mayBeClosed(index), let last = path.steps.last else {
      return nil
    }
    if let content = text.bracketContent(at: index) {
      // A blank before the bracket makes "(1)" behind a point the next item of a list.
      if text[index].spaceBefore, last.unit == .point || last.unit == .recital,
        !isSetApart(content.text, behind: last.number, at: index),
        !isPart(content, of: last)
      {
        return nil
      }
      return (
        Pinpoint.Step(Self.unit(of: content.text, behind: last.unit), content.text), content.end
      )
    }
    // "Art. 5 (1) a) GDPR", "art. 6 § 1 b) et c) du RGPD": only the work behind it tells that no list
    // begins here.
    if last.unit == .paragraph, isBracketed(index - 1) || text.isSymbol(.section, at: index - 2),
      let letter = dottedLetter(at: index), bindsBehindLetters(at: letter.end)
    {
      return (Pinpoint.Step(.point, letter.text), letter.end)
    }
    if let digit = closedDigit(at: index, behind: last) { return digit }
    if let roman = romanBehindComma(at: index, behind: last) { return roman }
    if let letter = letterOfDecimal(at: index, behind: last) { return letter }
    // French and its kin close points without opening them: "points b) ii)", "point 1 h)".
    guard last.unit == .point, text.isWord(at: index), text.isSymbol(.close, at: index + 1),
      text.isGlued(at: index + 1), text[index].count <= 4,
      text[index].count == 1 || text.isRoman(at: index, capital: false)
    else { return nil }
    return (Pinpoint.Step(.point, text.string(at: index)), index + 2)
  }

  /// Whether a number or letter may stand here that is closed and not opened, or has a stop before it:
  /// "b)", ".f".
  private func mayBeClosed(_ index: Int) -> Bool {
    isBracketed(index + 1) || text.isSymbol(.stop, at: index)
      || text.isSymbol(.comma, at: index) && isBracketed(index + 2)
  }

  /// "paragraphe 1, point e), iv)": French sets a comma between a point and its sub-point.
  ///
  /// Only a single point tells so: "points h), i) et j)" are three of a kind.
  private func romanBehindComma(
    at index: Int, behind last: Pinpoint.Step
  ) -> (step: Pinpoint.Step, end: Int)? {
    guard last.unit == .point, text.isSymbol(.comma, at: index), isBracketed(index - 1),
      text.isRoman(at: index + 1, capital: false), isBracketed(index + 2),
      text.isGlued(at: index + 2), last.number.utf8.count == 1,
      !PinpointPath.isRoman(last.number), text.isWord(at: index - 2),
      text.has(.point, at: index - 3), text[index - 3].value == Vocabulary.singular
    else { return nil }
    return (Pinpoint.Step(.point, text.string(at: index + 1)), index + 3)
  }

  /// "paragraphe 3.2.1 a)", "section 1.3 g)": what bears a decimal number is counted on with letters
  /// that are closed and not opened.
  private func letterOfDecimal(
    at index: Int, behind last: Pinpoint.Step
  ) -> (step: Pinpoint.Step, end: Int)? {
    guard last.unit == .paragraph || last.unit == .section, isBracketed(index + 1),
      last.number.utf8.contains(UInt8(ascii: ".")), let letter = dottedLetter(at: index)
    else { return nil }
    return (Pinpoint.Step(.point, letter.text), letter.end)
  }

  /// "point B) 2)", "point A 4)": a digit that is closed behind a letter that was not opened.
  private func closedDigit(
    at index: Int, behind last: Pinpoint.Step
  ) -> (step: Pinpoint.Step, end: Int)? {
    guard last.unit == .point, (1...2).contains(text.digits(at: index)),
      text.isSymbol(.close, at: index + 1), text.isGlued(at: index + 1)
    else { return nil }
    let isBehindClosed =
      isBracketed(index - 1) && text.isWord(at: index - 2) && !text.isSymbol(.open, at: index - 3)
    let isBehindCapital =
      text.isWord(at: index - 1) && text[index - 1].count == 1 && text[index - 1].isCapitalised
    guard isBehindClosed || isBehindCapital else { return nil }
    return (Pinpoint.Step(.point, text.string(at: index)), index + 2)
  }

  /// "Article 28c (A) (d)", "Article 3 (1) (a) (ii)": where the bracket before is set apart too, a
  /// blank is only the style of the nineties.
  ///
  /// A digit behind a small letter calls a note.
  private func isSetApart(_ number: String, behind outer: String, at index: Int) -> Bool {
    var open = index - 1
    while open > index - 5, !text.isSymbol(.open, at: open) { open -= 1 }
    guard text.isSymbol(.open, at: open), text[open].spaceBefore,
      let first = outer.utf8.first, let next = number.utf8.first
    else { return false }
    let isCapital = first &- 0x41 < 26
    if isCapital { return !(next &- 0x41 < 26) }
    if first &- 0x30 < 10 { return next &- 0x61 < 26 }
    return first &- 0x61 < 26 && number.utf8.allSatisfy { "ivx".utf8.contains($0) }
      && !(outer == "h" && number == "i")
  }

  /// A digit behind an article is a paragraph, a letter a point.
  static func unit(of number: String, behind unit: Pinpoint.Unit) -> Pinpoint.Unit {
    let isDigit = number.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    return isDigit && (unit == .article || unit == .section) ? .paragraph : .point
  }

  /// The path with its innermost step of the same look replaced: the likes of `art_4.par_1.pnt_a`
  /// are `…pnt_b` for "(b)" and `art_4.par_2` for "(2)".
  func sibling(
    of path: PinpointPath, _ number: String, from outer: Int
  ) -> Pinpoint.Path? {
    let steps = path.rangeEnd.isEmpty ? path.steps : path.rangeEnd
    for position in stride(from: steps.count - 1, through: outer, by: -1) {
      let previous = position > 0 ? steps[position - 1].number : ""
      guard PinpointPath.looksLike(number, steps[position].number, behind: previous) else {
        continue
      }
      return steps.outermost(position).appending(Pinpoint.Step(steps[position].unit, number))
    }
    return nil
  }
}

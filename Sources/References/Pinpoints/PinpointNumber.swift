import Languages
import LegalIdentifiers
import SourceTexts

/// The number of a subdivision as printed: `5`, `12a`, `II`, `(a)`, `K.3`.
struct PinpointNumber {
  /// What the number looks like; members of one list look alike.
  enum Shape { case digits, letter, roman, bracketed, word }

  var text: String
  var shape: Shape
  var end: Int

  /// Whether it is one of the capital letters that part an article into titles: A to F.
  var isLetterOfTitle: Bool { Self.isLetterOfTitle(text) }

  static func isLetterOfTitle(_ number: String) -> Bool {
    number.utf8.count == 1 && (0x41...0x46).contains(number.utf8.first ?? 0)
  }
}

extension TokenText {
  /// The number at `index` as one of a subdivision.
  ///
  /// Nouns that count with letters ("Buchstabe", "letter") take a bare one whatever follows it.
  func pinpointNumber(
    at index: Int, of part: Subdivision, countsLetters: Bool = false
  ) -> PinpointNumber? {
    let token = self[index]
    switch token.kind {
    case .number: return digitsNumber(at: index, of: part)
    case .word:
      if countsLetters, part == .point, let letter = bareLetter(at: index) {
        let isClosed = isSymbol(.close, at: index + 1) && isGlued(at: index + 1)
        return PinpointNumber(
          text: letter, shape: isClosed ? .bracketed : .letter, end: index + (isClosed ? 2 : 1))
      }
      return wordNumber(at: index, of: part)
    case .symbol:
      if token.symbol == .open, part.rank >= Subdivision.innerRank || part == .recital {
        guard let inside = bracketContent(at: index) else { return nil }
        // "the flash point(s)": one or more of them.
        if inside.text == "s", isGlued(at: index), isWord(at: index - 1) { return nil }
        return PinpointNumber(text: inside.text, shape: .bracketed, end: inside.end)
      }
      // The European Parliament numbers articles put before the first: "Article -1".
      if token.symbol == .hyphen, part == .article, token.spaceBefore, isNumber(at: index + 1),
        isGlued(at: index + 1), let number = digitsNumber(at: index + 1, of: part)
      {
        return PinpointNumber(text: "-" + number.text, shape: .digits, end: number.end)
      }
      return nil
    }
  }

  /// One letter, or two small ones, behind a noun that counts with letters.
  private func bareLetter(at index: Int) -> String? {
    let token = self[index]
    if let letter = latinLetter(at: index) { return letter }
    let isClosed = isSymbol(.close, at: index + 1) && isGlued(at: index + 1)
    guard token.count == 1 || token.count == 2 && !token.isCapitalised,
      Self.isASCIILetters(bytes, token), !isElided(index),
      isClosed || token.count == 1 && (!isLittleWord(index) || isListedLetter(index))
        || token.count == 2 && isRoman(at: index, capital: false)
        || token.count == 2 && token.terms.isPlain && isInsertedLetter(token)
    else { return nil }
    return string(at: index)
  }

  /// Two letters of a point that was put in: `aa`, `ba`, `cb`; "da", "du" are words.
  private func isInsertedLetter(_ token: Token) -> Bool {
    let first = bytes[Int(token.start)]
    let second = bytes[Int(token.start) + 1]
    return first == second
      || first != 0x64 && (0x62...0x70).contains(first) && (0x61...0x63).contains(second)
  }

  /// Whether an apostrophe stands for the rest of the word and the next is written on: the "d" of
  /// "points d'accès".
  private func isElided(_ index: Int) -> Bool {
    isSymbol(.apostrophe, at: index + 1) && isGlued(at: index + 1) && isWord(at: index + 2)
      && isGlued(at: index + 2)
  }

  /// Whether the letter is a word of the language: Spanish "a" and "y".
  func isLittleWord(_ index: Int) -> Bool {
    has(.of, at: index) || has(.to, at: index) || has(.and, at: index) || has(.or, at: index)
      || has(.the, at: index) || has(.in, at: index)
  }

  /// Whether what might be the word "and", "or" or "in" is the letter of a point in a list.
  ///
  /// So it is in the Spanish "letras a), e) y f)", the Polish "lit. h, i oraz j", the Swedish
  /// "h, i och j". A bracket closes only a letter; without one, the neighbours on both sides must be members.
  func isListedLetter(_ index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.count == 1 || latinLetter(at: index) != nil else {
      return false
    }
    if isSymbol(.close, at: index + 1), isGlued(at: index + 1) { return true }
    guard isSymbol(.comma, at: index - 1),
      isSymbol(.comma, at: index + 1) || has(.and, at: index + 1) || has(.or, at: index + 1)
    else { return false }
    return isWord(at: index + 2) && self[index + 2].count == 1 && !isElided(index + 2)
  }

  private func digitsNumber(at index: Int, of part: Subdivision) -> PinpointNumber? {
    guard digits(at: index) <= 4 else { return nil }
    var text = string(at: index)
    var end = index + 1
    // "2.1", "3.2.1": decimal numbers of points and sections.
    if part == .point || part == .section || part == .subsection || part == .paragraph
      || part == .table || part == .chapter
    {
      while isSymbol(.stop, at: end), isGlued(at: end), isNumber(at: end + 1), isGlued(at: end + 1),
        digits(at: end + 1) <= 2, end < index + 10
      {
        text += "." + string(at: end + 1)
        end += 2
      }
      // "Points 4.3., 4.4. and 4.5.": some number with a stop at the end, too.
      if end > index + 1, isSymbol(.stop, at: end), isGlued(at: end),
        isSymbol(.comma, at: end + 1) && isGlued(at: end + 1) || has(.and, at: end + 1)
      {
        end += 1
      }
    }
    if isWord(at: end), let letters = insertedLetters(at: end) {
      text += letters.text
      end = letters.end
    }
    let behindDigits = end
    end = skipOrdinalEnding(at: end)
    // PT: "artigo 4.º-A"
    if end > behindDigits, isSymbol(.hyphen, at: end), isGlued(at: end), isGluedWord(at: end + 1),
      self[end + 1].count == 1, self[end + 1].isCapitalised,
      Self.isASCIILetters(bytes, self[end + 1])
    {
      text += string(at: end + 1).lowercased()
      end += 2
    }
    // French and its kin close points without opening them: "point 4)", now and then "paragraphe 3)".
    if part == .point || part == .paragraph, isSymbol(.close, at: end), isGlued(at: end),
      !isOpened(before: index)
    {
      return PinpointNumber(text: text, shape: .bracketed, end: end + 1)
    }
    return PinpointNumber(text: text, shape: .digits, end: end)
  }

  /// Skips what makes an ordinal of a number: "5.º" in Portuguese, "5." in Croatian.
  private func skipOrdinalEnding(at index: Int) -> Int {
    guard isSymbol(.stop, at: index), isGlued(at: index) else { return index }
    if isGlued(at: index + 1),
      isExactly("º", at: index + 1) || isExactly("ª", at: index + 1)
        || isExactly("o", at: index + 1) || isExactly("a", at: index + 1)
    {
      return index + 2
    }
    guard vocabulary.traits.contains(.ordinalStops), index + 1 < count,
      !self[index + 1].flags.contains(.blockBefore), !isNumber(at: index + 1)
    else { return index }
    return index + 1
  }

  /// Whether a bracket stands open at the token, looked for in the sentence before it.
  private func isOpened(before index: Int) -> Bool {
    var depth = 0
    var position = index - 1
    while position >= 0, position > index - 80, !sentenceBreaks(before: position + 1) {
      if isSymbol(.close, at: position) { depth += 1 }
      if isSymbol(.open, at: position) {
        if depth == 0 { return true }
        depth -= 1
      }
      position -= 1
    }
    return false
  }

  private func wordNumber(at index: Int, of part: Subdivision) -> PinpointNumber? {
    let token = self[index]
    if token.terms.contains(.ordinal), token.value > 0, token.count > 1, !isGlued(at: index),
      part == .subparagraph || part == .sentence || part == .indent
    {
      // "párrafo primero", "akapit pierwszy": the ordinal stands behind its noun.
      return PinpointNumber(
        text: PinpointParser.ordinalText(token.value), shape: .word, end: index + 1)
    }
    if let letter = latinLetter(at: index), part.rank >= Subdivision.innerRank || part == .part {
      let isClosed = isSymbol(.close, at: index + 1) && isGlued(at: index + 1)
      guard isClosed || part == .part else { return nil }
      return PinpointNumber(
        text: letter, shape: isClosed ? .bracketed : .letter, end: index + (isClosed ? 2 : 1))
    }
    if token.terms.contains(.cardinal) || token.terms.contains(.ordinal),
      part.rank < Subdivision.innerRank, (1...20).contains(token.value)
    {
      // "Part One", "article premier"; "Article first" is no English.
      let isNumeral = token.terms.contains(.cardinal) ? token.isCapitalised : token.value == 1
      guard isNumeral, token.count > 1 else { return nil }
      return PinpointNumber(text: String(token.value), shape: .word, end: index + 1)
    }
    // Of longer words only Roman numbers count, which are asked for letter by letter.
    guard token.count <= 6, token.count > 2 || Self.isASCIILetters(bytes, token) else {
      return nil
    }
    let isSingle = token.count == 1
    switch part {
    case .article:
      // Maastricht numbered the articles of its titles with letters: "Article K.3".
      guard isSingle, token.isCapitalised else { return nil }
      if isSymbol(.stop, at: index + 1), isGlued(at: index + 1), isNumber(at: index + 2),
        isGlued(at: index + 2), digits(at: index + 2) <= 2
      {
        return PinpointNumber(
          text: string(at: index) + "." + string(at: index + 2), shape: .letter, end: index + 3)
      }
      // Model provisions count with a letter in front: "Article R23".
      if isNumber(at: index + 1), isGlued(at: index + 1), digits(at: index + 1) <= 3 {
        return PinpointNumber(
          text: string(at: index) + string(at: index + 1), shape: .letter, end: index + 2)
      }
      guard isExactly("K", at: index) || isExactly("J", at: index) || isExactly("G", at: index)
      else { return nil }
      return PinpointNumber(text: string(at: index), shape: .letter, end: index + 1)
    case .point, .indent:
      return pointLetters(at: index)
    case .paragraph:
      // Sections of annexes have paragraphs with letters: "paragraph B of Section II".
      guard isSingle, token.isCapitalised, has(.of, at: index + 1) || holdsBracket(index) else {
        return nil
      }
      return PinpointNumber(text: string(at: index), shape: .letter, end: index + 1)
    case .subparagraph:
      // "subparagraph A(4) of Section I"
      guard isSingle, token.isCapitalised, holdsBracket(index) else { return nil }
      return PinpointNumber(text: string(at: index), shape: .letter, end: index + 1)
    case .recital, .sentence:
      return nil
    default:
      if isRoman(at: index, capital: true) {
        var end = index + 1
        var text = string(at: index)
        if isGlued(at: end) || has(.repeated, at: end) && !has(.to, at: end),
          let letters = insertedLetters(at: end), letters.text.count == 1
        {
          text += letters.text
          end = letters.end
        }
        if vocabulary.traits.contains(.ordinalStops) { end = skipOrdinalEnding(at: end) }
        if part == .annex, end == index + 1, isPartLetter(at: end) {
          text += string(at: end)
          end += 1
        }
        return PinpointNumber(text: text, shape: .roman, end: end)
      }
      // "Annex IA to Regulation (EU) 2017/127", "Annex IIa", "Chapter IVa"
      if token.isCapitalised, isRomanWithLetter(token),
        part == .annex || bytes[Int(token.end) - 1] >= 0x61 && !self[index - 1].isAllCapitals
      {
        return PinpointNumber(text: string(at: index), shape: .roman, end: index + 1)
      }
      if isSymbol(.close, at: index + 1), isGlued(at: index + 1),
        isSingle || isRoman(at: index, capital: false)
      {
        return PinpointNumber(text: string(at: index), shape: .bracketed, end: index + 2)
      }
      guard isSingle, token.isCapitalised else { return nil }
      return PinpointNumber(text: string(at: index), shape: .letter, end: index + 1)
    }
  }

  /// `a`, `ii`, `I`, `b)`: letters of a point without an opening bracket.
  private func pointLetters(at index: Int) -> PinpointNumber? {
    let token = self[index]
    let isRomanNumber = isRoman(at: index, capital: token.isCapitalised)
    guard token.count == 1 || isRomanNumber || token.count == 2 && !token.isCapitalised else {
      return nil
    }
    // "points f bis) et f ter)": the points (fa) and (fb).
    if token.count == 1, !token.isCapitalised, has(.repeated, at: index + 1),
      !has(.to, at: index + 1),
      self[index + 1].value >= 2, isSymbol(.close, at: index + 2), isGlued(at: index + 2)
    {
      return PinpointNumber(
        text: string(at: index) + LatinOrdinals.letters(of: self[index + 1].value),
        shape: .bracketed, end: index + 3)
    }
    // "items P.1, D.42" are numbers of something else.
    if isSymbol(.stop, at: index + 1), isGlued(at: index + 1), isNumber(at: index + 2),
      isGlued(at: index + 2)
    {
      return nil
    }
    let isClosed = isSymbol(.close, at: index + 1) && isGlued(at: index + 1)
    // Two letters and the "a" of a sentence are numbers only with their bracket.
    if !isClosed, !isRomanNumber || token.count == 1 {
      guard !has(.to, at: index),
        !has(.and, at: index) && !has(.or, at: index) || isListedLetter(index),
        token.count == 1, endsPoint(index + 1) || holdsDigit(index), !isElided(index)
      else { return nil }
    }
    return PinpointNumber(
      text: string(at: index), shape: isClosed ? .bracketed : .letter,
      end: index + (isClosed ? 2 : 1))
  }

  /// `(2)`, `(1a)`, `(a)`, `(ii)`, `(IV)`.
  func bracketContent(at index: Int) -> (text: String, end: Int)? {
    guard isSymbol(.open, at: index) else { return nil }
    let token = self[index + 1]
    if token.kind == .number, token.count <= 4 {
      var text = string(at: index + 1)
      var end = index + 2
      let letters = self[end]
      if letters.kind == .word, letters.count <= 2, isGlued(at: end),
        Self.isASCIILetters(bytes, letters)
      {
        text += string(at: end).lowercased()
        end += 1
      } else if letters.kind == .word, letters.terms.contains(.repeated),
        let inserted = insertedLetters(at: end)
      {
        text += inserted.text
        end = inserted.end
      }
      return isSymbol(.close, at: end) ? (text, end + 1) : nil
    }
    guard token.kind == .word, isSymbol(.close, at: index + 2), token.count <= 5 else { return nil }
    if let letter = latinLetter(at: index + 1) { return (letter, index + 3) }
    guard Self.isASCIILetters(bytes, token) else { return nil }
    let isSmall = !token.isCapitalised
    guard
      token.count == 1 || isSmall && token.count == 2 && !token.terms.contains(.domain)
        || isRoman(at: index + 1, capital: token.isCapitalised)
    else { return nil }
    return (string(at: index + 1), index + 3)
  }
}

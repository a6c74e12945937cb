import Languages
import LegalIdentifiers

/// The number of an act as it stands in the text, not yet judged.
struct ActNumberReading {
  var first: PrintedNumber
  /// Missing in `Regulation No 17`.
  var second: PrintedNumber?
  var form: ActNumber.Form
  var end: Int
  /// Bytes at the end of the last token that are a footnote mark run into the number.
  var glued = 0
  /// Deleted and inserted number printed without a blank: `910/20142023/2854`.
  var inserted: (first: PrintedNumber, second: PrintedNumber)?
  /// The authors left the number open: `(EU) 2022/XXX`.
  var isPlaceholder = false
  var domain: Domain?
}

extension TokenText {
  /// Reads `(EU) 2016/679`, `(EC) No 45/2001`, `95/46/EC`, `No 17`, `(EU) 2022/…`.
  func actNumber(at index: Int) -> ActNumberReading? {
    var form = ActNumber.Form()
    var next = index
    var domain: Domain?
    if let bracket = bracketedDomains(at: index) {
      form.hasDomainBefore = true
      domain = bracket.domain
      next = bracket.end
    } else if has(.domain, at: index), has(.numberSign, at: index + 1) || isNumber(at: index + 1) {
      form.hasDomainBefore = true
      domain = Domain(rawValue: self[index].value)
      next = index + 1
    }
    var afterSign = skipNumberSign(at: next)
    if afterSign == next, form.hasDomainBefore, isExactly("n", at: next) {
      // Italian and its kin, and what they print in English: "(EU) n. 575/2013".
      let end = skipStop(at: next + 1)
      if isNumber(at: end) { afterSign = end }
    }
    // "Reglamento (CE) No 593/2008": the English sign in texts of all languages; in old pages in capitals
    // "N°" has lost its ring.
    if afterSign == next, isNumber(at: next + 1),
      isExactly("No", at: next)
        || form.hasDomainBefore && (isExactly("no", at: next) || isExactly("N", at: next))
    {
      afterSign = next + 1
    }
    form.hasNumberSign = afterSign > next
    next = afterSign
    if let open = openNumber(at: next, form: form) { return open }
    guard let value = number(at: next), digits(at: next) <= 5 else { return nil }
    let first = PrintedNumber(value, digits: digits(at: next))
    guard isSymbol(.slash, at: next + 1), digits(at: next + 2) > 0 else {
      // A number without a year makes sense with "No" only.
      guard form.hasNumberSign, !isSymbol(.slash, at: next + 1) else { return nil }
      return ActNumberReading(first: first, second: nil, form: form, end: next + 1, domain: domain)
    }
    next += 2
    if var tracked = trackedNumber(first, at: next, form: form) {
      tracked.domain = domain
      return tracked
    }
    guard let split = secondNumber(first, at: next, form: form) else { return nil }
    next += 1
    var reading = ActNumberReading(
      first: first, second: split.number, form: form, end: next, glued: split.glued,
      domain: domain)
    if isSymbol(.slash, at: next) {
      guard let last = domainBehind(at: next + 1) else { return nil }
      reading.form.hasDomainAfter = true
      reading.domain = last.domain
      reading.end = last.end
      reading.glued = 0
    } else if isProcedureCode(at: next) {
      return nil
    }
    reading.form.isJHA = reading.domain == .jha
    return reading
  }

  /// `(EU)`, `(EU, Euratom)`, `(ECSC, EEC, Euratom)`.
  private func bracketedDomains(at index: Int) -> (domain: Domain?, end: Int)? {
    guard isSymbol(.open, at: index), isDomain(at: index + 1) else { return nil }
    let domain = Domain(rawValue: self[index + 1].value)
    var next = index + 2
    while next < index + 10 {
      if isSymbol(.close, at: next) { return (domain, next + 1) }
      guard isSymbol(.comma, at: next) || isSymbol(.slash, at: next) || has(.and, at: next),
        isDomain(at: next + 1)
      else { return nil }
      next += 2
    }
    return nil
  }

  /// Whether the word is a domain: one of the language's, or letters that look like one.
  private func isDomain(at index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word else { return false }
    return token.terms.contains(.domain) || isForeignDomain(at: index)
  }

  /// Whether the word is a domain in some official language: papers quote the numbers of others.
  private func isForeignDomain(at index: Int) -> Bool {
    let token = self[index]
    guard token.isCapitalised, token.count <= 12 else { return false }
    return Vocabulary.isDomain(bytes, Int(token.start), Int(token.end))
  }

  /// The domain behind a number, with those that follow it: `EC`, `ECSC, EC, Euratom`.
  private func domainBehind(at index: Int) -> (domain: Domain?, end: Int)? {
    let token = self[index]
    guard token.kind == .word,
      token.terms.contains(.domain) || isForeignDomain(at: index) && !isProcedureWord(at: index)
    else { return nil }
    var next = index + 1
    while isSymbol(.comma, at: next) || isSymbol(.slash, at: next), has(.domain, at: next + 1),
      next < index + 8
    {
      next += 2
    }
    return (Domain(rawValue: token.value), next)
  }

  /// The year or serial number behind the slash, parted from a footnote mark that ran into it.
  ///
  /// Serial numbers have four digits at most and years four, so that more are note marks; so are those
  /// behind a year of two digits that "No" asks for: "No 729/702" (references.md §0.6 c).
  private func secondNumber(
    _ first: PrintedNumber, at index: Int, form: ActNumber.Form
  ) -> (number: PrintedNumber, glued: Int)? {
    let width = digits(at: index)
    guard width > 4 else {
      guard let value = number(at: index) else { return nil }
      let whole = PrintedNumber(value, digits: width)
      if form.hasNumberSign, whole.actYear == nil, first.actYear == nil || first.digits != 4,
        !isSymbol(.slash, at: index + 1)
      {
        for (glued, power) in [(1, 10), (2, 100)] where width - glued == 2 {
          let kept = PrintedNumber(value / power, digits: 2)
          if kept.actYear != nil, value % power >= power / 10 { return (kept, glued) }
        }
      }
      return (whole, 0)
    }
    guard width <= 7, let value = number(at: index) else { return nil }
    let isYearFirst = first.actYear != nil && first.digits == 4
    for glued in 1...3 where width - glued <= 4 && width - glued >= 1 {
      let power = [1, 10, 100, 1000][glued]
      let kept = PrintedNumber(value / power, digits: width - glued)
      // A note mark does not begin with a nought.
      let mark = value % power
      guard mark >= power / 10 else { continue }
      if isYearFirst || kept.actYear != nil && kept.digits == 4 { return (kept, glued) }
    }
    return nil
  }

  /// `910/20142023/2854`: two numbers back to back.
  private func trackedNumber(
    _ first: PrintedNumber, at index: Int, form: ActNumber.Form
  ) -> ActNumberReading? {
    guard digits(at: index) == 8, let middle = number(at: index), isSymbol(.slash, at: index + 1),
      let last = number(at: index + 2), digits(at: index + 2) <= 4, isGlued(at: index + 1),
      isGlued(at: index + 2)
    else { return nil }
    let deleted = PrintedNumber(middle / 10000, digits: 4)
    let inserted = PrintedNumber(middle % 10000, digits: 4)
    guard deleted.actYear != nil || first.actYear != nil, inserted.actYear != nil else {
      return nil
    }
    var reading = ActNumberReading(first: first, second: deleted, form: form, end: index + 3)
    reading.inserted = (inserted, PrintedNumber(last, digits: digits(at: index + 2)))
    return reading
  }

  /// `2022/XXX`, `…/2012`, `No XXX/2012`, `[…]`.
  private func openNumber(at index: Int, form: ActNumber.Form) -> ActNumberReading? {
    guard form.hasDomainBefore || form.hasNumberSign || isNumber(at: index) else { return nil }
    let nought = PrintedNumber(0, digits: 0)
    var next = index
    if let width = blank(at: index) {
      next += width
      if isSymbol(.slash, at: next) {
        if let more = blank(at: next + 1) {
          next += 1 + more
        } else if isNumber(at: next + 1) {
          next += 2
        }
      } else if !form.hasDomainBefore {
        return nil
      }
    } else if isNumber(at: index), isSymbol(.slash, at: index + 1), let width = blank(at: index + 2)
    {
      next = index + 2 + width
    } else {
      return nil
    }
    if isSymbol(.slash, at: next), let last = domainBehind(at: next + 1) { next = last.end }
    return ActNumberReading(
      first: nought, second: nil, form: form, end: next, isPlaceholder: true)
  }

  /// Whether a procedure's code follows: `2012/0011 (COD)`.
  private func isProcedureCode(at index: Int) -> Bool {
    isSymbol(.open, at: index) && isSymbol(.close, at: index + 2) && isProcedureWord(at: index + 1)
  }

  private func isProcedureWord(at index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.count == 3, token.isAllCapitals,
      !token.terms.contains(.domain)
    else { return false }
    return isExactly(in: Self.procedureCodes, at: index)
  }

  private static let procedureCodes: WordList = [
    "COD", "CNS", "NLE", "APP", "AVC", "SYN", "ACC", "CNB", "CNC", "PRT", "ACI", "BUD", "BUI",
    "DEC", "INI", "INL", "INS", "RSP", "RSO", "REG", "IMM", "DEA", "RPS", "DCE", "COS",
  ]
}

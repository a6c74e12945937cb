import Languages
import LegalIdentifiers

/// One head noun with all the numbers that it governs.
struct ActReading {
  var tokens: Range<Int>
  var works: [WorkIdentifier] = []
  var types: ActTypes
  var confidence = 1.0
  var note: String?
  var glued = 0
  var hasPlaceholder = false
  /// The act is one of a body outside the institutions and could not be identified.
  var isForeign = false
}

extension TokenText {
  /// Reads the act phrase whose type noun stands at `head`.
  func acts(headAt head: Int, floor: Int) -> ActReading? {
    guard let noun = actHead(at: head) else { return nil }
    // "Reg. (EU) 2016/679", "Dir. 95/46/EC"
    var next = self[head].count <= 5 ? skipStop(at: noun.end) : noun.end
    let limit = next + 16
    var number = actNumber(at: next)
    while number == nil, next < limit, isBetweenHeadAndNumber(next) {
      next += 1
      number = actNumber(at: next)
    }
    guard let number, number.second != nil || number.isPlaceholder || noun.type == .regulation,
      sameSentence(head, next)
    else { return nil }
    let start = actPhraseStart(at: head, floor: floor)
    var reading = ActReading(tokens: start..<number.end, types: noun.types)
    if noun.end < next && isAgreementBody(from: noun.end, to: next)
      || noun.type == .decision && followsAgreementBody(head)
    {
      return jointBody(number, reading, to: number.end)
    }
    guard reading.take(number, type: noun.type, in: self) else { return nil }
    if noun.type == .decision,
      number.form.hasNumberSign
        || !(number.form.hasDomainBefore || number.form.hasDomainAfter),
      isAgreementBody(from: number.end, to: min(number.end + 10, count))
    {
      return jointBody(number, reading, to: number.end)
    }
    continueList(&reading, type: noun.type, last: number)
    return reading
  }

  /// Reads the further members of a list: `…, 2015/18 and 2015/19`, `… and (EU) No 1095/2010`.
  private func continueList(_ reading: inout ActReading, type: ActType, last: ActNumberReading) {
    var form = last.form
    let limit = reading.tokens.lowerBound + GrammarContext.longestMatch
    while reading.tokens.upperBound < limit {
      // "les directives 90/619/CEE du Conseil, 97/7/CE et 98/27/CE"
      let authors = authorsEnd(from: behindMark(reading.tokens.upperBound))
      let separator = listSeparator(at: authors)
      guard
        separator > authors
          || reading.works.count > 1 && form.hasDomainBefore && opensDomain(separator),
        var member = actNumber(at: separator),
        member.second != nil || member.isPlaceholder
      else { return }
      if reading.works.count == 1, separator == reading.tokens.upperBound + 1,
        isOfBothCommunities(reading.tokens.upperBound, and: member)
      {
        reading.tokens = reading.tokens.lowerBound..<member.end
        return
      }
      let isBare =
        !member.form.hasDomainBefore && !member.form.hasDomainAfter && !member.form.hasNumberSign
      if isBare {
        guard authors == behindMark(reading.tokens.upperBound) else { return }
        // A bare pair goes on with the form of the member before it; "95/46/EC, 12/2003" does not.
        guard form.hasDomainBefore || !form.hasDomainAfter else { return }
        member.form = form
      } else if !member.form.hasDomainBefore, !member.form.hasDomainAfter {
        member.form.hasDomainBefore = form.hasDomainBefore
      }
      guard reading.take(member, type: type, in: self) else { return }
      form = member.form
      reading.tokens = reading.tokens.lowerBound..<member.end
    }
  }

  /// "Regulation No 422/67/EEC, No 5/67/Euratom": one act of both Communities with a number in each of
  /// their series; two acts would be joined by "and".
  private func isOfBothCommunities(_ end: Int, and member: ActNumberReading) -> Bool {
    isSymbol(.comma, at: end) && isExactly("Euratom", at: member.end - 1)
      && (isExactly("EEC", at: end - 1) || isExactly("CEE", at: end - 1)
        || isExactly("EWG", at: end - 1))
      && !isSymbol(.comma, at: member.end) && !has(.and, at: member.end)
  }

  /// Whether "(EU)" stands here: markers part the members of a list as well as commas do, which some
  /// editions of titles leave out ("(EU) No 168/2013 (EU) 2018/858").
  private func opensDomain(_ index: Int) -> Bool {
    isSymbol(.open, at: index) && has(.domain, at: index + 1) && isSymbol(.close, at: index + 2)
  }

  /// The token behind the mark of a note that is printed as text: "les directives 92/49/CEE (6) et
  /// 92/96/CEE (7)".
  private func behindMark(_ index: Int) -> Int {
    let isMark =
      isSymbol(.open, at: index) && isSymbol(.close, at: index + 2)
      && (1...2).contains(digits(at: index + 1))
    return isMark ? index + 3 : index
  }

  /// The token behind "of the Council", "of the European Parliament and of the Council".
  private func authorsEnd(from index: Int) -> Int {
    guard has(.of, at: index) else { return index }
    var next = index
    var end = index
    while next < index + 12, isBetweenHeadAndNumber(next), self[next].kind == .word {
      if has(.council, at: next) || has(.commission, at: next) { end = next + 1 }
      next += 1
    }
    return end
  }

  /// The token behind `,`, `and`, `or`, `, and`, `and/or`; the index itself where none stands.
  func listSeparator(at index: Int) -> Int {
    var next = index
    switch self[index].kind {
    case .number: return index
    case .symbol:
      guard isSymbol(.comma, at: index) else { return isAmpersand(index) ? index + 1 : index }
      next += 1
    case .word: break
    }
    if isAmpersand(next) {
      return next + 1
    } else if has(.and, at: next) || has(.or, at: next), !isListedLetter(next) {
      next += 1
      if isSymbol(.slash, at: next), has(.or, at: next + 1) { next += 2 }
    } else if !begins("a", at: next) {
      return next
    } else if spells("ainsi", at: next) {
      // "aux articles 1er et 2 ainsi qu'à l'article 4 bis du protocole"
      if spells("que", at: next + 1) { return next + 2 }
      if spells("qu", at: next + 1), isSymbol(.apostrophe, at: next + 2) { return next + 3 }
    } else if spells("as", at: next), spells("well", at: next + 1), spells("as", at: next + 2) {
      return next + 3
    }
    return next
  }

  /// `&`, for "and": "Articles 5 & 6".
  private func isAmpersand(_ index: Int) -> Bool {
    self[index].kind == .symbol && self[index].symbol.rawValue == UInt8(ascii: "&")
  }

  /// Whether a body set up by an agreement is named: "the EEA Joint Committee", "the Association
  /// Council", "the Cooperation Council", "the ACP–EC Council".
  private func isAgreementBody(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    for index in start..<end {
      let token = self[index]
      if token.kind == .symbol, token.symbol != .hyphen, token.symbol != .dash { return false }
      guard token.kind == .word else { continue }
      if has(.joint, at: index), has(.committee, at: index + 1) { return true }
      if isExactly(in: Self.agreementBodies, at: index) { return true }
    }
    return false
  }

  /// Whether such a body is named right before: "EEC-Turkey Association Council Decision No 1/80".
  private func followsAgreementBody(_ head: Int) -> Bool {
    guard has(.council, at: head - 1) || has(.committee, at: head - 1) else { return false }
    return isExactly(in: Self.agreementBodies, at: head - 2)
      || isExactly(in: Self.agreementCouncils, at: head - 2)
  }

  private static let agreementBodies: WordList = [
    "Association", "Cooperation", "Partnership", "ACP",
  ]
  /// Words that tell such a body only right before "Council" or "Committee".
  private static let agreementCouncils: WordList = ["Stabilisation", "Joint", "EEA"]

  /// A decision of a body under an agreement.
  ///
  /// That of the EEA Joint Committee has a CELEX number in sector 2, by its number in the Official
  /// Journal where the text gives it and by its own before October 2015 (references.md §3.4).
  /// Those of other bodies carry dates: they stay unresolved.
  private func jointBody(
    _ number: ActNumberReading, _ reading: ActReading, to end: Int
  ) -> ActReading {
    var reading = reading
    reading.isForeign = true
    reading.works = []
    reading.confidence = 1
    reading.note = "decision of a body under an agreement"
    guard let second = number.second, let year = second.actYear else { return reading }
    for index in end..<min(end + 24, count) where isSymbol(.openSquare, at: index) {
      guard let inside = actNumber(at: index + 1), isSymbol(.closeSquare, at: inside.end),
        let official = inside.second, let officialYear = inside.first.actYear
      else { break }
      reading.works = [Self.jointDecision(officialYear, official.value)]
      reading.tokens = reading.tokens.lowerBound..<inside.end + 1
      return reading
    }
    let names = max(0, reading.tokens.lowerBound)..<min(end + 8, count)
    if year < 2015, names.contains(where: { isExactly("EEA", at: $0) || isExactly("EEE", at: $0) })
    {
      reading.works = [Self.jointDecision(year, number.first.value)]
    }
    return reading
  }

  private static func jointDecision(_ year: Int, _ number: Int) -> WorkIdentifier {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return WorkIdentifier(.celex, "2\(year)D\(zeros)\(digits)")
  }
}

extension ActReading {
  /// Adds the act that the number gives; false where it is none.
  mutating func take(_ number: ActNumberReading, type: ActType, in text: TokenText) -> Bool {
    if number.isPlaceholder {
      hasPlaceholder = true
      return true
    }
    guard let second = number.second else {
      guard type == .regulation, let early = ActNumber(earlyRegulation: number.first.value),
        !text.isUnitedNationsRegulation(around: tokens)
      else { return false }
      works.append(early.work)
      confidence = min(confidence, 0.9)
      return true
    }
    if type == .guideline || type == .recommendation, isBodyNumber(number) { return false }
    guard let act = ActNumber(type, number.first, second, form: number.form) else { return false }
    works.append(number.isOfCoalAndSteel ? act.work.ofCoalAndSteel : act.work)
    confidence = min(confidence, act.confidence)
    if act.confidence < 1 { note = "order of year and number against the rules of the time" }
    glued = number.glued
    if number.glued > 0 {
      confidence = min(confidence, 0.7)
      note = "footnote mark parted from the number"
    }
    if let inserted = number.inserted {
      let form = ActNumber.Form(hasDomainBefore: true, isJHA: number.form.isJHA)
      guard let second = ActNumber(type, inserted.first, inserted.second, form: form) else {
        return false
      }
      works.append(second.work)
      confidence = min(confidence, 0.6)
      note = "tracked change: the first deleted, the second inserted"
    }
    return true
  }
}

extension ActReading {
  /// The acts as a document of that year can know them: "Regulation 2040/2000" has its number first, since
  /// no act of 2040 is cited before 2039 (references.md §3.2, rule 4).
  func asKnown(in year: Int?) -> ActReading {
    guard let year, types == .regulation else { return self }
    var reading = self
    for index in works.indices {
      guard let printed = Int(works[index].value.dropFirst().prefix(4)), printed > year + 1,
        let number = CELEXNumber(works[index].value), let type = number.actType,
        let serial = Int(number.number),
        let swapped = PrintedNumber(serial, digits: serial < 100 ? 2 : 4).actYear, swapped <= year
      else { continue }
      reading.works[index] = ActNumber(type, year: swapped, number: number.year).work
      reading.confidence = min(reading.confidence, 0.8)
      reading.note = "no act of a later year can be cited"
    }
    return reading
  }

  /// "Guidelines 07/2020", "Recommendations 01/2020": boards and agencies number theirs before the
  /// year; recommendations and guidelines of the institutions have the year first or a domain.
  private func isBodyNumber(_ number: ActNumberReading) -> Bool {
    let hasDomain = number.form.hasDomainBefore || number.form.hasDomainAfter
    return !hasDomain && number.first.digits <= 2 && !(52...99).contains(number.first.value)
  }
}

extension TokenText {
  /// Whether a regulation without year is one of the UN Economic Commission for Europe.
  fileprivate func isUnitedNationsRegulation(around tokens: Range<Int>) -> Bool {
    for index in max(0, tokens.lowerBound - 4)..<min(tokens.upperBound + 8, count)
    where isExactly("UN", at: index) || isExactly("ECE", at: index)
      || isExactly("UNECE", at: index) || isExactly("Economic", at: index)
      || isExactly("Nations", at: index)
    {
      return true
    }
    return false
  }
}

extension ActNumberReading {
  /// "No 2496/96/ECSC": a general decision or a recommendation of the High Authority's successor, counted
  /// by itself; the numbers of other decisions ("2001/198/ECSC") are the Official Journal's.
  fileprivate var isOfCoalAndSteel: Bool {
    domain == .ecsc && form.hasDomainAfter && form.hasNumberSign
  }
}

extension WorkIdentifier {
  /// The act under the letters for the Coal and Steel Community: S for decisions, K for recommendations
  /// (references.md §3.4).
  fileprivate var ofCoalAndSteel: WorkIdentifier {
    guard scheme == .celex, value.utf8.count > 6 else { return self }
    let letter = value.dropFirst(5).first
    guard letter == "D" || letter == "H" else { return self }
    let own = letter == "D" ? "S" : "K"
    return WorkIdentifier(.celex, "\(value.prefix(5))\(own)\(value.dropFirst(6))")
  }
}

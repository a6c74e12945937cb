import Languages
import LegalIdentifiers

/// A founding treaty as it is named in the text.
struct TreatyReading {
  /// Both treaties for "the Treaties"; empty where only the context tells ("the Treaty").
  var treaties: Treaties
  /// A treaty that changed the others: `celex:12007L/TXT`.
  var amending: WorkIdentifier?
  var tokens: Range<Int>
  /// The name says "Economic": it was dropped by Maastricht, so that an older edition is meant.
  var isEconomic = false
}

extension TokenText {
  /// Reads `TFEU`, `EC Treaty`, `Treaty on European Union`, `Charter of Fundamental Rights …`,
  /// `the Treaties`, with the cue at `index`.
  func treaty(at index: Int, floor: Int) -> TreatyReading? {
    let token = self[index]
    if token.terms.contains(.treatyName) {
      // Letters such as TUE are short: only capitals make them the treaty's name.
      guard token.isAllCapitals || isAcronym(at: index),
        let name = TreatyName(rawValue: token.value), !isFederalCode(at: index)
      else { return nil }
      return TreatyReading(treaties: Treaties(name.treaty), tokens: index..<index + 1)
    }
    if token.terms.contains(.charter) {
      guard var reading = charter(at: index), reading.tokens.lowerBound >= floor else { return nil }
      // "the EU Charter", "EU-Grundrechtecharta"
      let before = isSymbol(.hyphen, at: index - 1) && isGlued(at: index) ? index - 2 : index - 1
      if before >= floor, has(.domain, at: before), self[before].value == Domain.eu.rawValue,
        self[before].isAllCapitals
      {
        reading.tokens = before..<reading.tokens.upperBound
      }
      return reading
    }
    guard token.terms.contains(.treaty) else { return nil }
    if let name = domainBefore(index, floor: floor) { return name }
    if has(.domain, at: index + 1), self[index + 1].isCapitalised,
      let treaty = Domain(rawValue: self[index + 1].value)?.treaty, !token.isAllCapitals
    {
      // French and its kin: "traité CE".
      return TreatyReading(treaties: Treaties(treaty), tokens: index..<index + 2)
    }
    if var long = longName(at: index) {
      // "(TFEU)" behind the long name belongs to it.
      let end = long.tokens.upperBound
      if isSymbol(.open, at: end), has(.treatyName, at: end + 1), isSymbol(.close, at: end + 2) {
        long.tokens = long.tokens.lowerBound..<end + 3
      }
      return long
    }
    return nameBefore(index, floor: floor) ?? bareTreaty(at: index)
  }

  /// "28 CFR Part 35": the Code of Federal Regulations, whose titles are counted before its name.
  private func isFederalCode(at index: Int) -> Bool {
    isExactly("CFR", at: index) && isNumber(at: index - 1)
      && !(2...8).contains { subdivision(at: index - $0) != nil }
  }

  /// Languages that put the noun last: "ELi toimimise leping", "az Európai Unió működéséről szóló
  /// szerződés", "Euroopan unionin toiminnasta tehty sopimus".
  private func nameBefore(_ index: Int, floor: Int) -> TreatyReading? {
    // "Euroopa Liidu leping", "Euroopan unionista tehty sopimus"
    let union = has(.on, at: index - 1) ? index - 2 : index - 1
    if has(.union, at: union), has(.european, at: union - 1), union - 1 >= floor,
      self[union - 1].isCapitalised, !sentenceBreaks(before: index)
    {
      return TreatyReading(treaties: Treaties(.teu), tokens: union - 1..<index + 1)
    }
    var isFunctioning = false
    for start in stride(from: index - 1, through: max(floor, index - 7), by: -1) {
      let token = self[start]
      guard token.kind == .word, !sentenceBreaks(before: start + 1) else { return nil }
      if token.terms.contains(.functioning) { isFunctioning = true }
      guard isFunctioning else { continue }
      if token.terms.contains(.domain), token.value == Domain.eu.rawValue {
        return TreatyReading(treaties: Treaties(.tfeu), tokens: start..<index + 1)
      }
      if token.terms.contains(.european), has(.union, at: start + 1) {
        return TreatyReading(treaties: Treaties(.tfeu), tokens: start..<index + 1)
      }
    }
    return nil
  }

  /// `EC Treaty`, `EU-Treaty`, `EG-Vertrag`.
  private func domainBefore(_ index: Int, floor: Int) -> TreatyReading? {
    var first = index - 1
    if isSymbol(.hyphen, at: first) { first -= 1 }
    guard first >= floor, has(.domain, at: first), isAllLetters(first),
      let treaty = Domain(rawValue: self[first].value)?.treaty
    else { return nil }
    var reading = TreatyReading(treaties: Treaties(treaty), tokens: first..<index + 1)
    reading.isEconomic = self[first].value == Domain.eec.rawValue
    return reading
  }

  private func isAllLetters(_ index: Int) -> Bool { self[index].isCapitalised }

  /// The full name: which of its words follow tells the treaty.
  private func longName(at index: Int) -> TreatyReading? {
    var isFunctioning = false
    var isEstablishing = false
    var isCoal = false
    var isAtomic = false
    var isEuropean = false
    var unknown = 0
    var next = index + 1
    while next < index + 18, !sentenceBreaks(before: next) {
      let token = self[next]
      let terms = token.terms
      // MT: "dwar l-Unjoni Ewropea", "tal-Unjoni Ewropea"
      if token.kind == .symbol,
        token.symbol == .apostrophe
          || token.symbol == .hyphen && (has(.the, at: next - 1) || has(.of, at: next - 1))
      {
        next += 1
        continue
      }
      guard token.kind == .word else { break }
      if terms.contains(.functioning) {
        isFunctioning = true
      } else if terms.contains(.establishing) {
        isEstablishing = true
      } else if terms.contains(.coal) {
        isCoal = true
      } else if terms.contains(.european) {
        isEuropean = true
      } else if terms.contains(.domain), token.value == Domain.eu.rawValue, isFunctioning {
        return TreatyReading(treaties: Treaties(.tfeu), tokens: index..<next + 1)
      } else if terms.contains(.union) {
        let isFollowed = has(.european, at: next + 1)
        guard isEuropean || isFollowed else { return nil }
        // "fördraget om Europeiska unionens funktionssätt": the functioning of the genitive.
        let behind = next + (isFollowed ? 2 : 1)
        if !isFunctioning, has(.functioning, at: behind) {
          return TreatyReading(treaties: Treaties(.tfeu), tokens: index..<behind + 1)
        }
        let treaty: Treaty = isFunctioning ? .tfeu : .teu
        return TreatyReading(treaties: Treaties(treaty), tokens: index..<behind)
      } else if terms.contains(.atomic) {
        isAtomic = true
        if has(.atomic, at: next), isEuropean, isCompound(next) {
          return TreatyReading(treaties: Treaties(.euratom), tokens: index..<next + 1)
        }
      } else if terms.contains(.community) || terms.contains(.economic) && isCompound(next) {
        guard isEstablishing || isEuropean else { return nil }
        if !isCoal, !isAtomic, let (treaty, end) = sector(behind: next) {
          return TreatyReading(treaties: Treaties(treaty), tokens: index..<end)
        }
        let treaty: Treaty = isCoal ? .ecsc : isAtomic ? .euratom : .ec
        var reading = TreatyReading(treaties: Treaties(treaty), tokens: index..<communityEnd(next))
        reading.isEconomic =
          treaty == .ec && (index..<communityEnd(next)).contains { has(.economic, at: $0) }
        return reading
      } else if terms.contains(.of) || terms.contains(.on) || terms.contains(.the)
        || terms.contains(.to) || terms.contains(.and) || terms.contains(.economic)
        || terms.contains(.for)
      {
      } else {
        // "Energy", "Steel", "de l'acier", "énergie"; else the name of another treaty.
        guard (isCoal || isAtomic || isEuropean || isEstablishing), unknown < 3 else {
          return amendingTreaty(at: index, place: next)
        }
        unknown += 1
      }
      next += 1
    }
    return nil
  }

  /// "la Communauté européenne de l'énergie atomique", "la Comunidad Europea del Carbón y del Acero": the
  /// Romance languages say behind the noun which of the Communities it is.
  private func sector(behind community: Int) -> (treaty: Treaty, end: Int)? {
    guard vocabulary.traits.contains(.adjectivesBehind) else { return nil }
    func isLink(_ index: Int) -> Bool {
      has(.of, at: index) || has(.the, at: index) || isSymbol(.apostrophe, at: index)
    }
    var others = 0
    for next in community + 1..<community + 8 where !isLink(next) && !has(.european, at: next) {
      if has(.atomic, at: next) { return (.euratom, next + 1) }
      if has(.coal, at: next) {
        // "du charbon et de l'acier"
        guard has(.and, at: next + 1) else { return (.ecsc, next + 1) }
        var steel = next + 2
        while steel < next + 6, isLink(steel) { steel += 1 }
        return (.ecsc, steel + 1)
      }
      // "énergie"
      others += 1
      guard isWord(at: next), isLink(next - 1), others == 1, !has(.and, at: next) else {
        return nil
      }
    }
    return nil
  }

  /// Whether the noun holds "community" in itself, as in German.
  private func isCompound(_ index: Int) -> Bool { self[index].count >= 13 }

  /// Romance languages put "économique" and "de l'énergie atomique" behind "Communauté".
  private func communityEnd(_ index: Int) -> Int {
    var end = index + 1
    for next in index + 1..<index + 4 where has(.european, at: next) || has(.economic, at: next) {
      end = next + 1
    }
    return end
  }

  /// Treaties that amended the founding ones, known by where they were signed.
  private func amendingTreaty(at index: Int, place: Int) -> TreatyReading? {
    guard has(.of, at: place - 1) || has(.of, at: place - 2) else { return nil }
    for (name, celex) in Self.amendingTreaties where isExactly(name, at: place) {
      return TreatyReading(
        treaties: Treaties(), amending: WorkIdentifier(.celex, celex), tokens: index..<place + 1)
    }
    return nil
  }

  private static let amendingTreaties = [
    ("Lisbon", "12007L/TXT"), ("Lisbonne", "12007L/TXT"), ("Lissabon", "12007L/TXT"),
    ("Nice", "12001C/TXT"), ("Nizza", "12001C/TXT"), ("Amsterdam", "11997D/TXT"),
  ]

  /// `the Charter of Fundamental Rights of the European Union`, `the Charter`.
  private func charter(at index: Int) -> TreatyReading? {
    let fundamental = (index + 1..<index + 6).first { has(.fundamental, at: $0) }
    // "the Community Charter of the Fundamental Social Rights of Workers" is another one.
    if let fundamental, (fundamental - 1...fundamental + 1).contains(where: isSocial) { return nil }
    var start = index
    var end = index + 1
    if let fundamental, !sentenceBreaks(before: fundamental) {
      end = has(.rights, at: fundamental + 1) ? fundamental + 2 : fundamental + 1
      // "Listina základních práv a svobod", a "Charter of Fundamental Rights and Freedoms": a state's.
      if has(.and, at: end), Self.freedoms.contains(where: { spells($0, at: end + 1) }) {
        return nil
      }
    } else if let before = [index - 2, index - 1].first(where: { has(.fundamental, at: $0) }) {
      // "Euroopa Liidu põhiõiguste harta", "pagrindinių teisių chartija"
      start = before
    } else if self[index].count <= 12 {
      // "the Charter" alone, unless another charter is named ("Charter of the United Nations"); the
      // compound "rättighetsstadga" says all.
      guard self[index].isCapitalised || isBehindNumber(index) || isSwedishCharter(index),
        !has(.of, at: end),
        !isSymbol(.apostrophe, at: end), !self[end].isCapitalised, !isNamedBefore(index)
      else { return nil }
      return TreatyReading(treaties: Treaties(.charter), tokens: index..<end)
    }
    // "Europeiska unionens stadga om …", "az Európai Unió Alapjogi Chartája"
    if has(.union, at: start - 1), has(.european, at: start - 2), !sentenceBreaks(before: start) {
      start -= 2
    }
    for next in end..<end + 5 where has(.union, at: next) {
      if has(.european, at: next + 1) {
        end = next + 2
      } else if has(.european, at: next - 1) || isSymbol(.apostrophe, at: next - 1) {
        end = next + 1
      }
      break
    }
    return TreatyReading(treaties: Treaties(.charter), tokens: start..<end)
  }

  private static let freedoms = RuleWords.freedoms

  /// `social`, `sociaux`, `sociale`, `soziale`.
  private func isSocial(_ index: Int) -> Bool {
    let token = self[index]
    guard token.isWord, token.count >= 6 else { return false }
    let start = bytes[Int(token.start)..<Int(token.start) + 4].map { $0 | 0x20 }
    return start.elementsEqual("soci".utf8) || start.elementsEqual("sozi".utf8)
  }

  /// "artikel 7 i stadgan": the Swedish article is the noun's ending; "stadgan för domstolen" is the Statute.
  private func isSwedishCharter(_ index: Int) -> Bool {
    isExactly("stadgan", at: index) && has(.in, at: index - 1) && !spells("för", at: index + 1)
      && (isNumber(at: index - 2) || has(.subparagraph, at: index - 2))
  }

  /// "l'article 47 de la charte": Council French writes it small.
  private func isBehindNumber(_ index: Int) -> Bool {
    has(.the, at: index - 1) && has(.of, at: index - 2)
      && (isNumber(at: index - 3) || isSymbol(.comma, at: index - 3)
        || isSymbol(.close, at: index - 3))
  }

  /// `the Treaty`, `the Treaties`: which one the context tells.
  private func bareTreaty(at index: Int) -> TreatyReading? {
    guard isDefinite(index), !self[index].isAllCapitals, !isOfLaw(index),
      !has(.of, at: index + 1) && !has(.on, at: index + 1) || isNoName(behind: index)
    else { return nil }
    return TreatyReading(treaties: Treaties(), tokens: index..<index + 1)
  }

  /// "the Law of Treaties", "droit des traités", "Recht der Verträge": no treaty in particular.
  private func isOfLaw(_ index: Int) -> Bool {
    let law = has(.the, at: index - 1) && has(.of, at: index - 2) ? index - 3 : index - 2
    return self[index].value == Vocabulary.plural
      && (has(.law, at: law) || spells("law", at: law) || spells("droit", at: law)
        || spells("recht", at: law))
  }

  /// Whether the words behind "du traité" go on with the sentence and not with a treaty's name: "de
  /// telle sorte que", "d'apporter la preuve", "sur les recours intentés contre", "sur le territoire".
  ///
  /// Nor do they in the title of an act: "based on Article 54(3)(g) of the Treaty on consolidated
  /// accounts". English writes the names of treaties with capitals.
  private func isNoName(behind index: Int) -> Bool {
    if vocabulary.traits.contains(.titleCase), has(.on, at: index + 1) {
      let word = has(.the, at: index + 2) ? index + 3 : index + 2
      return isWord(at: word) && !self[word].isCapitalised
    }
    guard vocabulary.traits.contains(.infinitivesBehindOf) else { return false }
    var next = index + 2
    while next < index + 4, has(.the, at: next) || isSymbol(.apostrophe, at: next) { next += 1 }
    guard isWord(at: next) else { return false }
    if Self.behindTreaty.contains(where: { spells($0, at: next) }) { return true }
    // "d'apporter": an infinitive.
    let word = string(at: next)
    return isSymbol(.apostrophe, at: index + 2) && !self[next].isCapitalised
      && (word.hasSuffix("er") || word.hasSuffix("ir"))
  }

  private static let behindTreaty = RuleWords.behindTreaty

  /// "the United Nations Charter", "the European Social Charter", "the Paris Charter": another one.
  private func isNamedBefore(_ charter: Int) -> Bool {
    let before = charter - 1
    return isWord(at: before) && self[before].isCapitalised && !sentenceBreaks(before: charter)
      && !has(.the, at: before) && !has(.domain, at: before) && !has(.union, at: before)
      && !has(.of, at: before) && !has(.this, at: before) && !has(.that, at: before)
      && !has(.in, at: before) && !has(.under, at: before)
  }

  private func isDefinite(_ index: Int) -> Bool {
    has(.the, at: index - 1) || has(.of, at: index - 1)
      || isSymbol(.apostrophe, at: index - 1) && has(.the, at: index - 2)
      // "conformément aux traités": the article is in the preposition.
      || vocabulary.traits.contains(.articleInPreposition) && has(.to, at: index - 1)
        && !isExactly("à", at: index - 1)
  }
}

extension TreatyName {
  var treaty: Treaty {
    switch self {
    case .tfeu: .tfeu
    case .teu: .teu
    case .ec: .ec
    case .euratom: .euratom
    case .ecsc: .ecsc
    case .charter: .charter
    }
  }
}

extension Domain {
  /// The treaty that is called by the domain's letters: `EC Treaty`.
  var treaty: Treaty? {
    switch self {
    case .ecsc: .ecsc
    case .eec, .ec: .ec
    case .euratom: .euratom
    case .eu: .teu
    case .cfsp, .jha, .ecb: nil
    }
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers

/// A name that the text gives to a work: "(hereinafter ‘the Strategy’)", "(Data Act)", "(GDPR)".
struct Definition {
  /// Tokens of the name, without "the" and quotation marks.
  var name: Range<Int>
  var works: [WorkIdentifier]
  var treaties: Treaties
  var types: ActTypes
  /// The name's words.
  var words: String
  /// Whether the work is called so by the words before the name: "the Staff Regulations of Officials
  /// (‘Staff Regulations’)".
  var isOfTitle = false
}

/// The definitions of one text (references.md §7.4).
struct Definitions {
  private(set) var all: [Definition] = []
  /// The names' first tokens: no two names begin at the same.
  private var starts: Set<Int> = []
  /// The names by place, with the furthest end of any so far.
  private var places: [(start: Int, furthest: Int)] = []

  /// Tokens behind a mention within which its name may be given: titles are long.
  static let reach = 160

  /// Finds the names given behind the mentions before `end`.
  init(in text: TokenText, after matches: [Match], upTo end: Int) {
    var others: [Range<Int>] = []
    // Asked in place: a match is large, and most are of another kind.
    let found = matches.span
    // The next bracket that opens: without one in reach there is no name.
    var bracket = 0
    for position in 0..<end {
      guard found[position].kind != .provision, found[position].kind != .oj,
        found[position].status == .identified, found[position].antecedent == nil,
        found[position].targets.count == 1
      else { continue }
      let start = found[position].tokens.upperBound
      // What is known by a name has no title behind it: "the Merger Regulation and Regulation (EC) No
      // [000/2004] (‘the Implementing Regulation’)".
      let isKnownByName =
        found[position].isWellKnown && found[position].kind == .act
        || found[position].isName && found[position].kind != .international
      let reach = isKnownByName ? 2 : Self.reach
      let limit = min(text.count, start + reach)
      bracket = max(bracket, start)
      while bracket < limit, Self.opening(at: bracket, in: text) == nil { bracket += 1 }
      guard bracket < limit else { continue }
      var index = start
      var following = position + 1
      while index < limit, !text.sentenceBreaks(before: index) || index == start {
        if following < found.count, found[following].tokens.contains(index) {
          // Another work ends the title, unless the title itself names it.
          if found[following].kind != .oj,
            !Self.isInTitle(found[following].tokens.lowerBound, in: text)
          {
            break
          }
          index = found[following].tokens.upperBound
          following += 1
          continue
        }
        if text.isSymbol(.semicolon, at: index), Self.opening(at: index, in: text) == nil { break }
        let isAdjacent = index == start
        if let opening = Self.opening(at: index, in: text),
          let name = Self.name(at: opening, isAdjacent: isAdjacent, in: text),
          !Self.abbreviates(name, before: index, behind: start, in: text)
        {
          let match = matches[position]
          // "to fight desertification (UN Convention …), to mitigate (UN Framework Convention …)"
          if match.isWellKnown, following < found.count, found[following].isWellKnown,
            name.contains(found[following].tokens.lowerBound),
            found[following].targets != match.targets
          {
            if text[name.lowerBound - 1].kind == .symbol,
              !text.isSymbol(.open, at: name.lowerBound - 1)
            {
              others.append(name)
            }
            break
          }
          if !Self.canName(name, match, in: text) {
            others.append(name)
          } else if starts.insert(name.lowerBound).inserted {
            all.append(
              Definition(
                name: name, works: match.targets.map(\.work), treaties: match.treaties,
                types: match.types, words: text.string(name.lowerBound, name.upperBound),
                isOfTitle: Self.isOfTitle(name, match.tokens, in: text)))
          }
          break
        }
        index += 1
      }
    }
    // "Decision 94/800/EC concerning the conclusion of the Agreement (‘the Agreement’)": the name is
    // that of something else, and no longer that of a work before it.
    for name in others where starts.insert(name.lowerBound).inserted {
      all.append(
        Definition(
          name: name, works: [], treaties: Treaties(), types: [],
          words: text.string(name.lowerBound, name.upperBound)))
    }
    if !others.isEmpty { all.sort { $0.name.lowerBound < $1.name.lowerBound } }
    var furthest = 0
    places = all.map(\.name).sorted { $0.lowerBound < $1.lowerBound }.map { name in
      furthest = max(furthest, name.upperBound)
      return (name.lowerBound, furthest)
    }
  }

  /// Whether the tokens share one with a name that is being given.
  func touch(_ tokens: Range<Int>) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < tokens.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && places[low - 1].furthest > tokens.lowerBound
  }

  /// Where a name may begin behind the mark at `index`: "(the ‘Strategy’)", "…, hereinafter referred to as
  /// ‘the UCTD’".
  private static func opening(at index: Int, in text: TokenText) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .symbol else { return nil }
    if token.symbol == .open { return index + 1 }
    // "(OJ L 215, 11.8.2012, p. 5; ‘the PNR Agreement’)"
    if token.symbol == .semicolon, isQuote(index + 1, in: text) { return index + 1 }
    return token.symbol == .comma && text.has(.hereinafter, at: index + 1) ? index + 1 : nil
  }

  /// Whether a name of several words is how the mention begins.
  private static func isOfTitle(
    _ name: Range<Int>, _ mention: Range<Int>, in text: TokenText
  ) -> Bool {
    name.count > 1 && name.count < mention.count
      && name.indices.allSatisfy { index in
        text.string(at: index) == text.string(at: mention.lowerBound + index - name.lowerBound)
      }
  }

  /// Whether the letters are those of the words right before them: "the common system of value added
  /// tax (‘VAT’)" abbreviates the tax, not the directive whose title speaks of it.
  private static func abbreviates(
    _ name: Range<Int>, before bracket: Int, behind start: Int, in text: TokenText
  ) -> Bool {
    let letters = text[name.lowerBound]
    guard name.count == 1, letters.isAllCapitals else { return false }
    var index = bracket - 1
    var offset = Int(letters.end) - 1
    while offset >= Int(letters.start) {
      guard index >= start else { return false }
      let word = text[index]
      let matches =
        word.kind == .word && text.bytes[Int(word.start)] & 0xDF == text.bytes[offset]
        // "General Data Protection Regulation (GDPR)" does name an act.
        && !word.terms.contains(.regulation) && !word.terms.contains(.directive)
      if matches {
        offset -= 1
      } else if word.kind == .word ? word.count > 3 : !Self.mayStandInName(word.symbol) {
        return false
      }
      index -= 1
    }
    return true
  }

  /// Whether the mark may stand between the words of a name: "Prosecutor's", "one-stop", "(the ‘import
  /// one-stop shop’ (‘IOSS’))".
  private static func mayStandInName(_ symbol: Symbol) -> Bool {
    symbol == .hyphen || symbol == .apostrophe || symbol == .quoteClose || symbol == .quoteOpen
  }

  /// Whether a work of the match's type can bear the name: no decision is "the Agreement", no treaty
  /// "the Protocol".
  private static func canName(_ name: Range<Int>, _ match: Match, in text: TokenText) -> Bool {
    guard text[name.lowerBound].isCapitalised else {
      return name.contains { index in
        text.has(.act, at: index) && match.kind == .act
          || text.actHead(at: index).map { !$0.types.isDisjoint(with: match.types) } ?? false
      }
    }
    if match.kind == .international, match.isWellKnown {
      // "the Montreal Protocol to the Vienna Convention (‘Montreal Protocol’)"; "Protocol 37 to the EEA
      // Agreement (Cybersecurity Act)" names what is incorporated into it.
      let kind: Term =
        match.types == .convention
        ? .convention : match.types == .protocol ? .protocol : .agreement
      if text.has(.agreementPlace, at: name.lowerBound), match.targets.first?.work.scheme != .alias
      {
        // "adopted under the United Nations Framework Convention on Climate Change (‘the Paris Agreement’)"
        return false
      }
      return name.count == 1 && text[name.lowerBound].isAllCapitals
        || name.contains { text.has(kind, at: $0) }
    }
    if match.kind == .international, !match.types.isEmpty, !fits(name, match, in: text) {
      return false
    }
    let terms = name.map { text[$0].terms }
    func has(_ term: Term) -> Bool { terms.contains { $0.contains(term) } }
    // "the European Council of 12 December 2008 endorsed a plan (the ‘Recovery Plan’)"
    if match.kind == .meeting { return has(.conclusions) || has(.declaration) }
    let acts: ActTypes = [.regulation, .directive, .decision, .frameworkDecision]
    let isAct = has(.regulation) || has(.directive) || has(.decision)
    let isAgreement = name.contains { !text.agreementType(at: $0).isEmpty }
    // "adopted in accordance with Article 311 TFEU (the ‘Own Resources Decision’)"
    if !match.treaties.isEmpty { return !isAct && !isAgreement }
    guard !match.types.isDisjoint(with: acts), match.kind == .act else { return true }
    // "the Association Agreement Decision" is a decision; "CAP Strategic Plans" and "the Pericles
    // programme" are what an act is about.
    let isLetters =
      name.count == 1
      && (text[name.lowerBound].isAllCapitals || isMixed(text[name.lowerBound], in: text))
    return isAct || has(.act) || isLetters || !isAgreement && !has(.paper) && !has(.action)
  }

  /// Whether an agreement can bear the name: "a new Protocol to the Partnership Agreement between … (the
  /// ‘Protocol’)" names the protocol, "signing the Agreement on …, it takes part in the project (‘ITER’)"
  /// what stands right before.
  private static func fits(_ name: Range<Int>, _ match: Match, in text: TokenText) -> Bool {
    if name.count == 1, text[name.lowerBound].isAllCapitals {
      return text.isSymbol(.open, at: match.tokens.upperBound)
    }
    let types = name.map { text.agreementType(at: $0) }.filter { !$0.isEmpty }
    return types.isEmpty || types.contains { !$0.isDisjoint(with: match.types) }
  }

  /// "… and repealing Directive 95/46/EC (General Data Protection Regulation)": the act repealed
  /// is part of the title.
  private static func isInTitle(_ index: Int, in text: TokenText) -> Bool {
    (1...2).contains { back in
      text.has(.amending, at: index - back) || text.has(.repealing, at: index - back)
        || text.has(.replacing, at: index - back) || text.has(.implementing, at: index - back)
        || text.has(.supplementing, at: index - back)
        // "Regulation (EU) 2023/1114 … (‘MiCA’) and Directive 2009/110/EC (the ‘E-Money Directive’)": the
        // title before it is at its end.
        || text.has(.and, at: index - back) && !text.isSymbol(.close, at: index - back - 1)
    }
  }

  /// The name in brackets that opens at `index`.
  static func name(
    at index: Int, isAdjacent: Bool, in text: TokenText
  ) -> Range<Int>? {
    var next = index
    var isAnnounced = false
    while next < index + 8, text.isWord(at: next),
      !isQuote(next, in: text)
    {
      // "ci-après"
      if text.isSymbol(.hyphen, at: next + 1), text.has(.hereinafter, at: next + 2) {
        next += 2
        continue
      }
      if text.has(.hereinafter, at: next) || text.has(.referred, at: next)
        || text.has(.known, at: next)
      {
        isAnnounced = true
      } else if !isAnnounced, !text.has(.the, at: next) {
        break
      }
      next += 1
    }
    if isQuote(next, in: text) {
      let isArticle = text.has(.the, at: next + 1)
      // "«l’acte de base»"
      let isElided = isArticle && text.isSymbol(.apostrophe, at: next + 2)
      let start = isElided ? next + 3 : isArticle ? next + 2 : next + 1
      var end = start
      while end < start + 10, !isQuote(end, in: text) || isElision(end, in: text),
        !text.isSymbol(.close, at: end)
      {
        end += 1
      }
      guard end > start, isQuote(end, in: text),
        isNameOfWork(start..<end, in: text) || isSmallName(start..<end, in: text)
      else { return nil }
      return start..<end
    }
    guard let title = shortTitle(at: index, in: text) else { return nil }
    // Letters in brackets inside a title are those of what the act is about.
    return title.count > 1 || isAdjacent ? title : nil
  }

  private static func isQuote(_ index: Int, in text: TokenText) -> Bool {
    let token = text[index]
    guard token.kind == .symbol else { return false }
    return token.symbol == .quoteOpen || token.symbol == .quoteClose
      || token.symbol == .apostrophe || token.symbol == .straightQuote
  }

  /// "«le règlement d’application»": an apostrophe between two words closes nothing.
  private static func isElision(_ index: Int, in text: TokenText) -> Bool {
    text.isSymbol(.apostrophe, at: index) && text.isGlued(at: index) && text.isGlued(at: index + 1)
      && text.isWord(at: index - 1) && text.isWord(at: index + 1)
  }

  /// `(General Data Protection Regulation)`, `(GDPR)`.
  private static func shortTitle(at index: Int, in text: TokenText) -> Range<Int>? {
    let start = text.has(.the, at: index) ? index + 1 : index
    var end = start
    while end < start + 9,
      text.isWord(at: end) || text.isNumber(at: end) || text.isSymbol(.hyphen, at: end)
    {
      end += 1
    }
    guard end > start, text.isSymbol(.close, at: end), text[start].isCapitalised else { return nil }
    return isNameOfWork(start..<end, in: text) ? start..<end : nil
  }

  /// Whether the words are a name in small letters: "(‘the basic Regulation’)", "(«le règlement de
  /// base»)".
  ///
  /// Such a name must say what kind of act it is, and be more than that: "«la directive»" is the
  /// plain noun.
  private static func isSmallName(_ range: Range<Int>, in text: TokenText) -> Bool {
    guard range.count > 1, !text[range.lowerBound].isCapitalised else { return false }
    return range.contains { text.actHead(at: $0) != nil || text.has(.act, at: $0) }
  }

  /// Whether a word has a capital letter behind a small one.
  private static func isMixed(_ token: Token, in text: TokenText) -> Bool {
    guard token.isWord, token.count >= 4, token.count <= 12 else { return false }
    let bytes = text.bytes[Int(token.start)..<Int(token.end)]
    return zip(bytes, bytes.dropFirst()).contains { pair in
      pair.0 &- 0x61 < 26 && pair.1 &- 0x41 < 26
    }
  }

  /// Whether the words can name a text: they hold a noun for one, or are an acronym.
  private static func isNameOfWork(_ range: Range<Int>, in text: TokenText) -> Bool {
    guard text[range.lowerBound].isCapitalised else { return false }
    if range.count == 1 {
      let token = text[range.lowerBound]
      if token.isAllCapitals {
        return token.count >= 3 && !token.terms.contains(.domain)
          && !token.terms.contains(.ojAbbreviation)
          && (token.terms.isPlain || token.terms.contains(.actName))
      }
      // "MiCA", "MiFID": capitals with small letters among them.
      if isMixed(token, in: text) { return true }
    }
    return range.contains { index in
      let terms = text[index].terms
      return terms.contains(.regulation) || terms.contains(.directive)
        || terms.contains(.decision) || terms.contains(.act) || terms.contains(.paper)
        || terms.contains(.charter) || terms.contains(.convention) || terms.contains(.agreement)
        || terms.contains(.resolution) || terms.contains(.conclusions)
        || terms.contains(.recommendation) || terms.contains(.treaty) || terms.contains(.protocol)
        || terms.contains(.position) || terms.contains(.action)
    }
  }
}

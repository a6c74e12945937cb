import Languages
import LegalDocuments
import LegalIdentifiers

/// Parts of acts: `Article 5(2), first subparagraph, point (a)`, `recitals 3 to 5`, `Annex II,
/// Part A`, in both drafting orders, with the bridge to the act that follows.
///
/// Which work the parts belong to is told by the mention behind "of" or "to", by "thereof", or by
/// the document itself; ``Discourse`` joins them.
package struct ProvisionGrammar: ReferenceGrammar {
  package static let name: StaticString = "provision"
  package static let summary: StaticString =
    "Provisions, in both drafting orders, joined to their act"
  package static let example: StaticString =
    "⟦point (a) of Article 5(2) of Regulation (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.pnt_a⟧"
  package static let starters: [Starter] = [
    .term(.article), .term(.annex), .term(.recital), .term(.point), .term(.paragraph),
    .term(.subparagraph), .term(.chapter), .term(.section), .term(.subsection), .term(.title),
    .term(.part),
    .term(.appendix), .term(.table), .term(.indent), .term(.sentence), .term(.ordinal),
    .term(.introductory),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.has(.point, at: index), let match = czechRecital(at: index, in: text, context: context)
    {
      return match
    }
    let compound = text.compoundSubdivision(at: index - 2) == nil ? nil : index - 2
    guard compound != nil || !isCommonWord(at: index, in: text), !isBehindSection(index, in: text)
    else { return nil }
    let traits = text.vocabulary.traits
    let putsDivisionsFirst = traits.contains(.divisionNumbersFirst)
    let isNumberFirst = traits.contains(.numbersFirst)
    if isNumberFirst || putsDivisionsFirst && text.isDivision(at: index),
      let match = numberFirst(nounAt: index, in: text, context: context)
    {
      return match
    }
    // ET: "V peatüki 2. jagu"
    if putsDivisionsFirst, text.isDivision(at: index), text.isNumber(at: index + 1),
      text.isSymbol(.stop, at: index + 2), text.isDivision(at: index + 3)
    {
      return nil
    }
    // "the 2nd subparagraph of Article 6(1)": the noun is the cue.
    let digits = index - 2
    let index =
      if digits >= context.floor, compound != nil || text.isOrdinalInDigits(at: digits) {
        digits
      } else {
        index
      }
    let parser = PinpointParser(
      copy text, from: index, joinsFreely: context.citing.family != .act)
    // "its Article 5", "notamment son article 16": the work has just been named.
    let isPossessive = text.has(.its, at: index - 1)
    var read = isPossessive ? parser.chain(at: index) : parser.list(at: index)
    // Taken out, not copied.
    guard var list = read.take(), !isBodyName(at: index, list.end, in: text)
    else { return nil }
    placeInPreamble(&list, in: text, with: parser)
    // FI: "liitteessä II olevan A osan 4 kohta"
    if isNumberFirst, list.rank < Subdivision.article.rank {
      NumberFirstParser(text: copy text, floor: context.floor).deepen(&list)
    }
    // "paragraph 61 of the judgment in Case C-210/16": the case reads it.
    if list.rank >= Subdivision.innerRank, isOfDecision(behind: list.end, in: text, with: parser) {
      return nil
    }
    // "Rec. 26 GDPR"; a recommendation has the same letters.
    if text.isExactly("Rec", at: index), !text.bindsToWork(at: list.end),
      !text.isSymbol(.comma, at: index - 1)
    {
      return nil
    }
    // Portuguese "n.º" means "paragraph" and "No" alike: with its article it is a paragraph.
    if text.has(.numberSign, at: index), list.rank >= Subdivision.innerRank { return nil }
    // SV: "punkt" is a paragraph of an article and a point of an annex.
    let hasPoints = traits.contains(.decimalParagraphs)
    var targets = Self.targets(list.paths, hasPoints: hasPoints)
    var start = index
    if let letter = text.letter(before: index, notBefore: context.floor), list.paths.count == 1,
      list.rank >= Subdivision.article.rank, list.paths[0].depth < Subdivision.point.rank
    {
      // "(b) of the first subparagraph"
      let inner = PinpointPath(.init(.point, letter.text))
      targets = [Target(.self, pinpoint: inner.inside(list.paths[0]).pinpoint)]
      start = letter.start
    }
    let leansOnSentence =
      isPossessive || (index..<list.end).contains { text.has(.its, at: $0) }
      || list.rank < Subdivision.innerRank
        && (1...3).contains { text.has(.particular, at: index - $0) }
    let binding = binding(of: list, in: text, with: parser)
    var match = Match(
      tokens: start..<binding.end, kind: .provision, targets: targets,
      antecedent: binding.antecedent ?? (list.rank < Subdivision.innerRank ? .bare : .inner),
      treaties: binding.treaties, bridge: binding.bridge, leansOnSentence: leansOnSentence)
    // ET: "määruse (EL) 2016/679 artikli 5 lõige 1"
    match.followsWork =
      putsDivisionsFirst || isNumberFirst && list.rank < Subdivision.article.rank
    return match
  }

  /// The members as parts of a work that is not known yet.
  static func targets(_ paths: PinpointPaths, hasPoints: Bool = false) -> [Target] {
    func target(_ path: PinpointPath) -> Target {
      Target(.self, pinpoint: (hasPoints ? path.withAnnexPoints : path).pinpoint)
    }
    if case .one(let path) = paths { return [target(path)] }
    return paths.map(target)
  }

  /// "recital 14 in the preamble to Directive …", "punt 14 van de considerans van richtlijn …": the
  /// preamble stands between the recital and its act, and what it counts are recitals.
  private func placeInPreamble(
    _ list: inout PinpointList, in text: borrowing TokenText, with parser: PinpointParser
  ) {
    let link = list.end
    guard text.has(.of, at: link) || text.has(.in, at: link) || text.has(.to, at: link) else {
      return
    }
    let preamble = parser.afterDeterminer(link + 1)
    guard text.has(.preamble, at: preamble),
      list.paths.allSatisfy({ path in
        path.steps.count == 1 && (path.steps.lastUnit == .recital || path.steps.lastUnit == .point)
      })
    else { return }
    list.paths = PinpointPaths(
      list.paths.map { path in
        PinpointPath(
          steps: path.steps.renaming(.point, to: .recital),
          rangeEnd: path.rangeEnd.renaming(.point, to: .recital))
      })
    list.end = preamble + 1
    list.rank = Subdivision.recital.rank
  }

  /// Whether what was read is part of a decision of a court; that of "this judgment" is of the text.
  private func isOfDecision(
    behind end: Int, in text: borrowing TokenText, with parser: PinpointParser
  ) -> Bool {
    guard text.has(.of, at: end) || text.vocabulary.traits.contains(.bindsByCase) else {
      return false
    }
    var noun = parser.afterDeterminer(text.has(.of, at: end) ? end + 1 : end)
    // "point 52 of his Opinion in Case C-817/19"
    if text.isExactly(in: Self.possessives, at: noun) { noun += 1 }
    if text.has(.judgment, at: noun) || text.has(.advocate, at: noun) { return true }
    if text.has(.order, at: noun) { return text.has(.of, at: noun + 1) }
    // Bodies give opinions and councils conclusions; those of an advocate general are in a case.
    return text.isDecision(at: noun)
      && (noun + 1..<noun + 10).contains { text.has(.case, at: $0) || text.has(.advocate, at: $0) }
  }

  private static let possessives = WordList(RuleWords.possessives)

  /// Finds what joins the provision to its act.
  func binding(
    of list: PinpointList, in text: borrowing TokenText, with parser: PinpointParser
  ) -> Binding {
    var whole = list.end
    // "Art. 12 ff. DSGVO", "Articles 12 et seq. of the GDPR", "Articles 38, et seq. shall apply"
    let following = text.isSymbol(.comma, at: whole) ? whole + 1 : whole
    if let end = text.behindFollowing(at: following),
      text.bindsToWork(at: end) || text.isSymbol(.stop, at: end - 1)
        || text.has(.and, at: following) && !text.vocabulary.traits.contains(.sharedForms)
    {
      whole = end
    }
    if let column = text.behindColumn(at: whole) { whole = column }
    var next = text.behindAdverb(at: whole)
    if text.isSymbol(.open, at: whole), list.rank < Subdivision.innerRank,
      let link = text.linkBehindBracket(at: whole)
    {
      return Binding(end: whole, bridge: parser.afterDeterminer(link + 1))
    }
    if let link = text.linkBehindNote(at: whole) {
      return Binding(end: whole, bridge: parser.afterDeterminer(link + 1))
    }
    // "…, paragraphe 3, TUE", "…, litra a), i forordning", "…, točka (a), Uredbe"
    if text.isSymbol(.comma, at: next),
      text.has(.thereof, at: next + 1) || text.has(.of, at: next + 1) || text.has(.to, at: next + 1)
        || text.has(.treatyName, at: next + 1) || isActName(next + 1, in: text)
        || text.has(.in, at: next + 1)
          && (text.actHead(at: next + 2) != nil || isActName(next + 2, in: text)
            || opensAct(next + 2, in: text) || text.has(.treatyName, at: next + 2))
        || text.vocabulary.traits.contains(.bindsByCase) && text.actHead(at: next + 1) != nil
        // "art. 15, par. 1, dir. 2004/38/CE"
        || text[next + 1].count <= 4 && text.isSymbol(.stop, at: next + 2)
          && text.actHead(at: next + 1) != nil
    {
      next += 1
    }
    if text.has(.thereof, at: next) || text.has(.hereof, at: next) {
      return Binding(
        end: next + 1, antecedent: text.has(.hereof, at: next) ? .own : .thereof)
    }
    if text.has(.of, at: next), text.has(.demonstrative, at: next + 1),
      text.isSymbol(.hyphen, at: next + 2), text.spells("ci", at: next + 3)
    {
      return Binding(end: next + 4, antecedent: .thereof)
    }
    if text.has(.of, at: next) || text.has(.in, at: next) || text.has(.under, at: next)
      || text.has(.to, at: next)
        && (holdsAnnex(list) || text.has(.preamble, at: next - 1)
          || text.vocabulary.traits.contains(.genitiveAuthors) && holdsRecital(list))
    {
      // "Article 9 of, and Annex II to, Directive …"
      let link = text.isSymbol(.comma, at: next + 1) ? next + 2 : next + 1
      return Binding(end: whole, bridge: parser.afterDeterminer(link))
    }
    if let treaty = courtStyle(at: next, list, in: text) {
      return Binding(end: next + 1, treaties: [treaty])
    }
    // "l'article 88, paragraphe 2, CE"
    if text.isSymbol(.comma, at: next), list.paths.allSatisfy({ $0.steps.count > 1 }),
      !text.isWord(at: next + 2) || text.has(.and, at: next + 2) || text.has(.of, at: next + 2),
      let treaty = courtStyle(at: next + 1, list, in: text)
    {
      return Binding(end: next + 2, treaties: [treaty])
    }
    return Binding(end: whole, bridge: next)
  }

  /// What joins a provision to its act: the token behind the mention, and either where the act must
  /// begin or what the words behind the provision say of it.
  struct Binding {
    var end: Int
    var bridge: Int?
    var antecedent: Antecedent?
    var treaties = Treaties()
  }

  /// Scandinavian acts begin with their authors or a demonstrative: ", i Rådets direktiv", ", i nævnte
  /// forordning".
  private func opensAct(_ index: Int, in text: borrowing TokenText) -> Bool {
    guard text.vocabulary.traits.contains(.genitiveAuthors) else { return false }
    let terms = text[index].terms
    return terms.contains(.council) || terms.contains(.commission) || terms.contains(.parliament)
      || terms.contains(.european) || terms.contains(.that) || terms.contains(.said)
      || terms.contains(.this)
  }

  /// A first word of acts' names that is no common adjective or noun.
  private func isActName(_ index: Int, in text: borrowing TokenText) -> Bool {
    let terms = text[index].terms
    return terms.contains(.actName) && !terms.contains(.european) && !terms.contains(.union)
      && !terms.contains(.community) && !terms.contains(.convention)
      && !terms.contains(.agreement)
  }

  /// An annex belongs "to" its act, an article is one "of" it: "laid down in Article 5 to the
  /// extent that" joins nothing.
  private func holdsAnnex(_ list: PinpointList) -> Bool {
    list.paths.contains { path in
      path.steps.firstUnit == .annex || path.steps.firstUnit == .appendix
    }
  }

  /// SV, DA: "skäl 45 till samma förordning".
  private func holdsRecital(_ list: PinpointList) -> Bool {
    list.paths.allSatisfy { $0.steps.firstUnit == .recital }
  }

  /// The Court cites "Article 81 EC" and "Article 6 EU": the letters are the treaty's.
  private func courtStyle(
    at index: Int, _ list: PinpointList, in text: borrowing TokenText
  ) -> Treaty? {
    guard text.has(.domain, at: index), text[index].isCapitalised,
      list.paths.allSatisfy({ $0.steps.firstUnit == .article }),
      !text.isSymbol(.hyphen, at: index + 1),
      !text.isWord(at: index + 1) || !text[index + 1].isCapitalised,
      // "artículo 18.4 CE": the Spanish constitution; the Court writes "artículo 18 CE, apartado 4".
      !text.vocabulary.traits.contains(.lettersOfConstitution) || text.mark(at: index - 2) != .stop,
      let domain = Domain(rawValue: text[index].value)
    else { return nil }
    return domain.treaty
  }

  /// Words that are nouns of subdivisions only with care: "art" in English, "Part" of a sentence.
  private func isCommonWord(at index: Int, in text: borrowing TokenText) -> Bool {
    let token = text[index]
    // Finnish "johdanto-osan" is no part.
    // But "ex-article 81" is an article.
    if text.isSymbol(.hyphen, at: index - 1), text.isGlued(at: index), text.isGlued(at: index - 1),
      !text.has(.the, at: index - 2), !text.has(.of, at: index - 2),
      !text.has(.formerly, at: index - 2)
    {
      return true
    }
    // British journals leave the stop out: "[2003] OJ L1/1, art 7(1)", "art 17(3)(b) GDPR".
    let isAppended =
      token.terms.contains(.article) && text.isNumber(at: index + 1)
      && (text.isSymbol(in: [.comma, .open, .semicolon], at: index - 1)
        || text.isSymbol(.open, at: index + 2) && text.isGlued(at: index + 2)
        || text.has(.actName, at: index + 2) || text.has(.treatyName, at: index + 2))
    // NL: "in lid 3"
    let isWhole = token.value == Vocabulary.wholeWord && text.isNumber(at: index + 1)
    return token.count <= 3 && !token.isCapitalised && !token.terms.contains(.ordinal)
      && !text.isSymbol(.stop, at: index + 1) && !isAppended && !isWhole
  }

  /// Whether the parts are those of a section, which only national laws have: "§ 7 Abs 3 UWG".
  private func isBehindSection(_ index: Int, in text: borrowing TokenText) -> Bool {
    for previous in stride(from: index - 1, to: max(-1, index - 5), by: -1) {
      if text.isSymbol(.section, at: previous) {
        // "Article 6 § 1, second sentence": there an article holds the paragraph.
        let before = text.isSymbol(.comma, at: previous - 1) ? previous - 2 : previous - 1
        return !text.isNumber(at: before)
      }
      let token = text[previous]
      guard token.isNumber || token.isWord && token.count <= 2 || token.symbol == .comma else {
        return false
      }
    }
    return false
  }

  /// Bodies and policies named after a provision: "Article 29 Working Party", "Article 36
  /// Committee", "comité de l'article 36" (references.md §7.3, stop-list).
  private func isBodyName(at start: Int, _ end: Int, in text: borrowing TokenText) -> Bool {
    if text[end].isCapitalised, text.has(.committee, at: end) || mayNameBody(end, in: text),
      !text.sentenceBreaks(before: end),
      text.has(.committee, at: end) || text.spells("working", at: end)
        || text.spells("group", at: end) || text.spells("panel", at: end)
        || text.spells("party", at: end)
    {
      return true
    }
    let before = text.isSymbol(.apostrophe, at: start - 1) ? start - 4 : start - 2
    return text.has(.committee, at: before) && text.has(.of, at: before + 1)
      || text.spells("groupe", at: before)
  }

  /// Whether the word begins as "working", "group", "panel" and "party" do.
  private func mayNameBody(_ index: Int, in text: borrowing TokenText) -> Bool {
    let token = text[index]
    guard token.isWord else { return false }
    let letter = text.bytes[Int(token.start)] | 0x20
    return letter == UInt8(ascii: "w") || letter == UInt8(ascii: "g")
      || letter == UInt8(ascii: "p")
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers

/// Provisions whose number stands before their noun.
extension ProvisionGrammar {
  /// `1. cikke (2) bekezdésének a) pontja`; the act stands before it.
  func numberFirst(
    nounAt noun: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    let parser = NumberFirstParser(text: copy text, floor: context.floor)
    guard let (found, start) = parser.list(nounAt: noun) else { return nil }
    var list = found
    if !text.vocabulary.putsNumbersFirst { goOn(&list, in: text) }
    // FI: "asetuksen (EU) 2016/679 johdanto-osan 26 kappale"
    let preamble = start - 3
    let isInPreamble =
      preamble >= context.floor && text.has(.preamble, at: preamble)
      && text.has(.preamble, at: start - 1)
    var match = Match(
      tokens: (isInPreamble ? preamble : start)..<list.end, kind: .provision,
      targets: Self.targets(list.paths),
      antecedent: list.rank < Subdivision.innerRank ? .bare : .inner)
    match.bridge = list.end
    match.followsWork = true
    // HU: "és különösen annak 114. cikkére", LV: "jo īpaši tā 114. pantu"
    match.leansOnSentence =
      list.rank < Subdivision.innerRank
      && (text.has(.its, at: start - 1)
        || (1...3).contains { text.has(.particular, at: start - $0) })
    return match
  }

  /// ET: "II lisa A osa punkti 4": what has its number behind it follows the divisions.
  private func goOn(_ list: inout PinpointList, in text: borrowing TokenText) {
    guard let holder = list.paths.last,
      let inner = PinpointParser(copy text, from: list.end).list(at: list.end),
      inner.rank > list.rank
    else { return }
    list.paths.removeLast()
    list.paths.append(each: inner.paths) { $0.deeper(in: holder) }
    list.end = inner.end
  }

  /// Czech counts recitals as points of the reasons: "bod 26 odůvodnění".
  func czechRecital(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    var start = index
    var end = index + 2
    var number = index - 1
    if text.has(.recital, at: index + 1) {
      if text.isSymbol(.stop, at: number) { number -= 1 }
      start = number
    } else if text.has(.recital, at: index + 2) {
      number = index + 1
      end = index + 3
    } else {
      return nil
    }
    guard text.isNumber(at: number), text.digits(at: number) <= 3, start >= context.floor else {
      return nil
    }
    let step = Pinpoint.Step(.recital, text.string(at: number))
    var match = Match(
      tokens: start..<end, kind: .provision,
      targets: [Target(.self, pinpoint: Pinpoint([step]))], antecedent: .bare)
    match.bridge = end
    return match
  }
}

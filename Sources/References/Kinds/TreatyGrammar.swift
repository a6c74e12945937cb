import Languages
import LegalDocuments
import LegalIdentifiers

/// The founding treaties, the Charter and their protocols, in the edition in force when the text
/// was written: `TFEU`, `Treaty on European Union`, `the Charter`, `Protocol (No 36)`.
///
/// Articles are read by ``ProvisionGrammar`` and joined to the treaty afterwards.
package struct TreatyGrammar: ReferenceGrammar {
  package static let name: StaticString = "treaty"
  package static let summary: StaticString =
    "Founding treaties, the Charter and protocols, in the edition of the citing date"
  package static let example: StaticString =
    "the ⟦Treaty on European Union|treaty|celex:12016M/TXT⟧"
  package static let starters: [Starter] = [
    .term(.treaty), .term(.treatyName), .term(.charter), .term(.protocol),
  ]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.has(.protocol, at: index) {
      return protocolMatch(at: index, in: text, context: context)
    }
    guard var reading = text.treaty(at: index, floor: context.floor) else { return nil }
    // "the European Union Treaties", "the Treaties of the European Union": all of them.
    if text.has(.treaty, at: index), text[index].value == Vocabulary.plural,
      reading.treaties == [.teu]
    {
      reading.treaties = []
    }
    let types: ActTypes = text.has(.charter, at: index) ? .charter : .treaty
    if let work = reading.amending {
      return Match(tokens: reading.tokens, kind: .treaty, targets: [Target(work)], types: types)
    }
    guard !reading.treaties.isEmpty else {
      let behind = reading.tokens.upperBound
      if text.has(.between, at: behind) || text.has(.international, at: behind) {
        let end = text.endOfStateTreaty(behind: behind)
        return Match(
          tokens: reading.tokens.lowerBound..<(end ?? behind), kind: .international,
          targets: end.map { end in
            [Target(text.workOfTitle(reading.tokens.lowerBound, end))]
          } ?? [],
          status: .unresolved, note: "a treaty between other parties", types: types)
      }
      // "Article 95 of the Treaty referred to in paragraph 2" is clear without the paragraph.
      if text.isOfParagraph(behind: behind),
        !(1...6).contains(where: { text.subdivision(at: index - $0) != nil })
      {
        return Match(
          tokens: reading.tokens, kind: .international, targets: [], status: .unresolved,
          note: "a treaty that the provisions name", types: types)
      }
      let isPlural = text[index].value == Vocabulary.plural
      return Match(
        tokens: reading.tokens, kind: .treaty, targets: [], status: .unresolved,
        note: "which treaty the context must tell", antecedent: .treaty(plural: isPlural),
        types: types)
    }
    let treaties = reading.isEconomic ? Treaties(.eec) : reading.treaties
    let date = context.citing.date(naming: treaties)
    return Match(
      tokens: reading.tokens, kind: .treaty,
      targets: treaties.count == 1
        ? [Target(treaties[0].work(on: date))] : treaties.map { Target($0.work(on: date)) },
      types: types, treaties: treaties)
  }

  /// A protocol is annexed to all treaties and has one number under each of them.
  ///
  /// Protocols of agreements are numbered too; the brackets around "No", which Lisbon brought, or
  /// the word Treaty close by tell those of the treaties. "Protocol No 21" with nothing behind it
  /// is one of theirs as well; what follows "to" or "of" says so for the others.
  private func protocolMatch(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if let match = text.protocolOfAgreement(at: index)
      ?? text.titledProtocol(at: index, on: context.citing.date)
    {
      return match
    }
    let isBracketed = text.isSymbol(.open, at: index + 1)
    let sign = index + (isBracketed ? 2 : 1)
    let next = text.skipNumberSign(at: sign)
    guard next > sign, let number = text.number(at: next), (1...40).contains(number) else {
      return nil
    }
    var end = next + 1
    var confidence = 1.0
    if isBracketed {
      guard text.isSymbol(.close, at: end) else { return nil }
      end += 1
    } else if let holder = (end..<end + 12).first(where: { isAgreement($0, in: text) }),
      !text.sentenceBreaks(before: end)
    {
      // "Protocol No 1 to the ECHR", "Protocol No 4 to the EEA Agreement"
      let isTreaty = (end..<holder).contains {
        text.has(.treaty, at: $0) || text.has(.treatyName, at: $0)
      }
      guard isTreaty else { return nil }
    } else {
      let isTreaty = (end..<end + 40).contains {
        text.has(.treaty, at: $0) || text.has(.treatyName, at: $0)
      }
      guard isTreaty || text[index].isCapitalised && !text.has(.to, at: end) else { return nil }
      if !isTreaty { confidence = 0.7 }
    }
    let date = context.citing.date
    let treaties: [Treaty] = [.teu, .tfeu, .euratom]
    return Match(
      tokens: index..<end, kind: .treaty,
      targets: treaties.map { Target($0.protocol(number, on: date)) }, confidence: confidence,
      types: .protocol)
  }

  /// Whether the word names something else that has protocols.
  private func isAgreement(_ index: Int, in text: borrowing TokenText) -> Bool {
    text.has(.agreement, at: index) || text.has(.convention, at: index)
      || text.isExactly("ECHR", at: index) || text.isExactly("EMRK", at: index)
      || text.isExactly("CEDH", at: index)
  }
}

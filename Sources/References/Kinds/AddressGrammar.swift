import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// An address on the web or the name of a file of the Council's register:
/// `http://data.europa.eu/eli/reg/2016/679/oj`, `…/legal-content/EN/TXT/?uri=CELEX:32016R0679`,
/// `https://data.consilium.europa.eu/doc/document/ST-14469-2005-REV-4/en/pdf`,
/// `st14469-re04.en05.pdf`.
///
/// An address that names nothing we know is a reference too, to a document that stays unresolved;
/// so the digits in it are nobody else's.
package struct AddressGrammar: ReferenceGrammar {
  package static let name: StaticString = "address"
  package static let summary: StaticString =
    "Addresses of EUR-Lex, the register, ELI and CELLAR, and old file names of the register"
  package static let example: StaticString =
    "see ⟦http://data.europa.eu/eli/reg/2016/679/oj|act|celex:32016R0679⟧"
  package static let starters: [Starter] = [.term(.address), .term(.registerSeries)]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    guard text.isGlued(at: index + 1) else { return nil }
    if text.has(.registerSeries, at: index) { return fileName(at: index, in: text) }
    guard let end = address(at: index, in: text) else { return nil }
    // Every identifier has a number; an escape may stand for one.
    let span = text.span(index, end)
    let hasDigit = text.bytes[span.start..<span.end].contains {
      $0 &- 0x30 < 10 || $0 == UInt8(ascii: "%")
    }
    guard hasDigit, let target = Target(address: Self.joined(text.string(index, end))) else {
      return text.found(
        index..<end, .document, [], status: .unresolved,
        note: "address: no identifier in it")
    }
    return text.found(
      index..<end, Self.kind(of: target.work), [target], note: "address")
  }

  /// The address without the blanks at which its line was broken; few are.
  private static func joined(_ address: String) -> String {
    guard address.utf8.contains(where: { $0 == 0x20 || $0 == 0x0A }) else { return address }
    return address.filter { $0 != " " && $0 != "\n" }
  }

  /// What family of things a work belongs to, by its identifier.
  static func kind(of work: WorkIdentifier) -> ReferenceKind {
    switch work.scheme {
    case .council: return .council
    case .oj: return .oj
    case .com: return .com
    case .proc: return .procedure
    case .ep: return .ep
    case .un: return .un
    case .ecli: return .case
    case .celex: break
    default: return .document
    }
    switch work.value.first {
    case "1": return .treaty
    case "6": return .case
    case "5":
      let letters = work.value.dropFirst(5).prefix(2)
      if ["PC", "DC", "SC", "JC"].contains(letters) { return .com }
      if ["AP", "IP", "BP"].contains(letters) { return .ep }
      return letters == "XG" || letters == "AG" ? .document : .body
    default: return .act
    }
  }

  /// The end of an address: with `://`, or a host with a path.
  ///
  /// A line may break behind a slash.
  private func address(at index: Int, in text: borrowing TokenText) -> Int? {
    let hasScheme =
      text.isSymbol(.colon, at: index + 1) && text.isSymbol(.slash, at: index + 2)
      && text.isSymbol(.slash, at: index + 3)
    guard hasScheme || isHost(at: index, in: text) else { return nil }
    guard var end = text.addressEnd(at: index) else { return nil }
    while end < index + GrammarContext.longestMatch, text.isSymbol(.slash, at: end - 1),
      text.isWord(at: end) && !text[end].isCapitalised || text.isNumber(at: end),
      let more = text.addressEnd(at: end), text.isSymbol(.slash, at: end + 1)
    {
      end = more
    }
    return end > index + 4 ? end : nil
  }

  /// `data.europa.eu/`, `eur-lex.europa.eu/`, `register.consilium.eu.int/`, `www.…/`.
  private func isHost(at index: Int, in text: borrowing TokenText) -> Bool {
    var next = index + 1
    var dots = 0
    while next < index + 14, text.isGlued(at: next), next < text.count {
      if text.isSymbol(.slash, at: next) { return dots > 0 }
      if text.isSymbol(.stop, at: next) {
        dots += 1
      } else if !text.isWord(at: next), !text.isSymbol(.hyphen, at: next) {
        return false
      }
      next += 1
    }
    return false
  }

  /// `st14469-re04.en05.pdf`, `st09418 re01.en15.PA.pdf`.
  private func fileName(at index: Int, in text: borrowing TokenText) -> Match? {
    guard text.digits(at: index + 1) == 5, !text[index].isCapitalised else { return nil }
    var end = index + 2
    while end < index + 24, end < text.count {
      let isStep =
        text.isGlued(at: end)
        || end == index + 2 && text[end].count == 2 && text.digits(at: end + 1) == 2
      guard isStep else { break }
      end += 1
    }
    while end > index + 2, text.isSymbol(in: [.stop, .comma, .close, .semicolon], at: end - 1) {
      end -= 1
    }
    guard let file = RegisterFile(name: text.string(index, end)) else { return nil }
    return text.found(
      index..<end, .council, [file.target],
      note: file.isPartial ? "council: partly accessible version" : nil)
  }
}

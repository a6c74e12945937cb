import Languages
import LegalDocuments
import LegalIdentifiers

/// An interinstitutional procedure: `2011/0023(COD)`, `2025/0360 (COD)`, `2011/0901 B (COD)`,
/// `2022/55/NLE`, `COD/1998/0134`.
package struct ProcedureGrammar: ReferenceGrammar {
  package static let name: StaticString = "procedure"
  package static let summary: StaticString = "Interinstitutional procedures"
  package static let example: StaticString =
    "⟦2011/0023 (COD)|procedure|proc:2011/0023(COD)⟧"
  package static let starters: [Starter] = [.numberWithSlash]

  package init() {}

  package func match(
    at index: Int, in text: borrowing TokenText, context: GrammarContext
  ) -> Match? {
    if text.isSymbol(.slash, at: index - 1), index - 2 >= context.floor {
      return codeFirst(at: index - 2, in: text)
    }
    let width = text.digits(at: index)
    guard width == 4 || width == 2, let year = Self.year(at: index, in: text),
      text.isSymbol(.slash, at: index + 1), let number = text.number(at: index + 2),
      (1...4).contains(text.digits(at: index + 2)), number > 0
    else { return nil }
    var next = index + 3
    var part = ""
    if text.isWord(at: next), text[next].count == 1, let letter = text.string(at: next).first,
      ("A"..."F").contains(letter)
    {
      part = String(letter)
      next += 1
    }
    let bracketed = text.isSymbol(.open, at: next)
    guard bracketed || text.isSymbol(.slash, at: next),
      let code = Self.code(at: next + 1, in: text),
      // 2002/475/JAI is an act: the letters are those of justice and home affairs in four languages
      bracketed ? text.isSymbol(.close, at: next + 2) : code != "JAI"
    else { return nil }
    next += bracketed ? 3 : 2
    let procedure = ProcedureNumber(year: year, number: number, part: part, code: code)
    return text.found(index..<next, .procedure, [Target(procedure.identifier)])
  }

  private func codeFirst(at index: Int, in text: borrowing TokenText) -> Match? {
    guard let code = Self.code(at: index, in: text), text.isSymbol(.slash, at: index + 1),
      text.digits(at: index + 2) == 4, let year = Self.year(at: index + 2, in: text),
      text.isSymbol(.slash, at: index + 3), let number = text.number(at: index + 4),
      (1...4).contains(text.digits(at: index + 4)), number > 0
    else { return nil }
    let procedure = ProcedureNumber(year: year, number: number, code: code)
    return text.found(index..<index + 5, .procedure, [Target(procedure.identifier)])
  }

  private static func code(at index: Int, in text: borrowing TokenText) -> String? {
    guard text.isWord(at: index), text[index].count == 3 else { return nil }
    let code = text.string(at: index)
    return ProcedureNumber.codes.contains(code) ? code : nil
  }

  /// Procedures have numbers since 1975.
  private static func year(at index: Int, in text: borrowing TokenText) -> Int? {
    guard var year = text.number(at: index) else { return nil }
    if text.digits(at: index) == 2 { year += 1900 }
    return (1975...2099).contains(year) ? year : nil
  }
}

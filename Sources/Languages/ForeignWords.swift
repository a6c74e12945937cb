/// Words of a neighbouring language around an article's number that show the text to quote a law in that
/// language.
///
/// "Article" is one word in English and French: only what stands around it tells. Lists of national
/// provisions in annexes leave them in the words of their State.
package struct ForeignWords: Sendable {
  /// What runs into the noun with an apostrophe: "l'article".
  package let elided: [String]
  /// What joins the noun to its law: "article 8 de la loi".
  package let links: [String]

  /// The words that are foreign in a text of the language; nothing where no neighbour shares the noun.
  package static func around(_ language: String) -> ForeignWords? { tables[language] }

  private static let tables: [String: ForeignWords] = [
    "en": ForeignWords(elided: ["l", "d"], links: ["de", "du", "des"])
  ]
}

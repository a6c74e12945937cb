extension Vocabulary {
  /// The language's vocabulary; that of English where we have none of its own.
  package static func of(_ language: String?) -> Vocabulary {
    guard let language else { return english }
    return all[language.lowercased()] ?? english
  }

  /// Every vocabulary by ISO 639-1 code: a new language is a new file and one line here.
  private static let all: [String: Vocabulary] = {
    var table: [String: Vocabulary] = [:]
    for vocabulary in [english, french, german] { table[vocabulary.language] = vocabulary }
    return table
  }()
}

extension Vocabulary {
  /// The language's vocabulary; that of English where we have none of its own.
  package static func of(_ language: String?) -> Vocabulary {
    guard let language, let build = official[language.lowercased()] else { return english }
    return build()
  }

  /// ISO 639-1 codes of the 24 official languages, in order.
  package static var languages: [String] { official.keys.sorted() }

  /// The official languages: a new one is a new file and one line here.
  ///
  /// Each is built when it is first asked for.
  private static let official: [String: @Sendable () -> Vocabulary] = [
    "bg": { bulgarian }, "cs": { czech }, "da": { danish }, "de": { german }, "el": { greek },
    "en": { english }, "es": { spanish }, "et": { estonian }, "fi": { finnish },
    "fr": { french }, "ga": { irish }, "hr": { croatian }, "hu": { hungarian },
    "it": { italian }, "lt": { lithuanian }, "lv": { latvian }, "mt": { maltese },
    "nl": { dutch }, "pl": { polish }, "pt": { portuguese }, "ro": { romanian },
    "sk": { slovak }, "sl": { slovenian }, "sv": { swedish },
  ]
}

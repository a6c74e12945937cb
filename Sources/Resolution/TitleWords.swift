package import Languages

/// The words of a title that tell it from others.
///
/// Words of form are left out: the type of the text, who made it, months and numbers; and so are
/// short words. What remains is compared as a set.
package struct TitleWords: Hashable, Sendable {
  /// Hashes of the words, each once, sorted.
  package var topic: [UInt64]
  /// What sort of text the words name, if any.
  package var type: TextType?

  /// A sort of text by the words that name it in titles; languages side by side.
  package enum TextType: Int, Sendable, CaseIterable {
    case conclusions, resolution, decision, recommendation, communication, report, opinion, strategy
    case programme, declaration, regulation, directive, position, plan

    /// Stems of the words, lower case.
    var stems: [String] {
      switch self {
      case .conclusions: ["conclusion", "schlussfolgerung"]
      case .resolution: ["resolution", "résolution", "entschließung"]
      case .decision: ["decision", "décision", "beschluss", "entscheidung"]
      case .recommendation: ["recommendation", "recommandation", "empfehlung"]
      case .communication: ["communication", "mitteilung"]
      case .report: ["report", "rapport", "bericht"]
      case .opinion: ["opinion", "avis", "stellungnahme"]
      case .strategy: ["strategy", "stratégie", "strategie"]
      case .programme: ["programme", "program"]
      case .declaration: ["declaration", "déclaration", "erklärung"]
      case .regulation: ["regulation", "règlement", "verordnung"]
      case .directive: ["directive", "richtlinie"]
      case .position: ["position", "standpunkt"]
      case .plan: ["plan"]
      }
    }
  }

  /// Words of who made a text and in what form, which titles share.
  private static let form: Set<String> = [
    "council", "conseil", "european", "europäischen", "européen", "européenne", "union",
    "commission", "parliament", "parlement", "member", "state", "membre", "état",
    "representative", "government", "meeting", "within", "draft", "final", "adopted", "joint",
    "with", "from", "that", "this", "their", "pour", "dan", "avec",
  ]

  package init(_ text: some StringProtocol, _ vocabulary: Vocabulary = .of("en")) {
    var words: Set<UInt64> = []
    var type: TextType?
    for word in Self.words(of: text) {
      if type == nil {
        type = TextType.allCases.first { $0.stems.contains { word.hasPrefix($0) } }
        if type != nil { continue }
      }
      guard !Self.form.contains(word), word.unicodeScalars.count >= 4 else { continue }
      guard !word.utf8.contains(where: { (48...57).contains($0) }),
        !vocabulary.meaning(of: word).terms.contains(.month)
      else { continue }
      words.insert(Self.hash(word))
    }
    topic = words.sorted()
    self.type = type
  }

  /// How many of these words the other has too.
  package func shared(with other: TitleWords) -> Int {
    var shared = 0
    var index = 0
    for word in topic {
      while index < other.topic.count, other.topic[index] < word { index += 1 }
      if index < other.topic.count, other.topic[index] == word { shared += 1 }
    }
    return shared
  }

  /// Runs of letters and digits, lower case; a plural `s` is cut off, so that "link" is "links".
  private static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      word.count > 4 && word.last == "s" ? String(word.dropLast()) : String(word)
    }
  }

  /// FNV-1a.
  private static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

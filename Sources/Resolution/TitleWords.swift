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
    Self.forEachWord(of: Array(text.utf8)) { word in
      if type == nil {
        type = Self.stems.first { word.starts(with: $0.stem) }?.type
        if type != nil { return }
      }
      guard Self.isLong(word), !word.contains(where: { (48...57).contains($0) }) else { return }
      let text = String(decoding: word, as: UTF8.self)
      guard !Self.form.contains(text), !vocabulary.meaning(of: text).terms.contains(.month) else {
        return
      }
      words.insert(Self.hash(word))
    }
    topic = words.sorted()
    self.type = type
  }

  init(topic: [UInt64], type: TextType?) {
    self.topic = topic
    self.type = type
  }

  /// Stems with their types, in the order in which they are tried.
  private static let stems: [(stem: [UInt8], type: TextType)] = TextType.allCases.flatMap { type in
    type.stems.map { (Array($0.utf8), type) }
  }

  /// Whether the word has four letters or more.
  private static func isLong(_ word: [UInt8]) -> Bool {
    word.count >= 4 && word.count { $0 & 0xC0 != 0x80 } >= 4
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
  private static func forEachWord(of text: [UInt8], _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    var isASCII = true
    func end() {
      defer {
        word.removeAll(keepingCapacity: true)
        isASCII = true
      }
      guard !word.isEmpty else { return }
      if isASCII { return body(singular(word, length: word.count)) }
      // Beyond ASCII it takes a table to tell letters from signs.
      let run = String(decoding: word, as: UTF8.self).lowercased()
      for part in run.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        body(singular(Array(part.utf8), length: part.count))
      }
    }
    for byte in text {
      switch byte {
      case 48...57, 97...122: word.append(byte)
      case 65...90: word.append(byte | 0x20)
      case 0x80...:
        word.append(byte)
        isASCII = false
      default: end()
      }
    }
    end()
  }

  private static func singular(_ word: [UInt8], length: Int) -> [UInt8] {
    length > 4 && word.last == UInt8(ascii: "s") ? word.dropLast() : word
  }

  /// FNV-1a.
  private static func hash(_ word: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

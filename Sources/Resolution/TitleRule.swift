import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Finds the work that a mention names by title and date: "the Council conclusions of June 2011 on
/// enhancing the links between internal and external aspects of counter-terrorism".
///
/// Source of the rule: `references.md` 6, several sets of conclusions per meeting day are usual, so
/// the date alone names none of them. The topic has to be there, and no other work of the date may
/// come near it.
struct TitleRule {
  let titles: TitleIndex
  let vocabulary: Vocabulary

  /// What the look-up came to.
  enum Outcome: Hashable {
    case found(WorkIdentifier, likeness: Double)
    case near([WorkIdentifier])
    case none
  }

  /// Share of the words, of the title or of the mention, that the other has to have.
  private static let leastLikeness = 0.75
  /// By how much the best has to beat the next.
  private static let leastLead = 0.2
  /// Fewer words of topic are no title.
  private static let leastWords = 3

  /// The words by which a mention names a title; `nil` where they are too few.
  static func words(of mention: DocumentRecord.Mention, _ vocabulary: Vocabulary) -> TitleWords? {
    let words = TitleWords(mention.topic, vocabulary)
    return words.topic.count >= leastWords ? words : nil
  }

  /// How much of the words of a mention or of a title the other has; `nil` where the title cannot be
  /// meant.
  static func likeness(of named: TitleWords, to title: TitleWords) -> Double? {
    if let type = named.type, let other = title.type, type != other { return nil }
    let shared = named.shared(with: title)
    guard shared >= leastWords else { return nil }
    // The text may shorten the title, or go on behind it.
    let likeness = max(
      Double(shared) / Double(named.topic.count), Double(shared) / Double(title.topic.count))
    return likeness >= leastLikeness ? likeness : nil
  }

  func work(for mention: DocumentRecord.Mention) -> Outcome {
    guard let date = WrittenDate.first(of: mention, vocabulary) else { return .none }
    guard let named = Self.words(of: mention, vocabulary) else { return .none }
    var best: [WorkIdentifier: Double] = [:]
    for entry in titles.works(of: date) {
      guard let likeness = Self.likeness(of: named, to: entry.words) else { continue }
      best[entry.work] = max(best[entry.work] ?? 0, likeness)
    }
    let ranked = best.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key < b.key
    }
    guard let first = ranked.first else { return .none }
    let near = ranked.filter { first.value - $0.value < Self.leastLead }
    return near.count == 1
      ? .found(first.key, likeness: first.value) : .near(near.map(\.key).sorted())
  }
}

extension DocumentRecord.Mention {
  /// The words of the mention and those that follow it in its clause, where a title goes on.
  var topic: String {
    guard let range = context.range(ofExactly: text) else { return text }
    var rest = context[range.upperBound...]
    // A title ends with the sentence or with the bracket or semicolon behind it.
    if let end = rest.firstIndex(where: { ";(:".contains($0) }) { rest = rest[..<end] }
    if let stop = rest.range(ofExactly: ". ") { rest = rest[..<stop.lowerBound] }
    return text + rest
  }
}

extension StringProtocol {
  fileprivate func range(ofExactly words: String) -> Range<Index>? {
    guard !words.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) {
        return start..<index(start, offsetBy: words.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

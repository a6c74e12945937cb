import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// What a document has of its own, articles and annexes, and whose they are where it has not.
///
/// An amending act speaks of provisions of the act that it amends without saying so each time; a title
/// that names one act to amend, supplement or implement tells which (Joint Practical Guide 18.7).
struct OwnScope {
  /// The numbers of the articles: `7a`.
  private var articles: Set<String> = []
  /// The highest article number of the document; nothing where it has no articles.
  private var lastArticle: Int?
  /// Whether none is missing between the first article and the last.
  private var isComplete = false
  private var annexes: Set<String> = []
  /// The one act that the title says is amended, supplemented or implemented.
  private(set) var amended: WorkIdentifier?
  /// Whether the title says of the act nothing but that it amends: its own annexes bring new wording.
  private var onlyAmends = false

  init(of document: LegalDocument, texts: DocumentTexts, found: DocumentReferences) {
    var numbers: Set<Int> = []
    for index in document.segments.indices where !document.segments[index].isQuoted {
      // Not copied out: most are asked for nothing.
      let kind = document.segments[index].kind
      if kind == .article {
        guard
          let step = Pinpoint(document.segments[index].id)?.steps
            .first(where: { $0.unit == .article }),
          let number = Self.value(of: step.number)
        else { continue }
        articles.insert(step.number)
        numbers.insert(number)
      } else if document.segments[index].parent == nil,
        document.segments[index].id.hasPrefix("anx"),
        let step = Pinpoint(document.segments[index].id)?.path.first
      {
        annexes.insert(step.number)
      } else if kind == .title, amended == nil {
        amended = Self.amended(by: .segment(index), texts, found)
        onlyAmends = amended != nil && texts.segment(index).amendsAtOnce
      }
    }
    lastArticle = numbers.max()
    isComplete = lastArticle.map { numbers.count == $0 } ?? false
  }

  private static func amended(
    by holder: TextLocation.Holder, _ texts: DocumentTexts, _ found: DocumentReferences
  ) -> WorkIdentifier? {
    var acts: Set<WorkIdentifier> = []
    let text = texts[holder]
    for reference in TitleRelations(text).read(found[holder])
    where reference.status == .identified && reference.subject == nil {
      // The act's own number stands at the head of its title.
      if reference.relation == .cites, text.firstToken(from: reference.span.start) <= longestHead {
        continue
      }
      for target in reference.targets
      where target.work.scheme == .celex && CELEXNumber(target.work.value)?.sector == "3" {
        // A recast or codified act does not speak of the one that it repeals as its own.
        guard reference.relation != .repeals, reference.relation != .replaces else { return nil }
        acts.insert(target.work)
      }
    }
    return acts.count == 1 ? acts.first : nil
  }

  /// Tokens of "Commission Implementing" at the head of a title at most.
  private static let longestHead = 8

  /// Whether the document has none of the articles that are named.
  func lacksArticles(of reference: Reference) -> Bool {
    guard let lastArticle else { return false }
    return reference.targets.allSatisfy { target in
      guard let step = target.pinpoint?.steps.first, step.unit == .article,
        let number = Self.value(of: step.number), !articles.contains(step.number)
      else { return false }
      // Where readers have missed articles, those are the document's all the same.
      return number > lastArticle || isComplete || amended != nil
    }
  }

  /// Whether the articles named lie behind the document's last, or none of its own can be meant.
  func reaches(_ reference: Reference) -> Bool {
    isComplete
      || reference.targets.allSatisfy { target in
        let number = target.pinpoint?.steps.first.flatMap { Self.value(of: $0.number) }
        return (number ?? 0) > (lastArticle ?? .max)
      }
  }

  /// Whether the provisions named in a recital are those of the act that is amended: numbered annexes
  /// of which the document has none, and all of them where it does nothing but amend.
  func speaksOfAmended(_ reference: Reference) -> Bool {
    reference.targets.allSatisfy { target in
      guard let step = target.pinpoint?.steps.first, !step.number.isEmpty else { return false }
      if step.unit == .annex { return onlyAmends || !annexes.contains(step.number) }
      return onlyAmends && step.unit == .article
    }
  }

  /// Whether the annexes named lie behind the document's last, which numbers them without a gap.
  ///
  /// "standard complaint forms (Annex III)" in a recital of an act with two annexes speaks of the paper
  /// that it tells of. One annex alone may have others in files of their own.
  func lacksAnnexes(of reference: Reference) -> Bool {
    guard annexes.count > 1 else { return false }
    let own = Set(annexes.compactMap { Self.count($0) })
    guard own.count == annexes.count, own == Set(1...own.count) else { return false }
    return reference.targets.allSatisfy { target in
      guard let step = target.pinpoint?.steps.first, step.unit == .annex,
        let number = Self.count(step.number)
      else { return false }
      return number > own.count
    }
  }

  /// The Roman numeral of an annex; "C" and "L" are letters.
  private static func count(_ number: String) -> Int? {
    RomanNumeral.capitalValue(number.utf8.span).flatMap { $0 < 40 ? $0 : nil }
  }

  private static func value(of number: String) -> Int? {
    Int(number.prefix { $0.isASCII && $0.isNumber })
  }
}

extension TokenText {
  /// Whether the verb of the title stands right behind the act's date: "Commission Regulation (EC) No
  /// 280/2009 of 6 April 2009 amending Annexes I, II, III and IV to …".
  fileprivate var amendsAtOnce: Bool {
    (4..<min(max(count, 4), 40)).contains { index in
      (has(.amending, at: index) || has(.correcting, at: index)) && digits(at: index - 1) == 4
    }
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Which paragraphs and points the articles of a document have.
///
/// A provision that a complete outline lacks is not the document's own: a form annexed to an
/// implementing regulation speaks of "Article 4(5)" of the act that it implements, and a paragraph
/// without points of those of the paragraph before it.
struct ArticleOutline {
  fileprivate struct Article {
    /// Paragraphs in the order of the text, and points that stand right in the article.
    var numbers: [String] = []
    /// The points of each paragraph, at whatever depth.
    var points: [String: Set<String>] = [:]
    var segments: [Int] = []
    /// Numbers that begin a sentence or stand in brackets in its texts, once they have been read.
    var printed: Set<String>?
  }

  private let document: LegalDocument
  private var articles: [String: Article] = [:]

  init(of document: LegalDocument) {
    self.document = document
    for index in document.segments.indices where document.segments[index].id.hasPrefix("art_") {
      guard !document.segments[index].isQuoted,
        let path = Pinpoint(document.segments[index].id)?.path,
        !path.indices.dropFirst().contains(where: { path.unit(at: $0) == .article })
      else { continue }
      let steps = Array(path)
      articles[steps[0].number, default: Article()].take(steps, index)
    }
  }

  /// Whether the document has the article and numbers its paragraphs, but not this one.
  mutating func lacksParagraph(of pinpoint: Pinpoint) -> Bool {
    guard pinpoint.path.count > 1, pinpoint.path.firstUnit == .article,
      pinpoint.path.unit(at: 1) == .paragraph
    else { return false }
    let paragraph = pinpoint.path[1].number
    return paragraph.utf8.allSatisfy { $0 &- 0x30 < 10 }
      && lacks(paragraph, inArticle: pinpoint.path[0].number)
  }

  private mutating func lacks(_ paragraph: String, inArticle number: String) -> Bool {
    guard let article = articles[number], !article.numbers.contains(paragraph) else { return false }
    let printed = article.printed ?? numbersPrinted(in: article.segments)
    articles[number]?.printed = printed
    return !printed.contains(paragraph)
  }

  /// The same points of the nearest paragraph before, where the one that is named has none.
  ///
  /// "the distances referred to in points (a) and (b)" in a paragraph of one sentence means those of the
  /// paragraph before.
  func pointsBefore(_ pinpoint: Pinpoint) -> Pinpoint? {
    guard pinpoint.path.count == 3, pinpoint.path.unit(at: 0) == .article,
      pinpoint.path.unit(at: 1) == .paragraph, pinpoint.path.unit(at: 2) == .point,
      let article = articles[pinpoint.path[0].number],
      let place = article.numbers.firstIndex(of: pinpoint.path[1].number),
      article.points[article.numbers[place]] == nil
    else { return nil }
    var letters = [pinpoint.path[2].number]
    if pinpoint.endPath.count == 3 { letters.append(pinpoint.endPath[2].number) }
    let holder = article.numbers[..<place].last { paragraph in
      article.points[paragraph]?.isSuperset(of: letters) == true
    }
    guard let holder else { return nil }
    func moved(_ path: Pinpoint.Path) -> [Pinpoint.Step] {
      path.map { $0.unit == .paragraph ? Pinpoint.Step(.paragraph, holder) : $0 }
    }
    return Pinpoint(moved(pinpoint.path), through: moved(pinpoint.endPath))
  }

  /// The numbers at the head of a text or behind a sentence: readers that see no layout leave them there.
  ///
  /// For example "2. The …", "(3) …", "4) …".
  private func numbersPrinted(in segments: [Int]) -> Set<String> {
    var numbers: Set<String> = []
    for index in segments {
      var digits: [UInt8] = []
      // The last byte before the digits that is no blank and no bracket.
      var before: UInt8 = 0
      for byte in document.segments[index].text.utf8 {
        if byte &- 0x30 < 10 {
          if digits.count < 4 { digits.append(byte) }
          continue
        }
        let closes = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
        if !digits.isEmpty {
          if closes, Self.ends.contains(before) {
            numbers.insert(String(decoding: digits, as: UTF8.self))
          }
          before = digits[0]
          digits.removeAll(keepingCapacity: true)
        }
        if byte != UInt8(ascii: " "), byte != UInt8(ascii: "(") { before = byte }
      }
    }
    return numbers
  }

  /// Nothing, and what ends sentences and clauses.
  private static let ends: [UInt8] = [0] + Array(".:;".utf8)
}

extension ArticleOutline.Article {
  /// Takes note of a segment of the article by the steps of its id.
  fileprivate mutating func take(_ steps: [Pinpoint.Step], _ index: Int) {
    segments.append(index)
    let inner = steps.dropFirst()
    let paragraph = inner.first { $0.unit == .paragraph }?.number ?? ""
    let number = inner.first { $0.unit == .paragraph || $0.unit == .point }?.number ?? ""
    if !number.isEmpty, numbers.last != number { numbers.append(number) }
    for step in inner where step.unit == .point {
      points[paragraph, default: []].insert(step.number)
    }
  }
}

import LegalDocuments

/// Numbers and kinds of segments as two labellers may write them.
enum SegmentNumber {
  /// A number without what is set around it: `(12)`, `12.` and `12` are one, a dash is none.
  static func folded(_ number: String?) -> String {
    let words = FoldedWords(number ?? "").words
    // French ordinals: the first article is "premier", abbreviated "1er".
    if words == ["premier"] || words == ["première"] || words == ["1er"] { return "1" }
    return words.joined(separator: " ")
  }
}

/// Which predicted kinds agree with a gold file's kind.
enum SegmentKindAgreement {
  /// Gold files have no `title`, `formula` or `annex`: a title is labelled as a heading, the
  /// author's formula as text, an annex by the line that names it.
  static func agree(_ gold: String, _ predicted: SegmentKind) -> Bool {
    switch gold {
    case "heading": predicted == .heading || predicted == .title
    case "annexTitle": predicted == .annex || predicted == .heading || predicted == .title
    case "body": predicted == .body || predicted == .formula
    default: gold == predicted.rawValue
    }
  }

  /// The kind as rows name it: a gold file's word for what was predicted.
  static func goldName(of predicted: SegmentKind) -> String {
    switch predicted {
    case .title: "heading"
    case .annex: "annexTitle"
    case .formula: "body"
    default: predicted.rawValue
    }
  }
}

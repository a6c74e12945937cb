/// The elements of a page that the readers tell apart.
enum XHTMLElement: String {
  case a, article, b, blockquote, body, br, center, col, colgroup, dd, div, dl, dt, em, font
  case h1, h2, h3, h4, head, hr, i, img, li, meta, ol, p, script, section, span, strong, style
  case sub, sup, table, tbody, td, tfoot, th, thead, title, tr, u, ul
}

/// What a `class` says of its element beside the block's role: words in it, or all of it.
struct ClassTraits: OptionSet {
  let rawValue: UInt32

  static let gridList = ClassTraits(rawValue: 1)
  static let column = ClassTraits(rawValue: 2)
  static let final = ClassTraits(rawValue: 4)
  static let signatory = ClassTraits(rawValue: 8)
  static let spacedItem = ClassTraits(rawValue: 16)
  static let inline = ClassTraits(rawValue: 32)
  static let quotation = ClassTraits(rawValue: 64)
  static let quoted = ClassTraits(rawValue: 128)
  static let ownArticle = ClassTraits(rawValue: 256)
  /// "list" somewhere in it.
  static let listLike = ClassTraits(rawValue: 512)
  /// "list" and nothing else.
  static let list = ClassTraits(rawValue: 1024)
  static let preamble = ClassTraits(rawValue: 2048)
  static let paragraphNumber = ClassTraits(rawValue: 4096)
  static let number = ClassTraits(rawValue: 8192)
  /// A table that is drawn as one.
  static let ruled = ClassTraits(rawValue: 16384)
  /// Running heads, lists of amending acts, and the note on the euro in consolidated texts.
  static let runningHead = ClassTraits(rawValue: 32768)
  /// The first line of a consolidated text's title.
  static let consolidatedTitle = ClassTraits(rawValue: 65536)

  private static let words: [(String, ClassTraits)] = [
    ("grid-list", .gridList), ("column", .column), ("oj-final", .final),
    ("signatory", .signatory), ("enumeration-spacing", .spacedItem), ("inline-element", .inline),
    ("quotation", .quotation), ("quoted", .quoted), ("title-article-norm", .ownArticle),
    ("list", .listLike),
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(classes: String) {
    self = []
    for (word, trait) in Self.words where classes.holds(word) { insert(trait) }
    switch classes {
    case "list": insert(.list)
    case "preamble": insert(.preamble)
    case "no-parag": insert(.paragraphNumber)
    case "num": insert(.number)
    default: break
    }
    if classes.split(separator: " ").contains(where: {
      $0 == "oj-table" || $0 == "table" || $0 == "with-border"
    }) {
      insert(.ruled)
    }
    let name = classes.hasPrefix("oj-") ? classes.dropFirst(3) : classes[...]
    if name.hasPrefix("hd-") || name.hasPrefix("title-fam-") || name == "euro" {
      insert(.runningHead)
    }
    if name == "title-doc-first" { insert(.consolidatedTitle) }
  }
}

/// What a `style` says of where its element stands.
struct StyleTraits: OptionSet {
  let rawValue: UInt8

  /// Set in from the margin as a whole.
  static let indented = StyleTraits(rawValue: 1)
  /// Its first line begins left of the others.
  static let hanging = StyleTraits(rawValue: 2)
  /// A blank between a label and its text.
  static let spacer = StyleTraits(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(style: String) {
    self = []
    if style.hasPrefix("margin-left:"), !style.holds("text-indent") { insert(.indented) }
    if style.holds("text-indent: -") { insert(.hanging) }
    if style.holds("word-spacing") { insert(.spacer) }
  }
}

/// The part of an act as which a page names an element: `id="rct_12"`.
enum NamedPart {
  case visa, recital, annex, final, preamble, article, note

  /// Parts of parts, as `rct_1.2`, are none; visas, the preamble and the end have no parts.
  init?(id: ArraySlice<UInt8>) {
    guard id.count >= 4 else { return nil }
    let isWhole = !id.contains(UInt8(ascii: "."))
    switch String(decoding: id.prefix(4), as: UTF8.self) {
    case "cit_": self = .visa
    case "fnp_": self = .final
    case "pbl_": self = .preamble
    case "rct_" where isWhole: self = .recital
    case "anx_" where isWhole: self = .annex
    case "art_" where isWhole: self = .article
    case "foot" where Self.isNote(id): self = .note
    default: return nil
    }
  }

  /// `footnote12`; the call is `footnoteref12`.
  private static func isNote(_ id: ArraySlice<UInt8>) -> Bool {
    let word = "footnote".utf8
    let number = id.dropFirst(word.count)
    return id.starts(with: word) && !number.isEmpty && number.allSatisfy { $0 &- 0x30 < 10 }
  }
}

extension String {
  /// Whether a word of ASCII stands anywhere in the text, byte for byte.
  fileprivate func holds(_ word: String) -> Bool {
    let text = utf8.span
    let sought = word.utf8.span
    var start = 0
    while start + sought.count <= text.count {
      var length = 0
      while length < sought.count, text[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
      start += 1
    }
    return false
  }
}

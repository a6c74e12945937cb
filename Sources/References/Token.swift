package import Languages

/// A mark that is neither word nor number.
///
/// ASCII marks keep their code; those outside have names.
package struct Symbol: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let slash = Symbol(rawValue: UInt8(ascii: "/"))
  package static let comma = Symbol(rawValue: UInt8(ascii: ","))
  package static let stop = Symbol(rawValue: UInt8(ascii: "."))
  package static let semicolon = Symbol(rawValue: UInt8(ascii: ";"))
  package static let colon = Symbol(rawValue: UInt8(ascii: ":"))
  package static let open = Symbol(rawValue: UInt8(ascii: "("))
  package static let close = Symbol(rawValue: UInt8(ascii: ")"))
  package static let openSquare = Symbol(rawValue: UInt8(ascii: "["))
  package static let closeSquare = Symbol(rawValue: UInt8(ascii: "]"))
  package static let plus = Symbol(rawValue: UInt8(ascii: "+"))
  /// What parts the cells of a table's row.
  package static let bar = Symbol(rawValue: UInt8(ascii: "|"))
  package static let underscore = Symbol(rawValue: UInt8(ascii: "_"))
  package static let asterisk = Symbol(rawValue: UInt8(ascii: "*"))
  package static let question = Symbol(rawValue: UInt8(ascii: "?"))
  package static let exclamation = Symbol(rawValue: UInt8(ascii: "!"))
  /// `-` and the other hyphens: U+2010, U+2011, U+2212.
  package static let hyphen = Symbol(rawValue: UInt8(ascii: "-"))
  /// U+2013, U+2014, U+2015: range marks and list dashes, never part of an identifier.
  package static let dash = Symbol(rawValue: 128)
  package static let ellipsis = Symbol(rawValue: 129)
  /// Any opening quotation mark, the low and the angular ones among them.
  ///
  /// U+2019 and `'` are ``apostrophe``.
  package static let quoteOpen = Symbol(rawValue: 130)
  package static let quoteClose = Symbol(rawValue: 131)
  /// `'` and `’`: an apostrophe or a closing quotation mark.
  package static let apostrophe = Symbol(rawValue: UInt8(ascii: "'"))
  /// `"`, opening or closing.
  package static let straightQuote = Symbol(rawValue: UInt8(ascii: "\""))
  /// A raised digit: the call of a footnote in plain text.
  package static let raisedDigit = Symbol(rawValue: 132)
  /// The marks of lists: U+2022, U+25CF and their kin.
  package static let bullet = Symbol(rawValue: 133)
  /// `§` and `¶`: paragraphs in commentaries and before the Court of Human Rights, sections of
  /// national law.
  package static let section = Symbol(rawValue: 134)
  package static let other = Symbol(rawValue: 255)
}

/// A word (letters only), a number (digits only) or one mark.
///
/// Letters and digits never share a token: `L281/31` is a word, a number, a mark and a number.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, symbol
  }

  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A blank of any kind stands before the token; true of the first token.
    package static let spaceBefore = Flags(rawValue: 1)
    /// The word's first letter is a capital.
    package static let capitalised = Flags(rawValue: 2)
    /// The word has two letters or more and all are capitals.
    package static let allCapitals = Flags(rawValue: 4)
    /// An empty line stands before the token: nothing reaches across it.
    package static let blockBefore = Flags(rawValue: 8)
    /// The word contains a mark that is not shown (soft hyphen, zero-width space).
    package static let hasInvisible = Flags(rawValue: 16)
  }

  /// UTF-8 offset of the first byte.
  package var start: Int32
  /// UTF-8 offset behind the last byte.
  package var end: Int32
  package var terms: TermSet
  /// Value that comes with the terms (ordinal, month, domain, treaty), else 0.
  package var value: UInt8
  package var kind: Kind
  package var symbol: Symbol
  package var flags: Flags

  /// Number of bytes.
  package var count: Int { Int(end - start) }
  package var span: (start: Int, end: Int) { (Int(start), Int(end)) }
  package var spaceBefore: Bool { flags.contains(.spaceBefore) }
  package var isCapitalised: Bool { flags.contains(.capitalised) }
  package var isAllCapitals: Bool { flags.contains(.allCapitals) }
  package var isWord: Bool { kind == .word }
  package var isNumber: Bool { kind == .number }
}

/// What a word means in one language: its terms and their value.
package struct WordMeaning: Hashable, Sendable {
  package var terms: TermSet
  /// Place of an ordinal, number of a month, raw value of a domain or treaty; else 0.
  package var value: UInt8

  package init(_ terms: TermSet, value: UInt8 = 0) {
    self.terms = terms
    self.value = value
  }

  /// The meaning of a word that no vocabulary lists.
  package static let none = WordMeaning(.none)
}

/// The words of one language that matter in references.
///
/// A vocabulary is data: a list of rows, each a term and its words. A word ending in `*` is a stem
/// that matches with any ending of at most ``longestEnding`` bytes (inflected languages). A word in
/// several rows has several terms. Look-up folds case and costs one hash for most words.
public struct Vocabulary: Sendable {
  /// One line of a language's table.
  package struct Row: Sendable {
    var term: Term
    var value: UInt8
    var words: String

    /// Words of one meaning, parted by blanks.
    package init(_ term: Term, _ words: String, value: UInt8 = 0) {
      self.term = term
      self.value = value
      self.words = words
    }

    /// Words whose values count up from 1: ordinals, months.
    package static func series(_ term: Term, _ words: String) -> [Row] {
      words.split(separator: " ").enumerated().map {
        // "a|b" are two spellings of one member.
        Row(
          term, $1.split(separator: "|").joined(separator: " "),
          value: UInt8(clamping: $0 + 1))
      }
    }
  }

  /// Value of a noun that stands in the plural only; 1 one in the singular only, 0 untold.
  package static let plural: UInt8 = 2
  /// Value of a noun that stands in the singular only.
  package static let singular: UInt8 = 1
  /// Value of a noun for points that are counted with letters: "Buchstabe", "letter", "lit.".
  package static let letters: UInt8 = 3

  /// Value of a noun of three letters that is no abbreviation, and so has no stop behind it: "lid".
  package static let wholeWord: UInt8 = 4

  /// How a language builds references, where it differs from most (references.md §7.2).
  ///
  /// Public, though no product has it: it is asked at every provision, and only what is public is
  /// inlined in another module.
  public struct Traits: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt32
    /// Traits of these bits.
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Whether the trait is one of these; said here, so that it is inlined in other modules.
    @inlinable @inline(__always)
    public func contains(_ trait: Traits) -> Bool { rawValue & trait.rawValue == trait.rawValue }

    /// A subdivision's number stands before its noun: "138 straipsnio 1 dalis".
    @inlinable public static var numbersFirst: Traits { Traits(rawValue: 1) }
    /// A subdivision's number is an ordinal with a full stop (Croatian).
    @inlinable public static var ordinalStops: Traits { Traits(rawValue: 2) }
    /// The genitive joins a part to its whole without a word between (Slavic).
    @inlinable public static var bindsByCase: Traits { Traits(rawValue: 4) }
    /// A paragraph stands behind its article's number, its point as a bare letter: "artikel 5.2 a".
    @inlinable public static var decimalParagraphs: Traits { Traits(rawValue: 8) }
    /// Commentators count paragraphs with Roman figures behind the article: "Artikel 5 II lit a".
    @inlinable public static var romanParagraphs: Traits { Traits(rawValue: 16) }
    /// An ordinal counts numbered paragraphs: "artikel 6, eerste lid" is Article 6(1).
    @inlinable public static var ordinalParagraphs: Traits { Traits(rawValue: 32) }
    /// Divisions and annexes have their numbers before the noun, articles behind it: "II lisa A osa"
    /// (Estonian).
    @inlinable public static var divisionNumbersFirst: Traits { Traits(rawValue: 128) }
    /// The authors stand as genitives before the type of act: "i rådets direktiv 85/337/EEG".
    @inlinable public static var genitiveAuthors: Traits { Traits(rawValue: 64) }
    /// Adjectives and participles stand behind the noun: "règlement délégué", "el Convenio citado".
    @inlinable public static var adjectivesBehind: Traits { Traits(rawValue: 1 << 9) }
    /// Demonstratives stand behind the noun: "an Rialachán seo" (Irish).
    @inlinable public static var demonstrativesBehind: Traits { Traits(rawValue: 1 << 10) }
    /// Names are written with capitals, and the words around them without: "the Law of Treaties".
    @inlinable public static var titleCase: Traits { Traits(rawValue: 1 << 11) }
    /// All nouns are written with capitals (German).
    @inlinable public static var capitalNouns: Traits { Traits(rawValue: 1 << 12) }
    /// Nouns, verbs and prepositions share their forms: "may", "implementing", "following", "form".
    @inlinable public static var sharedForms: Traits { Traits(rawValue: 1 << 13) }
    /// A preposition may hold the article: "aux traités".
    @inlinable public static var articleInPreposition: Traits { Traits(rawValue: 1 << 14) }
    /// "d'apporter": an infinitive may stand where the name of a treaty would.
    @inlinable public static var infinitivesBehindOf: Traits { Traits(rawValue: 1 << 15) }
    /// The article tells an act of a few letters from a body: "de AVG" (Dutch).
    @inlinable public static var articleTellsActs: Traits { Traits(rawValue: 1 << 16) }
    /// The inner parts stand behind the treaty: "artículo 267 TFUE, párrafo tercero".
    @inlinable public static var partsBehindTreaty: Traits { Traits(rawValue: 1 << 17) }
    /// "CE" is the constitution where a decimal number stands before it: "artículo 18.4 CE".
    @inlinable public static var lettersOfConstitution: Traits { Traits(rawValue: 1 << 18) }
    /// Only a word joins a part to its whole: "of this Article", and not a case alone.
    @inlinable public static var joinsByWords: Traits { Traits(rawValue: 1 << 19) }
    /// The lettered parts of an article are its titles: "article 28 ter, titre B", in English "Article 28b (B)".
    @inlinable public static var letteredTitles: Traits { Traits(rawValue: 1 << 20) }
  }

  /// ISO 639-1 code.
  package let language: String
  package let traits: Traits
  /// Whether a subdivision's number stands before its noun.
  package var putsNumbersFirst: Bool { traits.contains(.numbersFirst) }
  private let tables: Tables

  /// The words and stems, behind one reference: a vocabulary is handed on with every text.
  fileprivate final class Tables: Sendable {
    let words: WordTable
    let stems: WordTable
    /// Bit n set: a stem of n bytes exists.
    let stemLengths: UInt64

    init(words: WordTable, stems: WordTable, stemLengths: UInt64) {
      self.words = words
      self.stems = stems
      self.stemLengths = stemLengths
    }
  }

  /// Bytes that may follow a stem: four letters of two bytes and a little more.
  static let longestEnding = 10

  package init(language: String, traits: Traits = [], _ rows: [Row]) {
    self.language = language
    self.traits = traits
    var whole: [[UInt8]: WordMeaning] = [:]
    var begun: [[UInt8]: WordMeaning] = [:]
    var lengths: UInt64 = 0
    for row in rows {
      for word in row.words.split(separator: " ") {
        var bytes = Fold.folded(Array(word.utf8))
        let isStem = bytes.last == UInt8(ascii: "*")
        if isStem { bytes.removeLast() }
        guard !bytes.isEmpty, bytes.count < 64 else { continue }
        if isStem {
          lengths |= 1 << UInt64(bytes.count)
          begun[bytes, default: .none].add(row)
        } else {
          whole[bytes, default: .none].add(row)
        }
      }
    }
    tables = Tables(words: WordTable(whole), stems: WordTable(begun), stemLengths: lengths)
  }

  /// The meaning of the word in `bytes[start..<end]`, whose ``Fold/key(_:_:_:)`` is known.
  package func meaning(
    of bytes: [UInt8], _ start: Int, _ end: Int, key: WordKey
  ) -> WordMeaning {
    if let found = tables.words.find(bytes, start, end, key) { return found }
    guard tables.stemLengths != 0 else { return .none }
    return tables.stemMeaning(of: bytes, start, end)
  }

  /// The meaning of one word, for tests and for rules outside the hot path.
  package func meaning(of word: String) -> WordMeaning {
    let bytes = Array(word.utf8)
    return meaning(of: bytes, 0, bytes.count, key: Fold.key(bytes, 0, bytes.count))
  }
}

extension Vocabulary.Tables {
  fileprivate func stemMeaning(of bytes: [UInt8], _ start: Int, _ end: Int) -> WordMeaning {
    var best = WordMeaning.none
    var building = WordKey.Building()
    var cursor = start
    while cursor < end, cursor - start < 63 {
      let unit = Fold.unit(bytes, cursor, end)
      building.add(unit)
      cursor += unit.length
      let length = cursor - start
      guard length < 64, stemLengths >> UInt64(length) & 1 == 1,
        end - cursor <= Vocabulary.longestEnding
      else { continue }
      if let found = stems.find(bytes, start, cursor, building.key) { best = found }
    }
    return best
  }
}

extension WordMeaning {
  fileprivate mutating func add(_ row: Vocabulary.Row) {
    terms.insert(row.term)
    if row.value != 0 { value = row.value }
  }
}

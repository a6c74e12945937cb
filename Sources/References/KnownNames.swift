import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Names by which everyone knows an act, whether or not the text defines them (``ActNames``).
///
/// A text that gives the name to something else is right for itself (``Names``).
enum KnownNames {
  struct Name {
    /// The words as their bytes, hyphens among them.
    var words: [[UInt8]]
    /// The word at which the name is looked for.
    var anchor: Int
    /// The hash of that word and of the one behind it.
    var key: UInt32
    /// What the name means from a year or day on; the oldest first.
    var meanings: [Meaning]
    /// The letters mean other things as well: they count behind a provision only.
    var needsProvision: Bool
    /// The words are common ones: they count behind "the" or a provision only.
    var needsArticle: Bool

    /// The word behind the anchor, if it goes on with one: texts print several quotation marks.
    fileprivate var second: [UInt8]? {
      guard words.indices.contains(anchor + 1), words[anchor + 1] != [UInt8(ascii: "\"")] else {
        return nil
      }
      return words[anchor + 1]
    }
  }

  /// The works that a name means, and from when.
  struct Meaning {
    /// The day from which the name has meant them, where it meant another work before.
    var day: CivilDate?
    /// First year in which the name can mean the act.
    var year: Int
    var works: [WorkIdentifier]
    var types: ActTypes
    var kind: ReferenceKind
  }

  /// Names where those stand whose first two words have a hash (``WordKey/hash``) with the same highest
  /// bits: longest first.
  ///
  /// They are looked at where they stand: a name is large, and many tokens begin one.
  struct Table {
    let names: [Name]
    private var starts: [Int]
    /// Bit n set: a name is found by a word in small letters whose first byte ends in n.
    private var small: UInt64 = 0
    /// By the first byte: bit n is set where a name of one word that begins so has n
    /// bytes, and where a word goes on with one that ``mark(of:_:)`` tells so.
    private var alone = InlineArray<64, UInt64>(repeating: 0)
    private var pairs = InlineArray<64, UInt64>(repeating: 0)

    fileprivate init(_ names: [Name]) {
      self.names = names.sorted {
        let buckets = (Self.bucket($0.key), Self.bucket($1.key))
        return buckets.0 != buckets.1 ? buckets.0 < buckets.1 : $0.words.count > $1.words.count
      }
      starts = Array(repeating: 0, count: Self.buckets + 1)
      for name in names {
        starts[Self.bucket(name.key) + 1] += 1
        let first = name.words[name.anchor][0]
        if first &- 0x61 < 26 || first >= 0x80 { small |= 1 << UInt64(first & 63) }
        let row = Self.row(first)
        if let second = name.second {
          pairs[row] |= 1 << Self.mark(of: second[0], second.count)
        } else {
          alone[row] |= 1 << UInt64(name.words[name.anchor].count & 63)
        }
      }
      for bucket in 0..<Self.buckets { starts[bucket + 1] += starts[bucket] }
    }

    /// Whether a word that begins with the byte, and with no capital, may begin a name.
    func beginsSmall(with byte: UInt8) -> Bool { small >> UInt64(byte & 63) & 1 == 1 }

    /// Whether a word may be a name, told by its first byte and its length.
    func mayBeAlone(_ first: UInt8, _ count: Int) -> Bool {
      alone[Self.row(first)] >> UInt64(count & 63) & 1 == 1
    }

    /// Whether a word may go on with another one to a name, told by the first bytes and by the length of
    /// the second: most pairs of words are none, and need no hash.
    func mayBePair(_ first: UInt8, _ second: UInt8, _ count: Int) -> Bool {
      pairs[Self.row(first)] >> Self.mark(of: second, count) & 1 == 1
    }

    // Titles may be set in capitals: the case of ASCII letters is left out.
    private static func row(_ byte: UInt8) -> Int { Int((byte | 0x20) & 63) }
    private static func mark(of byte: UInt8, _ count: Int) -> UInt64 {
      UInt64((Int(byte | 0x20) &* 7 &+ count) & 63)
    }

    /// Places of the names that words with this hash may begin.
    func places(forKey key: UInt32) -> Range<Int> {
      let bucket = Self.bucket(key)
      return starts[bucket]..<starts[bucket + 1]
    }

    private static let buckets = 2048
    private static func bucket(_ key: UInt32) -> Int { Int(key >> 21) }
  }

  /// The hash of two words that follow each other; that of the first alone where the name ends with it.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 0x9E37_79B1 ^ second) &* 0x85EB_CA6B
  }

  /// What stands for a hyphen and an apostrophe in a key: texts print several.
  static let mark: UInt32 = 1

  /// The note of a mention that a name has told.
  static let note = "known by this name"

  static let table = Table(
    ActNames.all.map { name in
      let words = name.words.map { Array($0.utf8) }
      func hash(_ index: Int) -> UInt32 {
        guard words.indices.contains(index) else { return 0 }
        if name.words[index] == "\"" { return 0 }
        let isMark = name.words[index] == "-" || name.words[index] == "'"
        return isMark ? mark : Fold.key(words[index], 0, words[index].count).hash
      }
      return Name(
        words: words, anchor: name.anchor, key: key(hash(name.anchor), hash(name.anchor + 1)),
        meanings: name.works.map(meaning), needsProvision: name.needsProvision,
        needsArticle: name.needsArticle)
    })

  private static func meaning(_ works: (from: String, identifiers: [String])) -> Meaning {
    let identifiers = works.identifiers.map { WorkIdentifier($0) ?? WorkIdentifier(.celex, $0) }
    let first = identifiers.first
    return Meaning(
      day: CivilDate(iso: works.from), year: first.map(year) ?? 0, works: identifiers,
      types: first.map(types) ?? [], kind: first.map(kind) ?? .act)
  }

  private static func year(of work: WorkIdentifier) -> Int {
    switch work.scheme {
    case .celex: Int(work.value.dropFirst().prefix(4)) ?? 1950
    case .com: Int(work.value.split(separator: "/").dropFirst().first ?? "") ?? 1950
    default: 1950
    }
  }

  private static func kind(of work: WorkIdentifier) -> ReferenceKind {
    switch work.scheme {
    case .com: .com
    case .oj: .document
    case .alias: types(of: work) == .paper ? .alias : .international
    case .celex where work.value.hasPrefix("2"): .international
    case .celex where work.value.hasPrefix("1"): .treaty
    case .celex: .act
    default: .international
    }
  }

  private static let agreements: [(String, ActTypes)] = [
    ("-treaty", .treaty), ("-agreement", .agreement), ("-convention", .convention),
    ("-protocol", .protocol), ("-charter", .convention), ("-child", .convention),
    ("-desertification", .convention),
  ]

  /// What the first noun of a title says: `convention-on-the-rights-of-the-child`.
  private static func titled(_ alias: String) -> ActTypes? {
    for word in alias.split(separator: "-") {
      if let type = titleNouns[String(word)] { return type }
    }
    return nil
  }

  private static let titleNouns: [String: ActTypes] = [
    "convention": .convention, "covenant": .convention, "statute": .convention,
    "charter": .convention, "agreement": .agreement, "protocol": .protocol, "treaty": .treaty,
  ]

  /// The types of the act that a name is of.
  static func types(of work: WorkIdentifier) -> ActTypes {
    if work.scheme == .alias {
      return agreements.first { work.value.hasSuffix($0.0) }?.1 ?? titled(work.value) ?? .paper
    }
    guard work.scheme == .celex else { return work.scheme == .coe ? .convention : .paper }
    return switch CELEXNumber(work.value)?.actType {
    case .regulation?: .regulation
    case .directive?: .directive
    case .decision?: .decision
    case .frameworkDecision?: .frameworkDecision
    default:
      work.value.hasPrefix("2") ? .agreement : work.value.hasPrefix("1") ? .treaty : .paper
    }
  }
}

extension KnownNames.Name {
  /// What the name means in a text of the day.
  func meaning(on day: CivilDate?, year: Int?) -> KnownNames.Meaning? {
    let meaning: KnownNames.Meaning?
    if meanings.count == 1 {
      let isLater = meanings[0].day.flatMap { first in day.map { $0 < first } } ?? false
      meaning = isLater ? nil : meanings[0]
    } else {
      // Without a day nobody can tell which of them is meant.
      guard let day else { return nil }
      meaning = meanings.last { $0.day.map { $0 <= day } ?? true }
    }
    guard let meaning, !meaning.works.isEmpty, year.map({ $0 >= meaning.year }) ?? true else {
      return nil
    }
    return meaning
  }
}

/// Tells the language of a text among the Union's twenty-four by its most frequent small words.
///
/// Legal texts repeat them often enough that a page decides; Greek and Bulgarian are known by
/// their letters. Complexity: O(n) in the bytes looked at, at most ``sampleSize``.
private struct LanguageDetector {
  /// Bytes of text that are looked at: some three pages.
  static let sampleSize = 24_000

  /// Small words of each language: articles, prepositions, conjunctions, forms of "be".
  ///
  /// Words
  /// that several languages share count for each of them.
  static let words: [(language: String, words: String)] = [
    ("en", "the of and to in for on by with that is be shall which should as it this are from or"),
    ("fr", "le la les de des du et en à au aux dans pour par sur que qui est une un ou ce cette"),
    ("de", "der die das und den des dem in zu mit von für auf ist im nach eine über sind oder zur"),
    ("es", "el la los las de del y en que por para con una un se al o su como sobre esta"),
    ("it", "il la le gli di del della dei delle e in che per con un una al nel è da alla sono"),
    ("pt", "o a os as de do da dos das e em que para por com um uma no na ao não pela à"),
    ("nl", "de het een van en in op te voor met dat die is zijn bij aan door of wordt ter"),
    ("da", "og af at den det de for i på til med som en er om der ved skal eller kan fra"),
    ("sv", "och av att den det de för i på till med som en är om ett skall eller ska från bör"),
    ("fi", "ja on että sekä tai ei jotka joka sen myös olisi voidaan mukaan ovat jos kuin näiden"),
    ("et", "ja on et või ning mis kui selle ei see seda liikmesriikide peaks kohta oma"),
    ("lv", "un ir par kas uz no ar vai lai to šo kā pie tiek saskaņā būtu jo"),
    ("lt", "ir kad arba dėl su į iš kurie yra turi būti pagal šio ar už taip kaip"),
    ("pl", "i w z na do się że oraz lub o przez dla od nie jest które są w tym a"),
    ("cs", "a v na s o k z že nebo se pro by je které jsou ve do podle této aby"),
    ("sk", "a v na s o k z že alebo sa pre by je ktoré sú vo do podľa tejto aby"),
    ("sl", "in v na za z s se ki je so da ali o po pri ter bi iz od tega"),
    ("hr", "i u na za s se koji je su da ili o po od te bi iz ovog kako prema"),
    ("hu", "a az és hogy vagy nem egy is ezen meg valamint történő szóló kell által"),
    ("ro", "și în de la cu pentru din pe care că sau al a ale este prin se ar unui"),
    ("mt", "li ta u fil ma ghandu għandu għal jew tal dan il huwa minn bil f'dan għandha"),
    ("ga", "an na agus i le ar do a go de maidir sin faoi don nó chun leis ina"),
  ]

  /// Which languages a word speaks for.
  static let languagesByWord: SmallWordTable = {
    var table = SmallWordTable()
    for (language, entry) in words.enumerated() {
      for word in entry.words.split(separator: " ") {
        var key = SmallWordTable.Key()
        for byte in word.utf8 { key.append(byte) }
        table.add(language, to: key)
      }
    }
    return table
  }()

  private var votes = [Double](repeating: 0, count: LanguageDetector.words.count)
  private var greek = 0
  private var cyrillic = 0
  private var latin = 0

  mutating func read(_ text: some Sequence<UInt8>) {
    let table = Self.languagesByWord
    var word = SmallWordTable.Key()
    var seen = 0
    for byte in text {
      seen += 1
      if seen > Self.sampleSize { break }
      switch byte {
      case 0x41...0x5A: word.append(byte + 0x20)
      case 0x61...0x7A: word.append(byte)
      case 0x80...0xBF where word.last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97:
        word.append(byte + 0x20)
      case 0x80...: word.append(byte)
      default:
        count(word, in: table)
        word = SmallWordTable.Key()
      }
    }
    count(word, in: table)
  }

  private mutating func count(_ word: SmallWordTable.Key, in table: SmallWordTable) {
    guard word.length > 0 else { return }
    switch word.first {
    case 0xCE, 0xCF: greek += 1
    case 0xD0, 0xD1: cyrillic += 1
    default: latin += 1
    }
    guard let languages = table[word] else { return }
    // A word of one language alone says more than one of five.
    for language in languages { votes[language] += 1 / Double(languages.count) }
  }

  var result: String {
    if greek > latin { return "el" }
    if cyrillic > latin { return "bg" }
    guard let best = votes.max(), best > 0, let index = votes.firstIndex(of: best) else {
      return "en"
    }
    return Self.words[index].language
  }
}

/// Finds small words by their bytes, which are one number: texts ask for every word that they have.
private struct SmallWordTable {
  /// The bytes of a word as a number; longer words than ``longest`` bytes are in no table.
  struct Key {
    static let longest = 16
    private(set) var bits: UInt128 = 0
    private(set) var length = 0
    private(set) var first: UInt8 = 0

    var last: UInt8 { UInt8(truncatingIfNeeded: bits) }

    mutating func append(_ byte: UInt8) {
      if length == 0 { first = byte }
      length += 1
      bits = bits << 8 | UInt128(byte)
    }
  }

  private var keys = [UInt128](repeating: 0, count: size)
  private var languages = [[Int]](repeating: [], count: size)
  /// Twice as many places as there are words.
  private static let size = 1024

  private static func place(of bits: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 61)
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  private func index(of bits: UInt128) -> Int {
    var index = Self.place(of: bits)
    while keys[index] != bits, keys[index] != 0 { index = (index + 1) & (Self.size - 1) }
    return index
  }

  mutating func add(_ language: Int, to word: Key) {
    let index = index(of: word.bits)
    keys[index] = word.bits
    languages[index].append(language)
  }

  subscript(word: Key) -> [Int]? {
    guard word.length <= Key.longest else { return nil }
    let index = index(of: word.bits)
    return keys[index] == 0 ? nil : languages[index]
  }
}

/// The language of a text, as ISO 639-1 code; English where nothing decides.
package func detectedLanguage(of text: String) -> String {
  var detector = LanguageDetector()
  detector.read(text.utf8)
  return detector.result
}

/// The language of a text that comes in pieces, looked at in order until enough was seen.
package func detectedLanguage(of texts: some Sequence<String>) -> String {
  var detector = LanguageDetector()
  var sample: [UInt8] = []
  for text in texts {
    sample.append(contentsOf: text.utf8)
    sample.append(UInt8(ascii: " "))
    if sample.count > LanguageDetector.sampleSize { break }
  }
  detector.read(sample)
  return detector.result
}

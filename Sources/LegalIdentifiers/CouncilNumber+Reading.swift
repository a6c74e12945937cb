import SourceTexts

extension CouncilNumber {
  /// Reads an identifier of the scheme `council`; `nil` for any other.
  package init?(_ name: WorkIdentifier) {
    guard name.scheme == .council, let number = CouncilNumber(token: name.value) else {
      return nil
    }
    self = number
  }

  /// Reads the register's token, with hyphens, slashes or underscores: `ST-14469-2005-REV-4`,
  /// `ST/9864/2024/INIT`, `st_12004_2007_init`.
  public init?(token text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { "-/_".contains($0) }
    guard parts.count >= 3 else { return nil }
    var rest = parts[...]
    var letters = String(rest.removeFirst()).uppercased()
    if letters == "PE", rest.first?.uppercased() == "CONS" {
      rest.removeFirst()
      letters = "PE"
    }
    guard (2...6).contains(letters.utf8.count), letters.utf8.allSatisfy({ 65...90 ~= $0 }),
      rest.count >= 2, let number = Self.count(rest.removeFirst(), upTo: 99_999),
      let year = Int(rest.removeFirst()), IdentifierYear.window.contains(year)
    else { return nil }
    var suffixes: [Suffix] = []
    while let word = rest.popFirst() {
      let kind = Suffix.Kind(rawValue: word.uppercased())
      guard Suffix.Kind.known.contains(kind), suffixes.count < 8 else { return nil }
      if kind == .initial {
        suffixes.append(Suffix(kind))
      } else {
        guard let digits = rest.popFirst(), let n = Self.count(digits, upTo: 999) else {
          return nil
        }
        suffixes.append(Suffix(kind, n))
      }
    }
    self.init(Series(rawValue: letters), number, year: year, suffixes: suffixes)
  }

  /// Reads the printed form: `14469/4/05 REV 4`, `PE-CONS 39/1/14 REV 1`, `WK 3735/2026 INIT`.
  ///
  /// The counter between the slashes repeats that of the revision; alone, it implies one.
  public init?(printed text: some StringProtocol) {
    var scanner = IdentifierScanner(text)
    scanner.blanks()
    var series = Series.standard
    let start = scanner.position
    if let letters = scanner.letters(2...4) {
      let isJoint = letters == "PE" && scanner.skip("-CONS")
      guard let known = Series(printed: isJoint ? "PE-CONS" : letters) else { return nil }
      series = known
    } else {
      scanner.back(to: start)
    }
    scanner.blanks()
    guard let number = scanner.number(1...5), number > 0 else { return nil }
    scanner.blanks()
    guard scanner.skip("/"), var yearDigits = scanner.digits(1...4) else { return nil }
    scanner.blanks()
    var revision: Int?
    if scanner.skip("/") {
      revision = Int(yearDigits)
      guard let digits = scanner.digits(2...4) else { return nil }
      yearDigits = digits
    }
    guard let year = IdentifierYear.full(yearDigits) else { return nil }
    guard var suffixes = Self.chain(&scanner), scanner.isAtEnd else { return nil }
    if let revision, let implied = Self.implied(revision, by: suffixes) {
      suffixes = implied
    } else if revision != nil {
      return nil
    }
    self.init(series, number, year: year, suffixes: suffixes)
  }

  /// The chain that a counter between the slashes stands for; `nil` where they contradict.
  package static func implied(_ revision: Int, by chain: [Suffix]) -> [Suffix]? {
    guard (1...999).contains(revision) else { return nil }
    let revisions = chain.filter { $0.kind == .revision }
    if revisions.isEmpty { return [Suffix(.revision, revision)] + chain }
    return revisions.contains { $0.number == revision } ? chain : nil
  }

  private static func chain(_ scanner: inout IdentifierScanner) -> [Suffix]? {
    var suffixes: [Suffix] = []
    while true {
      scanner.blanks()
      guard !scanner.isAtEnd else { return suffixes }
      guard suffixes.count < 8, let letters = scanner.letters(3...4) else { return nil }
      let kind = Suffix.Kind(rawValue: letters)
      guard Suffix.Kind.known.contains(kind) else { return nil }
      if kind == .initial {
        suffixes.append(Suffix(kind))
        continue
      }
      _ = scanner.skip(".")
      scanner.blanks()
      guard let number = scanner.number(1...3), number > 0 else { return nil }
      suffixes.append(Suffix(kind, number))
    }
  }

  private static func count(_ digits: Substring, upTo limit: Int) -> Int? {
    guard let number = Int(digits), (1...limit).contains(number), digits.first != "0",
      digits.first != "+"
    else { return nil }
    return number
  }

  private static func count(_ digits: some StringProtocol, upTo limit: Int) -> Int? {
    count(Substring(digits), upTo: limit)
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers

extension CouncilDocumentReading {
  /// Reads what follows a number: its chain, language, subject codes, siblings and pages.
  func complete(_ base: Base, from start: Int) -> Match? {
    var issue = base.number
    var next = base.next
    var trimmed = 0
    var note: String?
    while issue.suffixes.count < 8, let (link, behind) = chained(at: next, isFirst: issue.isFamily)
    {
      if let counter = base.revision, link.kind == .revision, link.number != counter {
        // the digits behind the counter are a footnote's: REV 41 of …/4/05
        guard let rest = glued(behind: counter, in: behind - 1) else { return nil }
        issue.suffixes.append(CouncilNumber.Suffix(.revision, counter))
        trimmed = text[behind - 1].count - rest
        note = "council: footnote mark split from the revision"
        next = behind
        break
      }
      issue.suffixes.append(link)
      next = behind
    }
    if let counter = base.revision {
      guard let chain = CouncilNumber.implied(counter, by: issue.suffixes) else { return nil }
      issue.suffixes = chain
    }
    var targets = [Target(issue.identifier)]
    if let (more, behind) = moreOfLast(of: issue, at: next) {
      targets += more
      next = behind
    }
    if let (languages, behind) = languages(at: next) {
      targets = targets.flatMap { target in
        languages.map { Target(target.work, language: $0) }
      }
      next = behind
    }
    let family = base.revision == nil ? issue.family : issue
    let codes = subjectCodes(at: next)
    let siblings = siblings(of: family, at: codes)
    if let siblings {
      let isDirect = codes == next
      if isDirect, issue.isFamily { targets = [Target(issue.firstIssue.identifier)] }
      targets += siblings.targets
      next = siblings.next
    } else if issue.isFamily, issue.series == .communication {
      // a notice or a vote stands for itself: without suffix the first issue is meant
      targets = [Target(issue.firstIssue.identifier)]
    }
    if targets.count == 1, let (pages, behind) = text.pagePinpoint(at: next) {
      targets[0].pinpoint = pages
      next = behind
    }
    var match = text.found(start..<next, .council, targets, note: note)
    match.trimmed = trimmed
    return match
  }

  /// The next number of a list or range; before the end of a range the suffix may come again:
  /// `ADD 1 - ADD 3`.
  private func further(
    _ kind: CouncilNumber.Suffix.Kind, behind mark: Int
  ) -> (number: Int, next: Int)? {
    let isRepeated = text.isRangeMark(at: mark) && self.kind(at: mark + 1) == kind
    let start = mark + (isRepeated ? 2 : 1)
    guard let number = text.number(at: start), !text.isSymbol(.slash, at: start + 1) else {
      return nil
    }
    return (number, start + 1)
  }

  /// Reads the rest of `ADD 1 to 3`, `ADD 1 - ADD 3`, `ADDs 1 and 2`.
  private func moreOfLast(
    of issue: CouncilNumber, at index: Int
  ) -> (targets: [Target], next: Int)? {
    guard let last = issue.suffixes.last, last.kind != .initial, last.kind != .revision,
      text.isRangeMark(at: index) || text.has(.and, at: index),
      let (end, next) = further(last.kind, behind: index), end > last.number,
      end - last.number < 60
    else { return nil }
    let isPlural = text.spells("adds", at: index - 2)
    guard isPlural || !text.has(.and, at: index) else { return nil }
    let numbers = text.has(.and, at: index) ? end...end : last.number + 1...end
    var base = issue
    base.suffixes.removeLast()
    return (
      numbers.map { Target(base.appending(CouncilNumber.Suffix(last.kind, $0)).identifier) }, next
    )
  }

  /// Reads a link of the chain: `REV 4`, `(ADD 1)`, `REV. 1`, `REV1`; behind a comma only as the
  /// first.
  private func chained(
    at index: Int, isFirst: Bool
  ) -> (CouncilNumber.Suffix, next: Int)? {
    if let link = link(at: index) { return link }
    if text.isSymbol(.open, at: index), let (suffix, next) = link(at: index + 1),
      text.isSymbol(.close, at: next)
    {
      return (suffix, next + 1)
    }
    guard isFirst, text.isSymbol(.comma, at: index) else { return nil }
    return link(at: index + 1)
  }

  /// Reads one suffix with its number.
  func link(at index: Int) -> (CouncilNumber.Suffix, next: Int)? {
    guard let kind = kind(at: index) else { return nil }
    if kind == .initial { return (CouncilNumber.Suffix(kind), index + 1) }
    var next = index + 1
    if text.isSymbol(.stop, at: next) { next += 1 }
    guard let number = text.number(at: next), (1...999) ~= number, text.digits(at: next) <= 3,
      !text.isSymbol(.slash, at: next + 1)
    else { return nil }
    return (CouncilNumber.Suffix(kind, number), next + 1)
  }

  func kind(at index: Int) -> CouncilNumber.Suffix.Kind? {
    let token = text[index]
    guard token.isWord, (3...4).contains(token.count) else { return nil }
    var letters: UInt32 = 0
    for offset in token.span.start..<token.span.end {
      letters = letters << 8 | UInt32(text.bytes[offset])
    }
    return Self.kinds[letters]
  }

  /// By the letters as one number, the last of them lowest.
  private static let kinds: [UInt32: CouncilNumber.Suffix.Kind] = {
    let spellings: [(String, CouncilNumber.Suffix.Kind)] = [
      ("REV Rev rev", .revision), ("ADD Add add ADDs", .addendum),
      ("COR Cor cor CORR Corr", .corrigendum), ("INIT", .initial), ("DCL", .declassification),
      ("EXT", .extract), ("AMD", .amendment), ("CSR", .consolidation),
    ]
    var kinds: [UInt32: CouncilNumber.Suffix.Kind] = [:]
    for (words, kind) in spellings {
      for word in words.split(separator: " ") {
        kinds[word.utf8.reduce(0) { $0 << 8 | UInt32($1) }] = kind
      }
    }
    return kinds
  }()

  /// How many bytes of the token are the counter, if digits follow it without a blank.
  private func glued(behind counter: Int, in index: Int) -> Int? {
    let printed = text.string(at: index)
    let head = String(counter)
    return printed.hasPrefix(head) && printed.utf8.count > head.utf8.count ? head.utf8.count : nil
  }

  /// Reads `(fr)`, `(de, sv)`.
  private func languages(at index: Int) -> ([String], next: Int)? {
    guard text.isSymbol(.open, at: index) else { return nil }
    var found: [String] = []
    var next = index + 1
    while found.count < 24, text.isWord(at: next), text[next].count == 2 {
      let code = text.string(at: next).lowercased()
      guard Self.languages.contains(code) else { return nil }
      found.append(code)
      next += 1
      if text.isSymbol(.close, at: next) { return (found, next + 1) }
      guard text.isSymbol(.comma, at: next) || text.isSymbol(.slash, at: next)
      else { return nil }
      next += 1
    }
    return nil
  }

  private static let languages: Set<String> = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt",
    "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
  ]

  /// Skips subject codes (`PI 10 CODEC 242`), which are labels and name nothing.
  private func subjectCodes(at index: Int) -> Int {
    var next = index
    var words = 0
    while next < index + 80 {
      if isCodeWord(next) {
        words += 1
        guard words <= 4 else { return index }
        next += 1
        if text.isSymbol(.hyphen, at: next) || text.isSymbol(.slash, at: next),
          isCodeWord(next + 1)
        {
          next += 1
        }
      } else if words > 0, (1...4).contains(text.digits(at: next)),
        !text.isSymbol(.slash, at: next + 1)
      {
        words = 0
        next += 1
      } else {
        break
      }
    }
    return words == 0 ? next : index
  }

  private func isCodeWord(_ index: Int) -> Bool {
    guard text.isWord(at: index), (2...15).contains(text[index].count), kind(at: index) == nil
    else {
      return false
    }
    return text[index].isAllCapitals
  }

  /// Reads `+ ADD 1`, `+ ADD 1-3`, `and ADD 4`, `+ COR 1 + REV 1 (sv)`.
  private func siblings(
    of base: CouncilNumber, at index: Int
  ) -> (targets: [Target], next: Int)? {
    var targets: [Target] = []
    var next = index
    while targets.count < 64 {
      var behind = next
      let hasPlus = text.isSymbol(.plus, at: behind)
      guard hasPlus || text.has(.and, at: behind) || text.isSymbol(.comma, at: behind) else {
        break
      }
      behind += 1
      guard let (first, afterFirst) = link(at: behind) else { break }
      let kind = first.kind
      var numbers = [first.number]
      behind = afterFirst
      while numbers.count < 64 {
        let isRange = text.isRangeMark(at: behind)
        let isList = text.has(.and, at: behind) || text.isSymbol(.comma, at: behind)
        guard isRange || isList || text.isSymbol(.plus, at: behind),
          let (number, next) = further(kind, behind: behind), (1...99) ~= number
        else { break }
        let last = numbers.last ?? number
        if isRange, number > last, number - last < 60 {
          numbers += last + 1...number
        } else {
          numbers.append(number)
        }
        behind = next
      }
      // "+ ADD 1 REV 1": the revision is the addendum's.
      var chain: [CouncilNumber.Suffix] = []
      while numbers.count == 1, chain.count < 4, let (more, end) = link(at: behind) {
        chain.append(more)
        behind = end
      }
      let languages = languages(at: behind)
      if let languages { behind = languages.next }
      for number in numbers {
        let suffix = CouncilNumber.Suffix(kind, number)
        var issue = kind == .revision ? base.family.appending(suffix) : base.appending(suffix)
        for more in chain { issue = issue.appending(more) }
        targets += (languages?.0 ?? [""]).map {
          Target(issue.identifier, language: $0.isEmpty ? nil : $0)
        }
      }
      next = behind
    }
    return targets.isEmpty ? nil : (targets, next)
  }
}

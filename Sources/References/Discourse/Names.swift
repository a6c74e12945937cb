import Languages
import LegalDocuments
import LegalIdentifiers

/// The names that the document has given to works, from where it gives them.
struct Names {
  private struct Name {
    /// The words, each as its bytes.
    var words: [[UInt8]]
    var works: [WorkIdentifier]
    var treaties: Treaties
    var types: ActTypes
    /// Whether the work's own title calls it so.
    var isOfTitle: Bool
  }

  /// By the hashes of all words: names may begin alike by the thousand.
  private var table: [UInt64: [Name]] = [:]
  /// Numbers of words that names have, the highest first, by the hash of the first word.
  private var wordCounts: [UInt32: [Int]] = [:]
  /// Bit n set: a name begins with a byte whose lower six bits are n.
  ///
  /// Turns most words away.
  private var initials: UInt64 = 0
  /// Bit n set: the first word of a name has a number of bytes whose lower six bits are n.
  private var lengths: UInt64 = 0

  /// Whether a name begins with a small letter: "basic Regulation".
  private var hasSmall = false

  /// Names a document may define; more come from damaged text.
  private static let most = 2000
  private var count = 0

  /// Whether no name has been given yet.
  var isEmpty: Bool { table.isEmpty }

  /// The matches together with the names that stand in the text.
  ///
  /// Names count from where they are defined; case matters: a name is used as it was defined.
  func found(in text: TokenText, besides matches: [Match], defining definitions: Definitions)
    -> [Match]
  {
    guard !table.isEmpty || !definitions.all.isEmpty else { return matches }
    var known = self
    var pending = definitions.all[...]
    // Most texts name no work by a name: what was found is then handed on as it is.
    var changes: [Change] = []
    var following = 0
    var index = 0
    while index < text.count {
      if following < matches.count, matches[following].tokens.lowerBound <= index {
        if matches[following].isWellKnown {
          let own = own(matches[following], known, definitions, in: text)
          changes.append(Change(at: following, replaces: true, matches: own))
        }
        index = max(index, matches[following].tokens.upperBound)
        following += 1
        continue
      }
      if let definition = pending.first, definition.name.upperBound <= index {
        known.add(definition, in: text)
        pending = pending.dropFirst()
      }
      let end = following < matches.count ? matches[following].tokens.lowerBound : text.count
      // Most words begin no name: they are passed over up to where something may change.
      let stop = max(min(end, pending.first?.name.upperBound ?? end), index + 1)
      index = known.firstName(from: index, before: stop, in: text)
      if index == stop { continue }
      if let match = known.match(at: index, before: end, in: text),
        !definitions.touch(match.tokens)
      {
        changes.append(Change(at: following, replaces: false, matches: [match]))
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return Self.changed(matches, by: changes)
  }

  /// Matches that come before the one at a place, or instead of it.
  private struct Change {
    var at: Int
    var replaces: Bool
    var matches: [Match]
  }

  private static func changed(_ matches: [Match], by changes: [Change]) -> [Match] {
    guard !changes.isEmpty else { return matches }
    var result: [Match] = []
    result.reserveCapacity(matches.count + changes.count)
    var taken = 0
    for change in changes {
      result += matches[taken..<change.at]
      result += change.matches
      taken = change.at + (change.replaces ? 1 : 0)
    }
    result += matches[taken...]
    return result
  }

  /// What a name known to everyone means in this text: nothing where the text is defining it, its
  /// own work where it has.
  private func own(
    _ match: Match, _ known: Names, _ definitions: Definitions, in text: TokenText
  ) -> [Match] {
    if definitions.touch(match.tokens) { return [] }
    let index = match.tokens.lowerBound
    return [known.match(at: index, before: text.count, in: text) ?? match]
  }

  /// The next token with which a name may begin; `stop` where there is none before it.
  private func firstName(from start: Int, before stop: Int, in text: TokenText) -> Int {
    var index = start
    while index < stop {
      let token = text.tokens[index]
      if token.flags.contains(.capitalised) || hasSmall,
        lengths >> UInt64(token.count & 0x3F) & 1 == 1,
        initials >> UInt64(text.bytes[Int(token.start)] & 0x3F) & 1 == 1
      {
        break
      }
      index += 1
    }
    return index
  }

  private func match(at index: Int, before end: Int, in text: TokenText) -> Match? {
    let token = text[index]
    let hash = Fold.key(text.bytes, Int(token.start), Int(token.end)).hash
    // Longer names are tried first.
    for count in wordCounts[hash] ?? [] where index + count <= end {
      if let match = match(at: index, of: count, in: text) { return match }
    }
    return nil
  }

  private func match(at index: Int, of count: Int, in text: TokenText) -> Match? {
    guard let names = table[Self.key(of: index..<index + count, in: text)] else { return nil }
    for name in names where name.words.count == count {
      let isHere = name.words.indices.allSatisfy { offset in
        let token = text[index + offset]
        return name.words[offset].elementsEqual(text.bytes[Int(token.start)..<Int(token.end)])
      }
      guard isHere, !text.isSymbol(.hyphen, at: index + name.words.count),
        count > 1 || !opensTitle(index, in: text)
      else { continue }
      // "the EC Merger Implementing Regulation": a longer name than that of the form's own act.
      if name.works.first?.isSelf == true, text[index].isCapitalised, text[index - 1].isCapitalised,
        text.isWord(at: index - 1)
      {
        continue
      }
      var match = Match(
        tokens: index..<index + name.words.count, kind: .alias,
        targets: name.works.map { Target($0) }, confidence: 0.9, note: "name defined in the text",
        types: name.types)
      match.treaties = name.treaties
      match.isName = true
      // "Article 22 European Media Freedom Act": a name of several words in capitals, as it was given.
      match.bindsDirectly =
        count > 2
        && (index..<index + count).allSatisfy { text[$0].isWord && text[$0].isCapitalised }
      return match
    }
    return nil
  }

  /// Whether a bare noun for an agreement is part of the name of another: where a text calls one "the
  /// Convention", "the Convention implementing the Schengen Agreement" and "the Interinstitutional
  /// Agreement" are others.
  private func opensTitle(_ index: Int, in text: TokenText) -> Bool {
    guard !text.agreementType(at: index).isEmpty else { return false }
    let isDefinite =
      text.has(.the, at: index - 1)
      || text.isSymbol(.apostrophe, at: index - 1) && text.has(.the, at: index - 2)
    guard isDefinite else { return true }
    let next = index + 1
    if text.sentenceBreaks(before: next) { return false }
    let follower = text[next]
    return text.digits(at: next) > 1
      || text.isSymbol(.open, at: next) && text.has(.numberSign, at: next + 1)
      || Self.openers.contains { follower.terms.contains($0) }
      || text.spells(oneOf: Self.complements, at: next)
      // "the Convention area", "the Convention secretariat" are not the convention.
      || text.spells(oneOf: Self.ofConventions, at: next)
  }

  private static let openers: [Term] = [
    .on, .between, .for, .numberSign, .implementing, .establishing,
  ]
  private static let complements = WordList(RuleWords.agreementComplements)
  private static let ofConventions = WordList(RuleWords.ofConventions)

  /// Keeps the definitions for the texts that follow.
  mutating func learn(_ definitions: Definitions) {
    for definition in definitions.all { add(definition) }
  }

  /// Keeps one more name.
  mutating func learn(_ definition: Definition) { add(definition) }

  private mutating func add(_ definition: Definition, in text: TokenText) {
    add(definition)
  }

  private mutating func add(_ definition: Definition) {
    guard count < Self.most else { return }
    let words = TokenText(definition.words, vocabulary: .english)
    guard words.count > 0 else { return }
    let first = words[0]
    let hash = Fold.key(words.bytes, Int(first.start), Int(first.end)).hash
    let key = Self.key(of: 0..<words.count, in: words)
    let name = Name(
      words: words.tokens.map { Array(words.bytes[Int($0.start)..<Int($0.end)]) },
      works: definition.works, treaties: definition.treaties, types: definition.types,
      isOfTitle: definition.isOfTitle)
    var names = table[key] ?? []
    // A name defined anew means the new work from there on; but not where it was taken from the title of
    // the first, and is printed again behind an act that amends that one.
    if !name.isOfTitle, names.contains(where: { $0.words == name.words && $0.isOfTitle }) { return }
    names.removeAll { $0.words == name.words }
    if !name.works.isEmpty || !name.treaties.isEmpty { names.append(name) }
    if !first.flags.contains(.capitalised) { hasSmall = true }
    initials |= 1 << UInt64(words.bytes[Int(first.start)] & 0x3F)
    lengths |= 1 << UInt64(first.count & 0x3F)
    table[key] = names
    var counts = wordCounts[hash] ?? []
    if !counts.contains(words.count) {
      counts.append(words.count)
      counts.sort(by: >)
      wordCounts[hash] = counts
    }
    count += 1
  }

  /// The one work that bears each name, by the value of the name's `alias:` identifier.
  ///
  /// Names that differ in capitals only may be those of several works: then none is told.
  var worksByAlias: [String: WorkIdentifier] {
    var found: [String: WorkIdentifier?] = [:]
    for name in table.values.joined() where name.works.count == 1 && name.treaties.isEmpty {
      let words = name.words.map { String(decoding: $0, as: UTF8.self).lowercased() }
      let alias = words.joined(separator: "-")
      let work = name.works[0]
      found[alias] = found[alias].map { $0 == work ? work : nil } ?? .some(work)
    }
    return found.compactMapValues { $0 }
  }

  /// The hashes of the words as one.
  private static func key(of range: Range<Int>, in text: TokenText) -> UInt64 {
    var key: UInt64 = 0
    for index in range {
      let token = text[index]
      let hash = Fold.key(text.bytes, Int(token.start), Int(token.end)).hash
      key = ((key << 23 | key >> 41) ^ UInt64(hash)) &* 0x9E37_79B9_7F4A_7C15
    }
    return key
  }

  /// The words as the value of an `alias:` identifier.
  static func slug(of text: TokenText, _ first: Int, _ end: Int) -> String {
    (first..<end).filter { text.isWord(at: $0) || text.isNumber(at: $0) }
      .map { text.string(at: $0).lowercased() }.joined(separator: "-")
  }
}

extension Reference {
  /// The reference to the work that the document calls so, where it was only known by that name.
  func known(by names: [String: WorkIdentifier]) -> Reference {
    guard let alias = targets.first?.work, alias.scheme == .alias,
      targets.allSatisfy({ $0.work == alias }), let work = names[alias.value]
    else { return self }
    var reference = self
    reference.targets = targets.map { Target(work, pinpoint: $0.pinpoint) }
    reference.status = .identified
    reference.note = "name defined in the text"
    reference.confidence = 0.8
    return reference
  }
}

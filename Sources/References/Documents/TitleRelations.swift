import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Reads from a title what the act does to other acts: "amending Regulations (EU) No 1093/2010 and
/// (EU) No 1094/2010 and repealing Decision No 716/2009/EC".
///
/// Source of the rule: Joint Practical Guide 8.3 and 18.7, by which the title of an amending act
/// gives the numbers of all acts that it amends, behind the verb and joined by commas and "and". What
/// follows an act without such a joint is that act's own title, and so is every verb in it:
/// "amending Delegated Regulation (EU) 2017/565 supplementing Directive 2014/65/EU" amends the first
/// only.
struct TitleRelations {
  private let tokens: TokenText
  private var verbs: [Verb] = []

  private struct Verb {
    var index: Int
    var relation: CitationRelation
    /// Whether an act has to follow at once for the verb to concern it.
    var isStrict = false
    /// Whether the verb concerns the act in whatever way it is joined: "implementing technical standards
    /// … in accordance with Regulation X".
    var isLoose = false
    /// Whether it is the heading of a corrigendum.
    var isCorrigendum = false
  }

  init(_ tokens: TokenText) {
    self.tokens = tokens
    for index in 0..<tokens.count {
      if let verb = verb(at: index) { verbs.append(verb) }
    }
  }

  /// The references with the relations that the title gives them; they have to come in order.
  ///
  /// `head` is the act whose title it is, where it is not the document's own, and `start` the byte
  /// behind its number; the relations are then that act's. A corrigendum's title quotes the title of
  /// the act that it corrects.
  func read(_ references: [Reference], head: WorkIdentifier? = nil, from start: Int = 0)
    -> [Reference]
  {
    guard !verbs.isEmpty else { return references }
    var read: [Reference] = []
    var head = head
    var isHead = head != nil
    var current: Verb?
    // Whether the verb has its first act, and whether the last reference was one of its acts.
    var hasObject = false
    var followsObject = false
    var nextVerb = verbs.firstIndex { $0.index >= tokens.firstToken(from: start) } ?? verbs.count
    for reference in references {
      let first = tokens.firstToken(from: reference.span.start)
      while nextVerb < verbs.count, verbs[nextVerb].index < first {
        let verb = verbs[nextVerb]
        nextVerb += 1
        // "the Convention implementing the Schengen Agreement": a word of the mention.
        if let last = read.last, tokens.firstToken(from: last.span.end) > verb.index { continue }
        current = isHead || isOwn(verb, behind: read.last) ? verb : nil
        hasObject = false
      }
      isHead = false
      read.append(reference)
      guard let verb = current, reference.kind != .oj, reference.kind != .procedure,
        // "… and amending certain Union legislative acts (COM(2021)0206 – …)": the proposal's number.
        reference.kind == .act || !tokens.isSymbol(.open, at: first - 1)
      else { continue }
      if verb.isCorrigendum {
        current = nil
        // Else the document bears the number of the act that it corrects.
        guard first - verb.index <= Self.corrigendumReach else { continue }
        read[read.count - 1].relation = .corrects
        head = reference.targets.first?.work
        isHead = true
        continue
      }
      let before = skipAuthors(before: first)
      let isObject =
        hasObject
        ? followsObject && isJoint(before)
        : (verb.isLoose || !isOblique(before)) && (!verb.isStrict || before == verb.index)
      if isObject {
        let relation = relation(of: verb, to: reference)
        if let head {
          read[read.count - 1].subject = head
          read[read.count - 1].subjectRelation = relation
        } else {
          read[read.count - 1].relation = relation
        }
      }
      if !hasObject, !isObject, verb.isStrict { current = nil }
      hasObject = hasObject || isObject
      followsObject = isObject
    }
    return read
  }

  /// Who replaces an annex or an article of an act amends the act.
  private func relation(of verb: Verb, to reference: Reference) -> CitationRelation {
    let isPart = reference.targets.contains { $0.pinpoint != nil }
    return verb.relation == .replaces && isPart ? .amends : verb.relation
  }

  /// A verb that stands in the act's own title, not in that of an act named before it.
  private func isOwn(_ verb: Verb, behind last: Reference?) -> Bool {
    guard let last, last.kind != .oj else { return true }
    // "… Directive 2014/65/EU [of the European Parliament and of the Council] supplementing …"
    let end = tokens.firstToken(from: last.span.end)
    var index = verb.index - 1
    if tokens.has(.and, at: index) || tokens.isSymbol(.comma, at: index)
      || tokens.isSymbol(.semicolon, at: index)
    {
      return true
    }
    while index >= end, isAuthor(at: index) || tokens.has(.and, at: index) { index -= 1 }
    return index >= end && !opensTitle(behind: end, before: verb.index)
  }

  /// Whether the act named last goes on with its own title: "Directive 2007/14/EC laying down detailed
  /// rules for the implementation of …", "Regulation No 17: first Regulation implementing …".
  private func opensTitle(behind end: Int, before verb: Int) -> Bool {
    if tokens.isSymbol(.colon, at: end) { return true }
    var index = end
    while index < verb, isAuthor(at: index) || tokens.has(.and, at: index) { index += 1 }
    return Self.titleOpeners.contains { tokens.spells($0, at: index) }
  }

  private static let titleOpeners = RuleWords.titleOpeners

  /// The index of the last token before the reference that is neither article nor author.
  private func skipAuthors(before first: Int) -> Int {
    var index = first - 1
    while index >= 0, isAuthor(at: index) { index -= 1 }
    return index
  }

  private func isAuthor(at index: Int) -> Bool {
    if tokens.has(.the, at: index) || tokens.has(.implementing, at: index)
      || tokens.has(.delegated, at: index)
    {
      return verbs.first { $0.index == index } == nil
    }
    return Self.authors.contains { tokens.spells($0, at: index) }
  }

  private func isJoint(_ index: Int) -> Bool {
    tokens.has(.and, at: index) || tokens.isSymbol(.comma, at: index)
      || tokens.isSymbol(.semicolon, at: index)
  }

  /// Whether the words before the first act behind the verb lead away from it: "… pursuant to".
  private func isOblique(_ index: Int) -> Bool {
    if ["under", "by", "with", "within"].contains(where: { tokens.spells($0, at: index) }) {
      return true
    }
    return tokens.has(.to, at: index)
      && ["pursuant", "according", "referred", "subject"].contains {
        tokens.spells($0, at: index - 1)
      }
  }

  private func verb(at index: Int) -> Verb? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    if Self.adapting.contains(where: { tokens.spells($0, at: index) }) {
      return Verb(index: index, relation: .amends, isStrict: true)
    }
    // "laying down detailed rules for the application of Directive 2003/87/EC"
    if tokens.spells("application", at: index), tokens.has(.of, at: index + 1),
      tokens.spells("the", at: index - 1), tokens.has(.for, at: index - 2),
      tokens.spells("rules", at: index - 3)
    {
      return Verb(index: index, relation: .implements)
    }
    guard !token.terms.isEmpty else { return nil }
    if tokens.has(.corrigendum, at: index) {
      return Verb(index: index, relation: .corrects, isCorrigendum: true)
    }
    // "amending and correcting": the changes of substance count.
    if tokens.has(.correcting, at: index), tokens.has(.amending, at: index - 2) {
      return Verb(index: index, relation: .amends)
    }
    if let relation = Self.verbs.first(where: { tokens.has($0.0, at: index) })?.1 {
      return Verb(index: index, relation: relation)
    }
    // "Implementing Regulation" is a type of act, "implementing technical standards" a thing.
    guard tokens.has(.implementing, at: index), !isOfType(index) else { return nil }
    // Technical standards implement the act that empowers, but not where they are what is amended.
    let isStandards =
      tokens.spells("technical", at: index + 1) || tokens.spells("techniques", at: index - 3)
    if isStandards, (2...7).contains(where: { isChange(at: index - $0) }) { return nil }
    return Verb(index: index, relation: .implements, isLoose: isStandards)
  }

  /// Whether "implementing" is part of the type of an act, as in "Commission Implementing Decision"; behind
  /// the day of an act, "implementing Directive 2003/6/EC" is what it does.
  private func isOfType(_ index: Int) -> Bool {
    guard
      tokens.has(.regulation, at: index + 1) || tokens.has(.decision, at: index + 1)
        || tokens.has(.act, at: index + 1) || tokens.has(.directive, at: index + 1)
    else { return false }
    let isVerb =
      !tokens[index].isCapitalised && tokens[index + 1].isCapitalised
      && !tokens.has(.commission, at: index - 1) && !tokens.has(.council, at: index - 1)
    return !isVerb
  }

  private func isChange(at index: Int) -> Bool {
    tokens.has(.amending, at: index) || tokens.has(.correcting, at: index)
  }

  /// An act whose title says that it corrects another puts a language version right; "amending" is kept for
  /// changes of substance.
  private static let verbs: [(Term, CitationRelation)] = [
    (.amending, .amends), (.repealing, .repeals), (.replacing, .replaces),
    (.supplementing, .supplements), (.correcting, .corrects),
    (.extending, .extends), (.derogating, .derogatesFrom), (.adopting, .adopts),
  ]

  /// Tokens between "Corrigendum" and the act: "to Council Implementing".
  private static let corrigendumReach = 6

  private static let adapting = RuleWords.adapting

  private static let authors = RuleWords.titleAuthors
}

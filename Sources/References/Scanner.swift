import Languages

/// Runs the grammars over a text: one pass over the tokens, waking only those that a token concerns.
package struct Scanner: Sendable {
  private let grammars: [any ReferenceGrammar]
  /// Bit n of an entry: the token wakes grammar n.
  private var byTerm: [UInt64]
  private var bySymbol: [UInt64]
  private var byNumber: UInt64 = 0
  private var byNumberWithSlash: UInt64 = 0
  /// The grammars that read only right behind a match.
  private var following: UInt64 = 0

  /// A scanner for at most 64 grammars.
  package init(_ grammars: [any ReferenceGrammar] = Grammars.all) {
    self.grammars = Array(grammars.prefix(64))
    byTerm = Array(repeating: 0, count: 256)
    bySymbol = Array(repeating: 0, count: 256)
    for (index, grammar) in self.grammars.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      if type(of: grammar).followsReference { following |= bit }
      for starter in type(of: grammar).starters {
        switch starter {
        case .term(let term): byTerm[Int(term.rawValue)] |= bit
        case .symbol(let symbol): bySymbol[Int(symbol.rawValue)] |= bit
        case .number: byNumber |= bit
        case .numberWithSlash: byNumberWithSlash |= bit
        }
      }
    }
  }

  /// Everything that the grammars find, in text order, without overlaps.
  package func matches(in text: TokenText, context: GrammarContext) -> [Match] {
    var found: [Match] = []
    var context = context
    find(.max, in: text, &context, adding: &found)
    return found
  }

  /// Finds matches from the context's floor on, until there are so many or the text ends, and leaves
  /// the floor where it stopped: no later match begins before it.
  func find(
    _ count: Int, in text: TokenText, _ context: inout GrammarContext, adding found: inout [Match]
  ) {
    guard found.count < count else { return }
    var index = context.floor
    let tokens = text.tokens
    while index < tokens.count {
      let token = tokens[index]
      // Words without a meaning, most of any text, wake nothing.
      if token.kind == .word, token.terms.isEmpty {
        index += 1
        continue
      }
      var woken = grammarsWoken(by: token, at: index, in: text)
      if index != context.floor { woken &= ~following }
      guard woken != 0, read(woken, at: index, in: text, context, adding: &found) else {
        index += 1
        continue
      }
      index = max(found[found.count - 1].tokens.upperBound, index + 1)
      context.floor = index
      if found.count == count { break }
    }
    if index >= tokens.count { context.floor = tokens.count }
  }

  @inline(__always)
  private func grammarsWoken(by token: Token, at index: Int, in text: TokenText) -> UInt64 {
    switch token.kind {
    case .word:
      let (first, second, third, fourth) = token.terms.rawValues
      if second == 0 { return byTerm[Int(first)] }
      // No grammar is woken by the absence of a term, so that all four places can be asked.
      return byTerm[Int(first)] | byTerm[Int(second)] | byTerm[Int(third)] | byTerm[Int(fourth)]
    case .symbol:
      return bySymbol[Int(token.symbol.rawValue)]
    case .number:
      let next = text[index + 1]
      let joined =
        next.kind == .symbol && (next.symbol == .slash || next.symbol == .hyphen)
        && text.isNumber(at: index + 2)
      return joined ? byNumber | byNumberWithSlash : byNumber
    }
  }

  /// Adds what the woken grammars read at a token: of several the one that begins first, then the
  /// longest.
  ///
  /// Matches go from the grammar into the list: they are large, and one that is carried through the loop
  /// is copied at every turn.
  @inline(__always)
  private func read(
    _ woken: UInt64, at index: Int, in text: TokenText, _ context: GrammarContext,
    adding found: inout [Match]
  ) -> Bool {
    let place = found.count
    var rest = woken
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      rest &= rest - 1
      guard let match = grammars[number].match(at: index, in: text, context: context),
        match.tokens.lowerBound >= context.floor, match.tokens.upperBound <= text.count,
        !match.tokens.isEmpty
      else { continue }
      if found.count == place {
        found.append(match)
        continue
      }
      let best = found[place].tokens
      if match.tokens.lowerBound < best.lowerBound
        || match.tokens.lowerBound == best.lowerBound && match.tokens.upperBound > best.upperBound
      {
        found[place] = match
      }
    }
    return found.count > place
  }
}

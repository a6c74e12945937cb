import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Reads from the wording on what footing a mention stands (`references.md` §8.2, §9.1).
///
/// Only wording that drafting rules fix is read: visas, titles, the formulae of repeal and
/// amendment in enacting terms, and cover page fields. Everything else keeps `cites`.
struct RelationReading {
  let vocabulary: Vocabulary

  /// Sets the relation of every mention of the document.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for (index, field) in document.coverReferences.enumerated() {
      let relation: CitationRelation =
        switch field.field {
        case .previous: .continues
        case .commission: .transmits
        case .procedure: .memberOf
        case .subject: .cites
        }
      set(relation, in: .cover(index), of: &found)
      if field.field == .subject { readTitle(field.text, .cover(index), &found) }
    }
    for (index, segment) in document.segments.enumerated() {
      let holder = TextLocation.Holder.segment(index)
      guard !found[holder].isEmpty else { continue }
      switch segment.kind {
      case .visa: readVisa(segment.text, holder, &found)
      case .title: readTitle(segment.text, holder, &found)
      case .article, .paragraph, .subparagraph, .point:
        if !segment.isQuoted { readEnactingTerms(segment.text, holder, &found) }
      default: continue
      }
    }
  }

  private func set(
    _ relation: CitationRelation, in holder: TextLocation.Holder,
    of found: inout DocumentReferences, where isMeant: (Reference) -> Bool = { _ in true }
  ) {
    found[holder] = found[holder].map { reference in
      guard isMeant(reference) else { return reference }
      var changed = reference
      changed.relation = relation
      return changed
    }
  }

  /// "Having regard to the Treaty …, and in particular Article 16 thereof": the legal basis.
  ///
  /// A treaty named in a visa is a basis; another act only where the visa points to the article
  /// that empowers ("and in particular Article 4(2) thereof"). Acts named without it, opinions and
  /// proposals are background.
  private func readVisa(
    _ text: String, _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    let tokens = TokenText(text, vocabulary: vocabulary)
    guard (0..<4).contains(where: { tokens.has(.regard, at: $0) }) else { return }
    let isSpecific = (0..<tokens.count).contains { tokens.has(.particular, at: $0) }
    let basis: Set<ReferenceKind> = isSpecific ? [.treaty, .act, .provision] : [.treaty]
    set(.basedOn, in: holder, of: &found) { reference in
      basis.contains(reference.kind) && reference.targets.first?.work != .self
    }
  }

  /// "amending Regulations … and repealing Directive …": each verb holds until the next.
  private func readTitle(
    _ text: String, _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    let tokens = TokenText(text, vocabulary: vocabulary)
    var verbs: [(offset: Int, relation: CitationRelation)] = []
    for index in 0..<tokens.count {
      let token = tokens[index]
      guard token.kind == .word, !token.terms.isEmpty else { continue }
      let relation = Self.titleVerbs.first { tokens.has($0.0, at: index) }?.1
      if let relation {
        verbs.append((Int(token.start), relation))
      } else if tokens.has(.implementing, at: index), !tokens.has(.regulation, at: index + 1),
        !tokens.has(.decision, at: index + 1), !tokens.has(.act, at: index + 1)
      {
        verbs.append((Int(token.start), .implements))
      }
    }
    guard !verbs.isEmpty else { return }
    found[holder] = found[holder].map { reference in
      guard let verb = verbs.last(where: { $0.offset < reference.span.start }) else {
        return reference
      }
      var changed = reference
      changed.relation = verb.relation
      return changed
    }
  }

  private static let titleVerbs: [(Term, CitationRelation)] = [
    (.amending, .amends), (.repealing, .repeals), (.replacing, .replaces),
    (.supplementing, .supplements), (.correcting, .corrects), (.corrigendum, .corrects),
    (.extending, .extends), (.derogating, .derogatesFrom), (.adopting, .adopts),
  ]

  /// "Regulation X is amended as follows", "Directive Y is (hereby) repealed": the verb follows
  /// the act in the same sentence, with nothing but the act's own title between.
  private func readEnactingTerms(
    _ text: String, _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    let tokens = TokenText(text, vocabulary: vocabulary)
    found[holder] = found[holder].map { reference in
      guard reference.targets.first?.work != .self else { return reference }
      let behind = tokens.firstToken(from: reference.span.end)
      let before = tokens.firstToken(from: reference.span.start)
      var changed = reference
      if let relation = verb(behind: behind, in: tokens) {
        changed.relation = relation
      } else if derogates(before: before, in: tokens) {
        changed.relation = .derogatesFrom
      }
      return changed
    }
  }

  private func verb(behind start: Int, in tokens: TokenText) -> CitationRelation? {
    for index in start..<min(start + 60, tokens.count) {
      if tokens.sentenceBreaks(before: index) && index > start { return nil }
      if tokens.isSymbol(.semicolon, at: index) { return nil }
      guard
        tokens.spells("is", at: index) || tokens.spells("are", at: index)
          || tokens.spells("est", at: index) || tokens.spells("sont", at: index)
          || tokens.spells("wird", at: index) || tokens.spells("werden", at: index)
      else { continue }
      for next in index + 1...index + 3 {
        if tokens.has(.amended, at: next) { return .amends }
        if tokens.has(.repealed, at: next) { return .repeals }
      }
      return nil
    }
    return nil
  }

  /// "By way of derogation from Article 5 of Regulation …".
  private func derogates(before index: Int, in tokens: TokenText) -> Bool {
    (1...4).contains { tokens.has(.derogation, at: index - $0) }
  }
}

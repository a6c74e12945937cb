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

  /// "amending Regulations … and repealing Directive …".
  private func readTitle(
    _ text: String, _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    found[holder] = TitleRelations(text, vocabulary: vocabulary).read(found[holder])
  }

  private func readEnactingTerms(
    _ text: String, _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    let formulae = EnactingFormulae(text, vocabulary: vocabulary)
    found[holder] = found[holder].map { reference in
      guard reference.targets.first?.work != .self,
        let relation = formulae.relation(of: reference)
      else { return reference }
      var changed = reference
      changed.relation = relation
      return changed
    }
  }
}

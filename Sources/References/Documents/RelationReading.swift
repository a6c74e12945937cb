import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Reads from the wording on what footing a mention stands (`references.md` §8.2, §9.1).
///
/// Only wording that drafting rules fix is read: visas, titles, the formulae of repeal and
/// amendment in enacting terms, and cover page fields. Everything else keeps `cites`.
struct RelationReading {
  let texts: DocumentTexts

  /// Sets the relation of every mention of the document.
  func read(_ document: LegalDocument, into found: inout DocumentReferences) {
    for (index, field) in document.coverReferences.enumerated() {
      let relation: CitationRelation =
        switch field.field {
        case .previous: .continues
        case .commission: .transmits
        case .procedure: .memberOf
        case .subject: .cites
        case .amendedBy, .repealedBy, .correctedBy: .cites
        }
      set(relation, in: .cover(index), of: &found)
      if field.field == .subject { readTitle(.cover(index), &found) }
      if let stated = field.field.statedRelation {
        let act = document.metadata.aliases.first { $0.scheme == .celex }
        found[.cover(index)] = found[.cover(index)].map { reference in
          var listed = reference
          listed.subject = act
          listed.subjectRelation = stated
          return listed
        }
      }
    }
    let amended = AmendedBy()
    let titles = PrintedTitles()
    var lists = ListedEffects()
    for index in document.segments.indices {
      let holder = TextLocation.Holder.segment(index)
      let listed = lists.relation(
        of: document.segments[index], found[holder], texts.segment(index))
      guard !found[holder].isEmpty else { continue }
      // Not copied out: few are asked for more than their kind.
      let kind = document.segments[index].kind
      switch kind {
      case .visa: readVisa(holder, &found)
      case .title: readTitle(holder, &found)
      case .article, .paragraph, .subparagraph, .point, .body:
        // Old pages quote without end: an instruction among the quoted lines is one all the same.
        let isQuoted = document.segments[index].isQuoted
        let isInstruction = document.segments[index].text.utf8.last == UInt8(ascii: ":")
        readEnactingTerms(holder, isWording: isQuoted && !isInstruction, isQuoted: isQuoted, &found)
      default: break
      }
      if let listed { found[holder] = found[holder].withFirst(listed) }
      if kind != .title {
        found[holder] = titles.read(found[holder], in: texts.segment(index), isNote: false)
      }
      found[holder] = amended.read(found[holder], in: texts.segment(index))
    }
    for index in document.footnotes.indices {
      let holder = TextLocation.Holder.footnote(index)
      guard found[holder].count > 1 else { continue }
      found[holder] = titles.read(found[holder], in: texts.footnote(index), isNote: true)
      found[holder] = amended.read(found[holder], in: texts.footnote(index))
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

  private func readVisa(
    _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    found[holder] = VisaReading(texts[holder]).read(found[holder])
  }

  /// "amending Regulations … and repealing Directive …".
  private func readTitle(
    _ holder: TextLocation.Holder, _ found: inout DocumentReferences
  ) {
    found[holder] = TitleRelations(texts[holder]).read(found[holder])
  }

  private func readEnactingTerms(
    _ holder: TextLocation.Holder, isWording: Bool, isQuoted: Bool,
    _ found: inout DocumentReferences
  ) {
    let references = found[holder]
    // Most are of the act's own provisions.
    guard references.contains(where: { $0.targets.first?.work != .self }) else { return }
    let formulae = EnactingFormulae(texts[holder], references)
    var read = references
    for index in references.indices where references[index].targets.first?.work != .self {
      // New wording changes nothing, but for "paragraph 2 shall be deleted" where a quotation has no end.
      guard !isWording || index == 0 && formulae.isDeletion(references[index]) else { continue }
      guard let relation = formulae.relation(of: references[index]),
        // New wording derogates from its own act.
        !isQuoted || relation != .derogatesFrom
      else { continue }
      read[index].relation = relation
    }
    found[holder] = read
  }
}

extension CoverReference.Field {
  /// What the list of a consolidated text says of the act and of the acts in it.
  fileprivate var statedRelation: CitationRelation? {
    switch self {
    case .amendedBy: .amendedBy
    case .repealedBy: .repealedBy
    case .correctedBy: .correctedBy
    default: nil
    }
  }
}

extension [Reference] {
  /// The first reference stands in the relation, unless its own sentence tells another.
  fileprivate func withFirst(_ relation: CitationRelation) -> [Reference] {
    guard let first, first.relation == .cites else { return self }
    var references = self
    references[0].relation = relation
    return references
  }
}

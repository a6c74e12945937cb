package import SourceTexts

/// A reference together with the text of the document in which its span counts.
package struct LocatedReference: Hashable, Sendable {
  package var holder: TextLocation.Holder
  package var reference: Reference

  package init(_ holder: TextLocation.Holder, _ reference: Reference) {
    self.holder = holder
    self.reference = reference
  }
}

extension LegalDocument {
  /// The text in which a holder's spans count, with its way back to the source.
  ///
  /// `nil` where the document has no such segment, footnote or cover field.
  package func text(of holder: TextLocation.Holder) -> (text: String, map: SourceMap)? {
    switch holder {
    case .segment(let index):
      segments.indices.contains(index) ? (segments[index].text, segments[index].map) : nil
    case .footnote(let index):
      footnotes.indices.contains(index) ? (footnotes[index].text, footnotes[index].map) : nil
    case .cover(let index):
      coverReferences.indices.contains(index)
        ? (coverReferences[index].text, coverReferences[index].map) : nil
    }
  }
}

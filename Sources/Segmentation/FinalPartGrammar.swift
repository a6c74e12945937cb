import Languages
import LegalDocuments

/// The end of an act: "This Regulation shall be binding …", place and date, signatories.
struct FinalPartGrammar {
  let signs: StructureSigns
  let root: Int?

  func read(_ passages: [Passage], _ range: Range<Int>, into tree: inout SegmentTree) {
    var signature: Int?
    for (index, passage) in zip(range, passages[range]) {
      if signature == nil, !signs.isDoneAt(passage) {
        tree.add(.formula, .formula, of: passage.withoutLabel(in: tree.blocks), in: root)
      } else if let open = signature, isSignature(passage) {
        tree.append(passage.withoutLabel(in: tree.blocks), to: open)
      } else if signature == nil {
        signature = tree.add(.signature, .signature, of: passage, in: root)
      } else {
        // Statements, notes and tables behind the signatures.
        var plain = PlainGrammar(signs: signs, root: root)
        plain.read(passages, index..<range.upperBound, into: &tree)
        return
      }
    }
  }

  private func isSignature(_ passage: Passage) -> Bool {
    passage.bytes.count <= 120 && passage.look.table == nil && !ByteText.endsClause(passage.bytes)
      && signs.titleKind(passage) == nil
      || signs.words.signatories.longestEnd(in: passage.bytes, at: 0) != nil
  }
}

import LegalDocuments
import LegalIdentifiers
import SourceTexts
package import XMLReading

/// A Formex file read as its own gold: `VISA`, `CONSID`, `ARTICLE`, `NOTE` and `REF.DOC.OJ` say what
/// is there.
///
/// It is read apart from the Formex reader, so that neither can hide the other's mistakes.
package struct FormexGold: Sendable {
  /// What the file says is there.
  package private(set) var document: GoldDocument
  /// The file's text without mark-up, in reading order; a note follows the block that calls it.
  package private(set) var blocks: [FormexBlock] = []

  package init(_ tree: XMLTree, name: String) {
    document = GoldDocument(name: name)
    document.segmentKinds = [.visa, .recital, .article]
    document.labelsJournalPlacesOnly = true
    document.placesNotes = true
    document.cover.language = tree.descendant("LG.DOC", of: tree.root)
      .map { FoldedWords(tree.text(of: $0)).letters }
    var walk = FormexGoldWalk(tree: tree)
    walk.visit(tree.root, in: .init())
    walk.flush(in: .init())
    blocks = walk.blocks
    collect(walk)
  }

  private mutating func collect(_ walk: FormexGoldWalk) {
    document.segments = walk.segments
    document.notes = [GoldNote](repeating: GoldNote(text: ""), count: walk.noteCount)
    var texts = [[String]](repeating: [], count: walk.segments.count)
    for block in blocks {
      let place: GoldReference.Place
      if let note = block.note {
        place = .note(note)
        let text = document.notes[note].text
        document.notes[note].text = text.isEmpty ? block.text : text + " " + block.text
      } else if let segment = block.segment {
        place = .segment(segment)
        if !block.isHeading {
          for index in walk.ancestry(of: segment) { texts[index].append(block.text) }
        }
      } else {
        place = .running
      }
      for mark in block.marks {
        let words = String(block.text[mark.span])
        var reference = GoldReference(place: place, text: words, targets: [Target(mark.target)])
        reference.isUnsure = !mark.isPlausible
        document.references.append(reference)
      }
    }
    for (index, text) in texts.enumerated() {
      document.segments[index].wording = .whole(text.joined(separator: " "))
    }
  }
}

import LegalDocuments
import PageLayouts
import SourceTexts

@testable import Segmentation

/// A document drawn as lines: `id number [opening] → addressee “heading” | text {notes}`.
func outline(_ document: LegalDocument) -> String {
  var depths: [Int] = []
  return document.segments.map { segment in
    let depth = segment.parent.map { depths[$0] + 1 } ?? 0
    depths.append(depth)
    var line = String(repeating: "  ", count: depth) + "\(segment.kind.rawValue) \(segment.id)"
    if let number = segment.number { line += " \(number)" }
    if let opening = segment.opening { line += " [\(opening)]" }
    if !segment.addressees.isEmpty { line += " → " + segment.addressees.joined(separator: " + ") }
    if let heading = segment.heading { line += " “\(heading)”" }
    if segment.isQuoted { line += " quoted" }
    if !segment.text.isEmpty { line += " | \(segment.text)" }
    for call in segment.calls {
      line += " {\(document.footnotes[call.footnote].id)@\(call.offset)}"
    }
    return line
  }.joined(separator: "\n")
}

/// The outline of paragraphs without any look, as mark-up of before 2004 has them.
func outline(_ paragraphs: String...) -> String {
  outline(paragraphs.map { Block(text: $0) })
}

func outline(_ blocks: [Block], notes: [NoteBlock] = []) -> String {
  outline(document(blocks, notes: notes))
}

func document(
  _ blocks: [Block], notes: [NoteBlock] = [], furniture: [PageLayout.Furniture] = []
) -> LegalDocument {
  Segmenter().document(
    from: PageLayout(blocks: blocks, notes: notes, furniture: furniture),
    source: DocumentSource(path: "", sha256: "", mediaType: "", format: ""))
}

/// Blocks as pages show them.
func centred(_ text: String, bold: Bool = false, page: Int = 1) -> Block {
  Block(text: text, page: page, alignment: .centred, isBold: bold)
}

func item(_ label: String, _ text: String, indent: Float = 28, page: Int = 1) -> Block {
  Block(text: text, page: page, hangingIndent: indent, label: label)
}

func text(_ text: String, page: Int = 1) -> Block { Block(text: text, page: page) }

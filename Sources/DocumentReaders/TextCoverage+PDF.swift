import Languages
package import LegalDocuments
import PDFReading
import PageLayouts
import Segmentation

extension TextCoverage {
  /// Coverage of a PDF: its letters, as hyphens at line ends divide its words.
  ///
  /// Running heads and feet, stamps and the cover page are known to be no segments.
  package init?(pdf bytes: [UInt8], documents: [LegalDocument]) {
    guard let contents = try? PDFReader().read(bytes) else { return nil }
    let layout = LayoutAnalyser().layout(of: contents.pages)
    var counts: [Unicode.Scalar: Int] = [:]
    for page in contents.pages {
      for line in page.lines { Self.add(line.text, 1, to: &counts) }
    }
    for piece in layout.furniture { Self.add(piece.text, -1, to: &counts) }
    for block in Segmenter().coverBlocks(of: layout) {
      Self.add((block.label ?? "") + block.text, -1, to: &counts)
    }
    sourceLetters = counts.values.reduce(0) { $0 + max(0, $1) }
    for document in documents {
      let words = StructureWords.words(for: document.metadata.language ?? "en")
      for segment in document.segments {
        // The word before an article's number stands for its kind.
        if segment.kind == .article { Self.add(words.article.first?.text ?? "", -1, to: &counts) }
        for text in [segment.text, segment.number ?? "", segment.heading ?? ""] {
          Self.add(text, -1, to: &counts)
        }
      }
      for note in document.footnotes { Self.add(note.text, -1, to: &counts) }
    }
    foundLetters = sourceLetters - counts.values.reduce(0) { $0 + max(0, $1) }
    surplusLetters = counts.values.reduce(0) { $0 + max(0, -$1) }
  }

  private static func add(_ text: String, _ step: Int, to counts: inout [Unicode.Scalar: Int]) {
    for scalar in text.lowercased().unicodeScalars where scalar.properties.isAlphabetic {
      counts[scalar, default: 0] += step
    }
  }
}

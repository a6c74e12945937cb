import ArgumentParser
import DocumentReaders
import Foundation
import LegalDocuments
import PDFReading
import Packing
import SourceTexts

/// `renvoi look`: a PDF's pages with what was found on them.
struct LookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "look",
    abstract: "Draws the pages of a PDF with the segments and footnotes that were found on them.",
    discussion: """
      One SVG file a page, which any browser shows. What no colour lies over was
      set aside: running heads, stamps, labels of items, the cover page.
        renvoi look note.pdf -o pictures --pages 1-3
      """)

  @Argument(help: "A PDF file.")
  var file: String

  @Option(name: .shortAndLong, help: "The folder for the pictures.")
  var output = "pictures"

  @Option(help: "Pages to draw, such as 1-3; all by default.")
  var pages: PageRange?

  func run() throws {
    let bytes = try Console.read(file)
    guard FormatDetector.sniff(bytes).kind == .pdf else {
      throw Console.failure("\(file): is no PDF", ExitCodes.badData)
    }
    let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let source = DocumentSource(path: stem, sha256: "", mediaType: "", format: "pdf")
    do {
      let documents = try PDFDocumentReader().documents(
        from: bytes, source: source, companions: .none)
      let folder = URL(fileURLWithPath: output)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let overlay = PageOverlay(documents)
      for picture in try PDFReader().pictures(of: bytes, pages: pages?.range) {
        let name = "\(stem)-\(String(1000 + picture.number).dropFirst()).svg"
        try Data(overlay.svg(picture).utf8).write(to: folder.appendingPathComponent(name))
      }
    } catch let error as ReadError {
      throw Console.failure("\(file): \(error.description)", ExitCodes.badData)
    } catch {
      throw Console.failure("\(output): cannot be written to", ExitCodes.cannotWrite)
    }
  }
}

/// `3` or `1-4`.
struct PageRange: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init?(argument: String) {
    let ends = argument.split(separator: "-").map { Int($0) }
    guard let first = ends.first, let low = first, let last = ends.last, let high = last,
      (1...2).contains(ends.count), 1 <= low, low <= high
    else { return nil }
    range = low...high
  }
}

/// The boxes of a document's segments and footnotes, page by page.
private struct PageOverlay {
  private struct Mark {
    var label: String
    /// Room for the printed number that stands before the text.
    var room: Float
    var colour: String
    var lines: [Box]
  }

  private var marks: [Int: [Mark]] = [:]

  init(_ documents: [LegalDocument]) {
    for document in documents {
      for segment in document.segments {
        let name = [segment.kind.rawValue, segment.number].compactMap { $0 }.joined(separator: " ")
        // Number and title of an article, the name of an annex.
        add(segment.headMap, name, Self.colours[segment.kind.rawValue] ?? "#666", room: 0)
        add(
          segment.map, name, Self.colours[segment.kind.rawValue] ?? "#666",
          room: segment.number == nil || Self.numberedAbove.contains(segment.kind) ? 0 : 34)
      }
      for note in document.footnotes { add(note.map, "note \(note.mark)", "#a05a00", room: 12) }
    }
  }

  /// Kinds whose number is printed on a line above the text.
  private static let numberedAbove: Set<SegmentKind> = [.article, .heading, .annex, .table]

  private static let colours = [
    "title": "#c2185b", "visa": "#2e7d32", "recital": "#1565c0", "heading": "#ad1457",
    "article": "#6a1b9a", "paragraph": "#4527a0", "subparagraph": "#5e35b1", "point": "#00838f",
    "operative": "#e65100", "body": "#37474f", "annex": "#b71c1c", "formula": "#558b2f",
    "signature": "#795548", "table": "#00695c",
  ]

  private mutating func add(
    _ map: SourceMap, _ label: String, _ colour: String, room: Float
  ) {
    var pages: [Int: [Box]] = [:]
    for anchor in map.anchors where anchor.page > 0 {
      guard let box = anchor.box else { continue }
      if let last = pages[anchor.page]?.last, abs(last.y1 - box.y1) < 3, box.x0 >= last.x0 {
        pages[anchor.page]?.removeLast()
        pages[anchor.page]?.append(last.union(box))
      } else {
        pages[anchor.page, default: []].append(box)
      }
    }
    for (page, lines) in pages {
      marks[page, default: []].append(
        Mark(label: label, room: room, colour: colour, lines: lines))
    }
  }

  func svg(_ picture: PDFReader.Picture) -> String {
    let image = Data(PNGPicture.png(of: picture.greyMap) ?? []).base64EncodedString()
    let size = "width=\"\(picture.width)\" height=\"\(picture.height)\""
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(picture.width) \(picture.height)\""
        + " \(size) font-family=\"sans-serif\" font-size=\"5.5\">",
      "<image href=\"data:image/png;base64,\(image)\" \(size)/>",
    ]
    for mark in marks[picture.number] ?? [] {
      for line in mark.lines {
        lines.append(
          "<rect x=\"\(line.x0)\" y=\"\(line.y0)\" width=\"\(line.width)\" height=\"\(line.height)\""
            + " fill=\"\(mark.colour)\" fill-opacity=\"0.2\"/>")
      }
      guard let first = mark.lines.first, let last = mark.lines.last else { continue }
      let left = mark.lines.map(\.x0).min() ?? first.x0
      lines.append(
        "<path d=\"M\(left - 2) \(first.y0)V\(last.y1)\" stroke=\"\(mark.colour)\"/>"
          + "<text x=\"\(left - 4 - mark.room)\" y=\"\(first.y0 + 6)\" text-anchor=\"end\""
          + " fill=\"\(mark.colour)\">\(mark.label.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</text>"
      )
    }
    return (lines + ["</svg>"]).joined(separator: "\n")
  }
}

import DocumentReaders
import LegalDocuments
import SourceTexts
import Testing

/// Reads a piece of mark-up with the reader that its content asks for.
func read(_ markup: String, companions: CompanionFiles = .none) throws -> LegalDocument {
  let bytes = Array(markup.utf8)
  let sniff = FormatDetector.sniff(bytes)
  let reader = try #require(Readers.reader(for: sniff))
  let source = DocumentSource(
    path: "a.xml", sha256: "", mediaType: sniff.mediaType, format: reader.format)
  return try #require(
    try reader.documents(from: bytes, source: source, companions: companions).first)
}

/// Segments as lines: depth by dots, kind, identifier, number and heading where they are, text.
func outline(_ document: LegalDocument) -> [String] {
  document.segments.map { segment in
    var depth = 0
    var parent = segment.parent
    while let index = parent {
      depth += 1
      parent = document.segments[index].parent
    }
    var line = String(repeating: "· ", count: depth) + "\(segment.kind.rawValue) \(segment.id)"
    if segment.isQuoted { line += " quoted" }
    if let number = segment.number { line += " [\(number)]" }
    if let heading = segment.heading { line += " {\(heading)}" }
    return segment.text.isEmpty ? line : line + " \(segment.text)"
  }
}

package import LegalDocuments
package import SourceTexts
import LegalIdentifiers
import XMLReading

/// Reads Akoma Ntoso, AKN4EU included: bills, acts, documents, and collections of them.
package struct AkomaNtosoReader: DocumentReader {
  package let format = "akn"

  package init() {}

  package func reads(_ sniff: FormatSniff) -> Bool {
    sniff.kind == .xml && sniff.rootElement == "akomaNtoso"
  }

  package func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument] {
    let tree = try XMLReader.tree(xml: bytes)
    let parts = AkomaNtosoParts(companions: companions)
    let metadata = AkomaNtosoMetadata(tree: tree)
    // Acts as published carry their CELEX number and are whole.
    let name = source.path.split(separator: "/").last.map(String.init) ?? ""
    let wholes = metadata.celex == nil ? parts.wholes(of: name, tree) : []
    if !wholes.isEmpty, !Set(wholes).isDisjoint(with: companions.inputNames()) { return [] }
    var walk = AkomaNtosoWalk(tree: tree, parts: parts, seen: [name])
    walk.content(of: tree.root, at: SegmentComposer.Place(segment: nil, flow: .blocks))
    walk.out.finish()
    guard !walk.out.segments.isEmpty else {
      throw ReadError(
        .withoutText, "Akoma Ntoso without text: it may only list its parts; add their files")
    }
    var source = source
    source.format = format
    var diagnostics = walk.out.diagnostics
    if let whole = wholes.last {
      diagnostics.append(
        Diagnostic(
          .note, .partAlone,
          "a part of \(whole), which is not among the inputs: read as a document of its own"))
    }
    if walk.skippedGraphics > 0 {
      diagnostics.append(
        Diagnostic(
          .note, .graphicSkipped,
          "\(walk.skippedGraphics) graphics stand in files of their own and were not read"))
    }
    if walk.absentParts > 0 {
      diagnostics.append(
        Diagnostic(
          .note, .partElsewhere,
          "\(walk.absentParts) parts are named but stand in files that are not there; "
            + "put them beside this one"))
    }
    return [
      LegalDocument(
        metadata: metadata.metadata(title: walk.title, parts: walk.openedParts),
        source: source,
        segments: walk.out.segments, footnotes: walk.out.footnotes,
        markedReferences: walk.out.markedReferences, diagnostics: diagnostics)
    ]
  }
}

extension DiagnosticCode {
  /// Mark-up without any text.
  package static let withoutText = DiagnosticCode("xml.without-text")
  /// A part of the document stands in another file.
  package static let partElsewhere = DiagnosticCode("akn.part-elsewhere")
  /// The document is a part of another that is not read.
  package static let partAlone = DiagnosticCode("akn.part-alone")
}

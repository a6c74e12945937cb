package import LegalDocuments
package import SourceTexts
import LegalIdentifiers
import XMLReading

/// Reads Formex 4, the mark-up of the Official Journal, schemas 02.00 to 06.02.1.
package struct FormexReader: DocumentReader {
  package let format = "formex"

  private static let roots: Set<String> = [
    "ACT", "CONS.ACT", "CONS.OTH", "CONS.LIST", "ANNEX", "CONS.ANNEX", "GENERAL", "CJT", "AGR",
    "LETTER", "CORR", "PUBLICATION", "DOC", "COMBINED.FMX", "COMPETITION", "ADDITIONAL.DOCS.EN",
    "OPINION", "PROPOSAL", "REPORT", "CASE", "JUDGMENT", "ORDER", "SE", "OTH.REPS",
    "NOTICE", "DECISION.ECSC", "ECR", "CONS.DOC",
  ]

  package init() {}

  package func reads(_ sniff: FormatSniff) -> Bool {
    sniff.kind == .xml && sniff.rootElement.map(Self.roots.contains) == true
  }

  package func documents(
    from bytes: [UInt8], source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) -> [LegalDocument] {
    let tree = try XMLReader.tree(xml: bytes)
    switch tree.name(of: tree.root) {
    case "DOC":
      try requireText(of: tree, source: source, companions: companions)
      return []
    case "PUBLICATION":
      // The table of contents of an issue: its items are documents of their own.
      return []
    case "COMBINED.FMX":
      return combined(tree, source: source, companions: companions)
    default:
      return [document(in: tree, parts: [tree.root], source: source, companions: companions)]
    }
  }

  /// A header is described by the text that it names; without that text there is nothing to read.
  private func requireText(
    of header: XMLTree, source: DocumentSource, companions: CompanionFiles
  ) throws(ReadError) {
    guard let reference = header.descendant("REF.PHYS", of: header.root),
      let name = header.attribute("FILE", of: reference)
    else {
      throw ReadError(
        .headerAlone, "a Formex header that names no text; add the file with the text")
    }
    if companions.file(name) == nil, packaged("DOC_2.xml", source: source, companions) == nil {
      throw ReadError(
        .headerAlone, "a Formex header without its text; put \(name) beside it",
        line: header.line(of: reference))
    }
  }

  /// A file of a package from the Publications Office, where files are called by their order:
  /// `DOC_1.xml` is the header, `DOC_2.xml` the text, the annexes follow.
  private func packaged(
    _ name: String, source: DocumentSource, _ companions: CompanionFiles
  ) -> [UInt8]? {
    let own = source.path.split(separator: "/").last ?? ""
    let mark = "DOC_".utf8
    guard let place = own.utf8.indices.last(where: { own.utf8[$0...].starts(with: mark) }) else {
      return nil
    }
    return companions.file(own[..<place] + name)
  }

  /// Instances joined in one file: annexes belong to the act before them.
  private func combined(
    _ tree: XMLTree, source: DocumentSource, companions: CompanionFiles
  ) -> [LegalDocument] {
    var groups: [[XMLTree.Node]] = []
    for child in tree.children(of: tree.root) where !tree.isText(child) {
      switch tree.name(of: child) {
      case "PUBLICATION", "DOC": continue
      case "ANNEX" where !groups.isEmpty: groups[groups.count - 1].append(child)
      default: groups.append([child])
      }
    }
    return groups.map { document(in: tree, parts: $0, source: source, companions: companions) }
  }

  private func document(
    in tree: XMLTree, parts: [XMLTree.Node], source: DocumentSource, companions: CompanionFiles
  ) -> LegalDocument {
    var walk = FormexWalk(tree: tree)
    for part in parts {
      let place = SegmentComposer.Place(segment: nil, flow: .blocks)
      if walk.element(part)?.isAnnex == true {
        walk.read(part, at: place)
      } else {
        walk.content(of: part, at: place)
      }
    }
    walk.out.finish()

    var metadata = FormexMetadata(tree: tree, root: parts.first ?? tree.root)
    if let name = metadata.headerName,
      let bytes = companions.file(name) ?? packaged("DOC_1.xml", source: source, companions),
      let header = try? XMLReader.tree(xml: bytes), header.name(of: header.root) == "DOC"
    {
      metadata.header = header
    }
    var source = source
    source.format = format
    return LegalDocument(
      metadata: metadata.metadata(title: walk.title), source: source,
      segments: walk.out.segments, footnotes: walk.out.footnotes,
      coverReferences: FormexFamily(tree: tree, root: parts.first ?? tree.root).references,
      markedReferences: walk.out.markedReferences, diagnostics: diagnostics(of: walk))
  }

  private func diagnostics(of walk: FormexWalk) -> [Diagnostic] {
    var found = walk.out.diagnostics
    if walk.skippedGraphics > 0 {
      found.append(
        Diagnostic(
          .note, .graphicSkipped,
          "\(walk.skippedGraphics) graphics stand in files of their own and were not read"))
    }
    if walk.skippedFormulas > 0 {
      found.append(
        Diagnostic(.note, .formulaSkipped, "\(walk.skippedFormulas) formulas were left out"))
    }
    return found
  }
}

extension FormexElement {
  var isAnnex: Bool { self == .annex || self == .consolidatedAnnex }
}

extension DiagnosticCode {
  /// A header file came without the text that it describes.
  package static let headerAlone = DiagnosticCode("formex.header-alone")
  /// Pictures were not read.
  package static let graphicSkipped = DiagnosticCode("xml.graphic-skipped")
  /// Formulas were not read.
  package static let formulaSkipped = DiagnosticCode("xml.formula-skipped")
}

import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

// The end of an act on a page, and what is annexed.
extension XHTMLWalk {
  mutating func beginEnd() {
    stage = .end
    divisions = []
    here = Place(segment: annex, flow: .blocks)
  }

  func isClosing(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return words.indices.contains {
      words[$0].finalFormulas.longestEnd(in: bytes, at: 0) != nil
    } || isDoneAt(line)
  }

  /// Whether a line is place and date.
  private func isDoneAt(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return bytes.count < 120
      && words.indices.contains { words[$0].doneAt.longestEnd(in: bytes, at: 0) != nil }
  }

  /// Whether the next block holds signatories: then this one is place and date.
  func signatureFollows(_ node: XMLTree.Node) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    var next = tree.end(of: node)
    while next < tree.end(of: parent), tree.isText(next) { next = tree.end(of: next) }
    guard next < tree.end(of: parent), !isDoneAt(string(of: next)) else { return false }
    return role(next) == .signature
      || page.traits(next).contains(.signatory)
  }

  mutating func sign(_ node: XMLTree.Node) {
    stage = annex == nil ? .end : .annex
    if signature == nil {
      signature = out.begin(
        .signature, Pinpoint.Unit(rawValue: "sig"), in: scopeForParts, isProvision: true)
    }
    guard let signature else { return }
    flat(node, at: Place(segment: signature, flow: .joined))
    out.text.breakWords()
    here = Place(segment: scopeForParts, flow: .blocks)
  }

  mutating func beginAnnex(from node: XMLTree.Node) {
    stage = .annex
    divisions = []
    signature = nil
    annex = nil
    awaitsAnnexTitle = true
    here = Place(segment: nil, flow: .blocks)
  }

  mutating func annexTitle(_ node: XMLTree.Node) {
    let line = string(of: node)
    let isDesignation = isAnnexTitle(line)
    if let annex, !awaitsAnnexTitle, !isDesignation {
      out.addHeading(line, to: annex)
      notes(in: node)
      return
    }
    let designation = StructureNumber(designation: line)
    let parts = line.split(separator: " ")
    let number = isDesignation && (parts.count == 1 || designation.number != nil)
    let heading = number ? (designation.number == nil ? "" : designation.rest) : line
    divisions = []
    signature = nil
    stage = .annex
    let index = out.begin(
      .annex, .annex, number: number ? designation.number : nil,
      heading: heading.isEmpty ? nil : heading, in: nil,
      isUnnumbered: !number || designation.number == nil)
    annex = index
    awaitsAnnexTitle = false
    notes(in: node)
    here = Place(segment: index, flow: .blocks)
  }
}

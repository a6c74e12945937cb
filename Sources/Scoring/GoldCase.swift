package import Foundation
package import SourceTexts
import XMLReading

/// A labelled document: where it is and what its gold says.
package struct GoldCase: Sendable {
  /// The document to read.
  package var document: URL
  /// What is there.
  package var gold: GoldDocument
  /// What reports group by: the name of the folder that the case stands in, with layout and language
  /// where the document was rendered from mark-up.
  package var group: String

  /// The cases that a file or folder holds, in a fixed order.
  ///
  /// `NAME.gold.json` labels the `NAME.pdf` or `NAME.xml` beside it; an XML file without one is its
  /// own gold where its mark-up labels anything (Formex).
  package static func cases(in url: URL) throws(ReadError) -> [GoldCase] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw ReadError(.malformedGold, "\(url.path): no such file or folder")
    }
    guard isFolder.boolValue else { return try at(url).map { [$0] } ?? [] }
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    let labelled = Set(names.filter { $0.hasSuffix(".gold.json") })
    var cases: [GoldCase] = []
    for name in names.sorted() {
      let stem = name.hasSuffix(".xml") ? String(name.dropLast(4)) : name
      guard labelled.contains(name) || name.hasSuffix(".xml"),
        !labelled.contains(stem + ".gold.json"), !name.hasSuffix(".doc.xml"),
        let found = try at(url.appendingPathComponent(name))
      else { continue }
      cases.append(found)
    }
    return cases
  }

  /// Documents that were rendered are told apart by layout and language: `twins/oj2/fr`.
  private static func group(of gold: GoldDocument, in folder: String) -> String {
    guard let layout = gold.layout else { return folder }
    return [folder, layout, gold.cover.language].compactMap { $0 }.joined(separator: "/")
  }

  private static func at(_ url: URL) throws(ReadError) -> GoldCase? {
    let group = url.deletingLastPathComponent().lastPathComponent
    let name = url.lastPathComponent
    guard let data = try? Data(contentsOf: url) else {
      throw ReadError(.malformedGold, "\(url.path): cannot be opened")
    }
    if name.hasSuffix(".gold.json") {
      let stem = url.deletingPathExtension().deletingPathExtension()
      let documents = ["pdf", "xml", "xhtml", "html"].map { stem.appendingPathExtension($0) }
      guard
        let document = documents.first(where: { FileManager.default.fileExists(atPath: $0.path) })
      else {
        throw ReadError(
          .malformedGold, "\(url.path): labels a document that is not beside it (.pdf or .xml)")
      }
      let label = name == "source.gold.json" ? group : stem.lastPathComponent
      let gold = try GoldFile.read([UInt8](data), name: label)
      return GoldCase(
        document: document, gold: gold,
        group: Self.group(of: gold, in: group == label ? "cases" : group))
    }
    guard let tree = try? XMLReader.tree(xml: [UInt8](data)) else { return nil }
    let gold = FormexGold(tree, name: name).document
    guard !gold.segments.isEmpty || !gold.references.isEmpty else { return nil }
    return GoldCase(document: url, gold: gold, group: group)
  }
}

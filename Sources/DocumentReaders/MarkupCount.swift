package import LegalDocuments
import XMLReading

/// How many recitals, visas, articles and notes a file's mark-up has, counted apart from the
/// readers, and how many the documents read from it have.
package struct MarkupCount: Hashable, Sendable {
  /// One kind of element and what it became.
  package struct Row: Hashable, Sendable {
    /// `recital`, `visa`, `article`, `note`.
    package var name: String
    package var marked: Int
    package var found: Int
  }

  package private(set) var rows: [Row] = []

  /// Whether every count is met.
  package var isMet: Bool { rows.allSatisfy { $0.marked == $0.found } }

  /// Counts a file in a reader's format; only what its mark-up tells is counted.
  package init(_ bytes: [UInt8], format: String, documents: [LegalDocument]) {
    let tree = try? XMLReader.tree(xml: bytes)
    guard let tree = tree ?? (format == "xhtml" ? try? XMLReader.tree(html: bytes) : nil) else {
      return
    }
    func add(_ name: String, _ marked: Int, _ found: Int) {
      rows.append(Row(name: name, marked: marked, found: found))
    }
    func found(_ kind: SegmentKind) -> Int {
      documents.reduce(0) { $0 + $1.segments.count { $0.kind == kind } }
    }
    let notes = documents.reduce(0) { $0 + $1.footnotes.count }
    func named(_ name: String) -> Int { (0..<tree.count).count { tree.name(of: $0) == name } }
    switch format {
    case "formex":
      add("recital", named("CONSID"), found(.recital))
      add("visa", named("VISA"), found(.visa))
      add("article", named("ARTICLE"), found(.article))
      add("note", Self.formexNotes(tree), notes)
    case "akn":
      add("recital", named("recital"), found(.recital))
      add("visa", named("citation"), found(.visa))
      add("article", named("article"), found(.article))
      add("note", named("authorialNote"), notes)
    case "xhtml":
      let ids = Self.subdivisions(tree)
      if let recitals = ids.recitals { add("recital", recitals, found(.recital)) }
      if let visas = ids.visas { add("visa", visas, found(.visa)) }
      if let articles = ids.articles { add("article", articles, found(.article)) }
    default: break
    }
  }

  /// A note without words calls another one again.
  private static func formexNotes(_ tree: XMLTree) -> Int {
    (0..<tree.count).count { node in
      tree.name(of: node) == "NOTE" && tree.text(of: node).contains { !$0.isWhitespace }
    }
  }

  /// Pages since 2013 name recitals and citations (`rct_12`, `cit_1`); the titles of articles have
  /// classes, those of quoted ones as well.
  private static func subdivisions(
    _ tree: XMLTree
  ) -> (recitals: Int?, visas: Int?, articles: Int?) {
    var counts: [Substring: Int] = [:]
    var articles = 0
    for node in 0..<tree.count {
      let classes = tree.attribute("class", of: node) ?? ""
      if classes.split(separator: " ").contains(where: articleClasses.contains) { articles += 1 }
      // Parts of an article carry its name in front of theirs: `art_5.tit_1`.
      guard let id = tree.attribute("id", of: node), classes.hasPrefix("eli-subdivision"),
        !id.contains(".")
      else { continue }
      counts[id.prefix { $0 != "_" }, default: 0] += 1
    }
    return (counts["rct"], counts["cit"], articles > 0 ? articles : nil)
  }

  private static let articleClasses: Set<Substring> = [
    "ti-art", "oj-ti-art", "title-article-norm", "title-article-quoted", "Titrearticle",
  ]
}

import LegalDocuments
import LegalIdentifiers
import XMLReading

/// Goes through a Formex tree once and cuts it into blocks, segments and notes.
///
/// Recursion is bounded: ``XMLTree/maximumDepth``.
struct FormexGoldWalk {
  /// What the walk stands in.
  struct Context {
    var segment: Int?
    var note: Int?
    var isHeading = false
    var isQuoted = false
  }

  let tree: XMLTree
  private(set) var blocks: [FormexBlock] = []
  private(set) var segments: [GoldSegment] = []
  private(set) var noteCount = 0
  private var builder = FormexBlockBuilder()
  private var line = 0

  init(tree: XMLTree) { self.tree = tree }

  /// Elements inside running text; all others begin a block.
  private static let inline: Set<String> = [
    "HT", "DATE", "REF.DOC.OJ", "REF.DOC", "REF.DOC.ECR", "REF.DOC.SE", "FT", "IND", "TERM", "EXPR",
    "ADDR.S", "LINK", "UNDER", "OVER", "KEYWORD", "REF.NP.ECR", "BR",
  ]
  /// Bibliographic data, and lists that repeat what stands elsewhere.
  private static let skipped: Set<String> = ["BIB.INSTANCE", "FAM.COMP", "TOC", "INCL.ELEMENT"]
  private static let headings: Set<String> = ["TI.ART", "STI.ART"]

  /// The segment and those that it stands in.
  func ancestry(of segment: Int) -> [Int] {
    Array(sequence(first: segment) { segments[$0].parent })
  }

  mutating func visit(_ node: XMLTree.Node, in context: Context) {
    if tree.isText(node) {
      if line == 0 { line = tree.line(of: node) }
      return builder.append(tree.bytes[tree.textRange(of: node)])
    }
    let name = tree.name(of: node)
    switch name {
    case "NOTE": visitNote(node, in: context)
    case "QUOT.START", "QUOT.END": appendQuote(node)
    case "REF.DOC.OJ":
      if let target = Self.target(of: node, in: tree) { builder.beginMark(target) }
      visitChildren(of: node, in: context)
      builder.endMark()
    case _ where Self.inline.contains(name): visitChildren(of: node, in: context)
    case _ where Self.skipped.contains(name): break
    default:
      flush(in: context)
      // A recital's or article's number is part of its name, not of its text.
      if isNumberOfRecital(node, name, in: context) { return }
      let inner = self.context(inside: node, name, in: context)
      visitChildren(of: node, in: inner)
      flush(in: inner)
    }
  }

  private mutating func visitChildren(of node: XMLTree.Node, in context: Context) {
    for child in tree.children(of: node) { visit(child, in: context) }
  }

  /// Ends the block that is being put together.
  mutating func flush(in context: Context) {
    defer { line = 0 }
    guard let (text, marks) = builder.take() else { return }
    blocks.append(
      FormexBlock(
        text: text, marks: marks, note: context.note, segment: context.segment,
        isHeading: context.isHeading, line: line))
  }

  /// A note interrupts the block that calls it, which goes on behind it.
  private mutating func visitNote(_ node: XMLTree.Node, in context: Context) {
    // A note that is called again has its text at the first call, or carries it once more.
    let isBare = node + 1 == tree.end(of: node)
    guard tree.attribute("NOTE.REF", of: node) == nil || !isBare else { return }
    let outer = (builder, line)
    let position = blocks.count
    builder = FormexBlockBuilder()
    line = 0
    var inner = context
    inner.note = noteCount
    inner.isHeading = false
    visitChildren(of: node, in: inner)
    flush(in: inner)
    if blocks.count > position { noteCount += 1 }
    (builder, line) = outer
  }

  private mutating func appendQuote(_ node: XMLTree.Node) {
    guard let code = tree.attribute("CODE", of: node), let value = UInt32(code, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return }
    builder.append(scalar)
  }

  private mutating func context(
    inside node: XMLTree.Node, _ name: String, in context: Context
  ) -> Context {
    var inner = context
    switch name {
    case "VISA": begin("visa", number: nil, in: &inner)
    case "CONSID":
      let number = tree.child("NP", of: node).flatMap { tree.child("NO.P", of: $0) }
      begin("recital", number: number.map(textWithoutNotes), in: &inner)
    case "ARTICLE":
      let title = tree.child("TI.ART", of: node).map(textWithoutNotes)
      begin("article", number: title.map(Self.number(inTitle:)), in: &inner)
    case "QUOT.S": inner.isQuoted = true
    default:
      if Self.headings.contains(name) { inner.isHeading = true }
    }
    return inner
  }

  private func textWithoutNotes(_ node: XMLTree.Node) -> String {
    if tree.isText(node) { return tree.text(of: node) }
    return tree.children(of: node).filter { tree.name(of: $0) != "NOTE" }
      .map(textWithoutNotes).joined()
  }

  /// Quoted articles belong to the act that is amended: neither asked for nor held against anyone.
  private mutating func begin(_ kind: String, number: String?, in context: inout Context) {
    guard context.note == nil else { return }
    var segment = GoldSegment(kind: kind, number: number, wording: .whole(""))
    segment.isUnsure = context.isQuoted
    // Marks of deletion are instructions to the printer and no elements; they are not asked for.
    segment.isStruck = nil
    segment.parent = context.segment
    context.segment = segments.count
    segments.append(segment)
  }

  private func isNumberOfRecital(
    _ node: XMLTree.Node, _ name: String, in context: Context
  ) -> Bool {
    guard name == "NO.P", let list = tree.parent(of: node), let holder = tree.parent(of: list)
    else { return false }
    return tree.name(of: holder) == "CONSID"
  }

  /// The number in an article's title: `1` of `Article 1`, `3 bis` of `Article 3 bis`, `1` of
  /// `1. cikk`.
  static func number(inTitle title: String) -> String {
    let words = FoldedWords(title).words
    guard let first = words.first else { return "" }
    return first.first?.isNumber == true ? first : words.dropFirst().joined(separator: " ")
  }

  /// Where a `REF.DOC.OJ` points: `oj:L:2016:119:p1`; before 1968 there was but one series.
  static func target(of node: XMLTree.Node, in tree: XMLTree) -> WorkIdentifier? {
    guard let series = tree.attribute("COLL", of: node),
      let date = tree.attribute("DATE.PUB", of: node),
      let issue = tree.attribute("NO.OJ", of: node),
      let year = Int(date.prefix(4))
    else { return nil }
    let letter = year < 1968 || series == "P" ? "-" : series
    let number = issue.drop { $0 == "0" }
    var value = "\(letter):\(year):\(number)"
    if let page = tree.attribute("PAGE.FIRST", of: node).flatMap({ Int($0) }) {
      value += ":p\(page)"
    }
    return WorkIdentifier(.oj, value)
  }
}

import XMLReading

/// A page of EUR-Lex with what its elements and classes say, each name and each value read once.
struct XHTMLPage {
  /// What a block is.
  enum Role: Hashable {
    /// Running heads, lists of amending acts, disclaimers: no text of the document.
    case furniture
    case titleLine, annexTitle
    case articleNumber, articleHeading
    case divisionNumber, divisionHeading
    /// A heading of a sequence with its level, from 1.
    case sequenceHeading(Int)
    case recital, numberedParagraph, point
    case formula
    case note, tableCaption, signature
    case text
  }

  let tree: XMLTree
  /// The element behind each of the tree's names.
  private let elements: [XHTMLElement?]
  private let classes: AttributeValues
  private let blocks: [BlockClass]
  private let styles: AttributeValues
  private let settings: [StyleTraits]
  private let idName: Int

  init(_ tree: XMLTree) {
    self.tree = tree
    elements = tree.names.map(XHTMLElement.init(rawValue:))
    classes = AttributeValues(of: "class", in: tree)
    blocks = classes.values.map(BlockClass.init)
    styles = AttributeValues(of: "style", in: tree)
    settings = styles.values.map(StyleTraits.init(style:))
    idName = tree.id(ofName: "id")
  }

  /// The element at a node; `nil` for texts and for elements that mean nothing.
  func element(_ node: XMLTree.Node) -> XHTMLElement? {
    let id = tree.nameID(of: node)
    return id < 0 ? nil : elements[id]
  }

  /// The number of the element's `class` among ``classValues``.
  func classNumber(_ node: XMLTree.Node) -> Int? { classes[node] }

  /// Every value that a `class` has on the page.
  var classValues: [String] { classes.values }

  func role(_ node: XMLTree.Node) -> Role? { classes[node].flatMap { blocks[$0].role } }

  /// What the element's classes say beside its role.
  func traits(_ node: XMLTree.Node) -> ClassTraits { classes[node].map { blocks[$0].traits } ?? [] }

  /// What the element's `style` says.
  func style(_ node: XMLTree.Node) -> StyleTraits { styles[node].map { settings[$0] } ?? [] }

  /// The part of an act as which the element's `id` names it.
  func part(_ node: XMLTree.Node) -> NamedPart? {
    guard let range = tree.attributeRange(idName, of: node) else { return nil }
    return NamedPart(id: tree.bytes[range])
  }

  func id(_ node: XMLTree.Node) -> String {
    guard let range = tree.attributeRange(idName, of: node) else { return "" }
    return String(decoding: tree.bytes[range], as: UTF8.self)
  }

  /// Whether the page uses the classes at all; a page of old has none.
  var hasKnownClasses: Bool {
    var known = 0
    for node in 0..<tree.count {
      guard let role = role(node), role != .furniture else { continue }
      known += 1
      if known > 1 { return true }
    }
    return false
  }

  /// What one value of `class` says.
  private struct BlockClass {
    let role: Role?
    let traits: ClassTraits

    init(_ classes: String) {
      role = XHTMLPage.role(classes: classes)
      traits = ClassTraits(classes: classes)
    }
  }

  /// The role of a block with these classes; nil where no class is known.
  private static func role(classes: String) -> Role? {
    var found: Role?
    for word in classes.split(separator: " ") {
      let name = word.hasPrefix("oj-") ? word.dropFirst(3) : word
      if let role = role(name) { found = role }
    }
    return found
  }

  /// Classes by the roles that they give.
  private static let roles: [String: Role] = {
    let names: [(Role, [String])] = [
      (
        .titleLine,
        [
          "doc-ti", "title-doc-first", "title-doc-last", "Typedudocument", "Titreobjet", "Statut",
        ]
      ),
      (.annexTitle, ["title-annex-1", "title-annex-2", "Annexetitre"]),
      (.articleNumber, ["ti-art", "title-article-norm", "title-article-quoted", "Titrearticle"]),
      (.articleHeading, ["sti-art", "stitle-article-norm", "stitle-article-quoted"]),
      (
        .divisionNumber,
        [
          "ti-section-1", "title-division-1", "ChapterTitle", "SectionTitle", "PartTitle",
        ]
      ),
      (.divisionHeading, ["ti-section-2", "title-division-2"]),
      (.recital, ["ManualConsidrant", "Considrant"]),
      (.numberedParagraph, ["ManualNumPar1", "NumPar1"]),
      (.formula, ["Institutionquiagit", "Formuledadoption"]),
      (.note, ["note", "footnote", "tblnote"]),
      (.tableCaption, ["ti-tbl", "title-table"]),
      (.signature, ["signatory", "Personnequisigne", "Institutionquisigne", "Fait"]),
      (.text, ["normal", "norm", "quotation", "Normal", "list", "enumeration-spacing"]),
      (
        .furniture,
        [
          "reference", "disclaimer", "before-disclaimer", "anonymous-disclaimer", "arrow",
          "modref", "separator", "separator-annex", "separator-short", "title-doc-oj-reference",
          "doc-end", "doc-sep", "bglang", "Logo", "Emission", "cpMarking", "Typedudocument_cp",
          "Titreobjet_cp", "Rfrenceinstitutionnelle", "Rfrenceinterinstitutionnelle", "no-doc-c",
        ]
      ),
    ]
    return names.reduce(into: [:]) { roles, entry in
      for name in entry.1 { roles[name] = entry.0 }
    }
  }()

  private static func role(_ name: Substring) -> Role? {
    if let role = roles[String(name)] { return role }
    if name.hasPrefix("hd-") || name.hasPrefix("title-fam-") || name.hasPrefix("title-member-")
      || name.hasPrefix("toc-")
    {
      return .furniture
    }
    if name.hasPrefix("ti-grseq-") || name.hasPrefix("title-gr-seq-level-") {
      return .sequenceHeading(name.last.flatMap { Int(String($0)) } ?? 1)
    }
    if name.hasPrefix("ManualHeading") {
      return .sequenceHeading(name.last.flatMap { Int(String($0)) } ?? 1)
    }
    if name.hasPrefix("Point") || name.hasPrefix("Tiret") || name.hasPrefix("Bullet") {
      return .point
    }
    return nil
  }
}

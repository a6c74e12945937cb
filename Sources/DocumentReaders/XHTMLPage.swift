import XMLReading

/// What the classes of EUR-Lex pages say about a block.
enum XHTMLPage {
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

  /// The role of a block with these classes; nil where no class is known.
  static func role(classes: String) -> Role? {
    var found: Role?
    for word in classes.split(separator: " ") {
      let name = word.hasPrefix("oj-") ? word.dropFirst(3) : word
      if let role = role(name) { found = role }
    }
    return found
  }

  private static func role(_ name: Substring) -> Role? {
    switch name {
    case "doc-ti", "title-doc-first", "title-doc-last", "Typedudocument", "Titreobjet", "Statut":
      return .titleLine
    case "title-annex-1", "title-annex-2", "Annexetitre": return .annexTitle
    case "ti-art", "title-article-norm", "title-article-quoted", "Titrearticle":
      return .articleNumber
    case "sti-art", "stitle-article-norm", "stitle-article-quoted": return .articleHeading
    case "ti-section-1", "title-division-1", "ChapterTitle", "SectionTitle", "PartTitle":
      return .divisionNumber
    case "ti-section-2", "title-division-2": return .divisionHeading
    case "ManualConsidrant", "Considrant": return .recital
    case "ManualNumPar1", "NumPar1": return .numberedParagraph
    case "Institutionquiagit", "Formuledadoption": return .formula
    case "note", "footnote", "tblnote": return .note
    case "ti-tbl", "title-table": return .tableCaption
    case "signatory", "Personnequisigne", "Institutionquisigne", "Fait": return .signature
    case "normal", "norm", "quotation", "Normal", "list", "enumeration-spacing": return .text
    case "reference", "disclaimer", "before-disclaimer", "anonymous-disclaimer", "arrow", "modref",
      "separator", "separator-annex", "separator-short", "title-doc-oj-reference", "doc-end",
      "doc-sep", "bglang", "Logo", "Emission", "cpMarking", "Typedudocument_cp", "Titreobjet_cp",
      "Rfrenceinstitutionnelle", "Rfrenceinterinstitutionnelle", "no-doc-c":
      return .furniture
    default: break
    }
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

  /// Whether the page uses the classes at all; a page of old has none.
  static func hasKnownClasses(_ tree: XMLTree) -> Bool {
    var known = 0
    for node in 0..<tree.count where !tree.isText(node) {
      guard let classes = tree.attribute("class", of: node), let role = role(classes: classes),
        role != .furniture
      else { continue }
      known += 1
      if known > 1 { return true }
    }
    return false
  }
}

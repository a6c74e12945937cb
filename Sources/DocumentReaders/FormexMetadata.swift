import LegalDocuments
import LegalIdentifiers
import SourceTexts
import XMLReading

/// What the bibliographic mark-up of an instance, and the header file beside it, say of a document.
struct FormexMetadata {
  let tree: XMLTree
  /// The instance's element: `ACT`, `CONS.ACT`, `ANNEX`.
  let root: XMLTree.Node
  /// The header's tree (`DOC`), where it was found beside the text.
  var header: XMLTree?

  /// The file name of the header, as the text names it.
  var headerName: String? {
    guard let instance, let reference = tree.child("DOCUMENT.REF", of: instance),
      let name = tree.attribute("FILE", of: reference), name != "NA", !name.contains("/")
    else { return nil }
    return name
  }

  private var instance: XMLTree.Node? {
    let document = tree.child("CONS.DOC", of: root) ?? root
    return tree.child("BIB.INSTANCE", of: document)
  }

  func metadata(title: String?) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    metadata.language = value(["LG.DOC"], of: instance)?.lowercased()
    metadata.title = title
    metadata.date = instance.flatMap { tree.child("DATE", of: $0) }.flatMap { date($0, in: tree) }
    metadata.kind = kind(title: title)

    let act = celex(title: title)
    let place = journalPlace
    if let act, let consolidation = consolidation(of: act) {
      metadata.identifier = consolidation
      metadata.aliases = [act]
      return metadata
    }
    if isActItself, let act {
      metadata.identifier = act
      metadata.aliases = place.map { [$0] } ?? []
    } else {
      metadata.identifier = act ?? place
      metadata.aliases = act == nil ? [] : place.map { [$0] } ?? []
    }
    return metadata
  }

  private var isActItself: Bool { tree.name(of: root) == "ACT" }

  // MARK: Parts

  private func consolidation(of act: WorkIdentifier) -> WorkIdentifier? {
    guard let info = tree.child("INFO.CONSLEG", of: root),
      let start = tree.attribute("START.DATE", of: info)
    else { return nil }
    return FormexIdentifiers.consolidated(act, date: start)
  }

  /// A printed number in full: files of about 2003 shorten the year (`302L0058`).
  private static func celex(printed: String) -> WorkIdentifier {
    CELEXNumber(printed)?.work ?? WorkIdentifier(.celex, printed)
  }

  /// The number printed in the mark-up, else what document number and type give.
  private func celex(title: String?) -> WorkIdentifier? {
    if let family = tree.descendant("FAM.COMP", of: root),
      let data = tree.child("BIB.DATA", of: family), let printed = value(["NO.CELEX"], of: data)
    {
      return Self.celex(printed: printed)
    }
    if let info = tree.child("INFO.CONSLEG", of: root),
      let reference = tree.attribute("CONSLEG.REF", of: info), reference.utf8.count == 9
    {
      return WorkIdentifier(.celex, "3\(reference)")
    }
    if let header, let printed = header.descendant("NO.CELEX", of: header.root) {
      return Self.celex(printed: clean(header.text(of: printed)))
    }
    guard let letter = typeLetter(title: title) else { return nil }
    if let instance, let number = tree.child("NO.DOC", of: instance) {
      return act(number, in: tree, letter: letter)
    }
    if let header, let data = header.child("BIB.DOC", of: header.root),
      let number = header.child("NO.DOC", of: data)
    {
      return act(number, in: header, letter: letter)
    }
    return nil
  }

  private func typeLetter(title: String?) -> Character? {
    if let header, let value = header.descendant("LEGAL.VALUE", of: header.root),
      let letter = FormexIdentifiers.letter(legalValue: clean(header.text(of: value)))
    {
      return letter
    }
    guard isActItself, let title else { return nil }
    return FormexIdentifiers.letter(title: title)
  }

  private func act(_ number: XMLTree.Node, in tree: XMLTree, letter: Character) -> WorkIdentifier? {
    guard tree.attribute("TYPE", of: number) != "INTERNAL",
      let year = tree.child("YEAR", of: number), let current = tree.child("NO.CURRENT", of: number)
    else { return nil }
    return FormexIdentifiers.celex(
      year: clean(tree.text(of: year)), letter: letter, number: clean(tree.text(of: current)))
  }

  /// The place of the document to which the instance belongs: an annex stands with its act.
  private var journalPlace: WorkIdentifier? {
    guard let instance, let reference = tree.child("DOCUMENT.REF", of: instance),
      let series = value(["COLL"], of: reference)
    else { return nil }
    if let number = tree.child("NO.DOC", of: reference),
      let year = value(["YEAR"], of: number), let current = value(["NO.CURRENT"], of: number)
    {
      return FormexIdentifiers.actByAct(series: series, year: year, number: current)
    }
    guard let issue = value(["NO.OJ"], of: reference), let year = value(["YEAR"], of: reference)
    else { return nil }
    return FormexIdentifiers.journal(
      series: series, year: year, issue: issue, page: value(["PAGE.FIRST"], of: reference))
  }

  private func kind(title: String?) -> String? {
    switch tree.name(of: root) {
    case "ANNEX": return "ANNEX"
    case "CORR": return "CORRIGENDUM"
    default: break
    }
    var letter = title.flatMap { FormexIdentifiers.letter(title: $0) }
    if let family = tree.descendant("FAM.COMP", of: root),
      let value = tree.attribute("LEG.VAL", of: family)
    {
      letter = FormexIdentifiers.letter(legalValue: value) ?? letter
    }
    switch letter {
    case "R": return "REGULATION"
    case "L": return "DIRECTIVE"
    case "D": return "DECISION"
    default: return nil
    }
  }

  private func date(_ node: XMLTree.Node, in tree: XMLTree) -> CivilDate? {
    guard let iso = tree.attribute("ISO", of: node), iso.utf8.count == 8, let digits = Int(iso)
    else { return nil }
    return CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  private func value(_ path: [String], of node: XMLTree.Node?) -> String? {
    var node = node
    for name in path { node = node.flatMap { tree.child(name, of: $0) } }
    let text = node.map { clean(tree.text(of: $0)) }
    return text?.isEmpty == false ? text : nil
  }

  private func clean(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}

import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import XMLReading

/// A notice of CELLAR as the Publications Office serves it (tree, branch or object, in XML): works
/// with all their names, dates, titles and relations, and the dossiers that hold them.
struct NoticeReader: CatalogueReader {
  func reads(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.behindBlanks.first == UInt8(ascii: "<") else { return false }
    return String(decoding: head, as: UTF8.self).contains("<NOTICE")
  }

  func read(
    _ bytes: [UInt8], name: String, _ work: (CatalogueWork) throws -> Void
  ) throws -> CatalogueReading {
    let tree: XMLTree
    do {
      tree = try XMLReader.tree(xml: bytes)
    } catch {
      throw CatalogueError(name, "is no well-formed notice: \(error)")
    }
    var notice = Notice(tree: tree, file: name)
    for child in tree.children(of: tree.root) {
      switch tree.name(of: child) {
      case "WORK": notice.takeWork(child)
      case "DOSSIER": notice.takeDossier(child)
      default: notice.takeLinks(in: child)
      }
    }
    for item in notice.works { try work(item) }
    var reading = CatalogueReading()
    reading.works = notice.works.count
    reading.passedOver = notice.passedOver
    return reading
  }
}

/// What has been read of one notice.
private struct Notice {
  let tree: XMLTree
  let file: String
  var works: [CatalogueWork] = []
  var passedOver = 0

  private func origin(_ node: XMLTree.Node) -> String { "\(file):\(tree.line(of: node))" }

  /// A work with its own data and links.
  mutating func takeWork(_ node: XMLTree.Node) {
    takeLinks(in: node)
    guard var work = named(node) else {
      passedOver += 1
      return
    }
    work.date = date("WORK_DATE_DOCUMENT", of: node) ?? date("DATE_DOCUMENT", of: node)
    work.inForceFrom = date("RESOURCE_LEGAL_DATE_ENTRY-INTO-FORCE", of: node)
    work.inForceUntil = date("RESOURCE_LEGAL_DATE_END-OF-VALIDITY", of: node).flatMap {
      $0.year < 9000 ? $0 : nil
    }
    work.title = title(of: node)
    // The first page stands with the languages, the same for all but old special editions.
    for expression in tree.children(of: node)
    where ["EXPRESSION", "WORK_HAS_EXPRESSION"].contains(tree.name(of: expression)) {
      for place in names(of: expression) where place.scheme == .oj {
        if !work.names.contains(place) { work.names.append(place) }
      }
    }
    for link in tree.children(of: node) {
      guard let relation = Self.relations[tree.name(of: link)], let target = named(link)?.id else {
        continue
      }
      let edge = WorkRelation(relation, target)
      if !work.relations.contains(edge) { work.relations.append(edge) }
    }
    works.append(work)
  }

  /// A dossier names its procedure and the works that belong to it.
  mutating func takeDossier(_ node: XMLTree.Node) {
    takeLinks(in: node)
    let reference = [
      "REFERENCE_PROCEDURE", "PROCEDURE_CODE_INTERINSTITUTIONAL_REFERENCE_PROCEDURE",
    ]
    .compactMap { value($0, of: node) }
    .compactMap { PrintedIdentifier.of(type: "procedure", $0) }.first
    guard let procedure = reference ?? names(of: node).first(where: { $0.scheme == .proc }) else {
      passedOver += 1
      return
    }
    for link in tree.children(of: node)
    where tree.name(of: link) == "CONTAINS" {
      guard var work = named(link) else { continue }
      work.relations = [WorkRelation(.memberOf, procedure)]
      works.append(work)
    }
    works.append(
      CatalogueWork(id: procedure, title: value("TITLE", of: node), origin: origin(node)))
  }

  /// Works that are only linked to: their names, where there are several.
  mutating func takeLinks(in node: XMLTree.Node) {
    for child in tree.children(of: node) where tree.attribute("type", of: child) == "link" {
      if let work = named(child), !work.names.isEmpty { works.append(work) }
    }
  }

  /// The work that a node's `URI` and `SAMEAS` name, by the name that is preferred.
  private func named(_ node: XMLTree.Node) -> CatalogueWork? {
    let names = names(of: node).filter { $0.scheme != .proc }.sorted(by: WorkNames.isPreferred)
    guard let first = names.first else { return nil }
    return CatalogueWork(id: first, names: Array(names.dropFirst()), origin: origin(node))
  }

  private func names(of node: XMLTree.Node) -> [WorkIdentifier] {
    var found: Set<WorkIdentifier> = []
    for child in tree.children(of: node) {
      let uri = tree.name(of: child) == "SAMEAS" ? tree.child("URI", of: child) : child
      guard let uri, tree.name(of: uri) == "URI", let type = value("TYPE", of: uri, isPlain: true),
        let text = value("IDENTIFIER", of: uri, isPlain: true),
        let name = PrintedIdentifier.of(type: type, text)
      else { continue }
      found.insert(name)
    }
    return found.sorted()
  }

  private func value(_ name: String, of node: XMLTree.Node, isPlain: Bool = false) -> String? {
    guard let child = tree.child(name, of: node),
      let holder = isPlain ? child : tree.child("VALUE", of: child)
    else { return nil }
    let words = tree.text(of: holder).split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private func date(_ name: String, of node: XMLTree.Node) -> CivilDate? {
    // Dates before 1900 stand for "not known".
    value(name, of: node).flatMap { CivilDate(iso: $0.prefix(10)) }.flatMap {
      $0.year > 1900 ? $0 : nil
    }
  }

  /// The English title, else the first.
  private func title(of node: XMLTree.Node) -> String? {
    var first: String?
    for expression in tree.children(of: node) where tree.name(of: expression) == "EXPRESSION" {
      guard let title = value("EXPRESSION_TITLE", of: expression) else { continue }
      if isEnglish(expression) { return title }
      first = first ?? title
    }
    return first
  }

  private func isEnglish(_ expression: XMLTree.Node) -> Bool {
    guard let language = tree.child("EXPRESSION_USES_LANGUAGE", of: expression) else {
      return tree.child("EXPRESSION_TITLE", of: expression).flatMap { tree.child("LANG", of: $0) }
        .map { tree.text(of: $0) == "en" } ?? false
    }
    return tree.text(of: language).contains("ENG")
  }

  /// Properties of the Publications Office's ontology (`references.md` 9.1).
  private static let relations: [String: CitationRelation] = [
    "WORK_CITES_WORK": .cites,
    "RESOURCE_LEGAL_BASED_ON_RESOURCE_LEGAL": .basedOn,
    "RESOURCE_LEGAL_AMENDS_RESOURCE_LEGAL": .amends,
    "RESOURCE_LEGAL_REPEALS_RESOURCE_LEGAL": .repeals,
    "RESOURCE_LEGAL_REPLACES_RESOURCE_LEGAL": .replaces,
    "RESOURCE_LEGAL_CORRECTS_RESOURCE_LEGAL": .corrects,
    "RESOURCE_LEGAL_COMPLETES_RESOURCE_LEGAL": .supplements,
    "RESOURCE_LEGAL_IMPLEMENTS_RESOURCE_LEGAL": .implements,
    "RESOURCE_LEGAL_EXTENDS_VALIDITY_OF_RESOURCE_LEGAL": .extends,
    "RESOURCE_LEGAL_DEROGATES_RESOURCE_LEGAL": .derogatesFrom,
    "RESOURCE_LEGAL_ADOPTS_RESOURCE_LEGAL": .adopts,
    "ACT_CONSOLIDATED_BASED_ON_RESOURCE_LEGAL": .consolidates,
  ]
}

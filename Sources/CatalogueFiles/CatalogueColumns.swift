import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// What the columns of a table of works mean, by their names.
///
/// `id` names the work; a table of relations has `source`, `relation` and `target`. A column named
/// like a scheme (`celex`, `council`, `ecli` …) gives a further name, with or without the scheme.
/// Columns of other names are passed over.
struct CatalogueColumns {
  private enum Role: Hashable {
    case name(IdentifierScheme?)
    case names, lastPage, date, title, inForceFrom, inForceUntil, relation, target
    case related(CitationRelation)
  }

  private let roles: [Role?]

  /// `nil` where no column names works.
  init?(_ header: [String]) {
    roles = header.map(Self.role)
    guard
      roles.contains(where: { role in
        if case .name = role { true } else { false }
      })
    else { return nil }
  }

  private static func role(of column: String) -> Role? {
    let key = String(
      decoding: column.lowercased().utf8.filter {
        $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "?")
      }, as: UTF8.self)
    switch key {
    case "id", "source", "work", "uri", "resource": return .name(nil)
    case "procedure": return nil
    case "names", "aliases", "sameas": return .names
    case "pagelast", "lastpage": return .lastPage
    case "date", "datedocument", "documentdate": return .date
    case "title": return .title
    case "inforcefrom", "dateentryintoforce", "entryintoforce": return .inForceFrom
    case "inforceuntil", "dateendofvalidity", "endofvalidity": return .inForceUntil
    case "relation": return .relation
    case "target", "object": return .target
    default: break
    }
    let scheme = IdentifierScheme(rawValue: key)
    if IdentifierScheme.rules[scheme] != nil, scheme != .self, scheme != .file {
      return .name(scheme)
    }
    return CitationRelation.listed.first { $0.rawValue.lowercased() == key }.map { .related($0) }
  }

  /// The work of a row; `nil` where none of its names is of a known scheme.
  func work(_ cells: [String], origin: String) -> CatalogueWork? {
    var names: [WorkIdentifier] = []
    var work = CatalogueWork(id: .self, origin: origin)
    var relation: CitationRelation?
    var target: WorkIdentifier?
    for (role, cell) in zip(roles, cells) where !cell.isEmpty {
      switch role {
      case .name(let scheme): names += PrintedIdentifier.read(cell, scheme: scheme)
      case .names:
        names += cell.split(separator: "|").flatMap { PrintedIdentifier.read(String($0)) }
      case .lastPage: work.lastPage = Int(cell)
      case .date: work.date = CivilDate(iso: cell.prefix(10))
      case .title: work.title = cell
      case .inForceFrom: work.inForceFrom = CivilDate(iso: cell.prefix(10))
      case .inForceUntil: work.inForceUntil = PrintedIdentifier.closedEnd(cell)
      case .relation: relation = CitationRelation.listed.first { $0.rawValue == cell }
      case .target: target = PrintedIdentifier.read(cell).first
      case .related(let relation):
        work.relations += cell.split(separator: "|")
          .compactMap { PrintedIdentifier.read(String($0)).first }
          .map { WorkRelation(relation, $0) }
      case nil: continue
      }
    }
    guard let first = names.first else { return nil }
    work.id = first
    for name in names.dropFirst() where name != first && !work.names.contains(name) {
      if name.scheme == .proc {
        work.relations.append(WorkRelation(.memberOf, name))
      } else {
        work.names.append(name)
      }
    }
    if let relation, let target { work.relations.append(WorkRelation(relation, target)) }
    return work
  }
}

extension CitationRelation {
  /// The relations that catalogues state.
  static let listed: [CitationRelation] = [
    .cites, .basedOn, .amends, .repeals, .replaces, .corrects, .implements, .supplements, .extends,
    .derogatesFrom, .adopts, .consolidates, .memberOf, .publishedIn,
  ]
}

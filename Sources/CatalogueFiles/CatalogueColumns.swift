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
  private let header: [String]

  /// `nil` where no column names works.
  init?(_ header: [String]) {
    self.header = header
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
  ///
  /// A cell that does not hold what its column says is left out and handed to `report`.
  func work(
    _ cells: [String], origin: String, report: (CatalogueCell) -> Void = { _ in }
  ) -> CatalogueWork? {
    var names: [WorkIdentifier] = []
    var work = CatalogueWork(id: .self, origin: origin)
    var relation: CitationRelation?
    var target: WorkIdentifier?
    for (index, (role, cell)) in zip(roles, cells).enumerated() where !cell.isEmpty {
      func read<Value>(_ value: Value?, _ expected: String, _ text: String? = nil) -> Value? {
        if value == nil {
          report(
            CatalogueCell(
              origin: origin, column: header[index], text: text ?? cell, expected: expected))
        }
        return value
      }
      func name(_ text: String, _ scheme: IdentifierScheme? = nil) -> [WorkIdentifier] {
        let found = PrintedIdentifier.read(text, scheme: scheme)
        // Addresses of works that have no other name are usual in results of a query.
        if found.isEmpty, !text.hasPrefix("http") {
          _ = read(
            found.first,
            scheme.map { "an identifier of the scheme \($0.rawValue)" } ?? "an identifier", text)
        }
        return found
      }
      func date(_ text: String) -> CivilDate? {
        read(CivilDate(iso: text.prefix(10)), "a date such as 2016-04-27")
      }
      switch role {
      case .name(let scheme): names += name(cell, scheme)
      case .names: names += cell.split(separator: "|").flatMap { name(String($0)) }
      case .lastPage:
        work.lastPage = read(Int(cell).flatMap { $0 > 0 ? $0 : nil }, "the number of a page")
      case .date: work.date = date(cell)
      case .title: work.title = cell
      case .inForceFrom: work.inForceFrom = date(cell)
      case .inForceUntil:
        if date(cell) != nil { work.inForceUntil = PrintedIdentifier.closedEnd(cell) }
      case .relation:
        relation = read(
          CitationRelation.listed.first { $0.rawValue == cell },
          "one of " + CitationRelation.listed.map(\.rawValue).joined(separator: ", "))
      case .target: target = name(cell).first
      case .related(let relation):
        work.relations += cell.split(separator: "|").compactMap { name(String($0)).first }
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

/// A cell of a catalogue that does not hold what its column says.
package struct CatalogueCell: Hashable, Sendable, CustomStringConvertible {
  /// Where it stands: `works.tsv:12`.
  package var origin: String
  package var column: String
  package var text: String
  /// What belongs there.
  var expected: String

  package var description: String { "\(origin): \(message)" }

  /// What was found and what was expected.
  package var message: String {
    "“\(text.prefix(60))” in the column “\(column)” is left out: expected \(expected)"
  }
}

extension CitationRelation {
  /// The relations that catalogues state.
  static let listed: [CitationRelation] = [
    .cites, .basedOn, .amends, .repeals, .replaces, .corrects, .implements, .supplements, .extends,
    .derogatesFrom, .adopts, .consolidates, .memberOf, .publishedIn,
  ]
}

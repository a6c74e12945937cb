package import LegalIdentifiers
package import SourceTexts
package import Spooling

extension RowWriter {
  package mutating func name(_ name: WorkIdentifier) {
    string(name.scheme.name)
    string(name.value)
  }

  package mutating func names(_ names: [WorkIdentifier]) { list(names) { $0.name($1) } }

  package mutating func date(_ date: CivilDate?) {
    optional(date) { row, date in
      row.int(date.year)
      row.int(date.month)
      row.int(date.day)
    }
  }
}

extension RowReader {
  package mutating func name() -> WorkIdentifier {
    let scheme = IdentifierScheme(shortName())
    return WorkIdentifier(scheme, string())
  }

  package mutating func names() -> [WorkIdentifier] { list { $0.name() } }

  package mutating func date() -> CivilDate? {
    optional { row in
      let year = row.int()
      let month = row.int()
      return CivilDate(year: year, month: month, day: row.int())
    } ?? nil
  }
}

extension SortKey {
  /// Appends an identifier, in the order of identifiers.
  package mutating func append(_ name: WorkIdentifier) {
    append(name.scheme.name)
    append(name.value)
  }
}

extension SortKeyReader {
  package mutating func name() -> WorkIdentifier {
    let scheme = text()
    return WorkIdentifier(IdentifierScheme(rawValue: scheme), text())
  }
}

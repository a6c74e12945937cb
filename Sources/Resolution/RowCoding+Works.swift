import LegalDocuments
import LegalIdentifiers
import SourceTexts
package import Spooling

// What the processes of one run tell each other of works.

extension CatalogueWork: SpooledRow {
  package func write(to row: inout RowWriter) {
    row.name(id)
    row.names(names)
    row.int(lastPage)
    row.date(date)
    row.string(title)
    row.date(inForceFrom)
    row.date(inForceUntil)
    row.list(relations) { row, stated in
      row.string(stated.relation.rawValue)
      row.name(stated.target)
      row.string(stated.origin)
    }
    row.string(origin)
  }

  package init(from row: inout RowReader) {
    self.init(
      id: row.name(), names: row.names(), lastPage: row.optionalInt(), date: row.date(),
      title: row.optionalString(), inForceFrom: row.date(), inForceUntil: row.date(),
      relations: row.list { row in
        let relation = CitationRelation(rawValue: row.string())
        let target = row.name()
        return WorkRelation(relation, target, origin: row.optionalString())
      }, origin: row.string())
  }
}

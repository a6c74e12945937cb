import LegalDocuments
import LegalIdentifiers
package import Spooling

// What the processes of one run tell each other of works and of resolved mentions.

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

/// Without the findings, which go another way.
extension ResolvedRecord: SpooledRow {
  package func write(to row: inout RowWriter) {
    row.int(number)
    record.write(to: &row)
    row.name(work)
    row.list(mentions) { row, mention in
      row.optional(mention.subject) { $0.name($1) }
      row.string(mention.subjectRelation?.rawValue)
      row.list(mention.targets) { $1.write(to: &$0) }
    }
    row.optional(sameAs) { $1.write(to: &$0) }
  }

  package init(from row: inout RowReader) {
    let number = row.int()
    let record = DocumentRecord(from: &row)
    let work = row.name()
    let mentions = row.list { row in
      let subject = row.optional { $0.name() }
      let relation = row.optionalString().map { CitationRelation(rawValue: $0) }
      var mention = ResolvedMention(row.list { ResolvedTarget(from: &$0) }, subject: subject)
      mention.subjectRelation = relation
      return mention
    }
    self.init(
      record, number: number, work: work, mentions: mentions,
      sameAs: row.optional { Duplicate(from: &$0) })
  }
}

extension ResolvedTarget {
  fileprivate func write(to row: inout RowWriter) {
    row.optional(written) { $0.target($1) }
    row.string(status.rawValue)
    row.optional(work) { $0.name($1) }
    row.optional(pinpoint) { $0.pinpoint($1) }
    row.optional(preferredIssue) { $0.name($1) }
    row.names(candidates)
    row.string(rule)
    row.string(reason)
    row.double(confidence)
  }

  fileprivate init(from row: inout RowReader) {
    let written = row.optional { $0.target() }
    let status = ResolutionStatus(rawValue: row.string()) ?? .unresolved
    let work = row.optional { $0.name() }
    let pinpoint = row.optional { $0.pinpoint() }
    let preferred = row.optional { $0.name() }
    self.init(
      written: written, status: status, work: work, pinpoint: pinpoint, preferredIssue: preferred,
      candidates: row.names(), rule: row.string(), reason: row.optionalString(),
      confidence: row.double())
  }
}

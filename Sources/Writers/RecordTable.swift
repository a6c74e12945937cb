import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// The tables of the database that records fill as they pass.
enum RecordTable: UInt8, CaseIterable {
  case documents, segments, footnotes, mentions, targets

  /// Name and number of columns of each, in the order of their numbers.
  static var all: [(name: String, columns: Int)] {
    allCases.map { table in
      switch table {
      case .documents: ("documents", 24)
      case .segments: ("segments", 13)
      case .footnotes: ("footnotes", 8)
      case .mentions: ("mentions", 16)
      case .targets: ("mention_targets", 12)
      }
    }
  }

  /// Appends the rows of a record.
  static func append(_ resolved: ResolvedRecord, to cells: inout TableCells) {
    append(resolved.record.document, of: resolved, to: &cells)
    let record = resolved.record
    for position in record.segments.indices {
      append(record.segments[position], position, of: resolved.number, to: &cells)
    }
    for position in record.footnotes.indices {
      append(record.footnotes[position], position, of: resolved.number, to: &cells)
    }
    for position in record.references.indices {
      append(
        record.references[position], resolved.mentionIDs[position],
        resolved.mentions[position].status, of: resolved.number, to: &cells)
      for (place, target) in resolved.mentions[position].targets.enumerated() {
        append(target, place, resolved.edgeIDs[position][place], to: &cells)
      }
    }
  }

  private static func append(
    _ item: DocumentRecord.Segment, _ position: Int, of record: Int, to cells: inout TableCells
  ) {
    cells.row(of: .segments) { cells in
      cells.int(record)
      cells.int(position)
      cells.text(item.id)
      cells.text(item.parent)
      cells.text(item.kind.rawValue)
      cells.text(item.number)
      cells.line(item.heading)
      cells.line(item.opening)
      cells.list(item.addressees)
      cells.text(item.text)
      cells.int(item.page)
      cells.int(item.endPage)
      cells.int(item.struck ? 1 : 0)
    }
  }

  private static func append(
    _ item: DocumentRecord.Footnote, _ position: Int, of record: Int, to cells: inout TableCells
  ) {
    cells.row(of: .footnotes) { cells in
      cells.int(record)
      cells.int(position)
      cells.text(item.id)
      cells.text(item.mark)
      cells.text(item.text)
      cells.int(item.page)
      cells.text(item.segment)
      cells.int(item.offset)
    }
  }

  private static func append(
    _ mention: DocumentRecord.Mention, _ id: String, _ status: ResolutionStatus, of record: Int,
    to cells: inout TableCells
  ) {
    cells.row(of: .mentions) { cells in
      cells.nextNumber()
      cells.text(id)
      cells.int(record)
      cells.text(mention.segment)
      cells.text(mention.footnote)
      cells.int(mention.page)
      cells.int(mention.start)
      cells.int(mention.end)
      cells.line(mention.text)
      cells.text(mention.kind.name)
      cells.text(mention.relation.name)
      cells.text(mention.method.rawValue)
      cells.text(status.rawValue)
      cells.double(mention.confidence)
      cells.line(mention.note)
      cells.line(mention.context)
    }
  }

  private static func append(
    _ document: DocumentRecord.Document, of resolved: ResolvedRecord, to cells: inout TableCells
  ) {
    let metadata = document.metadata
    let source = document.source
    cells.row(of: .documents) { cells in
      cells.int(resolved.number)
      cells.name(resolved.work)
      cells.name(document.id)
      cells.name(document.family)
      cells.text(metadata.language)
      cells.text(metadata.date?.description)
      cells.line(metadata.kind)
      cells.line(metadata.title)
      cells.line(metadata.subject)
      cells.line(metadata.from)
      cells.line(metadata.to)
      cells.names(metadata.procedures)
      cells.names(metadata.previous)
      cells.names(metadata.commission)
      cells.list(metadata.codes)
      cells.list(metadata.markings)
      cells.names(metadata.aliases)
      cells.line(source.path)
      cells.text(source.sha256)
      cells.text(source.mediaType)
      cells.text(source.format)
      cells.int(source.pages)
      cells.int(resolved.sameAs?.kept)
      cells.text(resolved.sameAs?.basis.rawValue)
    }
  }

  private static func append(
    _ target: ResolvedTarget, _ place: Int, _ edge: String?, to cells: inout TableCells
  ) {
    cells.row(of: .targets) { cells in
      cells.lastNumber()
      cells.int(place)
      cells.name(target.written)
      cells.text(target.status.rawValue)
      cells.name(target.work)
      cells.place(target.pinpoint)
      cells.name(target.preferredIssue)
      cells.names(target.candidates)
      cells.text(target.rule)
      cells.line(target.reason)
      cells.double(target.confidence)
      cells.text(edge)
    }
  }
}

extension TableCells {
  fileprivate mutating func row(
    of table: RecordTable, _ write: (inout TableCells) -> Void
  ) {
    beginRow(of: table.rawValue)
    write(&self)
    endRow()
  }
}

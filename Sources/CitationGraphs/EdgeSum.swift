import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// Adds sorted shares up, edge by edge.
enum EdgeSum {
  /// Hands on each edge's sum with its key.
  static func each(
    of shares: SortedRows, _ hand: ([UInt8], EdgeShare) throws(WriteError) -> Void
  ) throws(WriteError) {
    var key: [UInt8] = []
    var sum: EdgeShare?
    for (next, row) in shares {
      var row = RowReader(row)
      let share = EdgeShare(from: &row)
      if next == key, sum != nil {
        sum?.add(share)
        continue
      }
      if let sum { try hand(key, sum) }
      key = next
      sum = share
    }
    if let sum { try hand(key, sum) }
  }

  /// The edges of all shares, in the order of their ends; hands on each with its target's name.
  static func edges<End: EdgeEnd>(
    of shares: SortedRows, _ scratch: Scratch, _ known: KnownWorks,
    id: (End, End, CitationRelation) -> String,
    each: (CitationEdge<End>, PrintedName) -> Void = { _, _ in }
  ) throws(WriteError) -> Rows<CitationEdge<End>> {
    var edges = RowSpool<CitationEdge<End>>(scratch)
    var days = WorkDays<End>(known)
    try Self.each(of: shares) { key, sum throws(WriteError) in
      var reader = SortKeyReader(key)
      let source = End(from: &reader)
      let target = End(from: &reader)
      let relation = CitationRelation(rawValue: reader.text())
      let edge = CitationEdge(
        source, target, relation, id: id(source, target, relation), sum,
        citingDate: days.date(ofSource: source), citedDate: days.date(ofTarget: target))
      each(edge, sum.name)
      try edges.append(edge)
    }
    return try edges.finish()
  }
}

/// The days of the works that edges join: edges are sorted, and name one work again and again.
private struct WorkDays<End: EdgeEnd> {
  private let known: KnownWorks
  private var source: (end: End, date: CivilDate?)?
  private var target: (end: End, date: CivilDate?)?

  init(_ known: KnownWorks) { self.known = known }

  mutating func date(ofSource end: End) -> CivilDate? {
    if let source, end.isOfWork(of: source.end) { return source.date }
    let date = end.work.flatMap { known.works.date(of: $0) }
    source = (end, date)
    return date
  }

  mutating func date(ofTarget end: End) -> CivilDate? {
    if let source, end.isOfWork(of: source.end) { return source.date }
    if let target, end.isOfWork(of: target.end) { return target.date }
    let date = end.work.flatMap { known.works.date(of: $0) }
    target = (end, date)
    return date
  }
}

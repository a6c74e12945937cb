package import LegalIdentifiers
import Resolution
package import Spooling

/// What an edge can begin and end at: a work, or a place in one.
package protocol EdgeEnd: Hashable, Sendable {
  /// Appends itself so that keys have the order of the ends.
  func append(to key: inout SortKey)
  init(from key: inout SortKeyReader)
  func write(to row: inout RowWriter)
  init(from row: inout RowReader)
  /// The work that it is, or is in.
  var work: WorkIdentifier? { get }
  /// Whether both are, or are in, one work.
  func isOfWork(of other: Self) -> Bool
}

extension WorkIdentifier: EdgeEnd {
  package func append(to key: inout SortKey) { key.append(self) }
  package init(from key: inout SortKeyReader) { self = key.name() }
  package func write(to row: inout RowWriter) { row.name(self) }
  package init(from row: inout RowReader) { self = row.name() }
  package var work: WorkIdentifier? { self }
  package func isOfWork(of other: WorkIdentifier) -> Bool { self == other }
}

extension String: EdgeEnd {
  package func append(to key: inout SortKey) { key.append(self) }
  package init(from key: inout SortKeyReader) { self = key.text() }
  package func write(to row: inout RowWriter) { row.string(self) }
  package init(from row: inout RowReader) { self = row.string() }

  package var work: WorkIdentifier? {
    WorkIdentifier(utf8.firstIndex(of: UInt8(ascii: "#")).map { self[..<$0] } ?? self[...])
  }

  package func isOfWork(of other: String) -> Bool {
    let (own, others) = (utf8.span, other.utf8.span)
    let mark = UInt8(ascii: "#")
    var index = 0
    while index < own.count, index < others.count, own[index] != mark, own[index] == others[index] {
      index += 1
    }
    return (index == own.count || own[index] == mark)
      && (index == others.count || others[index] == mark)
  }
}

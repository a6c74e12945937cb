import LegalIdentifiers
import SourceTexts

/// Works known from elsewhere than the corpus: `--catalogue` files.
package struct WorkCatalogue: Hashable, Sendable {
  package private(set) var works: [CatalogueWork]

  package init(_ works: [CatalogueWork] = []) {
    self.works = works
  }

  package mutating func append(_ other: WorkCatalogue) {
    works.append(contentsOf: other.works)
  }
}

extension WorkCatalogue {
  /// Reads tab-separated rows under a header that names at least `id`.
  ///
  /// Known columns: `id oj page_last date title`; others are passed over. An empty cell says that
  /// nothing is known.
  package init(tsv bytes: [UInt8], name: String) throws(CatalogueError) {
    var columns: [String: Int] = [:]
    var rows: [CatalogueWork] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var line = line
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty { continue }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if columns.isEmpty {
        columns = Dictionary(
          cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        guard columns["id"] != nil else {
          throw CatalogueError(name, "expected a header with the column “id”, tab-separated")
        }
        continue
      }
      func cell(_ column: String) -> String? {
        guard let index = columns[column], index < cells.count, !cells[index].isEmpty else {
          return nil
        }
        return cells[index]
      }
      let origin = "\(name):\(number)"
      guard let text = cell("id"), let id = WorkIdentifier(text) else {
        throw CatalogueError(
          origin, "expected an identifier such as celex:32016R0679 in the column “id”")
      }
      let place = cell("oj").flatMap { WorkIdentifier($0) }
      rows.append(
        CatalogueWork(
          id: id, names: place.map { [$0] } ?? [], lastPage: cell("page_last").flatMap { Int($0) },
          date: cell("date").flatMap { CivilDate(iso: $0) }, title: cell("title"),
          origin: origin))
    }
    self.init(rows)
  }
}

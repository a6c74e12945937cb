package import LegalIdentifiers

/// Which works stand on which pages of the Official Journal, as far as documents and catalogues
/// say.
package struct OJPages: Sendable {
  /// The pages of one work in an issue.
  private struct Entry: Sendable {
    var first: Int
    var last: Int?
    var work: WorkIdentifier
  }

  private struct Issue: Sendable {
    var entries: [Entry] = []
    /// The works that begin on a page: each once, and sorted when all are known.
    var beginning: [Int: [WorkIdentifier]] = [:]
  }

  /// By issue without page, in notation.
  private var issues: [String: Issue] = [:]
  private var placed: Set<WorkIdentifier> = []

  package init() {}

  /// Notes that a work begins on the page of `place`.
  package mutating func add(_ work: WorkIdentifier, at place: WorkIdentifier, lastPage: Int?) {
    guard let (issue, page) = Self.split(place) else { return }
    let last = lastPage.flatMap { $0 >= page ? $0 : nil }
    issues[issue, default: Issue()].entries.append(Entry(first: page, last: last, work: work))
    placed.insert(work)
  }

  /// Sorts what was added by pages, under the names that `name` gives the works; to be called before
  /// anything is asked, and again when works have got other names.
  package mutating func settle(_ name: (WorkIdentifier) -> WorkIdentifier = { $0 }) {
    for key in issues.keys {
      guard var issue = issues.removeValue(forKey: key) else { continue }
      var works: [Int: Set<WorkIdentifier>] = [:]
      for index in issue.entries.indices {
        issue.entries[index].work = name(issue.entries[index].work)
        works[issue.entries[index].first, default: []].insert(issue.entries[index].work)
      }
      issue.beginning = works.mapValues { $0.sorted() }
      issues[key] = issue
    }
  }

  /// Whether a page of the work is known.
  package func isPlaced(_ work: WorkIdentifier) -> Bool { placed.contains(work) }

  /// Works that begin on the page, sorted, each once.
  package func works(beginningAt place: WorkIdentifier) -> [WorkIdentifier] {
    guard let (issue, page) = Self.split(place) else { return [] }
    return issues[issue]?.beginning[page] ?? []
  }

  /// Works that begin before the page and reach it, sorted; `isInside` where each goes on behind
  /// it, so that no other work can begin there.
  package func works(
    around place: WorkIdentifier
  ) -> (works: [WorkIdentifier], page: Int, isInside: Bool) {
    guard let (issue, page) = Self.split(place), let entries = issues[issue]?.entries else {
      return ([], 0, false)
    }
    let around = entries.filter { $0.first < page && page <= ($0.last ?? 0) }
    let isInside = around.allSatisfy { page < ($0.last ?? 0) }
    return (Set(around.map(\.work)).sorted(), page, isInside)
  }

  /// The issue and the page of `L:2016:119:p1`.
  package static func split(_ place: WorkIdentifier) -> (issue: String, page: Int)? {
    guard place.scheme == .oj, let mark = place.value.utf8.lastIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let tail = place.value[place.value.utf8.index(after: mark)...]
    guard tail.utf8.first == UInt8(ascii: "p"), let page = Int(tail.dropFirst()), page > 0 else {
      return nil
    }
    return (String(place.value[..<mark]), page)
  }
}

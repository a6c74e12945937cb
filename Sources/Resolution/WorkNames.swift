package import LegalIdentifiers

/// Which identifiers name the same work: classes that grow by evidence.
///
/// Evidence is taken in the order of its strength and then of its names, never of its arrival, so
/// the classes do not depend on the order of the documents. Evidence that would give one work two
/// numbers of the same series is refused and kept as a contradiction.
package struct WorkNames: Sendable {
  private var indexes: [WorkIdentifier: Int] = [:]
  private var names: [WorkIdentifier] = []
  private var parents: [Int] = []
  private var members: [Int: [Int]] = [:]
  /// Evidence that joined two names, or confirmed that they are joined.
  package private(set) var accepted: [NameEvidence] = []
  /// Evidence that stands against stronger evidence.
  package private(set) var refused: [NameEvidence] = []

  package init(_ evidence: some Sequence<NameEvidence> = []) {
    for item in Set(evidence).sorted() { add(item) }
  }

  /// The name that stands for the work: the first by preference of scheme, then by notation.
  package func canonical(_ name: WorkIdentifier) -> WorkIdentifier {
    guard let index = indexes[name] else { return name }
    return members[root(index)]?.map { names[$0] }.min(by: Self.isPreferred) ?? name
  }

  /// All names of the work, this one included, the preferred first.
  package func all(of name: WorkIdentifier) -> [WorkIdentifier] {
    guard let index = indexes[name], let members = members[root(index)] else { return [name] }
    return members.map { names[$0] }.sorted(by: Self.isPreferred)
  }

  /// Takes evidence in; it has to come in order.
  package mutating func add(_ item: NameEvidence) {
    let indexes = (insert(item.first), insert(item.second))
    let first = root(indexes.0)
    let second = root(indexes.1)
    if first == second {
      accepted.append(item)
      return
    }
    let firstMembers = members[first] ?? []
    let secondMembers = members[second] ?? []
    for one in firstMembers {
      for other in secondMembers where Self.exclude(names[one], names[other]) {
        refused.append(item)
        return
      }
    }
    let (kept, gone) = firstMembers.count >= secondMembers.count ? (first, second) : (second, first)
    parents[gone] = kept
    members[kept] = firstMembers + secondMembers
    members[gone] = nil
    accepted.append(item)
  }

  /// Every name that evidence spoke of.
  package var known: [WorkIdentifier] { names }

  private mutating func insert(_ name: WorkIdentifier) -> Int {
    if let index = indexes[name] { return index }
    let index = names.count
    indexes[name] = index
    names.append(name)
    parents.append(index)
    members[index] = [index]
    return index
  }

  private func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index { index = parents[index] }
    return index
  }

  /// Whether no work can have both names: two numbers of a series that numbers each work once.
  private static func exclude(_ a: WorkIdentifier, _ b: WorkIdentifier) -> Bool {
    guard a != b, a.scheme == b.scheme else { return false }
    switch a.scheme {
    case .celex, .ecli, .un, .file: return true
    case .council, .com:
      let separator: Character = a.scheme == .council ? "-" : "/"
      return a.value.prefix { $0 != separator } == b.value.prefix { $0 != separator }
    default: return false
    }
  }

  /// Order of preference: `identifiers.md`, "Which is preferred as the node's key".
  package static func isPreferred(_ a: WorkIdentifier, _ b: WorkIdentifier) -> Bool {
    let first = IdentifierScheme.preference.firstIndex(of: a.scheme) ?? Int.max
    let second = IdentifierScheme.preference.firstIndex(of: b.scheme) ?? Int.max
    if first != second { return first < second }
    // A procedure with its code says more than one without.
    if a.scheme == .proc, a.value.utf8.count != b.value.utf8.count {
      return a.value.utf8.count > b.value.utf8.count
    }
    return a < b
  }
}

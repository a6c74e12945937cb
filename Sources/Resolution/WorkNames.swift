package import LegalIdentifiers

/// Which identifiers name the same work: classes that grow by evidence.
///
/// Evidence is taken in the order of its strength and then of its names, never of its arrival, so
/// the classes do not depend on the order of the documents. Evidence that would give one work two
/// numbers of the same series is refused and kept as a contradiction.
package struct WorkNames: Sendable {
  private var indexes: [WorkIdentifier: Int32] = [:]
  private var names: [WorkIdentifier] = []
  private var parents: [Int] = []
  private var members: [Int: [Int]] = [:]
  private var believed: [BelievedEvidence] = []
  /// The classes when no evidence will come any more.
  private var classes: NameClasses?
  /// Evidence that stands against stronger evidence.
  package private(set) var refused: [NameEvidence] = []

  package init(_ evidence: some Sequence<NameEvidence> = []) {
    for item in Set(evidence).sorted() { add(item) }
  }

  /// The name that stands for the work: the first by preference of scheme, then by notation.
  package func canonical(_ name: WorkIdentifier) -> WorkIdentifier {
    guard let index = indexes[name].map({ Int($0) }) else { return name }
    if let classes { return names[classes.first(of: index)] }
    return members[root(index)]?.map { names[$0] }.min(by: Self.isPreferred) ?? name
  }

  /// All names of the work, this one included, the preferred first.
  package func all(of name: WorkIdentifier) -> [WorkIdentifier] {
    guard let index = indexes[name].map({ Int($0) }) else { return [name] }
    if let classes { return classes.members(with: index).map { names[$0] } }
    return sorted(members[root(index)] ?? []).map { names[$0] }
  }

  /// Evidence that joined two names, or confirmed that they are joined.
  package var accepted: some Sequence<NameEvidence> {
    believed.lazy.map { [names] item in
      NameEvidence(
        names[Int(item.first)], names[Int(item.second)], item.basis, origin: item.origin)
    }
  }

  /// Puts the classes down in a tenth of the room and for quick look-up; no evidence may come from
  /// here on.
  mutating func settle() {
    var classes = NameClasses(count: names.count)
    for index in names.indices where root(index) == index {
      classes.append(sorted(members[index] ?? [index]))
    }
    self.classes = classes
    (parents, members) = ([], [:])
  }

  private func sorted(_ members: [Int]) -> [Int] {
    members.sorted { Self.isPreferred(names[$0], names[$1]) }
  }

  /// Takes evidence in; it has to come in order.
  package mutating func add(_ item: NameEvidence) {
    let indexes = (insert(item.first), insert(item.second))
    let first = root(indexes.0)
    let second = root(indexes.1)
    let evidence = BelievedEvidence(
      first: Int32(indexes.0), second: Int32(indexes.1), basis: item.basis, origin: item.origin)
    if first == second {
      believed.append(evidence)
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
    believed.append(evidence)
  }

  /// Every name that evidence spoke of.
  package var known: [WorkIdentifier] { names }

  private mutating func insert(_ name: WorkIdentifier) -> Int {
    if let index = indexes[name] { return Int(index) }
    let index = names.count
    indexes[name] = Int32(index)
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

/// Evidence that was taken, with its names by number: there is some for each name.
private struct BelievedEvidence: Sendable {
  var first: Int32
  var second: Int32
  var basis: NameEvidence.Basis
  var origin: String
}

/// Classes of numbers, each in an order of its own.
private struct NameClasses: Sendable {
  /// The members, class after class.
  private var order: [Int32] = []
  /// For each number where its class begins.
  private var starts: [Int32]

  init(count: Int) {
    order.reserveCapacity(count)
    starts = Array(repeating: 0, count: count)
  }

  mutating func append(_ members: [Int]) {
    let start = Int32(order.count)
    for member in members {
      order.append(Int32(member))
      starts[member] = start
    }
  }

  func first(of number: Int) -> Int { Int(order[Int(starts[number])]) }

  /// The members of the class that holds a number.
  func members(with number: Int) -> [Int] {
    let start = starts[number]
    return order[Int(start)...].prefix { starts[Int($0)] == start }.map { Int($0) }
  }
}

package import LegalIdentifiers
import SourceTexts

/// Which identifiers name the same work: classes that grow by evidence.
///
/// Evidence is taken in the order of its strength and then of its names, never of its arrival, so
/// the classes do not depend on the order of the documents. Evidence that would give one work two
/// numbers of the same series is refused and kept as a contradiction.
package struct WorkNames: Sendable {
  private var names = NameNumbers()
  /// Above each name another of its class; above the class's first, itself.
  private var parents: [Int32] = []
  /// Behind each name another of its class, in a ring.
  private var ring: [Int32] = []
  /// For the first of a class, how many it has.
  private var sizes: [Int32] = []
  /// For the first of a class, the name that is preferred.
  private var preferred: [Int32] = []
  /// For classes of many names: the name in each series that numbers a work once, by the class's first.
  private var series: [Int: [String: WorkIdentifier]] = [:]
  private var believed: [BelievedEvidence] = []
  /// The classes when no evidence will come any more.
  private var classes: NameClasses?
  /// Evidence that stands against stronger evidence.
  package private(set) var refused: [NameEvidence] = []

  package init(_ evidence: some Sequence<NameEvidence> = []) {
    add(all: Array(evidence))
  }

  /// Takes evidence in, each piece once and in its order.
  mutating func add(all evidence: consuming [NameEvidence]) {
    var evidence = evidence
    evidence.sort()
    var last: NameEvidence?
    for item in evidence where item != last {
      add(item)
      last = item
    }
  }

  /// The name that stands for the work: the first by preference of scheme, then by notation.
  package func canonical(_ name: WorkIdentifier) -> WorkIdentifier {
    guard let number = names.number(of: name) else { return name }
    if let classes { return names[classes.first(of: number)] }
    return names[Int(preferred[root(number)])]
  }

  /// All names of the work, this one included, the preferred first.
  package func all(of name: WorkIdentifier) -> [WorkIdentifier] {
    guard let number = names.number(of: name) else { return [name] }
    if let classes { return classes.members(with: number).map { names[$0] } }
    return members(with: number).map { names[$0] }.sorted(by: Self.isPreferred)
  }

  /// Evidence that joined two names, or confirmed that they are joined.
  package var accepted: some Sequence<NameEvidence> {
    believed.lazy.map { [names] item in
      NameEvidence(
        names[Int(item.first)], names[Int(item.second)], item.basis, origin: item.origin)
    }
  }

  /// Puts the classes down for quick look-up; no evidence may come from here on.
  mutating func settle() {
    var classes = NameClasses(count: names.count)
    for number in 0..<names.count where root(number) == number {
      let members = members(with: number).map { (number: $0, name: names[$0]) }
      classes.append(members.sorted { Self.isPreferred($0.name, $1.name) }.map(\.number))
    }
    self.classes = classes
    (parents, ring, sizes, preferred, series) = ([], [], [], [], [:])
  }

  /// Takes evidence in; it has to come in order.
  package mutating func add(_ item: NameEvidence) {
    let numbers = (insert(item.first), insert(item.second))
    let first = root(numbers.0)
    let second = root(numbers.1)
    let evidence = BelievedEvidence(
      first: Int32(numbers.0), second: Int32(numbers.1), basis: item.basis, origin: item.origin)
    if first == second {
      believed.append(evidence)
      return
    }
    let (kept, gone) = sizes[first] >= sizes[second] ? (first, second) : (second, first)
    guard joinSeries(of: gone, to: kept) else {
      refused.append(item)
      return
    }
    parents[gone] = Int32(kept)
    sizes[kept] += sizes[gone]
    if Self.isPreferred(names[Int(preferred[gone])], names[Int(preferred[kept])]) {
      preferred[kept] = preferred[gone]
    }
    ring.swapAt(kept, gone)
    believed.append(evidence)
  }

  /// Every name that evidence spoke of.
  package var known: some Sequence<WorkIdentifier> { names.all }

  private mutating func insert(_ name: WorkIdentifier) -> Int {
    let number = names.add(name)
    if number == parents.count {
      parents.append(Int32(number))
      ring.append(Int32(number))
      sizes.append(1)
      preferred.append(Int32(number))
    }
    return number
  }

  private func root(_ number: Int) -> Int {
    var number = number
    while Int(parents[number]) != number { number = Int(parents[number]) }
    return number
  }

  /// The class that holds a number, while evidence comes.
  private func members(with number: Int) -> [Int] {
    var members = [number]
    var next = Int(ring[number])
    while next != number {
      members.append(next)
      next = Int(ring[next])
    }
    return members
  }

  /// Has a larger class take the numbers of a smaller one; `false`, with nothing taken, where no work can
  /// have the names of both.
  private mutating func joinSeries(of second: Int, to first: Int) -> Bool {
    let others = members(with: second).map { names[$0] }
    guard sizes[first] + sizes[second] > Self.manyNames else {
      let own = members(with: first).map { names[$0] }
      return !own.contains { one in others.contains { Self.exclude(one, $0) } }
    }
    // Taken out and put back: it is not copied.
    var known =
      series.removeValue(forKey: first)
      ?? Dictionary(
        members(with: first).compactMap { member in
          Self.series(of: names[member]).map { ($0, names[member]) }
        }, uniquingKeysWith: { one, _ in one })
    let clashes = others.contains { name in
      Self.series(of: name).flatMap { known[$0] }.map { $0 != name } ?? false
    }
    if !clashes {
      for name in others {
        if let key = Self.series(of: name) { known[key] = name }
      }
      series[second] = nil
    }
    series[first] = known
    return !clashes
  }

  /// Classes of more names than these are asked by their series.
  private static let manyNames = 16

  /// Whether no work can have both names: two numbers of a series that numbers each work once.
  private static func exclude(_ a: WorkIdentifier, _ b: WorkIdentifier) -> Bool {
    a != b && a.scheme == b.scheme && series(of: a).map { $0 == series(of: b) } ?? false
  }

  /// The series that gives a work one number at most: CELEX numbers, papers `ST` of the Council.
  private static func series(of name: WorkIdentifier) -> String? {
    switch name.scheme {
    case .celex, .ecli, .un, .file: return name.scheme.rawValue
    case .council, .com:
      let separator = UInt8(ascii: name.scheme == .council ? "-" : "/")
      let end = name.value.utf8.firstIndex(of: separator) ?? name.value.endIndex
      return "\(name.scheme.rawValue):\(name.value[..<end])"
    default: return nil
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

package import LegalIdentifiers
import SourceTexts

/// Numbers for names, in a third of the room that a dictionary of identifiers takes.
///
/// There may be millions of names. Their values stand one behind the other as bytes, and a table of
/// numbers finds them by hash; numbers count up from 0 in the order of coming.
package struct NameNumbers: Sendable {
  /// The schemes that were met, with their numbers.
  private var schemes: [IdentifierScheme] = []
  private var schemeNumbers: [IdentifierScheme: UInt32] = [:]
  /// The values of the names.
  private var bytes: [UInt8] = []
  /// Of each name its scheme, and where its value ends.
  private var entries: [(scheme: UInt32, end: UInt32)] = []
  /// Numbers, one up, by hash, a power of two of them; 0 where there is none.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  package init() {}

  package var count: Int { entries.count }

  /// The number of a name; `nil` where it has none.
  package func number(of name: WorkIdentifier) -> Int? {
    guard let scheme = schemeNumbers[name.scheme] else { return nil }
    let number = slots[slot(of: name.value, scheme)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a name, which is given one where it has none.
  @discardableResult package mutating func add(_ name: WorkIdentifier) -> Int {
    let scheme = schemeNumbers[name.scheme] ?? UInt32(schemes.count)
    if scheme == schemes.count {
      schemes.append(name.scheme)
      schemeNumbers[name.scheme] = scheme
    }
    let slot = slot(of: name.value, scheme)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    bytes.append(contentsOf: name.value.utf8)
    entries.append((scheme, UInt32(bytes.count)))
    slots[slot] = UInt32(entries.count)
    if entries.count * 4 > slots.count * 3 { grow() }
    return entries.count - 1
  }

  /// The name of a number.
  package subscript(number: Int) -> WorkIdentifier {
    WorkIdentifier(
      schemes[Int(entries[number].scheme)],
      String(decoding: bytes[range(of: number)], as: UTF8.self))
  }

  /// All names, in the order of their numbers.
  package var all: some Sequence<WorkIdentifier> { (0..<count).lazy.map { self[$0] } }

  /// All numbers, in the order of their names.
  package func sorted() -> [UInt32] {
    let order = schemes.indices.sorted {
      schemes[$0].rawValue.utf8.lexicographicallyPrecedes(schemes[$1].rawValue.utf8)
    }
    var ranks = Array(repeating: 0, count: schemes.count)
    for (rank, scheme) in order.enumerated() { ranks[scheme] = rank }
    var numbers = Array(UInt32(0)..<UInt32(entries.count))
    unsafe bytes.withUnsafeBytes { bytes in
      numbers.sort { a, b in
        let first = ranks[Int(entries[Int(a)].scheme)]
        let second = ranks[Int(entries[Int(b)].scheme)]
        if first != second { return first < second }
        let values = unsafe (
          UnsafeRawBufferPointer(rebasing: bytes[range(of: Int(a))]),
          UnsafeRawBufferPointer(rebasing: bytes[range(of: Int(b))])
        )
        return unsafe values.0.lexicographicallyPrecedes(values.1)
      }
    }
    return numbers
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(entries[number - 1].end))..<Int(entries[number].end)
  }

  /// Where the number of a name stands, or would stand.
  private func slot(of value: String, _ scheme: UInt32) -> Int {
    let value = value.utf8.span
    var slot = unsafe value.withUnsafeBytes { unsafe Self.hash($0, scheme) } & (slots.count - 1)
    while slots[slot] != 0, !isName(Int(slots[slot]) - 1, value, scheme) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isName(_ number: Int, _ value: Span<UInt8>, _ scheme: UInt32) -> Bool {
    let range = range(of: number)
    guard entries[number].scheme == scheme, range.count == value.count else { return false }
    for index in value.indices where bytes[range.lowerBound + index] != value[index] {
      return false
    }
    return true
  }

  /// Differs from run to run, so that nobody can write names that all meet in one place.
  private static func hash(_ value: UnsafeRawBufferPointer, _ scheme: UInt32) -> Int {
    var hasher = Hasher()
    hasher.combine(scheme)
    unsafe hasher.combine(bytes: value)
    return hasher.finalize()
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      let hash = unsafe bytes[range(of: number)].withUnsafeBytes {
        unsafe Self.hash($0, entry.scheme)
      }
      var slot = hash & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }
}

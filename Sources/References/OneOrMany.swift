/// The members of a list that mostly has one: that one stands in place, without an array around it.
///
/// A list without members is an empty array.
enum OneOrMany<Element> {
  case one(Element)
  case many([Element])
}

extension OneOrMany: Sendable where Element: Sendable {}

extension OneOrMany: RandomAccessCollection, MutableCollection, RangeReplaceableCollection,
  ExpressibleByArrayLiteral
{
  init() { self = .many([]) }

  init(arrayLiteral elements: Element...) { self.init(elements) }

  init(_ elements: some Sequence<Element>) {
    let elements = Array(elements)
    self = elements.count == 1 ? .one(elements[0]) : .many(elements)
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .one: 1
    case .many(let elements): elements.count
    }
  }

  subscript(position: Int) -> Element {
    get {
      switch self {
      case .one(let element):
        precondition(position == 0, "a member that the list does not have")
        return element
      case .many(let elements): return elements[position]
      }
    }
    _modify {
      if case .one(var element) = self {
        precondition(position == 0, "a member that the list does not have")
        self = .many([])
        defer { self = .one(element) }
        yield &element
      } else {
        var elements = takeMembers()
        defer { self = .many(elements) }
        yield &elements[position]
      }
    }
  }

  /// The members as an array that nobody else owns if nobody else has the list; none are left here.
  private mutating func takeMembers() -> [Element] {
    let elements =
      switch self {
      case .one(let element): [element]
      case .many(let elements): elements
      }
    self = .many([])
    return elements
  }

  mutating func replaceSubrange(
    _ range: Range<Int>, with elements: some Collection<Element>
  ) {
    var all = takeMembers()
    all.replaceSubrange(range, with: elements)
    self = Self(all)
  }

  mutating func append(_ element: Element) {
    if isEmpty {
      self = .one(element)
      return
    }
    var elements = takeMembers()
    elements.append(element)
    self = .many(elements)
  }
}

extension OneOrMany {
  /// Adds what becomes of each member of another list.
  mutating func append(each others: Self, as changed: (Element) -> Element) {
    if case .one(let other) = others { return append(changed(other)) }
    for other in others { append(changed(other)) }
  }

  /// Takes the last member away.
  @discardableResult mutating func removeLast() -> Element {
    if case .one(let element) = self {
      self = .many([])
      return element
    }
    var elements = takeMembers()
    let last = elements.removeLast()
    self = Self(elements)
    return last
  }
}

/// A parsed XML or HTML document as plain values: elements and texts in document order.
///
/// Everything lies in flat arrays, so a tree costs a handful of allocations whatever its size,
/// is `Sendable`, and holds nothing of the parser that made it. A node is an index; node 0 is the
/// root element; a node's descendants are the indices behind it up to ``end(of:)``. Comments are left
/// out; processing instructions stand apart in ``instructions``. No tree is deeper than
/// ``maximumDepth``, so code that works on one may recurse.
package struct XMLTree: Sendable {
  /// Elements nested deeper than this are refused; official documents stay below 60.
  package static let maximumDepth = 256

  /// Index of a node.
  package typealias Node = Int

  /// One element or text.
  struct Record: Sendable {
    /// Index in ``names``; -1 for a text.
    var name: Int32
    /// -1 for the root.
    var parent: Int32
    /// Index behind the last descendant.
    var end: Int32
    /// Line of the start tag or of the text's first byte, from 1.
    var line: Int32
    /// First of a text's ``bytes``, or of an element's ``attributes``.
    var lower: Int32
    /// Index behind the last of them.
    var upper: Int32
  }

  /// One attribute of an element.
  struct Attribute: Sendable {
    var name: Int32
    var lower: Int32
    var upper: Int32
  }

  /// A processing instruction, `<?target content?>`, inside the root element.
  package struct Instruction: Sendable {
    package var target: String
    package var content: String
    /// The node that begins behind it; a text around it is two nodes.
    package var node: Node

    /// What the content gives to a name, as in `ACTION="DELETED"`; Formex writes them like
    /// attributes.
    package func value(_ name: String) -> Substring? {
      let key = "\(name)=\"".utf8
      var rest = content.utf8[...]
      var before: UInt8 = 0x20
      while let byte = rest.first {
        // The name may be the end of a longer one: `ID` in `SID`.
        if before <= 0x20, rest.starts(with: key) {
          return Substring(rest.dropFirst(key.count).prefix { $0 != UInt8(ascii: "\"") })
        }
        before = byte
        rest = rest.dropFirst()
      }
      return nil
    }
  }

  /// Local names of elements and attributes, each once; ``nameID(of:)`` counts in it.
  package internal(set) var names: [String] = []
  /// UTF-8 of all texts and attribute values.
  package internal(set) var bytes: [UInt8] = []
  /// Processing instructions in document order.
  package internal(set) var instructions: [Instruction] = []
  var records: [Record] = []
  var attributes: [Attribute] = []

  /// Number of nodes.
  package var count: Int { records.count }

  /// The root element.
  package var root: Node { 0 }

  /// Whether the node is a text and not an element.
  package func isText(_ node: Node) -> Bool { records[node].name < 0 }

  /// Index of the element's name in ``names``; -1 for a text.
  package func nameID(of node: Node) -> Int { Int(records[node].name) }

  /// The element's local name; empty for a text.
  package func name(of node: Node) -> String {
    let id = nameID(of: node)
    return id < 0 ? "" : names[id]
  }

  /// The element around the node; `nil` for the root.
  package func parent(of node: Node) -> Node? {
    let parent = Int(records[node].parent)
    return parent < 0 ? nil : parent
  }

  /// Index behind the node's last descendant, which is its next sibling where it has one.
  package func end(of node: Node) -> Node { Int(records[node].end) }

  /// Line of the source, counted from 1.
  package func line(of node: Node) -> Int { Int(records[node].line) }

  /// Where a text's characters stand in ``bytes``; empty for an element.
  package func textRange(of node: Node) -> Range<Int> {
    let record = records[node]
    return record.name < 0 ? Int(record.lower)..<Int(record.upper) : 0..<0
  }

  /// Elements and texts directly inside the node.
  package func children(of node: Node) -> Children {
    Children(
      records: records, position: isText(node) ? end(of: node) : node + 1, end: end(of: node))
  }

  /// The element's attribute with this local name.
  package func attribute(_ name: String, of node: Node) -> String? {
    let record = records[node]
    guard record.name >= 0 else { return nil }
    for attribute in attributes[Int(record.lower)..<Int(record.upper)]
    where names[Int(attribute.name)] == name {
      return String(decoding: bytes[Int(attribute.lower)..<Int(attribute.upper)], as: UTF8.self)
    }
    return nil
  }

  /// Index of a name in ``names``; -1 where the tree has none such.
  package func id(ofName name: String) -> Int { names.firstIndex(of: name) ?? -1 }

  /// Where the value of the element's attribute stands in ``bytes``, by the index of its name.
  package func attributeRange(_ name: Int, of node: Node) -> Range<Int>? {
    let record = records[node]
    guard record.name >= 0 else { return nil }
    for index in Int(record.lower)..<Int(record.upper) {
      let attribute = attributes[index]
      if Int(attribute.name) == name { return Int(attribute.lower)..<Int(attribute.upper) }
    }
    return nil
  }

  /// How many elements have an attribute, by the index of its name.
  func attributeCount(_ name: Int) -> Int { attributes.count { Int($0.name) == name } }

  /// All characters inside the node, as they stand in the source.
  package func text(of node: Node) -> String {
    var collected: [UInt8] = []
    for inner in node..<end(of: node) where isText(inner) {
      collected.append(contentsOf: bytes[textRange(of: inner)])
    }
    return String(decoding: collected, as: UTF8.self)
  }

  /// The first child element with this name.
  package func child(_ name: String, of node: Node) -> Node? {
    children(of: node).first { self.name(of: $0) == name }
  }

  /// The first descendant element with this name, in document order.
  package func descendant(_ name: String, of node: Node) -> Node? {
    guard let id = names.firstIndex(of: name), node + 1 < end(of: node) else { return nil }
    return (node + 1..<end(of: node)).first { nameID(of: $0) == id }
  }
}

extension XMLTree {
  /// The nodes directly inside one node, in order.
  package struct Children: Sequence, IteratorProtocol {
    let records: [Record]
    var position: Int
    let end: Int

    package mutating func next() -> Node? {
      guard position < end else { return nil }
      defer { position = Int(records[position].end) }
      return position
    }
  }
}

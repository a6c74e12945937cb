import SourceTexts

/// Collects parser events into an ``XMLTree``.
///
/// A value that its session owns: one exclusive access a callback, not one a property.
struct TreeBuilder {
  var tree = XMLTree()
  /// The first reason to give up; later ones follow from it.
  var failure: ReadError?
  /// Names of general entities that the document declares.
  var declaredEntities: Set<String> = []
  private var open: [Int32] = []
  private var nameIDs: [String: Int32] = [:]
  /// Names by the address of the parser's own interned string.
  private var idsByAddress = AddressTable()
  /// Open elements that were not taken into the tree.
  private var skipped = 0
  /// Whether the last record is a text that further characters continue.
  private var isTextOpen = false

  /// More bytes than this do not fit the tree's 32-bit offsets.
  static let maximumBytes = Int(Int32.max) - 1

  init(sourceBytes: Int) {
    tree.bytes.reserveCapacity(sourceBytes)
    tree.records.reserveCapacity(sourceBytes / 24 + 16)
  }

  mutating func fail(_ code: DiagnosticCode, _ message: String, line: Int?) {
    if failure == nil { failure = ReadError(code, message, line: line) }
  }

  /// Identifier of a name that the parser keeps at a stable address.
  mutating func id(address: UInt, name: @autoclosure () -> String) -> Int32 {
    if let id = idsByAddress[address] { return id }
    let id = id(of: name())
    idsByAddress.keep(id, for: address)
    return id
  }

  mutating func id(of name: String) -> Int32 {
    if let id = nameIDs[name] { return id }
    let id = Int32(tree.names.count)
    nameIDs[name] = id
    tree.names.append(name)
    return id
  }

  /// Opens an element; its content is left out where it stands behind the root or too deep.
  mutating func startElement(_ name: Int32, line: Int) {
    isTextOpen = false
    guard skipped == 0, !open.isEmpty || tree.records.isEmpty else {
      skipped += 1
      return
    }
    guard open.count < XMLTree.maximumDepth else {
      skipped += 1
      fail(
        .tooDeep,
        "elements are nested more than \(XMLTree.maximumDepth) deep, "
          + "which no official document is; check how the file was made", line: line)
      return
    }
    let attributes = Int32(tree.attributes.count)
    let parent = open.last ?? -1
    open.append(Int32(tree.records.count))
    tree.records.append(
      XMLTree.Record(
        name: name, parent: parent, end: 0, line: Int32(clamping: line),
        lower: attributes, upper: attributes))
  }

  /// Adds an attribute to the element opened last.
  mutating func attribute(_ name: Int32, value: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, let element = open.last, let lower = unsafe append(value) else { return }
    tree.attributes.append(
      XMLTree.Attribute(name: name, lower: lower, upper: Int32(tree.bytes.count)))
    tree.records[Int(element)].upper = Int32(tree.attributes.count)
  }

  mutating func endElement() {
    isTextOpen = false
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let element = open.popLast() else { return }
    tree.records[Int(element)].end = Int32(tree.records.count)
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
    guard skipped == 0, let parent = open.last, text.count > 0, let lower = unsafe append(text)
    else { return }
    if isTextOpen {
      tree.records[tree.records.count - 1].upper = Int32(tree.bytes.count)
      return
    }
    isTextOpen = true
    tree.records.append(
      XMLTree.Record(
        name: -1, parent: parent, end: Int32(tree.records.count + 1), line: Int32(clamping: line),
        lower: lower, upper: Int32(tree.bytes.count)))
  }

  /// Keeps a processing instruction; none before the root element or behind it.
  mutating func instruction(target: String, content: String) {
    guard skipped == 0, !open.isEmpty else { return }
    isTextOpen = false
    tree.instructions.append(
      XMLTree.Instruction(target: target, content: content, node: tree.records.count))
  }

  /// Closes what is open and hands over the tree.
  mutating func finish() throws(ReadError) -> XMLTree {
    if let failure { throw failure }
    skipped = 0
    while !open.isEmpty { endElement() }
    guard !tree.records.isEmpty else {
      throw ReadError(.malformed, "no element was found where a document was expected")
    }
    return tree
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard tree.bytes.count + text.count <= Self.maximumBytes else {
      fail(.tooLarge, "more than two gigabytes of text; split the file", line: nil)
      return nil
    }
    let lower = Int32(tree.bytes.count)
    unsafe tree.bytes.append(contentsOf: text)
    return lower
  }
}

/// Remembers what stands for an address; what falls on the same place is forgotten.
///
/// A document has some dozens of names and asks for one at every tag: a look at one place is all
/// that this may cost.
private struct AddressTable {
  private var places: [(address: UInt, id: Int32)] = Array(repeating: (0, -1), count: size)

  private static let size = 512

  /// Interned strings lie close together, at any distance.
  @inline(__always)
  private static func place(of address: UInt) -> Int {
    Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  subscript(address: UInt) -> Int32? {
    let kept = places[Self.place(of: address)]
    return kept.address == address ? kept.id : nil
  }

  mutating func keep(_ id: Int32, for address: UInt) {
    places[Self.place(of: address)] = (address, id)
  }
}

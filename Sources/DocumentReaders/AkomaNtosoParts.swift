import XMLReading

/// A document whose parts stand in files of their own: a collection names its bill, a bill its
/// annexes.
///
/// Source: Akoma Ntoso 3.0, `documentRef` and `componentRef`; AKN4EU 4 packages, where `main.xml` or
/// the act names `ANNEX-….xml`. The file that names the others is read with them as one document;
/// the others are then no documents of their own. A part does not say whose it is, so its
/// neighbours are asked.
struct AkomaNtosoParts {
  let companions: CompanionFiles

  /// Files of a folder that are asked at most; a package has some twenty.
  private static let mostAsked = 64
  /// Parts inside parts.
  static let maximumDepth = 4

  /// The file that an address names, as an XML tree; `nil` where there is none.
  func open(_ address: String) -> (name: String, tree: XMLTree)? {
    for name in Self.fileNames(address) {
      if let bytes = companions.file(name), let tree = try? XMLReader.tree(xml: bytes),
        tree.name(of: tree.root) == "akomaNtoso"
      {
        return (name, tree)
      }
    }
    return nil
  }

  /// The files of the folder that take this one in, from the inside out; none where it is whole.
  ///
  /// Files that name each other in a ring belong to none of them; each is then read for itself.
  func wholes(of name: String, _ tree: XMLTree) -> [String] {
    let others = candidates(for: name)
    guard !others.isEmpty else { return [] }
    var lists = [name: Self.references(in: tree).flatMap(Self.fileNames)]
    for other in others {
      if let bytes = companions.file(other), Self.mentionsParts(bytes),
        let tree = try? XMLReader.tree(xml: bytes), tree.name(of: tree.root) == "akomaNtoso"
      {
        lists[other] = Self.references(in: tree).flatMap(Self.fileNames)
      }
    }
    var chain: [String] = []
    var current = name
    while let whole = (others + [name]).first(where: { other in
      other != current
        && lists[other]?.contains(where: { CompanionFiles.match($0, among: [current]) != nil })
          == true
    }) {
      guard whole != name, !chain.contains(whole) else { return [] }
      chain.append(whole)
      current = whole
    }
    return chain
  }

  /// Neighbours that may name the file: those called `main` first, then by name.
  private func candidates(for name: String) -> [String] {
    let others = companions.names().filter { other in
      other != name && Self.endings.contains { other.lowercased().hasSuffix($0) }
    }
    let mains = others.filter { $0.lowercased().contains("main") }
    let rest = others.filter { !$0.lowercased().contains("main") }
    return Array((mains + rest).prefix(Self.mostAsked))
  }

  private static let endings = [".xml", ".akn"]

  /// Addresses of other files in a tree, in order.
  static func references(in tree: XMLTree) -> [String] {
    (0..<tree.count).compactMap { node in
      guard ["documentRef", "componentRef"].contains(tree.name(of: node)) else { return nil }
      return address(of: node, in: tree)
    }
  }

  /// The address of a part that stands elsewhere; `nil` for one in the same file (`#cmp_1`).
  static func address(of node: XMLTree.Node, in tree: XMLTree) -> String? {
    let address = tree.attribute("href", of: node) ?? tree.attribute("src", of: node) ?? ""
    return address.isEmpty || address.hasPrefix("#") ? nil : address
  }

  /// The names that a file may have to which an address leads: `./bill.xml#x`,
  /// `/akn/eu/bill/2013-01-01/eng@/!annex_1`.
  private static func fileNames(_ address: String) -> [String] {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard let last = path.split(separator: "/").last else { return [] }
    let name = String(last.drop { $0 == "!" || $0 == "~" })
    if endings.contains(where: { name.lowercased().hasSuffix($0) }) { return [name] }
    return name.isEmpty ? [] : endings.map { name + $0 }
  }

  /// Whether `…tRef` stands in the bytes, without which they name no part.
  private static func mentionsParts(_ bytes: [UInt8]) -> Bool {
    let word = Array("tRef".utf8)
    return bytes.indices.dropLast(word.count).contains { position in
      bytes[position] == word[0] && bytes[position + 1] == word[1] && bytes[position + 2] == word[2]
        && bytes[position + 3] == word[3]
    }
  }
}

import LegalIdentifiers
package import SourceTexts

/// Reads a `*.gold.json` of either shape (`contract.md`, Gold files).
///
/// Unknown keys are passed over, and named in ``GoldDocument/unknownKeys``.
package enum GoldFile {
  /// Reads a file's bytes; `name` is what messages call it.
  package static func read(_ bytes: [UInt8], name: String) throws(ReadError) -> GoldDocument {
    do {
      return isRendered(bytes)
        ? try RenderedGold(bytes).document(named: name)
        : try LabelledGold(bytes).document(named: name)
    } catch {
      throw ReadError(
        .malformedGold,
        "not a gold file as the contract describes it: \(error); correct or remove it")
    }
  }

  /// Only gold that was rendered from mark-up has a `style`.
  private static func isRendered(_ bytes: [UInt8]) -> Bool {
    var reader = JSONReader(bytes)
    var found = false
    try? reader.object { reader, key throws(JSONError) in
      if key == "style" { found = true }
      try reader.skip()
    }
    return found
  }
}

extension DiagnosticCode {
  /// A gold file could not be read.
  package static let malformedGold = DiagnosticCode("score.malformed-gold")
}

/// Keys that a file has and its reader does not know, each once, in the order met.
struct UnknownKeys {
  private(set) var names: [String] = []

  mutating func note(_ key: String, in object: String) {
    let name = object.isEmpty ? key : "\(object).\(key)"
    if !names.contains(name) { names.append(name) }
  }
}

extension JSONReader {
  /// Reads a string, or a list of strings.
  mutating func stringOrStrings() throws(JSONError) -> [String] {
    var copy = self
    if let text = try? copy.string() {
      self = copy
      return [text]
    }
    return try strings()
  }

  /// Reads a list of targets in their notation.
  mutating func targets() throws(JSONError) -> [Target] {
    var targets: [Target] = []
    try array { reader throws(JSONError) in
      let offset = reader.offset
      let text = try reader.string()
      guard let target = Target(text) else {
        throw JSONError(
          "expected a target such as celex:32016R0679, found “\(text)”", offset: offset)
      }
      targets.append(target)
    }
    return targets
  }

  /// Reads `[first, last]`.
  mutating func pageRange() throws(JSONError) -> ClosedRange<Int> {
    let offset = offset
    var ends: [Int] = []
    try array { reader throws(JSONError) in ends.append(try reader.int()) }
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw JSONError("expected the first and the last page", offset: offset)
    }
    return ends[0]...ends[1]
  }
}

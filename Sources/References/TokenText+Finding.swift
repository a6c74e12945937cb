import Languages
import LegalDocuments
import LegalIdentifiers

extension TokenText {
  /// A match over whole tokens.
  func found(
    _ tokens: Range<Int>, _ kind: ReferenceKind, _ targets: [Target],
    status: ReferenceStatus = .identified, confidence: Double = 1, note: String? = nil,
    types: ActTypes = []
  ) -> Match {
    Match(
      tokens: tokens, kind: kind, targets: targets, status: status, confidence: confidence,
      note: note, types: types)
  }

  /// The hash of the token, by which words are compared with those of another text.
  func hash(at index: Int) -> UInt32 {
    let token = self[index]
    return Fold.key(bytes, Int(token.start), Int(token.end)).hash
  }

  /// Reads pages as a place inside a work: `, p. 12`, `, pages 84-89`.
  func pagePinpoint(at index: Int) -> (Pinpoint, next: Int)? {
    var next = index
    if isSymbol(.comma, at: next) { next += 1 }
    guard has(.pageLabel, at: next) else { return nil }
    next += 1
    if isSymbol(.stop, at: next) { next += 1 }
    guard let first = number(at: next), digits(at: next) <= 4 else { return nil }
    let page = [Pinpoint.Step(.page, String(first))]
    next += 1
    guard isRangeMark(at: next), let last = number(at: next + 1), digits(at: next + 1) <= 4,
      last > first
    else { return (Pinpoint(page), next) }
    return (Pinpoint(page, through: [Pinpoint.Step(.page, String(last))]), next + 2)
  }
}

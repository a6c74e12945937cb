import Languages
import LegalDocuments
import LegalIdentifiers

extension TokenText {
  /// Learns the name that an annex gives to its own act: "Commission Regulation (EC) No xx/2004
  /// (hereinafter ‘the Implementing Regulation’), to which this Form CO is annexed".
  ///
  /// The form was drafted before its act had a number; what it is annexed to is the document itself.
  func nameOfAnnexed(_ names: inout Names) {
    for index in 0..<count where has(.annexed, at: index) {
      let floor = max(0, index - Self.longestLead)
      guard let this = (floor..<index).last(where: { has(.this, at: $0) }),
        let close = (floor..<this).last(where: { isSymbol(.close, at: $0) }),
        let open = (max(0, close - Self.longestName)..<close).last(where: {
          isSymbol(.open, at: $0)
        }),
        let name = Definitions.name(at: open + 1, isAdjacent: true, in: self)
      else { continue }
      let types = name.compactMap { actHead(at: $0)?.types }.first ?? []
      names.learn(
        Definition(
          name: name, works: [.self], treaties: Treaties(), types: types,
          words: string(name.lowerBound, name.upperBound)))
      return
    }
  }

  /// Tokens of a name in brackets at most.
  private static let longestName = 20
  /// Tokens of "’), to which this Short Form CO is" at most.
  private static let longestLead = 12
}

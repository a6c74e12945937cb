import SourceTexts

extension Pinpoint.Step {
  /// The step with letters for Latin words: what the French version prints as "Article 8 bis" is
  /// Article 8a, however it is cited.
  package var lettered: Pinpoint.Step {
    LatinOrdinals.lettered(number).map { Pinpoint.Step(unit, $0) } ?? self
  }
}

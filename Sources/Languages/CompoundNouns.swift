/// The nouns for acts and papers with which Germanic compounds end: "energiebelastingrichtlijn".
package enum CompoundNouns {
  /// In small letters, as bytes.
  package static let endings: [[UInt8]] = [
    "richtlijn", "verordening", "strategie", "actieplan", "richtlinie", "verordnung",
    "aktionsplan", "strategi", "direktivet", "forordningen", "förordningen", "strategin",
    "strategien", "handlingsplan",
  ].map { Array($0.utf8) }
}

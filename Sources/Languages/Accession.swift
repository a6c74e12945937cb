/// What a word says of an accession; the raw value is the value of ``Term/accession``.
package enum AccessionWord: UInt8, Sendable {
  /// `accession`, `Beitritts`.
  case accession = 1
  /// The act or treaty in one word: `Beitrittsakte`, `anslutningsakten`.
  case instrument
  /// The noun for the act alone, in languages where it is no act otherwise: `Akte`, `acta`.
  case act
  /// What may stand between: `conditions`, `Bedingungen`, `concerning`.
  case link
}

/// An enlargement of the Union; the raw value is the value of ``Term/accedingState``, of the names of
/// the states that joined in it.
package enum Enlargement: UInt8, Sendable, CaseIterable {
  /// Denmark, Ireland, the United Kingdom.
  case of1973 = 1
  /// Greece.
  case of1981
  /// Portugal and Spain.
  case of1986
  /// Austria, Finland and Sweden; Norway, which signed.
  case of1995
  /// Ten states, from the Czech Republic to Slovakia.
  case of2004
  /// Bulgaria and Romania.
  case of2007
  /// Croatia.
  case of2013
}

extension Vocabulary.Row {
  /// The names of the states that joined, an enlargement after the other.
  static func acceding(_ states: [Enlargement: String]) -> [Vocabulary.Row] {
    states.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Vocabulary.Row(.accedingState, $0.value, value: $0.key.rawValue)
    }
  }

  /// Words that tell an accession.
  static func accession(_ word: AccessionWord, _ words: String) -> Vocabulary.Row {
    Vocabulary.Row(.accession, words, value: word.rawValue)
  }
}

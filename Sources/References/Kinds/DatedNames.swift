import LegalIdentifiers
import SourceTexts

/// Names that pass from an act to the one that replaces it: "the Financial Regulation" means the one in
/// force when the text was written (`references.md` §7.3).
enum DatedNames {
  /// Each name as its words, and its acts with the day from which each counts, oldest first.
  private static let names: [(words: [String], acts: [(from: CivilDate, celex: String)])] = [
    (["Financial", "Regulation"], financial), (["règlement", "financier"], financial),
  ]

  private static let financial = dated([
    ("2003-01-01", "32002R1605"), ("2013-01-01", "32012R0966"), ("2018-08-02", "32018R1046"),
    ("2024-09-30", "32024R2509"),
  ])

  private static func dated(_ acts: [(String, String)]) -> [(from: CivilDate, celex: String)] {
    acts.compactMap { act in CivilDate(iso: act.0).map { ($0, act.1) } }
  }

  /// The act that the words mean on a day, and how many words they are.
  static func act(
    _ isWord: (Int, String) -> Bool, on day: CivilDate
  ) -> (work: WorkIdentifier, count: Int)? {
    for name in names where name.words.indices.allSatisfy({ isWord($0, name.words[$0]) }) {
      let act = name.acts.last { $0.from <= day }
      return act.map { (WorkIdentifier(.celex, $0.celex), name.words.count) }
    }
    return nil
  }
}

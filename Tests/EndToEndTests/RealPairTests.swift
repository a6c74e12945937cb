import Foundation
import TestSupport
import Testing

/// The PDF of an act must give the same segments as its XML.
@Suite(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
struct `Two files of one act` {
  /// The Council's position and the act as published, beside the Formex of Regulation 2016/679.
  @Test(arguments: [
    "pdf/ST_5419_2016_INIT_EN.pdf", "pdf/OJ_L_119_4.5.2016_GDPR_gdpr-regulation.pdf",
  ])
  func `agree in 173 recitals and 99 articles, almost word for word`(file: String) throws {
    let formex = "formex/oj/32016R0679-EN__gdpr_L_2016119EN.01000101.xml"
    let rows = try compare(file, formex)
    #expect(rows["recital"]?.prefix(3) == ["173", "173", "173"])
    #expect(rows["article"]?.prefix(3) == ["99", "99", "99"])
    for kind in ["visa", "recital", "article"] {
      let similarity = try #require(rows[kind]?.last.flatMap(Double.init))
      #expect(similarity >= 0.99, "\(kind)")
    }
  }

  @Test func `agree where both are mark-up`() throws {
    let rows = try compare(
      "xhtml/legalviz/32016R0679_EN.xhtml",
      "formex/oj/32016R0679-EN__gdpr_L_2016119EN.01000101.xml")
    for kind in ["visa", "recital", "article"] {
      let similarity = try #require(rows[kind]?.last.flatMap(Double.init))
      #expect(similarity >= 0.99, "\(kind)")
    }
  }

  /// The columns of each row that `renvoi compare` prints.
  private func compare(_ left: String, _ right: String) throws -> [String: [String]] {
    let run = try Program.run(
      "compare", SharedCorpus.url(left).path, SharedCorpus.url(right).path)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return Dictionary(rows.map { ($0[0], Array($0.dropFirst())) }) { $1 }
  }
}

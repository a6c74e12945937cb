import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

@Suite struct HostileInputTests {
  /// A generator with a fixed seed: the same bytes in every run.
  struct Noise {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }

  private static let pieces = [
    "Article ", "Articles ", "5", "(2)", "(a)", ", ", " and ", " of ", "Regulation ", "(EU) ",
    "No ", "2016/679", "95/46/EC", "Annex ", "II", " thereof", "that ", "this ", "the Treaty ",
    "first ", "subparagraph ", "point ", "(", ")", "/", "…", "‘", "’", "\u{A0}", "\u{AD}", ". ",
    "\n\n", "Council ", "Decision ", "OJ L ", "14469/4/05 REV 4", "999999999999", "–", "to ",
  ]

  @Test(arguments: ["en", "fr", "de", "hu", "el"])
  func `shuffled pieces never trap and spans stay inside the text`(language: String) {
    var noise = Noise(state: 7)
    let recogniser = Recogniser(language: language)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in Self.pieces[Int(noise.next()) % Self.pieces.count] }.joined()
      check(recogniser.references(in: text), in: text)
    }
  }

  @Test func `random bytes never trap`() {
    var noise = Noise(state: 11)
    let recogniser = Recogniser()
    for _ in 0..<200 {
      let bytes = (0..<400).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
      let text = String(decoding: bytes, as: UTF8.self)
      check(recogniser.references(in: text), in: text)
    }
  }

  private func check(_ references: [Reference], in text: String) {
    var end = 0
    for reference in references {
      #expect(reference.span.start >= end, "\(text)")
      #expect(reference.span.end > reference.span.start, "\(text)")
      #expect(reference.span.end <= text.utf8.count, "\(text)")
      #expect(reference.status != .identified || !reference.targets.isEmpty, "\(text)")
      end = reference.span.end
    }
  }

  @Test func `the same text gives the same references`() {
    let text =
      "Article 5 of Regulation (EU) 2016/679, that Regulation and Directives 95/46/EC, 2002/58/EC"
    let recogniser = Recogniser()
    #expect(recogniser.references(in: text) == recogniser.references(in: text))
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "1, ", "(", ")", "1/", "a, ", "Article ", "Article 5 of ", "point (a) of ", "first ", "the ",
      "Regulation ", "and (2)", "[", "/2016", "that Regulation ", "Council ", "of the European ",
      "2016/679, ", "(EU) ", "Treaty ", "‘", "(‘", "thereof ", "Directive 95/46/EC (", "OJ L ",
      "points (a), ", "paragraph 2 or 3, ", "point (a) and point (b) ", "GDPR ", "REV 1 to ",
      "Article 5(", "except point (a) ", "in Article 5 and ", "14469/05 + ADD 1 ", "[2003] ECR ",
      "first subparagraph ", "first sentence first subparagraph ", "1st sentence ",
      "first sentence of the first subparagraph of ", "point (a) first subparagraph ",
      "first subparagraph, first indent, first sentence ", "point (a) point (i) ",
      "introductory wording of the first subparagraph ", "Annex I; that Article and ",
      "(77/1/EEC) ", "Directive of 1 May 1977 x ", "TFEU and 5 ", "– Article 1 ", "ibid., para 1; ",
      "its conclusions of 1 May 2001 and of ", "point a ", "Art. 1 ", "C-1/12\n", "http://a(1) ",
      "Agreement ", "Convention between A and B ", "the Convention on A and B, ",
      "the Treaty of 1 May 1977 on a, ",
      "In its report of 1 May 2001 on, ", "Recommendation GFCM/1/1, ", "the Agreement between A, ",
      "TFEU (Article 1) ", "referred to in (a), ",
    ])
  func `monotonous text is read in linear time`(piece: String) {
    let text = "Articles 1, " + String(repeating: piece, count: 40_000 / piece.utf8.count)
    check(Recogniser().references(in: text), in: text)
  }

  @Test func `points of points end at the depth that is read`() {
    let text = "Article 5, " + String(repeating: "point a ", count: 300)
    for reference in Recogniser().references(in: text) {
      for target in reference.targets { #expect((target.pinpoint?.path.count ?? 0) <= 24) }
    }
  }

  @Test func `a range of points holds no points`() throws {
    let references = Recogniser(language: "sk").references(
      in: String(repeating: "1–9bode ", count: 40))
    #expect(references.count > 30)
    for target in references.flatMap(\.targets) {
      #expect(try #require(target.pinpoint).steps.count == 1)
    }
  }

  @Test func `no part lies in its like`() throws {
    let text = String(repeating: "first subparagraph ", count: 40)
    let references = Recogniser().references(in: text)
    #expect(references.count == 40)
    for target in references.flatMap(\.targets) {
      #expect(try #require(target.pinpoint).steps.count == 1)
    }
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      ("paragraph art_1.par_1", "Article 1 applies, "),
      ("paragraph art_1.par_1", "the words ‘x’ Article 1 applies, "),
      ("paragraph art_1.par_1", "Annex I and that paragraph, "),
      ("paragraph art_1.par_1", "Directive 2001/29/EC and Directive 98/4/EC shall be deleted, "),
      ("table anx.tbl_1.row_1", "Article 1 | "),
      ("table anx.tbl_1.row_1", "Directive 2001/29/EC | "),
    ])
  func `a segment without an end is read in linear time`(segment: String, piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let document = LegalDocument(
      outline: """
        article art_1: Article 1 applies.
        \(segment): \(text)
        """)
    #expect(document.cited.count > 10_000)
  }

  @Test(.timeLimit(.minutes(10)))
  func `names in notes are looked up, however many the text defines`() {
    let definitions = (1...9_999).map { number in
      "Regulation (EU) 2016/\(number) (the ‘Harbour \(number) Strategy’)"
    }
    var document = LegalDocument(
      outline: "paragraph art_1.par_1: \(definitions.joined(separator: ", "))")
    document.footnotes = (1...9_999).map { number in
      Footnote(
        id: "fn:\(number)", mark: "\(number)", text: "See Article 3 of the Merger Regulation.",
        segment: 0)
    }
    #expect(document.cited.count >= 2 * 9_999)
  }

  /// What follows "of this" ends where the next mention begins; found by fuzzing.
  @Test(arguments: [
    "why Articles 24 and 64 of this Nach Art. 7Regulation and Articles 1",
    "Annex I to this Form Art. 5 Annex", "Article 3 of the latter Article 4",
  ])
  func `mentions never overlap`(text: String) {
    for language in ["en", "de", "fr"] {
      var end = 0
      for reference in Recogniser(language: language).references(in: text) {
        #expect(reference.span.start >= end)
        end = reference.span.end
      }
    }
  }
}

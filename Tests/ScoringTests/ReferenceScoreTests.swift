import LegalDocuments
import LegalIdentifiers
import Scoring
import Testing

@Suite struct `Scores of references` {
  private func label(_ references: String...) -> String {
    #"{"pages": [1, 2], "document": {}, "references": [\#(references.joined(separator: ","))]}"#
  }

  private func reference(
    _ target: String, page: Int = 1, text: String = "it", more: String = ""
  ) -> String {
    #"""
    {"page": \#(page), "text": "\#(text)", "where": "body", "targets": ["\#(target)"],
     "relation": "cites"\#(more)}
    """#
  }

  @Test func `the same target as often on the same page is right`() throws {
    let strategy = "council:ST-14469-2005-REV-4"
    // The name in the text and the number in the note: labelled twice, asked for twice.
    let asked = label(reference(strategy), reference(strategy))
    let twice = [mention("the Strategy", strategy), mention("14469/4/05 REV 4", strategy)]
    #expect(
      try score(.paper(references: twice), asked).tally(.works, "council") == Tally(right: 2))
    #expect(
      try score(.paper(references: [twice[0]]), asked).tally(.works)
        == Tally(right: 1, missed: 1))
    #expect(
      try score(.paper(references: twice + [twice[0]]), asked).tally(.works)
        == Tally(right: 2, extra: 1))
  }

  @Test func `another page is another place`() throws {
    let card = try score(
      .paper(references: [mention("it", "com:COM/2011/32", page: 2)]),
      label(reference("com:COM/2011/32", page: 1)))
    #expect(card.tally(.works, "com") == Tally(extra: 1, missed: 1))
  }

  @Test func `pages without labels do not count`() throws {
    let card = try score(
      .paper(references: [mention("it", "com:COM/2011/32", page: 3)]), label())
    #expect(card.tally(.works) == Tally())
  }

  @Test func `a work is right even where the pinpoint is not`() throws {
    let asked = label(reference("celex:32016R0679#art_9.par_2.pnt_b"))
    let card = try score(
      .paper(references: [mention("Article 9", "celex:32016R0679#art_9.par_2")]), asked)
    #expect(card.tally(.works, "act") == Tally(right: 1))
    #expect(card.tally(.pinpoints, "act") == Tally(extra: 1, missed: 1))
  }

  @Test func `one label with two targets asks for both`() throws {
    let both = #"""
      {"page": 1, "text": "those Regulations", "targets": ["celex:32016R1036", "celex:32016R1037"]}
      """#
    let card = try score(
      .paper(references: [mention("those Regulations", "celex:32016R1036", "celex:32016R1037")]),
      label(both))
    #expect(card.tally(.works) == Tally(right: 2))
  }

  @Test func `other right targets are right, and leave room for their neighbours`() throws {
    // Greedily, the first label would take the second's only target.
    let asked = label(
      reference("oj:C:1995:247:p1", more: #", "also": ["celex:31995Y0923(01)"]"#),
      reference("oj:C:1995:247:p1"))
    let found = [
      mention("Resolution", "oj:C:1995:247:p1"), mention("OJ C 247", "celex:31995Y0923(01)"),
    ]
    #expect(try score(.paper(references: found), asked).tally(.works) == Tally(right: 2))
  }

  @Test func `doubtful references are neither asked for nor held against anyone`() throws {
    let doubtful = label(
      reference(
        "meeting:council:2011-06", text: "Council conclusions of June 2011",
        more: #", "unsure": true"#))
    let guesses: [[DocumentRecord.Mention]] = [
      [], [mention("conclusions of June 2011", "meeting:council:2011-06")],
      [mention("Council conclusions of June 2011", "text:council-conclusions-of-june-2011")],
    ]
    for guess in guesses {
      #expect(try score(.paper(references: guess), doubtful).tally(.works) == Tally())
    }
    let elsewhere = [mention("Regulation 17", "celex:31962R0017")]
    #expect(try score(.paper(references: elsewhere), doubtful).tally(.works) == Tally(extra: 1))
  }

  @Test func `a blank reference has no target to find`() throws {
    let blank = label(
      #"{"page": 1, "text": "OJ L …, p. …", "targets": [], "placeholder": true}"#)
    #expect(try score(.paper(), blank).tally(.works) == Tally())
    let guess = [mention("OJ L …", "oj:L:2016:119:p1")]
    #expect(try score(.paper(references: guess), blank).tally(.works) == Tally(extra: 1))
  }

  @Test func `the document's own number and “self” are one`() throws {
    let card = try score(
      .paper(
        id: "council:ST-9101-2024-INIT",
        references: [mention("this Regulation", "council:ST-9101-2024-INIT#art_5")]),
      label(reference("self#art_5")))
    #expect(card.tally(.works, "self") == Tally(right: 1))
    #expect(card.tally(.pinpoints, "self") == Tally(right: 1))
  }

  @Test func `with a catalogue, any name of the work is right`() throws {
    let asked = label(reference("oj:L:2016:119:p1"))
    let found = DocumentRecord.paper(references: [mention("GDPR", "celex:32016R0679")])
    #expect(try score(found, asked).tally(.works).right == 0)
    let names = ["celex:32016R0679", "oj:L:2016:119:p1", "council:PE-5419-2016"]
      .compactMap { WorkIdentifier($0) }
    let catalogue = WorkEquivalence([Array(names[0...1]), [names[2], names[0]]])
    #expect(try score(found, asked, equivalence: catalogue).tally(.works) == Tally(right: 1))
    #expect(catalogue.name(of: names[2]) == catalogue.name(of: names[1]))
  }

  @Test func `relations are scored where the work is right`() throws {
    let asked = label(reference("celex:31995L0046"))
    let card = try score(
      .paper(references: [mention("it", "celex:31995L0046", relation: .repeals)]), asked)
    #expect(card.tally(.relations, "cites") == Tally(missed: 1))
    #expect(card.tally(.relations, "repeals") == Tally(extra: 1))
  }

  @Test func `without pages, each note is a place of its own`() throws {
    let asked = #"""
      {"document": {}, "references": [
        {"page": null, "text": "16105/23", "where": "footnote 6", "targets": ["council:ST-16105-2023"]},
        {"page": null, "text": "Resolution", "where": "body", "targets": ["council:ST-16105-2023"]}]}
      """#
    let inNote = mention("16105/23", "council:ST-16105-2023", page: nil, footnote: "fn:6")
    let inText = mention("Resolution", "council:ST-16105-2023", page: nil, segment: "art_1")
    let notes = [note("6", "16105/23", page: nil)]
    #expect(
      try score(.paper(notes: notes, references: [inNote, inText]), asked).tally(.works)
        == Tally(right: 2))
    #expect(
      try score(.paper(notes: notes, references: [inText, inText]), asked).tally(.works)
        == Tally(right: 1, extra: 1, missed: 1))
  }

  @Test func `rendered mark-up asks for printed places, segment by segment`() throws {
    let asked = #"""
      {"style": "oj2", "language": "en", "title": "Decision",
       "footnotes": ["OJ C 376, 28.12.1999, p. 1."], "references": ["oj:C:1999:376:p1"],
       "segments": [
        {"kind": "visa", "text": "Having regard to the proposal from the Commission,",
         "refs": ["oj:C:1999:376:p1"]},
        {"kind": "visa", "text": "Having regard to the opinion of the European Parliament,", "refs": []}]}
      """#
    let visas = [
      segment(.visa, nil, "Having regard to the proposal from the Commission,", id: "cit_1"),
      segment(.visa, nil, "Having regard to the opinion of the European Parliament,", id: "cit_2"),
    ]
    func card(calledIn visa: String) throws -> ScoreCard {
      try score(
        .paper(
          visas, notes: [note("1", "OJ C 376, 28.12.1999, p. 1.", calledIn: visa, after: 10)],
          references: [
            // The proposal named in the text is the same work, but no printed place.
            mention("proposal", "oj:C:1999:376:p1", kind: .document, segment: "cit_1"),
            mention("OJ C 376, 28.12.1999, p. 1", "oj:C:1999:376:p1", footnote: "fn:1"),
          ]), asked)
    }
    #expect(try card(calledIn: "cit_1").tally(.works, "oj") == Tally(right: 1))
    #expect(try card(calledIn: "cit_2").tally(.works, "oj") == Tally(extra: 1, missed: 1))
    #expect(try card(calledIn: "cit_1").tally(.notes) == Tally(right: 1))
  }

  @Test func `before 1968 mark-up writes P for the one series`() throws {
    let gold = try gold(
      #"""
      {"style": "oj2", "segments": [{"kind": "visa", "text": "…", "refs": ["oj:P:1962:2:p36"]}]}
      """#)
    #expect(gold.references.map { $0.targets.map(\.description) } == [["oj:-:1962:2:p36"]])
  }

  @Test func `mark-up has no place for acts that are published one by one`() throws {
    let none = #"{"style": "oj1", "segments": []}"#
    let found = [mention("OJ L, 2024/1689", "oj:L:2024/1689"), mention("OJ L 9", "oj:L:2012:9:p1")]
    #expect(try score(.paper(references: found), none).tally(.works) == Tally(extra: 1))
  }
}

import LegalDocuments
import LegalIdentifiers
import References
import Testing

@Suite struct FootnotedNamesTests {
  /// What is found in a paper of one paragraph that calls its only note at its end.
  private func cited(_ text: String, note: String) -> [String] {
    var document = LegalDocument(outline: "body txt_1: \(text)")
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: text.utf8.count)]
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: note, segment: 0, offset: text.utf8.count)
    ]
    return document.cited
  }

  @Test func `a name before a call is what the note gives`() {
    #expect(
      cited("In line with the Harbour Programme", note: "OJ C 115, 4.5.2010, p. 1.")
        == ["oj:C:2010:115:p1", "oj:C:2010:115:p1"])
  }

  @Test func `a name in the plural has all places of its note`() {
    let places = ["oj:L:1975:204:p28", "oj:L:1978:304:p1"]
    let note = "OJ L 204, 2.8.1975, p. 28; OJ L 304, 30.10.1978, p. 1."
    #expect(
      cited("Having regard to the opinions of the European Parliament", note: note)
        == places + places)
    #expect(
      cited("Having regard to the opinion of the European Parliament", note: note)
        == places + places)
    // The further places of one convention are those of what amended it.
    #expect(cited("In line with the Harbour Convention", note: note) == [places[0]] + places)
  }

  @Test func `the place of an act is not that of the convention in its title`() {
    let found = cited(
      "Regulation (EEC) No 954/79 of 15 May 1979 concerning accession to the United Nations Convention on a Code of Conduct for Liner Conferences",
      note: "OJ L 121, 17.5.1979, p. 1.")
    #expect(
      found == [
        "celex:31979R0954", "alias:convention-on-a-code-of-conduct-for-liner-conferences",
        "oj:L:1979:121:p1",
      ])
  }

  @Test func `a name in full may go on behind the call`() {
    var document = LegalDocument(
      outline: "body txt_1: under the Rotterdam Convention on Trade in Certain Chemicals")
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: 30)]
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: "OJ L 63, 6.3.2003, p. 29.", segment: 0, offset: 30)
    ]
    #expect(document.cited == ["oj:L:2003:63:p29", "oj:L:2003:63:p29"])
  }

  @Test func `a title that ends at the call belongs to its act, not to the last name in it`() {
    let found = cited(
      "Decision No 280/2004/EC of 11 February 2004 on a mechanism for implementing the Harbour Programme",
      note: "OJ L 49, 19.2.2004, p. 1.")
    #expect(found == ["celex:32004D0280", "oj:L:2004:49:p1"])
  }

  @Test(arguments: [
    ("The package implements the EU Harbour Strategy for 2030", "EU Harbour Strategy for 2030"),
    ("As announced in the European Harbour Deal", "The European Harbour Deal"),
    ("Under the European Harbour Law", "European Harbour Law"),
    ("The Commission gave its communication", "A Clean Planet for all"),
  ])
  func `a name before a call is what the title in the note is numbered`(text: String, title: String)
  {
    let note =
      "Communication from the Commission to the European Parliament and the Council, \(title), COM(2021) 699 final."
    #expect(cited(text, note: note) == ["com:COM/2021/699", "com:COM/2021/699"])
  }

  @Test(arguments: [
    (
      "Communication from the Commission, COM(2020) 66 final, and the report COM(2021) 699 final.",
      ["com:COM/2020/66", "com:COM/2021/699"]
    ),
    (
      "As the communication from the Commission COM(2021) 699 final has it, soils are alive and have to be kept so everywhere.",
      ["com:COM/2021/699"]
    ),
  ])
  func `a note that does more than give a number names nothing`(note: String, works: [String]) {
    #expect(cited("Under the European Harbour Law", note: note) == works)
  }

  @Test func `one small word stands within a name`() {
    var document = LegalDocument(
      outline: """
        body txt_1: It is part of the Farm to Fork Strategy
        body txt_2: The Farm to Fork Strategy has targets.
        """)
    let end = document.segments[0].text.utf8.count
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: end)]
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: "COM(2020) 381 final.", segment: 0, offset: end)
    ]
    #expect(document.cited == ["com:COM/2020/381", "com:COM/2020/381", "com:COM/2020/381"])
  }

  @Test func `a name within a dated text's title is not what the note gives`() {
    #expect(
      cited(
        "The Parliament adopted those of 4 May 2019 on soils and of 15 January 2020 on the European Green Deal",
        note: "OJ C 270, 7.7.2021, p. 2.") == ["oj:C:2021:270:p2"])
  }

  @Test func `common nouns of a list are no name`() {
    #expect(
      cited(
        "Exemptions for buy-back programmes and stabilisation of financial instruments",
        note: "OJ L 336, 23.12.2003, p. 33.") == ["oj:L:2003:336:p33"])
  }

  @Test func `law is a name's noun in capitals only`() {
    #expect(
      cited("Unless they act under national law", note: "Directive 2002/58/EC, which is of 2002.")
        == ["celex:32002L0058"])
  }

  @Test func `nor to the agreement in it`() {
    let found = cited(
      "Decision No 280/2004/EC of 11 February 2004 on a mechanism for implementing the Kyoto Protocol",
      note: "OJ L 49, 19.2.2004, p. 1.")
    #expect(found == ["celex:32004D0280", "alias:kyoto-protocol", "oj:L:2004:49:p1"])
  }

  @Test func `an agreement is not the decision that approves it`() {
    let found = cited(
      "The Union is a party to the Kyoto Protocol",
      note: "Council Decision 2002/358/EC of 25 April 2002 approving the Kyoto Protocol.")
    #expect(found == ["alias:kyoto-protocol", "celex:32002D0358", "alias:kyoto-protocol"])
  }

  @Test func `what the note gives comes before what everyone calls so`() {
    #expect(
      cited("Under the Water Framework Directive", note: "Directive 2001/60/EC of 23 October 2001.")
        == ["celex:32001L0060", "celex:32001L0060"])
    #expect(
      cited(
        "As the European Green Deal has it", note: "The European Green Deal, COM(2019) 640 final.")
        == ["com:COM/2019/640", "com:COM/2019/640"])
  }

  @Test func `a paper described with its number behind it is one work`() {
    let reader = Recogniser(language: "en")
    func works(_ text: String) -> [String] {
      reader.references(in: text).map { $0.targets.first?.description ?? "" }
    }
    #expect(
      works("the Council conclusions of 9 June 2016 on the Harbour Network (10025/16)")
        == ["council:ST-10025-2016", "council:ST-10025-2016"])
    #expect(
      works("Commission Decision of 24.1.2024 establishing the Harbour Office C(2024) 390")
        == ["com:C/2024/390", "com:C/2024/390"])
    #expect(
      works("the Stockholm Programme (OJ C 115, 4.5.2010, p. 1)")
        == ["oj:C:2010:115:p1", "oj:C:2010:115:p1"])
    #expect(
      works("Council conclusions of 20 November 2017 on the joint communication (JOIN(2017) 450)")
        == ["meeting:council:2017-11-20", "com:JOIN/2017/450"])
  }

  @Test func `a note before the short name of an agreement gives its place everywhere`() {
    let text =
      "the Fisheries Partnership Agreement between the Community and the Islamic Republic of Mauritania (‘the Agreement’)"
    var document = LegalDocument(
      outline: "recital rct_1: \(text)\nrecital rct_2: Under the Agreement, all is well.")
    let call = text.utf8.count - " (‘the Agreement’)".utf8.count
    document.segments[0].calls = [FootnoteCall(footnote: 0, offset: call)]
    document.footnotes = [
      Footnote(
        id: "fn:1", mark: "1", text: "OJ L 343, 8.12.2006, p. 4.", segment: 0, offset: call)
    ]
    #expect(document.cited == Array(repeating: "oj:L:2006:343:p4", count: 3))
  }
}

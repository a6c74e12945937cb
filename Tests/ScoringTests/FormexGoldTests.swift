import LegalDocuments
import LegalIdentifiers
import Scoring
import SourceTexts
import TestSupport
import Testing
import XMLReading

@Suite struct `Formex files as their own gold` {
  private let act = #"""
    <ACT><BIB.INSTANCE><DATE ISO="20241104">20241104</DATE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
    <TITLE><TI><P><HT TYPE="UC">Council Decision</HT> (EU) 2024/9001</P></TI></TITLE>
    <PREAMBLE><GR.VISA><VISA>Having regard to the opinion
      <NOTE NOTE.ID="E1"><P><REF.DOC.OJ COLL="C" DATE.PUB="20120629" NO.OJ="044E" PAGE.FIRST="30">OJ C
      44 E, 29.6.2012, p. 30</REF.DOC.OJ>.</P></NOTE>,</VISA></GR.VISA>
    <GR.CONSID><CONSID><NP><NO.P>(1)</NO.P><TXT>Ports are doors.</TXT></NP></CONSID></GR.CONSID></PREAMBLE>
    <ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Keys</STI.ART>
    <PARAG><NO.PARAG>1.</NO.PARAG><ALINEA><P>The act is amended
      <QUOT.START CODE="2018"/>thus<QUOT.END CODE="2019"/>:</P>
      <QUOT.S><ARTICLE><TI.ART>Article 3a</TI.ART><ALINEA>Doors shall be locked (<REF.DOC.OJ COLL="P"
      DATE.PUB="19620115" NO.OJ="002" PAGE.FIRST="36">OJ 2, 15.1.1962, p. 36/62</REF.DOC.OJ>).</ALINEA>
      </ARTICLE></QUOT.S></ALINEA></PARAG></ARTICLE></ENACTING.TERMS></ACT>
    """#

  private func gold() throws -> FormexGold {
    FormexGold(try XMLReader.tree(xml: Array(act.utf8)), name: "act")
  }

  @Test func `visas, recitals and articles, with numbers and whole texts`() throws {
    let segments = try gold().document.segments
    #expect(segments.map(\.kind) == ["visa", "recital", "article", "article"])
    #expect(segments.map { FoldedWords($0.number ?? "").words } == [[], ["1"], ["1"], ["3a"]])
    #expect(segments[0].text == "Having regard to the opinion ,")
    #expect(segments[1].text == "Ports are doors.")
    #expect(segments[2].text.hasPrefix("1. The act is amended ‘thus’: Doors shall be locked"))
  }

  @Test func `a quoted article belongs to another act`() throws {
    #expect(try gold().document.segments.map(\.isUnsure) == [false, false, false, true])
  }

  @Test func `marked places become identifiers, held by note or segment`() throws {
    let references = try gold().document.references
    #expect(
      references.map { $0.targets.map(\.description) }
        == [["oj:C:2012:44E:p30"], ["oj:-:1962:2:p36"]])
    #expect(references.map(\.place) == [.note(0), .segment(3)])
    #expect(references[0].text == "OJ C 44 E, 29.6.2012, p. 30")
    #expect(try gold().document.notes.map(\.text) == ["OJ C 44 E, 29.6.2012, p. 30."])
  }

  @Test func `blocks are plain text, with marks that cover the words`() throws {
    let blocks = try gold().blocks
    #expect(blocks.first?.text == "Council Decision (EU) 2024/9001")
    #expect(blocks.allSatisfy { !$0.text.contains("\n") && !$0.text.contains("<") })
    let marked = blocks.flatMap { block in block.marks.map { String(block.text[$0.span]) } }
    #expect(marked == ["OJ C 44 E, 29.6.2012, p. 30", "OJ 2, 15.1.1962, p. 36/62"])
  }

  @Test func `a recogniser is scored block by block`() throws {
    let blocks = try gold().blocks
    let found = blocks.map { block in
      block.marks.prefix(1).filter { $0.target.value.hasPrefix("C") }.map {
        Reference(span: $0.span, kind: .oj, targets: [Target($0.target)])
      } + [Reference(span: TextSpan(0, 1), kind: .act, targets: [Target(.self)])]
    }
    let card = BlockScorer.score(blocks, found: found, document: "act")
    #expect(card.tally(.works, "oj") == Tally(right: 1, missed: 1))
  }

  @Test(arguments: [
    ("Article 1", "1"), ("Article premier", "premier"), ("Article 3 bis", "3 bis"),
    ("1. cikk", "1"), ("Artikel 12a", "12a"), ("", ""),
    ("Article 26<NOTE><P>Declaration of 2000.</P></NOTE>", "26"),
  ])
  func `the number stands in the article's title`(title: String, number: String) throws {
    let xml = "<ACT><ARTICLE><TI.ART>\(title)</TI.ART><ALINEA>Text.</ALINEA></ARTICLE></ACT>"
    let gold = FormexGold(try XMLReader.tree(xml: Array(xml.utf8)), name: "act")
    #expect(gold.document.segments.first?.number == number)
  }

  @Test func `a note that carries its words once more is asked for again`() throws {
    let xml = #"""
      <ACT><P>Doors<NOTE NOTE.ID="E1"><P>See the list.</P></NOTE>, gates<NOTE NOTE.REF="E1"/> and
      keys<NOTE NOTE.REF="E1"><P>See the list.</P></NOTE></P></ACT>
      """#
    let gold = FormexGold(try XMLReader.tree(xml: Array(xml.utf8)), name: "act").document
    #expect(gold.notes.map(\.text) == ["See the list.", "See the list."])
  }

  @Test func `a point of what is printed at a place names the place`() throws {
    let xml = #"""
      <ACT><P>See the guidelines (<REF.DOC.OJ COLL="C" DATE.PUB="20081018" NO.OJ="265"
      PAGE.FIRST="6">OJ C 265, 18.10.2008, p. 6</REF.DOC.OJ>), point 34.</P></ACT>
      """#
    let gold = FormexGold(try XMLReader.tree(xml: Array(xml.utf8)), name: "act").document
    let found = mention(
      "OJ C 265, 18.10.2008, p. 6), point 34", "oj:C:2008:265:p6#pnt_34", page: nil,
      kind: .provision)
    let card = Scorer().score(.paper(references: [found]), against: gold)
    #expect(card.tally(.works, "oj") == Tally(right: 1))
  }

  @Test func `mark-up with zeros for numbers is doubtful`() throws {
    let xml = #"""
      <ACT><P><REF.DOC.OJ COLL="C" DATE.PUB="20131214" NO.OJ="000" PAGE.FIRST="0">OJ C 366,
      14.12.2013, p. 1</REF.DOC.OJ></P></ACT>
      """#
    let gold = FormexGold(try XMLReader.tree(xml: Array(xml.utf8)), name: "act").document
    #expect(gold.references.map(\.isUnsure) == [true])
    let found = mention("OJ C 366, 14.12.2013, p. 1", "oj:C:2013:366:p1", page: nil)
    #expect(Scorer().score(.paper(references: [found]), against: gold).tally(.works) == Tally())
  }
}

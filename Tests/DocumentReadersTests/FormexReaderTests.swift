import DocumentReaders
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Testing

struct FormexReaderTests {
  private func act(_ body: String) -> String {
    """
    <ACT><BIB.INSTANCE><DOCUMENT.REF FILE="x.doc.xml"><COLL>L</COLL><NO.OJ>012</NO.OJ>
    <YEAR>2014</YEAR><LG.OJ>EN</LG.OJ><PAGE.FIRST>7</PAGE.FIRST></DOCUMENT.REF>
    <DATE ISO="20140301">20140301</DATE><LG.DOC>EN</LG.DOC>
    <NO.DOC FORMAT="NY" TYPE="OJ"><NO.CURRENT>77</NO.CURRENT><YEAR>2014</YEAR><COM>EU</COM></NO.DOC>
    </BIB.INSTANCE>\(body)</ACT>
    """
  }

  @Test func `an act becomes title, preamble, terms and end`() throws {
    let document = try read(
      act(
        """
        <TITLE><TI><P><HT TYPE="UC">Regulation</HT> (EU) No 77/2014</P><P>on lamps</P></TI></TITLE>
        <PREAMBLE><PREAMBLE.INIT>THE COUNCIL,</PREAMBLE.INIT>
        <GR.VISA><VISA>Having regard to the Treaty,</VISA></GR.VISA>
        <GR.CONSID><GR.CONSID.INIT>Whereas:</GR.CONSID.INIT>
        <CONSID><NP><NO.P>(1)</NO.P><TXT>Lamps shine.</TXT></NP></CONSID></GR.CONSID>
        <PREAMBLE.FINAL>HAS ADOPTED:</PREAMBLE.FINAL></PREAMBLE>
        <ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>Scope</P></STI></TITLE>
        <ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Lamps</STI.ART>
        <PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG><ALINEA><P>This applies to:</P>
        <LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>lamps, being:</TXT>
        <P><LIST TYPE="DASH"><ITEM><P>red;</P></ITEM></LIST></P></NP></ITEM></LIST>
        <P>and to wicks.</P></ALINEA><ALINEA>It is new.</ALINEA></PARAG></ARTICLE></DIVISION>
        </ENACTING.TERMS><FINAL><P>This is binding.</P><SIGNATURE><PL.DATE><P>Done.</P></PL.DATE>
        <SIGNATORY><P>N. <HT TYPE="UC">Name</HT></P></SIGNATORY></SIGNATURE></FINAL>
        """))
    #expect(
      outline(document) == [
        "title tit_1 Regulation (EU) No 77/2014 on lamps",
        "formula frm_1 THE COUNCIL,",
        "visa cit_1 Having regard to the Treaty,",
        "formula frm_2 Whereas:",
        "recital rct_1 [(1)] Lamps shine.",
        "formula frm_3 HAS ADOPTED:",
        "heading cpt_I [I] Scope",
        "· article art_1 [1] {Lamps}",
        "· · paragraph art_1.par_1 [1.] This applies to:",
        "· · · point art_1.par_1.pnt_a [(a)] lamps, being:",
        "· · · · point art_1.par_1.pnt_a.idt_1 red;",
        "· · · subparagraph art_1.par_1.wrp and to wicks.",
        "· · · subparagraph art_1.par_1.sub_2 It is new.",
        "formula frm_4 This is binding.",
        "signature sig_1 Done. N. Name",
      ])
    #expect(document.metadata.identifier?.description == "celex:32014R0077")
    #expect(document.metadata.aliases.map(\.description) == ["oj:L:2014:12:p7"])
    #expect(document.metadata.language == "en")
    #expect(document.metadata.date?.description == "2014-03-01")
  }

  @Test func `a note is bound behind the word that it follows, its journal place marked`() throws {
    let document = try read(
      act(
        """
        <PREAMBLE><GR.VISA><VISA>Having regard to the opinion<NOTE NOTE.ID="E1"><P>Opinion of
        <DATE ISO="20130102">2 January 2013</DATE> (<REF.DOC.OJ COLL="C" DATE.PUB="20130203"
        NO.OJ="071" PAGE.FIRST="28">OJ C 71, 3.2.2013, p. 28</REF.DOC.OJ>).</P></NOTE>,</VISA>
        </GR.VISA></PREAMBLE>
        """))
    let visa = try #require(document.segments.first)
    #expect(visa.text == "Having regard to the opinion,")
    #expect(visa.calls == [FootnoteCall(footnote: 0, offset: 28)])
    let note = try #require(document.footnotes.first)
    #expect(note.text == "Opinion of 2 January 2013 (OJ C 71, 3.2.2013, p. 28).")
    #expect(note.mark == "1")
    let marked = try #require(document.markedReferences.first)
    #expect(marked.target.description == "oj:C:2013:71:p28")
    #expect(note.text[marked.location.span] == "OJ C 71, 3.2.2013, p. 28")
  }

  @Test func `quoted articles are told from the act's own`() throws {
    let document = try read(
      act(
        """
        <ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>
        <P>The following is inserted:<QUOT.S LEVEL="1"><ARTICLE IDENTIFIER="004A"><TI.ART>
        <QUOT.START CODE="2018"/>Article 4a</TI.ART><ALINEA>New text.<QUOT.END CODE="2019"/>;
        </ALINEA></ARTICLE></QUOT.S></P></ALINEA></ARTICLE>
        <ARTICLE IDENTIFIER="002"><TI.ART>Article 2</TI.ART><ALINEA>Own.</ALINEA></ARTICLE>
        </ENACTING.TERMS>
        """))
    #expect(
      outline(document) == [
        "article art_1 [1] The following is inserted:",
        "· article art_1.art_4a quoted [4a] New text.’;",
        "article art_2 [2] Own.",
      ])
  }

  @Test func `rows keep their cells and the notes under a table find their calls`() throws {
    let document = try read(
      """
      <ANNEX><TITLE><TI><P>ANNEX II</P></TI><STI><P>Limits</P></STI></TITLE><CONTENTS>
      <TBL><TITLE><TI><P>Lamps</P></TI></TITLE><CORPUS><ROW><CELL>Red<NOTE NOTE.REF="E9"/></CELL>
      <CELL><FT TYPE="NUMBER">12000</FT></CELL></ROW></CORPUS>
      <GR.NOTES><NOTE NOTE.ID="E9" NUMBERING="STAR" TYPE="TABLE"><P>Per year.</P></NOTE></GR.NOTES>
      </TBL></CONTENTS></ANNEX>
      """)
    #expect(
      outline(document) == [
        "annex anx_II [II] {Limits}",
        "· table anx_II.tbl_1 Lamps",
        "· · table anx_II.tbl_1.row_1 Red | 12 000",
      ])
    #expect(document.footnotes.map(\.text) == ["Per year."])
    #expect(document.footnotes[0].mark == "*")
    #expect(document.footnotes[0].segment == 2)
    #expect(document.footnotes[0].offset == 3)
  }

  @Test func `a note that is carried once more keeps its mark`() throws {
    let document = try read(
      act(
        """
        <ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>Doors<NOTE
        NOTE.ID="E1" NUMBERING="STAR"><P>OJ L 140, 5.6.2009, p. 114.</P></NOTE> and gates<NOTE
        NOTE.REF="E1" NUMBERING="STAR"><P>OJ L 140, 5.6.2009, p. 114.</P></NOTE> and keys<NOTE
        NOTE.ID="E2" NUMBERING="STAR"><P>OJ L 141, 6.6.2009, p. 1.</P></NOTE>.</ALINEA></ARTICLE>
        </ENACTING.TERMS>
        """))
    #expect(document.footnotes.map(\.mark) == ["*", "*", "**"])
    #expect(document.footnotes.map(\.offset) == [5, 15, 24])
  }

  @Test func `a consolidated text is a version of its act`() throws {
    let document = try read(
      """
      <CONS.ACT><INFO.CONSLEG START.DATE="20070101" CONSLEG.REF="1967L0227"/><CONS.DOC>
      <BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><FAM.COMP LEG.VAL="DIR"><BIB.DATA>
      <NO.CELEX>31967L0227</NO.CELEX></BIB.DATA></FAM.COMP>
      <TITLE><TI><P>First Council Directive</P></TI></TITLE>
      <PREAMBLE><PREAMBLE.INIT/></PREAMBLE></CONS.DOC></CONS.ACT>
      """)
    #expect(document.metadata.identifier?.description == "celex:01967L0227-20070101")
    #expect(document.metadata.aliases.map(\.description) == ["celex:31967L0227"])
    #expect(outline(document) == ["title tit_1 First Council Directive"])
  }

  @Test func `what an amendment has deleted stays and is struck`() throws {
    let document = try read(
      """
      <CONS.ACT><CONS.DOC><TITLE><TI><P>Directive</P></TI></TITLE><ENACTING.TERMS>
      <ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>It holds<?CLG.MDFO ID="O1" IDREF="C1"
      ACTION="DELETED" LEVEL="TEXT"?>, under Article 9,<?CLG.MDFC ID="C1" IDREF="O1"?> always.</ALINEA>
      </ARTICLE><?CLG.MDFO ID="O2" IDREF="C2" ACTION="DELETED" LEVEL="STRUCTURE"?><ARTICLE>
      <TI.ART>Article 2</TI.ART><PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>It held.</ALINEA></PARAG>
      </ARTICLE><?CLG.MDFC ID="C2" IDREF="O2"?></ENACTING.TERMS></CONS.DOC></CONS.ACT>
      """)
    #expect(
      outline(document) == [
        "title tit_1 Directive",
        "article art_1 [1] It holds, under Article 9, always.",
        "article art_2 [2]",
        "· paragraph art_2.par_1 [1.] It held.",
      ])
    #expect(document.segments[1].struck == [TextSpan(8, 26)])
    let record = DocumentRecord(document, references: [])
    #expect(record.segments.map(\.struck) == [false, false, true, true])
  }

  @Test func `deletions may lie in one another, and marks without an end delete nothing`() throws {
    let document = try read(
      """
      <CONS.ACT><CONS.DOC><TITLE><TI><P>Directive</P></TI></TITLE><ENACTING.TERMS>
      <ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>One <?CLG.MDFO ID="O1" IDREF="C1"
      ACTION="DELETED"?>two <?CLG.MDFO ID="O2" IDREF="C2" ACTION="DELETED"?>three
      <?CLG.MDFC ID="C2"?>four <?CLG.MDFC ID="C1"?>five <?CLG.MDFO ID="O3" IDREF="C3"
      ACTION="DELETED"?>six <?CLG.MDFC ID="C9"?>seven.</ALINEA></ARTICLE>
      </ENACTING.TERMS></CONS.DOC></CONS.ACT>
      """)
    #expect(
      outline(document) == [
        "title tit_1 Directive", "article art_1 [1] One two three four five six seven.",
      ])
    #expect(document.segments[1].struck == [TextSpan(4, 18)])
  }

  @Test func `a recital's number may stand in a block or list of its own`() throws {
    let document = try read(
      act(
        """
        <TITLE><TI><P>A</P></TI></TITLE><PREAMBLE><GR.CONSID><CONSID><P><NP><NO.P>(1)</NO.P>
        <TXT>It is so.</TXT></NP></P></CONSID><CONSID><LIST><ITEM><NP><NO.P>(2)</NO.P>
        <TXT>It stays so.</TXT></NP></ITEM></LIST></CONSID></GR.CONSID></PREAMBLE>
        """))
    #expect(
      outline(document) == [
        "title tit_1 A", "recital rct_1 [(1)] It is so.", "recital rct_2 [(2)] It stays so.",
      ])
  }

  @Test func `a header waits for its text, and a text uses its header`() throws {
    let header = """
      <DOC><BIB.DOC><NO.DOC FORMAT="YN" TYPE="OJ"><YEAR>2024</YEAR><NO.CURRENT>3</NO.CURRENT>
      </NO.DOC></BIB.DOC><FMX><DOC.MAIN.PUB><LEGAL.VALUE>DEC</LEGAL.VALUE>
      <REF.PHYS FILE="x.xml" TYPE="DOC.XML"/></DOC.MAIN.PUB></FMX></DOC>
      """
    let reader = FormexReader()
    let source = DocumentSource(path: "x.doc.xml", sha256: "", mediaType: "", format: "")
    let error = try #require(throws: ReadError.self) {
      try reader.documents(from: Array(header.utf8), source: source, companions: .none)
    }
    #expect(error.code == .headerAlone)
    #expect(error.message.contains("x.xml"))
    let beside = CompanionFiles {
      $0 == "x.xml" ? [] : $0 == "x.doc.xml" ? Array(header.utf8) : nil
    }
    #expect(
      try reader.documents(from: Array(header.utf8), source: source, companions: beside).isEmpty)

    let annex = """
      <ANNEX><BIB.INSTANCE><DOCUMENT.REF FILE="x.doc.xml"><COLL>L</COLL></DOCUMENT.REF>
      </BIB.INSTANCE><TITLE><TI><P>ANNEX</P></TI></TITLE><CONTENTS><P>a</P></CONTENTS></ANNEX>
      """
    let document = try read(annex, companions: beside)
    #expect(document.metadata.identifier?.description == "celex:32024D0003")
  }

  @Test func `neighbours are found under a longer name`() {
    let names = ["32016R0679__L_1.doc.xml", "32016R0680__L_2.doc.xml"]
    #expect(CompanionFiles.match("L_1.doc.xml", among: names) == names[0])
    #expect(CompanionFiles.match("1.doc.xml", among: ["a_1.doc.xml", "b_1.doc.xml"]) == nil)
  }

  @Test func `text cut at any byte never traps`() {
    let xml = Array(
      act(
        "<TITLE><TI><P>A</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART></ARTICLE></ENACTING.TERMS>"
      )
      .utf8)
    let source = DocumentSource(path: "", sha256: "", mediaType: "", format: "")
    for length in 0...xml.count {
      _ = try? FormexReader().documents(
        from: Array(xml[..<length]), source: source, companions: .none)
    }
  }
}

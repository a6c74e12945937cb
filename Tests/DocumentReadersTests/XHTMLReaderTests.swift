import DocumentReaders
import LegalDocuments
import LegalIdentifiers
import PageLayouts
import SourceTexts
import Testing

struct XHTMLReaderTests {
  private func page(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>
    <title>L_2022152EN.01000101.xml</title></head><body>\(body)</body></html>
    """
  }

  @Test func `a current page becomes the segments of its Formex twin`() throws {
    let document = try read(
      page(
        """
        <table><tr><td><p class="oj-hd-date">3.6.2022</p></td><td><p class="oj-hd-lg">EN</p></td>
        <td><p class="oj-hd-oj">L 152/1</p></td></tr></table>
        <div class="eli-main-title" id="tit_1"><p class="oj-doc-ti">REGULATION (EU) 2022/868</p>
        <p class="oj-doc-ti">on data</p></div><div class="eli-subdivision" id="pbl_1">
        <p class="oj-normal">THE COUNCIL,</p><div class="eli-subdivision" id="cit_1">
        <p class="oj-normal">Having regard to the opinion
        <a id="ntc1-E1" href="#ntr1-E1">(<span class="oj-super oj-note-tag">1</span>)</a>,</p></div>
        <p class="oj-normal">Whereas:</p><div class="eli-subdivision" id="rct_1"><table><tr><td>
        <p class="oj-normal">(1)</p></td><td><p class="oj-normal">Data count.</p></td></tr></table>
        </div><p class="oj-normal">HAS ADOPTED THIS REGULATION:</p></div>
        <p class="oj-ti-section-1">CHAPTER I</p><p class="oj-ti-section-2">Scope</p>
        <div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article 1</p>
        <p class="oj-sti-art">Data</p><div id="001.001"><p class="oj-normal">1.\u{A0}\u{A0} It has:</p>
        <table><tr><td><p class="oj-normal">(a)</p></td><td><p class="oj-normal">data.</p></td></tr>
        </table><p class="oj-normal">It is new.</p></div></div>
        <div class="eli-subdivision" id="fnp_1"><div class="oj-final"><p class="oj-normal">This is
        binding.</p><p class="oj-normal">Done at Brussels.</p><div class="oj-signatory">
        <p class="oj-signatory">N. NAME</p></div></div></div><hr class="oj-note"/>
        <p class="oj-note"><a id="ntr1-E1" href="#ntc1-E1">(<span class="oj-super">1</span>)</a>
        \u{A0}OJ C 1, p. 2.</p>
        """))
    #expect(
      outline(document) == [
        "title tit_1 REGULATION (EU) 2022/868 on data",
        "formula frm_1 THE COUNCIL,",
        "visa cit_1 Having regard to the opinion,",
        "formula frm_2 Whereas:",
        "recital rct_1 [(1)] Data count.",
        "formula frm_3 HAS ADOPTED THIS REGULATION:",
        "heading cpt_I [I] Scope",
        "· article art_1 [1] {Data}",
        "· · paragraph art_1.par_1 [1.] It has:",
        "· · · point art_1.par_1.pnt_a [(a)] data.",
        "· · · subparagraph art_1.par_1.sub_2 It is new.",
        "formula frm_4 This is binding.",
        "signature sig_1 Done at Brussels. N. NAME",
      ])
    #expect(document.segments[2].calls == [FootnoteCall(footnote: 0, offset: 28)])
    #expect(document.footnotes.map(\.text) == ["OJ C 1, p. 2."])
    #expect(document.footnotes.map(\.mark) == ["1"])
    #expect(document.metadata.identifier?.description == "celex:32022R0868")
    #expect(document.metadata.aliases.map(\.description) == ["oj:L:2022:152:p1"])
    #expect(document.metadata.language == "en")
  }

  @Test func `a decision numbered within its year is not of the year 1359`() throws {
    let document = try read(
      page(
        """
        <div class="eli-main-title" id="tit_1"><p class="oj-doc-ti">DECISION No 1359/2013/EU OF THE
        EUROPEAN PARLIAMENT AND OF THE COUNCIL</p><p class="oj-doc-ti">of 17 December 2013</p></div>
        """))
    #expect(document.metadata.identifier?.description == "celex:32013D1359")
  }

  @Test func `an older page without identifiers is told by its words`() throws {
    let document = try read(
      page(
        """
        <p class="doc-ti">COUNCIL DECISION 2010/413/CFSP</p><p class="normal">THE COUNCIL OF THE
        EUROPEAN UNION,</p><p class="normal">Having regard to the Treaty,</p>
        <p class="normal">Whereas:</p><table><tr><td><p class="normal">(1)</p></td><td>
        <p class="normal">It is so.</p></td></tr></table><p class="normal">HAS ADOPTED THIS
        DECISION:</p><p class="ti-art">Article 1</p><p class="normal">It shall be.</p>
        """))
    #expect(
      outline(document) == [
        "title tit_1 COUNCIL DECISION 2010/413/CFSP",
        "formula frm_1 THE COUNCIL OF THE EUROPEAN UNION,",
        "visa cit_1 Having regard to the Treaty,",
        "formula frm_2 Whereas:",
        "recital rct_1 [(1)] It is so.",
        "formula frm_3 HAS ADOPTED THIS DECISION:",
        "article art_1 [1] It shall be.",
      ])
  }

  @Test func `a consolidated page loses its arrows and its list of amending acts`() throws {
    let document = try read(
      page(
        """
        <p class="reference">02014R0910 — EN — 18.10.2024 — 002.003</p>
        <p class="hd-modifiers">Amended by:</p><table><tr><td><p class="hd-toc-1">Journal</p></td>
        </tr></table><p class="title-doc-first">REGULATION (EU) No 910/2014</p>
        <p class="title-article-norm">Article 1</p><p class="modref"><a title="x">▼M2</a></p>
        <div class="norm"><span class="no-parag">1. </span><div class="norm inline-element">It is
        ►M2 new ◄.</div></div><div class="grid-container grid-list">
        <div class="list grid-list-column-1"><span>(a) </span></div>
        <div class="grid-list-column-2"><p class="norm">data.</p></div></div>
        """))
    #expect(
      outline(document) == [
        "title tit_1 REGULATION (EU) No 910/2014",
        "article art_1 [1]",
        "· paragraph art_1.par_1 [1.] It is new.",
        "· · point art_1.par_1.pnt_a [(a)] data.",
      ])
    #expect(document.metadata.identifier?.description == "celex:02014R0910-20241018")
  }

  @Test func `a page without classes goes through the segmenter as a layout`() throws {
    let html = """
      <html lang="EN"><head><meta name="DC.identifier" content="x?uri=CELEX:31991L0680:EN:HTML">
      </head><body><div id="banner"><p>Avis</p></div><div id="TexteOnly"><p><TXT_TE><p>COUNCIL
      DIRECTIVE</p><p> Having regard to it,</p></TXT_TE></p></div></body></html>
      """
    let reader = XHTMLReader(plainText: { layout, source in
      LegalDocument(
        source: source,
        segments: layout.blocks.map { Segment(id: $0.text, kind: .visa, text: $0.text) })
    })
    let source = DocumentSource(path: "", sha256: "", mediaType: "text/html", format: "")
    let documents = try reader.documents(
      from: Array(html.utf8), source: source, companions: .none)
    #expect(
      documents.map { $0.segments.map(\.text) } == [["COUNCIL DIRECTIVE", "Having regard to it,"]])
    #expect(documents.first?.metadata.identifier?.description == "celex:31991L0680")
    #expect(documents.first?.metadata.language == "en")
  }

  @Test func `what an instruction announces in quotation marks is the other act's`() throws {
    let document = try read(
      page(
        """
        <p class="oj-doc-ti">REGULATION (EU) 2024/1</p>
        <div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article 1</p>
        <p class="oj-normal">Article 5 of Regulation (EU) 2020/2 is replaced by the following:</p>
        <p class="oj-ti-art">‘Article 5</p><p class="oj-sti-art">Lamps</p>
        <p class="oj-normal">1.\u{A0}\u{A0} Lamps shine.</p>
        <p class="oj-normal">“Lamp” means a light.</p>
        <p class="oj-ti-art">Article 5a</p><p class="oj-normal">The makers’ lamps last.’.</p></div>
        <div class="eli-subdivision" id="art_2"><p class="oj-ti-art">Article 2</p>
        <p class="oj-normal">In Annex I, the following point is added:</p>
        <p class="oj-normal">‘3.\u{A0}\u{A0} Oil lamps.’</p>
        <p class="oj-normal">It applies at once.</p></div>
        """))
    #expect(
      outline(document) == [
        "title tit_1 REGULATION (EU) 2024/1",
        "article art_1 [1] Article 5 of Regulation (EU) 2020/2 is replaced by the following:",
        "· article art_1.art_5 quoted [5] {Lamps}",
        "· · paragraph art_1.art_5.par_1 quoted [1.] Lamps shine.",
        "· · · subparagraph art_1.art_5.par_1.sub_2 quoted “Lamp” means a light.",
        "· article art_1.art_5a quoted [5a] The makers’ lamps last.’.",
        "article art_2 [2] In Annex I, the following point is added:",
        "· paragraph art_2.par_3 quoted [3.] Oil lamps.’",
        "· subparagraph art_2.sub_2 It applies at once.",
      ])
  }

  @Test func `a quotation without its closing mark ends at the next instruction`() throws {
    let hanging = "<div style=\"margin-left: 30pt; text-indent: -30pt\"><p class=\"norm\">"
    let spacer = "<span style=\"word-spacing: 18pt\"> </span>"
    let document = try read(
      page(
        """
        <p class="title-article-norm">Article 1</p><p class="norm">Directive 2 is amended:
        <a href="#E1" id="src.E1">(1)</a></p>
        \(hanging)(1)\(spacer)Article 5 is replaced by the following:</p></div>
        <p class="title-article-quoted">‘Article 5</p><p class="norm">Lamps shine.</p>
        \(hanging)(2)\(spacer)the following Article is added:</p></div>
        <p class="title-article-quoted">‘Article 6</p><p class="norm">Wicks glow.’;</p>
        \(hanging)(3)\(spacer)point 1 is replaced by the following:</p>‘1.
        <p class="title-gr-seq-level-1">Oil</p><p class="norm">Oil burns.’.</p></div>
        <p class="title-article-norm">Article 2</p><p class="norm">It applies.</p>
        <hr class="separator-short"/><p class="footnote">(<a href="#src.E1" id="E1">1</a>)
        OJ L 1.</p><p class="norm">Editorial note: renumbered.</p>
        """))
    #expect(
      outline(document) == [
        "article art_1 [1] Directive 2 is amended:",
        "· point art_1.pnt_1 [(1)] Article 5 is replaced by the following:",
        "· · article art_1.pnt_1.art_5 quoted [5] Lamps shine.",
        "· point art_1.pnt_2 [(2)] the following Article is added:",
        "· · article art_1.pnt_2.art_6 quoted [6] Wicks glow.’;",
        "· point art_1.pnt_3 [(3)] point 1 is replaced by the following:",
        "· · subparagraph art_1.pnt_3.sub_2 ‘1.",
        "· · subparagraph art_1.pnt_3.sub_3 Oil",
        "· · subparagraph art_1.pnt_3.sub_4 Oil burns.’.",
        "article art_2 [2] It applies.",
      ])
    // What follows a note below the rule is its second paragraph.
    #expect(document.footnotes.map(\.text) == ["OJ L 1. Editorial note: renumbered."])
  }

  @Test func `a quotation ends with the point in which it stands`() throws {
    let document = try read(
      page(
        """
        <p class="oj-doc-ti">DIRECTIVE (EU) 2024/3</p><p class="oj-ti-art">Article 1</p>
        <p class="oj-normal">Directive 2006/112/EC is amended as follows:</p>
        <table><tr><td><p class="oj-normal">(1)</p></td><td>
        <p class="oj-normal">in Title XII, the following is inserted:</p>
        <p class="oj-ti-section-1">‘Section 2</p><p class="oj-ti-section-2">Small firms</p>
        <p class="oj-ti-art">Article 9</p><p class="oj-normal">Small firms pay less.</p></td></tr>
        </table><table><tr><td><p class="oj-normal">(2)</p></td><td>
        <p class="oj-normal">Article 11 is deleted.</p></td></tr></table>
        <p class="oj-ti-art">Article 2</p><p class="oj-normal">It is binding.</p>
        """))
    #expect(
      outline(document) == [
        "title tit_1 DIRECTIVE (EU) 2024/3",
        "article art_1 [1] Directive 2006/112/EC is amended as follows:",
        "· point art_1.pnt_1 [(1)] in Title XII, the following is inserted:",
        "· · heading art_1.pnt_1.sct_2 quoted [2] Small firms",
        "· · · article art_1.pnt_1.sct_2.art_9 quoted [9] Small firms pay less.",
        "· point art_1.pnt_2 [(2)] Article 11 is deleted.",
        "article art_2 [2] It is binding.",
      ])
  }

  @Test func `paragraphs are told by numbers with letters, Latin ordinals and dashes`() throws {
    let document = try read(
      page(
        """
        <p class="title-doc-first">DIRECTIVE 96/71/CE</p><p class="title-article-norm">Article 3</p>
        <p class="norm">–1.\u{A0}\u{A0} Elle protège.</p>
        <p class="norm">1 <span class="italics">bis</span>.\u{A0}\u{A0} Elle dure.</p>
        <p class="norm">2)\u{A0}\u{A0} Une lampe.</p>
        """))
    #expect(
      outline(document) == [
        "title tit_1 DIRECTIVE 96/71/CE",
        "article art_3 [3]",
        "· paragraph art_3.par_1 [–1.] Elle protège.",
        "· paragraph art_3.par_1a [1 bis.] Elle dure.",
        "· · point art_3.par_1a.pnt_2 [2)] Une lampe.",
      ])
  }

  @Test(arguments: [
    ("Corrigendum to Directive (EU) 2016/680 of 27 April 2016", "oj:L:2018:127:p6"),
    ("Directive (EU) 2016/680 of 27 April 2016", "celex:32016L0680"),
    ("DECISION No 1359/2013/EU of 17 December 2013", "celex:32013D1359"),
    ("COUNCIL REGULATION (EC) No 994/98 of 7 May 1998", "celex:31998R0994"),
    (
      "COUNCIL DIRECTIVE of 20 December 1985 amending Directive 84/1/EEC (85/577/EEC)",
      "celex:31985L0577"
    ),
    ("COUNCIL DECISION of 20 December 1985 amending Decision 84/1/EEC", "oj:L:2018:127:p6"),
  ])
  func `a title gives the act's own number and no other's`(title: String, id: String) throws {
    let document = try read(
      """
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>L_2018127EN.01000601.xml</title></head>
      <body><p class="hd-lg">EN</p><p class="hd-oj">L 127/6</p><p class="hd-date">23.5.2018</p>
      <p class="doc-ti">\(title)</p><p class="normal">Text of it.</p></body></html>
      """)
    #expect(document.metadata.identifier?.description == id)
  }

  @Test func `an old page sets labels, notes and French stops apart`() throws {
    let html = """
      <html lang="FR"><head></head><body><div id="TexteOnly"><p><TXT_TE>
      <p>Directive du Conseil du 21 décembre 1989</p><p>LE CONSEIL DES COMMUNAUTES EUROPÉENNES,</p>
      <p>vu la proposition de la Commission ( 1 ),</p><p>A ARRETE LA PRÉSENTE DIRECTIVE:</p>
      <p>Article premier</p><p>1 . Elle vise:</p><p>a )</p><p>le nom;</p><p>b )</p><p>le siège.</p>
      <p>Article 2</p><p>Elle est remplacée par le texte suivant:</p><p>«Article 7</p>
      <p>Une lampe.»</p><p>Article 3</p><p>Elle prend effet.</p>
      <p>Fait à Bruxelles, le 21 décembre 1989.</p><p>Par le Conseil</p><p>( 1 ) JO no C 1 du 5 . 1 .
      1989, p . 2 .</p><p>ANNEXE I:</p><p>Exigences des lampes</p><p>Elles brûlent.</p>
      </TXT_TE></p></div></body></html>
      """
    let document = try read(html)
    #expect(
      outline(document) == [
        "title tit_1 Directive du Conseil du 21 décembre 1989",
        "formula frm_1 LE CONSEIL DES COMMUNAUTES EUROPÉENNES,",
        "visa cit_1 vu la proposition de la Commission,",
        "formula frm_2 A ARRETE LA PRÉSENTE DIRECTIVE:",
        "article art_1 [premier]",
        "· paragraph art_1.par_1 [1.] Elle vise:",
        "· · point art_1.par_1.pnt_a [a)] le nom;",
        "· · point art_1.par_1.pnt_b [b)] le siège.",
        "article art_2 [2] Elle est remplacée par le texte suivant:",
        "· subparagraph art_2.txt_1 quoted «Article 7",
        "· subparagraph art_2.txt_2 quoted Une lampe.»",
        "article art_3 [3] Elle prend effet.",
        "signature sig_1 Fait à Bruxelles, le 21 décembre 1989. Par le Conseil",
        "annex anx_I [I] {Exigences des lampes} ANNEXE I:",
        "· body anx_I.txt_1 Elles brûlent.",
      ])
    #expect(document.footnotes.map(\.text) == ["JO no C 1 du 5. 1. 1989, p. 2."])
    #expect(document.footnotes.first?.segment == 2)
  }

  @Test func `a mark alone under an instruction opens the quotation below it`() throws {
    let html = """
      <html lang="FR"><head></head><body><div id="TexteOnly"><p><TXT_TE>
      <p>LE CONSEIL DE L'UNION EUROPÉENNE,</p><p>A ARRÊTÉ LA PRÉSENTE DIRECTIVE:</p>
      <p>Article premier</p><p>Elle est modifiée comme suit:</p>
      <p>1) Le titre suivant est inséré:</p><p> «</p><p>TITRE VI</p><p>LAMPES</p>
      <p>Article 28</p><p>Les lampes brûlent.»</p><p>2) L'article 3 est supprimé.</p>
      </TXT_TE></p></div></body></html>
      """
    #expect(
      try outline(read(html)).dropFirst(2) == [
        "article art_1 [premier] Elle est modifiée comme suit:",
        "· point art_1.pnt_1 [1)] Le titre suivant est inséré:",
        "· · subparagraph art_1.pnt_1.txt_1 quoted « TITRE VI",
        "· · subparagraph art_1.pnt_1.txt_2 quoted LAMPES",
        "· · subparagraph art_1.pnt_1.txt_3 quoted Article 28",
        "· · subparagraph art_1.pnt_1.txt_4 quoted Les lampes brûlent.»",
        "· point art_1.pnt_2 [2)] L'article 3 est supprimé.",
      ])
  }

  @Test func `a proposal's act begins behind the explanations, its notes are a list`() throws {
    let html = """
      <html xmlns="http://www.w3.org/1999/xhtml"><head></head><body><div>
      <p class="Statut">Proposal for a</p><p class="Typedudocument_cp">COUNCIL DECISION</p>
      <p class="li ManualHeading1">1. LEGAL BASIS</p>
      <p class="Normal">It is Article 218(9)<a class="footnoteRef" href="#footnote1">1</a>.</p>
      <p class="Statut">Proposal for a</p><p class="Typedudocument">COUNCIL DECISION</p>
      <p class="Titreobjet">on lamps</p>
      <p class="Institutionquiagit">THE COUNCIL OF THE EUROPEAN UNION,</p>
      <p class="Normal">Having regard to the Treaty, and in particular Article 83 thereof,</p>
      <p class="Normal">Whereas:</p>
      <p class="li ManualConsidrant"><span class="num">(1)</span><span>Lamps burn.</span></p>
      <p class="Formuledadoption">HAS ADOPTED THIS DECISION:</p>
      <p class="Titrearticle">Article 1</p><p class="Normal">Lamps shall burn.</p>
      <p class="Fait">Done at Brussels,</p><p class="Personnequisigne">The President</p></div>
      <div><dl id="footnotes"><dd id="footnote1"><span class="num"><a class="footnote"
      href="#footnoteref1">(1)</a></span><span>OJ C 1, 2.1.2025, p. 3.</span></dd></dl></div>
      </body></html>
      """
    let document = try read(html)
    #expect(
      outline(document) == [
        "title tit_1 Proposal for a", "heading pnt_1 [1.] LEGAL BASIS",
        "· body pnt_1.txt_1 It is Article 218(9).",
        "title tit_2 Proposal for a COUNCIL DECISION on lamps",
        "formula frm_1 THE COUNCIL OF THE EUROPEAN UNION,",
        "visa cit_1 Having regard to the Treaty, and in particular Article 83 thereof,",
        "formula frm_2 Whereas:", "recital rct_1 [(1)] Lamps burn.",
        "formula frm_3 HAS ADOPTED THIS DECISION:", "article art_1 [1] Lamps shall burn.",
        "signature sig_1 Done at Brussels, The President",
      ])
    #expect(document.footnotes.map(\.text) == ["OJ C 1, 2.1.2025, p. 3."])
    #expect(document.footnotes.first?.segment == 2)
  }
}

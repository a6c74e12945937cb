import DocumentReaders
import LegalDocuments
import LegalIdentifiers
import SourceTexts
import Testing

struct AkomaNtosoReaderTests {
  @Test func `a bill becomes the same segments as an act in Formex`() throws {
    let document = try read(
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="REG"><meta>
      <identification><FRBRWork><FRBRdate date="2999-01-01"/><FRBRnumber value="COM(2025) 162"/>
      </FRBRWork><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
      </meta><preface><container><p><docketNumber>2025/0144 (NLE)</docketNumber></p></container>
      <longTitle><p><docType>REGULATION</docType><docPurpose>on lamps</docPurpose></p></longTitle>
      </preface><preamble><formula><p>THE COUNCIL,</p></formula><citations><citation><p>Having
      regard to it<authorialNote marker="1"><p>OJ L , , p. .</p></authorialNote>,</p></citation>
      </citations><recitals><intro><p>Whereas:</p></intro><recital><num>(1)</num><p>Lamps shine.</p>
      </recital></recitals></preamble><body><chapter><num>Chapter I</num><heading>Scope</heading>
      <article><num>Article 1</num><heading>Lamps</heading><paragraph><num>1.</num><list><intro>
      <p>It covers:</p></intro><point><num>(a)</num><content><p>lamps.</p></content></point></list>
      </paragraph></article></chapter></body></bill></akomaNtoso>
      """)
    #expect(
      outline(document) == [
        "body txt_1 2025/0144 (NLE)",
        "title tit_1 REGULATION on lamps",
        "formula frm_1 THE COUNCIL,",
        "visa cit_1 Having regard to it,",
        "formula frm_2 Whereas:",
        "recital rct_1 [(1)] Lamps shine.",
        "heading cpt_I [I] Scope",
        "· article art_1 [1] {Lamps}",
        "· · paragraph art_1.par_1 [1.] It covers:",
        "· · · point art_1.par_1.pnt_a [(a)] lamps.",
      ])
    #expect(document.footnotes.map(\.text) == ["OJ L , , p. ."])
    #expect(document.metadata.identifier?.description == "com:COM/2025/162")
    #expect(document.metadata.procedures.map(\.description) == ["proc:2025/0144(NLE)"])
    #expect(document.metadata.language == "en")
    #expect(document.metadata.date == nil)
  }

  @Test(arguments: [
    ("/akn/eu/act/directive/1995/46/!main", "celex:31995L0046"),
    ("/akn/eu/act/regulation/ep/2014/910/EN@2014-07-23/!main", "celex:32014R0910"),
    ("/akn/eu/documentCollection/C/gu/2014-02-22/051/!main#page_3", "oj:C:2014:51:p3"),
  ])
  func `addresses of acts and journal pages are marked references`(
    address: String, target: String
  ) throws {
    let document = try read(
      """
      <akomaNtoso><doc name="x"><mainBody><p>See <ref href="\(address)">
      <ref href="\(address)">that text</ref></ref>.</p></mainBody></doc></akomaNtoso>
      """)
    #expect(document.markedReferences.map(\.target.description) == [target])
  }

  /// A collection that names a bill, a bill that names an annex, and the annex.
  private let package = [
    "main.xml": """
    <akomaNtoso><documentCollection name="POSIT"><meta/><preface><longTitle><p>Position</p>
    </longTitle></preface><collectionBody><component><documentRef href="bill.xml"/></component>
    </collectionBody></documentCollection></akomaNtoso>
    """,
    "bill.xml": """
    <akomaNtoso><bill name="REG"><meta><identification><FRBRWork>
    <FRBRalias name="COMnumber" value="COM(2025) 162"/></FRBRWork></identification></meta><body>
    <article><num>Article 1</num><paragraph><content><p>Lamps.</p></content></paragraph></article>
    </body><attachments><attachment><documentRef href="./ANNEX-1.xml" showAs="Annex I"/>
    </attachment><attachment><documentRef href="ANNEX-2.xml" showAs="Annex II"/></attachment>
    </attachments></bill></akomaNtoso>
    """,
    "ANNEX-1.xml": """
    <akomaNtoso><doc name="ANNEX"><mainBody><p>Oil lamps.</p></mainBody></doc></akomaNtoso>
    """,
  ]

  private var companions: CompanionFiles {
    CompanionFiles { [package] name in
      name == CompanionFiles.listing
        ? Array(package.keys.joined(separator: "\n").utf8) : package[name].map { Array($0.utf8) }
    }
  }

  private func documents(_ name: String, _ companions: CompanionFiles) throws -> [LegalDocument] {
    let source = DocumentSource(path: "pack/\(name)", sha256: "", mediaType: "", format: "akn")
    return try AkomaNtosoReader().documents(
      from: Array((package[name] ?? "").utf8), source: source, companions: companions)
  }

  @Test func `parts in files of their own are read where they are named`() throws {
    let main = try #require(try documents("main.xml", companions).first)
    #expect(
      outline(main) == [
        "title tit_1 Position", "article art_1 [1] Lamps.", "annex anx_I [I]",
        "· body anx_I.txt_1 Oil lamps.",
      ])
    #expect(main.metadata.identifier?.description == "com:COM/2025/162")
    #expect(main.diagnostics.map(\.code) == [.partElsewhere])
    #expect(try documents("bill.xml", companions).isEmpty)
    #expect(try documents("ANNEX-1.xml", companions).isEmpty)
  }

  @Test func `a part without its whole is a document of its own`() throws {
    let annex = try #require(try documents("ANNEX-1.xml", .none).first)
    #expect(outline(annex) == ["body txt_1 Oil lamps."])
  }

  @Test func `a part whose whole is not read says so and is read alone`() throws {
    let alone = CompanionFiles { [companions] name in
      name == CompanionFiles.inputListing ? Array("ANNEX-1.xml".utf8) : companions.file(name)
    }
    let annex = try #require(try documents("ANNEX-1.xml", alone).first)
    #expect(outline(annex) == ["body txt_1 Oil lamps."])
    #expect(annex.diagnostics.map(\.code) == [.partAlone])
    #expect(annex.diagnostics[0].message.contains("main.xml"))
    // The bill takes the annex in, too.
    let both = CompanionFiles { [companions] name in
      name == CompanionFiles.inputListing
        ? Array("ANNEX-1.xml\nbill.xml".utf8) : companions.file(name)
    }
    #expect(try documents("ANNEX-1.xml", both).isEmpty)
    #expect(try documents("bill.xml", both).count == 1)
  }

  @Test func `files that name each other are read each for itself`() throws {
    let ring = ["a.xml": "b.xml", "b.xml": "a.xml"].mapValues { other in
      Array(
        """
        <akomaNtoso><doc name="x"><mainBody><p>Text.</p></mainBody><attachments><attachment>
        <documentRef href="\(other)"/></attachment></attachments></doc></akomaNtoso>
        """.utf8)
    }
    let companions = CompanionFiles { name in
      name == CompanionFiles.listing ? Array("a.xml\nb.xml".utf8) : ring[name]
    }
    for (name, bytes) in ring {
      let source = DocumentSource(path: name, sha256: "", mediaType: "", format: "akn")
      let found = try AkomaNtosoReader().documents(
        from: bytes, source: source, companions: companions)
      #expect(found.count == 1)
    }
  }

  @Test(arguments: [
    ("CELEXnumber", "52013PC0619", "celex:52013PC0619"),
    ("ELI", "http://data.europa.eu/eli/reg/2016/679/oj", "celex:32016R0679"),
  ])
  func `the work's aliases identify it`(name: String, value: String, id: String) throws {
    let document = try read(
      """
      <akomaNtoso><doc name="x"><meta><identification><FRBRWork>
      <FRBRalias name="\(name)" value="\(value)"/></FRBRWork></identification></meta><mainBody>
      <p>Text.</p></mainBody></doc></akomaNtoso>
      """)
    #expect(document.metadata.identifier?.description == id)
  }

  @Test func `treaties and internal addresses are left to recognition`() throws {
    let document = try read(
      """
      <akomaNtoso><doc name="x"><mainBody><p><ref href="/akn/eu/act/treaty/2009/TEU/!main">it</ref>
      <ref href="~art_5">5</ref></p></mainBody></doc></akomaNtoso>
      """)
    #expect(document.markedReferences.isEmpty)
  }
}

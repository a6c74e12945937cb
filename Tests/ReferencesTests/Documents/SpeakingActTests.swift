import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

/// Which act a text speaks of that names none.
@Suite struct SpeakingActTests {
  @Test func `a recital that begins with another act goes on with it`() {
    let document = LegalDocument(
      outline: """
        recital rct_1: In accordance with Article 2 of Regulation (EC) No 847/96, the Council decides to which stocks Articles 3 and 4 do not apply.
        recital rct_2: Under Article 2 of Regulation (EC) No 847/96 and as Article 1 of this Regulation has it, all is well.
        article art_1: All applies.
        """)
    #expect(
      document.cited == [
        "celex:31996R0847#art_2", "celex:31996R0847#art_3", "celex:31996R0847#art_4",
        "celex:31996R0847#art_2", "self#art_1",
      ])
  }

  @Test func `recitals of an act that only amends speak of the annexes of the other`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Commission Regulation (EC) No 280/2009 of 6 April 2009 amending Annexes I and II to Council Regulation (EC) No 44/2001
        recital rct_1: Member States have notified amendments to the lists in Annex II.
        recital rct_2: They are set out in Annex I to this Regulation.
        article art_1: The lists are replaced.
        annex anx_I: ANNEX I
        """)
    #expect(document.cited.suffix(2) == ["celex:32001R0044#anx_II", "self#anx_I"])
  }

  @Test func `an article that the act does not have is one of the act that it amends`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Directive supplementing the common system and amending Directive 77/388/EEC
        recital rct_1: The scheme in Article 26a applies.
        article art_1: Directive 77/388/EEC is amended.
        article art_2: Article 1 applies; Article 28a does too.
        """)
    #expect(document.cited.suffix(2) == ["self#art_1", "celex:31977L0388#art_28a"])
    #expect(document.cited.contains("celex:31977L0388#art_26a"))
  }

  @Test func `the articles of a complete act are all that it has`() {
    let document = LegalDocument(
      outline: """
        article art_1: Article 2a applies. Article 2 applies.
        article art_2: All applies.
        article art_3: All applies.
        """)
    #expect(document.cited == ["unresolved", "self#art_2"])
  }

  @Test func `headings of articles that readers took for text cite nothing`() {
    let document = LegalDocument(
      outline: """
        article art_24: The Council decides.
          subparagraph art_24.sub_2: Article 25 (7)
          subparagraph art_24.sub_3: See Article 24.
        """)
    #expect(document.cited == ["self#art_24"])
  }

  @Test func `the act's own title means the act`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Council Regulation (EC) No 2201/2003 of 27 November 2003 concerning jurisdiction and the recognition and enforcement of judgments
        article art_59: All applies.
        body anx_VI.txt_1: Declarations pursuant to Article 59(2) of the Council Regulation concerning jurisdiction and the recognition and enforcement of judgments.
        """)
    #expect(document.cited.last == "self#art_59.par_2")
  }

  @Test func `what a form is annexed to is its own act`() {
    let document = LegalDocument(
      outline: """
        article art_1: Forms are annexed.
        body anx_I.txt_1: See Commission Regulation (EC) No xx/2004 (hereinafter referred to as ‘the Implementing Regulation’), to which this Form CO is annexed.
        body anx_I.txt_2: Article 1(2) of the Implementing Regulation applies.
        """)
    #expect(document.cited.last == "self#art_1.par_2")
  }

  @Test func `the head of a table names the act of its references`() {
    let document = LegalDocument(
      outline: """
        article art_1: See Annex III.
        table anx_III.tbl_1.row_1: Item All references are to the provisions of Regulation (EU) No 575/2013 | Amount
        table anx_III.tbl_1.row_2: Total exposure Article 92(3) and Article 1 | data
        table anx_IV.tbl_1.row_1: Directive 2002/91/EC | 4 January 2006 | 4 January 2009 as regards Articles 7 and 1 only
        """)
    #expect(
      document.cited.suffix(5) == [
        "celex:32013R0575#art_92.par_3", "celex:32013R0575#art_1", "celex:32002L0091",
        "celex:32002L0091#art_7", "celex:32002L0091#art_1",
      ])
  }

  @Test func `wording that a corrigendum sets out stands where the line above it says`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Corrigendum to Regulation (EU) No 575/2013 on prudential requirements
        body txt_1: On page 268, Article 462(2):
        body txt_2: read:
        body txt_3: ‘2. By way of derogation from paragraph 1 of this Article, all applies.’
        """)
    #expect(document.cited.last == "celex:32013R0575#art_462.par_1")
  }

  @Test func `a consolidated act keeps the numbers of its treaty`() {
    var document = LegalDocument(
      outline: """
        visa cit_1: Having regard to Article 84(2) of the Treaty establishing the European Community,
        recital rct_1: Article 85 of the Treaty applies.
        article art_1: Article 85(3) of the Treaty applies, and so does Article 93 of the Treaty.
        article art_2a: Article 92 of the Treaty applies. Article 81(1) of the Treaty does.
        """)
    document.metadata.identifier = WorkIdentifier(.celex, "01986R4056-20061018")
    document.metadata.date = CivilDate(iso: "2006-10-18")
    #expect(
      document.cited.suffix(4) == [
        "celex:11957E085#par_3", "celex:11957E093", "celex:12002E092", "celex:12002E081#par_1",
      ])
  }

  @Test func `the Charter's own text speaks of itself`() {
    let document = LegalDocument(
      outline: """
        body txt_1: Charter of Fundamental Rights of the European Union
        body txt_2: 2010/C 83/02
        body txt_3: The Charter does not extend the powers that are laid down in the Treaties.
        """)
    #expect(document.cited.contains("self"))
    #expect(!document.cited.contains("celex:12016P/TXT"))
    #expect(document.cited.contains("celex:12010M/TXT"))
  }

  @Test func `the same act in an instruction is the one that is amended`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is hereby amended as follows:
          point art_1.pnt_5: In Article 28h (which replaces Article 22 of the same Directive), the rest is deleted;
          point art_1.pnt_6: in Article 4, the following points (27) and (28) are added:
        """)
    #expect(
      document.cited == [
        "celex:31977L0388", "celex:31977L0388#art_28h", "celex:31977L0388#art_22",
        "celex:31977L0388#art_4", "celex:31977L0388#art_4.pnt_27",
        "celex:31977L0388#art_4.pnt_28",
      ])
  }

  @Test func `what is added to an act lies in the provision that is named before it`() {
    let document = LegalDocument(
      outline: """
        article art_12: The following paragraph shall be added to Article 3 of Directive 90/531/EEC:
          quoted paragraph art_12.par_5: paragraphs 1 to 4 shall apply.
        """)
    #expect(document.cited.last == "celex:31990L0531#art_3.par_1-art_3.par_4")
  }

  @Test func `a quotation behind a colon is speech`() {
    let document = LegalDocument(
      outline: "body txt_1: This part holds the statement: ‘No human information is available’.")
    #expect(document.cited.isEmpty)
  }

  @Test func `what is added to, or follows, is amended`() {
    func relations(_ text: String) -> [CitationRelation] {
      Recogniser().references(in: LegalDocument(outline: "article art_1: " + text)).map {
        $0.reference.relation
      }
    }
    #expect(
      relations("The following point is added to Annex I to Regulation (EC) No 2006/2004:")
        == [.amends])
    #expect(
      relations(
        "In Annex I to Directive (EU) 2020/1828 of the European Parliament and of the Council, the following point is added:"
      ) == [.amends])
  }

  @Test func `a proposal for a decision is no convention`() {
    var document = LegalDocument(
      outline: """
        title tit_1: Proposal for a COUNCIL DECISION on the position to be taken as regards the Lugano Convention
        body txt_1: The position concerns the Lugano Convention and Annex IV of this Convention.
        """)
    document.metadata.identifier = WorkIdentifier(.com, "COM/2025/43")
    #expect(
      document.cited.suffix(2) == ["alias:lugano-convention", "alias:lugano-convention#anx_IV"])
  }

  @Test func `an agreement speaks of itself`() {
    var document = LegalDocument(
      outline: """
        title tit_1: AGREEMENT between the European Union and Iceland on cooperation
        article art_1: The Lugano Convention applies; this Agreement does too.
        """)
    document.metadata.identifier = WorkIdentifier(.council, "ST-5-2020-INIT")
    #expect(document.cited.suffix(2) == ["alias:lugano-convention", "self"])
  }

  @Test func `articles in brackets behind the Charter are of the rights that it recognises`() {
    let document = LegalDocument(
      outline: """
        recital rct_1: This Regulation respects the principles recognised by the Charter of Fundamental Rights of the European Union, in particular the right to good administration (Article 41) and to a fair trial (Article 47).
        article art_1: All applies.
        """)
    #expect(document.cited.suffix(2) == ["celex:12016P041", "celex:12016P047"])
  }

  @Test func `an act does not cite the number behind its own title`() {
    var document = LegalDocument(
      outline: """
        title tit_1: Council Directive of 21 December 1989 on the coordination of the laws relating to review procedures (89/665/EEC)
        article art_1: Directive 71/305/EEC applies.
        """)
    document.metadata.identifier = WorkIdentifier(.celex, "31989L0665")
    #expect(document.cited == ["celex:31971L0305"])
  }

  @Test func `what goes is changed, and what others are changed for is not`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is amended as follows:
          point art_1.pnt_1: in the second subparagraph of Article 15(10), 'limits laid down' shall be replaced by 'limits';
          quoted body art_1.txt_1: subparagraph (b) shall be deleted,
        article art_2: Article 85(1) of the EC Treaty shall not apply to agreements if they are so amended that they comply.
        """)
    #expect(document.relations == [.amends, .amends, .amends, .cites])
  }
}

import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

@Suite struct OwnProvisionsTests {
  @Test func `an article that the act does not have is the one named with its treaty before`() {
    let document = LegalDocument(
      outline: """
        recital rct_1: Article 81(3) of the Treaty establishing the European Community applies.
        recital rct_2: The condition in Article 81(3) requires more.
        recital rct_3: So does Article 99.
        article art_1: Article 1 applies.
        """)
    #expect(
      document.cited == [
        "celex:12002E081#par_3", "celex:12002E081#par_3", "unresolved", "self#art_1",
      ])
  }

  @Test func `a paragraph that the article does not have is of the act that has it`() {
    let document = LegalDocument(
      outline: """
        article art_4: Forms
          paragraph art_4.par_1: Forms are sent on paper.
          paragraph art_4.par_2: Copies are made under Article 4(5) of Regulation (EC) No 139/2004.
        article art_8: Time limits
          paragraph art_8.par_1: Under Article 10(3) of Regulation (EC) No 139/2004 a decision under Article 8(2) and (3) is due.
          point anx_I.pnt_1: a referral pursuant to Article 4(5), as Article 4(2) says, but not under Article 4(6)
        """)
    #expect(
      document.cited == [
        "celex:32004R0139#art_4.par_5", "celex:32004R0139#art_10.par_3",
        "celex:32004R0139#art_8.par_2", "celex:32004R0139#art_8.par_3",
        "celex:32004R0139#art_4.par_5", "self#art_4.par_2", "self#art_4.par_6",
      ])
  }

  @Test func `a paragraph that is printed in the text is the document's`() {
    let document = LegalDocument(
      outline: """
        article art_5: Article 6(1) of Directive 2002/1/EC and Article 5(3) of Directive 2002/2/EC apply.
          paragraph art_5.par_1: One.
          paragraph art_5.par_2: Two. 3. Three applies under Article 5(3).
        """)
    #expect(document.cited.last == "self#art_5.par_3")
  }

  @Test func `points of a paragraph without points are those of the paragraph before`() {
    let document = LegalDocument(
      outline: """
        article art_4: Distances
          paragraph art_4.par_1: Along the network:
            point art_4.par_1.pnt_a: sixty kilometres;
            point art_4.par_1.pnt_b: thirty kilometres.
          paragraph art_4.par_2: The distances in points (a) and (b) hold across borders, as paragraph 2(a) says.
        """)
    #expect(
      document.cited == [
        "self#art_4.par_1.pnt_a", "self#art_4.par_1.pnt_b", "self#art_4.par_2.pnt_a",
      ])
  }

  @Test func `what an annex numbers in decimals is found wherever the text stands`() {
    let document = LegalDocument(
      outline: """
        article art_1: See Annex I.
        heading anx_I.hdg_1.sct_6: Markets
          point anx_I.hdg_1.sct_6.pnt_6.3: Shares
        heading anx_I.hdg_1.sct_7: Figures
          point anx_I.hdg_1.sct_7.pnt_7.1: Those of Section 6.3 of this Form and of sections 8.1 or 8.2.
        point anx_I.hdg_2.pnt_1.pnt_g: dissolving a contract
        point anx_I.hdg_2.pnt_2: Scope of point (g)
        """)
    #expect(
      document.cited == [
        "self#anx_I", "self#anx_I.sct_6.pnt_6.3", "self#anx_I.sct_8.1", "self#anx_I.sct_8.2",
        "self#anx_I.pnt_1.pnt_g",
      ])
  }

  @Test func `a point behind a place of publication is that text's`() {
    var document = LegalDocument(
      outline: """
        article art_1: This act applies.
        point anx_I.pnt_1: Markets
        point anx_I.pnt_2: Shares
        """)
    document.footnotes = [
      Footnote(
        id: "fn:1", mark: "1",
        text:
          "See the Guidelines on horizontal mergers (OJ C 31, 5.2.2004, p. 5), point 16 and footnote 19.",
        segment: 1),
      Footnote(
        id: "fn:2", mark: "2",
        text: "See the Commission's notice on a simplified procedure, points 8 to 19.", segment: 1),
    ]
    #expect(
      document.cited.suffix(3) == [
        "oj:C:2004:31:p5", "oj:C:2004:31:p5#pnt_16", "unresolved",
      ])
  }

  @Test func `a part of that annex is named as one of an annex that is named`() {
    let document = LegalDocument(
      outline: """
        article art_1: Part A of Annex IX applies, and so does Part B of that Annex.
        """)
    #expect(document.cited == ["self#anx_IX.part_A", "self#anx_IX.part_B"])
  }

  @Test func `items are points of the provision that the lead-in names`() {
    let document = LegalDocument(
      outline: """
        article art_1: This act applies.
        article art_4: Deadlines
          paragraph art_4.par_2: Member States shall adopt the following paragraphs of Article 1:
            point art_4.par_2.idt_1: paragraph 11,
            point art_4.par_2.idt_2: paragraph 13, insofar as it relates to Article 28,
          paragraph art_4.par_3: Paragraph 1 applies.
        """)
    #expect(
      document.cited == [
        "self#art_1", "self#art_1.par_11", "self#art_1.par_13", "unresolved", "self#art_4.par_1",
      ])
  }

  @Test func `a provision named again in its sentence is of the same act`() {
    let document = LegalDocument(
      outline: """
        article art_7: Shares
          paragraph art_7.par_1: The allowances in Article 10(1), third subparagraph, of Directive 2003/87/EC count, and so do revenues from Article 10(1), third subparagraph. Article 10(1), third subparagraph, applies.
        article art_10: Other things
          paragraph art_10.par_1: Nothing.
        """)
    #expect(
      document.cited == [
        "celex:32003L0087#art_10.par_1.sub_3", "celex:32003L0087#art_10.par_1.sub_3",
        "self#art_10.par_1.sub_3",
      ])
  }

  @Test func `this provision is the subparagraph before, and never a recital`() {
    let document = LegalDocument(
      outline: """
        recital rct_3: This provision helps consumers.
        article art_19: Fines
          paragraph art_19.par_4: Fines are no criminal law.
            subparagraph art_19.par_4.sub_2: No fine is due after a notification.
            subparagraph art_19.par_4.sub_3: However, this provision has no effect where consumers suffer.
        """)
    #expect(document.cited == ["unresolved", "self#art_19.par_4.sub_2"])
  }

  @Test func `items are provisions of the act that the lead-in names`() {
    let document = LegalDocument(
      outline: """
        article art_16: Participation
          paragraph art_16.par_3: It is regulated by the following provisions of Directive 2001/86/EC:
            point art_16.par_3.pnt_a: Article 3(4), first subparagraph, first indent, as well as the second subparagraph and paragraph 5;
            point art_16.par_3.pnt_b: Article 7. However, Article 16 of this Directive applies, and so does Article 16(3).
        """)
    #expect(
      document.cited == [
        "celex:32001L0086", "celex:32001L0086#art_3.par_4.sub_1.idt_1",
        "celex:32001L0086#art_3.par_4.sub_2", "celex:32001L0086#art_3.par_5",
        "celex:32001L0086#art_7", "self#art_16", "self#art_16.par_3",
      ])
  }

  @Test func `a provision that fills the cell of a table is nobody's`() {
    let document = LegalDocument(
      outline: """
        article art_9: See Annex I.
        table anx_I.tbl_1: Article 1 | Article 2(1) | see Article 3 for this
        """)
    #expect(document.cited == ["self#anx_I", "unresolved", "unresolved", "self#art_3"])
  }

  @Test func `what an annex counts is found, ranges and composed numbers too`() {
    let document = LegalDocument(
      outline: """
        article art_1: See Annex I.
        heading anx_I.sct_7: Figures
        heading anx_I.sct_9: Shares
        point anx_I.pnt_6: Sections 7 to 9 of this Form
        point anx_I.pnt_6.pnt_2: The amount follows from point 6.2 below.
        body anx_I.pnt_6.txt_5: The first subparagraph of this point 6 applies.
        body anx_I.pnt_6.sub_4: The fourth paragraph of this point applies.
        """)
    #expect(
      document.cited == [
        "self#anx_I", "self#anx_I.sct_7-anx_I.sct_9", "self#anx_I.pnt_6.pnt_2",
        "self#anx_I.pnt_6.sub_1", "self#anx_I.pnt_6.sub_4",
      ])
  }

  @Test func `letters of an annex are counted apart from its capital letters`() {
    let document = LegalDocument(
      outline: """
        article art_1: See Annex I.
        point anx_I.pnt_1.pnt_j: the trader
        point anx_I.pnt_2.pnt_b: Subparagraph (j) applies.
        point anx_I.sct_3.pnt_C.pnt_5.pnt_b: the indicia in subparagraphs B(2)(a) to (e)
        point anx_I.sct_3.pnt_d.pnt_i: point (iv) of this point (d) and Article 1(4) in this regard
        """)
    #expect(
      document.cited == [
        "self#anx_I", "self#anx_I.pnt_1.pnt_j",
        "self#anx_I.sct_3.pnt_B.pnt_2.pnt_a-anx_I.sct_3.pnt_B.pnt_2.pnt_e",
        "self#anx_I.sct_3.pnt_d.pnt_iv", "self#art_1.par_4",
      ])
  }

  @Test func `a chapter holds both ends of a range of its sections`() {
    let document = LegalDocument(
      outline: """
        heading cpt_II: Chapter II
          heading cpt_II.sct_1: Section 1
          heading cpt_II.sct_2: Section 2
            article art_5: Under Sections 1 to 2 of this Chapter and Section 2.
        """)
    #expect(
      document.cited == ["self#cpt_II.sct_1-cpt_II.sct_2", "self#cpt_II.sct_2"])
  }

  @Test func `small words for divisions close what they hold`() {
    var document = LegalDocument(
      outline: """
        article art_1: Voir l'annexe II.
        point anx_II.sct_2.pnt_1: aux fins du point 4 c) de la présente section
        """)
    document.metadata.language = "fr"
    #expect(document.cited == ["self#anx_II", "self#anx_II.sct_2.pnt_4.pnt_c"])
    let length = Recogniser().references(in: document).last?.reference.span
    #expect(length?.end == document.segments[1].text.utf8.count)
  }

  @Test func `a footnote speaks from where it is called`() {
    var document = LegalDocument(
      outline: """
        article art_1: This act applies.
        point anx.pnt_1: Directives on consumers
        """)
    document.footnotes = [
      Footnote(
        id: "fn:1", mark: "1",
        text: "Those in points 6 and 8 are special, says the introductory part.",
        segment: 1)
    ]
    #expect(document.cited.suffix(2) == ["self#anx.pnt_6", "self#anx.pnt_8"])
  }

  @Test func `a corrigendum speaks of the act that its title names`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Corrigendum to Directive 2013/36/EU on access to the activity of credit institutions
        body txt_1: On page 400, Article 117(4), first subparagraph:
        body txt_2: for: ‘This Directive applies under Article 5’,
        """)
    #expect(
      document.cited == [
        "celex:32013L0036", "celex:32013L0036#art_117.par_4.sub_1", "celex:32013L0036",
        "celex:32013L0036#art_5",
      ])
  }

  @Test func `an annex in a file of its own speaks of its act`() {
    var document = LegalDocument(
      outline: """
        annex anx_III:
          table anx_III.tbl_1.row_1: Regulation (EC) No 207/2009 | This Regulation
          table anx_III.tbl_1.row_2: Article 85(1a) | Article 109(2)
        """)
    #expect(document.cited.suffix(2) == ["unresolved", "unresolved"])
    document.metadata.identifier = WorkIdentifier(.celex, "32017R1001")
    #expect(
      document.cited.suffix(2) == ["celex:32009R0207#art_85.par_1a", "self#art_109.par_2"])
  }

  @Test func `a column of a correlation table belongs to the act that heads it`() {
    let document = LegalDocument(
      outline: """
        article art_9: See Annex II.
        table anx_II.tbl_1.row_1: Directive 85/577/EEC | Directive 97/7/EC | This Directive
        table anx_II.tbl_1.row_2: Article 1 | | Article 3 read in conjunction with Article 2, point 8
        table anx_II.tbl_1.row_3: | Article 4(1) | —
        table anx_II.tbl_1.row_4: Article 5 | Article 6
        table anx_II.tbl_2.row_1: Article 7 | Article 8
        """)
    #expect(
      document.cited == [
        "self#anx_II", "celex:31985L0577", "celex:31997L0007", "self", "celex:31985L0577#art_1",
        "self#art_3", "self#art_2.pnt_8", "celex:31997L0007#art_4.par_1", "unresolved",
        "unresolved", "unresolved", "unresolved",
      ])
  }

  @Test func `a row that begins with an act owns the provisions that stand alone in it`() {
    let document = LegalDocument(
      outline: """
        article art_1: This act applies.
        table anx_I.tbl_1.row_1: Council Regulation (EC) No 1891/2006 | Only Article 1
        table anx_I.tbl_1.row_2: Directive 92/101/EEC | applied by way of derogation from Article 1
        """)
    #expect(
      document.cited == [
        "celex:32006R1891", "celex:32006R1891#art_1", "celex:31992L0101", "self#art_1",
      ])
  }

  @Test func `a number that an annex has elsewhere is found by its outline`() {
    let document = LegalDocument(
      outline: """
        article art_1: This act applies.
        annex anx_I:
          heading anx_I.pnt_10: In flight
            point anx_I.pnt_10.pnt_3: Weapons stay on the ground.
            point anx_I.pnt_10.pnt_4: Paragraph 3 applies to officers. See paragraph 7.
          heading anx_I.hdg_2.sct_4: Section 4
          point anx_I.hdg_2.sct_1.pnt_a: The figures asked for in Section 4 are in euro.
        """)
    #expect(
      document.cited == ["self#anx_I.pnt_10.pnt_3", "self#anx_I.par_7", "self#anx_I.sct_4"])
  }

  @Test func `a point named alone is the like of the one that names it`() {
    let document = LegalDocument(
      outline: """
        article art_7: A person may be sued:
          point art_7.pnt_1: in matters of contract:
            point art_7.pnt_1.pnt_c: if point (b) does not apply then point (a) applies;
            point art_7.pnt_1.pnt_a.pnt_ii: save as point (i) or point (b) provides;
        """)
    #expect(
      document.cited == [
        "self#art_7.pnt_1.pnt_b", "self#art_7.pnt_1.pnt_a", "self#art_7.pnt_1.pnt_a.pnt_i",
        "self#art_7.pnt_1.pnt_b",
      ])
  }

  @Test func `a point with a decimal number lies in those whose number it goes on from`() {
    let document = LegalDocument(
      outline: """
        article art_1: This act applies.
        point anx_I.pnt_2.pnt_2.2.pnt_2.2.1.pnt_3: See point 2.2.3, point 2 and the flash point(s).
        subparagraph anx_I.prt_A.pnt_2.pnt_b.sub_2: As regards point (j), nothing is due.
        """)
    #expect(
      document.cited == [
        "self#anx_I.pnt_2.pnt_2.2.pnt_2.2.3",
        "self#anx_I.pnt_2.pnt_2.2.pnt_2.2.1.pnt_2", "self#anx_I.part_A.pnt_2.pnt_j",
      ])
  }

  @Test func `a part named alone in a table of an annex lies in the annex`() {
    let document = LegalDocument(
      outline: """
        article art_1: This act applies.
        table anx_XVII.tbl_1.row_75: By way of derogation from paragraph 1, it may be sold. | 5
        """)
    #expect(document.cited == ["self#anx_XVII.par_1"])
  }

  @Test func `a subparagraph speaks of the points before it`() {
    let document = LegalDocument(
      outline: """
        article art_39: This Article applies.
          paragraph art_39.par_2: Measures shall:
            subparagraph art_39.par_2.sub_2: For the purposes of point (f), costs are borne.
        point anx_I.sct_V.pnt_C: Accounts under point B, if any, are reviewed.
        """)
    #expect(
      document.cited == ["self#art_39", "self#art_39.par_2.pnt_f", "self#anx_I.sct_V.pnt_B"])
  }

  @Test func `a heading is no reference`() {
    let document = LegalDocument(
      outline: """
        article art_1: Article 1 applies.
        body body_199: Article 39
        table anx.tbl_2: Section 15: Ancillary items | Amount
        table anx.tbl_4: Table 2 Table of fields | Amount
        table anx.tbl_3: Total | Annex II: Other items
        """)
    #expect(document.cited == ["self#art_1"])
  }

  @Test func `that provision at the head of a text is not what the text before cites`() {
    let document = LegalDocument(
      outline: """
        article art_3: This Article applies.
          paragraph art_3.par_2: Paragraph 1(c) shall not apply.
            subparagraph art_3.par_2.sub_2: That provision does not apply to building.
        """)
    #expect(document.cited == ["self#art_3", "self#art_3.par_1.pnt_c"])
  }

  @Test func `an instruction that does not tell its act is not about this act`() {
    let document = LegalDocument(
      outline: """
        article art_1: The acts in the Annex are amended.
        article art_10: Article 1 applies.
        point anx_I.pnt_1: Article 10 shall be replaced by the following:
        point anx_I.pnt_2: À l'article 1er, paragraphe 5, le point suivant est ajouté:
        point anx_I.pnt_3: The words "or of a document" shall be deleted from the first indent of Article 10(2).
        point anx_I.pnt_4: À l'article 26 bis, point 4), les mots "ou un document" sont supprimés.
        """)
    #expect(
      document.cited.suffix(5) == [
        "self#art_1", "unresolved", "unresolved", "unresolved", "unresolved",
      ])
  }

  @Test func `a part in small letters is a common word`() {
    let document = LegalDocument(
      outline: "article art_9: Article 9 applies to that part of the territory.")
    #expect(document.cited == ["self#art_9"])
  }

  @Test func `a heading does not cite itself`() {
    let document = LegalDocument(
      outline: """
        heading cpt_4: Chapter IV Controller
          heading cpt_4.sct_2: Section 2 Security, as in Section 1
        """)
    #expect(document.cited.filter { $0.hasSuffix("sct_2") } == [])
  }

  @Test func `a point in brackets behind conclusions is theirs`() {
    let document = LegalDocument(
      outline: """
        article art_1:
        recital rct_23: The Council considered in its conclusions (point 34) that judgments should be recognised.
        """)
    #expect(document.cited == ["unresolved"])
  }

  @Test func `letters alone lie in the numbered point around them`() {
    let document = LegalDocument(
      outline: """
        article art_5:
          point art_5.pnt_1: The data listed in points (a) to (c) are kept.
            point art_5.pnt_1.pnt_a: those under point (b);
        """)
    #expect(
      document.cited == [
        "self#art_5.pnt_1.pnt_a-art_5.pnt_1.pnt_c", "self#art_5.pnt_1.pnt_b",
      ])
  }

  @Test func `a note knows the names that the text defines`() {
    var document = LegalDocument(
      outline: """
        recital rct_1: Council Regulation (EC) No 139/2004 (‘the Merger Regulation’) applies.
        """)
    document.footnotes = [
      Footnote(id: "fn:1", mark: "1", text: "See Article 3 of the Merger Regulation.", segment: 0)
    ]
    #expect(document.cited == ["celex:32004R0139", "celex:32004R0139#art_3"])
  }

  @Test func `this Section is the one in which the article stands`() {
    let document = LegalDocument(
      outline: """
        heading cpt_II: Jurisdiction
          heading cpt_II.sct_3: Insurance
            article art_8: It is determined by this Section and by Sections 1 and 2 of this Chapter.
              paragraph art_8.par_1: Article 5 of this Chapter applies; this section is short.
        article art_9: This Chapter is none.
        """)
    #expect(
      document.cited == [
        "self#cpt_II.sct_3", "self#cpt_II.sct_1", "self#cpt_II.sct_2", "self#art_5",
      ])
  }

  @Test func `no provision in a visa is the document's own`() {
    let document = LegalDocument(
      outline: """
        visa cit_1: Having regard to Regulation (EU) No 575/2013 of the European Parliament and of the Council, and in particular third subparagraph of Article 2(4); third subparagraph of Article 3(2) thereof,
        recital rct_1: Article 2 is one, and point (a) is none.
        article art_1: It applies.
        article art_2: It applies.
        article art_3: It applies.
        """)
    #expect(
      document.cited == [
        "celex:32013R0575", "celex:32013R0575#art_2.par_4.sub_3",
        "celex:32013R0575#art_3.par_2.sub_3", "self#art_2", "unresolved",
      ])
  }

  @Test func `a form annexed to an act calls it by its type`() {
    var document = LegalDocument(
      outline: """
        article art_38: It is enforceable.
        annex anx_V: Form
          point anx_V.pnt_1: Enforceable in the State of origin (Article 38 of the Regulation) against:
        """)
    document.metadata.identifier = WorkIdentifier(.celex, "32001R0044")
    #expect(document.cited == ["self#art_38"])
  }

  @Test func `annexes behind the last, chapters of the tariff, parts of standards`() {
    let document = LegalDocument(
      outline: """
        recital rct_1: Criteria (Annex II) and forms (Annex III) are suggested; no goods of Chapter 94 are.
        article art_1: ISO 17234-1:2015 Leather – Tests – Part 1: Determination of dyes applies.
        annex anx_I: List
        annex anx_II: List
        """)
    #expect(document.cited == ["self#anx_II", "unresolved", "unresolved"])
  }

  @Test func `articles beyond the act's own are of the treaty that the sentence has named`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Council Regulation on categories of aid
        recital rct_1: Whereas, pursuant to Article 94 of the EC Treaty, the Council may make regulations for the application of Articles 92 and 93(3).
        article art_1: The Commission may adopt regulations.
        article art_2: Regulations adopted pursuant to Article 1 may be repealed or amended.
        """)
    #expect(
      document.cited == [
        "celex:12002E094", "celex:12002E092", "celex:12002E093#par_3", "self#art_1",
      ])
  }

  @Test func `a visa on the procedure speaks of the Treaty`() {
    let document = LegalDocument(
      outline: """
        title tit_1: Directive of the European Parliament and of the Council on insider dealing
        visa cit_1: Having regard to the Treaty on the Functioning of the European Union, and in particular Article 114 thereof,
        visa cit_2: Acting in accordance with the procedure laid down in Article 294,
        article art_1: All applies.
        """)
    #expect(document.cited.suffix(1) == ["celex:12016E294"])
  }

  @Test func `a proposal without annexes speaks of those of the convention`() {
    var document = LegalDocument(
      outline: """
        title tit_1: Proposal for a COUNCIL DECISION on the position to be taken as regards the Basel Convention
        body txt_1: The proposal concerns Annex IV to the Basel Convention.
        body txt_2: Annex IV is amended; Annex V is not.
        """)
    document.metadata.identifier = WorkIdentifier(.com, "COM/2025/43")
    #expect(
      document.cited.suffix(3) == [
        "alias:basel-convention#anx_IV", "alias:basel-convention#anx_IV", "self#anx_V",
      ])
  }
}

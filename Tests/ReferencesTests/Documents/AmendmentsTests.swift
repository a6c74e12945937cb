import LegalDocuments
import LegalIdentifiers
import References
import Testing

@Suite struct AmendmentsTests {
  @Test func `instructions speak of the act that is amended`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 2004/109/EC is amended as follows:
          point art_1.pnt_1: in Article 4(1), the word ‘two’ is deleted;
          point art_1.pnt_2: Article 7 is amended as follows:
            point art_1.pnt_2.pnt_a: paragraph 3 is deleted;
        article art_2: Article 1 applies from 1 July.
        """)
    #expect(
      document.cited == [
        "celex:32004L0109", "celex:32004L0109#art_4.par_1", "celex:32004L0109#art_7",
        "celex:32004L0109#art_7.par_3", "self#art_1",
      ])
  }

  @Test func `new wording lies in the provision that it is for`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is hereby amended as follows.
          point art_1.pnt_1: Article 8(2) shall be replaced by the following:
            quoted paragraph art_1.pnt_1.par_2: By way of derogation from paragraph 1, this paragraph applies.
              quoted point art_1.pnt_1.par_2.pnt_b: goods under point (a) and under Article 3 of Directive 89/465/EEC;
          point art_1.pnt_2: The following article is inserted:
            quoted article art_1.pnt_2.art_28a:
              quoted paragraph art_1.pnt_2.art_28a.par_3: Paragraph 2 and Article 9(1) apply.
        """)
    #expect(
      document.cited == [
        "celex:31977L0388", "celex:31977L0388#art_8.par_2", "celex:31977L0388#art_8.par_1",
        "celex:31977L0388#art_8.par_2", "celex:31977L0388#art_8.par_2.pnt_a",
        "celex:31989L0465#art_3", "celex:31977L0388#art_28a.par_2",
        "celex:31977L0388#art_9.par_1",
      ])
  }

  @Test func `new wording counts from where the instruction puts it`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is hereby amended as follows:
          point art_1.pnt_1: in Article 9:
            point art_1.pnt_1.pnt_b: in paragraph 2, the following point is added:
              quoted point art_1.pnt_1.pnt_b.pnt_f: services other than those in the last indent of subparagraph (e);
          point art_1.pnt_2: Article 22 is amended as follows:
            point art_1.pnt_2.pnt_a: in paragraph 8, the following subparagraph is added: "The option in the first subparagraph is not open under paragraph 3."
        """)
    #expect(
      document.cited == [
        "celex:31977L0388", "celex:31977L0388#art_9", "celex:31977L0388#art_9.par_2",
        "celex:31977L0388#art_9.par_2.pnt_e.idt_last", "celex:31977L0388#art_22",
        "celex:31977L0388#art_22.par_8", "celex:31977L0388#art_22.par_8.sub_1",
        "celex:31977L0388#art_22.par_3",
      ])
  }

  @Test func `lines of one rank start anew with each instruction and heading`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is hereby amended as follows:
          point art_1.pnt_10: Article 11 (C) (2) shall be replaced by the following:
            quoted subparagraph art_1.pnt_10.txt_1: '2. Rates under paragraph 1 are published.
            quoted subparagraph art_1.pnt_10.txt_2: In Article 14 (1):
            quoted subparagraph art_1.pnt_10.txt_3: point (b) shall be deleted,
            quoted subparagraph art_1.pnt_10.txt_4: The following Articles shall be inserted:
            quoted subparagraph art_1.pnt_10.txt_5: Article 28a
            quoted subparagraph art_1.pnt_10.txt_6: 1. Supplies are taxed.
            quoted subparagraph art_1.pnt_10.txt_7: The option in the first subparagraph and in paragraph 2 is open.
        """)
    #expect(
      document.cited.suffix(5) == [
        "celex:31977L0388#art_11.pnt_C.par_1", "celex:31977L0388#art_14.par_1",
        "celex:31977L0388#art_14.par_1.pnt_b", "celex:31977L0388#art_28a.par_1.sub_1",
        "celex:31977L0388#art_28a.par_2",
      ])
  }

  @Test func `numbers that were taken off new wording count, below lettered titles anew`() {
    func document(_ language: String) -> LegalDocument {
      var document = LegalDocument(
        outline: """
          article art_1: Directive 77/388/EEC is hereby amended as follows:
            point art_1.pnt_3: the following Article shall be inserted:
              quoted subparagraph art_1.pnt_3.txt_1: 'Article 26a
              quoted subparagraph art_1.pnt_3.txt_2 A.: Definitions
              quoted subparagraph art_1.pnt_3.txt_3 1.: This Article is about bells.
              quoted subparagraph art_1.pnt_3.txt_4 B.:
              quoted subparagraph art_1.pnt_3.txt_5: Bells
              quoted subparagraph art_1.pnt_3.txt_6 1.: Bells are taxed.
              quoted subparagraph art_1.pnt_3.txt_7 2.: The option in point (a) and in paragraph 1 is open.
              quoted subparagraph art_1.pnt_3.txt_8: Article 26b
              quoted subparagraph art_1.pnt_3.txt_9 2.: The option in paragraph 1 is open.
          """)
      document.metadata.language = language
      return document
    }
    #expect(
      document("en").cited.suffix(3) == [
        "celex:31977L0388#art_26a.pnt_B.par_2.pnt_a", "celex:31977L0388#art_26a.pnt_B.par_1",
        "celex:31977L0388#art_26b.par_1",
      ])
  }

  @Test func `paragraphs beside their article lie in it`() {
    let document = LegalDocument(
      outline: """
        article art_1: In Chapter 4 of Directive 2006/112/EC, the following Section is inserted:
          quoted heading art_1.sct_2a: General obligations
            quoted article art_1.sct_2a.art_243b:
            quoted paragraph art_1.sct_2a.par_2: Records under paragraph 1 are kept.
        """)
    #expect(document.cited.last == "celex:32006L0112#art_243b.par_1")
  }

  @Test func `an article named behind its act holds what stands below`() {
    let document = LegalDocument(
      outline: """
        article art_1: In Directive 2006/112/EC, Article 6 is amended as follows:
          point art_1.pnt_1: in paragraph 1, the following points are added:
        article art_2: Directive 77/799/EEC is amended as follows:
          point art_2.pnt_1: In Article 1: (a) Paragraph 1 shall be amended as follows:
          point art_2.pnt_2: Annex I is amended as follows:
            point art_2.pnt_2.pnt_a: In point 14, Table 1 is replaced by the following:
          point art_2.pnt_3: The following paragraph 4 shall be added after Article 9(3): "4. Services in paragraph 2(e) are taxed."
        """)
    #expect(
      document.cited == [
        "celex:32006L0112", "celex:32006L0112#art_6", "celex:32006L0112#art_6.par_1",
        "celex:31977L0799", "celex:31977L0799#art_1", "celex:31977L0799#art_1.par_1",
        "celex:31977L0799#anx_I", "celex:31977L0799#anx_I.pnt_14",
        "celex:31977L0799#anx_I.pnt_14.tbl_1", "celex:31977L0799#art_9.par_4",
        "celex:31977L0799#art_9.par_3", "celex:31977L0799#art_9.par_2.pnt_e",
      ])
  }

  @Test func `headings in quotation marks and lead-ins without a colon place new wording`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is amended as follows:
          point art_1.pnt_1: in Article 11
            point art_1.pnt_1.pnt_a: the following paragraph shall be added to Title A:
              quoted subparagraph art_1.pnt_1.pnt_a.txt_1: '4. By way of derogation from paragraph 1, Title B (6) applies.
          point art_1.pnt_2: the following Article is added:
            quoted subparagraph art_1.pnt_2.txt_1: ‘Article 28n
            quoted subparagraph art_1.pnt_2.txt_2: Goods under paragraph 2(a) are taxed.
        article art_2: Annex III to Regulation (EC) No 853/2004 is amended as follows:
          point art_2.pnt_1: Section XIV is amended as follows:
            point art_2.pnt_1.pnt_a: in Chapter I, point 4 is replaced by the following:
              quoted point art_2.pnt_1.pnt_a.pnt_4: Materials under point (b) are used.
        """)
    #expect(
      document.cited == [
        "celex:31977L0388", "celex:31977L0388#art_11", "celex:31977L0388#art_11.ttl_A",
        "celex:31977L0388#art_11.ttl_A.par_1", "celex:31977L0388#art_11.ttl_B.pnt_6",
        "celex:31977L0388#art_28n.par_2.pnt_a", "celex:32004R0853#anx_III",
        "celex:32004R0853#anx_III.sct_XIV", "celex:32004R0853#anx_III.sct_XIV.cpt_I.pnt_4",
        "celex:32004R0853#anx_III.sct_XIV.cpt_I.pnt_4.pnt_b",
      ])
  }

  @Test func `a lead-in names the article for what stands below it`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is amended as follows:
          point art_1.pnt_1: in Article 9:
            point art_1.pnt_1.pnt_a: in paragraph 2(e), the final stop is replaced by a comma;
        """)
    #expect(
      document.cited == [
        "celex:31977L0388", "celex:31977L0388#art_9", "celex:31977L0388#art_9.par_2.pnt_e",
      ])
  }

  @Test func `a subparagraph of the point that is amended lies in it`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 2011/16/EU is amended as follows:
          point art_1.pnt_1: in Article 3, point 9 is amended as follows:
            point art_1.pnt_1.pnt_a: in the second subparagraph, the first sentence is deleted;
        """)
    #expect(document.cited.last == "celex:32011L0016#art_3.pnt_9.sub_2.sen_1")
  }

  @Test func `several paragraphs replaced lie in the article that holds them`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 2006/112/EC is amended as follows:
          point art_1.pnt_1: in Article 369g, paragraphs 1, 2 and 3 are replaced by the following:
            quoted paragraph art_1.pnt_1.par_1: The return includes what paragraph 4 of this Article asks for.
        """)
    #expect(
      document.cited.suffix(2) == [
        "celex:32006L0112#art_369g.par_3", "celex:32006L0112#art_369g.par_4",
      ])
  }

  @Test func `what opens an amending annex speaks for the points beside it`() {
    let document = LegalDocument(
      outline: """
        article art_1: The Annex applies.
        annex anx:
          body anx.txt_1: Annex III to Directive 2006/112/EC is amended as follows:
          point anx.pnt_1: points (3) and (4) are replaced by the following:
            quoted point anx.pnt_1.pnt_3: medical equipment, see point (8);
          point anx.pnt_2: in Part B, the following entry is added:
        """)
    #expect(
      document.cited == [
        "self#anx", "celex:32006L0112#anx_III", "celex:32006L0112#anx_III.pnt_3",
        "celex:32006L0112#anx_III.pnt_4", "celex:32006L0112#anx_III.pnt_8",
        "celex:32006L0112#anx_III.part_B",
      ])
  }

  @Test func `an instruction speaks of the amending act as this one`() {
    let document = LegalDocument(
      outline: """
        article art_1: Regulation (EU) 2017/1509 is amended as follows:
          point art_1.pnt_1: Annex V is amended in accordance with Annex II to this Regulation;
          point art_1.pnt_2: Article 4 is replaced by the following:
            quoted paragraph art_1.pnt_2.par_1: The list in Annex III to this Regulation applies.
        """)
    #expect(
      document.cited == [
        "celex:32017R1509", "celex:32017R1509#anx_V", "self#anx_II", "celex:32017R1509#art_4",
        "celex:32017R1509#anx_III",
      ])
  }

  @Test func `the place of an instruction may be named with its act before its part`() {
    #expect(
      LegalDocument(
        outline: "article art_1: In Directive 2014/41/EU, Article 20 is deleted."
      ).cited == ["celex:32014L0041", "celex:32014L0041#art_20"])
    #expect(
      LegalDocument(
        outline: "article art_1: in Article 3 of Directive 2014/41/EU, paragraph 2 is deleted."
      ).cited == ["celex:32014L0041#art_3", "celex:32014L0041#art_3.par_2"])
  }

  @Test func `an act is corrected as it is amended, from a day that is set elsewhere`() {
    let document = LegalDocument(
      outline: """
        article art_1: From the date set out in Article 29, Directive 2001/34/EC is corrected as follows:
          point art_1.pnt_1: in Article 1, paragraph 1 is deleted;
        article art_29:
        """)
    #expect(
      document.cited == [
        "self#art_29", "celex:32001L0034", "celex:32001L0034#art_1.par_1",
      ])
  }

  @Test func `a subparagraph of a point lies in that point`() {
    let document = LegalDocument(
      outline: """
        article art_2:
          point art_2.pnt_9:
            subparagraph art_2.pnt_9.sub_2: The goods in the first subparagraph are exempt.
            subparagraph art_2.pnt_9.sub_3: Point (9) of the first subparagraph applies.
        """)
    #expect(document.cited == ["self#art_2.pnt_9.sub_1", "self#art_2.sub_1.pnt_9"])
  }

  @Test func `Latin words and letters are one number`() {
    let document = LegalDocument(
      outline: """
        article art_4d:
          paragraph art_4d.par_2: Paragraph 1 and Article 4d(3) apply.
        """)
    #expect(document.cited == ["self#art_4d.par_1", "self#art_4d.par_3"])
  }

  @Test func `a lead-in that amends nothing changes nothing`() {
    let document = LegalDocument(
      outline: """
        article art_1: For the purposes of Directive 2004/109/EC:
          point art_1.pnt_1: Article 1 applies;
        """)
    #expect(document.cited == ["celex:32004L0109", "self#art_1"])
  }

  @Test func `a new annex is the place of what is quoted below its heading`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 2011/16/EU is amended as follows: the text in the Annex is added.
        annex anx:
          quoted heading anx.hdg_1: ‘ANNEX V RULES FOR PLATFORM OPERATORS
            quoted section anx.hdg_1.sct_III:
              quoted point anx.hdg_1.sct_III.pnt_B: the items collected pursuant to paragraph B of Section II and point (a);
        """)
    #expect(
      document.cited.suffix(2) == [
        "celex:32011L0016#anx_V.sct_II.par_B", "celex:32011L0016#anx_V.sct_III.pnt_a",
      ])
  }

  @Test func `a section named alone lies in the chapter around it`() {
    let document = LegalDocument(
      outline: """
        heading cpt_II: Scope
          heading cpt_II.sct_2: Providers
        heading cpt_III: Duties
          heading cpt_III.sct_2: Requirements
          heading cpt_III.sct_5: Conformity
            article art_46:
              paragraph art_46.par_3: They meet the requirements of Section 2 and of Chapter II.
        """)
    #expect(document.cited == ["self#cpt_III.sct_2", "self#cpt_II"])
  }

  @Test func `the article at the head of a clause governs all of it`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is hereby amended as follows:
          point art_1.pnt_1: in Article 28e, paragraphs 2 and 3 shall be renumbered 3 and 4 and a new paragraph 2 shall be inserted as follows:
        """)
    #expect(
      document.cited == [
        "celex:31977L0388", "celex:31977L0388#art_28e.par_2", "celex:31977L0388#art_28e.par_3",
        "celex:31977L0388#art_28e.par_2",
      ])
    #expect(document.relations == [.amends, .amends, .amends])
  }

  @Test func `a part named right behind its article lies in it, comma or none`() {
    let document = LegalDocument(
      outline: """
        article art_17: In Article 15(1) of Directive 90/619/EEC the first subparagraph shall be replaced by the following:
        """)
    #expect(
      document.cited == [
        "celex:31990L0619#art_15.par_1", "celex:31990L0619#art_15.par_1.sub_1",
      ])
    #expect(document.relations == [.amends, .amends])
  }

  @Test func `a paragraph of an amended act whose article is not told says nothing`() {
    let document = LegalDocument(
      outline: """
        article art_1: Directive 77/388/EEC is hereby amended as follows:
          subparagraph art_1.sub_2: paragraph 4 is replaced by the following:
            quoted point art_1.sub_2.txt_1: ‘4. Paragraph 1 applies to them.’
        """)
    #expect(document.cited == ["celex:31977L0388", "unresolved", "unresolved"])
  }

  @Test func `what is added in accordance with a provision does not amend it`() {
    let document = LegalDocument(
      outline:
        "article art_1: Volumes released in accordance with Article 30h of Directive 2003/87/EC shall be added."
    )
    #expect(document.relations == [.cites])
  }

  @Test(arguments: [
    "The text in the Annex to this Regulation is inserted as Annex IIa to Regulation (EU) No 267/2012.",
    "The text in the Annex to this Regulation is added as a new Annex V to Regulation (EU) No 267/2012.",
    "The current text of Article 25 of Directive 2011/16/EU becomes paragraph 1.",
  ])
  func `what becomes a part of an act amends it`(text: String) {
    #expect(LegalDocument(outline: "article art_1: " + text).relations.contains(.amends))
  }
}

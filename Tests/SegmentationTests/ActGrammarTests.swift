import LegalDocuments
import PageLayouts
import Testing

@Suite struct ActGrammarTests {
  @Test func `the preamble holds citations and numbered recitals, its formulas aside`() {
    #expect(
      outline([
        centred("REGULATION (EU) 2031/17 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL"),
        centred("of 3 March 2031"), centred("on bells"),
        text("THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,"),
        text("Having regard to the Treaty, and in particular Article 114 thereof,"),
        text("After transmission of the draft legislative act to the national parliaments,"),
        text("Acting in accordance with the ordinary legislative procedure,"),
        text("Whereas:"),
        item("(1)", "Bells ring."),
        item("(2)", "Ringing should be heard:"),
        item("(a)", "by day;"),
        text("HAVE ADOPTED THIS REGULATION:"),
        centred("Article 1"), centred("Subject matter", bold: true),
        text("This Regulation lays down rules on bells."),
      ]) == """
        title tit_1 | REGULATION (EU) 2031/17 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL \
        of 3 March 2031 on bells
        formula frm_1 | THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 | Having regard to the Treaty, and in particular Article 114 thereof,
        visa cit_2 | After transmission of the draft legislative act to the national parliaments,
        visa cit_3 | Acting in accordance with the ordinary legislative procedure,
        recital rct_1 (1) | Bells ring.
        recital rct_2 (2) | Ringing should be heard:
          point rct_2.pnt_a (a) | by day;
        formula frm_2 | HAVE ADOPTED THIS REGULATION:
        article art_1 1 “Subject matter” | This Regulation lays down rules on bells.
        """)
  }

  @Test func `articles stand in divisions, points below paragraphs, blocks without number count`() {
    #expect(
      enactingTerms(
        centred("CHAPTER I"), centred("GENERAL PROVISIONS"),
        centred("Article 1"), centred("Scope"),
        item("1.", "This Regulation applies to:"),
        item("(a)", "bells that are:", indent: 56),
        item("(i)", "cast;", indent: 84),
        item("(ii)", "forged;", indent: 84),
        item("(b)", "gongs.", indent: 56),
        text("It does not apply to horns."),
        item("2.", "Member States may ring."),
        centred("Section 2"), centred("Article 1a"),
        text("Only text.")
      ) == """
        heading cpt_I I | GENERAL PROVISIONS
          article art_1 1 “Scope”
            paragraph art_1.par_1 1. | This Regulation applies to:
              point art_1.par_1.pnt_a (a) | bells that are:
                point art_1.par_1.pnt_a.pnt_i (i) | cast;
                point art_1.par_1.pnt_a.pnt_ii (ii) | forged;
              point art_1.par_1.pnt_b (b) | gongs.
              subparagraph art_1.par_1.sub_2 | It does not apply to horns.
            paragraph art_1.par_2 2. | Member States may ring.
          heading cpt_I.sct_2 2 | Section 2
            article art_1a 1a | Only text.
        """)
  }

  @Test func `definitions in brackets are points, German paragraphs in brackets are paragraphs`() {
    #expect(
      enactingTerms(
        text("Article 2"), text("For the purposes of this Regulation:"),
        text("(1) ‘bell’ means a bell;"), text("(2) ‘gong’ means a gong."),
        text("Article 3"), text("(1) First."), text("(2) Second.")
      ) == """
        article art_2 2 | For the purposes of this Regulation:
          point art_2.pnt_1 (1) | ‘bell’ means a bell;
          point art_2.pnt_2 (2) | ‘gong’ means a gong.
        article art_3 3
          paragraph art_3.par_1 (1) | First.
          paragraph art_3.par_2 (2) | Second.
        """)
  }

  @Test func `quoted articles belong to the act that they change`() {
    #expect(
      enactingTerms(
        text("Article 1"), text("Directive 2031/5/EU is amended as follows:"),
        item("(1)", "Article 4 is replaced by the following:"),
        centred("‘Article 4"), item("1.", "Bells shall be tuned."),
        item("2.", "So shall gongs.’;"),
        item("(2)", "Article 6 is deleted."),
        text("Article 2"), text("This Directive is addressed to the Member States.")
      ) == """
        article art_1 1 | Directive 2031/5/EU is amended as follows:
          point art_1.pnt_1 (1) | Article 4 is replaced by the following:
            subparagraph art_1.pnt_1.txt_1 quoted | ‘Article 4
            subparagraph art_1.pnt_1.txt_2 1. quoted | Bells shall be tuned.
            subparagraph art_1.pnt_1.txt_3 2. quoted | So shall gongs.’;
          point art_1.pnt_2 (2) | Article 6 is deleted.
        article art_2 2 | This Directive is addressed to the Member States.
        """)
  }

  @Test func `recitals of before 2000 begin with Whereas and have no number`() {
    #expect(
      outline(
        "COUNCIL REGULATION (EEC) No 12/71 of 3 March 1971 on bells",
        "THE COUNCIL OF THE EUROPEAN COMMUNITIES,",
        "Having regard to the Treaty,",
        "Whereas bells ring; whereas they should;",
        "Whereas gongs do not,",
        "HAS ADOPTED THIS REGULATION:",
        "Article 1", "Bells shall ring.",
        "Article 2", "This Regulation shall enter into force tomorrow.",
        "This Regulation shall be binding in its entirety.",
        "Done at Brussels, 3 March 1971.", "For the Council", "The President", "A. BELL"
      ) == """
        title tit_1 | COUNCIL REGULATION (EEC) No 12/71 of 3 March 1971 on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN COMMUNITIES,
        visa cit_1 | Having regard to the Treaty,
        recital rct_1 [Whereas] | Whereas bells ring; whereas they should;
        recital rct_2 [Whereas] | Whereas gongs do not,
        formula frm_2 | HAS ADOPTED THIS REGULATION:
        article art_1 1 | Bells shall ring.
        article art_2 2 | This Regulation shall enter into force tomorrow.
        formula frm_3 | This Regulation shall be binding in its entirety.
        signature sig_1 | Done at Brussels, 3 March 1971. For the Council The President A. BELL
        """)
  }

  @Test func `French acts are read by the same rules`() {
    #expect(
      outline(
        "RÈGLEMENT (CEE) No 12/71 DU CONSEIL du 3 mars 1971 concernant les cloches",
        "LE CONSEIL DES COMMUNAUTÉS EUROPÉENNES,",
        "vu le traité instituant la Communauté,",
        "vu la proposition de la Commission,",
        "considérant que les cloches sonnent;",
        "A ARRÊTÉ LE PRÉSENT RÈGLEMENT:",
        "Article premier", "1. Les cloches sonnent.", "2. Elles sont accordées.",
        "Article 3 bis", "Les gongs ne sonnent pas."
      ) == """
        title tit_1 | RÈGLEMENT (CEE) No 12/71 DU CONSEIL du 3 mars 1971 concernant les cloches
        formula frm_1 | LE CONSEIL DES COMMUNAUTÉS EUROPÉENNES,
        visa cit_1 | vu le traité instituant la Communauté,
        visa cit_2 | vu la proposition de la Commission,
        recital rct_1 [considérant] | considérant que les cloches sonnent;
        formula frm_2 | A ARRÊTÉ LE PRÉSENT RÈGLEMENT:
        article art_1 premier
          paragraph art_1.par_1 1. | Les cloches sonnent.
          paragraph art_1.par_2 2. | Elles sont accordées.
        article art_3a 3 bis | Les gongs ne sonnent pas.
        """)
  }

  @Test func `an annex is named by its number, its parts and points lie below it`() {
    #expect(
      enactingTerms(
        text("Article 1"), text("See Annex II."), text("Article 2"), text("Force."),
        centred("ANNEX II"), centred("LIST OF BELLS", bold: true),
        centred("PART A"), centred("Small bells"),
        item("1.", "Hand bells"), item("(a)", "of brass;", indent: 56),
        item("2.", "Door bells;")
      ) == """
        article art_1 1 | See Annex II.
        article art_2 2 | Force.
        annex anx_II II “LIST OF BELLS” | ANNEX II
          heading anx_II.part_A A | Small bells
            point anx_II.pnt_1 1. | Hand bells
              point anx_II.pnt_1.pnt_a (a) | of brass;
            point anx_II.pnt_2 2. | Door bells;
        """)
  }

  @Test func `notes are bound to their calls by mark and page`() {
    let call = NoteCall(mark: "1", offset: 5, page: 2)
    var recital = item("(1)", "Bells ring.", page: 2)
    recital.calls = [call]
    var other = item("(2)", "Gongs do not.", page: 3)
    other.calls = [NoteCall(mark: "1", offset: 5, page: 3)]
    let read = document(
      [
        text("THE COUNCIL OF THE EUROPEAN UNION,"), text("Whereas:"), recital, other,
        text("HAS ADOPTED THIS DECISION:"), text("Article 1"), text("Ring."),
      ],
      notes: [
        NoteBlock(mark: "1", text: "OJ L 1.", page: 2),
        NoteBlock(mark: "1", text: "OJ L 2.", page: 3),
        NoteBlock(mark: "9", text: "Not called.", page: 3),
      ])
    #expect(read.footnotes.map(\.segment) == [1, 2, nil])
    #expect(read.footnotes.map(\.id) == ["fn:1", "fn:2", "fn:3"])
    #expect(read.footnotes.first?.offset == 5)
  }

  @Test func `a quotation that is left open ends at the act's own next article`() {
    #expect(
      enactingTerms(
        text("Article 1"), text("The following Article is inserted:"),
        centred("‘Article 7a"), text("Bells shall be tuned as the note says."),
        centred("Article 2"), text("Entry into force.")
      ) == """
        article art_1 1 | The following Article is inserted:
          subparagraph art_1.txt_1 quoted | ‘Article 7a
          subparagraph art_1.txt_2 quoted | Bells shall be tuned as the note says.
        article art_2 2 | Entry into force.
        """)
  }

  @Test func `a sentence broken before an article's name goes on`() {
    #expect(
      enactingTerms(
        text("Article 64"), item("1.", "The Board shall act in accordance with"),
        text("Article 62."), item("2.", "It shall meet.")
      ) == """
        article art_64 64
          paragraph art_64.par_1 1. | The Board shall act in accordance with Article 62.
          paragraph art_64.par_2 2. | It shall meet.
        """)
  }

  @Test func `a heading that is due is one without a look or a stop before it`() {
    #expect(
      enactingTerms(
        text("Article 1"), text("Bells ring."), text("Article 2 Jurisdiction"),
        text("Courts hear bells."), text("Article 4 States no more than this"),
        text("Article 3"), text("Bells are heard in the Communities"), text("Article 4"),
        text("Nobody else is heard.")
      ) == """
        article art_1 1 | Bells ring.
        article art_2 2 “Jurisdiction” | Courts hear bells.
          subparagraph art_2.sub_2 | Article 4 States no more than this
        article art_3 3 | Bells are heard in the Communities
        article art_4 4 | Nobody else is heard.
        """)
  }

  @Test func `an article's name in a broken recital does not end the preamble`() {
    #expect(
      outline(
        "THE COUNCIL OF THE EUROPEAN UNION,", "Whereas, for the aims of the Treaty,", "Article 3",
        "(f) gives the aim of bells;", "Whereas gongs follow;", "HAS ADOPTED THIS REGULATION:",
        "Article 1", "Bells ring."
      ) == """
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        recital rct_1 [Whereas] | Whereas, for the aims of the Treaty, Article 3 (f) gives the \
        aim of bells;
        recital rct_2 [Whereas] | Whereas gongs follow;
        formula frm_2 | HAS ADOPTED THIS REGULATION:
        article art_1 1 | Bells ring.
        """)
  }

  @Test func `an agreement behind the decision that concludes it has articles of its own`() {
    #expect(
      enactingTerms(
        centred("Article 1"), text("The Agreement is approved."),
        centred("Article 2"), text("This Decision shall enter into force tomorrow."),
        text("Done at Brussels, 3 May 2031."), text("For the Council"),
        centred("AGREEMENT", bold: true), centred("on bells"),
        text("THE EUROPEAN UNION AND THE RINGERS HAVE AGREED AS FOLLOWS:"),
        centred("Article 1"), text("Bells are rung."),
        centred("Article 2"), item("1.", "Each Party rings."), item("2.", "Both listen.")
      ) == """
        article art_1 1 | The Agreement is approved.
        article art_2 2 | This Decision shall enter into force tomorrow.
        signature sig_1 | Done at Brussels, 3 May 2031. For the Council
        title tit_1 | AGREEMENT on bells
        body txt_1 | THE EUROPEAN UNION AND THE RINGERS HAVE AGREED AS FOLLOWS:
        article art_1_2 1 | Bells are rung.
        article art_2_2 2
          paragraph art_2_2.par_1 1. | Each Party rings.
          paragraph art_2_2.par_2 2. | Both listen.
        """)
  }

  /// The outline of an act's enacting terms, the preamble left out.
  private func enactingTerms(_ blocks: Block...) -> String {
    let start = [
      text("THE COUNCIL OF THE EUROPEAN UNION,"), text("HAS ADOPTED THIS REGULATION:"),
    ]
    return outline(start + blocks).split(separator: "\n").dropFirst(2).joined(separator: "\n")
  }
}

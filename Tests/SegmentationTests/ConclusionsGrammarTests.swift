import LegalDocuments
import PageLayouts
import Testing

@Suite struct ConclusionsGrammarTests {
  @Test func `a line that only asks someone hands its words to the points below it`() {
    #expect(
      outline([
        centred("Council conclusions on bells", bold: true),
        text("\"THE COUNCIL OF THE EUROPEAN UNION,"),
        text("RECALLING that bells ring;"),
        text("BEARING IN MIND the Bell Programme;"),
        text("INVITES THE MEMBER STATES:"),
        item("-", "to ring them;"), item("-", "to tune them;"),
        text("INVITES THE COMMISSION AND THE MEMBER STATES TO:"),
        item("-", "listen.\""),
      ]) == """
        title tit_1 | Council conclusions on bells
        formula frm_1 | "THE COUNCIL OF THE EUROPEAN UNION,
        recital rct_1 [RECALLING] | RECALLING that bells ring;
        recital rct_2 [BEARING IN MIND] | BEARING IN MIND the Bell Programme;
        operative opr_1 [INVITES] → the Member States | to ring them;
        operative opr_2 [INVITES] → the Member States | to tune them;
        operative opr_3 [INVITES] → the Commission + the Member States | listen."
        """)
  }

  @Test func `a line that asks someone may lack its colon, and visas may have a head of their own`()
  {
    #expect(
      outline([
        centred("Draft Council Resolution on bells", bold: true),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("RECALLING:"), item("1.", "the Bell Programme;"), item("2.", "the report on ropes;"),
        text("HAVING REGARD TO"), item("–", "the opinion of the ringers;"),
        text("AGREES TO:"), item("1.", "ring;"),
        text("CALLS UPON THE COMMISSION TO"), item("2.", "listen."),
      ]) == """
        title tit_1 | Draft Council Resolution on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        recital rct_1 1. [RECALLING] | the Bell Programme;
        recital rct_2 2. [RECALLING] | the report on ropes;
        visa cit_1 [HAVING REGARD TO] | the opinion of the ringers;
        operative opr_1 1. [AGREES] | ring;
        operative opr_2 2. [CALLS UPON] → the Commission | listen.
        """)
  }

  @Test func `conclusions of the European Council begin behind a cover that fills its page`() {
    let read = outline([
      text("Council of the European Union"), text("Brussels, 15 July 2031"),
      text("10255/31"), text("CONCL 2"), text("COVER NOTE"), text("From: Presidency"),
      text("Subject: PRESIDENCY CONCLUSIONS"),
      item("1.", "The European Council met in Brussels.", page: 2),
      item("2.", "It welcomed bells.", page: 2),
      centred("o", page: 2), centred("o o", page: 2),
      Block(text: "ANNEX", page: 3, alignment: .right),
      centred("DECLARATION ON BELLS", bold: true, page: 3), text("Bells matter.", page: 3),
    ]).split(separator: "\n")
    #expect(
      read.prefix(3) == [
        "operative opr_1 1. | The European Council met in Brussels.",
        "operative opr_2 2. | It welcomed bells.", "annex anx | ANNEX",
      ])
  }

  @Test func `a numbered heading may be what opens the clauses below it`() {
    func heading(_ label: String, _ text: String) -> Block {
      Block(text: text, hangingIndent: 28, isBold: true, label: label)
    }
    #expect(
      outline([
        centred("Council conclusions on bells", bold: true),
        text("THE COUNCIL OF THE EUROPEAN UNION"),
        heading("I.", "RECALLING"), item("1.", "the Bell Programme;"),
        heading("II.", "CONSIDERING THAT"), item("2.", "bells ring;"),
        heading("III.", "INVITES THE MEMBER STATES, WHERE APPROPRIATE, TO"), item("3.", "listen."),
      ]) == """
        title tit_1 | Council conclusions on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION
        heading pnt_I I. | RECALLING
          recital rct_1 1. [RECALLING] | the Bell Programme;
        heading pnt_II II. | CONSIDERING THAT
          recital rct_2 2. [CONSIDERING] | bells ring;
        heading pnt_III III. | INVITES THE MEMBER STATES, WHERE APPROPRIATE, TO
          operative opr_3 3. [INVITES] → the Member States | listen.
        """)
  }

  @Test func `a title may begin with a line that is none alone`() {
    #expect(
      outline([
        centred("Projet de", bold: true), centred("résolution du Conseil", bold: true),
        centred("sur les cloches", bold: true),
        text("LE CONSEIL DE L'UNION EUROPÉENNE,"), text("RAPPELANT que les cloches sonnent;"),
        text("INVITE la Commission à les écouter."),
      ]).hasPrefix("title tit_1 | Projet de résolution du Conseil sur les cloches\n"))
  }

  @Test func `conclusions without a title are known by the cover`() {
    let cover = [
      text("European Council"), text("Brussels, 28 June 2031"), text("EUCO 9/31"),
      text("CO EUR 9"), text("CONCL 3"), text("COVER NOTE"),
      text("From: General Secretariat of the Council"), text("To: Delegations"),
      text("Subject: European Council meeting (28 June 2031) – Conclusions"),
      text("Delegations will find attached the conclusions."),
    ]
    let pages = [
      Block(text: "BELLS", page: 2, isBold: true, label: "I."),
      item("1.", "The European Council welcomes bells.", page: 2),
      item("2.", "Towers must stand. This concerns:", page: 2),
      item("a)", "churches;", indent: 56, page: 2),
      Block(text: "Ropes", page: 2, isUnderlined: true),
      item("3.", "The Commission will present a plan.", page: 2),
    ]
    #expect(
      outline(cover + pages) == """
        body txt_1 | Delegations will find attached the conclusions.
        heading pnt_I I. | BELLS
          operative opr_1 1. | The European Council welcomes bells.
          operative opr_2 2. | Towers must stand. This concerns:
            operative opr_2.pnt_a a) | churches;
        heading hdg_1 | Ropes
          operative opr_3 3. | The Commission will present a plan.
        """)
  }

  @Test func `a numbered heading may be underlined, a participle in small letters opens a reason`()
  {
    #expect(
      outline([
        centred("DECLARATION ON BELLS", bold: true),
        text("Recalling the Bell Programme,"), text("Noting that bells ring,"),
        text("THE COUNCIL"),
        item("1.", "Invites the Member States to ring;"),
        Block(text: "Ropes", isUnderlined: true, label: "2."),
        text("The Council calls for ropes."),
      ]) == """
        title tit_1 | DECLARATION ON BELLS
        recital rct_1 [Recalling] | Recalling the Bell Programme,
        recital rct_2 [Noting] | Noting that bells ring,
        operative opr_1 1. [Invites] → the Member States | Invites the Member States to ring;
        heading pnt_2 2. | Ropes
          operative opr_1_2 | The Council calls for ropes.
        """)
  }

  @Test func `lettered recitals below "Whereas" follow one another`() {
    #expect(
      outline([
        centred("Resolution of the Council on bells", bold: true),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("Having regard to the Treaty establishing the European Community,"),
        text("Whereas:"), item("(a)", "bells mark the hours;"), item("(b)", "too many annoy,"),
        text("INVITES THE MEMBER STATES to ring less."),
      ]) == """
        title tit_1 | Resolution of the Council on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 | Having regard to the Treaty establishing the European Community,
        recital rct_a (a) | bells mark the hours;
        recital rct_b (b) | too many annoy,
        operative opr_1 [INVITES] → the Member States | INVITES THE MEMBER STATES to ring less.
        """)
  }

  @Test func `numbered paragraphs carry their verb, their dashes inherit it`() {
    #expect(
      outline([
        centred("Council Conclusions"), centred("of 13 July 2031"), centred("on bells"),
        text("(2031/C 204/03)"),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        item("1.", "RECALLS that bells ring."),
        item("2.", "FURTHER AGREES that work will start on:"),
        item("-", "casting,"), item("-", "tuning."),
        text("As stated above, consideration will be given."),
        item("3.", "STRESSES THE IMPORTANCE of bells."),
        item("4.", "INVITES Member States and the Commission, as they may, to:"),
        item("-", "ring."),
        item("5.", "emphasizes that gongs do not ring."),
      ]) == """
        title tit_1 | Council Conclusions of 13 July 2031 on bells
        body txt_1 | (2031/C 204/03)
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        operative opr_1 1. [RECALLS] | RECALLS that bells ring.
        operative opr_2 2. [FURTHER AGREES] | FURTHER AGREES that work will start on:
          operative opr_2.idt_1 [FURTHER AGREES] | casting,
          operative opr_2.idt_2 [FURTHER AGREES] | tuning.
        operative opr_1_2 | As stated above, consideration will be given.
        operative opr_3 3. [STRESSES THE IMPORTANCE] | STRESSES THE IMPORTANCE of bells.
        operative opr_4 4. [INVITES] → the Member States + the Commission \
        | INVITES Member States and the Commission, as they may, to:
          operative opr_4.idt_1 [INVITES] → the Member States + the Commission | ring.
        operative opr_5 5. | emphasizes that gongs do not ring.
        """)
  }

  @Test func `lettered recitals share the opening of the recital above them`() {
    #expect(
      outline([
        centred("COUNCIL RESOLUTION of 19 January 2031 on bells"),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("Having regard to the Treaty,"),
        text("Having regard to the advantages of bells in order to:"),
        item("-", "ring by day,"),
        text("Taking note of the report on bells,"),
        text("(4) Whereas consumers are concerned by:"),
        item("(a)", "noise;"), item("(b)", "silence;"),
        text("I. INVITES THE COMMISSION:"),
        item("1.", "to listen;"), item("2.", "to report:"), item("-", "loudly."),
        text("II. HEREBY AGREES:"),
        item("1.", "to ring."),
      ]) == """
        title tit_1 | COUNCIL RESOLUTION of 19 January 2031 on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 | Having regard to the Treaty,
        visa cit_2 | Having regard to the advantages of bells in order to:
          visa cit_2.idt_1 | ring by day,
        recital rct_1 [Taking note] | Taking note of the report on bells,
        recital rct_4 (4) [Whereas] | Whereas consumers are concerned by:
          recital rct_4.pnt_a (a) [Whereas] | noise;
          recital rct_4.pnt_b (b) [Whereas] | silence;
        operative opr_1 1. [INVITES] → the Commission | to listen;
        operative opr_2 2. [INVITES] → the Commission | to report:
          operative opr_2.idt_1 [INVITES] → the Commission | loudly.
        operative opr_1_2 1. [HEREBY AGREES] | to ring.
        """)
  }

  @Test func `bare Roman numerals divide, and a subject alone is no clause`() {
    #expect(
      outline([
        centred("COUNCIL RESOLUTION of 18 November 2031 on bells"),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("Whereas bells ring,"),
        text("HEREBY ADOPTS THIS RESOLUTION:"),
        text("I"), text("THE COUNCIL:"), item("1.", "emphasizes bells:"), item("-", "large,"),
        text("II"), text("THE COUNCIL INVITES THE COMMISSION:"), item("1.", "to report."),
        text("III"), text("THE COUNCIL INVITES THE MEMBER STATES AND THE COMMISSION:"),
        text("to take the measures necessary."),
      ]) == """
        title tit_1 | COUNCIL RESOLUTION of 18 November 2031 on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        recital rct_1 [Whereas] | Whereas bells ring,
        formula frm_2 | HEREBY ADOPTS THIS RESOLUTION:
        heading sct_I I | I
          operative opr_1 1. | emphasizes bells:
            operative opr_1.idt_1 | large,
        heading sct_II II | II
          operative opr_1_2 1. [INVITES] → the Commission | to report.
        heading sct_III III | III
          operative opr_1_3 [INVITES] → the Member States + the Commission \
        | to take the measures necessary.
        """)
  }

  @Test func `a resolution run into one paragraph is taken apart at its clauses`() {
    let print = """
      THE COUNCIL OF THE EUROPEAN COMMUNITIES, Having regard to Council Decision 84/130/EEC (1) , \
      and in particular Article 8 thereof, Having noted the report on bells and on their \
      founders, I. WELCOMES the progress already made in the casting of bells; II. CONFIRMS the \
      objectives which remain: - to ring, -to tune in harmony; III. INVITES the Commission to \
      listen. Recommendations on bells THE COUNCIL RECOMMENDS THAT: - bells be rung. (1) OJ No L 67.
      """
    let read = document([text("COUNCIL RESOLUTION of 8 April 2031 concerning bells"), text(print)])
    #expect(
      outline(read) == """
        title tit_1 | COUNCIL RESOLUTION of 8 April 2031 concerning bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN COMMUNITIES,
        visa cit_1 | Having regard to Council Decision 84/130/EEC, and in particular Article 8 \
        thereof, {fn:1@44}
        recital rct_1 [Having noted] | Having noted the report on bells and on their founders,
        operative opr_I I. [WELCOMES] | WELCOMES the progress already made in the casting of bells;
        operative opr_II II. [CONFIRMS] | CONFIRMS the objectives which remain:
          operative opr_II.idt_1 [CONFIRMS] | to ring,
          operative opr_II.idt_2 [CONFIRMS] | to tune in harmony;
        operative opr_III III. [INVITES] → the Commission | INVITES the Commission to listen.
        heading hdg_1 | Recommendations on bells
        operative opr_1 [RECOMMENDS] | bells be rung.
        """)
    #expect(read.footnotes.map(\.text) == ["OJ No L 67."])
  }

  @Test func `a numbered heading ends the preamble`() {
    #expect(
      outline([
        centred("Council conclusions on bells"),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("RECALLING that bells ring;"),
        Block(text: "BELLS", hangingIndent: 28, isBold: true, label: "I."),
        item("1.", "WELCOMES the bells."),
      ]) == """
        title tit_1 | Council conclusions on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        recital rct_1 [RECALLING] | RECALLING that bells ring;
        heading pnt_I I. | BELLS
          operative opr_1 1. [WELCOMES] | WELCOMES the bells.
        """)
  }

  @Test func `a participle that heads its points is their opening`() {
    #expect(
      outline([
        centred("Council resolution on bells"),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("HAVING REGARD TO the Bell Programme;"),
        text("RECALLING THAT:"),
        item("(a)", "bells ring;"), item("(b)", "gongs do not;"),
        item("1.", "INVITES the Member States to:"), item("(a)", "ring;"),
      ]) == """
        title tit_1 | Council resolution on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 [HAVING REGARD TO] | HAVING REGARD TO the Bell Programme;
        recital rct_a (a) [RECALLING] | bells ring;
        recital rct_b (b) [RECALLING] | gongs do not;
        operative opr_1 1. [INVITES] → the Member States | INVITES the Member States to:
          operative opr_1.pnt_a (a) [INVITES] → the Member States | ring;
        """)
  }

  @Test func `a line without number goes on with the point above it, where only a word heads it`() {
    #expect(
      outline([
        centred("Council resolution on bells"),
        text("THE COUNCIL OF THE EUROPEAN UNION,"),
        text("HAVING REGARD TO the Bell Programme;"),
        text("RECALLING THAT:"),
        item("(a)", "bells ring."), text("and so do gongs;"),
        item("1.", "INVITES the Member States to listen."),
      ]) == """
        title tit_1 | Council resolution on bells
        formula frm_1 | THE COUNCIL OF THE EUROPEAN UNION,
        visa cit_1 [HAVING REGARD TO] | HAVING REGARD TO the Bell Programme;
        recital rct_a (a) [RECALLING] | bells ring. and so do gongs;
        operative opr_1 1. [INVITES] → the Member States | INVITES the Member States to listen.
        """)
  }

  @Test func `French and German clauses are opened by their own words`() {
    #expect(
      outline(
        "Conclusions du Conseil sur les cloches", "LE CONSEIL DE L'UNION EUROPÉENNE,",
        "RAPPELANT que les cloches sonnent;", "INVITE LES ÉTATS MEMBRES ET LA COMMISSION À:",
        "– sonner les cloches de la ville;"
      ) == """
        title tit_1 | Conclusions du Conseil sur les cloches
        formula frm_1 | LE CONSEIL DE L'UNION EUROPÉENNE,
        recital rct_1 [RAPPELANT] | RAPPELANT que les cloches sonnent;
        operative opr_1 [INVITE] → les États membres + la Commission \
        | sonner les cloches de la ville;
        """)
    #expect(
      outline(
        "Schlussfolgerungen des Rates zu den Glocken der Stadt",
        "DER RAT DER EUROPÄISCHEN UNION —",
        "UNTER HINWEIS AUF die Glocken, die in der Stadt läuten;",
        "ERSUCHT DIE MITGLIEDSTAATEN, die Glocken und die Gongs zu läuten."
      ) == """
        title tit_1 | Schlussfolgerungen des Rates zu den Glocken der Stadt
        formula frm_1 | DER RAT DER EUROPÄISCHEN UNION —
        recital rct_1 [UNTER HINWEIS AUF] | UNTER HINWEIS AUF die Glocken, die in der Stadt läuten;
        operative opr_1 [ERSUCHT] → die Mitgliedstaaten \
        | ERSUCHT DIE MITGLIEDSTAATEN, die Glocken und die Gongs zu läuten.
        """)
  }
}

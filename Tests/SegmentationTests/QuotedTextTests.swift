import LegalDocuments
import PageLayouts
import Testing

/// Quotations on pages that show neither fonts nor indents.
@Suite struct QuotedTextTests {
  @Test func `a grave accent closes what a single mark opens, words quoted inside do not`() {
    #expect(
      article(
        "Directive 2031/5/EEC is amended as follows:",
        "1. Article 3 (2) shall be replaced by the following:",
        "'2. Bells shall be ''tuned\" before they are called 'new`.",
        "They shall ring in:", "- the Member States' towers,", "- the 'open air`.`;",
        "2. in Article 4, 'gongs` shall be replaced by 'bells`,",
        "3. Article 5 shall be deleted."
      ) == """
        article art_1 1 | Directive 2031/5/EEC is amended as follows:
          point art_1.pnt_1 1. | Article 3 (2) shall be replaced by the following:
            subparagraph art_1.pnt_1.txt_1 quoted | '2. Bells shall be ''tuned" before they are \
        called 'new`.
            subparagraph art_1.pnt_1.txt_2 quoted | They shall ring in:
            subparagraph art_1.pnt_1.txt_3 quoted | the Member States' towers,
            subparagraph art_1.pnt_1.txt_4 quoted | the 'open air`.`;
          point art_1.pnt_2 2. | in Article 4, 'gongs` shall be replaced by 'bells`,
          point art_1.pnt_3 3. | Article 5 shall be deleted.
        """)
  }

  @Test func `a possessive in the first line of numbered wording does not end it`() {
    #expect(
      article(
        "Article 9 is amended as follows:", "(a) the following paragraph shall be added:",
        "'6. Ringers may use their parents' bells in towers.",
        "They shall pay for the bells' wear.';", "(b) paragraph 7 shall be deleted."
      ) == """
        article art_1 1 | Article 9 is amended as follows:
          point art_1.pnt_a (a) | the following paragraph shall be added:
            subparagraph art_1.pnt_a.txt_1 quoted | '6. Ringers may use their parents' bells in \
        towers.
            subparagraph art_1.pnt_a.txt_2 quoted | They shall pay for the bells' wear.';
          point art_1.pnt_b (b) | paragraph 7 shall be deleted.
        """)
  }

  @Test func `new wording may open in the line of its instruction`() {
    #expect(
      article(
        "Article 22 shall be amended as follows:",
        "1. The following sentence shall be added: \"Bells ring.\"",
        "2. Paragraph 3 shall be replaced by the following: \"3. (a) Bells shall be tuned.",
        "(b) Gongs shall be cast.", "Article 7 shall not apply.\"",
        "3. The following Article shall be added: \"Article 26c", "Horns", "A. Definitions",
        "1. Horns are blown.\"", "4. The minister said: \"We ring",
        "5. Paragraph 6 shall be deleted."
      ) == """
        article art_1 1 | Article 22 shall be amended as follows:
          point art_1.pnt_1 1. | The following sentence shall be added: "Bells ring."
          point art_1.pnt_2 2. | Paragraph 3 shall be replaced by the following:
            subparagraph art_1.pnt_2.txt_1 quoted | "3. (a) Bells shall be tuned.
            subparagraph art_1.pnt_2.txt_2 (b) quoted | Gongs shall be cast.
            subparagraph art_1.pnt_2.txt_3 quoted | Article 7 shall not apply."
          point art_1.pnt_3 3. | The following Article shall be added:
            subparagraph art_1.pnt_3.txt_1 quoted | "Article 26c
            subparagraph art_1.pnt_3.txt_2 quoted | Horns
            subparagraph art_1.pnt_3.txt_3 A. quoted | Definitions
            subparagraph art_1.pnt_3.txt_4 1. quoted | Horns are blown."
          point art_1.pnt_4 4. | The minister said: "We ring
          point art_1.pnt_5 5. | Paragraph 6 shall be deleted.
        """)
  }

  @Test func `a quotation inside a quotation ends by itself`() {
    #expect(
      article(
        "La directive est modifiée comme suit:", "1) Les articles 28 bis et 28 ter sont insérés:",
        "«Article 28 bis", "Le paragraphe 2 est remplacé par le texte suivant:",
        "«2. Les cloches sonnent.", "Elles sont accordées.»", "Article 28 ter",
        "Le mot «gong» est supprimé.»", "2) L'article 3 est supprimé."
      ) == """
        article art_1 1 | La directive est modifiée comme suit:
          point art_1.pnt_1 1) | Les articles 28 bis et 28 ter sont insérés:
            subparagraph art_1.pnt_1.txt_1 quoted | «Article 28 bis
            subparagraph art_1.pnt_1.txt_2 quoted | Le paragraphe 2 est remplacé par le texte \
        suivant:
            subparagraph art_1.pnt_1.txt_3 quoted | «2. Les cloches sonnent.
            subparagraph art_1.pnt_1.txt_4 quoted | Elles sont accordées.»
            subparagraph art_1.pnt_1.txt_5 quoted | Article 28 ter
            subparagraph art_1.pnt_1.txt_6 quoted | Le mot «gong» est supprimé.»
          point art_1.pnt_2 2) | L'article 3 est supprimé.
        """)
  }

  @Test func `the next instruction ends a quotation whose mark was left out`() {
    #expect(
      article(
        "Article 4 is amended as follows:", "1. the following shall be added to point (c):",
        "'Bells shall be cast of bronze.", "They shall be hung.",
        "2. in paragraph 7:", "(a) point (b) shall be deleted;"
      ) == """
        article art_1 1 | Article 4 is amended as follows:
          point art_1.pnt_1 1. | the following shall be added to point (c):
            subparagraph art_1.pnt_1.txt_1 quoted | 'Bells shall be cast of bronze.
            subparagraph art_1.pnt_1.txt_2 quoted | They shall be hung.
          point art_1.pnt_2 2. | in paragraph 7:
            point art_1.pnt_2.pnt_a (a) | point (b) shall be deleted;
        """)
  }

  @Test func `a number with which the quoted list goes on ends nothing`() {
    #expect(
      article(
        "Article 4 is amended as follows:", "1. paragraphs 1 and 2 are replaced by:",
        "'1. Bells shall ring.", "2. They shall not ring:", "(a) by night.';", "2. Article 5 ends."
      ).hasSuffix(
        """
            subparagraph art_1.pnt_1.txt_2 2. quoted | They shall not ring:
            subparagraph art_1.pnt_1.txt_3 (a) quoted | by night.';
          point art_1.pnt_2 2. | Article 5 ends.
        """))
  }

  @Test func `a line of new wording may be torn before and behind an article's name`() {
    #expect(
      article(
        "Article 4 is amended as follows:", "1. the following Article shall be inserted:",
        "'Article 28", "sexdecies", "BELLS AND GONGS", "Article 29",
        "Where they ring the bells for sale in towers of the State, all ringers shall, for towers and "
          + "steeples within the meaning of", "Article 5", "(4) (c), be paid.",
        "(5) They shall rest.'"
      ) == """
        article art_1 1 | Article 4 is amended as follows:
          point art_1.pnt_1 1. | the following Article shall be inserted:
            subparagraph art_1.pnt_1.txt_1 quoted | 'Article 28 sexdecies
            subparagraph art_1.pnt_1.txt_2 quoted | BELLS AND GONGS
            subparagraph art_1.pnt_1.txt_3 quoted | Article 29
            subparagraph art_1.pnt_1.txt_4 quoted | Where they ring the bells for sale in towers of \
        the State, all ringers shall, for towers and steeples within the meaning of Article 5 (4) (c), \
        be paid.
            subparagraph art_1.pnt_1.txt_5 (5) quoted | They shall rest.'
        """)
  }

  @Test func `a block between two points of one list belongs to the first`() {
    #expect(
      article(
        "Article 5 is amended as follows:", "(a) paragraph 3 is amended as follows:",
        "The words 'small bells' are replaced by 'bells';", "(b) paragraph 4 is deleted.",
        "It applies from 1971."
      ) == """
        article art_1 1 | Article 5 is amended as follows:
          point art_1.pnt_a (a) | paragraph 3 is amended as follows:
            subparagraph art_1.pnt_a.sub_2 | The words 'small bells' are replaced by 'bells';
          point art_1.pnt_b (b) | paragraph 4 is deleted.
          subparagraph art_1.sub_2 | It applies from 1971.
        """)
  }

  @Test func `a list below such a block is the block's`() {
    #expect(
      article(
        "The rules are:", "1. Tuning", "Bells are tuned by:", "(a) ringers;", "(b) founders.",
        "2. Ringing", "Bells are rung at the time of Article", "9 (2)."
      ) == """
        article art_1 1 | The rules are:
          point art_1.pnt_1 1. | Tuning
            subparagraph art_1.pnt_1.sub_2 | Bells are tuned by:
            point art_1.pnt_1.pnt_a (a) | ringers;
            point art_1.pnt_1.pnt_b (b) | founders.
          point art_1.pnt_2 2. | Ringing
          subparagraph art_1.sub_2 | Bells are rung at the time of Article 9 (2).
        """)
  }

  /// The outline of an article that stands alone in an act, its paragraphs without any look.
  private func article(_ lines: String...) -> String {
    let isFrench = lines.contains { $0.hasPrefix("La ") }
    let preamble =
      isFrench
      ? ["LE CONSEIL DE L'UNION EUROPÉENNE,", "A ARRÊTÉ LA PRÉSENTE DIRECTIVE:", "Article 1"]
      : ["THE COUNCIL OF THE EUROPEAN UNION,", "HAS ADOPTED THIS DIRECTIVE:", "Article 1"]
    return outline((preamble + lines).map { text($0) }).split(separator: "\n").dropFirst(2)
      .joined(separator: "\n")
  }
}

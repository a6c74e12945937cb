import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

@Suite struct `What titles and enacting terms do to other acts` {
  /// The relations of a document's references, `relation target` each, in reading order; behind a
  /// stroke the work that stands in it, where it is not the document.
  private func relations(_ kind: SegmentKind, _ text: String, language: String = "en") -> [String] {
    var document = LegalDocument(
      source: .init(path: "", sha256: "", mediaType: "", format: "xhtml"))
    document.metadata.language = language
    document.segments = [Segment(id: "s_1", kind: kind, text: text)]
    return Recogniser().references(in: document).flatMap { located in
      located.reference.targets.map { target in
        "\((located.reference.subjectRelation ?? located.reference.relation).rawValue) \(target)"
          + (located.reference.subject.map { " | \($0)" } ?? "")
      }
    }
  }

  /// The same of a footnote.
  private func note(_ text: String) -> [String] {
    var document = LegalDocument(
      source: .init(path: "", sha256: "", mediaType: "", format: "xhtml"))
    document.footnotes = [Footnote(id: "fn:1", mark: "1", text: text)]
    return Recogniser().references(in: document).flatMap { located in
      located.reference.targets.map { target in
        "\((located.reference.subjectRelation ?? located.reference.relation).rawValue) \(target.work.value)"
          + (located.reference.subject.map { " | \($0.value)" } ?? "")
      }
    }
  }

  private func title(_ text: String, language: String = "en") -> [String] {
    relations(.title, text, language: language).filter { !$0.hasPrefix("cites") }
  }

  @Test func `a visa is about the act that it names first`() {
    #expect(
      relations(
        .visa,
        "Having regard to Directive 2003/87/EC of the European Parliament and of the Council of 13 October 2003 establishing a scheme and amending Council Directive 96/61/EC, and in particular Article 11a(9) thereof,"
      ) == [
        "basedOn celex:32003L0087", "cites celex:31996L0061",
        "basedOn celex:32003L0087#art_11a.par_9",
      ])
    #expect(
      relations(
        .visa,
        "vu le règlement (CE) n° 139/2004 du Conseil et le règlement (CE) n° 1/2003 du Conseil, et notamment son article 33,",
        language: "fr"
      ).filter { $0.hasPrefix("cites") } == [])
  }

  @Test func `a visa that is about something else lends its article to no treaty`() {
    #expect(
      relations(
        .visa,
        "Having regard to the Internal Agreement between the Representatives on the financing of aid for the territories to which Part Four of the Treaty on the Functioning of the European Union applies, and in particular Article 10(2) thereof,"
      ).allSatisfy { !$0.contains("12016E010") && !$0.contains("E010") })
  }

  @Test func `words in quotation marks are not what is changed`() {
    #expect(
      relations(
        .point,
        "à l'article 15 de la directive 2004/39/CE, les termes «visée à l'article 64 de la directive 2004/39/CE» sont remplacés par «conformément»;",
        language: "fr"
      ).last == "cites celex:32004L0039#art_64")
  }

  @Test func `the place that an instruction opens with is amended`() {
    #expect(
      relations(
        .point,
        "Au titre XII, chapitre 1, de la directive 2006/112/CE, le titre de la section 2 est remplacé par le texte suivant:",
        language: "fr"
      ).first == "amends celex:32006L0112#ttl_XII.cpt_1")
    #expect(
      relations(
        .body,
        "À l’annexe du règlement d’exécution (UE) 2022/423, les mots « visés à l'article 2 » sont remplacés par « prévus »:",
        language: "fr"
      ).first == "amends celex:32022R0423#anx")
    #expect(
      relations(
        .point,
        "In Article 8 of Directive 77/388/EEC the words ‘pursuant to Section II’ are replaced by the words ‘pursuant to Section III’."
      ).first == "amends celex:31977L0388#art_8")
    #expect(
      relations(.article, "In Directive 2006/112/EC, the following Articles are inserted:")
        == ["amends celex:32006L0112"])
    #expect(
      relations(.article, "In Article 8 of Directive 77/388/EEC, certain goods are exempt.")
        == ["cites celex:31977L0388#art_8"])
  }

  @Test func `a verb holds for all that are named before it`() {
    #expect(
      relations(
        .article,
        "Article 54 of Directive 78/660/EEC and Article 48 of Directive 83/349/EEC shall be deleted."
      ) == ["amends celex:31978L0660#art_54", "amends celex:31983L0349#art_48"])
  }

  @Test func `each verb holds for the acts joined behind it`() {
    #expect(
      title(
        "on alternative funds and amending Directives 2003/41/EC and 2009/65/EC and repealing Decision No 716/2009/EC"
      ) == ["amends celex:32003L0041", "amends celex:32009L0065", "repeals celex:32009D0716"])
    #expect(
      title(
        "amending Council Directive 90/619/EEC and Directives 97/7/EC and 98/27/EC"
      ) == ["amends celex:31990L0619", "amends celex:31997L0007", "amends celex:31998L0027"])
  }

  @Test func `the title of the amended act amends nothing`() {
    #expect(
      title(
        "amending Implementing Regulation (EU) 2016/1368 establishing a list of benchmarks pursuant to Regulation (EU) 2016/1011 of the European Parliament and of the Council"
      ) == ["amends celex:32016R1368"])
    #expect(
      title("amending Delegated Regulation (EU) 2017/565 supplementing Directive 2014/65/EU")
        == ["amends celex:32017R0565"])
    #expect(
      title(
        "amending Regulation (EU) 2015/1588 on the application of Articles 107 and 108 of the Treaty on the Functioning of the European Union"
      ) == ["amends celex:32015R1588"])
  }

  @Test func `words may stand between the verb and its first act`() {
    #expect(
      title("amending, with regard to the level of the standard rate, Directive 77/388/EEC")
        == ["amends celex:31977L0388"])
    #expect(
      title(
        "amending the implementing technical standards laid down in Implementing Regulation (EU) 2021/637"
      ) == ["amends celex:32021R0637"])
  }

  @Test func `an act that puts a language version right corrects it`() {
    #expect(
      title("correcting the Danish language version of Implementing Regulation (EU) 2019/1842")
        == ["corrects celex:32019R1842"])
    #expect(
      title("amending and correcting Implementing Regulation (EU) 2019/1842")
        == ["amends celex:32019R1842"])
  }

  @Test func `the number of a proposal in brackets is no object`() {
    #expect(title("and amending certain Union legislative acts (COM(2021)0206)") == [])
  }

  @Test func `an act that adapts another or replaces a part of it amends it`() {
    #expect(
      title("adapting Directive 2009/28/EC on the promotion of the use of energy")
        == ["amends celex:32009L0028"])
    #expect(
      title("replacing Annex VII to Regulation (EU) No 601/2012")
        == ["amends celex:32012R0601#anx_VII"])
    #expect(
      title("adapting a number of instruments to Council Decision 1999/468/EC") == [])
  }

  @Test func `a corrigendum corrects one act and quotes the rest`() {
    #expect(
      title(
        "Corrigendum to Directive 2013/36/EU of 26 June 2013 on credit institutions, amending Directive 2002/87/EC and repealing Directives 2006/48/EC and 2006/49/EC (OJ L 176, 27.6.2013, p. 338)"
      ) == [
        "corrects celex:32013L0036", "amends celex:32002L0087 | celex:32013L0036",
        "repeals celex:32006L0048 | celex:32013L0036",
        "repeals celex:32006L0049 | celex:32013L0036",
      ])
  }

  @Test func `the title of an act in a note speaks of that act`() {
    #expect(
      note(
        "Directive 2013/36/EU of the European Parliament and of the Council of 26 June 2013 on access to the activity of credit institutions, amending Directive 2002/87/EC and repealing Directive 2006/48/EC (OJ L 176, 27.6.2013, p. 338)."
      ) == [
        "cites 32013L0036", "amends 32002L0087 | 32013L0036", "repeals 32006L0048 | 32013L0036",
        "cites L:2013:176:p338",
      ])
  }

  @Test func `the title of an act in running text speaks of that act`() {
    #expect(
      relations(
        .point,
        "(11) Regulation (EU) 2015/2365 of the European Parliament and of the Council of 25 November 2015 on securities financing and amending Regulation (EU) No 648/2012 (OJ L 337, 23.12.2015, p. 1)."
      ) == [
        "cites celex:32015R2365", "amends celex:32012R0648 | celex:32015R2365",
        "cites oj:L:2015:337:p1",
      ])
    #expect(
      relations(
        .point,
        "Règlement (UE) 2015/2365 du Parlement européen et du Conseil du 25 novembre 2015 relatif aux opérations de financement et modifiant le règlement (UE) no 648/2012 (JO L 337 du 23.12.2015, p. 1).",
        language: "fr"
      ).contains("amends celex:32012R0648 | celex:32015R2365"))
  }

  @Test func `a clause that ends before the place, or an act without date, is no title`() {
    for text in [
      "Regulation (EU) 2015/2365 of 25 November 2015 applies. The rules amending Regulation (EU) No 648/2012 (OJ L 201, 27.7.2012, p. 1) follow.",
      "Regulation (EU) 2015/2365 applies to rules amending Regulation (EU) No 648/2012 (OJ L 201, 27.7.2012, p. 1).",
    ] {
      #expect(!relations(.recital, text).contains { $0.hasSuffix("| celex:32015R2365") }, "\(text)")
    }
  }

  @Test func `a note may give the title without the place`() {
    #expect(
      note(
        "Council Directive (EU) 2018/1910 of 4 December 2018 amending Directive 2006/112/EC as regards certain rules (see page 3 of this Official Journal)."
      ) == ["cites 32018L1910", "amends 32006L0112 | 32018L1910"])
  }

  @Test func `an act as amended by another`() {
    #expect(
      note("Directive 2006/48/EC, as last amended by Commission Directive 2009/111/EC.")
        == ["cites 32006L0048", "amendedBy 32009L0111 | 32006L0048"])
  }

  @Test func `in French`() {
    #expect(
      title(
        "modifiant le règlement (UE) no 648/2012 et abrogeant la directive 2006/48/CE",
        language: "fr") == ["amends celex:32012R0648", "repeals celex:32006L0048"])
  }

  @Test(arguments: [
    ("Directive 2006/48/EC is hereby repealed.", "repeals celex:32006L0048"),
    (
      "Articles 3 to 19 of Regulation (EEC) No 3975/87 are repealed.",
      "amends celex:31987R3975#art_3-art_19"
    ),
    (
      "In Annex I to Directive 2009/22/EC, point 7 is replaced by the following:",
      "amends celex:32009L0022#anx_I"
    ),
    ("This Regulation shall repeal Regulation (EC) No 44/2001.", "repeals celex:32001R0044"),
    ("Regulation (EU) 2016/679 is amended as follows:", "amends celex:32016R0679"),
    (
      "Article 3(2) of Directive 93/98/EEC shall be replaced by the following:",
      "amends celex:31993L0098#art_3.par_2"
    ),
    (
      "The Annex to Directive 98/27/EC shall be completed as follows:",
      "amends celex:31998L0027#anx"
    ),
    (
      "In Annex I to Directive (EU) 2020/1828, the following point is added:",
      "amends celex:32020L1828#anx_I"
    ),
    // The changes are the points below.
    ("In Article 9 of Directive 98/27/EC:", "amends celex:31998L0027#art_9"),
    (
      "The following applies in Article 9 of Directive 98/27/EC:", "cites celex:31998L0027#art_9"
    ),
    ("In the cases listed in Article 9 of Directive 98/27/EC:", "cites celex:31998L0027#art_9"),
    (
      "Article 9 of Directive 98/27/EC, in the version set out in Article 28, is replaced by the following:",
      "amends celex:31998L0027#art_9"
    ),
    (
      "In Article 9 of Directive 98/27/EC (which replaces Article 2), paragraph 1 is deleted.",
      "amends celex:31998L0027#art_9"
    ),
    (
      "Article 9 of Directive 98/27/EC, in the version that is in force, applies to what is added.",
      "cites celex:31998L0027#art_9"
    ),
    (
      "In the table in Annex II to Regulation (EU) 2018/1724, the entry ‘Moving’ is replaced by the following:",
      "amends celex:32018R1724#anx_II"
    ),
    (
      "This Regulation shall, as between the Member States, supersede the Brussels Convention.",
      "replaces alias:brussels-convention"
    ),
    ("This Directive shall repeal Directive 98/27/EC.", "repeals celex:31998L0027"),
    (
      "The standard form replaces the European Order; this Regulation applies to Directive 98/27/EC.",
      "cites celex:31998L0027"
    ),
    (
      "The forms in this Regulation replace Directive 98/27/EC.", "cites celex:31998L0027"
    ),
    (
      "By way of derogation from Article 5 of Regulation (EU) 2016/679, the following applies.",
      "derogatesFrom celex:32016R0679#art_5"
    ),
    (
      "Where, under Directive 98/27/EC, information is added, the provider is informed.",
      "cites celex:31998L0027"
    ),
    (
      "Article 3 of Directive 93/98/EEC applies to works, the list of which is replaced yearly.",
      "cites celex:31993L0098#art_3"
    ),
  ])
  func `formulae of the enacting terms`(_ text: String, _ expected: String) {
    #expect(relations(.article, text).contains(expected))
  }

  @Test func `French says impersonally what is added`() {
    #expect(
      relations(
        .article, "Il est ajouté une nouvelle annexe K de la directive 98/27/CE.", language: "fr")
        == ["amends celex:31998L0027#anx_K"])
  }

  @Test func `the introductory part of a list says what becomes of its items`() {
    let superseded = LegalDocument(
      outline: """
        article art_9: This Regulation shall, as between Member States, supersede the following conventions:
          point art_9.pnt_a: the Convention between Belgium and Austria on Bankruptcy, signed at Brussels on 16 July 1969;
          point art_9.pnt_b: the Brussels Convention, as applied under Article 5 of Directive 98/27/EC.
        article art_10: The Brussels Convention is kept by the depositary.
        """)
    #expect(superseded.relations == [.cites, .replaces, .replaces, .cites, .cites])
    let flat = LegalDocument(
      outline: """
        article art_9:
          subparagraph art_9.sub_1: The following Directives are repealed with effect from 1 May 2025:
          subparagraph art_9.sub_2: Directive 98/27/EC,
          subparagraph art_9.sub_3: Article 3 of Directive 98/26/EC.
        """)
    #expect(flat.relations == [.repeals, .cites])
    let wording = LegalDocument(
      outline: """
        article art_9: Article 3 is repealed and replaced by the following:
          quoted article art_9.art_3: Directive 98/27/EC applies.
        """)
    #expect(wording.relations.last == .cites)
  }

  @Test(arguments: [
    (
      "Commission Directive 2004/72/EC of 29 April 2004 implementing Directive 2003/6/EC of the European Parliament and of the Council as regards market practices",
      "implements celex:32003L0006"
    ),
    (
      "Council Implementing Regulation (EU) 2021/1464 of 10 September 2021 implementing Regulation (EU) No 269/2014 concerning restrictive measures",
      "implements celex:32014R0269"
    ),
    (
      "Commission Implementing Regulation (EU) 2020/1001 of 9 July 2020 laying down detailed rules for the application of Directive 2003/87/EC as regards a fund",
      "implements celex:32003L0087"
    ),
    (
      "Commission Implementing Regulation (EU) 2021/77 of 1 May 2021 amending Implementing Regulation (EU) 2020/1001 as regards forms",
      "amends celex:32020R1001"
    ),
    (
      "Decision of the Committee on Council implementing Decision 2012/144/EU",
      "cites celex:32012D0144"
    ),
  ])
  func `titles that implement`(_ text: String, _ expected: String) {
    #expect(relations(.title, text).contains(expected))
  }

  @Test func `the act by which another was amended is not what the article changes`() {
    #expect(
      relations(.article, "Directive 2006/48/EC, as amended by Directive 2009/111/EC, is repealed.")
        .last == "amendedBy celex:32009L0111 | celex:32006L0048")
  }
}

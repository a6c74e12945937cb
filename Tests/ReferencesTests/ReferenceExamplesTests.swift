import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

/// Worked examples from drafting practice: references as written and what they name.
///
/// Numbers are those of the list of examples that the project's specification keeps.
@Suite struct ReferenceExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var number: Int
    var text: String
    var targets: [String]
    var language = "en"
    var date: String?
    /// What stands before the example, for mentions that lean on it.
    var context = ""

    init(
      _ number: Int, _ text: String, _ targets: [String], language: String = "en",
      date: String? = nil, after context: String = ""
    ) {
      self.number = number
      self.text = text
      self.targets = targets
      self.language = language
      self.date = date
      self.context = context
    }

    var testDescription: String { "\(number): \(text)" }
  }

  @Test(arguments: examples)
  func `an example is read as the specification reads it`(example: Example) {
    let citing = CitingDocument(date: example.date.flatMap { CivilDate(iso: $0) })
    let text = example.context + example.text
    let found = Recogniser(language: example.language, citing: citing).references(in: text)
      .filter { $0.span.start >= example.context.utf8.count }
    #expect(found.flatMap { $0.targets.map(\.description) } == example.targets)
  }

  @Test(arguments: ["Decision (CFSP) 2022/XXX", "Article 29 Working Party"])
  func `blanks and names of bodies have no target`(text: String) {
    #expect(Recogniser().references(in: text).allSatisfy { $0.targets.isEmpty })
  }

  static let examples: [Example] = [
    Example(61, "Regulation (EU) 2016/679", ["celex:32016R0679"]),
    Example(62, "Regulation (EC) No 45/2001", ["celex:32001R0045"]),
    Example(63, "Regulation (EC) 1049/2001", ["celex:32001R1049"]),
    Example(64, "Directive 95/46/EC", ["celex:31995L0046"]),
    Example(65, "Regulation No 17", ["celex:31962R0017"]),
    Example(66, "Regulation No 1009/67/EEC", ["celex:31967R1009"]),
    Example(67, "Regulation (EEC) No 95/93", ["celex:31993R0095"]),
    Example(68, "Regulation (EC) No 1999/2000", ["celex:32000R1999"]),
    Example(69, "Regulation (EU) 2015/2016", ["celex:32015R2016"]),
    Example(70, "Decision No 1247/2002/EC", ["celex:32002D1247"]),
    Example(71, "Council Decision 2008/615/JHA", ["celex:32008D0615"]),
    Example(72, "Council Framework Decision 2002/475/JHA", ["celex:32002F0475"]),
    Example(73, "Common Position 2001/931/CFSP", ["celex:32001E0931"]),
    Example(74, "Joint Action 2007/369/CFSP", ["celex:32007E0369"]),
    Example(75, "Common Position 2000/130/JHA", ["celex:32000F0130"]),
    Example(76, "Council Decision (CFSP) 2016/1693", ["celex:32016D1693"]),
    Example(77, "Beschluss 2014/219/GASP des Rates", ["celex:32014D0219"], language: "de"),
    Example(78, "Odluka Vijeća 2014/219/ZVSP", ["celex:32014D0219"], language: "hr"),
    Example(
      79, "45/2001/EK európai parlamenti és tanácsi rendelet", ["celex:32001R0045"], language: "hu"),
    Example(80, "Uredba Sveta (ES) št. 1952/2005", ["celex:32005R1952"], language: "sl"),
    Example(
      81, "Regulations (EU) No 1093/2010, (EU) No 1094/2010 and (EU) No 1095/2010",
      ["celex:32010R1093", "celex:32010R1094", "celex:32010R1095"]),
    Example(
      82, "Regulations (EU) 2015/17, 2015/18 and 2015/19",
      ["celex:32015R0017", "celex:32015R0018", "celex:32015R0019"]),
    Example(
      83, "Directives 2002/58/EC, (EU) 2022/2555 and (EU) 2022/2557",
      ["celex:32002L0058", "celex:32022L2555", "celex:32022L2557"]),
    // The place in the Official Journal is that of the act whose title this is.
    Example(
      84,
      "Directives 2001/24/EC, 2013/36/EU, and Regulations (EU) No 1093/2010 and (EU) No 648/2012, of the European Parliament and of the Council (OJ L 173, 12.6.2014, p. 190)",
      [
        "celex:32001L0024", "celex:32013L0036", "celex:32010R1093", "celex:32012R0648",
        "oj:L:2014:173:p190",
      ]),
    Example(
      85, "Regulations (EU) 2016/67910, (EU) 2016/103611, (EU) 2016/103712, (EU) 2017/112913",
      ["celex:32016R0679", "celex:32016R1036", "celex:32016R1037", "celex:32017R1129"]),
    Example(86, "Recommendation 2003/361/EC13", ["celex:32003H0361"]),
    Example(87, "(EU) 910/20142023/2854", ["celex:32014R0910", "celex:32023R2854"]),
    Example(
      88, "Regulations (EU) 2016/1679, (EU)\n2018/1724", ["celex:32016R1679", "celex:32018R1724"]),
    Example(89, "Regulation (EC) 2018/1725", ["celex:32018R1725"]),
    Example(90, "Regulation\u{A0}(EU)\u{A0}No\u{2009}910/2014", ["celex:32014R0910"]),
    Example(
      93, "Decision of the EEA Joint Committee No 326/2023 of 8 December 2023 [2024/1464]",
      ["celex:22024D1464"]),
    Example(95, "Article 16 TFEU", ["celex:12016E016"]),
    Example(96, "Article 6(1) of the Treaty on European Union", ["celex:12016M006#par_1"]),
    Example(97, "Article 8 of the Charter", ["celex:12016P008"]),
    Example(98, "Article 255 of the EC Treaty", ["celex:12002E255"]),
    Example(98, "Article 255 of the EC Treaty", ["celex:11997E255"], date: "2001-05-30"),
    Example(
      99, "Articles 30, 31 and 34(2)(c) of the Treaty on European Union",
      ["celex:12002M030", "celex:12002M031", "celex:12002M034#par_2.pnt_c"], date: "2008-06-23"),
    Example(
      100, "Protocol (No 36) on transitional provisions",
      ["celex:12016M/PRO/36", "celex:12016E/PRO/36", "celex:12016A/PRO/36"]),
    Example(
      126, "Article 5(2), first subparagraph, point (a)(ii), of Regulation (EU) 2016/679",
      ["celex:32016R0679#art_5.par_2.sub_1.pnt_a.pnt_ii"]),
    Example(
      127,
      "the third indent of the second subparagraph of Article 2(1) of Regulation (EEC) No 2658/87",
      ["celex:31987R2658#art_2.par_1.sub_2.idt_3"]),
    Example(
      128, "Articles 2, 3 and 5 to 9 of that Regulation",
      ["celex:32016R0679#art_2", "celex:32016R0679#art_3", "celex:32016R0679#art_5-art_9"],
      after: "Regulation (EU) 2016/679 applies. "),
    // "first and third sentences" qualify the paragraph before them.
    Example(
      129, "Articles 40, 47(1) and (2), first and third sentences, 55, 71, 80(2), 95 thereof",
      [
        "celex:12002E040", "celex:12002E047#par_1", "celex:12002E047#par_2.sen_1",
        "celex:12002E047#par_2.sen_3", "celex:12002E055", "celex:12002E071",
        "celex:12002E080#par_2", "celex:12002E095",
      ], date: "2008-10-22",
      after: "Having regard to the Treaty establishing the European Community, and in particular "),
    Example(
      130, "Article 42(1) and (2) of Regulation (EC) 2018/1725",
      ["celex:32018R1725#art_42.par_1", "celex:32018R1725#art_42.par_2"]),
    Example(
      131, "Article 37(1), points (b) and (c), of Regulation (EU) 2016/679",
      ["celex:32016R0679#art_37.par_1.pnt_b", "celex:32016R0679#art_37.par_1.pnt_c"]),
    Example(132, "Article 2(5354)", ["self#art_2.par_53", "self#art_2.par_54"]),
    Example(133, "recital 5 of Regulation (EU) 2018/1725", ["celex:32018R1725#rct_5"]),
    Example(134, "Annex II, Part A, point 2(a)", ["self#anx_II.part_A.pnt_2.pnt_a"]),
    Example(
      135, "l'article 1er, paragraphe 2, point a), du règlement",
      ["celex:32001R0045#art_1.par_2.pnt_a"], language: "fr",
      after: "Le règlement (CE) n° 45/2001 s'applique. "),
    Example(
      136, "Artikel 28, Artikel 42 Absatz 4 und Artikel 43 Absatz 2",
      ["celex:12012M028", "celex:12012M042#par_4", "celex:12012M043#par_2"], language: "de",
      date: "2014-04-15",
      after: "gestützt auf den Vertrag über die Europäische Union, insbesondere auf "),
    Example(
      137, "a rendelet 1. cikke (2) bekezdésének a) pontja",
      ["celex:32001R0045#art_1.par_2.pnt_a"], language: "hu",
      after: "A 45/2001/EK rendelet hatályos. "),
    Example(
      139, "the said Decision", ["celex:32008D0615"],
      after: "Council Decision 2008/615/JHA applies. "
    ),
  ]
}

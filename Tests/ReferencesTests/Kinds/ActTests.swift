import References
import Testing

@Suite struct ActTests {
  @Test func `general decisions of the Coal and Steel Community have a letter of their own`() {
    let sentence =
      "⟦Commission Decision No 2496/96/ECSC|act|celex:31996S2496⟧ and ⟦Commission Decision 2001/198/ECSC|act|celex:32001D0198⟧"
    #expect(read(sentence) == sentence)
  }

  @Test func `an act of two Communities has a number in each of their series`() {
    let sentence =
      "(a) ⟦Regulation No 422/67/EEC, No 5/67/Euratom|act|celex:31967R0422⟧; ⟦Directives 64/221/EEC, 72/194/EEC|act|celex:31964L0221;celex:31972L0194⟧"
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧ and ⟦Directive 95/46/EC|act|celex:31995L0046⟧",
    "⟦Regulation (EC) No 45/2001|act|celex:32001R0045⟧, ⟦Regulation (EC) 1049/2001|act|celex:32001R1049⟧",
    "in particular ⟦Directives 91/250/EEC (5), 92/100/EEC(6) and 96/9/EC|act|celex:31991L0250;celex:31992L0100;celex:31996L0009⟧ (9) apply",
    "⟦Regulation No 1009/67/EEC|act|celex:31967R1009⟧, ⟦Regulation No 17|act|celex:31962R0017⟧.",
    "⟦Regulation (EEC) No 95/93|act|celex:31993R0095⟧ and ⟦Regulation (EC) No 1999/2000|act|celex:32000R1999⟧",
    "⟦Decision No 1247/2002/EC|act|celex:32002D1247⟧; ⟦Council Decision 2008/615/JHA|act|celex:32008D0615⟧",
    "⟦Council Framework Decision 2002/475/JHA|act|celex:32002F0475⟧",
    "⟦Common Position 2001/931/CFSP|act|celex:32001E0931⟧, ⟦Joint Action 2007/369/CFSP|act|celex:32007E0369⟧",
    "⟦Common Position 2000/130/JHA|act|celex:32000F0130⟧",
    "⟦Council Decision (CFSP) 2016/1693|act|celex:32016D1693⟧",
    "⟦European Parliament and Council Directive 94/62/EC|act|celex:31994L0062⟧",
    "the ⟦Regulation of the European Parliament and of the Council (EU) No 1303/2013|act|celex:32013R1303⟧",
    "⟦Decision 94/262/ECSC, EC, Euratom|act|celex:31994D0262⟧ of 9 March 1994",
    "⟦Council Regulation (EC, Euratom) No 58/97|act|celex:31997R0058⟧",
    "⟦Commission Delegated Regulation (EU) 2015/2446|act|celex:32015R2446⟧",
    "⟦Regulation (EU) No 2016/679|act|celex:32016R0679⟧ with a “No” too many",
    "⟦Decision 95/564/ EC|act|celex:31995D0564⟧ broken at a slash",
    "⟦Regulation (EU) No\u{2009}910/2014|act|celex:32014R0910⟧ with a thin space",
  ])
  func `an act of each period`(sentence: String) {
    #expect(drawn(sentence, by: [ActGrammar()]) == sentence)
  }

  @Test(arguments: [
    ("en", "⟦Council Directive of 12 December 1977 (77/780/EEC)|act|celex:31977L0780⟧ applies"),
    ("en", "the ⟦sixth Council Directive (77/388/EEC)|act|celex:31977L0388⟧ of 17 May 1977"),
    (
      "en",
      "⟦Article 13A of the sixth Council Directive (77/388/EEC)|provision|celex:31977L0388#art_13a⟧"
    ),
    (
      "en",
      "⟦Council Directive of 21 December 1976|act|celex:31977L0099⟧ on health problems affecting trade in meat products (⟦77/99/EEC|act|celex:31977L0099⟧)"
    ),
    ("en", "the Directive on electronic commerce (⟦2000/31/EC|act|celex:32000L0031⟧)"),
    ("fr", "la ⟦sixième directive du Conseil (77/388/CEE)|act|celex:31977L0388⟧"),
    ("fr", "la ⟦directive du Conseil du 17 mai 1977 (77/388/CEE)|act|celex:31977L0388⟧"),
    ("de", "die ⟦Sechste Richtlinie des Rates vom 17. Mai 1977 (77/388/EWG)|act|celex:31977L0388⟧"),
  ])
  func `the number in brackets behind the title`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }

  @Test func `a title that names acts of two types does not tell which has the number`() {
    let sentence =
      "a decision on the directive on services (⟦2007/3/EC|act|ambiguous⟧)"
    #expect(drawn(sentence, by: [ActGrammar()]) == sentence)
  }

  @Test(arguments: [
    "⟦Regulations (EU) No 1093/2010, (EU) No 1094/2010 and (EU) No 1095/2010|act|celex:32010R1093;celex:32010R1094;celex:32010R1095⟧",
    "⟦Regulations (EU) 2015/17, 2015/18 and 2015/19|act|celex:32015R0017;celex:32015R0018;celex:32015R0019⟧",
    "⟦Directives 2002/58/EC, (EU) 2022/2555 and (EU) 2022/2557|act|celex:32002L0058;celex:32022L2555;celex:32022L2557⟧",
    "⟦Directives 2001/24/EC, 2013/36/EU|act|celex:32001L0024;celex:32013L0036⟧, and ⟦Regulations (EU) No 1093/2010 and (EU) No 648/2012|act|celex:32010R1093;celex:32012R0648⟧, of the European Parliament",
  ])
  func `a list gives one target a member`(sentence: String) {
    #expect(drawn(sentence, by: [ActGrammar()]) == sentence)
  }

  @Test(arguments: [
    (
      "fr",
      "le ⟦règlement (CE) n° 45/2001|act|celex:32001R0045⟧ et la ⟦décision-cadre 2002/475/JAI|act|celex:32002F0475⟧"
    ),
    (
      "fr",
      "⟦règlement d'exécution (UE) 2015/2447|act|celex:32015R2447⟧, ⟦action commune 2007/369/PESC|act|celex:32007E0369⟧"
    ),
    ("fr", "le ⟦règlement du Conseil (CEE) n° 2658/87|act|celex:31987R2658⟧"),
    (
      "de",
      "⟦Verordnung (EG) Nr. 45/2001|act|celex:32001R0045⟧, ⟦Beschluss 2014/219/GASP|act|celex:32014D0219⟧ des Rates"
    ),
    (
      "de",
      "⟦Rahmenbeschluss 2002/475/JI|act|celex:32002F0475⟧ und ⟦Richtlinie 95/46/EG|act|celex:31995L0046⟧"
    ),
  ])
  func `an act in French and German`(language: String, sentence: String) {
    #expect(drawn(sentence, by: [ActGrammar()], language: language) == sentence)
  }

  @Test(arguments: [
    "⟦Regulations (EU) 2016/67910, (EU) 2016/103611, (EU) 2016/103712, (EU) 2017/1129|act|celex:32016R0679;celex:32016R1036;celex:32016R1037;celex:32017R1129⟧13",
    "⟦Recommendation 2003/361/EC|act|celex:32003H0361⟧13",
    "⟦(EU) 910/20142023/2854|act|celex:32014R0910;celex:32023R2854⟧",
  ])
  func `footnote marks and tracked changes run into a number are parted from it`(sentence: String) {
    #expect(drawn(sentence, by: [ActGrammar()]) == sentence)
  }

  @Test(arguments: [
    "⟦Decision of the EEA Joint Committee No 326/2023 of 8 December 2023 [2024/1464]|act|celex:22024D1464⟧",
    "⟦Decision No 1/95|act|unresolved⟧ of the EC-Turkey Association Council",
    "Association ⟦Council Decision 4/72|act|unresolved⟧, ⟦Decision 1/96|act|unresolved⟧ of the EC-Turkey Association Council",
    "⟦Decision (CFSP) 2022/XXX|act|placeholder⟧ and ⟦Directive (EU) .../...|act|placeholder⟧",
    "⟦(EEC) No 2658/87|act|celex:31987R2658⟧ but ⟦2008/616/JHA|act|ambiguous⟧",
  ])
  func `what has no number of its own stays open`(sentence: String) {
    #expect(drawn(sentence, by: [ActGrammar()]) == sentence)
  }

  @Test(arguments: [
    "the decision of 12/3 and 14469/05", "procedure 2012/0011 (COD)",
    "Recommendation 6 of the FATF",
    "Regulation No 83 of the Economic Commission for Europe of the United Nations",
    "a regulation on 24/7 services", "Directive", "Decision No", "Regulation (EU", "position 3/4",
  ])
  func `what is no act is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [ActGrammar()]) == sentence)
  }

  @Test(arguments: [
    "l'⟦art. 14 della Direttiva 12 dicembre 2006 n. 2006/123/CE|provision|celex:32006L0123#art_14⟧",
    "il ⟦regolamento 29 settembre 2003, n. 1882/2003/CE|act|celex:32003R1882⟧",
  ])
  func `Italian courts put the date before the number`(sentence: String) {
    #expect(read(sentence, language: "it") == sentence)
  }

  @Test func `German authors keep the English name`() {
    let sentence =
      "Nach ⟦Artikel 5 der Regulation (EU) 2016/679|provision|celex:32016R0679#art_5⟧ gilt dies."
    #expect(read(sentence, language: "de") == sentence)
  }
}

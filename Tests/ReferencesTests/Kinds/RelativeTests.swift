import LegalDocuments
import LegalIdentifiers
import References
import Testing

@Suite struct RelativeTests {
  /// The works of all mentions in a text of an act.
  private func targets(_ text: String, identifier: WorkIdentifier) -> [String] {
    Recogniser(citing: CitingDocument(identifier: identifier, family: .act))
      .references(in: text).map { $0.targets.first?.description ?? "unresolved" }
  }

  @Test(arguments: [
    "⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧ applies. ⟦Articles 2, 3 and 5 to 9 of that Regulation|provision|celex:32016R0679#art_2;celex:32016R0679#art_3;celex:32016R0679#art_5-art_9⟧ apply.",
    "⟦Council Decision 2008/615/JHA|act|celex:32008D0615⟧ was adopted. Pursuant to ⟦the said Decision|act|celex:32008D0615⟧, it applies.",
    "⟦Regulations (EU) 2016/1036 and (EU) 2016/1037|act|celex:32016R1036;celex:32016R1037⟧ apply. ⟦Those Regulations|act|celex:32016R1036;celex:32016R1037⟧ stand.",
    "⟦Article 35 of Directive 95/46/EC|provision|celex:31995L0046#art_35⟧ applies. ⟦Paragraph 3 of that provision|provision|celex:31995L0046#art_35.par_3⟧ does not.",
    "⟦Directive 95/46/EC|act|celex:31995L0046⟧, ⟦Article 5 thereof|provision|celex:31995L0046#art_5⟧ excepted",
    "⟦this Regulation|act|self⟧, ⟦Article 4 of this Regulation|provision|self#art_4⟧ and ⟦these conclusions|document|self⟧",
    "⟦this amending Directive|act|self⟧ and ⟦Council Framework Decision 2001/220/JHA|act|celex:32001F0220⟧; ⟦Article 10 of the Framework Decision|provision|celex:32001F0220#art_10⟧",
    "Under ⟦Article 3 of the Convention on Narcotic Drugs|provision|alias:single-convention-on-narcotic-drugs#art_3⟧, substances are added to the Schedules of ⟦that Convention|international|alias:single-convention-on-narcotic-drugs⟧.",
  ])
  func `a mention points back to the last work of its kind`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧ applies. A Regulation on waste follows. ⟦That Regulation|act|unresolved⟧ is new.",
    "⟦Directive 95/46/EC|act|celex:31995L0046⟧ and ⟦that Decision|act|unresolved⟧",
    "⟦Decision No 1/95|act|unresolved⟧ of the EC-Turkey Association Council. ⟦That Decision|act|unresolved⟧ is old.",
    "⟦Article 5 of that Regulation|provision|unresolved⟧",
    "⟦Article 5(1)|provision|self#art_5.par_1⟧ applies; ⟦Article 7(2)|provision|unresolved⟧ of the Helsinki Rules and that paragraph",
  ])
  func `an antecedent that was not understood blocks`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "⟦Article 1(1), point (a)|provision|self#art_1.par_1.pnt_a⟧, applies, or ⟦point (b) of that paragraph|provision|self#art_1.par_1.pnt_b⟧",
    "⟦Article 6(2) and Annex I|provision|self#art_6.par_2;self#anx_I⟧, without prejudice to the ⟦second subparagraph of that paragraph|provision|self#art_6.par_2.sub_2⟧",
    "⟦Article 6(2)|provision|self#art_6.par_2⟧, read with ⟦Annex I|provision|self#anx_I⟧, and ⟦paragraph 3 of that Article|provision|self#art_6.par_3⟧",
    "the list in ⟦Annex I, point 2|provision|self#anx_I.pnt_2⟧, but not ⟦point 3 of that Annex|provision|self#anx_I.pnt_3⟧",
  ])
  func `a part that is pointed back to is meant as a whole`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "⟦Regulation (EC) No 44/2001|act|celex:32001R0044⟧ is repealed. References to the ⟦repealed Regulation|act|celex:32001R0044⟧ shall be construed as references to ⟦this Regulation|act|self⟧.",
    "In ⟦Article 65(9)|provision|self#art_65.par_9⟧, and the ⟦first subparagraph thereof|provision|self#art_65.par_9.sub_1⟧",
    "by derogation from the ⟦second subparagraph of Article 65(9)|provision|self#art_65.par_9.sub_2⟧ and the ⟦first subparagraph thereof|provision|self#art_65.par_9.sub_1⟧",
    "the Council adopted ⟦Resolution 2536 (2020)|un|un:S/RES/2536(2020)⟧. ⟦That Resolution|document|un:S/RES/2536(2020)⟧ applies.",
  ])
  func `the act that was repealed, and parts beside those that were named`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "in accordance with ⟦Annex II to the OECD Due Diligence Guidance|provision|alias:oecd-due-diligence-guidance#anx_II⟧ and what is set out in ⟦that Guidance|document|alias:oecd-due-diligence-guidance⟧",
    "⟦Council Regulation No 17|act|celex:31962R0017⟧ of 6 February 1962, First Regulation implementing the rules, was good. ⟦That Regulation|act|celex:31962R0017⟧ goes.",
    "provision is made in the ⟦Treaties|treaty|celex:12016M/TXT;celex:12016E/TXT⟧, within the limits defined by ⟦those Treaties|treaty|celex:12016M/TXT;celex:12016E/TXT⟧",
    "⟦Council Regulation No 17|act|celex:31962R0017⟧ applies. A regulation pursuant to ⟦Article 1|provision|self#art_1⟧ may provide so for a period fixed by that regulation.",
    "⟦Article 13 of the Convention on International Access to Justice of 25 October 1980|provision|alias:convention-on-international-access-to-justice-of-25-october-1980#art_13⟧ between the States party to ⟦that Convention|international|alias:convention-on-international-access-to-justice-of-25-october-1980⟧",
  ])
  func `papers, titles and what is still to be made`(sentence: String) {
    #expect(read(sentence, date: "2018-01-01") == sentence)
  }

  @Test func `French says behind the noun that the act is repealed`() {
    let sentence =
      "La ⟦directive 95/46/CE|act|celex:31995L0046⟧ est abrogée. Les références faites à la ⟦directive abrogée|act|celex:31995L0046⟧ s'entendent comme faites à la ⟦présente directive|act|self⟧."
    #expect(read(sentence, language: "fr") == sentence)
  }

  @Test(arguments: [
    "⟦Article 5|provision|self#art_5⟧ applies. Member States shall prescribe that letters and order forms state the register.",
    "⟦Article 5(1), point (a)|provision|self#art_5.par_1.pnt_a⟧, applies. That letter came from the Bank.",
    "⟦UNSCR 1373 (2001)|un|un:S/RES/1373(2001)⟧ applies, considering that Resolutions are amended.",
  ])
  func `a conjunction points to nothing`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test func `no regulation is the convention or the directive that it speaks of`() {
    let text = targets(
      "the Lugano Convention, as amended by the Conventions of Accession to this Convention",
      identifier: WorkIdentifier(.celex, "32000R1346"))
    #expect(text == ["alias:lugano-convention", "alias:lugano-convention"])
  }

  @Test func `a protocol is one though it is annexed to several treaties`() {
    let pro = "celex:12016M/PRO/21;celex:12016E/PRO/21;celex:12016A/PRO/21"
    let article = pro.split(separator: ";").map { "\($0)#art_4" }.joined(separator: ";")
    let text =
      "By ⟦Protocol No 21|treaty|\(pro)⟧ annexed to the ⟦TEU|treaty|celex:12016M/TXT⟧ and the ⟦TFEU|treaty|celex:12016E/TXT⟧, and without prejudice to ⟦Article 4 of that Protocol|provision|\(article)⟧, Ireland is not taking part."
    #expect(read(text) == text)
  }

  @Test func `a number without its noun is the act named before`() {
    let text =
      "⟦Council Decision 2008/616/JHA|act|celex:32008D0616⟧ applies; see ⟦2008/616/JHA|act|celex:32008D0616⟧."
    #expect(read(text) == text)
  }
}

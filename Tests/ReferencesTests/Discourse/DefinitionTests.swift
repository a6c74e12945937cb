import References
import Testing

@Suite struct DefinitionTests {
  @Test(arguments: [
    "⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧ (‘GDPR’) is law. ⟦Article 6(1) GDPR|provision|celex:32016R0679#art_6.par_1⟧ and the ⟦GDPR|alias|celex:32016R0679⟧ apply.",
    "⟦Regulation (EU) 2016/679|act|celex:32016R0679⟧ of 27 April 2016 on data and repealing ⟦Directive 95/46/EC|act|celex:31995L0046⟧ (General Data Protection Regulation). ⟦Article 6 of the General Data Protection Regulation|provision|celex:32016R0679#art_6⟧.",
    "document ⟦14469/4/05 REV 4|council|council:ST-14469-2005-REV-4⟧ (hereinafter referred to as “the Strategy”) says. The ⟦Strategy|alias|council:ST-14469-2005-REV-4⟧ stands.",
    "⟦Regulation (EU) 2016/1036|act|celex:32016R1036⟧ on protection against dumped imports (‘the basic Regulation’). ⟦Article 11(2) of the basic Regulation|provision|celex:32016R1036#art_11.par_2⟧ and the ⟦basic Regulation|alias|celex:32016R1036⟧ apply.",
    "⟦Regulation (EU) 2018/1139|act|celex:32018R1139⟧ on civil aviation (“the basic act”). Under ⟦Article 4 of the basic act|provision|celex:32018R1139#art_4⟧.",
    "⟦Regulation (EU) 2023/1114|act|celex:32023R1114⟧ of 31 May 2023 on crypto-assets (‘MiCA’) and ⟦Directive 2009/110/EC|act|celex:32009L0110⟧ (the ‘E-Money Directive’) apply: ⟦Title IV of MiCA|provision|celex:32023R1114#ttl_IV⟧, ⟦Article 2 of the E-Money Directive|provision|celex:32009L0110#art_2⟧.",
    "⟦Directive 93/13/EEC|act|celex:31993L0013⟧ on unfair terms, hereinafter referred to as ‘the UCTD’. ⟦Article 5 of the UCTD|provision|celex:31993L0013#art_5⟧ applies.",
    "⟦Regulation (EU) 2024/1083|act|celex:32024R1083⟧ (the ‘European Harbour Freedom Act’). ⟦Article 22 European Harbour Freedom Act|provision|celex:32024R1083#art_22⟧.",
  ])
  func `a name stands for the work from where it is defined`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "The Strategy. ⟦Directive 95/46/EC|act|celex:31995L0046⟧ (‘the Agency’) and the Agency.",
    "By ⟦Decision 94/800/EC|act|celex:31994D0800⟧ the Council concluded the Agreement on Procurement (hereinafter referred to as ‘the Agreement’). The Agreement applies.",
    "⟦Directive 2006/112/EC|act|celex:32006L0112⟧ on the common system of value added tax (‘VAT’) and the one-stop shop (‘OSS’). VAT is due under OSS.",
    "⟦Directive 95/46/EC|act|celex:31995L0046⟧ on a programme for research (ESPRIT). The ESPRIT programme.",
    "⟦Directive 95/46/EC|act|celex:31995L0046⟧ on files (‘the national decision’). The national decision is final.",
    "⟦Directive 95/46/EC|act|celex:31995L0046⟧ on a common procedure (‘the single procedure’). The single procedure ends.",
  ])
  func `names of other things and names not yet defined are left alone`(sentence: String) {
    #expect(read(sentence) == sentence)
  }

  @Test(arguments: [
    "⟦Regulation (EU) 2021/947|act|celex:32021R0947⟧ sets up guarantees (‘External Action Guarantee’). The External Action Guarantee covers them.",
    "⟦Regulation (EU) 2021/840|act|celex:32021R0840⟧ lays down an action programme (the ‘Pericles IV programme’). The Pericles IV programme lasts.",
    "⟦Council Regulation (EU) 2017/1939|act|celex:32017R1939⟧ on the European Public Prosecutor’s Office (‘EPPO’) applies. The EPPO prosecutes.",
    "adopted under ⟦Article 5 TFEU|treaty|celex:12016E005⟧ (the ‘Fisheries Decision’). The Fisheries Decision applies.",
  ])
  func `a name of something else is none of the act's`(sentence: String) {
    #expect(read(sentence) == sentence)
  }
}

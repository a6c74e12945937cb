import References
import Testing

/// The forms in which French legal texts, judgments and commentators cite provisions.
@Suite struct FrenchFormsTests {
  @Test(arguments: [
    "⟦article 2, point 12), premier alinéa, phrase introductive, de la directive 2008/1/CE|provision|celex:32008L0001#art_2.pnt_12.sub_1.inp⟧",
    "l'⟦article 5 bis de la décision 1999/468/CE|provision|celex:31999D0468#art_5a⟧ s'applique, dans le respect de l'⟦article 8 de celle-ci|provision|celex:31999D0468#art_8⟧",
    "au titre du ⟦chapitre II bis|provision|self#cpt_IIa⟧; une partie introductive contenant; la ⟦troisième partie, titre II, du règlement (UE) n° 575/2013|provision|celex:32013R0575#prt_3.ttl_II⟧",
    "⟦articles 369 sexvicies à 369 septvicies ter de la directive 2006/112/CE|provision|celex:32006L0112#art_369y-art_369zb⟧",
    "l'⟦article 6, paragraphe 1, point f), du RGPD|provision|celex:32016R0679#art_6.par_1.pnt_f⟧ et l'⟦article 35 du règlement (UE) 2016/679|provision|celex:32016R0679#art_35⟧",
    "à l'⟦article 5, paragraphe 2, premier alinéa, point a), du règlement (UE) n° 1092/2010|provision|celex:32010R1092#art_5.par_2.sub_1.pnt_a⟧",
    "la ⟦directive (CE) n° 1013/2006|act|celex:32006L1013⟧ du 22 juin 2006; la ⟦directive 2010/75/UE|act|celex:32010L0075⟧; la ⟦directive 96/75/UE|act|celex:31996L0075⟧; le ⟦règlement européen (CE) n° 1013/2006|act|celex:32006R1013⟧; la directive 96/75/POIPOI",
    "aux ⟦articles 3 à 7, 9, paragraphe 2, et 12 de la directive 2009/28/CE|provision|celex:32009L0028#art_3-art_7;celex:32009L0028#art_9.par_2;celex:32009L0028#art_12⟧",
    "conformément aux ⟦articles 1er et 2 ainsi qu'à l'article 4 bis, paragraphe 1, du règlement (UE) 2017/127|provision|celex:32017R0127#art_1;celex:32017R0127#art_2;celex:32017R0127#art_4a.par_1⟧",
    "à l'⟦article 28 quater, titre E, paragraphe 3, cinquième tiret|provision|self#art_28c.ttl_E.par_3.idt_5⟧; l'⟦article 11 titre B|provision|self#art_11.ttl_B⟧; servant de support aux points d’accès et au point d’entrée",
    "les ⟦points a), b) et d) de l'article 3, paragraphe 1|provision|self#art_3.par_1.pnt_a;self#art_3.par_1.pnt_b;self#art_3.par_1.pnt_d⟧",
    "l'⟦article 3, paragraphe 1, points a) à c) et e), de la directive 2001/29/CE|provision|celex:32001L0029#art_3.par_1.pnt_a-art_3.par_1.pnt_c;celex:32001L0029#art_3.par_1.pnt_e⟧",
    "article L. 121-1 du code de la consommation et articles R. 34 et L 33-1",
    "l'⟦article 101 TFUE|treaty|celex:12016E101⟧, les ⟦articles 101 et 102 TFUE|treaty|celex:12016E101;celex:12016E102⟧, l'⟦article 4, paragraphe 3, TUE|treaty|celex:12016M004#par_3⟧ et l'⟦article 47 de la charte|treaty|celex:12016P047⟧",
    "vu le ⟦traité instituant la Communauté européenne|treaty|celex:12002E/TXT⟧, et notamment son ⟦article 95|treaty|celex:12002E095⟧, vu la proposition",
    "l'⟦annexe II, partie A, point 2, du règlement (CE) n° 1272/2008|provision|celex:32008R1272#anx_II.part_A.pnt_2⟧; l'⟦annexe I de la directive 92/43/CEE|provision|celex:31992L0043#anx_I⟧",
    "du ⟦considérant 26 du règlement (UE) 2016/679|provision|celex:32016R0679#rct_26⟧; les ⟦considérants 12 et 13|provision|self#rct_12;self#rct_13⟧",
    "à l'⟦article 4 de ladite directive|provision|unresolved⟧; l'⟦article 5 de cette directive|provision|unresolved⟧; du ⟦présent règlement|act|self⟧; l'⟦article 3 dudit règlement|provision|unresolved⟧",
    "⟦directive 2000/31/CE|act|celex:32000L0031⟧ du Parlement européen et du Conseil, du 8 juin 2000 (⟦JO L 178 du 17.7.2000, p. 1|oj|oj:L:2000:178:p1⟧)",
    "arrêt du 12 juillet 2005, Schempp, ⟦C-403/03, EU:C:2005:446, point 19|case|celex:62003CJ0403#par_19⟧; ⟦affaire C-131/12|case|celex:62012CJ0131⟧; ⟦affaires jointes C-293/12 et C-594/12|case|celex:62012CJ0293⟧",
    "le ⟦premier alinéa de l'article 7|provision|self#art_7.sub_1⟧; l'⟦article 7, premier et deuxième alinéas|provision|self#art_7.sub_1;self#art_7.sub_2⟧; à l'⟦article 3, deuxième phrase|provision|self#art_3.sen_2⟧",
    "⟦décision-cadre 2002/475/JAI|act|celex:32002F0475⟧ du Conseil; ⟦décision 2008/615/JAI|act|celex:32008D0615⟧; ⟦action commune 2007/369/PESC|act|celex:32007E0369⟧; ⟦position commune 2001/931/PESC|act|celex:32001E0931⟧",
    "⟦règlement délégué (UE) n° 231/2013|act|celex:32013R0231⟧; ⟦règlement d'exécution (UE) 2017/1144|act|celex:32017R1144⟧ de la Commission; ⟦décision d'exécution 2014/287/UE|act|celex:32014D0287⟧",
    "les ⟦règlements (UE) n° 1092/2010, (UE) n° 1094/2010 et (UE) n° 1095/2010|act|celex:32010R1092;celex:32010R1094;celex:32010R1095⟧",
    "l'⟦article 1er bis, l'article 10 ter, paragraphe 2, et l'article 325 nonies|provision|self#art_1a;self#art_10b.par_2;self#art_325h⟧",
    "l'⟦article 5, paragraphe 1, premier alinéa, sous b), de la directive 95/46/CE|provision|celex:31995L0046#art_5.par_1.sub_1.pnt_b⟧; l’⟦article 7, point 2), sous a) et b), du règlement (UE) n° 1215/2012|provision|celex:32012R1215#art_7.pnt_2.pnt_a;celex:32012R1215#art_7.pnt_2.pnt_b⟧; sous l'égide de la Commission",
    "les ⟦articles 3 et 4|provision|self#art_3;self#art_4⟧\n\n⟦Règlement (UE) n° 1215/2012|act|celex:32012R1215⟧",
    "au ⟦titre II, chapitre 3, section 2, du règlement (UE) n° 806/2014|provision|celex:32014R0806#ttl_II.cpt_3.sct_2⟧",
    "à l'⟦article 458 ou à l'article 459 du règlement (UE) n° 1095/2010|provision|celex:32010R1095#art_458;celex:32010R1095#art_459⟧; au sens de l'⟦article 363, point d), ou de l'article 369 sexies, point d), de la directive 2006/112/CE|provision|celex:32006L0112#art_363.pnt_d;celex:32006L0112#art_369e.pnt_d⟧",
    "conformément à l'⟦article 5 de la directive 95/46/CE|provision|celex:31995L0046#art_5⟧ et à l'⟦article 6 du présent règlement|provision|self#art_6⟧",
    "l'⟦article 325 tricies du règlement (UE) n° 575/2013|provision|celex:32013R0575#art_325ac⟧, l'⟦article 325 quinquinquagies, paragraphe 1, point a), dudit règlement|provision|celex:32013R0575#art_325bb.par_1.pnt_a⟧",
    "le ⟦règlement délégué (UE) 2015/61|act|celex:32015R0061⟧ et l'⟦article 24, paragraphe 5, de ce règlement délégué|provision|celex:32015R0061#art_24.par_5⟧ ou du ⟦présent règlement d'exécution|act|self⟧",
    "le ⟦traité instituant la Communauté européenne|treaty|celex:12002E/TXT⟧; appliquer les ⟦articles 81 et 82 du traité|treaty|celex:12002E081;celex:12002E082⟧ de telle sorte que; des dispositions de l'⟦article 81, paragraphe 3, du traité|treaty|celex:12002E081#par_3⟧ d'apporter la preuve; de l'⟦article 2 du traité sur le commerce des armes|provision|alias:arms-trade-treaty#art_2⟧",
    "À l'⟦article 8 du règlement (UE) n° 1407/2013|provision|celex:32013R1407#art_8⟧, le ⟦deuxième alinéa|provision|celex:32013R1407#art_8.sub_2⟧ est remplacé",
    "vu le ⟦traité relatif à l'adhésion de la Bulgarie et de la Roumanie|treaty|celex:12005S⟧, et notamment son ⟦article 4, paragraphe 3|provision|celex:12005S#art_4.par_3⟧,",
    "agissent conformément aux ⟦traités|treaty|celex:12016M/TXT;celex:12016E/TXT⟧.",
    "l'⟦article 24, paragraphe 2, points f bis) et f ter), du règlement (UE) no 910/2014|provision|celex:32014R0910#art_24.par_2.pnt_fa;celex:32014R0910#art_24.par_2.pnt_fb⟧",
    "La ⟦directive 77/388/CEE|act|celex:31977L0388⟧ est modifiée. L'⟦annexe K de la directive précitée|provision|celex:31977L0388#anx_K⟧ s'applique, et la ⟦directive susvisée|act|celex:31977L0388⟧ aussi",
    "l'⟦article 4, paragraphe 2, points a) et b), de la CCNUCC|provision|celex:21994A0207(02)#art_4.par_2.pnt_a;celex:21994A0207(02)#art_4.par_2.pnt_b⟧",
    "l'⟦article 8 bis bis, paragraphe 3|provision|self#art_8aa.par_3⟧, s'applique",
  ])
  func `a form of French`(sentence: String) {
    #expect(read(sentence, language: "fr", date: "2024-01-01") == sentence)
  }
}

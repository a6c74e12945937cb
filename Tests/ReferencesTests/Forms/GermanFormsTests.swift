import References
import Testing

/// The forms in which German legal texts, judgments and commentators cite provisions.
@Suite struct GermanFormsTests {
  @Test(arguments: [
    "Nach ⟦Art. 7 Abs. 2 Satz 1 und 3 Buchst. c VO 883/2004|provision|celex:32004R0883#art_7.par_2.sen_1;celex:32004R0883#art_7.par_2.sen_3.pnt_c⟧ besteht kein Anspruch.",
    "Die ⟦Teile 2 bis 5 und 8|provision|self#prt_2-prt_5;self#prt_8⟧ gelten entsprechend, ebenso die ⟦Anhänge I, III bis V und XI der Verordnung (EU) 806/2014|provision|celex:32014R0806#anx_I;celex:32014R0806#anx_III-anx_V;celex:32014R0806#anx_XI⟧.",
    "Ausnahmen nach ⟦Artikel 9 Absätze 1 oder 3|provision|self#art_9.par_1;self#art_9.par_3⟧ sind zulässig.",
    "im Sinne der ⟦Artikel 45 Absatz 1 und 46 Absatz 2|provision|self#art_45.par_1;self#art_46.par_2⟧ und Institute",
    "der in ⟦Anhang I Abschnitt A Nummern 3 und 6 der Richtlinie 2009/65/EG|provision|celex:32009L0065#anx_I.sct_A.pnt_3;celex:32009L0065#anx_I.sct_A.pnt_6⟧ genannten Dienste",
    "vorbehaltlich der ⟦Absätze 2 und 3|provision|self#par_2;self#par_3⟧ und des ⟦Artikels 114 Absatz 3 der Richtlinie 2014/59/EU|provision|celex:32014L0059#art_114.par_3⟧",
    "gemäß ⟦Artikel 36 Absatz 1 Buchstaben h und i, Artikel 56 Buchstaben c und d sowie Artikel 66 Buchstaben c und d|provision|self#art_36.par_1.pnt_h;self#art_36.par_1.pnt_i;self#art_56.pnt_c;self#art_56.pnt_d;self#art_66.pnt_c;self#art_66.pnt_d⟧ an, gegen",
    "die in ⟦Anhang I unter den Nummern 2 bis 12 und 15 der Richtlinie 2014/59/EU|provision|celex:32014L0059#anx_I.pnt_2-anx_I.pnt_12;celex:32014L0059#anx_I.pnt_15⟧ genannten Geschäfte",
    "⟦Verordnung 2003/87/EG|act|celex:32003R0087⟧",
    "⟦Artikel 36 Absatz 1 Buchstaben a bis g, Buchstabe k Ziffern ii bis v und Buchstabe l|provision|self#art_36.par_1.pnt_a-art_36.par_1.pnt_g;self#art_36.par_1.pnt_k.pnt_ii-art_36.par_1.pnt_k.pnt_v;self#art_36.par_1.pnt_l⟧, ausgenommen",
    "⟦Art. 49 Unterabs. 2 VO 603/2013|provision|celex:32013R0603#art_49.sub_2⟧ gilt.",
    "⟦ART. 4 ABS. 4 CRR|provision|celex:32013R0575#art_4.par_4⟧",
    "so gelten ⟦Artikel 5a Absätze 1 bis 4 und Artikel 7 des Beschlusses 2000/604/EG|provision|celex:32000D0604#art_5a.par_1-art_5a.par_4;celex:32000D0604#art_7⟧ unter Beachtung von dessen ⟦Artikel 8|provision|celex:32000D0604#art_8⟧.",
    "gestützt auf den ⟦Vertrag zur Gründung der Europäischen Gemeinschaft|treaty|celex:12002E/TXT⟧, insbesondere auf ⟦Artikel 61 Buchstabe c und Artikel 67 Absatz 5, zweiter Gedankenstrich|treaty|celex:12002E061#pnt_c;celex:12002E067#par_5.idt_2⟧, auf Vorschlag der Kommission,",
    "⟦Artikel 6 Absatz 1 des Vertrags über die Europäische Union|treaty|celex:12016M006#par_1⟧ wird geachtet, und der Rat handelt gemäß ⟦Artikel 7 Absatz 1 des genannten Vertrags|treaty|celex:12016M007#par_1⟧.",
    "⟦Artikel 17 Satz 1 der Vierten Richtlinie 78/660/EWG|provision|celex:31978L0660#art_17.sen_1⟧ des Rates vom 25. Juli 1978",
    "im Sinne des ⟦Artikels 2 der Richtlinie 92/3/Euratom|provision|celex:31992L0003#art_2⟧ des Rates vom 3. Februar 1992",
    "die Kriterien der ⟦Artikel 121 und 122 oder des Teils 3 Titel II Kapitel 3 Abschnitt 6|provision|self#art_121;self#art_122;self#prt_3.ttl_II.cpt_3.sct_6⟧ erfüllen",
    "nach ⟦Artikel 290 Absatz 6 Buchstabe b, Artikel 300 Absatz 1 Buchstaben f bis m und Artikel 300 Absatz 2 Buchstaben a, c bis g, i, j und k|provision|self#art_290.par_6.pnt_b;self#art_300.par_1.pnt_f-art_300.par_1.pnt_m;self#art_300.par_2.pnt_a;self#art_300.par_2.pnt_c-art_300.par_2.pnt_g;self#art_300.par_2.pnt_i;self#art_300.par_2.pnt_j;self#art_300.par_2.pnt_k⟧",
    "zur Aufhebung des ⟦Beschlusses 87/97/EWG|act|celex:31987D0097⟧ des Rates und des ⟦Beschlusses Nr. 1672/2006/EG|act|celex:32006D1672⟧ des Europäischen Parlaments und des Rates (⟦ABl. L 316 vom 14.11.2012, S. 12|oj|oj:L:2012:316:p12⟧)",
    "zur Änderung der ⟦Rahmenbeschlüsse 2002/584/JI, 2005/214/JI und 2008/947/JI|act|celex:32002F0584;celex:32005F0214;celex:32008F0947⟧",
    "Wenn in den Fällen nach ⟦Absatz 1|provision|self#par_1⟧ und ⟦Absatz 2 Buchstabe b|provision|self#par_2.pnt_b⟧ mehrere Stellen",
    "Anwendung des ⟦Teils 3 und des Titels VII Kapitel 4 der Richtlinie 2014/59/EU|provision|celex:32014L0059#prt_3;celex:32014L0059#ttl_VII.cpt_4⟧",
    "die ⟦Durchführungsverordnung (EU) 2017/1144|act|celex:32017R1144⟧ über gemäß den ⟦Richtlinien 70/457/EWG und 82/475/EWG|act|celex:31970L0457;celex:31982L0475⟧ des Rates zugelassene Stoffe",
    "⟦Art. 6 Abs. 1 lit. f DSGVO|provision|celex:32016R0679#art_6.par_1.pnt_f⟧ erlaubt dies; ebenso ⟦Art. 9 Abs. 2 Buchst. a DS-GVO|provision|celex:32016R0679#art_9.par_2.pnt_a⟧.",
    "⟦Art. 267 Abs. 3 AEUV|treaty|celex:12016E267#par_3⟧, ⟦Art. 4 Abs. 3 EUV|treaty|celex:12016M004#par_3⟧, ⟦Art. 47 GRCh|treaty|celex:12016P047⟧ und ⟦Art. 6 EMRK|provision|coe:CETS:5#art_6⟧",
    "⟦Art. 101 und 102 AEUV|treaty|celex:12016E101;celex:12016E102⟧",
    "nach den ⟦Erwägungsgründen 12 bis 15 und 20 der Verordnung (EG) Nr. 1008/2008|provision|celex:32008R1008#rct_12-rct_15;celex:32008R1008#rct_20⟧",
    "⟦Art. 3 Nr. 1 VO (EG) Nr. 715/2007|provision|celex:32007R0715#art_3.pnt_1⟧; ⟦RL 2001/29/EG|act|celex:32001L0029⟧; ⟦Art. 5 Abs. 3 lit. n RL 2001/29/EG|provision|celex:32001L0029#art_5.par_3.pnt_n⟧",
    "⟦Artikel 3 Absatz 1 Unterabsatz 2 Buchstabe a Ziffer ii der genannten Verordnung|provision|unresolved⟧",
    "EuGH, Urteil vom 12. Juli 2005, ⟦C-403/03, Schempp, Rn. 19|case|celex:62003CJ0403#par_19⟧; Urteil vom 16. Juli 2020, ⟦C-311/18, EU:C:2020:559, Rn. 93 bis 95|case|celex:62018CJ0311#par_93-par_95⟧",
    "⟦Rechtssache C-131/12|case|celex:62012CJ0131⟧; ⟦Rs. 26/62|case|celex:61962CJ0026⟧; ⟦verb. Rs. C-293/12 und C-594/12|case|celex:62012CJ0293⟧; ⟦verbundene Rechtssachen C-402/05 P und C-415/05 P|case|celex:62005CJ0402⟧",
    "§ 3 Absatz 2 des Gesetzes und § 7 UWG",
    "⟦Artikel 13 bis 15 sowie 17 der Verordnung Nr. 1215/2012|provision|celex:32012R1215#art_13-art_15;celex:32012R1215#art_17⟧",
    "⟦Durchführungsbeschluss 2014/287/EU|act|celex:32014D0287⟧, ⟦Delegierte Verordnung (EU) Nr. 231/2013|act|celex:32013R0231⟧ und ⟦Delegierter Beschluss (EU) 2018/1|act|celex:32018D0001⟧",
    "⟦Empfehlung 2003/361/EG|act|celex:32003H0361⟧ der Kommission; Leitlinie ⟦EZB/2011/23|body|ecb:ECB/2011/23⟧; ⟦Leitlinie (EU) 2015/510|act|celex:32015O0510⟧",
    "⟦Gemeinsame Aktion 2007/369/GASP|act|celex:32007E0369⟧ und ⟦Gemeinsamer Standpunkt 2001/931/GASP|act|celex:32001E0931⟧",
    "siehe ⟦Anhang XVII Nummer 5|provision|self#anx_XVII.pnt_5⟧ Spalte 2 ⟦Buchstabe b der Verordnung (EG) Nr. 1907/2006|provision|celex:32006R1907#pnt_b⟧",
    "⟦Protokoll Nr. 21|treaty|celex:12016M/PRO/21;celex:12016E/PRO/21;celex:12016A/PRO/21⟧ über die Position des Vereinigten Königreichs; ⟦Protokoll (Nr. 2)|treaty|celex:12016M/PRO/02;celex:12016E/PRO/02;celex:12016A/PRO/02⟧",
    "nach ⟦Artikel 5 oder nach Artikel 6 der Richtlinie 95/46/EG|provision|celex:31995L0046#art_5;celex:31995L0046#art_6⟧",
  ])
  func `a form of German`(sentence: String) {
    #expect(read(sentence, language: "de", date: "2024-01-01") == sentence)
  }
}

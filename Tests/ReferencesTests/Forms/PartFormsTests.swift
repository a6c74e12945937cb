import References
import Testing

/// How parts of provisions are named where the noun, the comma or the link is left out.
@Suite struct PartFormsTests {
  @Test(arguments: [
    "referred to in ⟦point 1 (a), of Annex III|provision|self#anx_III.pnt_1.pnt_a⟧; ⟦points 5 (b) and (c) of Annex III|provision|self#anx_III.pnt_5.pnt_b;self#anx_III.pnt_5.pnt_c⟧",
    "⟦Article 49(3)(a) (iv) of Regulation (EU) No 575/2013|provision|celex:32013R0575#art_49.par_3.pnt_a.pnt_iv⟧",
    "⟦Article 2(1), (f)|provision|self#art_2.par_1.pnt_f⟧ | ⟦Article 6(1), first subparagraph, (a) to (j)|provision|self#art_6.par_1.sub_1.pnt_a-art_6.par_1.sub_1.pnt_j⟧ | ⟦Article 4(1), first subparagraph, first introductory phrase, (a)|provision|self#art_4.par_1.sub_1.inp.pnt_a⟧",
    "under ⟦Article 8 (2), second subparagraph, (3) or (4)|provision|self#art_8.par_2.sub_2;self#art_8.par_3;self#art_8.par_4⟧; or",
    "⟦Article 5|provision|self#art_5⟧, (b) the name of the holder, ⟦Article 6|provision|self#art_6⟧, (1) and the rest; under ⟦point 1|provision|self#pnt_1⟧ (a) the name, (b) the place",
    "in accordance with ⟦point (m) Article 36(1)|provision|self#art_36.par_1.pnt_m⟧ is less",
    "as specified in ⟦Section 12 – ‘Disclosure of lending’ in Annex I|provision|self#anx_I.sct_12⟧. See ⟦Section 3|provision|self#sct_3⟧ – ‘not in this book’",
    "⟦Section B, points 1 to 5, and points 8 and 9 of Annex VIII|provision|self#anx_VIII.sct_B.pnt_1-anx_VIII.sct_B.pnt_5;self#anx_VIII.sct_B.pnt_8;self#anx_VIII.sct_B.pnt_9⟧",
    "⟦Subsection 2 of Section 3 of Chapter II of Regulation (EU) 2016/679|provision|celex:32016R0679#cpt_II.sct_3.sct_2⟧ and ⟦Sub-section 6.2|provision|self#sct_6.2⟧; ⟦subsections 9.1 and 9.2|provision|self#sct_9.1;self#sct_9.2⟧ but no sub-section of it",
    "⟦Chapter V, Section 4, Subsection 1|provision|self#cpt_V.sct_4.sct_1⟧ applies. Under ⟦sub-paragraph (b) of Article 6|provision|self#art_6.pnt_b⟧",
    "⟦Sections 1 (with the exception of Article 15), 2 and 3 of Chapter III|provision|self#cpt_III.sct_1;self#cpt_III.sct_2;self#cpt_III.sct_3⟧",
    "if ⟦subparagraph (b)|provision|self#pnt_b⟧ does not apply; the ⟦first subparagraph|provision|self#sub_1⟧ of the rest",
    "⟦subparagraph A(4) of Section I|provision|self#sct_I.pnt_A.pnt_4⟧; ⟦point (b) of subparagraph A(4) of Section I|provision|self#sct_I.pnt_A.pnt_4.pnt_b⟧; ⟦subparagraphs B(3) to (6)|provision|self#pnt_B.pnt_3-pnt_B.pnt_6⟧ and ⟦paragraph B(1)|provision|self#par_B.pnt_1⟧",
    "⟦Chapter IVa of Directive 2003/87/EC|provision|celex:32003L0087#cpt_IVa⟧, ⟦Section IIa|provision|self#sct_IIa⟧; in accordance with ⟦paragraphs 2, 3 and 4|provision|self#par_2;self#par_3;self#par_4⟧, of voluntary crisis protocols",
    "⟦Articles 38, et seq.|provision|self#art_38⟧ apply; ⟦Article 5|provision|self#art_5⟧ and following the procedure",
    "⟦Annexes II A and II B to Directive 2004/18/EC|provision|celex:32004L0018#anx_IIA;celex:32004L0018#anx_IIB⟧; ⟦Annex I|provision|self#anx_I⟧ A note",
    "⟦Regulations (EC) No 300/2008, (EU) No 168/2013 (EU) 2018/858 and (EU) 2019/2144|act|celex:32008R0300;celex:32013R0168;celex:32018R0858;celex:32019R2144⟧ and ⟦Directives 2014/90/EU , (EU) 2016/797|act|celex:32014L0090;celex:32016L0797⟧",
    "in ⟦point (a) of paragraph 5, point (ii)|provision|self#par_5.pnt_a.pnt_ii⟧ is replaced; in ⟦point (b) of Article 427(1), point (x)|provision|self#art_427.par_1.pnt_b.pnt_x⟧ is deleted",
    "in the ⟦second subparagraph of paragraph 3, point (a)|provision|self#par_3.sub_2.pnt_a⟧ is replaced; ⟦part 3 of the Annex, point (b)|provision|self#anx.part_3.pnt_b⟧; the ⟦second subparagraph of Article 6(1)(a)|provision|self#art_6.par_1.pnt_a.sub_2⟧",
    "referred to in ⟦point (a) paragraph 1 of Article 32 of Regulation (EU) No 575/2013|provision|celex:32013R0575#art_32.par_1.pnt_a⟧.",
    "⟦Article 4(1), (2), points (a), (g) and (h), and (3)|provision|self#art_4.par_1;self#art_4.par_2.pnt_a;self#art_4.par_2.pnt_g;self#art_4.par_2.pnt_h;self#art_4.par_3⟧;",
    "⟦Article 5(1), first subparagraph, point (h), (2) to (6) and Article 26(10) of this Regulation|provision|self#art_5.par_1.sub_1.pnt_h;self#art_5.par_2-art_5.par_6;self#art_26.par_10⟧",
    "under ⟦Article 3(1), point (a)|provision|self#art_3.par_1.pnt_a⟧, (2) the name of the holder",
    "⟦Annex III, Point 1.I of the 2005 Act of Accession|provision|celex:12005S#anx_III.pnt_1.pnt_I⟧; ⟦Annex I, point III. C, to the 1979 Act of Accession|provision|celex:11979H#anx_I.pnt_III.pnt_C⟧; ⟦Annex I, point II. d), to the 1985 Act of Accession|provision|celex:11985I#anx_I.pnt_II.pnt_d⟧",
    "⟦Annex I, point XI.A.3., to the 1994 Act of Accession|provision|celex:11994N#anx_I.pnt_XI.pnt_A.pnt_3⟧; ⟦Annex I, Point III (C) of the 1979 Act of Accession|provision|celex:11979H#anx_I.pnt_III.pnt_C⟧; see ⟦point 4|provision|self#pnt_4⟧. A new one",
    "⟦Articles 31 to 51|provision|alias:brussels-convention#art_31-art_51⟧, with the exception of ⟦Article 34(2), of the Brussels Convention|provision|alias:brussels-convention#art_34.par_2⟧",
    "a boiling point from 30 to 180 °C; in this ⟦Annex|provision|self#anx⟧. A substance is one of its parts. One of them",
    "⟦Chapter VIII|provision|celex:32016R0679#cpt_VIII⟧, in particular in ⟦Article 80 of Regulation (EU) 2016/679|provision|celex:32016R0679#art_80⟧",
    "In ⟦Article 2 of Regulation (EU) 2019/881|provision|celex:32019R0881#art_2⟧, ⟦points (2) and (7)|provision|celex:32019R0881#art_2.pnt_2;celex:32019R0881#art_2.pnt_7⟧ are replaced, and in ⟦Annex I to that Regulation|provision|celex:32019R0881#anx_I⟧, ⟦point 3|provision|celex:32019R0881#anx_I.pnt_3⟧ is deleted",
    "⟦Articles 3 to 19 of Regulation (EEC) No 3975/87|provision|celex:31987R3975#art_3-art_19⟧ are repealed with the exception of ⟦Article 6(3)|provision|celex:31987R3975#art_6.par_3⟧, which goes on to apply",
  ])
  func `English`(sentence: String) {
    #expect(read(sentence, date: "2024-01-01") == sentence)
  }

  @Test(arguments: [
    "la ⟦sous-section 2 de la section 3 du règlement (UE) 2016/679|provision|celex:32016R0679#sct_3.sct_2⟧",
    "⟦Article 1er, point B) 2)|provision|self#art_1.pnt_B.pnt_2⟧ | ⟦Article 3, point 2) f)|provision|self#art_3.pnt_2.pnt_f⟧",
    "aux ⟦articles 85 paragraphe 1 ou 86 du règlement (CE) no 1/2003|provision|celex:32003R0001#art_85.par_1;celex:32003R0001#art_86⟧; aux ⟦paragraphes 1 et 2|provision|self#par_1;self#par_2⟧",
    "⟦premier et au deuxième tirets de l'article 2|provision|self#art_2.idt_1;self#art_2.idt_2⟧",
    "à la ⟦section I, point A 4) b)|provision|self#sct_I.pnt_A.pnt_4.pnt_b⟧; au ⟦point A 1)|provision|self#pnt_A.pnt_1⟧; aux ⟦points C 1) à C 3)|provision|self#pnt_C.pnt_1-pnt_C.pnt_3⟧; aux ⟦points A 5) ou A 6)|provision|self#pnt_A.pnt_5;self#pnt_A.pnt_6⟧; le ⟦point B 1) et 2)|provision|self#pnt_B.pnt_1;self#pnt_B.pnt_2⟧",
    "⟦article 5|provision|self#art_5⟧ … conformément ⟦audit article|provision|self#art_5⟧; aux ⟦paragraphes 1 et 2 de l'article 4|provision|self#art_4.par_1;self#art_4.par_2⟧, et ⟦auxdits paragraphes|provision|self#art_4.par_1;self#art_4.par_2⟧",
    "conformément à l’⟦article 325 tricies du CRR|provision|celex:32013R0575#art_325ac⟧ et à l’⟦article 4 du MIFIR|provision|celex:32014R0600#art_4⟧.",
    "vu le ⟦traité instituant la Communauté économique européenne|treaty|celex:11957E/TXT⟧, et notamment son ⟦article 100 A|treaty|celex:11957E100A⟧, vu",
    "visée à l'⟦article 189 C du traité|provision|unresolved⟧",
    "en application du ⟦point B 1)|provision|self#pnt_B.pnt_1⟧, du ⟦point C 2) a) à e)|provision|self#pnt_C.pnt_2.pnt_a-pnt_C.pnt_2.pnt_e⟧ et du reste",
    "aux ⟦articles 38 et suivants|provision|self#art_38⟧.",
    "mentionnés en tant qu'annexe; joindre en annexe une traduction; le modèle figure en ⟦annexe|provision|self#anx⟧",
    "le ⟦règlement (UE) 2016/1036|act|celex:32016R1036⟧ et le ⟦règlement (UE) 2016/1037|act|celex:32016R1037⟧; au titre ⟦desdits règlements|act|celex:32016R1036;celex:32016R1037⟧",
    "au ⟦paragraphe 1, point e), iv)|provision|self#par_1.pnt_e.pnt_iv⟧, les critères; à l'⟦article 12, paragraphe 1, point b), ii) et iii), du règlement délégué (UE) 2015/61|provision|celex:32015R0061#art_12.par_1.pnt_b.pnt_ii;celex:32015R0061#art_12.par_1.pnt_b.pnt_iii⟧; aux ⟦points h), i) et j)|provision|self#pnt_h;self#pnt_i;self#pnt_j⟧",
    "à l'⟦article 8, paragraphe 2, point b) v), vi) et vii)|provision|self#art_8.par_2.pnt_b.pnt_v;self#art_8.par_2.pnt_b.pnt_vi;self#art_8.par_2.pnt_b.pnt_vii⟧",
    "le ⟦paragraphe 1 second tiret points b) et c)|provision|self#par_1.idt_2.pnt_b;self#par_1.idt_2.pnt_c⟧ ne s'applique pas",
    "à l'⟦article 5-1-e) du règlement (UE) 2016/679|provision|celex:32016R0679#art_5.par_1.pnt_e⟧; les ⟦articles 5-1-e), 12 et 13 du RGPD|provision|celex:32016R0679#art_5.par_1.pnt_e;celex:32016R0679#art_12;celex:32016R0679#art_13⟧; à l'⟦article 5|provision|self#art_5⟧-1",
    "figurant au ⟦paragraphe 3.2.1 a)|provision|self#par_3.2.1.pnt_a⟧ sont publiées; voir la ⟦section 1.3 g)|provision|self#sct_1.3.pnt_g⟧",
    "⟦Annexe III, point 1.I de l'acte d'adhésion de 2005|provision|celex:12005S#anx_III.pnt_1.pnt_I⟧; ⟦annexe II, partie 4.C.I, de l'acte d'adhésion de 2003|provision|celex:12003T#anx_II.part_4.pnt_C.pnt_I⟧",
    "Le ⟦règlement d’exécution (UE) 2021/637|act|celex:32021R0637⟧ cesse de s’appliquer à partir du 1er janvier 2025, à l’exception de l’⟦article 15 et des annexes XXIX et XXX|provision|celex:32021R0637#art_15;celex:32021R0637#anx_XXIX;celex:32021R0637#anx_XXX⟧.",
    "les services visés au ⟦paragraphe 2, point e)|provision|self#par_2.pnt_e⟧, excepté ceux visés au ⟦dernier tiret|provision|self#par_2.pnt_e.idt_last⟧",
    "à l'⟦article 16 paragraphe 1 titre B|provision|self#art_16.par_1.ttl_B⟧; à l'⟦article 11 titre C, le paragraphe 2|provision|self#art_11.ttl_C.par_2⟧; à l'⟦article 28 ter, titres C, D, E et F|provision|self#art_28b.ttl_C;self#art_28b.ttl_D;self#art_28b.ttl_E;self#art_28b.ttl_F⟧",
    "en vertu de l'⟦article 10, paragraphe 3), de l'article 11, paragraphe 3), et de l'article 12 du règlement (UE) 2020/852|provision|celex:32020R0852#art_10.par_3;celex:32020R0852#art_11.par_3;celex:32020R0852#art_12⟧",
    "⟦Article 3, paragraphe 1, premier alinéa, deuxième phrase introductive, point i)|provision|self#art_3.par_1.sub_1.inp.pnt_i⟧; à l'⟦article 1erbis, paragraphe 2, de la directive 85/611/CEE|provision|celex:31985L0611#art_1a.par_2⟧",
    "page 6, ⟦article 8, paragraphe 1, au point b)|provision|self#art_8.par_1.pnt_b⟧: au lieu de",
    "à la ⟦section 6 — «Publication des expositions» figurant à l'annexe I|provision|self#anx_I.sct_6⟧",
  ])
  func `French`(sentence: String) {
    #expect(read(sentence, language: "fr", date: "2024-01-01") == sentence)
  }

  @Test(arguments: [
    "zmiany ⟦rozporządzeń (WE) nr 300/2008, (UE) nr 167/2013 i (UE) 2018/858|act|celex:32008R0300;celex:32013R0167;celex:32018R0858⟧ oraz ⟦dyrektyw 2014/90/UE i (UE) 2016/797|act|celex:32014L0090;celex:32016L0797⟧",
    "o których mowa w ⟦ust. 2 i 3 niniejszego artykułu|provision|self#par_2;self#par_3⟧, w każdym; ⟦sekcji 2 niniejszego rozdziału|provision|self#sct_2⟧",
  ])
  func `Polish`(sentence: String) {
    #expect(read(sentence, language: "pl", date: "2024-01-01") == sentence)
  }

  @Test(arguments: [
    "⟦Articles 15 to 20|provision|self#art_15-art_20⟧ apply except under ⟦those articles|provision|self#art_15-art_20⟧.",
    "⟦Articles 6, 7 and 8, Article 9(5) and Article 12|provision|self#art_6;self#art_7;self#art_8;self#art_9.par_5;self#art_12⟧ and the buckets in ⟦those Articles|provision|self#art_6;self#art_7;self#art_8;self#art_9;self#art_12⟧",
    "⟦Article 8(5) of Directive 95/46/EC|provision|celex:31995L0046#art_8.par_5⟧ and ⟦Article 10(5) of Regulation (EC) No 45/2001|provision|celex:32001R0045#art_10.par_5⟧, subject to ⟦those Articles|provision|celex:31995L0046#art_8;celex:32001R0045#art_10⟧",
    "⟦paragraphs 1 and 2 of Article 4|provision|self#art_4.par_1;self#art_4.par_2⟧, and ⟦point (a) of those paragraphs|provision|self#art_4.par_1.pnt_a;self#art_4.par_2.pnt_a⟧",
    "⟦Article 59|provision|self#art_59⟧ applies where the substance is in those articles; in accordance with ⟦Article 94(1)|provision|self#art_94.par_1⟧, where those items are classified",
  ])
  func `a plural points back to several`(sentence: String) {
    #expect(read(sentence, date: "2024-01-01") == sentence)
  }
}

import Languages
import References
import Testing

/// Acts, provisions, treaties and the Official Journal in every official language.
@Suite struct LanguageFormsTests {
  @Test(arguments: [
    (
      "bg",
      "съгласно ⟦член 5, параграф 2, първа алинея, буква а) от Регламент (ЕС) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "bg",
      "⟦членове 12—15 и 20 от Директива 95/46/ЕО|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Регламент (ЕО) № 45/2001|act|celex:32001R0045⟧; ⟦Рамково решение 2002/475/ПВР|act|celex:32002F0475⟧ (⟦ОВ L 119, 4.5.2016 г., стр. 1|oj|oj:L:2016:119:p1⟧); ⟦ОВ L, 2024/1689, 12.7.2024 г., ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "bg",
      "⟦член 16 от ДФЕС|treaty|celex:12016E016⟧; ⟦приложение II, част А, точка 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦съображение 26 от Регламент (ЕС) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦настоящият регламент|act|self⟧; ⟦Регламент за изпълнение (ЕС) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "cs",
      "v souladu s ⟦čl. 5 odst. 2 prvním pododstavcem písm. a) nařízení (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "cs",
      "použije se ⟦bod 20 přílohy XVII nařízení (ES) č. 1907/2006|provision|celex:32006R1907#anx_XVII.pnt_20⟧"
    ),
    (
      "ro",
      "în conformitate cu ⟦articolul 6 alineatul (1) și cu articolele 12-14 din Directiva 2009/28/CE|provision|celex:32009L0028#art_6.par_1;celex:32009L0028#art_12-art_14⟧"
    ),
    (
      "it",
      "ai sensi dell'⟦articolo 130 S, paragrafo 1|provision|self#art_130s.par_1⟧, la Commissione"
    ),
    (
      "cs",
      "uvedené v ⟦bodě 4 přílohy II a v příloze III|provision|self#anx_II.pnt_4;self#anx_III⟧"
    ),
    (
      "cs",
      "⟦články 12 až 15 a 20 směrnice 95/46/ES|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦nařízení (ES) č. 45/2001|act|celex:32001R0045⟧; ⟦rámcové rozhodnutí 2002/475/SVV|act|celex:32002F0475⟧ (⟦Úř. věst. L 119, 4.5.2016, s. 1|oj|oj:L:2016:119:p1⟧); ⟦Úř. věst. L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "cs",
      "⟦článek 16 Smlouvy o fungování EU|treaty|celex:12016E016⟧; ⟦příloha II část A bod 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦26. bod odůvodnění nařízení (EU) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦toto nařízení|act|self⟧; ⟦prováděcí nařízení (EU) 2017/1145|act|celex:32017R1145⟧; ⟦čl. 3 odst. 1 a 2|provision|self#art_3.par_1;self#art_3.par_2⟧"
    ),
    (
      "da",
      "i henhold til ⟦artikel 5, stk. 2, første afsnit, litra a), i forordning (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "da",
      "⟦artikel 12-15 og 20 i direktiv 95/46/EF|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦forordning (EF) nr. 45/2001|act|celex:32001R0045⟧; ⟦rammeafgørelse 2002/475/RIA|act|celex:32002F0475⟧ (⟦EUT L 119 af 4.5.2016, s. 1|oj|oj:L:2016:119:p1⟧); ⟦EUT L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "el",
      "σύμφωνα με το ⟦άρθρο 5 παράγραφος 2 πρώτο εδάφιο στοιχείο α) του κανονισμού (ΕΕ) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "el",
      "τα ⟦άρθρα 12 έως 15 και 20 της οδηγίας 95/46/ΕΚ|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧· ο ⟦κανονισμός (ΕΚ) αριθ. 45/2001|act|celex:32001R0045⟧· η ⟦απόφαση-πλαίσιο 2002/475/ΔΕΥ|act|celex:32002F0475⟧ (⟦ΕΕ L 119 της 4.5.2016, σ. 1|oj|oj:L:2016:119:p1⟧)· ⟦ΕΕ L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "el",
      "το ⟦άρθρο 16 ΣΛΕΕ|treaty|celex:12016E016⟧· το ⟦παράρτημα II μέρος Α σημείο 2|provision|self#anx_II.part_A.pnt_2⟧· η αιτιολογική ⟦σκέψη 26 του κανονισμού (ΕΕ) 2016/679|provision|celex:32016R0679#rct_26⟧· ο ⟦παρών κανονισμός|act|self⟧· ⟦εκτελεστικός κανονισμός (ΕΕ) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "es",
      "con arreglo al ⟦artículo 5, apartado 2, párrafo primero, letra a), del Reglamento (UE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "es",
      "las ⟦letras a) y b) del apartado 3 del artículo 27 de la Directiva 95/46/CE|provision|celex:31995L0046#art_27.par_3.pnt_a;celex:31995L0046#art_27.par_3.pnt_b⟧ y los ⟦artículos 12 a 15 y 20|provision|self#art_12-art_15;self#art_20⟧"
    ),
    (
      "es",
      "el ⟦Reglamento (CE) n.º 45/2001|act|celex:32001R0045⟧, el ⟦Reglamento (UE) n.o 1093/2010|act|celex:32010R1093⟧ y la ⟦Decisión Marco 2002/475/JAI|act|celex:32002F0475⟧ del Consejo (⟦DO L 119 de 4.5.2016, p. 1|oj|oj:L:2016:119:p1⟧)"
    ),
    (
      "es",
      "Visto el ⟦Tratado de la Unión Europea|treaty|celex:12016M/TXT⟧, y en particular las ⟦letras a) y b) de su artículo 31 y la letra b) del apartado 2 de su artículo 34|treaty|celex:12016M031#pnt_a;celex:12016M031#pnt_b;celex:12016M034#par_2.pnt_b⟧,"
    ),
    (
      "es",
      "el ⟦artículo 16 del TFUE|treaty|celex:12016E016⟧, el ⟦artículo 4, apartado 3, del TUE|treaty|celex:12016M004#par_3⟧, el ⟦anexo II, parte A, punto 2 y el considerando 26 del Reglamento (UE) 2016/679|provision|celex:32016R0679#anx_II.part_A.pnt_2;celex:32016R0679#rct_26⟧"
    ),
    (
      "es",
      "el ⟦presente Reglamento|act|self⟧; el ⟦artículo 325 nonies|provision|self#art_325h⟧; las ⟦Directivas 70/524/CEE y 82/471/CEE|act|celex:31970L0524;celex:31982L0471⟧; ⟦Reglamento de Ejecución (UE) 2017/1145|act|celex:32017R1145⟧; ⟦Reglamento Delegado (UE) 2015/62|act|celex:32015R0062⟧; el ⟦Reglamento (UE) № 575/2013|act|celex:32013R0575⟧"
    ),
    (
      "es",
      "(⟦DO L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧); sentencia de 12 de julio de 2005, Schempp, ⟦C-403/03, EU:C:2005:446, apartado 19|case|celex:62003CJ0403#par_19⟧; ⟦asunto C-131/12|case|celex:62012CJ0131⟧"
    ),
    (
      "es",
      "las ⟦letras a), e), f) y g) del apartado 3 del artículo 27|provision|self#art_27.par_3.pnt_a;self#art_27.par_3.pnt_e;self#art_27.par_3.pnt_f;self#art_27.par_3.pnt_g⟧; el ⟦artículo 6.1.c) y e) del RGPD|provision|celex:32016R0679#art_6.par_1.pnt_c;celex:32016R0679#art_6.par_1.pnt_e⟧; el ⟦artículo 47 CDFUE|treaty|celex:12016P047⟧"
    ),
    (
      "it",
      "l'⟦articolo 6, paragrafo 1, lettere c), e) e f), del regolamento (UE) 2016/679|provision|celex:32016R0679#art_6.par_1.pnt_c;celex:32016R0679#art_6.par_1.pnt_e;celex:32016R0679#art_6.par_1.pnt_f⟧; la ⟦direttiva 03/88/CE|act|celex:32003L0088⟧"
    ),
    (
      "pl",
      "⟦art. 6 ust. 1 lit. h, i oraz j rozporządzenia (UE) 2016/679|provision|celex:32016R0679#art_6.par_1.pnt_h;celex:32016R0679#art_6.par_1.pnt_i;celex:32016R0679#art_6.par_1.pnt_j⟧; ⟦art. 47 KPP|treaty|celex:12016P047⟧"
    ),
    (
      "sv",
      "⟦artikel 6.1 h, i och j i förordning (EU) 2016/679|provision|celex:32016R0679#art_6.par_1.pnt_h;celex:32016R0679#art_6.par_1.pnt_i;celex:32016R0679#art_6.par_1.pnt_j⟧"
    ),
    (
      "el",
      "⟦άρθρο 6 παράγραφος 1 στοιχεία α), η) και ι) του κανονισμού (ΕΕ) 2016/679|provision|celex:32016R0679#art_6.par_1.pnt_a;celex:32016R0679#art_6.par_1.pnt_h;celex:32016R0679#art_6.par_1.pnt_j⟧"
    ),
    ("nl", "zoals bepaald in ⟦lid 3|provision|self#par_3⟧, is ⟦lid 1|provision|self#par_1⟧ niet"),
    ("nl", "in ⟦lid 1, tweede alinea|provision|self#par_1.sub_2⟧"),
    (
      "nl",
      "⟦punt 14 van de considerans van richtlijn 2003/88|provision|celex:32003L0088#rct_14⟧; ⟦Verordening (EG) nr. 261/04|act|celex:32004R0261⟧"
    ),
    (
      "fr",
      "⟦considérants 14 et 15 du préambule de la directive 2003/88/CE|provision|celex:32003L0088#rct_14;celex:32003L0088#rct_15⟧; l'⟦art. 6 § 1 b) et c) du RGPD|provision|celex:32016R0679#art_6.par_1.pnt_b;celex:32016R0679#art_6.par_1.pnt_c⟧"
    ),
    (
      "en",
      "⟦recital 14 in the preamble to Directive 2003/88/EC|provision|celex:32003L0088#rct_14⟧; the eCommerce Directive (⟦Directive 2000/31/EC), arts 12 to 14|provision|celex:32000L0031#art_12-art_14⟧"
    ),
    (
      "en",
      "⟦Articles 5 & 6 GDPR|provision|celex:32016R0679#art_5;celex:32016R0679#art_6⟧; ⟦Rec. 26 GDPR|provision|celex:32016R0679#rct_26⟧; the ⟦2nd subparagraph of Art. 6(1) GDPR|provision|celex:32016R0679#art_6.par_1.sub_2⟧; ⟦Directive 2014/24/EU on public procurement, Art. 57(4)(c)|provision|celex:32014L0024#art_57.par_4.pnt_c⟧; ⟦Article 17(4) of the DSM Directive|provision|celex:32019L0790#art_17.par_4⟧; (⟦O.J. No L 281, 23.11.1995, p. 31|oj|oj:L:1995:281:p31⟧)"
    ),
    (
      "en",
      "the 2nd of May; on the 3rd sentence was passed; Rec. 26 was drafted late"
    ),
    (
      "fr",
      "⟦Règl. (UE) n° 1215/2012, art. 7, pt 2|provision|celex:32012R1215#art_7.pnt_2⟧; l'⟦article 6, paragraphe 1, 2e alinéa, du RGPD|provision|celex:32016R0679#art_6.par_1.sub_2⟧; l'⟦article 34 du règlement sur les services numériques|provision|celex:32022R2065#art_34⟧ (⟦J.O.C.E. n° L 281 du 23.11.1995, p. 31|oj|oj:L:1995:281:p31⟧)"
    ),
    (
      "de",
      "⟦Artikel 6 Absatz 1 2. Unterabsatz DSGVO|provision|celex:32016R0679#art_6.par_1.sub_2⟧"
    ),
    (
      "et",
      "⟦määruse (EL) 2016/679 artikli 5 lõike 2 esimese lõigu punkti a|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧ kohaselt"
    ),
    (
      "et",
      "⟦direktiivi 95/46/EÜ artiklid 12–15 ja 20|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦määrus (EÜ) nr 45/2001|act|celex:32001R0045⟧; nõukogu ⟦raamotsus 2002/475/JSK|act|celex:32002F0475⟧ (⟦ELT L 119, 4.5.2016, lk 1|oj|oj:L:2016:119:p1⟧); ⟦ELT L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "fi",
      "⟦asetuksen (EU) 2016/679 5 artiklan 2 kohdan ensimmäisen alakohdan a alakohta|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "fi",
      "⟦direktiivin 95/46/EY 12–15 ja 20 artikla|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦asetus (EY) N:o 45/2001|act|celex:32001R0045⟧; neuvoston ⟦puitepäätös 2002/475/YOS|act|celex:32002F0475⟧ (⟦EUVL L 119, 4.5.2016, s. 1|oj|oj:L:2016:119:p1⟧); ⟦EUVL L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "ga",
      "i gcomhréir le ⟦hAirteagal 5(2), an chéad fhomhír, pointe (a), de Rialachán (AE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "ga",
      "⟦Airteagail 12 go 15 agus 20 de Threoir 95/46/CE|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Rialachán (CE) Uimh. 45/2001|act|celex:32001R0045⟧; ⟦Cinneadh Réime 2002/475/CGB|act|celex:32002F0475⟧ (⟦IO L 119, 4.5.2016, lch. 1|oj|oj:L:2016:119:p1⟧); ⟦IO L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "ga",
      "⟦Airteagal 16 CFAE|treaty|celex:12016E016⟧; ⟦Iarscríbhinn II, Cuid A, pointe 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦aithris 26 de Rialachán (AE) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦an Rialachán seo|act|self⟧"
    ),
    (
      "hr",
      "u skladu s ⟦člankom 5. stavkom 2. prvim podstavkom točkom (a) Uredbe (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "hr",
      "⟦članci od 12. do 15. i 20. Direktive 95/46/EZ|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Uredba (EZ) br. 45/2001|act|celex:32001R0045⟧; ⟦Okvirna odluka 2002/475/PUP|act|celex:32002F0475⟧ (⟦SL L 119, 4.5.2016., str. 1|oj|oj:L:2016:119:p1⟧.); ⟦SL L, 2024/1689, 12.7.2024., ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "hr",
      "⟦članak 16. UFEU|treaty|celex:12016E016⟧-a; ⟦Prilog II., dio A, točka 2.|provision|self#anx_II.part_A.pnt_2⟧; uvodna ⟦izjava 26. Uredbe (EU) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦ova Uredba|act|self⟧; ⟦Provedbena uredba (EU) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "hu",
      "az ⟦(EU) 2016/679 rendelet 5. cikke (2) bekezdése első albekezdésének a) pontja|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧ szerint"
    ),
    (
      "hu",
      "a ⟦95/46/EK irányelv 12–15. és 20. cikke|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; a ⟦45/2001/EK rendelet|act|celex:32001R0045⟧; a ⟦2002/475/IB kerethatározat|act|celex:32002F0475⟧ (⟦HL L 119., 2016.5.4., 1. o.|oj|oj:L:2016:119:p1⟧); ⟦HL L, 2024/1689, 2024.7.12., ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "hu",
      "az ⟦EUMSZ 16. cikke|treaty|celex:12016E016⟧; a ⟦II. melléklet A. részének 2. pontja|provision|self#anx_II.part_A.pnt_2⟧; az ⟦(EU) 2016/679 rendelet (26) preambulumbekezdése|provision|celex:32016R0679#rct_26⟧; ⟦ez a rendelet|act|self⟧; az ⟦(EU) 2017/1145 végrehajtási rendelet|act|celex:32017R1145⟧"
    ),
    (
      "it",
      "a norma dell'⟦articolo 5, paragrafo 2, primo comma, lettera a), del regolamento (UE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "it",
      "gli ⟦articoli da 12 a 15 e 20 della direttiva 95/46/CE|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧ e le ⟦lettere a) e b) dell'articolo 3, paragrafo 1|provision|self#art_3.par_1.pnt_a;self#art_3.par_1.pnt_b⟧"
    ),
    (
      "it",
      "il ⟦regolamento (CE) n. 45/2001|act|celex:32001R0045⟧, la ⟦decisione quadro 2002/475/GAI|act|celex:32002F0475⟧ del Consiglio (⟦GU L 119 del 4.5.2016, pag. 1|oj|oj:L:2016:119:p1⟧)"
    ),
    (
      "it",
      "⟦GU L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧; l'⟦articolo 16 TFUE|treaty|celex:12016E016⟧; l'⟦allegato II, parte A, punto 2, del presente regolamento|provision|self#anx_II.part_A.pnt_2⟧; il ⟦considerando 26 del regolamento (UE) 2016/679|provision|celex:32016R0679#rct_26⟧"
    ),
    (
      "it",
      "⟦regolamento di esecuzione (UE) 2017/1145|act|celex:32017R1145⟧ e ⟦regolamento delegato (UE) n. 231/2013|act|celex:32013R0231⟧; visto il ⟦trattato sul funzionamento dell'Unione europea|treaty|celex:12016E/TXT⟧, in particolare l'⟦articolo 114|treaty|celex:12016E114⟧,"
    ),
    (
      "lt",
      "pagal ⟦Reglamento (ES) 2016/679 5 straipsnio 2 dalies pirmos pastraipos a punktą|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "lt",
      "⟦Direktyvos 95/46/EB 12–15 ir 20 straipsniai|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Reglamentas (EB) Nr. 45/2001|act|celex:32001R0045⟧; ⟦Tarybos pamatinis sprendimas 2002/475/TVR|act|celex:32002F0475⟧ (⟦OL L 119, 2016 5 4, p. 1|oj|oj:L:2016:119:p1⟧); ⟦OL L, 2024/1689, 2024 7 12, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "lt",
      "⟦SESV 16 straipsnis|treaty|celex:12016E016⟧; ⟦II priedo A dalies 2 punktas|provision|self#anx_II.part_A.pnt_2⟧; ⟦Reglamento (ES) 2016/679 26 konstatuojamoji|provision|celex:32016R0679#rct_26⟧ dalis; ⟦šis reglamentas|act|self⟧; ⟦Įgyvendinimo reglamentas (ES) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "lv",
      "saskaņā ar ⟦Regulas (ES) 2016/679 5. panta 2. punkta pirmās daļas a) apakšpunktu|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "lv",
      "⟦Direktīvas 95/46/EK 12.–15. un 20. pants|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Regula (EK) Nr. 45/2001|act|celex:32001R0045⟧; ⟦Padomes Pamatlēmums 2002/475/TI|act|celex:32002F0475⟧ (⟦OV L 119, 4.5.2016., 1. lpp.|oj|oj:L:2016:119:p1⟧); ⟦OV L, 2024/1689, 12.7.2024., ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "lv",
      "⟦LESD 16. pants|treaty|celex:12016E016⟧; ⟦II pielikuma A daļas 2. punkts|provision|self#anx_II.part_A.pnt_2⟧; ⟦Regulas (ES) 2016/679 26. apsvērums|provision|celex:32016R0679#rct_26⟧; ⟦šī regula|act|self⟧; ⟦Īstenošanas regula (ES) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "mt",
      "skont l-⟦Artikolu 5(2), l-ewwel subparagrafu, il-punt (a), tar-Regolament (UE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "mt",
      "l-⟦Artikoli 12 sa 15 u 20 tad-Direttiva 95/46/KE|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ir-⟦Regolament (KE) Nru 45/2001|act|celex:32001R0045⟧; id-⟦Deċiżjoni Kwadru 2002/475/ĠAI|act|celex:32002F0475⟧ (⟦ĠU L 119, 4.5.2016, p. 1|oj|oj:L:2016:119:p1⟧); ⟦ĠU L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "mt",
      "l-⟦Artikolu 16 TFUE|treaty|celex:12016E016⟧; l-⟦Anness II, il-Parti A, il-punt 2|provision|self#anx_II.part_A.pnt_2⟧; il-⟦premessa 26 tar-Regolament (UE) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦dan ir-Regolament|act|self⟧"
    ),
    (
      "nl",
      "overeenkomstig ⟦artikel 5, lid 2, eerste alinea, onder a), van Verordening (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "nl",
      "⟦artikel 5, lid 2, punt b), van Richtlijn 95/46/EG|provision|celex:31995L0046#art_5.par_2.pnt_b⟧ en de ⟦artikelen 12 tot en met 15 en 20|provision|self#art_12-art_15;self#art_20⟧; ⟦Verordening (EG) nr. 45/2001|act|celex:32001R0045⟧; ⟦Kaderbesluit 2002/475/JBZ|act|celex:32002F0475⟧ (⟦PB L 119 van 4.5.2016, blz. 1|oj|oj:L:2016:119:p1⟧)"
    ),
    (
      "nl",
      "⟦PB L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧; ⟦artikel 16 VWEU|treaty|celex:12016E016⟧; ⟦bijlage II, deel A, punt 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦overweging 26 van Verordening (EU) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦deze verordening|act|self⟧; ⟦Uitvoeringsverordening (EU) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "pl",
      "zgodnie z ⟦art. 5 ust. 2 akapit pierwszy lit. a) rozporządzenia (UE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "pl",
      "wymogi określone w ⟦rozdziale III sekcja 2 i w punkcie 4 załącznika II|provision|self#cpt_III.sct_2;self#anx_II.pnt_4⟧"
    ),
    (
      "pl",
      "⟦art. 12–15 i 20 dyrektywy 95/46/WE|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦rozporządzenie (WE) nr 45/2001|act|celex:32001R0045⟧; ⟦decyzja ramowa 2002/475/WSiSW|act|celex:32002F0475⟧ (⟦Dz.U. L 119 z 4.5.2016, s. 1|oj|oj:L:2016:119:p1⟧); ⟦Dz.U. L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "pl",
      "⟦art. 16 TFUE|treaty|celex:12016E016⟧; ⟦załącznik II część A pkt 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦motyw 26 rozporządzenia (UE) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦niniejsze rozporządzenie|act|self⟧; ⟦art. 6 ust. 1 lit. f RODO|provision|celex:32016R0679#art_6.par_1.pnt_f⟧; ⟦rozporządzenie wykonawcze (UE) 2017/1145|act|celex:32017R1145⟧; ⟦art. 3 ust. 1 i 2|provision|self#art_3.par_1;self#art_3.par_2⟧"
    ),
    (
      "pt",
      "nos termos do ⟦artigo 5.º, n.º 2, primeiro parágrafo, alínea a), do Regulamento (UE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "pt",
      "os ⟦artigos 12.º a 15.º e 20.º da Diretiva 95/46/CE|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; o ⟦Regulamento (CE) n.º 45/2001|act|celex:32001R0045⟧; a ⟦Decisão-Quadro 2002/475/JAI|act|celex:32002F0475⟧ do Conselho (⟦JO L 119 de 4.5.2016, p. 1|oj|oj:L:2016:119:p1⟧)"
    ),
    (
      "pt",
      "⟦JO L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧; o ⟦artigo 16.º do TFUE|treaty|celex:12016E016⟧; o ⟦anexo II, parte A, ponto 2|provision|self#anx_II.part_A.pnt_2⟧; o ⟦considerando 26 do Regulamento (UE) 2016/679|provision|celex:32016R0679#rct_26⟧; o ⟦presente regulamento|act|self⟧"
    ),
    (
      "pt",
      "o ⟦artigo 5.o, n.o 2, do Regulamento (CE) n.o 45/2001|provision|celex:32001R0045#art_5.par_2⟧; a ⟦alínea a) do n.º 1 do artigo 6.º|provision|self#art_6.par_1.pnt_a⟧"
    ),
    (
      "ro",
      "în temeiul ⟦articolului 5 alineatul (2) primul paragraf litera (a) din Regulamentul (UE) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "ro",
      "⟦articolele 12-15 și 20 din Directiva 95/46/CE|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Regulamentul (CE) nr. 45/2001|act|celex:32001R0045⟧; ⟦Decizia-cadru 2002/475/JAI|act|celex:32002F0475⟧ a Consiliului (⟦JO L 119, 4.5.2016, p. 1|oj|oj:L:2016:119:p1⟧)"
    ),
    (
      "ro",
      "⟦articolul 16 din TFUE|treaty|celex:12016E016⟧; ⟦anexa II partea A punctul 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦considerentul 26 din Regulamentul (UE) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦prezentul regulament|act|self⟧"
    ),
    (
      "sk",
      "v súlade s ⟦článkom 5 ods. 2 prvým pododsekom písm. a) nariadenia (EÚ) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "sk",
      "⟦články 12 až 15 a 20 smernice 95/46/ES|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦nariadenie (ES) č. 45/2001|act|celex:32001R0045⟧; ⟦rámcové rozhodnutie 2002/475/SVV|act|celex:32002F0475⟧ (⟦Ú. v. EÚ L 119, 4.5.2016, s. 1|oj|oj:L:2016:119:p1⟧); ⟦Ú. v. EÚ L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "sk",
      "⟦článok 16 ZFEÚ|treaty|celex:12016E016⟧; ⟦príloha II časť A bod 2|provision|self#anx_II.part_A.pnt_2⟧; ⟦odôvodnenie 26 nariadenia (EÚ) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦toto nariadenie|act|self⟧; ⟦vykonávacie nariadenie (EÚ) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "sl",
      "v skladu s ⟦členom 5(2), prvi pododstavek, točka (a), Uredbe (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "sl",
      "⟦členi 12 do 15 in 20 Direktive 95/46/ES|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦Uredba (ES) št. 45/2001|act|celex:32001R0045⟧; ⟦Okvirni sklep 2002/475/PNZ|act|celex:32002F0475⟧ (⟦UL L 119, 4.5.2016, str. 1|oj|oj:L:2016:119:p1⟧); ⟦UL L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
    (
      "sl",
      "⟦člen 16 PDEU|treaty|celex:12016E016⟧; ⟦točka 2 dela A Priloge II|provision|self#anx_II.part_A.pnt_2⟧; uvodna ⟦izjava 26 Uredbe (EU) 2016/679|provision|celex:32016R0679#rct_26⟧; ⟦ta uredba|act|self⟧; ⟦Izvedbena uredba (EU) 2017/1145|act|celex:32017R1145⟧"
    ),
    (
      "sv",
      "i enlighet med ⟦artikel 5.2 första stycket a i förordning (EU) 2016/679|provision|celex:32016R0679#art_5.par_2.sub_1.pnt_a⟧"
    ),
    (
      "sv",
      "⟦artiklarna 12–15 och 20 i direktiv 95/46/EG|provision|celex:31995L0046#art_12-art_15;celex:31995L0046#art_20⟧; ⟦förordning (EG) nr 45/2001|act|celex:32001R0045⟧; ⟦rambeslut 2002/475/RIF|act|celex:32002F0475⟧ (⟦EUT L 119, 4.5.2016, s. 1|oj|oj:L:2016:119:p1⟧); ⟦EUT L, 2024/1689, 12.7.2024, ELI: http://data.europa.eu/eli/reg/2024/1689/oj|oj|oj:L:2024/1689⟧"
    ),
  ])
  func `a form in another language`(language: String, sentence: String) {
    #expect(read(sentence, language: language, date: "2024-01-01") == sentence)
  }

  @Test func `every official language but three is here`() {
    #expect(Vocabulary.languages.count == 24)
  }
}

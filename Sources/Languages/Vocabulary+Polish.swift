extension Vocabulary {
  /// Polish.
  package static let polish = Vocabulary(
    language: "pl", traits: [.bindsByCase],
    shared + [
      Row(.article, "artykuł artykuł* artykule art"),
      Row(.paragraph, "ustęp ustęp* ust"),
      Row(.subparagraph, "akapit akapit* akapicie"),
      Row(.point, "litera liter* lit", value: letters),
      Row(.point, "punkt punkt* punkcie pkt ppkt"),
      Row(.indent, "tiret"),
      Row(.sentence, "zdanie zdani*"),
      Row(.recital, "motyw motyw*"),
      Row(.preamble, "preambuły preambule"),
      Row(.visa, "umocowanie umocowania"),
      Row(.annex, "załącznik załącznik* zał"),
      Row(.part, "część części częścią"),
      Row(.title, "tytuł tytuł* tytule"),
      Row(.chapter, "rozdział rozdział* rozdziale"),
      Row(.section, "sekcja sekcj*"),

      Row(.regulation, "rozporządzenie rozporządzeni* rozporządzeń"),
      Row(.directive, "dyrektyw*"),
      Row(.decision, "decyzja decyzj*"),
      Row(.framework, "ramowa ramowej ramową"),
      Row(
        .interinstitutional, "międzyinstytucjonalne międzyinstytucjonalnego międzyinstytucjonalnym"),
      Row(.recommendation, "zaleceni*"),
      Row(.opinion, "opinia opini*"),
      Row(.resolution, "rezolucj* uchwał*"),
      Row(.conclusions, "konkluzje konkluzj*"),
      Row(.joint, "wspólne wspólnego"),
      Row(.common, "wspólne wspólnego"),
      Row(.action, "działanie działania"),
      Row(.position, "stanowisko stanowiska"),
      Row(.delegated, "delegowan*"),
      Row(.implementing, "wykonawcz*"),

      Row(.between, "między pomiędzy"),
      .accession(.accession, "przystąpienia przystąpieniu"),
      .accession(.act, "akt aktu akcie"),
      .accession(.link, "warunków dotyczący dotyczącego"),
      Row(.treaty, "traktat traktat* traktacie"),
      Row(.charter, "karta karty karcie"),
      Row(.fundamental, "podstawowych"),
      Row(.protocol, "protokół protokoł* protokole"),
      Row(.functioning, "funkcjonowaniu"),
      Row(.domain, "UE", value: Domain.eu.rawValue),
      Row(.domain, "WE", value: Domain.ec.rawValue),
      Row(.domain, "EWG", value: Domain.eec.rawValue),
      Row(.domain, "WPZiB", value: Domain.cfsp.rawValue),
      Row(.domain, "WSiSW", value: Domain.jha.rawValue),
      Row(.domain, "EWWiS", value: Domain.ecsc.rawValue),
      Row(.treatyName, "TFUE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TUE", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TWE", value: TreatyName.ec.rawValue),
      Row(.treatyName, "KPP", value: TreatyName.charter.rawValue),
      Row(.european, "europejsk*"),
      Row(.union, "unia unii"),
      Row(.community, "wspólnota wspólnoty wspólnot"),
      Row(.council, "rada rady radzie"),
      Row(.commission, "komisja komisji"),
      Row(.parliament, "parlament parlamentu"),
      Row(.court, "trybunał trybunału"),

      Row(.of, "z ze"),
      Row(.to, "do"),
      Row(.and, "i oraz"),
      Row(.or, "lub albo"),
      Row(.this, "niniejsz*"),
      Row(.that, "tego tej tegoż wspomnian* przywołan* wymienion*"), Row(.said, "samej samego"),
      Row(.those, "tych"),
      Row(.in, "w we"),
      Row(.numberSign, "nr"),
      Row(.regard, "uwzględniając"), Row(.particular, "szczególności"),
      Row(.amending, "zmieniając*"), Row(.repealing, "uchylając*"),
      Row(.corrigendum, "sprostowanie"),
      Row(.on, "o"),
      Row(.pageLabel, "s str"),

      Row(.official, "urzędowy urzędowym"),
      Row(.journal, "dziennik dziennika dzienniku"),
      Row(.document, "dok dokument dokumentu dokumenty"),
      Row(.case, "sprawa sprawie sprawy"),
      Row(.joined, "połączone połączonych"),
      Row(.judgment, "wyrok wyroku"), Row(.actName, "ogólne ogólnego"),
      Row(.inserted, "dodaje"), Row(.amended, "wprowadza"),
      Row(.law, "ustawa ustawy ustawie kodeksu konstytucji"),
      Row(.regulation, "rozp"), Row(.directive, "dyr"),
      Row(.final, "final wersja"),
      Row(.nameOpening, ActNames.anchors(of: "pl")),
    ]
      + Row.acceding([
        .of1973: "Danii Irlandii",
        .of1981: "Greckiej Grecji",
        .of1986: "Hiszpanii Portugalii Portugalskiej",
        .of1995: "Norwegii Austrii Finlandii Szwecji",
        .of2004: """
        Czeskiej Estońskiej Estonii Cypryjskiej Cypru Łotewskiej Litewskiej \
        Węgierskiej Malty Polskiej Słowenii Słowackiej
        """,
        .of2007: "Bułgarii Rumunii",
        .of2013: "Chorwacji",
      ])
      + Row.series(
        .ordinal,
        """
        pierwsz* drug* trzeci* czwart* piąt* szóst* siódm* ósm* dziewiąt* dziesiąt*
        """)
      + Row.series(
        .month,
        """
        stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec \
        lipca|lipiec sierpnia|sierpień września|wrzesień października|październik \
        listopada|listopad grudnia|grudzień
        """))
}

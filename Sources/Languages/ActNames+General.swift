extension ActNames {
  /// Names that everyone uses, in whatever language.
  ///
  /// Their first words are ``Term/actName`` in the vocabularies, since provisions are joined to them
  /// without a link: "Article 6 GDPR".
  static let general: [Row] = [
    (
      "32016R0679",
      """
      GDPR;DSGVO;DS - GVO;RGPD;RODO;§ AVG;General Data Protection Regulation;\
      Datenschutz - Grundverordnung;Datenschutzgrundverordnung;\
      règlement général sur la protection des données;\
      Reglamento general de protección de datos;Reglamento General de Protección de Datos;\
      regolamento generale sulla protezione dei dati;\
      Regulamento Geral sobre a Proteção de Dados;\
      algemene verordening gegevensbescherming;Algemene verordening gegevensbescherming;\
      Algemene Verordening Gegevensbescherming;databeskyttelsesforordningen;\
      databeskyttelsesforordningens;dataskyddsförordningen;dataskyddsförordningens;dataskyddsförordning;\
      allmänna dataskyddsförordningen;allmänna dataskyddsförordning;\
      yleisen tietosuoja - asetuksen;yleinen tietosuoja - asetus;Tietosuoja - asetuksen;\
      tietosuoja - asetuksen;\
      ΓΚΠΔ;ogólne rozporządzenie o ochronie danych;ogólnego rozporządzenia o ochronie danych;\
      obecné nařízení o ochraně osobních údajů;obecného nařízení o ochraně osobních údajů;\
      általános adatvédelmi rendelet;Regulamentul general privind protecția datelor;\
      Splošna uredba o varstvu podatkov;Splošne uredbe o varstvu podatkov;\
      Opća uredba o zaštiti podataka;Opće uredbe o zaštiti podataka;BDAR;VDAR;IKÜM;ОРЗД;\
      Rialachán Ginearálta maidir le Cosaint Sonraí
      """
    ),
    ("32016L0680", "Law Enforcement Directive;JI - Richtlinie;§ JI - RL"),
    ("32018R1725", "EUDPR"),
    ("31995L0046", "Data Protection Directive"),
    (
      "32002L0058",
      """
      ePrivacy Directive;e - Privacy Directive;ePrivacy - Richtlinie;directive ePrivacy;\
      directive vie privée et communications électroniques
      """
    ),
    ("32024R1083", "European Media Freedom Act;Media Freedom Act;§ EMFA"),
    ("32002R0006", "§ GGV"), ("32017R1001", "§ UMV;§ EUTMR"),
    (
      "32001R0044",
      "Brussels I Regulation;Brüssel - I - Verordnung;Brüssel I - Verordnung;§ Brüssel I - VO"
    ),
    ("32006L0024", "Data Retention Directive"), ("32016L0681", "PNR Directive"),
    ("32000L0031", "e - Commerce Directive;E - Commerce Directive;E - Commerce - Richtlinie"),
    (
      "32022R2065", "Digital Services Act;§ DSA;règlement sur les services numériques"
    ),
    ("32022R1925", "Digital Markets Act;§ DMA;règlement sur les marchés numériques"),
    ("32022R0868", "Data Governance Act"), ("32023R2854", "Data Act"),
    (
      "32024R1689",
      """
      Artificial Intelligence Act;AI Act;KI - Verordnung;KI - VO;règlement IA;\
      règlement sur l ' intelligence artificielle
      """
    ),
    ("32024R2847", "Cyber Resilience Act"), ("32019R0881", "Cybersecurity Act"),
    ("32025R0327", "European Health Data Space Regulation;EHDS Regulation;EHDS - VO"),
    ("32023R1114", "MiCA Regulation;MiCAR;§ MiCA"),
    ("32022R2554", "Digital Operational Resilience Act;§ DORA"),
    (
      "32022L2555",
      "NIS 2 Directive;NIS - 2 - Richtlinie;NIS 2 - Richtlinie;directive NIS 2;§ NIS 2"
    ),
    ("32016L1148", "NIS Directive"),
    ("32022L2557", "CER Directive"), ("32014R0910", "eIDAS Regulation;§ eIDAS - VO;§ eIDAS"),
    ("32014L0065", "MiFID II;MiFID 2"), ("32004L0039", "MiFID I"), ("32014R0600", "MiFIR;MIFIR"),
    ("32012R0648", "EMIR"), ("32013R0575", "§ CRR"), ("32013L0036", "CRD IV"),
    ("32014L0059", "BRRD"), ("32014R0806", "SRMR;§ SRM - VO"), ("32011L0061", "AIFMD"),
    ("32009L0138", "Solvency II Directive;§ Solvency II;§ Solvabilität II;§ Solvabilité II"),
    ("32015L2366", "PSD2;PSD II;PSD 2"), ("32019R2088", "SFDR"),
    ("32014R0596", "§ MAR;Market Abuse Regulation"), ("32017R1129", "Prospectus Regulation"),
    ("32020R0852", "Taxonomy Regulation"), ("32022L2464", "CSRD"), ("32024L1760", "CSDDD"),
    ("32023R1115", "EUDR;Deforestation Regulation"), ("32023R0956", "CBAM Regulation"),
    ("32019L0904", "Single - Use Plastics Directive"), ("32019L1937", "Whistleblower Directive"),
    ("32021R0784", "Terrorist Content Online Regulation;TCO Regulation"),
    ("32018R0302", "Geo - blocking Regulation"),
    ("32018L1972", "European Electronic Communications Code"),
    ("32019L0790", "CDSM Directive;DSM Directive;DSM - Richtlinie;§ DSM - RL"),
    ("32023R1543", "e - Evidence Regulation"),
    ("32013R0952", "Union Customs Code"),
    ("32000L0043", "Racial Equality Directive;Race Equality Directive"),
    ("32000L0078", "Employment Equality Directive"),
    ("32003L0086", "Family Reunification Directive"), ("31996L0071", "Posted Workers Directive"),
    ("32006L0112", "VAT Directive;§ MwStSystRL"), ("31991L0676", "Nitrates Directive"),
    ("31996L0009", "Database Directive"), ("32004L0048", "Enforcement Directive"),
    ("32005L0029", "Unfair Commercial Practices Directive"),
    ("32006R1907", "REACH Regulation;REACH - Verordnung;règlement REACH;§ REACH"),
    ("32008R1272", "CLP Regulation;CLP - Verordnung;règlement CLP"),
    ("32000L0060", "Water Framework Directive;Wasserrahmenrichtlinie"),
    ("31992L0043", "Habitats Directive;Habitat - Richtlinie;FFH - Richtlinie"),
    ("32006L0123", "Services Directive"), ("32003L0088", "Working Time Directive"),
    ("32011L0083", "Consumer Rights Directive"),
    ("31993L0013", "Unfair Contract Terms Directive"),
    ("32001L0029", "InfoSoc Directive;InfoSoc - Richtlinie"),
    ("32010L0013", "Audiovisual Media Services Directive;AVMS Directive;AVMSD"),
    ("32012L0018", "Seveso III Directive"), ("32010L0075", "Industrial Emissions Directive"),
    ("32008L0115", "Return Directive"),
    (
      "32008R0593",
      """
      Rome I Regulation;Rom - I - Verordnung;Rom I - Verordnung;règlement Rome I;§ Rom I - VO;\
      § Rom - I - VO;§ Rome I
      """
    ),
    (
      "32007R0864",
      """
      Rome II Regulation;Rom - II - Verordnung;Rom II - Verordnung;règlement Rome II;\
      § Rom II - VO;§ Rom - II - VO;§ Rome II
      """
    ),
    ("32010R1259", "Rome III Regulation;Rom - III - Verordnung;§ Rom III - VO;§ Rome III"),
    (
      "32012R1215",
      """
      Brussels Ia Regulation;Brussels I bis Regulation;Brüssel - Ia - Verordnung;\
      Brüssel Ia - Verordnung;règlement Bruxelles I bis;§ Brüssel Ia - VO;§ Brüssel - Ia - VO;\
      § Brussels Ia;§ Brussels I bis;§ Bruxelles I bis
      """
    ),
    (
      "32003R2201",
      """
      Brussels IIa Regulation;Brüssel - IIa - Verordnung;règlement Bruxelles II bis;\
      § Brüssel IIa - VO;§ Brussels IIa
      """
    ),
    (
      "32019R1111",
      "Brussels IIb Regulation;Brüssel - IIb - Verordnung;§ Brüssel IIb - VO;§ Brussels IIb"
    ),
    (
      "32013R0604",
      """
      Dublin III Regulation;Dublin - III - Verordnung;règlement Dublin III;§ Dublin III - VO;\
      § Dublin - III - VO
      """
    ),
    ("32003R0343", "Dublin II Regulation;Dublin - II - Verordnung;règlement Dublin II"),
    (
      "coe:CETS:5",
      """
      § ECHR;§ EMRK;Europakonventionen;Menneskerettighedskonvention;\
      Menneskerettighedskonventionen;§ CEDH;§ EVRM;§ CEDU;European Convention on Human Rights;\
      European Convention for the Protection of Human Rights and Fundamental Freedoms;\
      Convention for the Protection of Human Rights and Fundamental Freedoms;\
      Europäische Menschenrechtskonvention;Europäischen Menschenrechtskonvention;\
      Konvention zum Schutz der Menschenrechte und Grundfreiheiten;\
      Konvention zum Schutze der Menschenrechte und Grundfreiheiten;\
      convention européenne des droits de l ' homme;Convention européenne des droits de l ' homme;\
      convention européenne de sauvegarde des droits de l ' homme et des libertés fondamentales;\
      Convention européenne de sauvegarde des droits de l ' homme et des libertés fondamentales;\
      convention de sauvegarde des droits de l ' homme et des libertés fondamentales;\
      Convention de sauvegarde des droits de l ' homme et des libertés fondamentales
      """
    ),
    (
      "coe:CETS:185",
      "Convention on Cybercrime;Budapest Convention;convention sur la cybercriminalité"
    ),
    ("coe:CETS:108", "Convention 108;convention 108"),
    (
      "21994A0103(01)",
      """
      EEA Agreement;EEA agreement;Agreement on the European Economic Area;accord EEE;\
      accord sur l ' Espace économique européen;EWR - Abkommen
      """
    ),
    (
      "21994A0207(02)",
      """
      UNFCCC;CCNUCC;United Nations Framework Convention on Climate Change;\
      UN Framework Convention on Climate Change;\
      convention - cadre des Nations unies sur les changements climatiques;\
      Rahmenübereinkommen der Vereinten Nationen über Klimaänderungen
      """
    ),
    (
      "21998A0623(01)",
      """
      UNCLOS;United Nations Convention on the Law of the Sea;\
      convention des Nations unies sur le droit de la mer;\
      Seerechtsübereinkommen der Vereinten Nationen
      """
    ),
    (
      "21993A1213(01)",
      """
      United Nations Convention on Biological Diversity;Convention on Biological Diversity;\
      convention sur la diversité biologique;Übereinkommen über die biologische Vielfalt
      """
    ),
    ("coe:CETS:210", "Istanbul Convention"), ("coe:CETS:201", "Lanzarote Convention"),
  ]
}

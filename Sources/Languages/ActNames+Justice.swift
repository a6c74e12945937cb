extension ActNames {
  /// Borders, asylum, criminal and civil justice, work.
  static let justiceAndSociety: [Row] = [
    (
      "2006-03-15 32006R0562, 2016-03-09 32016R0399",
      """
      Schengen Borders Code;fr:code frontières Schengen;de:Schengener Grenzkodex;
      Schengener Grenzkodexes;Schengen-Grenzkodex;nl:Schengengrenscode;
      it:codice frontiere Schengen;es:Código de fronteras Schengen
      """
    ),
    (
      "32009R0810",
      "Visa Code;fr:code des visas;de:Visakodex;Visakodexes;nl:visumcode;Visumcode"
    ),
    ("32008R0767", "VIS Regulation;fr:règlement VIS;de:VIS-Verordnung;nl:VIS-verordening"),
    ("32017R2226", "EES Regulation;de:EES-Verordnung"),
    ("32018R1240", "ETIAS Regulation;fr:règlement ETIAS;de:ETIAS-Verordnung"),
    (
      "2000-12-15 32000R2725, 2013-07-19 32013R0603, 2024-06-11 32024R1358",
      "Eurodac Regulation;EURODAC Regulation;fr:règlement Eurodac;de:Eurodac-Verordnung"
    ),
    ("32016R0794", "Europol Regulation;fr:règlement Europol;de:Europol-Verordnung"),
    ("32009D0371", "Europol Decision;de:Europol-Beschluss"),
    ("32018R1727", "Eurojust Regulation;fr:règlement Eurojust;de:Eurojust-Verordnung"),
    ("32017R1939", "EPPO Regulation;de:EUStA-Verordnung"),
    (
      "2004-10-20 32004L0083, 2012-01-09 32011L0095, 2024-06-11 –",
      "Qualification Directive;fr:directive qualification;de:Qualifikationsrichtlinie"
    ),
    (
      "2006-01-02 32005L0085, 2013-07-19 32013L0032",
      "Asylum Procedures Directive;de:Asylverfahrensrichtlinie"
    ),
    (
      "2003-02-06 32003L0009, 2013-07-19 32013L0033, 2024-06-11 32024L1346",
      "Reception Conditions Directive;fr:directive accueil;de:Aufnahmerichtlinie"
    ),
    ("32001L0055", "Temporary Protection Directive"),
    ("32008L0115", "fr:directive retour;de:Rückführungsrichtlinie;nl:terugkeerrichtlijn"),
    ("32003L0109", "Long-Term Residents Directive"),
    ("2009-06-19 32009L0050, 2021-11-17 32021L1883", "Blue Card Directive;EU ^Blue Card Directive"),
    ("32008D0615", "Prüm Decision"), ("32008D0615+32008D0616", "Prüm Decisions"),
    ("32006F0960", "Swedish Framework Decision"), ("32007D0533", "SIS II Decision"),
    ("32006R1987", "SIS II Regulation"), ("32002D0187", "Eurojust Decision"),
    ("32004L0082", "API Directive;de:API-Richtlinie"),
    (
      "alias:europol-convention",
      "Europol Convention;fr:convention Europol;de:Europol-Übereinkommen"
    ),
    ("coe:CETS:185", "Cybercrime Convention;Council of Europe ^Convention on Cybercrime"),
    (
      "coe:CETS:108",
      """
      Council of Europe ^Convention of 28 January 1981 for the Protection of Individuals with regard to \
      Automatic Processing of Personal Data;Council of Europe ^Convention of 28 January 1981 for the \
      Protection of Individuals with regard to the Automatic Processing of Personal Data;Convention \
      of 28 January 1981 for the Protection of Individuals with regard to Automatic Processing of \
      Personal Data;Council of Europe ^Convention for the Protection of Individuals with regard to \
      Automatic Processing of Personal Data;Convention for the Protection of Individuals with regard \
      to Automatic Processing of Personal Data;fr:convention pour la protection des personnes à \
      l'égard du traitement automatisé des données à caractère personnel
      """
    ),
    (
      "alias:1967-refugees-protocol",
      """
      New York Protocol of 31 January 1967;Protocol of 31 January 1967;
      fr:protocole de New York du 31 janvier 1967;protocole du 31 janvier 1967
      """
    ),
    (
      "22010A0127(01)",
      """
      United Nations Convention on the Rights of Persons with Disabilities;
      UN ^Convention on the Rights of Persons with Disabilities;
      fr:convention des Nations unies relative aux droits des personnes handicapées
      """
    ),
    (
      "alias:united-nations-convention-on-the-rights-of-the-child",
      """
      United Nations Convention on the Rights of the Child;
      UN ^Convention on the Rights of the Child;
      fr:convention des Nations unies relative aux droits de l'enfant
      """
    ),
    (
      "alias:chemical-weapons-convention",
      "Chemical Weapons Convention;fr:convention sur les armes chimiques"
    ),
    ("oj:C:2012:402:p1", "EU ^Drugs Strategy 2013-2020"),
    (
      "alias:eu-strategy-against-proliferation-of-weapons-of-mass-destruction",
      """
      EU ^Strategy against Proliferation of Weapons of Mass Destruction;
      EU ^Strategy against the Proliferation of Weapons of Mass Destruction
      """
    ),
    (
      "alias:common-military-list-of-the-european-union",
      "Common Military List of the European Union"
    ),
    (
      "alias:united-nations-charter",
      """
      United Nations Charter;UN Charter;Charter of the United Nations;fr:charte des Nations unies;
      Charte des Nations unies;de:Charta der Vereinten Nationen
      """
    ),
    ("32014L0041", "EIO Directive;European Investigation Order Directive"),
    ("32012L0029", "Victims' Rights Directive"), ("32011L0036", "Anti-Trafficking Directive"),
    ("1991-09-13 31991L0477, 2021-04-26 32021L0555", "Firearms Directive"),
    ("32017L1371", "PIF Directive;de:PIF-Richtlinie"),
    ("32002F0584", "EAW Framework Decision"),
    ("32009R0004", "Maintenance Regulation"), ("32012R0650", "Succession Regulation;de:§ EuErbVO"),
    (
      "2000-06-30 32000R1346, 2015-06-26 –, 2017-06-26 32015R0848",
      "Insolvency Regulation;de:§ EuInsVO"
    ),
    ("31992L0085", "Pregnant Workers Directive"), ("31996L0071", "Posting of Workers Directive"),
    ("32008L0104", "Temporary Agency Work Directive;de:Leiharbeitsrichtlinie"),
    ("32001L0023", "Transfer of Undertakings Directive"),
    ("32019L1158", "Work-Life Balance Directive"), ("32023L0970", "Pay Transparency Directive"),
    ("32022L2041", "Minimum Wage Directive;Minimum Wages Directive"),
    ("32003L0088", "de:Arbeitszeitrichtlinie"),
    ("1994-09-22 31994L0045, 2009-05-06 32009L0038", "European Works Councils Directive"),
    ("com:COM/2015/185", "European Agenda on Security"),
    ("com:COM/2015/240", "European Agenda on Migration"),
    ("com:COM/2020/605", "EU ^Security Union Strategy;Security Union Strategy"),
    ("com:COM/2020/609", "New Pact on Migration and Asylum"),
    ("com:COM/2021/102", "European Pillar of Social Rights Action Plan"),
    ("com:COM/2010/2020", "Europe 2020 Strategy;Europe 2020 strategy;fr:stratégie Europe 2020"),
    (
      "alias:hague-programme",
      "Hague Programme;fr:programme de La Haye;de:Haager Programm;Haager Programms"
    ),
    (
      "alias:stockholm-programme",
      "Stockholm Programme;fr:programme de Stockholm;de:Stockholmer Programm;Stockholmer Programms"
    ),
    ("alias:tampere-programme", "Tampere Programme;fr:programme de Tampere"),
  ]
}

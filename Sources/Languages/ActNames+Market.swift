extension ActNames {
  /// The internal market, digital rules, finance and taxes.
  static let marketAndFinance: [Row] = [
    ("32023R1781", "European Chips Act;Chips Act"), ("32024R0903", "Interoperable Europe Act"),
    ("32024R1309", "Gigabit Infrastructure Act"), ("32025R0038", "Cyber Solidarity Act"),
    (
      "21994A1223(17)",
      """
      TRIPS Agreement;TRIPs Agreement;
      Agreement on Trade-Related Aspects of Intellectual Property Rights;
      Agreement on trade-related aspects of intellectual property rights;
      Agreement on trade-related aspects of intellectual property;fr:accord sur les ADPIC;accord ADPIC;de:TRIPS-Übereinkommen;
      TRIPS-Übereinkommens;TRIPS-Abkommen;nl:TRIPs-overeenkomst
      """
    ),
    (
      "32021R2139",
      """
      Climate Delegated Act;Taxonomy Climate Delegated Act;fr:acte délégué sur le climat;
      acte délégué relatif au climat
      """
    ),
    ("32021R2178", "Disclosures Delegated Act;Taxonomy Disclosures Delegated Act"),
    ("32023R2486", "Environmental Delegated Act;fr:acte délégué sur l'environnement"),
    (
      "21994A1223(21)",
      "Agreement on Government Procurement;Government Procurement Agreement;fr:accord sur les marchés publics"
    ),
    (
      "alias:wipo-copyright-treaty",
      "WIPO Copyright Treaty;fr:traité de l'OMPI sur le droit d'auteur"
    ),
    (
      "alias:wipo-performances-and-phonograms-treaty",
      """
      WIPO Performances and Phonograms Treaty;
      fr:traité de l'OMPI sur les interprétations et exécutions et les phonogrammes
      """
    ),
    (
      "oj:C:2008:95:p1",
      "Consolidated Jurisdictional Notice;fr:communication juridictionnelle codifiée"
    ),
    ("oj:C:2005:56:p2", "Referral Notice;fr:communication sur le renvoi"),
    (
      "oj:C:2004:31:p5",
      "Horizontal Merger Guidelines;Guidelines on the assessment of horizontal mergers"
    ),
    (
      "oj:C:2008:265:p6",
      "Non-^Horizontal Merger Guidelines;Guidelines on the assessment of non-horizontal mergers"
    ),
    ("32019R1150", "Platform-to-Business Regulation;P2B Regulation;de:P2B-Verordnung"),
    ("32019L1024", "Open Data Directive"), ("32003L0098", "PSI Directive"),
    ("32022R2065", "de:Gesetz über digitale Dienste;nl:digitaledienstenverordening"),
    ("32022R1925", "de:Gesetz über digitale Märkte;nl:digitalemarktenverordening"),
    ("32022R0868", "de:Daten-Governance-Rechtsakt;nl:datagovernanceverordening"),
    ("32023R2854", "fr:règlement sur les données;de:Datenverordnung;nl:dataverordening"),
    ("32022R2554", "DORA Regulation;de:DORA-Verordnung;fr:règlement DORA"),
    ("32023R1114", "de:MiCA-Verordnung;fr:règlement MiCA"),
    (
      "1985-12-20 31985L0611, 2009-12-07 32009L0065",
      "UCITS Directive;fr:directive OPCVM;de:OGAW-Richtlinie"
    ),
    ("32011L0061", "AIFM Directive;de:AIFM-Richtlinie;fr:directive AIFM"),
    ("32003L0071", "Prospectus Directive;fr:directive prospectus;de:Prospektrichtlinie"),
    ("32017R1129", "fr:règlement prospectus;de:Prospektverordnung"),
    ("32004L0109", "Transparency Directive;de:Transparenzrichtlinie"),
    (
      "2000-10-27 32000L0046, 2009-10-30 32009L0110",
      "E-Money Directive;Electronic Money Directive;de:E-Geld-Richtlinie"
    ),
    (
      "2007-12-25 32007L0064, 2016-01-13 32015L2366",
      """
      Payment Services Directive;fr:directive sur les services de paiement;
      de:Zahlungsdiensterichtlinie
      """
    ),
    ("31998L0026", "Settlement Finality Directive"),
    ("32002L0047", "Financial Collateral Directive"),
    ("32004L0025", "Takeover Bids Directive;Takeover Directive"),
    ("32007L0036", "Shareholder Rights Directive;Shareholders' Rights Directive"),
    ("32013L0034", "Accounting Directive;fr:directive comptable;de:Bilanzrichtlinie"),
    ("32006L0043", "Statutory Audit Directive"), ("32014R0537", "Audit Regulation"),
    ("32016R1011", "Benchmark Regulation;Benchmarks Regulation"),
    ("32017R2402", "Securitisation Regulation;de:Verbriefungsverordnung"),
    ("32012R0236", "Short Selling Regulation"), ("32014R0909", "CSD Regulation;CSDR"),
    ("32015R2365", "SFTR"), ("32014R1286", "PRIIPs Regulation;de:PRIIP-Verordnung"),
    ("32015R0760", "ELTIF Regulation;de:ELTIF-Verordnung"),
    ("32014L0017", "Mortgage Credit Directive"),
    (
      "1987-02-12 31987L0102, 2008-06-11 32008L0048, 2023-11-19 32023L2225",
      "Consumer Credit Directive;de:Verbraucherkreditrichtlinie"
    ),
    (
      "1994-07-02 31994L0019, 2014-07-02 32014L0049",
      "Deposit Guarantee Schemes Directive;DGS Directive;DGSD;de:Einlagensicherungsrichtlinie"
    ),
    ("32014L0059", "Bank Recovery and Resolution Directive"),
    ("32013R1024", "SSM Regulation;de:SSM-Verordnung;fr:règlement MSU"),
    (
      "32014R0806",
      "SRM Regulation;Single Resolution Mechanism Regulation;de:SRM-Verordnung;fr:règlement MRU"
    ),
    ("32020R1503", "Crowdfunding Regulation"), ("32022R0858", "DLT Pilot Regulation"),
    ("32016L2341", "IORP II Directive;IORP II"), ("32019R2033", "Investment Firms Regulation"),
    ("32019L2034", "Investment Firms Directive"),
    ("32009R1060", "Credit Rating Agencies Regulation"),
    ("32016L1164", "Anti-Tax Avoidance Directive;ATAD"),
    ("32022L2523", "Pillar Two Directive;Pillar 2 Directive"),
    (
      "1990-07-23 31990L0435, 2012-01-18 32011L0096",
      """
      Parent-Subsidiary Directive;Parent Subsidiary Directive;fr:directive mères-filiales;
      directive mère-filiale;de:Mutter-Tochter-Richtlinie
      """
    ),
    ("32003L0049", "Interest and Royalties Directive"),
    ("32003L0048", "Savings Directive;Savings Taxation Directive;de:Zinsertragsrichtlinie"),
    (
      "31977L0388",
      """
      sixth VAT Directive;Sixth VAT Directive;fr:sixième directive TVA;
      de:Sechste Mehrwertsteuerrichtlinie;Sechsten Mehrwertsteuerrichtlinie
      """
    ),
    (
      "32006L0112",
      """
      fr:directive TVA;de:Mehrwertsteuersystemrichtlinie;Mehrwertsteuer-Systemrichtlinie;
      MwSt-Systemrichtlinie;Mehrwertsteuerrichtlinie;nl:btw-richtlijn
      """
    ),
    (
      "1989-12-21 31989R4064, 2004-01-20 32004R0139",
      """
      the Merger Regulation;EC ^Merger Regulation;EU ^Merger Regulation;
      fr:règlement CE sur les concentrations;règlement sur les concentrations;
      de:Fusionskontrollverordnung;EG-^Fusionskontrollverordnung;FKVO
      """
    ),
    (
      "32013R0952",
      """
      § UCC;fr:code des douanes de l'Union;§ CDU;de:Zollkodex der Union;Unionszollkodex;
      Unionszollkodexes;§ UZK;nl:douanewetboek van de Unie;§ DWU;it:codice doganale dell'Unione;
      es:código aduanero de la Unión
      """
    ),
    (
      "31992R2913",
      """
      Community Customs Code;fr:code des douanes communautaire;de:Zollkodex der Gemeinschaften;
      nl:communautair douanewetboek;it:codice doganale comunitario
      """
    ),
    (
      "1992-10-19 31992R2913, 2013-10-30 –, 2016-05-01 32013R0952",
      "Customs Code;fr:§ code des douanes;de:§ Zollkodex;Zollkodexes"
    ),
    (
      "1990-06-13 31990L0314, 2015-12-31 32015L2302",
      "Package Travel Directive;de:Pauschalreiserichtlinie"
    ),
    (
      "1985-07-25 31985L0374, 2024-12-08 32024L2853",
      "Product Liability Directive;de:Produkthaftungsrichtlinie"
    ),
    ("31999L0044", "Consumer Sales Directive"), ("32019L0770", "Digital Content Directive"),
    ("32019L0771", "Sale of Goods Directive"), ("32020L1828", "Representative Actions Directive"),
    ("1998-05-19 31998L0027, 2009-04-23 32009L0022", "Injunctions Directive"),
    ("31998L0006", "Price Indication Directive"), ("31997L0007", "Distance Selling Directive"),
    ("2004-10-27 32004R2006, 2018-01-16 32017R2394", "CPC Regulation"),
    (
      "2001-06-05 32001L0037, 2014-05-19 32014L0040",
      "Tobacco Products Directive;de:Tabakproduktrichtlinie"
    ),
    ("1991-05-14 31991L0250, 2009-04-23 32009L0024", "Software Directive"),
    ("31993L0083", "Satellite and Cable Directive"), ("32012L0028", "Orphan Works Directive"),
    (
      "1988-12-21 31989L0104, 2008-11-28 32008L0095, 2016-01-12 32015L2436",
      "Trade Marks Directive;Trade Mark Directive;de:Markenrichtlinie"
    ),
    ("32016L0943", "Trade Secrets Directive"),
    ("31998L0044", "Biotech Directive;de:Biopatentrichtlinie"),
    (
      "32006L0123", "fr:directive services;de:Dienstleistungsrichtlinie;nl:dienstenrichtlijn"
    ),
    ("32005L0029", "de:UGP-Richtlinie"),
    ("32011L0083", "de:Verbraucherrechterichtlinie"),
  ]
}

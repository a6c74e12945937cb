extension ActNames {
  /// The institutions, their staff and money, and agreements of the Union.
  static let institutions: [Row] = [
    (
      """
      2003-01-01 32002R1605, 2013-01-01 32012R0966, 2018-08-02 32018R1046, 2024-09-30 32024R2509
      """,
      "the Financial Regulation;fr:§ règlement financier"
    ),
    (
      "31968R0259",
      """
      Staff Regulations;Staff Regulations of Officials;Staff Regulations of officials;
      Staff Regulations of Officials of the European Union;
      Staff Regulations of officials of the European Union;
      Staff Regulations of Officials of the European Communities;
      Staff Regulations of officials of the European Communities;
      Conditions of Employment of Other Servants;
      Conditions of Employment of Other Servants of the European Union;
      Conditions of Employment of Other Servants of the European Communities;
      Conditions of Employment of other servants of the European Communities;
      fr:régime applicable aux autres agents;régime applicable aux autres agents de l'Union;
      régime applicable aux autres agents de l'Union européenne;
      régime applicable aux autres agents des Communautés européennes;
      statut des fonctionnaires de l'Union européenne;statut des fonctionnaires de l'Union;
      statut des fonctionnaires des Communautés européennes;statut des fonctionnaires;
      de:Beamtenstatut;Beamtenstatuts;Statut der Beamten der Europäischen Union;
      Statuts der Beamten der Europäischen Union;Statut der Beamten;Statuts der Beamten;
      nl:statuut van de ambtenaren
      """
    ),
    (
      """
      1993-12-07 31993D0662, 1999-06-01 31999D0385, 2000-06-05 32000D0396, 2002-08-01 32002D0682, \
      2004-03-22 32004D0338, 2006-09-15 32006D0683, 2009-12-01 32009D0937
      """,
      """
      Council's ^Rules of Procedure;Council's ^rules of procedure;Council ^Rules of Procedure;Rules of Procedure of the Council;
      fr:règlement intérieur du Conseil;de:Geschäftsordnung des Rates;
      nl:reglement van orde van de Raad
      """
    ),
    (
      "2012-11-01 32012Q0929(01)",
      """
      Rules of Procedure of the Court of Justice;Rules of Procedure of the Court of Justice of the \
      European Union;Court of Justice's ^Rules of Procedure;fr:règlement de procédure de la Cour;
      règlement de procédure de la Cour de justice;de:Verfahrensordnung des Gerichtshofs;
      es:Reglamento de Procedimiento del Tribunal de Justicia;it:regolamento di procedura della Corte;
      regolamento di procedura della Corte di giustizia;
      nl:Reglement voor de procesvoering van het Hof;
      Reglement voor de procesvoering van het Hof van Justitie;
      pl:regulaminu postępowania przed Trybunałem Sprawiedliwości;
      regulamin postępowania przed Trybunałem Sprawiedliwości;
      pt:Regulamento de Processo do Tribunal de Justiça;bg:Процедурния правилник на Съда
      """
    ),
    (
      "2015-07-01 32015Q0423(01)",
      """
      Rules of Procedure of the General Court;fr:règlement de procédure du Tribunal;
      de:Verfahrensordnung des Gerichts;es:Reglamento de Procedimiento del Tribunal General;
      it:regolamento di procedura del Tribunale;nl:Reglement voor de procesvoering van het Gerecht;
      pl:regulaminu postępowania przed Sądem;regulamin postępowania przed Sądem;
      pt:Regulamento de Processo do Tribunal Geral;bg:Процедурния правилник на Общия съд
      """
    ),
    (
      "2003-12-16 32003Q1231(01), 2016-04-13 32016Q0512(01)",
      """
      Interinstitutional Agreement on Better Law-Making;Interinstitutional Agreement on better
      law-making;interinstitutional agreement on better law-making;
      fr:accord interinstitutionnel "Mieux légiférer";Accord interinstitutionnel "Mieux légiférer"
      """
    ),
    (
      "oj:C:2011:369:p14",
      """
      Joint ^Political Declaration of 28 September 2011;
      Joint ^Political Declaration of 28 September 2011 of Member States and the Commission on
      explanatory documents;
      fr:déclaration politique commune des États membres et de la Commission du 28 septembre 2011;
      déclaration politique commune du 28 septembre 2011
      """
    ),
    ("2013-12-20 32013R1311, 2020-12-17 32020R2093", "MFF Regulation;de:MFR-Verordnung"),
    (
      "2007-06-07 32007D0436, 2014-05-26 32014D0335, 2020-12-14 32020D2053",
      "Own Resources Decision;de:Eigenmittelbeschluss"
    ),
    ("2013-12-17 32013R1303, 2021-06-24 32021R1060", "Common Provisions Regulation"),
    (
      "32021R2115",
      "CAP Strategic Plans Regulation;CAP Strategic Plan Regulation;de:GAP-Strategieplan-Verordnung"
    ),
    ("32007R1234", "Single CMO Regulation"),
    ("2007-10-22 32007R1234, 2013-12-17 32013R1308", "CMO Regulation"),
    ("32021R0241", "RRF Regulation;Recovery and Resilience Facility Regulation"),
    ("32021R0523", "InvestEU Regulation"), ("32021R0695", "Horizon Europe Regulation"),
    ("32020R2092", "Conditionality Regulation;Rule of Law ^Conditionality Regulation"),
    (
      "42000A0922(02)",
      """
      Convention implementing the Schengen Agreement;Convention implementing the Schengen Agreement \
      of 14 June 1985;Schengen Convention;CISA;fr:convention d'application de l'accord de Schengen;
      convention d'application de l'accord de Schengen du 14 juin 1985;CAAS;
      de:Schengener Durchführungsübereinkommen;Schengener Durchführungsübereinkommens;§ SDÜ;
      nl:Schengenuitvoeringsovereenkomst
      """
    ),
    ("12007L/TXT", "Lisbon Treaty"), ("12001C/TXT", "Nice Treaty"),
    ("11997D/TXT", "Amsterdam Treaty"),
    (
      "2020-01-31 12020W/TXT",
      """
      the Withdrawal Agreement;EU-^UK Withdrawal Agreement;fr:the accord de retrait;
      de:the Austrittsabkommen;the Austrittsabkommens;nl:terugtrekkingsakkoord
      """
    ),
    (
      "2021-04-30 22021A0430(01)",
      "the Trade and Cooperation Agreement;EU-^UK Trade and Cooperation Agreement"
    ),
    (
      "alias:north-atlantic-treaty",
      """
      North Atlantic Treaty;fr:traité de l'Atlantique Nord;de:Nordatlantikvertrag;
      Nordatlantikvertrags
      """
    ),
  ]
}

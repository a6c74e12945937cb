extension ActNames {
  /// Climate, energy and transport.
  static let energyAndTransport: [Row] = [
    (
      "32021R1119",
      """
      European Climate Law;fr:loi européenne sur le climat;de:Europäischen Klimagesetz;
      Europäische Klimagesetz;Europäisches Klimagesetz;Europäischen Klimagesetzes;
      nl:Europese klimaatwet;Europese Klimaatwet
      """
    ),
    (
      "32003L0087",
      """
      ETS Directive;EU ^ETS Directive;Emissions Trading Directive;fr:directive SEQE;
      directive SEQE-UE;de:EU-^EHS-Richtlinie;EHS-Richtlinie;Emissionshandelsrichtlinie
      """
    ),
    ("32018R0842", "Effort Sharing Regulation;de:Lastenteilungsverordnung"),
    ("32009D0406", "Effort Sharing Decision"),
    ("32018R0841", "LULUCF Regulation;de:LULUCF-Verordnung;nl:LULUCF-verordening"),
    ("32013D0529", "LULUCF Decision"),
    ("32018R1999", "Governance Regulation;de:Governance-Verordnung;nl:governanceverordening"),
    (
      "2009-06-25 32009L0028, 2018-12-24 32018L2001",
      """
      Renewable Energy Directive;Renewables Directive;fr:directive sur les énergies renouvelables;
      directive relative aux énergies renouvelables;de:Erneuerbare-Energien-Richtlinie;
      nl:richtlijn hernieuwbare energie
      """
    ),
    (
      "2012-12-04 32012L0027, 2023-10-10 32023L1791",
      """
      Energy Efficiency Directive;fr:directive relative à l'efficacité énergétique;
      directive sur l'efficacité énergétique;de:Energieeffizienzrichtlinie;
      Energieeffizienz-Richtlinie;nl:energie-efficiëntierichtlijn;richtlijn energie-efficiëntie
      """
    ),
    (
      "2003-01-04 32002L0091, 2010-07-08 32010L0031, 2024-05-28 32024L1275",
      """
      Energy Performance of Buildings Directive;EPBD;fr:EPBD;de:EPBD;Gebäuderichtlinie;
      nl:EPBD
      """
    ),
    (
      "32003L0096",
      """
      Energy Taxation Directive;fr:directive sur la taxation de l'énergie;de:Energiesteuerrichtlinie;
      Energiebesteuerungsrichtlinie;nl:energiebelastingrichtlijn
      """
    ),
    ("32009L0033", "Clean Vehicles Directive;nl:richtlijn schone voertuigen"),
    ("32010L0040", "ITS Directive;de:IVS-Richtlinie;nl:ITS-richtlijn"),
    ("32014L0094", "Alternative Fuels Infrastructure Directive"),
    ("32023R1804", "Alternative Fuels Infrastructure Regulation;AFIR"),
    (
      "31998L0070",
      "Fuel Quality Directive;de:Kraftstoffqualitätsrichtlinie;nl:richtlijn brandstofkwaliteit"
    ),
    (
      """
      1997-02-19 31996L0092, 2003-08-04 32003L0054, 2009-09-03 32009L0072, 2019-07-04 32019L0944
      """,
      "Electricity Directive;de:Elektrizitätsrichtlinie;Elektrizitätsbinnenmarktrichtlinie"
    ),
    (
      """
      1998-08-10 31998L0030, 2003-08-04 32003L0055, 2009-09-03 32009L0073, 2024-08-04 32024L1788
      """,
      "Gas Directive;de:Gasrichtlinie"
    ),
    (
      "2003-08-04 32003R1228, 2009-09-03 32009R0714, 2019-07-04 32019R0943",
      "Electricity Regulation;de:Elektrizitätsverordnung"
    ),
    ("2013-05-15 32013R0347, 2022-06-23 32022R0869", "TEN-E Regulation;de:TEN-E-Verordnung"),
    (
      "2013-12-21 32013R1315, 2024-07-18 32024R1679",
      "TEN-T Regulation;fr:règlement RTE-T;de:TEN-V-Verordnung;nl:TEN-T-verordening"
    ),
    ("2013-12-21 32013R1316, 2021-07-14 32021R1153", "CEF Regulation;nl:CEF-verordening"),
    ("32011R1227", "REMIT Regulation;§ REMIT;de:REMIT-Verordnung;§ REMIT"),
    (
      "2021-07-14 com:COM/2021/562, 2023-09-13 32023R1805",
      "FuelEU Maritime;FuelEU Maritime Regulation;nl:FuelEU Zeevaart"
    ),
    (
      "2021-07-14 com:COM/2021/561, 2023-10-18 32023R2405",
      "ReFuelEU Aviation;ReFuelEU Aviation Regulation;nl:ReFuelEU Luchtvaart;RefuelEU Luchtvaart"
    ),
    ("32015R0757", "MRV Regulation"), ("32013R1257", "Ship Recycling Regulation"),
    ("1995-07-07 31995L0021, 2009-06-17 32009L0016", "Port State Control Directive"),
    ("31999L0062", "Eurovignette Directive;de:Eurovignettenrichtlinie"),
    ("32024R1735", "Net-Zero Industry Act;Net Zero Industry Act"),
    ("32024R1252", "European Critical Raw Materials Act;Critical Raw Materials Act"),
    (
      "com:COM/2019/640",
      """
      European Green Deal;fr:pacte vert pour l'Europe;Pacte vert pour l'Europe;
      pacte vert européen;de:europäischen Grünen Deal;europäische Grüne Deal;
      Europäischen Grünen Deal;Europäische Grüne Deal;Europäischen Grünen Deals;
      nl:Europese Green Deal;it:Green Deal europeo;es:Pacto Verde Europeo
      """
    ),
    ("com:COM/2020/381", "Farm to Fork Strategy;Farm-to-Fork Strategy"),
    (
      "com:COM/2020/380",
      """
      EU ^Biodiversity Strategy for 2030;Biodiversity Strategy for 2030;
      EU ^biodiversity strategy for 2030;de:EU-^Biodiversitätsstrategie für 2030;
      nl:EU-^biodiversiteitsstrategie voor 2030
      """
    ),
    ("com:COM/2011/244", "EU ^Biodiversity Strategy to 2020;Biodiversity Strategy to 2020"),
    (
      "com:COM/2021/699",
      "EU ^Soil Strategy for 2030;EU ^Soil Strategy;Soil Strategy for 2030;EU ^soil strategy for 2030"
    ),
    ("com:COM/2021/400", "Zero Pollution Action Plan"),
    ("com:COM/2020/667", "Chemicals Strategy for Sustainability"),
    ("2015-12-02 com:COM/2015/614, 2020-03-11 com:COM/2020/98", "Circular Economy Action Plan"),
    (
      "com:COM/2020/789",
      "Sustainable and Smart Mobility Strategy;nl:strategie voor duurzame en slimme mobiliteit"
    ),
    ("com:COM/2022/230", "REPowerEU Plan"), ("com:COM/2023/62", "Green Deal Industrial Plan"),
  ]
}

extension ActNames {
  /// Environment, chemicals and products.
  static let environment: [Row] = [
    (
      "32014R1143",
      """
      Invasive Alien Species Regulation;IAS Regulation;
      fr:règlement sur les espèces exotiques envahissantes
      """
    ),
    (
      "1979-04-02 31979L0409, 2010-02-15 32009L0147",
      """
      Birds Directive;Wild Birds Directive;fr:directive oiseaux;directive Oiseaux;
      de:Vogelschutzrichtlinie;Vogelschutz-Richtlinie;nl:Vogelrichtlijn;vogelrichtlijn
      """
    ),
    (
      "2010-02-15 32009L0147+31992L0043",
      """
      Birds and Habitats Directives;fr:directives oiseaux et habitats;
      directives Oiseaux et Habitats
      """
    ),
    (
      "2010-02-15 31992L0043+32009L0147",
      "Habitats and Birds Directives;fr:directives habitats et oiseaux;directives Habitats et Oiseaux"
    ),
    (
      "31992L0043",
      """
      fr:directive habitats;directive Habitats;de:Fauna-Flora-Habitat-Richtlinie;
      nl:Habitatrichtlijn;habitatrichtlijn
      """
    ),
    (
      "1975-07-15 31975L0442, 2006-05-17 32006L0012, 2008-12-12 32008L0098",
      """
      Waste Framework Directive;fr:directive-cadre sur les déchets;
      directive-cadre relative aux déchets;de:Abfallrahmenrichtlinie;nl:kaderrichtlijn afvalstoffen
      """
    ),
    ("31999L0031", "Landfill Directive;de:Deponierichtlinie"),
    (
      "32004L0035",
      """
      Environmental Liability Directive;fr:directive sur la responsabilité environnementale;
      de:Umwelthaftungsrichtlinie;Umwelthaftungs-Richtlinie
      """
    ),
    ("2008-11-19 32008L0099, 2024-05-20 32024L1203", "Environmental Crime Directive"),
    (
      "1979-12-17 31980L0068, 2007-01-16 32006L0118",
      "Groundwater Directive;de:Grundwasserrichtlinie;nl:grondwaterrichtlijn"
    ),
    ("32007L0060", "Floods Directive;fr:directive inondations;de:Hochwasserrichtlinie"),
    (
      "1985-06-27 31985L0337, 2012-02-17 32011L0092",
      "EIA Directive;Environmental Impact Assessment Directive;fr:directive EIE;de:UVP-Richtlinie"
    ),
    ("32001L0042", "SEA Directive;Strategic Environmental Assessment Directive;de:SUP-Richtlinie"),
    ("31986L0278", "Sewage Sludge Directive;de:Klärschlammrichtlinie"),
    ("32008L0105", "Environmental Quality Standards Directive;EQS Directive"),
    (
      "32008L0056",
      """
      Marine Strategy Framework Directive;de:Meeresstrategie-Rahmenrichtlinie;
      nl:kaderrichtlijn mariene strategie
      """
    ),
    (
      "32000L0060",
      """
      fr:directive-cadre sur l'eau;directive cadre sur l'eau;nl:kaderrichtlijn water;
      Kaderrichtlijn water;Kaderrichtlijn Water
      """
    ),
    (
      "31991L0676", "fr:directive nitrates;de:Nitratrichtlinie;nl:nitraatrichtlijn;Nitraatrichtlijn"
    ),
    (
      "1991-05-21 31991L0271, 2025-01-01 32024L3019",
      "Urban Waste Water Treatment Directive;Urban Wastewater Treatment Directive"
    ),
    (
      "1980-07-15 31980L0778, 1998-12-25 31998L0083, 2021-01-12 32020L2184",
      "Drinking Water Directive;de:Trinkwasserrichtlinie;nl:drinkwaterrichtlijn"
    ),
    ("1975-12-08 31976L0160, 2006-03-24 32006L0007", "Bathing Water Directive"),
    (
      "32007L0002", "INSPIRE Directive;Inspire Directive;fr:directive INSPIRE;de:INSPIRE-Richtlinie"
    ),
    (
      "2001-10-23 32001L0081, 2016-12-31 32016L2284",
      "NEC Directive;National Emission Ceilings Directive"
    ),
    ("2008-06-11 32008L0050, 2024-12-10 32024L2881", "Ambient Air Quality Directive"),
    ("32010L0075", "de:Industrieemissionsrichtlinie;nl:richtlijn industriële emissies"),
    (
      "1996-09-24 31996L0061, 2008-02-18 32008L0001, 2011-01-06 –",
      "IPPC Directive;de:IVU-Richtlinie"
    ),
    ("31996L0082", "Seveso II Directive;de:Seveso-II-Richtlinie"),
    ("32012L0018", "de:Seveso-III-Richtlinie;fr:directive Seveso III"),
    (
      "2003-02-13 32002L0096, 2012-08-13 32012L0019",
      "WEEE Directive;fr:directive DEEE;de:WEEE-Richtlinie"
    ),
    (
      "2003-02-13 32002L0095, 2011-07-21 32011L0065",
      "RoHS Directive;fr:directive RoHS;de:RoHS-Richtlinie"
    ),
    (
      "31994L0062",
      "Packaging and Packaging Waste Directive;Packaging Waste Directive;Packaging Directive"
    ),
    ("32025R0040", "Packaging and Packaging Waste Regulation"),
    ("32006L0066", "Batteries Directive;de:Batterierichtlinie"),
    ("32023R1542", "Batteries Regulation;de:Batterieverordnung"),
    ("32000L0053", "End-of-Life Vehicles Directive;ELV Directive;de:Altfahrzeugrichtlinie"),
    ("32019L0904", "de:Einwegkunststoffrichtlinie"),
    ("2001-04-27 32001R0761, 2010-01-11 32009R1221", "EMAS Regulation;de:EMAS-Verordnung"),
    ("32024R1991", "Nature Restoration Regulation;Nature Restoration Law"),
    (
      "32012R0528",
      "Biocidal Products Regulation;Biocides Regulation;de:Biozidverordnung;Biozid-Verordnung"
    ),
    ("31998L0008", "Biocidal Products Directive;Biocides Directive;de:Biozidrichtlinie"),
    (
      "2004-05-20 32004R0850, 2019-07-15 32019R1021",
      "POPs Regulation;POP Regulation;de:POP-Verordnung"
    ),
    ("32010R0995", "EU ^Timber Regulation;Timber Regulation;de:Holzhandelsverordnung"),
    ("32005R2173", "FLEGT Regulation"), ("32009R1107", "Plant Protection Products Regulation"),
    ("32009R1223", "Cosmetics Regulation;Cosmetic Products Regulation;de:Kosmetikverordnung"),
    (
      "1989-06-14 31989L0392, 1998-08-12 31998L0037, 2006-06-29 32006L0042",
      "Machinery Directive;fr:directive machines;de:Maschinenrichtlinie;nl:machinerichtlijn"
    ),
    ("32023R1230", "Machinery Regulation;de:Maschinenverordnung"),
    (
      "1988-05-03 31988L0378, 2009-07-20 32009L0048",
      "Toy Safety Directive;de:Spielzeugrichtlinie;Spielzeug-Richtlinie"
    ),
    (
      "1992-06-29 31992L0059, 2002-01-15 32001L0095",
      "General Product Safety Directive;de:Produktsicherheitsrichtlinie"
    ),
    ("32023R0988", "General Product Safety Regulation"),
    ("32017R0745", "Medical Devices Regulation;Medical Device Regulation"),
    ("32014L0053", "Radio Equipment Directive;de:Funkanlagenrichtlinie"),
    ("32019L0882", "European Accessibility Act;Accessibility Act"),
    ("32016L2102", "Web Accessibility Directive"),
    (
      "alias:united-nations-convention-to-combat-desertification",
      """
      United Nations Convention to Combat Desertification;UN ^Convention to Combat Desertification;
      fr:convention des Nations unies sur la lutte contre la désertification
      """
    ),
    ("32002L0049", "Environmental Noise Directive;de:Umgebungslärmrichtlinie"),
    ("2024-07-18 32024R1781", "Ecodesign for Sustainable Products Regulation;§ ESPR"),
    (
      "2005-08-11 32005L0032, 2009-11-20 32009L0125",
      "Ecodesign Directive;fr:directive écoconception;de:Ökodesign-Richtlinie;Ökodesignrichtlinie"
    ),
  ]
}

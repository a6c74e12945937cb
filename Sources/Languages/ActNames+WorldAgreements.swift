extension ActNames {
  /// What states agreed on about trade, nature, the sea and the roads.
  static let agreementsOnTheWorld: [Row] = tradeAgreements + natureAgreements + transportAgreements

  /// World trade and customs.
  private static let tradeAgreements: [Row] = [
    (
      "alias:general-agreement-on-tariffs-and-trade",
      """
      General Agreement on Tariffs and Trade;fr:accord général sur les tarifs douaniers et le \
      commerce;de:Allgemeines Zoll- und Handelsabkommen
      """
    ),
    (
      "alias:general-agreement-on-trade-in-services",
      """
      General Agreement on Trade in Services;fr:accord général sur le commerce des services
      """
    ),
    (
      "alias:agreement-establishing-the-world-trade-organisation",
      """
      Agreement establishing the World Trade Organisation;Agreement establishing the World Trade \
      Organization;Agreement Establishing the World Trade Organization;Marrakesh Agreement \
      establishing the World Trade Organization;Marrakesh Agreement Establishing the World Trade \
      Organization;WTO ^Agreement;fr:accord instituant l'Organisation mondiale du commerce
      """
    ),
    (
      "alias:agreement-on-technical-barriers-to-trade",
      """
      Agreement on Technical Barriers to Trade;World Trade Organization Agreement on Technical \
      Barriers to Trade;WTO ^Agreement on Technical Barriers to Trade;TBT ^Agreement;fr:accord sur \
      les obstacles techniques au commerce
      """
    ),
    (
      "alias:agreement-on-the-application-of-sanitary-and-phytosanitary-measures",
      """
      Agreement on the Application of Sanitary and Phytosanitary Measures;SPS ^Agreement;fr:accord \
      sur l'application des mesures sanitaires et phytosanitaires
      """
    ),
    (
      "alias:agreement-on-subsidies-and-countervailing-measures",
      """
      Agreement on Subsidies and Countervailing Measures;fr:accord sur les subventions et les \
      mesures compensatoires
      """
    ),
    (
      "alias:international-convention-on-the-simplification-and-harmonization-of-customs-procedures",
      """
      International Convention on the Simplification and Harmonization of Customs \
      Procedures;International Convention on the Simplification and Harmonisation of Customs \
      Procedures;fr:convention internationale pour la simplification et l'harmonisation des \
      régimes douaniers
      """
    ),
    (
      "alias:international-convention-on-the-harmonized-commodity-description-and-coding-system",
      """
      International Convention on the Harmonized Commodity Description and Coding \
      System;International Convention on the Harmonised Commodity Description and Coding \
      System;fr:convention internationale sur le système harmonisé de désignation et de \
      codification des marchandises
      """
    ),
  ]

  /// Nature and pollution.
  private static let natureAgreements: [Row] = [
    (
      "alias:convention-on-international-trade-in-endangered-species",
      """
      Convention on International Trade in Endangered Species of Wild Fauna and \
      Flora;fr:convention sur le commerce international des espèces de faune et de flore sauvages \
      menacées d'extinction
      """
    ),
    (
      "alias:convention-on-the-conservation-of-migratory-species-of-wild-animals",
      """
      Convention on the Conservation of Migratory Species of Wild Animals;Convention on Migratory \
      Species;fr:convention sur la conservation des espèces migratrices appartenant à la faune \
      sauvage
      """
    ),
    (
      "alias:convention-on-long-range-transboundary-air-pollution",
      """
      Convention on Long-range Transboundary Air Pollution;Convention on Long-Range Transboundary \
      Air Pollution;fr:convention sur la pollution atmosphérique transfrontière à longue distance
      """
    ),
    (
      "alias:ospar-convention",
      """
      OSPAR ^Convention;Convention for the Protection of the Marine Environment of the North-East \
      Atlantic;fr:convention OSPAR;convention pour la protection du milieu marin de l'Atlantique \
      du Nord-Est
      """
    ),
    (
      "22005A0517(01)",
      """
      Convention on access to information, public participation in decision-making and access to \
      justice in environmental matters;Convention on Access to Information, Public Participation \
      in Decision-Making and Access to Justice in Environmental Matters;fr:convention sur l'accès \
      à l'information, la participation du public au processus décisionnel et l'accès à la justice \
      en matière d'environnement
      """
    ),
    (
      "alias:london-convention",
      """
      Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter
      """
    ),
    (
      "21993A0216(02)",
      """
      Convention on the Control of Transboundary Movements of Hazardous Wastes and their \
      Disposal;Convention on the Control of Transboundary Movements of Hazardous Wastes and Their \
      Disposal;fr:convention sur le contrôle des mouvements transfrontières de déchets dangereux \
      et de leur élimination
      """
    ),
    (
      "22003A0306(01)",
      """
      Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and \
      Pesticides in International Trade
      """
    ),
    (
      "22006A0731(01)",
      """
      Convention on Persistent Organic Pollutants;fr:convention sur les polluants organiques \
      persistants
      """
    ),
    (
      "21988A1031(02)",
      """
      Protocol on Substances that Deplete the Ozone Layer;fr:protocole relatif à des substances \
      qui appauvrissent la couche d'ozone
      """
    ),
    (
      "alias:ramsar-convention",
      """
      Convention on Wetlands of International Importance;fr:convention relative aux zones humides \
      d'importance internationale
      """
    ),
    (
      "alias:espoo-convention",
      """
      Convention on Environmental Impact Assessment in a Transboundary Context;fr:convention sur \
      l'évaluation de l'impact sur l'environnement dans un contexte transfrontière
      """
    ),
  ]

  /// Ships, roads and regional fisheries.
  private static let transportAgreements: [Row] = [
    (
      "alias:international-convention-for-the-safety-of-life-at-sea",
      """
      International Convention for the Safety of Life at Sea;SOLAS ^Convention;fr:convention \
      internationale pour la sauvegarde de la vie humaine en mer;convention SOLAS
      """
    ),
    (
      "alias:international-convention-for-the-prevention-of-pollution-from-ships",
      """
      International Convention for the Prevention of Pollution from Ships;International Convention \
      for the Prevention of Pollution from Ships, 1973;MARPOL ^Convention;fr:convention \
      internationale pour la prévention de la pollution par les navires;convention MARPOL
      """
    ),
    (
      "alias:international-convention-on-standards-of-training-certification-and-watchkeeping-for-seafarers",
      """
      International Convention on Standards of Training, Certification and Watchkeeping for \
      Seafarers;STCW ^Convention;fr:convention internationale sur les normes de formation des gens \
      de mer, de délivrance des brevets et de veille;convention STCW
      """
    ),
    (
      "alias:international-convention-for-the-conservation-of-atlantic-tunas",
      """
      International Convention for the Conservation of Atlantic Tunas;fr:convention internationale \
      pour la conservation des thonidés de l'Atlantique
      """
    ),
    (
      "alias:convention-on-the-conservation-of-antarctic-marine-living-resources",
      """
      Convention on the Conservation of Antarctic Marine Living Resources;Convention on the \
      conservation of Antarctic marine living resources;fr:convention sur la conservation de la \
      faune et de la flore marines de l'Antarctique
      """
    ),
    (
      "alias:convention-on-the-conservation-and-management-of-highly-migratory-fish-stocks-in-the-western-and-central-pacific-ocean",
      """
      Convention on the Conservation and Management of Highly Migratory Fish Stocks in the Western \
      and Central Pacific Ocean;fr:convention relative à la conservation et à la gestion des \
      stocks de poissons grands migrateurs dans le Pacifique occidental et central
      """
    ),
    (
      "alias:convention-on-the-conservation-and-management-of-fishery-resources-in-the-south-east-atlantic-ocean",
      """
      Convention on the Conservation and Management of Fishery Resources in the South-East \
      Atlantic Ocean;fr:convention sur la conservation et la gestion des ressources halieutiques \
      de l'Atlantique du Sud-Est
      """
    ),
    (
      "alias:convention-on-the-conservation-and-management-of-high-seas-fishery-resources-in-the-south-pacific-ocean",
      """
      Convention on the Conservation and Management of High Seas Fishery Resources in the South \
      Pacific Ocean;fr:convention sur la conservation et la gestion des ressources halieutiques en \
      haute mer dans l'océan Pacifique Sud
      """
    ),
    (
      "alias:agreement-for-the-establishment-of-the-indian-ocean-tuna-commission",
      """
      Agreement for the establishment of the Indian Ocean Tuna Commission;Agreement for the \
      Establishment of the Indian Ocean Tuna Commission;fr:accord portant création de la \
      commission des thons de l'océan Indien
      """
    ),
    (
      "alias:agreement-on-the-international-dolphin-conservation-programme",
      """
      Agreement on the International Dolphin Conservation Programme;Agreement on the International \
      Dolphin Conservation Program;fr:accord relatif au programme international pour la \
      conservation des dauphins
      """
    ),
    (
      "alias:antigua-convention",
      """
      Convention for the Strengthening of the Inter-American Tropical Tuna Commission Established \
      by the 1949 Convention between the United States of America and the Republic of Costa Rica
      """
    ),
    (
      "alias:convention-on-a-code-of-conduct-for-liner-conferences",
      """
      Convention on a Code of Conduct for Liner Conferences;United Nations Convention on a Code of \
      Conduct for Liner Conferences;UN ^Convention on a Code of Conduct for Liner \
      Conferences;Convention on a Code of Conduct for Liner Conference;United Nations Convention \
      on a Code of Conduct for Liner Conference;UN ^Convention on a Code of Conduct for Liner \
      Conference;fr:convention relative à un code de conduite des conférences maritimes;convention \
      des Nations unies relative à un code de conduite des conférences maritimes
      """
    ),
    (
      "alias:revised-convention-for-the-navigation-of-the-rhine",
      """
      Revised Convention for the Navigation of the Rhine;revised ^Convention for the Navigation of \
      the Rhine;fr:convention révisée pour la navigation du Rhin
      """
    ),
    (
      "alias:agreement-concerning-the-international-carriage-of-dangerous-goods-by-road",
      """
      Agreement concerning the International Carriage of Dangerous Goods by Road;European \
      Agreement concerning the International Carriage of Dangerous Goods by Road;fr:accord relatif \
      au transport international des marchandises dangereuses par route;accord européen relatif au \
      transport international des marchandises dangereuses par route
      """
    ),
    (
      "alias:chicago-convention",
      """
      Convention on International Civil Aviation;fr:convention relative à l'aviation civile \
      internationale
      """
    ),
    (
      "22001A0718(01)",
      """
      Convention for the Unification of Certain Rules for International Carriage by \
      Air;fr:convention pour l'unification de certaines règles relatives au transport aérien \
      international
      """
    ),
    (
      "21998A0623(01)",
      """
      United Nations Convention of 10 December 1982 on the Law of the Sea;fr:convention des \
      Nations unies du 10 décembre 1982 sur le droit de la mer
      """
    ),
  ]
}

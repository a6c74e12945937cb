extension ActNames {
  /// What states agreed on about crime, weapons and courts.
  static let agreementsAgainstCrime: [Row] =
    crimeAgreements + weaponsAgreements + justiceAgreements

  /// Drugs, organised crime and terrorism.
  private static let crimeAgreements: [Row] = [
    (
      "alias:single-convention-on-narcotic-drugs",
      """
      Single Convention on Narcotic Drugs;United Nations Single Convention on Narcotic Drugs;UN \
      ^Single Convention on Narcotic Drugs;Convention on Narcotic Drugs;fr:convention unique sur \
      les stupéfiants;convention unique des Nations unies sur les stupéfiants
      """
    ),
    (
      "alias:convention-on-psychotropic-substances",
      """
      Convention on Psychotropic Substances;United Nations Convention on Psychotropic \
      Substances;UN ^Convention on Psychotropic Substances;fr:convention sur les substances \
      psychotropes;convention des Nations unies sur les substances psychotropes
      """
    ),
    (
      "alias:convention-against-illicit-traffic-in-narcotic-drugs-and-psychotropic-substances",
      """
      Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances;United \
      Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances;UN \
      ^Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances;Convention \
      against the Illicit Traffic in Narcotic Drugs and Psychotropic Substances;United Nations \
      Convention against the Illicit Traffic in Narcotic Drugs and Psychotropic Substances;UN \
      ^Convention against the Illicit Traffic in Narcotic Drugs and Psychotropic \
      Substances;fr:convention contre le trafic illicite de stupéfiants et de substances \
      psychotropes;convention des Nations unies contre le trafic illicite de stupéfiants et de \
      substances psychotropes
      """
    ),
    (
      "alias:convention-against-transnational-organised-crime",
      """
      Convention against Transnational Organised Crime;United Nations Convention against \
      Transnational Organised Crime;UN ^Convention against Transnational Organised \
      Crime;Convention against Transnational Organized Crime;United Nations Convention against \
      Transnational Organized Crime;UN ^Convention against Transnational Organized \
      Crime;Convention Against Transnational Organised Crime;United Nations Convention Against \
      Transnational Organised Crime;UN ^Convention Against Transnational Organised \
      Crime;fr:convention contre la criminalité transnationale organisée;convention des Nations \
      unies contre la criminalité transnationale organisée
      """
    ),
    (
      "alias:convention-against-corruption",
      """
      United Nations Convention against Corruption;UN ^Convention against Corruption;fr:convention \
      des Nations unies contre la corruption
      """
    ),
    (
      "alias:protocol-to-prevent-suppress-and-punish-trafficking-in-persons",
      """
      Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and \
      Children;Protocol to Prevent, Suppress and Punish Trafficking in Persons, especially Women \
      and Children;fr:protocole visant à prévenir, réprimer et punir la traite des personnes, en \
      particulier des femmes et des enfants
      """
    ),
    (
      "alias:protocol-against-the-smuggling-of-migrants",
      """
      Protocol against the Smuggling of Migrants by Land, Sea and Air;fr:protocole contre le \
      trafic illicite de migrants par terre, air et mer
      """
    ),
    (
      "alias:protocol-against-the-illicit-manufacturing-of-and-trafficking-in-firearms",
      """
      Protocol against the Illicit Manufacturing of and Trafficking in Firearms, their Parts and \
      Components and Ammunition;Protocol against the Illicit Manufacturing of and Trafficking in \
      Firearms, Their Parts and Components and Ammunition;UN ^Firearms Protocol;fr:protocole \
      contre la fabrication et le trafic illicites d'armes à feu, de leurs pièces, éléments et \
      munitions
      """
    ),
    (
      "alias:international-convention-for-the-suppression-of-the-financing-of-terrorism",
      """
      International Convention for the Suppression of the Financing of Terrorism;Convention for \
      the Suppression of the Financing of Terrorism;fr:convention internationale pour la \
      répression du financement du terrorisme
      """
    ),
    (
      "alias:convention-on-offences-and-certain-other-acts-committed-on-board-aircraft",
      """
      Convention on offences and certain other acts committed on board aircraft;fr:convention \
      relative aux infractions et à certains autres actes survenant à bord des aéronefs
      """
    ),
    (
      "alias:convention-for-the-suppression-of-unlawful-seizure-of-aircraft",
      """
      Convention for the suppression of unlawful seizure of aircraft;fr:convention pour la \
      répression de la capture illicite d'aéronefs
      """
    ),
    (
      "alias:convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-civil-aviation",
      """
      Convention for the suppression of unlawful acts against the safety of civil \
      aviation;fr:convention pour la répression d'actes illicites dirigés contre la sécurité de \
      l'aviation civile
      """
    ),
  ]

  /// Weapons and nuclear matters.
  private static let weaponsAgreements: [Row] = [
    (
      "alias:treaty-on-the-non-proliferation-of-nuclear-weapons",
      """
      Treaty on the Non-Proliferation of Nuclear Weapons;Treaty on the Non-proliferation of \
      Nuclear Weapons;Nuclear Non-Proliferation Treaty;Non-Proliferation Treaty;fr:traité sur la \
      non-prolifération des armes nucléaires
      """
    ),
    (
      "alias:chemical-weapons-convention",
      """
      Convention on the Prohibition of the Development, Production, Stockpiling and Use of \
      Chemical Weapons and on their Destruction;fr:convention sur l'interdiction de la mise au \
      point, de la fabrication, du stockage et de l'emploi des armes chimiques et sur leur \
      destruction
      """
    ),
    ("alias:arms-trade-treaty", "Arms Trade Treaty;fr:traité sur le commerce des armes"),
    (
      "alias:convention-on-nuclear-safety",
      """
      Convention on Nuclear Safety;fr:convention sur la sûreté nucléaire
      """
    ),
    (
      "alias:joint-convention-on-the-safety-of-spent-fuel-management-and-on-the-safety-of-radioactive-waste-management",
      """
      Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive \
      Waste Management;fr:convention commune sur la sûreté de la gestion du combustible usé et sur \
      la sûreté de la gestion des déchets radioactifs
      """
    ),
    (
      "alias:convention-on-early-notification-of-a-nuclear-accident",
      """
      Convention on Early Notification of a Nuclear Accident;fr:convention sur la notification \
      rapide d'un accident nucléaire
      """
    ),
    (
      "alias:convention-on-the-physical-protection-of-nuclear-material",
      """
      Convention on the Physical Protection of Nuclear Material;fr:convention sur la protection \
      physique des matières nucléaires
      """
    ),
  ]

  /// Courts, property and the law of treaties.
  private static let justiceAgreements: [Row] = [
    (
      "alias:convention-on-the-recognition-and-enforcement-of-foreign-arbitral-awards",
      """
      Convention on the Recognition and Enforcement of Foreign Arbitral Awards;1958 ^New York \
      Convention;fr:convention pour la reconnaissance et l'exécution des sentences arbitrales \
      étrangères;convention de New York de 1958
      """
    ),
    (
      "alias:european-patent-convention",
      """
      European Patent Convention;Convention on the Grant of European Patents;fr:convention sur la \
      délivrance de brevets européens;convention sur la délivrance des brevets \
      européens;convention sur le brevet européen;de:Europäisches Patentübereinkommen;Europäischen \
      Patentübereinkommens
      """
    ),
    (
      "alias:agreement-on-a-unified-patent-court",
      """
      Agreement on a Unified Patent Court;UPC ^Agreement;fr:accord relatif à une juridiction \
      unifiée du brevet
      """
    ),
    (
      "alias:vienna-convention-on-the-law-of-treaties",
      """
      Vienna Convention on the Law of Treaties;Vienna Convention on the law of \
      treaties;fr:convention de Vienne sur le droit des traités
      """
    ),
    (
      "alias:vienna-convention-on-diplomatic-relations",
      """
      Vienna Convention on Diplomatic Relations;fr:convention de Vienne sur les relations \
      diplomatiques
      """
    ),
    (
      "alias:vienna-convention-on-consular-relations",
      """
      Vienna Convention on Consular Relations;fr:convention de Vienne sur les relations \
      consulaires
      """
    ),
    (
      "alias:convention-on-mutual-assistance-in-criminal-matters-between-the-member-states-of-the-european-union",
      """
      Convention on Mutual Assistance in Criminal Matters between the Member States of the \
      European Union;fr:convention relative à l'entraide judiciaire en matière pénale entre les \
      États membres de l'Union européenne
      """
    ),
    (
      "alias:convention-for-the-protection-of-performers-producers-of-phonograms-and-broadcasting-organisations",
      """
      International Convention for the Protection of Performers, Producers of Phonograms and \
      Broadcasting Organisations;International Convention for the protection of performers, \
      producers of phonograms and broadcasting organisations;fr:convention internationale sur la \
      protection des artistes interprètes ou exécutants, des producteurs de phonogrammes et des \
      organismes de radiodiffusion
      """
    ),
    (
      "alias:convention-on-the-means-of-prohibiting-and-preventing-the-illicit-import-export-and-transfer-of-ownership-of-cultural-property",
      """
      Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and \
      Transfer of Ownership of Cultural Property;Unesco ^Convention on the Means of Prohibiting \
      and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property
      """
    ),
    (
      "alias:convention-on-stolen-or-illegally-exported-cultural-objects",
      """
      Convention on Stolen or Illegally Exported Cultural Objects;UNIDROIT ^Convention on Stolen \
      or Illegally Exported Cultural Objects
      """
    ),
    (
      "alias:convention-on-the-protection-and-promotion-of-the-diversity-of-cultural-expressions",
      """
      Convention on the Protection and Promotion of the Diversity of Cultural \
      Expressions;fr:convention sur la protection et la promotion de la diversité des expressions \
      culturelles
      """
    ),
    (
      "alias:protocol-on-the-privileges-and-immunities-of-the-european-communities",
      """
      Protocol on the Privileges and Immunities of the European Communities;Protocol of 8 April \
      1965 on the Privileges and Immunities of the European Communities;fr:protocole sur les \
      privilèges et immunités des Communautés européennes;protocole du 8 avril 1965 sur les \
      privilèges et immunités des Communautés européennes;de:Protokoll über die Vorrechte und \
      Befreiungen der Europäischen Gemeinschaften;Protokolls über die Vorrechte und Befreiungen \
      der Europäischen Gemeinschaften
      """
    ),
  ]
}

extension ActNames {
  /// Conventions and agreements between states by their subject titles, which drafting gives without a
  /// number: "the Convention on the Rights of the Child".
  ///
  /// A convention of the Council of Europe is known by its number; one that the Union joined by CELEX; the
  /// others by their English title, so that a work is one in all languages. Titles of more than seven words
  /// may be set in capitals or not (``KnownNames``).
  static let agreements: [Row] =
    humanRightsAgreements + councilOfEuropeAgreements + agreementsAgainstCrime
    + agreementsOnTheWorld

  /// Human rights and international criminal law.
  private static let humanRightsAgreements: [Row] = [
    (
      "alias:united-nations-convention-on-the-rights-of-the-child",
      """
      Convention on the Rights of the Child;United Nations Convention on the Rights of the \
      Child;UN ^Convention on the Rights of the Child;Convention on the rights of the child;United \
      Nations Convention on the rights of the child;UN ^Convention on the rights of the \
      child;fr:convention relative aux droits de l'enfant;convention des Nations unies relative \
      aux droits de l'enfant;convention internationale des droits de l'enfant;de:Übereinkommen \
      über die Rechte des Kindes
      """
    ),
    (
      "22010A0127(01)",
      """
      Convention on the Rights of Persons with Disabilities;United Nations Convention on the \
      Rights of Persons with Disabilities;UN ^Convention on the Rights of Persons with \
      Disabilities;Convention on the rights of persons with disabilities;United Nations Convention \
      on the rights of persons with disabilities;UN ^Convention on the rights of persons with \
      disabilities;fr:convention relative aux droits des personnes handicapées;convention des \
      Nations unies relative aux droits des personnes handicapées
      """
    ),
    (
      "alias:convention-against-torture",
      """
      Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or \
      Punishment;United Nations Convention against Torture and Other Cruel, Inhuman or Degrading \
      Treatment or Punishment;UN ^Convention against Torture and Other Cruel, Inhuman or Degrading \
      Treatment or Punishment;Convention against Torture and Other Cruel, Inhuman and Degrading \
      Treatment or Punishment;United Nations Convention against Torture and Other Cruel, Inhuman \
      and Degrading Treatment or Punishment;UN ^Convention against Torture and Other Cruel, \
      Inhuman and Degrading Treatment or Punishment;Convention against Torture;United Nations \
      Convention against Torture;UN ^Convention against Torture;fr:convention contre la torture et \
      autres peines ou traitements cruels, inhumains ou dégradants;convention des Nations unies \
      contre la torture et autres peines ou traitements cruels, inhumains ou dégradants;convention \
      contre la torture;convention des Nations unies contre la torture
      """
    ),
    (
      "alias:international-covenant-on-civil-and-political-rights",
      """
      International Covenant on Civil and Political Rights;Covenant on Civil and Political \
      Rights;ICCPR;fr:pacte international relatif aux droits civils et politiques;Pacte \
      international relatif aux droits civils et politiques;de:Internationaler Pakt über \
      bürgerliche und politische Rechte
      """
    ),
    (
      "alias:international-covenant-on-economic-social-and-cultural-rights",
      """
      International Covenant on Economic, Social and Cultural Rights;Covenant on Economic, Social \
      and Cultural Rights;ICESCR;fr:pacte international relatif aux droits économiques, sociaux et \
      culturels;Pacte international relatif aux droits économiques, sociaux et culturels
      """
    ),
    (
      "alias:international-convention-on-the-elimination-of-all-forms-of-racial-discrimination",
      """
      International Convention on the Elimination of All Forms of Racial Discrimination;Convention \
      on the Elimination of All Forms of Racial Discrimination;fr:convention internationale sur \
      l'élimination de toutes les formes de discrimination raciale;convention sur l'élimination de \
      toutes les formes de discrimination raciale
      """
    ),
    (
      "alias:convention-on-the-elimination-of-all-forms-of-discrimination-against-women",
      """
      Convention on the Elimination of All Forms of Discrimination against Women;United Nations \
      Convention on the Elimination of All Forms of Discrimination against Women;UN ^Convention on \
      the Elimination of All Forms of Discrimination against Women;fr:convention sur l'élimination \
      de toutes les formes de discrimination à l'égard des femmes;convention des Nations unies sur \
      l'élimination de toutes les formes de discrimination à l'égard des femmes
      """
    ),
    (
      "alias:international-convention-for-the-protection-of-all-persons-from-enforced-disappearance",
      """
      International Convention for the Protection of All Persons from Enforced \
      Disappearance;fr:convention internationale pour la protection de toutes les personnes contre \
      les disparitions forcées
      """
    ),
    (
      "alias:convention-on-the-prevention-and-punishment-of-the-crime-of-genocide",
      """
      Convention on the Prevention and Punishment of the Crime of Genocide;Genocide \
      Convention;fr:convention pour la prévention et la répression du crime de génocide
      """
    ),
    (
      "alias:rome-statute-of-the-international-criminal-court",
      """
      Rome Statute of the International Criminal Court;Rome Statute;Statute of the International \
      Criminal Court;fr:statut de Rome de la Cour pénale internationale;Statut de Rome de la Cour \
      pénale internationale;statut de Rome;Statut de Rome;de:Römisches Statut;Römischen \
      Statuts;Römische Statut
      """
    ),
    (
      "alias:european-social-charter",
      """
      European Social Charter;fr:charte sociale européenne;Charte sociale \
      européenne;de:Europäische Sozialcharta;Europäischen Sozialcharta
      """
    ),
    (
      "alias:community-charter-of-the-fundamental-social-rights-of-workers",
      """
      Community Charter of the Fundamental Social Rights of Workers;Community Charter of \
      Fundamental Social Rights of Workers;Community Charter of the fundamental social rights of \
      workers;Community Charter of fundamental social rights for workers;fr:charte communautaire \
      des droits sociaux fondamentaux des travailleurs;Charte communautaire des droits sociaux \
      fondamentaux des travailleurs
      """
    ),
    (
      "alias:1951-geneva-convention",
      """
      Convention relating to the Status of Refugees;Convention Relating to the Status of \
      Refugees;UN ^Convention relating to the Status of Refugees;fr:convention relative au statut \
      des réfugiés
      """
    ),
  ]

  /// Conventions of the Council of Europe, by their number there.
  private static let councilOfEuropeAgreements: [Row] = [
    ("coe:CETS:24", "European Convention on Extradition;fr:convention européenne d'extradition"),
    (
      "coe:CETS:30",
      """
      European Convention on Mutual Assistance in Criminal Matters;fr:convention européenne \
      d'entraide judiciaire en matière pénale
      """
    ),
    ("coe:CETS:70", "European Convention on the International Validity of Criminal Judgments"),
    (
      "coe:CETS:90",
      """
      European Convention on the Suppression of Terrorism;fr:convention européenne pour la \
      répression du terrorisme
      """
    ),
    (
      "coe:CETS:104",
      """
      Convention on the Conservation of European Wildlife and Natural Habitats;Council of Europe \
      ^Convention on the Conservation of European Wildlife and Natural Habitats;fr:convention \
      relative à la conservation de la vie sauvage et du milieu naturel de l'Europe;convention du \
      Conseil de l'Europe relative à la conservation de la vie sauvage et du milieu naturel de \
      l'Europe
      """
    ),
    (
      "coe:CETS:105",
      """
      European Convention on Recognition and Enforcement of Decisions concerning Custody of \
      Children and on Restoration of Custody of Children;European Convention of 20 May 1980 on \
      Recognition and Enforcement of Decisions concerning Custody of Children and on Restoration \
      of Custody of Children;fr:convention européenne sur la reconnaissance et l'exécution des \
      décisions en matière de garde des enfants et le rétablissement de la garde des \
      enfants;convention européenne du 20 mai 1980 sur la reconnaissance et l'exécution des \
      décisions en matière de garde des enfants et le rétablissement de la garde des enfants
      """
    ),
    (
      "coe:CETS:112",
      """
      Convention on the Transfer of Sentenced Persons;Council of Europe ^Convention on the \
      Transfer of Sentenced Persons;fr:convention sur le transfèrement des personnes \
      condamnées;convention du Conseil de l'Europe sur le transfèrement des personnes condamnées
      """
    ),
    (
      "coe:CETS:126",
      """
      European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or \
      Punishment;fr:convention européenne pour la prévention de la torture et des peines ou \
      traitements inhumains ou dégradants
      """
    ),
    (
      "coe:CETS:127",
      """
      Multilateral ^Convention on Mutual Administrative Assistance in Tax Matters;Convention on \
      Mutual Administrative Assistance in Tax Matters;Council of Europe ^Convention on Mutual \
      Administrative Assistance in Tax Matters;fr:convention concernant l'assistance \
      administrative mutuelle en matière fiscale;convention du Conseil de l'Europe concernant \
      l'assistance administrative mutuelle en matière fiscale
      """
    ),
    (
      "coe:CETS:132",
      """
      European Convention on Transfrontier Television;fr:convention européenne sur la télévision \
      transfrontière
      """
    ),
    (
      "coe:CETS:141",
      """
      Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from \
      Crime;Council of Europe ^Convention on Laundering, Search, Seizure and Confiscation of the \
      Proceeds from Crime;fr:convention relative au blanchiment, au dépistage, à la saisie et à la \
      confiscation des produits du crime;convention du Conseil de l'Europe relative au \
      blanchiment, au dépistage, à la saisie et à la confiscation des produits du crime
      """
    ),
    (
      "coe:CETS:148",
      """
      European Charter for Regional or Minority Languages;fr:charte européenne des langues \
      régionales ou minoritaires
      """
    ),
    (
      "coe:CETS:157",
      """
      Framework Convention for the Protection of National Minorities;Council of Europe ^Framework \
      Convention for the Protection of National Minorities;fr:convention-cadre pour la protection \
      des minorités nationales
      """
    ),
    (
      "coe:CETS:160",
      """
      European Convention on the Exercise of Children's Rights;fr:convention européenne sur \
      l'exercice des droits des enfants
      """
    ),
    (
      "coe:CETS:173",
      """
      Criminal Law Convention on Corruption;Council of Europe ^Criminal Law Convention on \
      Corruption;fr:convention pénale sur la corruption
      """
    ),
    (
      "coe:CETS:174",
      """
      Civil Law Convention on Corruption;Council of Europe ^Civil Law Convention on \
      Corruption;fr:convention civile sur la corruption
      """
    ),
    (
      "coe:CETS:196",
      """
      Convention on the Prevention of Terrorism;Council of Europe ^Convention on the Prevention of \
      Terrorism;fr:convention pour la prévention du terrorisme;convention du Conseil de l'Europe \
      pour la prévention du terrorisme
      """
    ),
    (
      "coe:CETS:197",
      """
      Convention on Action against Trafficking in Human Beings;Council of Europe ^Convention on \
      Action against Trafficking in Human Beings;fr:convention sur la lutte contre la traite des \
      êtres humains;convention du Conseil de l'Europe sur la lutte contre la traite des êtres \
      humains
      """
    ),
    (
      "coe:CETS:198",
      """
      Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on \
      the Financing of Terrorism;Council of Europe ^Convention on Laundering, Search, Seizure and \
      Confiscation of the Proceeds from Crime and on the Financing of Terrorism;fr:convention \
      relative au blanchiment, au dépistage, à la saisie et à la confiscation des produits du \
      crime et au financement du terrorisme;convention du Conseil de l'Europe relative au \
      blanchiment, au dépistage, à la saisie et à la confiscation des produits du crime et au \
      financement du terrorisme
      """
    ),
    (
      "coe:CETS:201",
      """
      Convention on the Protection of Children against Sexual Exploitation and Sexual \
      Abuse;Council of Europe ^Convention on the Protection of Children against Sexual \
      Exploitation and Sexual Abuse;fr:convention sur la protection des enfants contre \
      l'exploitation et les abus sexuels;convention du Conseil de l'Europe sur la protection des \
      enfants contre l'exploitation et les abus sexuels
      """
    ),
    (
      "coe:CETS:210",
      """
      Convention on preventing and combating violence against women and domestic violence;Council \
      of Europe ^Convention on preventing and combating violence against women and domestic \
      violence;Convention on Preventing and Combating Violence against Women and Domestic \
      Violence;Council of Europe ^Convention on Preventing and Combating Violence against Women \
      and Domestic Violence;fr:convention sur la prévention et la lutte contre la violence à \
      l'égard des femmes et la violence domestique;convention du Conseil de l'Europe sur la \
      prévention et la lutte contre la violence à l'égard des femmes et la violence domestique
      """
    ),
  ]
}

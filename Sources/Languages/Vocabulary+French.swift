extension Vocabulary {
  /// French.
  package static let french = Vocabulary(
    language: "fr",
    traits: [
      .adjectivesBehind, .articleInPreposition, .infinitivesBehindOf, .letteredTitles,
    ],
    shared + [
      Row(.article, "article art", value: singular), Row(.article, "articles", value: plural),
      Row(.paragraph, "paragraphe par", value: singular),
      Row(.paragraph, "paragraphes", value: plural),
      Row(.subparagraph, "alinéa", value: singular), Row(.subparagraph, "alinéas", value: plural),
      Row(.subparagraph, "al"),
      Row(.point, "point pt", value: singular), Row(.point, "points pts", value: plural),
      Row(.point, "lettre lettres"),
      Row(.indent, "tiret", value: singular), Row(.indent, "tirets", value: plural),
      Row(.sentence, "phrase phrases"),
      Row(.recital, "considérant", value: singular), Row(.recital, "considérants", value: plural),
      Row(.preamble, "préambule"),
      Row(.visa, "visa visas"),
      Row(.annex, "annexe", value: singular), Row(.annex, "annexes", value: plural),
      Row(.appendix, "appendice appendices"),
      Row(.part, "partie parties"),
      Row(.title, "titre titres"),
      Row(.chapter, "chapitre chapitres"),
      Row(.section, "section sections"),
      Row(.table, "tableau tableaux"), Row(.row, "ligne lignes"),
      Row(.footnote, "note"),
      Row(.declaration, "déclaration déclarations"),
      Row(.provision, "disposition", value: singular),
      Row(.provision, "dispositions", value: plural),
      Row(.references, "références"), Row(.annexed, "annexé annexée"),
      Row(.behind, "après"), Row(.budgetHeading, "rubrique rubriques"),
      Row(.providing, "dispose prévoit précise énonce stipule"),
      Row(.introductory, "introductif introductive liminaire"),
      Row(.closing, "finale fine"),

      Row(.regulation, "règlement", value: singular), Row(.regulation, "règlements", value: plural),
      Row(.directive, "directive", value: singular), Row(.directive, "directives", value: plural),
      Row(.regulation, "règl"), Row(.directive, "dir"),
      Row(.decision, "décision", value: singular), Row(.decision, "décisions", value: plural),
      Row(.interinstitutional, "interinstitutionnel"),
      Row(.recommendation, "recommandation recommandations"),
      Row(.opinion, "avis"),
      Row(.resolution, "résolution résolutions"),
      Row(.conclusions, "conclusions"),
      Row(.action, "action actions"),
      Row(.position, "position positions"),
      Row(.guideline, "orientation orientations"),
      Row(.agreement, "accord accords"),
      Row(.convention, "convention conventions"),
      Row(.act, "acte actes"),
      Row(.law, "loi lois décret décrets norme normes constitution statut code codes nomenclature"),
      Row(.framework, "cadre cadres"), Row(.joint, "commune communes"),
      Row(.common, "commune communes"),
      Row(.delegated, "délégué déléguée délégués déléguées"),
      Row(.implementing, "exécution"),
      Row(
        .paper,
        """
        stratégie stratégies programme programmes plan plans communication communications \
        rapport rapports livre manuel feuille code
        """),

      Row(.demonstrative, "celui celle ceux celles"),
      Row(.between, "entre"), Row(.international, "international internationaux bilatéral"),
      .accession(.accession, "adhésion"),
      .accession(.link, "conditions"),
      Row(.treaty, "traité", value: singular), Row(.treaty, "traités", value: plural),
      Row(.charter, "charte"),
      Row(.protocol, "protocole protocoles"),
      Row(.treatyName, "TFUE", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "TUE", value: TreatyName.teu.rawValue),
      Row(.treatyName, "TCE", value: TreatyName.ec.rawValue),
      Row(.treatyName, "CDFUE", value: TreatyName.charter.rawValue),
      Row(.functioning, "fonctionnement"), Row(.establishing, "instituant"),
      Row(.fundamental, "fondamentaux"), Row(.rights, "droits"),
      Row(.domain, "CECA", value: Domain.ecsc.rawValue),
      Row(.domain, "CEE", value: Domain.eec.rawValue),
      Row(.domain, "CEEA", value: Domain.euratom.rawValue),
      Row(.domain, "CE", value: Domain.ec.rawValue),
      Row(.domain, "UE", value: Domain.eu.rawValue),
      Row(.domain, "PESC", value: Domain.cfsp.rawValue),
      Row(.domain, "JAI", value: Domain.jha.rawValue),
      Row(.domain, "BCE", value: Domain.ecb.rawValue),
      Row(.european, "européen européenne européens européennes"), Row(.union, "union"),
      Row(.community, "communauté communautés"),
      Row(.economic, "économique"), Row(.coal, "charbon"), Row(.atomic, "atomique"),

      Row(.council, "conseil"), Row(.commission, "commission"),
      Row(.parliament, "parlement"), Row(.bank, "banque"), Row(.committee, "comité"),
      Row(.court, "cour"), Row(.tribunal, "tribunal"), Row(.states, "états état"),
      Row(.governments, "gouvernements"), Row(.representatives, "représentants"),
      Row(.high, "haut"),

      Row(.following, "suivants suivantes suiv"),
      Row(.indefinite, "un une"),
      Row(.counted, "jours mois ans"),
      Row(.of, "de du des d"), Row(.to, "à au aux"), Row(.in, "dans en"), Row(.under, "sous"),
      Row(.by, "par"), Row(.and, "et"), Row(.or, "ou"), Row(.the, "le la les l"),
      Row(.this, "présent présente"), Row(.actName, "règlement directive convention accord"),
      Row(.these, "présents présentes"),
      Row(.that, "ce cet cette"), Row(.those, "ces"),
      Row(.said, "ledit ladite dudit même précité précitée précités précitées"),
      Row(.preceding, "précédent précédente"),
      Row(.said, "susmentionné susmentionnée susmentionnés susvisé susvisée susvisés"),
      Row(.said, "lesdits lesdites desdits desdites audit auxdits auxdites"),
      Row(.of, "dudit desdits desdites"), Row(.to, "auxdits auxdites"),
      Row(.latter, "celui-ci celle-ci dernier dernière"),
      Row(.its, "son sa ses"),
      Row(.on, "sur relatif relative"), Row(.with, "avec"), Row(.for, "pour"),
      Row(.particular, "notamment"),
      Row(.attaching, "joindre joignent joindra joignant communiquer communiquées mentionner"),
      Row(.attaching, "comporter"),
      Row(.see, "voir cf"),
      Row(.numberSign, "n° nº no n nos n°s numéro"),
      Row(.pageLabel, "p pp page pages"),
      Row(.meeting, "réunion session"),

      Row(.regard, "vu"),
      Row(.amending, "modifiant"), Row(.amended, "modifié modifiée modifiés modifiées"),
      Row(.amended, "amendé amendée amendés amendées"),
      Row(.corrected, "corrigé corrigée rectifié rectifiée"),
      Row(.repealing, "abrogeant"), Row(.repealed, "abrogé abrogée abrogés abrogées"),
      Row(.replacing, "remplaçant"), Row(.replaced, "remplacé remplacée remplacés remplacées"),
      Row(.inserted, "inséré insérée insérés insérées ajouté ajoutée ajoutés ajoutées"),
      Row(.deleted, "supprimé supprimée supprimés supprimées"),
      Row(.completed, "complété complétée complétés complétées"),
      Row(.becoming, "devient deviennent renuméroté renumérotée renumérotés renumérotées"),
      Row(
        .form,
        """
        certificat certificats formulaire formulaires fiche fiches questionnaire questionnaires \
        prospectus dossier
        """),
      Row(.exception, "sauf exception exceptions excepté exceptée exceptés exceptées hormis"),
      Row(.supplementing, "complétant"), Row(.correcting, "rectifiant"),
      Row(.corrigendum, "rectificatif"),
      Row(.extending, "prorogeant"), Row(.derogating, "dérogeant"),
      Row(.derogation, "dérogation"), Row(.adopting, "adoptant"), Row(.recast, "refonte"),
      Row(.hereinafter, "ci-après après"), Row(.referred, "visé visée visés visées"),
      Row(.known, "dénommé dénommée dénommés dénommées"),

      Row(.ojAbbreviation, "JO"), Row(.official, "officiel"), Row(.journal, "journal"),
      Row(.special, "spéciale"), Row(.edition, "édition"), Row(.volume, "volume tome"),
      Row(.seriesWord, "série"),
      Row(.document, "doc docs document documents"),

      Row(.case, "affaire affaires aff"), Row(.judgment, "arrêt arrêts"),
      Row(.joined, "jointes jtes"), Row(.order, "ordonnance"), Row(.advocate, "avocat avocate"),
      Row(.security, "sécurité"), Row(.general, "général générale"),
      Row(.assembly, "assemblée"), Row(.presidency, "présidence"),

      Row(.ordinal, "première", value: 1), Row(.ordinal, "seconde second", value: 2),
      Row(.ordinal, "dernier dernière", value: 200),
      Row(.ordinal, "pénultième", value: 201),
      Row(.nameOpening, ActNames.anchors(of: "fr")),
    ]
      + Row.acceding([
        .of1973: "Danemark Irlande",
        .of1981: "Grèce hellénique",
        .of1986: "Espagne Portugal portugaise",
        .of1995: "Norvège Autriche Finlande Suède",
        .of2004: "tchèque Estonie Chypre Lettonie Lituanie Hongrie Malte Pologne Slovénie slovaque",
        .of2007: "Bulgarie Roumanie",
        .of2013: "Croatie",
      ])
      + Row.series(
        .ordinal,
        """
        premier|1er|premiers deuxième|2e troisième|3e quatrième cinquième sixième septième \
        huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième
        """)
      + Row.series(.cardinal, "un|une deux trois quatre cinq six sept huit neuf dix onze douze")
      + Row.series(
        .month,
        """
        janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept \
        octobre|oct novembre|nov décembre|déc
        """))
}

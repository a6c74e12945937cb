extension StructureWords {
  /// French.
  package static let french = StructureWords(
    language: "fr",
    authors: [
      "le conseil de l'union européenne", "le conseil des communautés européennes",
      "le parlement européen et le conseil", "la commission des communautés européennes",
      "la commission européenne", "le conseil européen", "le conseil et les représentants",
      "les représentants des gouvernements", "le conseil", "le parlement européen",
      "le conseil des gouverneurs", "le comité politique et de sécurité",
    ],
    visas: [
      "vu", "après", "statuant", "agissant", "en coopération avec", "en accord avec",
      "sur proposition", "sur la proposition", "conformément à la procédure", "ayant consulté",
      "considérant la proposition",
    ],
    reasons: ["considérant"],
    enactingFormulas: [
      "a adopté", "ont adopté", "a arrêté", "ont arrêté", "a décidé", "ont décidé", "décide",
      "décident", "arrête", "arrêtent", "adopte la présente", "adopte le présent", "adoptent",
      "recommande", "a établi", "sont convenus", "a rendu",
    ],
    article: ["article"],
    soleArticle: ["article unique"],
    firstArticle: ["premier", "1er", "1 er", "unique"],
    divisions: [
      Division("partie", "prt", 0), Division("titre", "ttl", 1), Division("chapitre", "cpt", 2),
      Division("section", "sct", 3), Division("sous-section", "sct", 4),
    ],
    annex: ["annexe", "annexes"],
    appendix: ["appendice", "pièce jointe"],
    finalFormulas: [
      "le présent règlement est obligatoire", "la présente décision est obligatoire",
    ],
    doneAt: ["fait à"],
    signatories: [
      "par le conseil", "par le parlement européen", "par la commission", "le président",
      "la présidente", "par le conseil européen", "par ordre", "pour le",
    ],
    actTitles: [
      "règlement", "directive", "décision", "décision-cadre", "recommandation", "action commune",
      "position commune", "proposition de", "proposition modifiée de", "projet de règlement",
      "projet de directive", "projet de décision", "règlement d'exécution",
      "règlement délégué", "décision d'exécution", "initiative de", "accord", "convention",
      "protocole", "acte du conseil", "règlement du conseil", "accord interinstitutionnel",
    ],
    conclusionsTitles: [
      "conclusions du conseil", "projet de conclusions", "résolution du conseil",
      "projet de résolution", "résolution", "déclaration", "conclusions", "déclaration commune",
    ],
    relevance: ["texte présentant de l'intérêt pour l'eee"],
    mastheads: [
      "conseil de l'union européenne", "conseil de", "l'union européenne", "union européenne",
      "commission européenne", "conseil européen", "parlement européen", "secrétariat général",
    ],
    preambleOpenings: [
      "rappelant", "notant", "prenant note", "prenant acte", "tenant compte",
      "ayant à l'esprit", "gardant à l'esprit", "soulignant", "insistant sur", "insistant",
      "mettant l'accent sur", "mettant en avant", "reconnaissant", "conscient", "consciente",
      "conscients", "convaincu", "convaincue", "convaincus", "préoccupé", "préoccupée",
      "se félicitant", "saluant", "réaffirmant", "réitérant", "confirmant", "constatant",
      "observant", "estimant", "souhaitant", "désireux", "désireuse", "déterminé", "résolu",
      "regrettant", "déplorant", "condamnant", "se référant", "s'appuyant sur",
      "à la lumière de", "sans préjudice de", "ayant examiné", "ayant pris note",
      "ayant constaté", "eu égard", "accueillant", "appuyant", "attachant", "déclarant",
      "exprimant", "faisant suite", "en vue de", "dans le respect", "relevant", "sachant",
      "attendu",
    ],
    operativeVerbs: [
      "propose", "salue", "se félicite", "accueille avec satisfaction", "accueille",
      "prend note", "prend acte", "note", "rappelle", "souligne", "insiste sur", "insiste",
      "met en avant", "met l'accent sur", "reconnaît", "réaffirme", "réitère", "confirme",
      "considère", "estime", "convient", "décide", "adopte", "approuve", "fait siennes",
      "soutient", "s'engage à", "s'engage", "condamne", "regrette", "déplore", "attend",
      "entend", "constate", "déclare", "exprime", "juge", "partage", "se déclare", "affirme",
      "conclut", "observe", "relève", "attache", "appuie", "est d'avis", "est convaincu",
      "est conscient", "continuera", "veillera", "souscrit", "remercie", "espère", "souhaite",
    ],
    addressingVerbs: [
      "invite", "invitent", "demande instamment", "demande", "demandent", "appelle", "appellent",
      "engage", "exhorte", "encourage", "encouragent", "recommande", "charge", "chargent",
      "autorise", "prie",
    ],
    modifiers: [
      "également", "en outre", "par conséquent", "donc", "à nouveau", "vivement", "instamment",
      "en particulier", "dans ce contexte", "à cet égard", "fermement",
    ],
    complements: [
      "l'importance", "la nécessité", "le rôle", "le fait", "avec satisfaction",
      "avec préoccupation", "avec intérêt",
    ],
    subjects: [
      "le conseil de l'union européenne", "le conseil des communautés européennes",
      "le conseil", "le conseil européen", "la présidence",
    ],
    articles: ["les", "la", "le", "aux", "à la", "au"],
    conjunctions: ["et", "ainsi que"],
    leadInTails: ["à", "de", "que", "ce qui suit"],
    addressees: [
      Addressee("les États membres", ["états membres"]),
      Addressee("la Commission", ["commission", "commission européenne"]),
      Addressee("le Conseil", ["conseil"]),
      Addressee("le Conseil européen", ["conseil européen"]),
      Addressee("le Parlement européen", ["parlement européen"]),
      Addressee("la présidence", ["présidence"]),
      Addressee("le haut représentant", ["haut représentant", "haute représentante"]),
      Addressee(
        "le Service européen pour l'action extérieure",
        ["service européen pour l'action extérieure", "seae"]),
      Addressee(
        "le coordinateur de l'UE pour la lutte contre le terrorisme",
        [
          "coordinateur de l'ue pour la lutte contre le terrorisme",
          "coordinateur de la lutte contre le terrorisme",
        ]),
      Addressee("Europol", ["europol"]), Addressee("Eurojust", ["eurojust"]),
      Addressee("Frontex", ["frontex"]), Addressee("CEPOL", ["cepol"]),
      Addressee("les pays tiers", ["pays tiers"]),
    ],
    changeWords: [
      "ajouts", "suppressions", "modifications", "changements", "insertions", "nouveau texte",
    ],
    changeMarks: [
      "gras", "souligné", "soulignés", "soulignées", "barré", "barrés", "barrées", "biffé",
      "biffés",
    ],
    coverLabels: [
      .from: ["origine", "de", "du", "de la", "de l'", "des"],
      .to: ["destinataire", "destinataires", "à", "aux", "au", "à la", "à l'"],
      .on: ["en date du", "en date des", "session du"],
      .received: ["date de réception"],
      .previous: [
        "n° doc. préc.", "n° doc. préc", "no doc. préc.", "nº doc. préc.", "nos doc. préc.",
        "n°s doc. préc.", "doc. préc.",
      ],
      .commission: [
        "n° doc. cion", "no doc. cion", "nº doc. cion", "n° prop. cion", "no prop. cion",
        "nº prop. cion", "n° doc.cion", "n° prop.cion",
      ],
      .subject: ["objet"],
      .procedure: ["dossier interinstitutionnel", "dossiers interinstitutionnels"],
      .other: ["contact", "tél./fax", "tél.", "date", "heure", "lieu", "n° doc."],
    ],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    places: ["bruxelles", "luxembourg", "strasbourg"],
    documentKinds: [
      "AVIS DE RÉUNION ET ORDRE DU JOUR PROVISOIRE", "ACTES LÉGISLATIFS ET AUTRES INSTRUMENTS",
      "EXPOSÉ DES MOTIFS DU CONSEIL", "AVIS DU SERVICE JURIDIQUE", "RÉSULTATS DES TRAVAUX",
      "RÉSULTATS DE LA SESSION DU CONSEIL", "ORDRE DU JOUR PROVISOIRE", "NOTE D'INFORMATION",
      "NOTE DE TRANSMISSION", "NOTE POINT \"I/A\"", "NOTE POINT \"I\"", "NOTE POINT \"A\"",
      "DOCUMENT DE TRAVAIL", "COMPTE RENDU SOMMAIRE", "PROJET DE PROCÈS-VERBAL",
      "PROCÈS-VERBAL", "COMMUNICATION", "RECTIFICATIF", "ADDENDUM", "PROPOSITION", "RAPPORT",
      "DÉCLARATION", "PROCÉDURE ÉCRITE", "NOTE", "AVIS",
    ],
    noteOpenings: ["les délégations trouveront", "lors de sa"])
}

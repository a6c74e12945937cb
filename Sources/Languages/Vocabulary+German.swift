extension Vocabulary {
  /// German.
  package static let german = Vocabulary(
    language: "de", traits: [.romanParagraphs, .capitalNouns],
    shared + [
      Row(.article, "Artikel Artikels Artikeln Art"),
      Row(.paragraph, "Absatz Absatzes", value: singular),
      Row(.paragraph, "Absätze Absätzen", value: plural), Row(.paragraph, "Abs"),
      Row(.subparagraph, "Unterabsatz Unterabsatzes Unterabsätze Unterabsätzen UAbs Unterabs"),
      Row(.point, "Buchstabe Buchstaben Buchst Bst lit", value: letters),
      Row(.point, "Nummer Nummern Nr Nrn Ziffer Ziffern Ziff Punkt Punkte Punkten Eintrag"),
      Row(.indent, "Gedankenstrich Gedankenstriche Gedankenstrichs Spiegelstrich"),
      Row(.sentence, "Satz Sätze Satzes Sätzen"), Row(.shortSentence, "S"),
      Row(.recital, "Erwägungsgrund Erwägungsgrundes Erwägungsgründe Erwägungsgründen Erwgr ErwG"),
      Row(.preamble, "Präambel"),
      Row(.visa, "Bezugsvermerk"),
      Row(.annex, "Anhang Anhangs Anhänge Anhängen"),
      Row(.appendix, "Anlage Anlagen"),
      Row(.part, "Teil Teils Teile Teilen"),
      Row(.title, "Titel Titels Titeln"),
      Row(.chapter, "Kapitel Kapitels Kapiteln Kap"),
      Row(.section, "Abschnitt Abschnitts Abschnitte Abschnitten"),
      Row(.subsection, "Unterabschnitt Unterabschnitts Unterabschnitte Unterabschnitten"),
      Row(.table, "Tabelle Tabellen"), Row(.row, "Zeile Zeilen"),
      Row(.footnote, "Fußnote Fußnoten"),
      Row(.declaration, "Erklärung Erklärungen"),
      Row(.provision, "Bestimmung Bestimmungen Vorschrift"),
      Row(.introductory, "Einleitung einleitender einleitenden"),
      Row(.wording, "Satzteil Wortlaut"), Row(.closing, "letzter"),

      Row(.regulation, "Verordnung Verordnungen VO"), Row(.directive, "RL"),
      // As authors write who work with the English text.
      Row(.regulation, "Regulation", value: singular),
      Row(.implementing, "Durchführungsverordnung Durchführungsverordnungen"),
      Row(.regulation, "Durchführungsverordnung Durchführungsverordnungen"),
      Row(.delegated, "delegierte delegierten delegierter"),
      Row(.directive, "Richtlinie Richtlinien Durchführungsrichtlinie"),
      Row(.decision, "Beschluss Beschlusses Beschlüsse Beschlüssen Beschluß Entscheidung"),
      Row(.decision, "Entscheidungen Durchführungsbeschluss Durchführungsbeschlusses"),
      Row(.decision, "Durchführungsbeschlüsse Rahmenbeschluss Rahmenbeschlusses"),
      Row(.decision, "Rahmenbeschlüsse Rahmenbeschlüssen Rahmenbeschluß"),
      Row(.implementing, "Durchführungsbeschluss Durchführungsbeschlusses"),
      Row(.implementing, "Durchführungsbeschlüsse Durchführungsrichtlinie"),
      Row(
        .law,
        """
        Gesetz Gesetzes Gesetzbuch Gesetzbuchs Verfassung Statut Statuts Satzung Norm Normen
        """),
      Row(.framework, "Rahmenbeschluss Rahmenbeschlusses Rahmenbeschlüsse Rahmenbeschlüssen"),
      Row(.framework, "Rahmenbeschluß"),
      Row(.interinstitutional, "interinstitutionelle interinstitutionellen"),
      Row(.recommendation, "Empfehlung Empfehlungen"),
      Row(.opinion, "Stellungnahme Stellungnahmen Gutachten"),
      Row(.resolution, "Entschließung Entschließungen"),
      Row(.conclusions, "Schlussfolgerungen Schlußfolgerungen"),
      Row(.action, "Aktion Aktionen"),
      Row(.position, "Standpunkt Standpunkts Standpunkte"),
      Row(.guideline, "Leitlinie Leitlinien"),
      Row(.agreement, "Abkommen Übereinkunft"),
      Row(.convention, "Übereinkommen Übereinkommens"),
      Row(.act, "Rechtsakt Rechtsakts Rechtsakte"),
      Row(.actName, "Rahmenübereinkommen Seerechtsübereinkommen Übereinkommen"),
      Row(.nameNoun, "Deal Deals Klimagesetz Klimagesetzes"),
      Row(.joint, "gemeinsame gemeinsamen gemeinsamer"),
      Row(.common, "gemeinsame gemeinsamen gemeinsamer"),
      Row(
        .paper,
        """
        Strategie Strategien Programm Programms Programme Plan Mitteilung Mitteilungen Bericht \
        Berichts Berichte Weißbuch Grünbuch Handbuch
        """),

      Row(.between, "zwischen"), Row(.international, "internationaler internationalen"),
      .accession(.accession, "Beitritt Beitritts"),
      .accession(
        .instrument, "Beitrittsakte Beitrittsvertrag Beitrittsvertrags Beitrittsvertrages"),
      .accession(.act, "Akte"),
      .accession(.link, "Bedingungen"),
      Row(.treaty, "Vertrag Vertrags Vertrages", value: singular),
      Row(.treaty, "Verträge Verträgen", value: plural),
      Row(.charter, "Charta Grundrechtecharta Grundrechtscharta"),
      Row(.protocol, "Protokoll Protokolls Protokolle"),
      Row(.treatyName, "AEUV", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "EUV", value: TreatyName.teu.rawValue),
      Row(.treatyName, "EGV", value: TreatyName.ec.rawValue),
      Row(.treatyName, "GRCh GRC GRCharta", value: TreatyName.charter.rawValue),
      Row(.functioning, "Arbeitsweise"), Row(.establishing, "Gründung"),
      Row(.fundamental, "Grundrechte"), Row(.rights, "Grundrechte"),
      Row(.domain, "EGKS", value: Domain.ecsc.rawValue),
      Row(.domain, "EWG", value: Domain.eec.rawValue),
      Row(.domain, "EAG", value: Domain.euratom.rawValue),
      Row(.domain, "EG", value: Domain.ec.rawValue),
      Row(.domain, "EU", value: Domain.eu.rawValue),
      Row(.domain, "GASP", value: Domain.cfsp.rawValue),
      Row(.domain, "JI", value: Domain.jha.rawValue),
      Row(.domain, "EZB", value: Domain.ecb.rawValue),
      Row(.european, "Europäische Europäischen Europäischer"), Row(.union, "Union"),
      Row(.community, "Gemeinschaft Gemeinschaften"),
      Row(.economic, "Wirtschaftsgemeinschaft"), Row(.coal, "Kohle"),
      Row(.atomic, "Atomgemeinschaft"),

      Row(.council, "Rat Rates Rats"), Row(.commission, "Kommission"),
      Row(.parliament, "Parlament Parlaments Parlamentes"), Row(.bank, "Bank Zentralbank"),
      Row(.committee, "Ausschuss Ausschusses"), Row(.court, "Gerichtshof Gerichtshofs"),
      Row(.tribunal, "Gericht Gerichts"), Row(.states, "Mitgliedstaaten"),
      Row(.governments, "Regierungen"), Row(.representatives, "Vertreter"),

      Row(.following, "ff f folgende folgenden"),
      Row(.indefinite, "ein eine einen"),
      Row(.counted, "Tage Tagen Monate Monaten Jahre Jahren"),
      Row(.of, "der des von vom"), Row(.to, "zu zur zum"), Row(.in, "in im"),
      Row(.under, "unter nach gemäß"), Row(.by, "durch"), Row(.and, "und sowie"),
      Row(.or, "oder"), Row(.the, "der die das den dem des"),
      Row(.this, "vorliegende vorliegenden vorliegender"),
      Row(.that, "dieser dieses diesem diese diesen jener jenes genannten"),
      Row(.this, "dieser dieses diesem diese diesen"),
      Row(.preceding, "vorstehende vorstehenden vorhergehende vorhergehenden vorigen"),
      Row(.said, "genannten genannte selben"),
      Row(.latter, "letztere letzteren letzterer letztgenannte letztgenannten"),
      Row(.thereof, "desselben derselben"), Row(.its, "dessen deren seine seinen seiner"),
      Row(.to, "bis"), Row(.through, "bis"),
      Row(.on, "über"), Row(.with, "mit"), Row(.for, "für"), Row(.at, "bei"),
      Row(.particular, "insbesondere"), Row(.see, "siehe vgl"),
      Row(.numberSign, "Nr Nrn Nummer"),
      Row(.pageLabel, "S Seite Seiten"),
      Row(.meeting, "Tagung Sitzung"),

      Row(.regard, "gestützt"),
      Row(.amending, "Änderung"), Row(.amended, "geändert"),
      Row(.corrected, "berichtigt"),
      Row(.repealing, "Aufhebung"), Row(.repealed, "aufgehoben aufgehobene aufgehobenen"),
      Row(.replacing, "Ersetzung"), Row(.replaced, "ersetzt"),
      Row(.inserted, "eingefügt angefügt hinzugefügt"), Row(.deleted, "gestrichen"),
      Row(.form, "Bescheinigung Formular Formulars Formblatt Formblatts Fragebogen Prospekt"),
      Row(.form, "Folgenabschätzung Sicherheitsdatenblatt Sicherheitsdatenblatts"),
      Row(.completed, "ergänzt"), Row(.exception, "Ausnahme ausgenommen"),
      Row(.supplementing, "Ergänzung"), Row(.correcting, "Berichtigung"),
      Row(.corrigendum, "Berichtigung"), Row(.extending, "Verlängerung"),
      Row(.derogation, "Abweichung abweichend"), Row(.adopting, "Annahme"),
      Row(.recast, "Neufassung"), Row(.hereinafter, "nachstehend folgenden nachfolgend"),
      Row(.referred, "genannt genannte bezeichnet"), Row(.known, "bezeichnet"),

      Row(.ojAbbreviation, "ABl"), Row(.official, "Amtsblatt Amtsblatts"),
      Row(.special, "Sonderausgabe"), Row(.volume, "Band"), Row(.seriesWord, "Reihe"),
      Row(.document, "Dok Dokument Dokumente Dokuments"),

      Row(.marginal, "Rn Rdnr Rdnrn Rdn Rz Randnr Randnrn Randnummer Randnummern"),
      Row(.case, "Rechtssache Rechtssachen Rs"), Row(.judgment, "Urteil Urteile Urteils"),
      Row(.joined, "verbundene verbundenen verb"), Row(.order, "Verfügung"),
      Row(.security, "Sicherheitsrat Sicherheitsrats"),
      Row(.advocate, "Generalanwalt Generalanwalts Generalanwältin Schlussanträge Schlussanträgen"),
      Row(.general, "Generalanwalt Generalanwalts Generalanwältin Schlussanträge Schlussanträgen"),
      Row(.actName, "Europäische Europäischen Konvention"),
      Row(.assembly, "Generalversammlung"), Row(.presidency, "Vorsitz Vorsitzes"),

      Row(.ordinal, "letzter letzte letzten", value: 200),
      Row(.ordinal, "vorletzter vorletzte vorletzten", value: 201),
      Row(.nameOpening, ActNames.anchors(of: "de")),
    ]
      + Row.acceding([
        .of1973: "Dänemark Irland",
        .of1981: "Griechenland Hellenischen",
        .of1986: "Spanien Portugal Portugiesischen",
        .of1995: "Norwegen Österreich Finnland Schweden",
        .of2004:
          "Tschechischen Estland Zypern Lettland Litauen Ungarn Malta Polen Slowenien Slowakischen",
        .of2007: "Bulgarien Rumänien",
        .of2013: "Kroatien",
      ])
      + Row.series(
        .ordinal,
        """
        erster|erste|ersten|erstem zweiter|zweite|zweiten dritter|dritte|dritten \
        vierter|vierte|vierten fünfter|fünfte|fünften sechster|sechste|sechsten \
        siebter|siebte|siebten achter|achte|achten neunter|neunte|neunten \
        zehnter|zehnte|zehnten elfter|elfte|elften zwölfter|zwölfte|zwölften
        """)
      + Row.series(.cardinal, "ein|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
      + Row.series(
        .month,
        """
        Januar|Jan|Jänner Februar|Feb März April|Apr Mai Juni Juli August|Aug September|Sept \
        Oktober|Okt November|Nov Dezember|Dez
        """))
}

extension Vocabulary {
  /// Greek.
  package static let greek = Vocabulary(
    language: "el",
    shared + [
      Row(.article, "άρθρο άρθρου άρθρα άρθρων"),
      Row(.paragraph, "παράγραφος παραγράφου παραγράφους παράγραφο παράγραφοι παρ"),
      Row(.subparagraph, "εδάφιο εδαφίου εδάφια"),
      Row(.point, "στοιχείο στοιχείου στοιχεία", value: letters),
      Row(.point, "σημείο σημείου σημεία"),
      Row(.indent, "περίπτωση περίπτωσης"),
      Row(.sentence, "περίοδος"),
      Row(.recital, "σκέψη σκέψεις σκέψης"),
      Row(.annex, "παράρτημα παραρτήματος παραρτήματα"),
      Row(.part, "μέρος μέρους"),
      Row(.title, "τίτλος τίτλου"),
      Row(.chapter, "κεφάλαιο κεφαλαίου"),
      Row(.section, "τμήμα τμήματος"),

      Row(.regulation, "κανονισμός κανονισμού κανονισμό κανονισμοί κανονισμών κανονισμούς"),
      Row(.directive, "οδηγία οδηγίας οδηγίες οδηγιών"),
      Row(.decision, "απόφαση απόφασης αποφάσεις αποφάσεων"),
      Row(.framework, "πλαίσιο"),
      Row(.recommendation, "σύσταση σύστασης συστάσεις"),
      Row(.opinion, "γνώμη γνώμης"),
      Row(.resolution, "ψήφισμα ψηφίσματος"),
      Row(.conclusions, "συμπεράσματα συμπερασμάτων"),
      Row(.joint, "κοινή"),
      Row(.common, "κοινή κοινής"),
      Row(.action, "δράση"),
      Row(.position, "θέση"),
      Row(.delegated, "εξουσιοδότηση"),
      Row(.implementing, "εκτελεστικός εκτελεστικού εκτελεστική"),

      .accession(.accession, "προσχώρησης προσχωρήσεως"),
      .accession(.act, "πράξη πράξης"),
      Row(.treaty, "συνθήκη συνθήκης συνθήκες"),
      Row(.charter, "χάρτης χάρτη"),
      Row(.fundamental, "θεμελιωδών"), Row(.rights, "δικαιωμάτων"),
      Row(.protocol, "πρωτόκολλο πρωτοκόλλου"),
      Row(.functioning, "λειτουργία"),
      Row(.domain, "ΕΕ", value: Domain.eu.rawValue),
      Row(.domain, "ΕΚ", value: Domain.ec.rawValue),
      Row(.domain, "ΕΟΚ", value: Domain.eec.rawValue),
      Row(.domain, "ΚΕΠΠΑ", value: Domain.cfsp.rawValue),
      Row(.domain, "ΔΕΥ", value: Domain.jha.rawValue),
      Row(.domain, "ΕΚΑΧ", value: Domain.ecsc.rawValue),
      Row(.domain, "Ευρατόμ", value: Domain.euratom.rawValue),
      Row(.treatyName, "ΣΛΕΕ", value: TreatyName.tfeu.rawValue),
      Row(.treatyName, "ΣΕΕ", value: TreatyName.teu.rawValue),
      Row(.european, "ευρωπαϊκ*"),
      Row(.union, "ένωση ένωσης"),
      Row(.community, "κοινότητα κοινότητας κοινοτήτων"),
      Row(.council, "συμβούλιο συμβουλίου"),
      Row(.commission, "επιτροπή επιτροπής"),
      Row(.parliament, "κοινοβούλιο κοινοβουλίου"),
      Row(.court, "δικαστήριο δικαστηρίου"),

      Row(.of, "του της των"),
      Row(.to, "έως"),
      Row(.and, "και"),
      Row(.or, "ή"),
      Row(.the, "ο η το οι τα την τη τον τους τις"),
      Row(.this, "παρών παρόντος παρούσα παρούσας"),
      Row(.in, "στο στη"),
      Row(.numberSign, "αριθ αριθμ"),
      Row(.regard, "υπόψη"), Row(.particular, "ιδίως"),
      Row(.amending, "τροποποίηση"), Row(.repealing, "κατάργηση"),
      Row(.corrigendum, "διορθωτικό"),
      Row(.on, "για"),
      Row(.pageLabel, "σ σελ"),

      Row(.official, "επίσημη"),
      Row(.journal, "εφημερίδα εφημερίδας"),
      Row(.document, "έγγραφο εγγράφου έγγρ"),
      Row(.case, "υπόθεση υποθέσεις"),
      Row(.judgment, "απόφαση"),
      Row(.law, "νόμου νόμος ν συντάγματος σύνταγμα κώδικα"),
      Row(.final, "τελικό"),
    ]
      + Row.series(.ordinal, "πρώτ* δεύτερ* τρίτ* τέταρτ* πέμπτ* έκτ* έβδομ* όγδο* ένατ* δέκατ*")
      + Row.series(
        .month,
        """
        ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος \
        μαΐου|μαίου|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος \
        σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος
        """))
}

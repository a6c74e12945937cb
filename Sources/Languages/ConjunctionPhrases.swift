/// How the drafting languages say that two provisions are read together: "in conjunction with",
/// "in Verbindung mit", "lu en combinaison avec".
///
/// Only phrases that stand between the two; languages that put the word behind the second one
/// (Estonian "koostoimes", Hungarian "összefüggésben", Finnish "yhdessä … kanssa") have none here.
package enum ConjunctionPhrases {
  /// Participles that may open the phrase: "read in conjunction with".
  package static let participles: [String] = [
    "read", "taken",  // English
    "lu", "lus", "lue", "lues", "combiné", "combinés", "combinée",  // French
    "gelezen",  // Dutch
    "letto", "letti",  // Italian
    "leído", "leídos", "lido", "lidos",  // Spanish, Portuguese
    "læst", "läst", "lästa",  // Danish, Swedish
    "odczytywany", "odczytywane",  // Polish
  ]

  /// The phrases word by word; a stop is a word of its own.
  package static let all: [[String]] = byLanguage.flatMap { _, phrases in
    phrases.map { $0.split(separator: " ").map(String.init) }
  }

  private static let byLanguage: KeyValuePairs = [
    "bg": ["във връзка с", "във връзка със", "в съчетание с"],
    "cs": ["ve spojení s", "ve spojení se"],
    "da": ["sammenholdt med", "jf ."],
    "de": ["in Verbindung mit", "iVm", "i . V . m ."],
    "el": ["σε συνδυασμό με", "σε συνδυασμό προς"],
    "en": ["in conjunction with", "in combination with", "together with"],
    "es": ["en relación con", "en combinación con", "en conexión con"],
    "fr": ["en combinaison avec", "en liaison avec", "conjointement avec"],
    "hr": ["u vezi s", "u vezi sa", "zajedno s"],
    "it": ["in combinato disposto con", "in combinato con"],
    "lt": ["kartu su"],
    "lv": ["saistībā ar", "kopā ar"],
    "mt": ["flimkien ma"],
    "nl": ["in samenhang met", "in combinatie met", "juncto", "jo ."],
    "pl": ["w związku z", "w zw . z", "w połączeniu z"],
    "pt": ["em conjugação com", "em articulação com"],
    "ro": ["coroborat cu", "coroborate cu", "coroborată cu", "în coroborare cu"],
    "sk": ["v spojení s", "v spojení so"],
    "sl": ["v povezavi s", "v povezavi z"],
    "sv": ["jämförd med", "jämförda med", "jämfört med", "i förening med"],
  ]
}

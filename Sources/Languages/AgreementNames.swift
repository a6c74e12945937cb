/// Conventions, agreements and protocols that are called by a place: "the Chicago Convention",
/// "convention de La Haye de 1980", "Kyoto-Protokoll".
///
/// One place has one name here whatever the language, so that a work is one in all of them.
package enum AgreementNames {
  /// What sort of instrument a noun stands for.
  package enum Kind: String, Sendable {
    case convention, agreement, `protocol`
  }

  /// The English name of a place as identifiers have it: `hague` of "Haye".
  ///
  /// `kind` is given where the noun is one with the place: "Kyotoprotokollet".
  package struct Place: Sendable {
    package var name: String
    package var kind: Kind?
    /// What is called by the place; of several the first is meant by a noun for any of them.
    package var kinds: [Kind]
    /// Whether several works of one kind are called by the place, so that the year tells which.
    package var hasSeveral: Bool
  }

  /// The place that a word names, or is an adjective of.
  package static func place(_ word: String) -> Place? { places[word] }

  /// The kind that a noun says; `nil` within for nouns that stand for several.
  package static func noun(_ word: String) -> Kind?? { nouns[word.lowercased()] }

  /// Words of all places, for the table of words.
  static let words: String = rows.map(\.words).joined(separator: " ")

  private static let places: [String: Place] = {
    var all: [String: Place] = [:]
    for row in rows {
      for word in row.words.split(separator: " ") {
        let lower = word.lowercased()
        let kind: Kind? =
          lower.contains("protoko") || lower.contains("protoco")
          ? .protocol
          : lower.contains("konvention")
            ? .convention : lower.contains("avtal") || lower.contains("aftale") ? .agreement : nil
        all[String(word)] = Place(
          name: row.name, kind: kind, kinds: row.kinds, hasSeveral: row.hasSeveral)
      }
    }
    return all
  }()

  private static let nouns: [String: Kind?] = {
    var all: [String: Kind?] = [:]
    let lists: [(Kind?, String)] = [
      (
        .convention,
        """
        convention convenio convenzione convenção konventionen konvention konwencja konwencji \
        konwencją úmluva úmluvy úmluvě dohovor dohovoru konvencija konvencije konvencijos \
        egyezmény egyezménye yleissopimus yleissopimuksen σύμβαση σύμβασης convenția convenției \
        конвенция конвенцията abkommen abkommens
        """
      ),
      (
        .agreement,
        """
        agreement accord acuerdo accordo acordo overeenkomst avtalet aftalen porozumienie \
        porozumienia dohoda dohody sporazum sporazuma megállapodás sopimus sopimuksen συμφωνία \
        συμφωνίας acordul acordului susitarimas susitarimo nolīgums nolīguma споразумение \
        споразумението
        """
      ),
      (
        .protocol,
        """
        protocol protocole protocolo protocollo protokoll protokolls protokół protokołu protokol \
        protokolu protokola πρωτόκολλο πρωτοκόλλου протокол протокола protokollet pöytäkirja \
        pöytäkirjan protocolul protocolului protokolas protokolo
        """
      ),
      // German and Dutch call agreements and conventions alike.
      (nil, "übereinkommen übereinkommens übereinkunft verdrag"),
    ]
    for (kind, words) in lists {
      for word in words.split(separator: " ") { all[String(word)] = .some(kind) }
    }
    return all
  }()

  private static let rows: [(name: String, kinds: [Kind], hasSeveral: Bool, words: String)] = [
    ("hague", [.convention], true, "Hague Haye Haager Haag Haagse Haags Haya Aia Haia"),
    ("chicago", [.convention], false, "Chicago Chicagoer Chicagokonventionen"),
    (
      "paris", [.agreement, .convention], false,
      "Paris Pariser Parijs París Parigi Paříž Paryż Parisavtalet Parisaftalen"
    ),
    ("kyoto", [.protocol], false, "Kyoto Kioto Kyotoprotokollet Kyotoprotokollen"),
    ("madrid", [.protocol, .agreement], false, "Madrid Madrider"),
    (
      "berne", [.convention], false,
      "Berne Bern Berner Berna Bernkonventionen Bernerkonventionen"
    ),
    ("brussels", [.convention], true, "Brussels Bruxelles Brüsseler Brussel Bruselas Bruxelas"),
    ("lugano", [.convention], true, "Lugano"),
    ("rome", [.convention], true, "Rome Roma Römer"),
    ("geneva", [.convention], true, "Geneva Genève Genfer Ginebra Ginevra Genebra"),
    ("vienna", [.convention], true, "Vienna Vienne Wiener Wenen Viena"),
    ("montreal", [.convention, .protocol], true, "Montreal Montréal Montrealer"),
    ("warsaw", [.convention], false, "Warsaw Varsovie Warschauer Varsovia Varsavia"),
    ("basel", [.convention], false, "Basel Bâle Basler Basilea Basileia Bazel"),
    ("rotterdam", [.convention], false, "Rotterdam Rotterdamer"),
    ("stockholm", [.convention], true, "Stockholm Stockholmer Estocolmo Stoccolma"),
    ("aarhus", [.convention], false, "Aarhus Århus"),
    ("espoo", [.convention], false, "Espoo"),
    ("barcelona", [.convention], false, "Barcelona Barcelone Barcellona"),
    ("bonn", [.convention], false, "Bonn Bonner"),
    ("ramsar", [.convention], false, "Ramsar"),
    ("minamata", [.convention], false, "Minamata"),
    ("nagoya", [.protocol], false, "Nagoya"),
    ("cartagena", [.protocol], false, "Cartagena Carthagène Cartagène"),
    ("cotonou", [.agreement], false, "Cotonou Cotonú"),
    ("lomé", [.convention], true, "Lomé"),
    ("mannheim", [.convention], false, "Mannheim Mannheimer"),
    ("schengen", [.convention, .agreement], false, "Schengen Schengener"),
  ]
}

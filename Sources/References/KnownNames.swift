import Languages
import LegalIdentifiers

/// Names by which everyone knows an act, whether or not the text defines them.
///
/// Only names that mean one act are listed; "Capital Requirements Directive" or "Birds Directive"
/// have meant several. A text that gives the name to something else is right for itself
/// (``Names``).
enum KnownNames {
  struct Name {
    /// The words as their bytes, hyphens among them.
    var words: [[UInt8]]
    var work: WorkIdentifier
    /// First year in which the name can mean the act.
    var year: Int
    /// The letters mean other things as well: they count behind a provision only.
    var needsProvision: Bool
  }

  /// The names whose first word has this hash (``WordKey/hash``), longest first.
  static func beginning(withHash hash: UInt32) -> [Name] { byFirst[hash] ?? [] }

  private static let byFirst: [UInt32: [Name]] = {
    var all: [UInt32: [Name]] = [:]
    for (celex, names) in acts {
      for name in names.split(separator: ";") {
        var words = name.split(separator: " ").map { Array($0.utf8) }
        let needsProvision = words.first == Array("§".utf8)
        if needsProvision { words.removeFirst() }
        let work =
          celex.hasPrefix("coe:")
          ? WorkIdentifier(.coe, String(celex.dropFirst(4))) : WorkIdentifier(.celex, celex)
        all[Fold.key(words[0], 0, words[0].count).hash, default: []].append(
          Name(
            words: words, work: work, year: Int(celex.dropFirst().prefix(4)) ?? 1950,
            needsProvision: needsProvision))
      }
    }
    return all.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// CELEX number and names, parted by semicolons; § before a name asks for a provision.
  private static let acts: [(String, String)] = [
    (
      "32016R0679",
      """
      GDPR;DSGVO;DS - GVO;RGPD;RODO;§ AVG;General Data Protection Regulation;\
      Datenschutz - Grundverordnung;Datenschutzgrundverordnung;\
      règlement général sur la protection des données;\
      Reglamento general de protección de datos;\
      regolamento generale sulla protezione dei dati
      """
    ),
    ("32016L0680", "Law Enforcement Directive"),
    ("31995L0046", "Data Protection Directive"),
    ("32002L0058", "ePrivacy Directive;e - Privacy Directive"),
    ("32000L0031", "e - Commerce Directive;E - Commerce Directive"),
    ("32022R2065", "Digital Services Act;§ DSA"), ("32022R1925", "Digital Markets Act;§ DMA"),
    ("32022R0868", "Data Governance Act"), ("32023R2854", "Data Act"),
    ("32024R1689", "Artificial Intelligence Act;AI Act"), ("32024R2847", "Cyber Resilience Act"),
    ("32022R2554", "Digital Operational Resilience Act;§ DORA"),
    ("32022L2555", "NIS 2 Directive;NIS2 Directive"), ("32016L1148", "NIS Directive"),
    ("32022L2557", "CER Directive"), ("32014R0910", "eIDAS Regulation;§ eIDAS"),
    ("32014L0065", "MiFID II;MiFID 2"), ("32004L0039", "MiFID I"), ("32014R0600", "MiFIR"),
    ("32012R0648", "EMIR"), ("32013R0575", "§ CRR"), ("32013L0036", "CRD IV"),
    ("32014L0059", "BRRD"), ("32014R0806", "SRMR"), ("32011L0061", "AIFMD"),
    ("32009L0138", "Solvency II Directive;§ Solvency II;§ Solvabilität II;§ Solvabilité II"),
    ("32015L2366", "PSD2;PSD II;PSD 2"), ("32019R2088", "SFDR"), ("32014R0596", "§ MAR"),
    ("32020R0852", "Taxonomy Regulation"),
    ("32006R1907", "REACH Regulation;REACH - Verordnung;règlement REACH;§ REACH"),
    ("32008R1272", "CLP Regulation;CLP - Verordnung;règlement CLP"),
    ("32000L0060", "Water Framework Directive;Wasserrahmenrichtlinie"),
    ("31992L0043", "Habitats Directive;Habitat - Richtlinie;FFH - Richtlinie"),
    ("32006L0123", "Services Directive"), ("32003L0088", "Working Time Directive"),
    ("32011L0083", "Consumer Rights Directive"),
    ("31993L0013", "Unfair Contract Terms Directive"),
    ("32001L0029", "InfoSoc Directive"), ("32010L0013", "Audiovisual Media Services Directive"),
    ("32012L0018", "Seveso III Directive"), ("32010L0075", "Industrial Emissions Directive"),
    ("32008L0115", "Return Directive"),
    ("32008R0593", "Rome I Regulation;Rom - I - Verordnung;règlement Rome I"),
    ("32007R0864", "Rome II Regulation;Rom - II - Verordnung;règlement Rome II"),
    ("32010R1259", "Rome III Regulation;Rom - III - Verordnung"),
    (
      "32012R1215",
      """
      Brussels Ia Regulation;Brussels I bis Regulation;Brüssel - Ia - Verordnung;\
      règlement Bruxelles I bis
      """
    ),
    (
      "32003R2201",
      "Brussels IIa Regulation;Brüssel - IIa - Verordnung;règlement Bruxelles II bis"
    ),
    ("32019R1111", "Brussels IIb Regulation;Brüssel - IIb - Verordnung"),
    ("32013R0604", "Dublin III Regulation;Dublin - III - Verordnung;règlement Dublin III"),
    ("32003R0343", "Dublin II Regulation;Dublin - II - Verordnung;règlement Dublin II"),
    ("coe:CETS:5", "§ ECHR;§ EMRK;§ CEDH"),
  ]
}

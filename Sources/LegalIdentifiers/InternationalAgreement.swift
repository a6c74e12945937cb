/// An agreement that the Union is party to and that texts call by its name: "the Kyoto Protocol".
///
/// EUR-Lex numbers such agreements by the day of the Official Journal that publishes them
/// (`22002A0515(01)`: OJ of 15.5.2002), so the name, the place and the number are one work (identifiers.md:
/// `celex` goes before `oj` and `alias`).
public struct InternationalAgreement: Hashable, Sendable {
  /// The name as English texts print it.
  public var name: String
  /// The CELEX number.
  public var work: WorkIdentifier
  /// Where the Official Journal publishes it.
  public var place: WorkIdentifier
  /// The `alias:` identifiers of the name, with its year too where others bear the name.
  public var aliases: [WorkIdentifier]

  private init(
    _ name: String, _ number: String, _ place: String, alias: String? = nil, signed year: Int? = nil
  ) {
    self.name = name
    work = WorkIdentifier(.celex, number)
    self.place = WorkIdentifier(.oj, place)
    let words = alias ?? name.lowercased().split(separator: " ").joined(separator: "-")
    let dated = year.map { ["\($0)-\(words)"] } ?? []
    aliases = ([words] + dated).map { WorkIdentifier(.alias, $0) }
  }

  /// All its identifiers, the number first.
  public var names: [WorkIdentifier] { [work, place] + aliases }

  /// The agreement that an identifier names, be it by number, place or name.
  public init?(_ identifier: WorkIdentifier) {
    guard let known = Self.byName[identifier] else { return nil }
    self = known
  }

  private static let byName: [WorkIdentifier: InternationalAgreement] = {
    var found: [WorkIdentifier: InternationalAgreement] = [:]
    for agreement in all {
      for name in agreement.names { found[name] = agreement }
    }
    return found
  }()

  /// All that are known here; catalogues may know more.
  public static let all: [InternationalAgreement] = [
    .init("Montreal Protocol", "21988A1031(02)", "L:1988:297:p21", signed: 1987),
    .init("Basel Convention", "21993A0216(02)", "L:1993:39:p3"),
    .init("Convention on Biological Diversity", "21993A1213(01)", "L:1993:309:p3"),
    .init("EEA Agreement", "21994A0103(01)", "L:1994:1:p3"),
    .init("UNFCCC", "21994A0207(02)", "L:1994:33:p13"),
    .init("TRIPS Agreement", "21994A1223(17)", "L:1994:336:p214"),
    .init("Agreement on Government Procurement", "21994A1223(21)", "L:1994:336:p273"),
    .init(
      "Convention to Combat Desertification", "21998A0319(01)", "L:1998:83:p3",
      alias: "united-nations-convention-to-combat-desertification"),
    .init("UNCLOS", "21998A0623(01)", "L:1998:179:p3"),
    .init("WIPO Copyright Treaty", "22000A0411(01)", "L:2000:89:p8"),
    .init("WIPO Performances and Phonograms Treaty", "22000A0411(02)", "L:2000:89:p15"),
    .init("Montreal Convention", "22001A0718(01)", "L:2001:194:p39", signed: 1999),
    .init("Kyoto Protocol", "22002A0515(01)", "L:2002:130:p4"),
    .init("Cartagena Protocol", "22002A0731(01)", "L:2002:201:p50"),
    .init("Rotterdam Convention", "22003A0306(01)", "L:2003:63:p29"),
    .init("Madrid Protocol", "22003A1114(01)", "L:2003:296:p22"),
    .init("Aarhus Convention", "22005A0517(01)", "L:2005:124:p4"),
    .init("Stockholm Convention", "22006A0731(01)", "L:2006:209:p3", signed: 2001),
    .init(
      "Convention on the Rights of Persons with Disabilities", "22010A0127(01)", "L:2010:23:p37"),
    .init("Nagoya Protocol", "22014A0520(01)", "L:2014:150:p234"),
    .init("Paris Agreement", "22016A1019(01)", "L:2016:282:p4"),
    .init("Minamata Convention", "22017A0602(01)", "L:2017:142:p6"),
  ]
}

/// Protocols to the founding treaties by their titles, and what they are annexed to elsewhere.
package enum ProtocolNames {
  /// A protocol that is cited by its title: before Lisbon no number was printed with it.
  package struct Titled: Sendable {
    /// The number under the editions of 1997 to 2006, where both treaties of that time had the protocol.
    package var before: Int?
    /// The number since Lisbon.
    package var since: Int
    /// The words of the title, behind "Protocol", in each language.
    package var names: [[String]]
  }

  /// The protocols that acts cite so; the numbers are those of the editions' lists of protocols.
  package static let titled: [Titled] = [
    title(
      2, 19,
      """
      integrating the Schengen acquis into the framework of the European Union
      intégrant l ' acquis de Schengen dans le cadre de l ' Union européenne
      zur Einbeziehung des Schengen - Besitzstands in den Rahmen der Europäischen Union
      """),
    title(
      4, 21,
      """
      on the position of the United Kingdom and Ireland
      on the position of the United Kingdom and of Ireland
      sur la position du Royaume - Uni et de l ' Irlande
      über die Position des Vereinigten Königreichs und Irlands
      sobre la posición del Reino Unido y de Irlanda
      sulla posizione del Regno Unito e dell ' Irlanda
      betreffende de positie van het Verenigd Koninkrijk en Ierland
      relativo à posição do Reino Unido e da Irlanda
      w sprawie stanowiska Zjednoczonego Królestwa i Irlandii
      """),
    title(
      5, 22,
      """
      on the position of Denmark
      sur la position du Danemark
      über die Position Dänemarks
      sobre la posición de Dinamarca
      sulla posizione della Danimarca
      betreffende de positie van Denemarken
      relativo à posição da Dinamarca
      w sprawie stanowiska Danii
      om Danmarks stilling
      om Danmarks ställning
      """),
    title(
      nil, 1,
      """
      on the role of national Parliaments in the European Union
      on the role of National Parliaments in the European Union
      sur le rôle des parlements nationaux dans l ' Union européenne
      über die Rolle der nationalen Parlamente in der Europäischen Union
      """),
    title(
      nil, 2,
      """
      on the application of the principles of subsidiarity and proportionality
      sur l ' application des principes de subsidiarité et de proportionnalité
      über die Anwendung der Grundsätze der Subsidiarität und der Verhältnismäßigkeit
      """),
    title(
      nil, 7,
      """
      on the privileges and immunities of the European Union
      on the Privileges and Immunities of the European Union
      on Privileges and Immunities of the European Union
      on privileges and immunities of the European Union
      on the Privileges and Immunities of the Union
      on the privileges and immunities of the Union
      sur les privilèges et immunités de l ' Union européenne
      sur les privilèges et immunités de l ' Union
      über die Vorrechte und Befreiungen der Europäischen Union
      """),
  ]

  private static func title(
    _ before: Int?, _ since: Int, _ lines: String
  ) -> Titled {
    Titled(
      before: before, since: since,
      names: lines.split(separator: "\n").map { parts(String($0)) })
  }

  /// Agreements that have numbered protocols, by their names behind "to the".
  ///
  /// `alias` is the end of a protocol's identifier, the same in all languages; `work` is the agreement as
  /// other mentions have it.
  package static let holders: [(alias: String, work: String, names: [[String]])] = [
    (
      "to-the-eea-agreement", "celex:21994A0103(01)",
      [
        "EEA Agreement", "Agreement on the European Economic Area", "accord EEE",
        "accord de EEE", "accord sur l ' Espace économique européen",
        "accord sur l ' espace économique européen", "EWR - Abkommen", "EWR - Abkommens",
      ].map(parts)
    ),
    (
      "to-the-surveillance-and-court-agreement", "alias:surveillance-and-court-agreement",
      [
        "Surveillance and Court Agreement", "accord Surveillance et Cour de justice",
        "accord Surveillance et Cour",
        """
        Agreement between the EFTA States on the establishment of a Surveillance Authority and a \
        Court of Justice
        """,
        """
        accord entre les États de l ' AELE relatif à l ' institution d ' une Autorité de \
        surveillance et d ' une Cour de justice
        """,
        """
        accord entre les États de l ' AELE relatif à l ' institution d ' une autorité de \
        surveillance et d ' une Cour de justice
        """,
      ].map(parts)
    ),
  ]

  /// The words of a name; marks between them stand apart.
  private static func parts(_ name: String) -> [String] {
    name.split(separator: " ").map { String($0) }
  }
}

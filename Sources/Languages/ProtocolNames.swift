/// Protocols to the founding treaties by their titles, and what they are annexed to elsewhere.
package enum ProtocolNames {
  /// A protocol that is cited by its title: before Lisbon no number was printed with it.
  package struct Titled: Sendable {
    /// The number under the editions of 1997 to 2006.
    package var before: Int
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
  ]

  private static func title(_ before: Int, _ since: Int, _ lines: String) -> Titled {
    Titled(
      before: before, since: since, names: lines.split(separator: "\n").map { parts(String($0)) })
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

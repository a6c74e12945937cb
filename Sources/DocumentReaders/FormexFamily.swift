import LegalDocuments
import LegalIdentifiers
import XMLReading

/// The acts that a consolidated text lists on its first page: those that amended, corrected or
/// repealed the act (`FAM.COMP`).
///
/// Source: Formex 4, `MOD.ACT` (of type `MOD`, `REP`, `ADH` for an act of accession) and `CORRIG`. The
/// other types (`EURO`, `NORWAY`) tell of sums and territories and change no text.
struct FormexFamily {
  let tree: XMLTree
  let root: XMLTree.Node

  /// Each act of the list by its title, as a field of the cover.
  var references: [CoverReference] {
    guard let family = tree.descendant("FAM.COMP", of: root) else { return [] }
    var references: [CoverReference] = []
    for group in tree.children(of: family) {
      for act in tree.children(of: group) {
        guard let field = field(of: act), let data = tree.child("BIB.DATA", of: act),
          let number = text("NO.CELEX", of: data), let celex = CELEXNumber(number),
          let title = text("TITLE", of: data)
        else { continue }
        references.append(
          CoverReference(
            field: field, text: title, target: WorkIdentifier(.celex, celex.description))
        )
      }
    }
    return references
  }

  private func field(of act: XMLTree.Node) -> CoverReference.Field? {
    switch tree.name(of: act) {
    case "CORRIG": return .correctedBy
    case "MOD.ACT":
      switch tree.attribute("TYPE", of: act) {
      case "MOD", "ADH": return .amendedBy
      case "REP": return .repealedBy
      default: return nil
      }
    default: return nil
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private func text(_ name: String, of node: XMLTree.Node) -> String? {
    guard let child = tree.child(name, of: node) else { return nil }
    let words = tree.text(of: child).unicodeScalars.split(whereSeparator: Self.isBlank)
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}

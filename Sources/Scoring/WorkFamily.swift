import LegalIdentifiers
import SourceTexts

/// The rows in which works are counted: what family of things an identifier names.
enum WorkFamily {
  static func name(of work: WorkIdentifier) -> String {
    switch work.scheme {
    case .celex:
      // The first character of a CELEX number is its sector: 1 treaties, 6 case-law.
      switch work.value.first {
      case "1": "treaty"
      case "6": "case"
      default: "act"
      }
    case .ecli, .echr, .efta: "case"
    case .proc: "procedure"
    case .eesc, .cor, .eca, .ecb: "body"
    case .coe: "international"
    case .text: "document"
    default: work.scheme.rawValue
    }
  }
}

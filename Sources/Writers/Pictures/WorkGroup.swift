package import CitationGraphs
import LegalIdentifiers

/// Families of works, for colours that mean the same in every picture.
///
/// Source of the palette: `style.css` of the explorer, where each has 3:1 against the ground.
package enum WorkGroup: Int, CaseIterable, Sendable {
  case council, act, treaty, `case`, commission, parliament, journal, international, procedure
  case other, unidentified

  package init(_ node: GraphNode) {
    let first = node.id.value.first
    switch node.id.scheme {
    case _ where node.kind == .unresolved: self = .unidentified
    case .council, .meeting: self = .council
    case .celex where first == "1": self = .treaty
    case .celex where first == "6": self = .case
    case .celex where first == "5": self = .commission
    case .celex where first == "2": self = .international
    case .celex: self = .act
    case .ecli, .echr, .efta: self = .case
    case .com: self = .commission
    case .ep: self = .parliament
    case .oj: self = .journal
    case .un, .coe: self = .international
    case .proc: self = .procedure
    case .alias, .text: self = .unidentified
    default: self = .other
    }
  }

  var title: String {
    switch self {
    case .council: "Council document"
    case .act: "Act"
    case .treaty: "Treaty"
    case .case: "Case"
    case .commission: "Commission document"
    case .parliament: "Parliament document"
    case .journal: "Official Journal"
    case .international: "International"
    case .procedure: "Procedure"
    case .other: "Other"
    case .unidentified: "Not identified"
    }
  }

  /// Red, green, blue, 0…255.
  var colour: (UInt8, UInt8, UInt8) {
    switch self {
    case .council: (0x0B, 0x5F, 0xA5)
    case .act: (0xB8, 0x62, 0x00)
    case .treaty: (0x00, 0x79, 0x5F)
    case .case: (0xA3, 0x40, 0x7A)
    case .commission: (0x24, 0x87, 0xBD)
    case .parliament: (0xC0, 0x39, 0x2B)
    case .journal: (0x7B, 0x6F, 0x5F)
    case .international: (0x5D, 0x57, 0xB0)
    case .procedure: (0x6A, 0x7F, 0x1F)
    case .other: (0x70, 0x70, 0x70)
    case .unidentified: (0x8C, 0x87, 0x81)
    }
  }

  /// The colour as SVG has it.
  var hex: String {
    let (r, g, b) = colour
    let digits = String(Int(r) << 16 | Int(g) << 8 | Int(b), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}

import Languages
import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Reads which works a visa gives as legal basis.
///
/// "Having regard to the Treaty …, and in particular Article 16 thereof". A treaty named in a visa is a
/// basis; another act only where the visa points to the article that empowers ("and in particular
/// Article 4(2) thereof"). Acts named without it, opinions and proposals are background, and so are
/// the acts in the title of the act that empowers: "… establishing a scheme … and amending Council
/// Directive 96/61/EC, and in particular Article 11a(9) thereof" (Joint Practical Guide 9).
struct VisaReading {
  private let text: TokenText
  /// The first token of "in particular".
  private let particular: Int?

  init(_ text: TokenText) {
    self.text = text
    particular = (0..<text.count).first { text.has(.particular, at: $0) }
  }

  /// The mentions, those of legal bases marked so.
  func read(_ references: [Reference]) -> [Reference] {
    guard text.isVisa else { return references }
    let basis: Set<ReferenceKind> = particular == nil ? [.treaty] : [.treaty, .act, .provision]
    /// Behind the last work that the visa is about.
    var end: Int?
    return references.map { reference in
      let first = text.firstToken(from: reference.span.start)
      guard basis.contains(reference.kind), reference.targets.first?.work != .self,
        isEmpowering(first) || isHead(first, behind: end)
      else { return reference }
      end = text.firstToken(from: reference.span.end)
      var changed = reference
      changed.relation = .basedOn
      return changed
    }
  }

  /// Whether the mention stands behind "in particular".
  private func isEmpowering(_ first: Int) -> Bool { particular.map { first > $0 } ?? false }

  /// Whether the visa is about the work: it opens the visa, or is joined to one that does.
  private func isHead(_ first: Int, behind end: Int?) -> Bool {
    guard let end else { return text.opensVisa(first) }
    return first >= end && first - end <= 8 && (end..<first).allSatisfy { text.isVisaWord($0) }
  }
}

extension TokenText {
  /// Whether the text begins with the formula of a visa: "Having regard to", "ob upoštevanju".
  var isVisa: Bool { visaFormula != nil }

  /// The word that tells the formula, among the first.
  private var visaFormula: Int? { (0..<4).first { has(.regard, at: $0) } }

  /// Whether a mention at `index` is what a visa is about: only its formula and words for authors stand
  /// before it.
  func opensVisa(_ index: Int) -> Bool {
    guard let regard = visaFormula else { return false }
    return index <= 12 && (min(regard + 1, index)..<index).allSatisfy { isVisaWord($0) }
  }

  /// Articles, conjunctions, authors: what stands between a visa's formula and the work.
  fileprivate func isVisaWord(_ index: Int) -> Bool {
    let token = self[index]
    if token.kind == .symbol {
      // MT: "it-Trattat"
      return [.apostrophe, .comma, .hyphen].contains(token.symbol)
    }
    let terms = token.terms
    return terms.contains(.the) || terms.contains(.of) || terms.contains(.to)
      || terms.contains(.and) || terms.contains(.on) || terms.contains(.council)
      || terms.contains(.commission) || terms.contains(.parliament) || terms.contains(.european)
      || terms.contains(.its) || terms.contains(.ordinal) || terms.contains(.delegated)
      // "tendo em conta", "ottavat huomioon": the formula has two words that tell it.
      || terms.contains(.implementing) || terms.contains(.regard)
      || token.count <= 3 && token.isWord
  }
}

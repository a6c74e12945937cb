/// What sort of act the Union adopted, as far as the CELEX descriptor tells them apart.
public enum ActType: Sendable, Hashable, CaseIterable {
  /// Regulation (R).
  case regulation
  /// Directive (L).
  case directive
  /// Decision (D).
  case decision
  /// Framework decision, 2000–2009 (F).
  case frameworkDecision
  /// Joint action under the second (E) or third (F) pillar.
  case jointAction
  /// Common position under the second (E) or third (F) pillar.
  case commonPosition
  /// Recommendation (H).
  case recommendation
  /// Guideline of the European Central Bank (O).
  case guideline
  /// Opinion (A).
  case opinion
  /// Resolution (G).
  case resolution

  /// CELEX descriptor in sector 3; `isJHA` decides for joint actions and common positions.
  ///
  /// Source: references.md §3.4.
  public func descriptor(isJHA: Bool) -> Character {
    Character(letter(isJHA: isJHA))
  }

  /// The same as it is put together with other letters.
  func letter(isJHA: Bool) -> Unicode.Scalar {
    switch self {
    case .regulation: "R"
    case .directive: "L"
    case .decision: "D"
    case .frameworkDecision: "F"
    case .jointAction, .commonPosition: isJHA ? "F" : "E"
    case .recommendation: "H"
    case .guideline: "O"
    case .opinion: "A"
    case .resolution: "G"
    }
  }

  /// Type document of the ELI; `nil` where the rules give none.
  ///
  /// Source: references.md §3.5.
  public var eliType: String? {
    switch self {
    case .regulation: "reg"
    case .directive: "dir"
    case .decision: "dec"
    case .frameworkDecision: "dec_framw"
    case .jointAction: "joint_action"
    case .commonPosition: "compos"
    case .recommendation: "reco"
    case .guideline: "guideline"
    case .opinion: "opin"
    case .resolution: nil
    }
  }
}

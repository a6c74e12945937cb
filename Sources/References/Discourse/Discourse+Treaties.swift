import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Which treaty "the Treaty" is.
extension Discourse {
  /// "the Treaty": the one of the legal basis; before Lisbon the EC Treaty goes without saying.
  func treaty(plural: Bool) -> Meaning? {
    let isOld = citing.isBeforeLisbon
    if plural {
      // What a consolidated act of 1996 says of "the Treaties" since Lisbon was inserted.
      let isOld = isOld && (citing.date.map { $0.year < 2010 } ?? true)
      return Meaning(treaties: isOld ? [.teu, .ec] : [.teu, .tfeu], confidence: 0.8)
    }
    // A consolidated act of before Lisbon may name the later treaty; a draft of 2009 that is based on it
    // means it throughout.
    if let basis, !isOld || basis != .tfeu || citing.adoptionYear == nil {
      return Meaning(treaties: [basis], confidence: 0.9)
    }
    return isOld ? Meaning(treaties: [.ec], confidence: 0.7) : nil
  }

  /// "State aid within the meaning of Article 107(1) of the Treaty": the TFEU.
  ///
  /// Since Lisbon the TEU has 55 articles. Notes cite the titles of older acts.
  func functioning(of match: Match) -> Meaning? {
    let isBeyond = match.targets.allSatisfy { target in
      guard let step = target.pinpoint?.path.first, step.unit == .article else { return false }
      return Int(step.number).map { $0 > 55 } ?? false
    }
    guard isBeyond, !match.targets.isEmpty, citing.family == .act,
      citing.year.map({ $0 >= 2010 }) ?? false
    else { return nil }
    return Meaning(treaties: [.tfeu], confidence: 0.9)
  }
}

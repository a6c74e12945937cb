import LegalDocuments
import LegalIdentifiers

/// The annexes of agreements that a document without annexes names: a proposal on the Union's position
/// speaks of "Annex IV to the Convention" and from there on of "Annex IV".
struct AgreementAnnexes {
  /// The agreement by the annex's number; nothing where several have been named with it.
  private var works: [String: WorkIdentifier?] = [:]

  init(in document: LegalDocument, _ found: DocumentReferences) {
    // Acts have their annexes in the same text; drafts of the Council and the Commission cite none of
    // theirs under the number of an annex that the text gives to an agreement.
    guard let scheme = document.metadata.identifier?.scheme, scheme == .com || scheme == .council,
      !document.segments.contains(where: { $0.id.hasPrefix("anx") })
    else { return }
    for holder in document.holders {
      for reference in found[holder] where reference.kind == .provision {
        for target in reference.targets where target.work.namesAgreement {
          guard let step = target.pinpoint?.path.first, step.unit == .annex, !step.number.isEmpty
          else { continue }
          if let known = works[step.number], known != target.work {
            works[step.number] = .some(nil)
          } else {
            works[step.number] = target.work
          }
        }
      }
    }
  }

  /// The agreements of the annexes that the reference names alone; `nil` where one is not known.
  func works(of reference: Reference) -> [WorkIdentifier]? {
    guard !works.isEmpty else { return nil }
    let named = reference.targets.compactMap { target -> WorkIdentifier? in
      guard let step = target.pinpoint?.path.first, step.unit == .annex else { return nil }
      return works[step.number] ?? nil
    }
    return named.count == reference.targets.count ? named : nil
  }
}

extension WorkIdentifier {
  /// Whether it is that of an agreement, by its number or its name.
  fileprivate var namesAgreement: Bool {
    scheme == .alias || scheme == .coe || scheme == .celex && value.hasPrefix("2")
  }
}

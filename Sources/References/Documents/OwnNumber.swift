import LegalDocuments
import LegalIdentifiers
import SourceTexts

/// Takes the document's own number for what it is: "REGULATION (EU) 2016/679 …" as the title of
/// that regulation is its name, not a reference.
enum OwnNumber {
  /// Removes mentions of the document itself from its titles and headings.
  static func remove(from document: LegalDocument, in found: inout DocumentReferences) {
    let own = Set([document.metadata.identifier].compactMap { $0 } + document.metadata.aliases)
    guard !own.isEmpty else { return }
    let numbers = Set(own.compactMap(\.yearAndNumberOfAct))
    for index in document.segments.indices where document.segments[index].kind.isTitleOrHeading {
      let text = document.segments[index].text
      found[.segment(index)].removeAll { reference in
        reference.targets.isEmpty
          // "Council Directive of 21 December 1989 on … (89/665/EEC)"
          ? reference.kind == .act && numbers.contains(where: { reference.prints($0, in: text) })
          : reference.targets.allSatisfy { own.contains($0.work) }
      }
    }
  }
}

extension WorkIdentifier {
  /// Year and number of an act, as old acts print them behind their title: `89/665`.
  fileprivate var yearAndNumberOfAct: String? {
    guard scheme == .celex, let celex = CELEXNumber(value), celex.actType != nil,
      let number = Int(celex.number)
    else { return nil }
    return "\((celex.year % 100).padded(2))/\(number)"
  }
}

extension Reference {
  /// Whether the words begin with year and number, or with the year in full.
  fileprivate func prints(_ number: String, in text: String) -> Bool {
    let words = text.utf8.dropFirst(span.start).prefix(span.count)
    let printed = number.utf8
    return [words, words.dropFirst(2)].contains { rest in
      rest.starts(with: printed)
        && !(rest.dropFirst(printed.count).first.map { $0 &- 0x30 < 10 } ?? false)
    }
  }
}

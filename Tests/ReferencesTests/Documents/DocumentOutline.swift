import LegalDocuments
import LegalIdentifiers
import References

extension LegalDocument {
  /// A document written as an outline: two blanks of indent a level, then `kind id: text`, or
  /// `quoted kind id: text` for the new wording of an act.
  init(outline: String) {
    self.init(source: DocumentSource(path: "", sha256: "", mediaType: "", format: ""))
    var holders: [Int] = []
    for line in outline.split(separator: "\n") {
      let level = line.prefix { $0 == " " }.count / 2
      let parts = line.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      let isQuoted = parts[0].contains("quoted ")
      // A number may stand behind the id: `quoted subparagraph art_1.txt_2 3.`
      var words = parts[0].split(separator: " ").map(String.init)
      let number =
        words.last.map { $0.hasSuffix(".") || $0.hasSuffix(")") } ?? false
        ? words.removeLast() : nil
      let names = words.suffix(2)
      holders.removeLast(holders.count - level)
      segments.append(
        Segment(
          id: names[names.endIndex - 1], parent: holders.last,
          kind: SegmentKind(rawValue: names[names.startIndex]), number: number,
          text: String((parts.count > 1 ? parts[1] : "").drop { $0 == " " }), isQuoted: isQuoted))
      holders.append(segments.count - 1)
    }
  }

  /// Everything that the recogniser finds in it: targets, or the status where there is none.
  var cited: [String] {
    Recogniser().references(in: self).flatMap { located in
      located.reference.targets.isEmpty
        ? [located.reference.status.rawValue] : located.reference.targets.map(\.description)
    }
  }

  /// On what footing each mention stands, in reading order.
  var relations: [CitationRelation] {
    Recogniser().references(in: self).map(\.reference.relation)
  }
}

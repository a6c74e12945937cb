package import LegalDocuments
package import LegalIdentifiers

/// What a labelled document says is there, whichever way it was labelled: by hand, by rendering
/// mark-up, or by the mark-up of a Formex file itself.
package struct GoldDocument: Sendable {
  /// Name of the document, for messages: the file's name as a rule.
  package var name: String
  /// The labelled pages; empty where everything is labelled.
  package var pages: [ClosedRange<Int>] = []
  /// In reading order.
  package var segments: [GoldSegment] = []
  /// The kinds of which every segment is labelled (`nil`: all); predictions of others do not count.
  package var segmentKinds: Set<SegmentKind>?
  /// Whether segments are not all labelled, so that they cannot be scored.
  package var isPartial = false
  package var notes: [GoldNote] = []
  package var references: [GoldReference] = []
  /// Whether only printed places in the Official Journal are labelled, as `REF.DOC.OJ` does.
  package var labelsJournalPlacesOnly = false
  /// Whether a note is a place of its own, and not part of the segment that calls it.
  package var placesNotes = false
  package var cover = GoldCover()
  /// The layout in which mark-up was rendered: `council`, `oj1`, `oj2`; `nil` for real documents.
  package var layout: String?
  /// Keys that the file has and scoring does not know, with the object that they stand in.
  package var unknownKeys: [String] = []

  package init(name: String) { self.name = name }

  /// Whether a page is labelled; what has no page counts as labelled.
  package func labels(page: Int?) -> Bool {
    guard let page, !pages.isEmpty else { return true }
    return pages.contains { $0.contains(page) }
  }
}

/// A labelled segment.
package struct GoldSegment: Sendable {
  /// How much of the text is given.
  package enum Wording: Sendable {
    /// All of it, descendants included.
    case whole(String)
    /// Its first and last words; the text goes on behind `ends` where it is truncated.
    case ends(starts: String, ends: String, isTruncated: Bool)
  }

  /// The kind as the gold file names it.
  package var kind: String
  package var number: String?
  package var wording: Wording
  package var heading: String?
  /// Right opening words; `nil` where openings are not labelled, empty where there is none.
  package var openings: [String]?
  package var addressees: [String]?
  package var page: Int?
  /// Index of the segment that this one stands in: an article quoted in an article.
  package var parent: Int?
  package var isStruck: Bool? = false
  /// Neither asked for nor held against anyone.
  package var isUnsure = false

  package init(kind: String, number: String? = nil, wording: Wording) {
    self.kind = kind
    self.number = number
    self.wording = wording
  }

  /// The words that are given, for showing.
  package var text: String {
    switch wording {
    case .whole(let text): text
    case .ends(let starts, let ends, _): starts == ends ? starts : "\(starts) … \(ends)"
    }
  }
}

/// A labelled footnote.
package struct GoldNote: Sendable {
  /// The mark as printed; `nil` where marks are not labelled.
  package var mark: String?
  package var page: Int?
  package var text: String
  /// The last words before the call; `nil` where calls are not labelled.
  package var anchor: String?
  package var isUnsure = false

  package init(text: String) { self.text = text }
}

/// A labelled reference.
package struct GoldReference: Sendable {
  /// Where the words stand, as closely as it is labelled.
  package enum Place: Hashable, Sendable {
    case page(Int)
    /// In the footnote with this mark, of a document without pages.
    case footnote(String)
    /// In the running text of a document without pages.
    case running
    /// In the gold segment with this index, or in a note called from it.
    case segment(Int)
    /// In the gold note with this index.
    case note(Int)
  }

  package var place: Place
  package var text: String
  package var targets: [Target]
  /// Other right targets.
  package var also: [Target] = []
  package var relation: CitationRelation?
  /// Neither asked for nor held against anyone.
  package var isUnsure = false

  package init(place: Place, text: String, targets: [Target]) {
    self.place = place
    self.text = text
    self.targets = targets
  }
}

/// What a labelled cover page says; `nil` and empty where it prints nothing.
package struct GoldCover: Sendable {
  package var identifier: WorkIdentifier?
  package var language: String?
  /// As long as it is known: `2012-04-27`.
  package var date: String?
  package var kind: String?
  package var title: String?
  package var subject: String?
  package var from: String?
  package var to: String?
  package var procedures: [String] = []
  package var previous: [String] = []
  package var commission: [String] = []
  package var codes: [String] = []
  package var markings: [String] = []
  /// Whether a field that the gold lacks is not on the cover either.
  package var isComplete = false
}

extension GoldReference {
  /// Whether its words give a name or a date but no number: "the Stockholm Programme", "Council
  /// conclusions of 28 May 2021 on …".
  var isNameWithoutNumber: Bool {
    let words = text.split { $0.isWhitespace || ",;".contains($0) }
    return !words.isEmpty
      && words.allSatisfy { word in
        let digits = word.filter(\.isNumber)
        guard !digits.isEmpty else { return true }
        // A day, a year, or days joined ("26–27") are part of a date.
        guard word.allSatisfy({ $0.isNumber || "-–.'’)(".contains($0) }), let number = Int(digits)
        else { return false }
        return (1...31).contains(number) || (1950...2100).contains(number) || digits.count == 4
      } && !text.contains("Article") && !text.contains("OJ ")
  }
}

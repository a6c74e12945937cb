import LegalIdentifiers

/// A work that the text has spoken of: what "that Regulation" may mean.
struct Mention {
  var works: [WorkIdentifier]
  var treaties: [Treaty]
  var types: ActTypes
  /// The places inside, where provisions were named.
  var provisions: [Target]
  /// Serial number of the text (segment, footnote) in which it stands.
  var text: Int
  /// Its first token there and the one behind its last.
  var tokens: Range<Int>
  /// A place in the citing document itself.
  var isOwn = false
  /// False for a mention that was not understood: it blocks the view to those before it.
  var isKnown: Bool
}

/// Where a text stands in its document.
struct TextPlace {
  /// Article and paragraph of the citing document that hold the text: `art_5.par_2`.
  var path: [Pinpoint.Step] = []
  /// The note's number where the text is a footnote.
  var note: Int?
  /// The act that is being amended, where the text is quoted as its new wording.
  var amended: WorkIdentifier?
}

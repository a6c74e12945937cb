/// How well documents were read: tallies by layer and kind, and what went wrong.
package struct ScoreCard: Sendable {
  /// What is compared; each is scored by itself.
  package enum Layer: String, CaseIterable, Sendable {
    /// Segments: kind, number and text.
    case segments
    /// The opening words of segments that were found.
    case openings
    /// The addressees of segments that were found.
    case addressees
    /// Whether a segment that was found is struck through.
    case struck
    /// Footnotes: mark, page and text.
    case notes
    /// The place of the call of footnotes that were found.
    case calls
    /// The fields of the cover page.
    case cover
    /// The works to which references point.
    case works
    /// Those among them that the text names without a number: "the Stockholm Programme", conclusions
    /// by title and date. What is found at their words and is another work counts as extra.
    case names
    /// The places inside works to which references point, with the work.
    case pinpoints
    /// The relations of references whose work was found.
    case relations
  }

  /// Something missed, or a false alarm.
  package struct Finding: Hashable, Sendable {
    package var document: String
    package var layer: Layer
    /// The row that it counts in: a segment's kind, a field, a family of works.
    package var group: String
    /// Missed, or else a false alarm.
    package var isMiss: Bool
    package var page: Int?
    /// What was labelled, or what was found.
    package var text: String
    /// The words at that place, or the closest thing on the other side, where there is one.
    package var nearest: String?

    package init(
      document: String, layer: Layer, group: String, isMiss: Bool, page: Int?, text: String,
      nearest: String? = nil
    ) {
      self.document = document
      self.layer = layer
      self.group = group
      self.isMiss = isMiss
      self.page = page
      self.text = text
      self.nearest = nearest
    }
  }

  /// Names of the documents, in the order in which they were added.
  package private(set) var documents: [String]
  private var tallies: [Layer: [String: Tally]] = [:]
  /// Misses and false alarms, in the documents' order.
  package private(set) var findings: [Finding] = []
  /// How often what is found is right, by stated confidence.
  package internal(set) var reliability = Reliability()
  /// What there is to say about the gold: keys that scoring does not know.
  package private(set) var remarks: [String] = []

  package init(document: String? = nil) { documents = document.map { [$0] } ?? [] }

  /// The groups of a layer, sorted by name.
  package func groups(of layer: Layer) -> [String] { (tallies[layer] ?? [:]).keys.sorted() }

  /// The tally of one group, or of the whole layer.
  package func tally(_ layer: Layer, _ group: String? = nil) -> Tally {
    let groups = tallies[layer] ?? [:]
    if let group { return groups[group] ?? Tally() }
    return groups.values.reduce(Tally(), +)
  }

  /// Whether anything was compared.
  package func has(_ layer: Layer) -> Bool { tallies[layer] != nil }

  /// Adds another card's documents.
  package mutating func merge(_ other: ScoreCard) {
    documents += other.documents
    findings += other.findings
    remarks += other.remarks
    reliability.merge(other.reliability)
    for (layer, groups) in other.tallies {
      tallies[layer, default: [:]].merge(groups, uniquingKeysWith: +)
    }
  }
}

extension ScoreCard {
  mutating func countRight(_ layer: Layer, _ group: String) {
    tallies[layer, default: [:]][group, default: Tally()].right += 1
  }

  /// Counts something missed, or a false alarm, of the card's last document.
  mutating func count(
    _ layer: Layer, _ group: String, isMiss: Bool, page: Int?, text: String,
    nearest: String? = nil
  ) {
    tallies[layer, default: [:]][group, default: Tally()] +=
      isMiss ? Tally(missed: 1) : Tally(extra: 1)
    findings.append(
      Finding(
        document: documents.last ?? "", layer: layer, group: group, isMiss: isMiss, page: page,
        text: text, nearest: nearest))
  }

  mutating func remark(_ text: String) { remarks.append(text) }
}

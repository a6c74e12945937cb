import LegalDocuments
import SourceTexts

/// The references of one document by the text that holds them.
struct DocumentReferences {
  private var covers: [[Reference]]
  private var segments: [[Reference]]
  private var footnotes: [[Reference]]

  init(of document: LegalDocument) {
    covers = Array(repeating: [], count: document.coverReferences.count)
    segments = Array(repeating: [], count: document.segments.count)
    footnotes = Array(repeating: [], count: document.footnotes.count)
  }

  /// References of one text, sorted by place.
  subscript(holder: TextLocation.Holder) -> [Reference] {
    get {
      switch holder {
      case .cover(let index): covers[index]
      case .segment(let index): segments[index]
      case .footnote(let index): footnotes[index]
      }
    }
    set {
      switch holder {
      case .cover(let index): covers[index] = newValue
      case .segment(let index): segments[index] = newValue
      case .footnote(let index): footnotes[index] = newValue
      }
    }
  }

  /// Adds references; one that overlaps another there already is left out: it was read by a
  /// surer rule.
  mutating func add(_ references: [Reference], to holder: TextLocation.Holder) {
    guard !references.isEmpty else { return }
    // Most are the first of their text, and in order.
    if self[holder].isEmpty, references.areInOrder {
      self[holder] = references
      return
    }
    var all = self[holder]
    // Most come in order, each behind all before it: then nothing overlaps and nothing moves.
    var end = all.reduce(0) { max($0, $1.span.end) }
    var isInOrder = true
    for reference in references {
      if reference.span.start < end {
        if all.contains(where: { $0.span.overlaps(reference.span) }) { continue }
        isInOrder = false
      }
      end = max(end, reference.span.end)
      all.append(reference)
    }
    self[holder] = isInOrder ? all : all.sorted { $0.span < $1.span }
  }

  /// All references in the order of the holders.
  func inOrder(of holders: [TextLocation.Holder]) -> [LocatedReference] {
    holders.flatMap { holder in self[holder].map { LocatedReference(holder, $0) } }
  }
}

extension [Reference] {
  /// Whether each stands behind the one before it.
  fileprivate var areInOrder: Bool {
    var end = 0
    for index in indices {
      if self[index].span.start < end { return false }
      end = self[index].span.end
    }
    return true
  }
}

extension LegalDocument {
  /// Every text in which references can stand, in reading order.
  var holders: [TextLocation.Holder] {
    coverReferences.indices.map { .cover($0) } + segments.indices.map { .segment($0) }
      + footnotes.indices.map { .footnote($0) }
  }
}

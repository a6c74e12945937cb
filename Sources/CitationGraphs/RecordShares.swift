import LegalDocuments
package import LegalIdentifiers
package import Resolution
import SourceTexts
package import Spooling

/// All that one record adds to the graph, ready to be sorted: made on any thread.
package struct RecordShares: Sendable {
  /// Shares in edges between works.
  package private(set) var edges = SortableRows()
  /// Shares in edges between segments and places.
  package private(set) var segmentEdges = SortableRows()
  /// Works that are nodes for this record.
  package private(set) var works: Set<WorkIdentifier> = []

  /// Edges for which room is made at once.
  private static let usual = 256

  /// Adds up what the record's mentions say, and what its cover page says.
  package init(_ resolved: ResolvedRecord, known: KnownWorks) {
    let record = resolved.record
    let source = resolved.work
    let sourceName = source.description
    works.insert(source)
    if let kept = resolved.sameAs {
      let work = known.canonical(kept.keptID)
      guard work != source else { return }
      works.insert(work)
      edges.append(derived: work, from: source, .sameAs, known: known)
      return
    }
    var sums = EdgeSums<WorkIdentifier>()
    var places = EdgeSums<String>(reserving: min(record.references.count, Self.usual))
    let callers = Dictionary(
      record.footnotes.map { ($0.id, $0.segment) }, uniquingKeysWith: { first, _ in first })
    // Mentions of one text stand together: its name is put together once.
    var segment: String?
    var place = sourceName
    for index in record.references.indices {
      let mention = record.references[index]
      let outcome = resolved.mentions[index]
      let holder = mention.place(callers: callers)
      if holder != segment {
        segment = holder
        place = holder.map { sourceName.with(part: $0) } ?? sourceName
      }
      // What a mention has reached counts once, where it has several targets.
      let isSingle = outcome.targets.count == 1
      var drawn: Set<DrawnEdge> = []
      var reached: Set<String> = []
      for target in outcome.targets {
        guard let work = target.work else { continue }
        let layer: EdgeLayer =
          work == source && outcome.subject == nil
            || CitationRelation.structural.contains(mention.relation)
          ? .structure : .citation
        let found = EdgeShare.Found(
          target, pinpoint: target.pinpoint?.description, segment: segment, layer,
          name: PrintedName(of: work, in: mention.text))
        let workName = work == source ? sourceName : work.description
        let cited = found.pinpoint.map { workName.with(part: $0) } ?? workName
        // A list of acts on the first page of a consolidated text stands in no segment.
        if place != cited, mention.subject == nil || segment != nil {
          let isFirst = isSingle || reached.insert(cited).inserted
          places.add(place, cited, mention.relation) {
            $0.add(found, of: mention, isFirst: isFirst)
          }
        }
        // A document's reference to its own articles is no citation of itself.
        guard let edge = outcome.edge(to: target, in: source, mention.relation) else { continue }
        if edge.source != source { works.insert(edge.source) }
        works.insert(edge.target)
        let isFirst = isSingle || drawn.insert(edge).inserted
        sums.add(edge.source, edge.target, edge.relation) {
          $0.add(found, of: mention, isFirst: isFirst)
        }
      }
    }
    sums.write(to: &edges, record: resolved.number)
    places.write(to: &segmentEdges, record: resolved.number)
    addCover(record, source, known: known)
  }

  /// What the cover page and the document's own number say.
  private mutating func addCover(
    _ record: DocumentRecord, _ source: WorkIdentifier, known: KnownWorks
  ) {
    var derived: [(WorkIdentifier, CitationRelation)] = record.document.metadata.procedures.map {
      (known.canonical($0), .memberOf)
    }
    if let base = record.document.id.consolidatedBase,
      record.document.metadata.aliases.contains(base)
    {
      derived.append((known.canonical(base), .consolidates))
    }
    for (target, relation) in derived where target != source {
      works.insert(target)
      edges.append(derived: target, from: source, relation, known: known)
    }
  }
}

/// The shares of one record, by edge.
private struct EdgeSums<End: EdgeEnd> {
  private struct Key: Hashable {
    var source: End
    var target: End
    var relation: CitationRelation
  }

  private var shares: [Key: EdgeShare] = [:]

  init(reserving count: Int = 0) { shares.reserveCapacity(count) }

  mutating func add(
    _ source: End, _ target: End, _ relation: CitationRelation, _ add: (inout EdgeShare) -> Void
  ) {
    add(&shares[Key(source: source, target: target, relation: relation), default: EdgeShare()])
  }

  func write(to rows: inout SortableRows, record: Int) {
    var key = SortKey()
    for (edge, var share) in shares {
      share.record = record
      key.removeAll()
      edge.source.append(to: &key)
      edge.target.append(to: &key)
      key.append(edge.relation.name)
      rows.append(key) { share.write(to: &$0) }
    }
  }
}

extension SortableRows {
  /// Appends an edge that follows from a number.
  mutating func append(
    derived target: WorkIdentifier, from source: WorkIdentifier, _ relation: CitationRelation,
    known: KnownWorks
  ) {
    append(
      EdgeShare(derived: known.status(of: target)), target, from: source, relation)
  }

  /// Appends an edge that a catalogue states.
  mutating func append(_ stated: KnownWorks.StatedRelation, known: KnownWorks) {
    append(
      EdgeShare(catalogue: stated.origin, known.status(of: stated.target)), stated.target,
      from: stated.source, stated.relation)
  }

  private mutating func append(
    _ share: EdgeShare, _ target: WorkIdentifier, from source: WorkIdentifier,
    _ relation: CitationRelation
  ) {
    var key = SortKey()
    key.append(source)
    key.append(target)
    key.append(relation.name)
    append(key) { share.write(to: &$0) }
  }
}

extension KnownWorks {
  /// The status of an edge that no mention draws.
  fileprivate func status(of target: WorkIdentifier) -> ResolutionStatus {
    works.isInCorpus(target)
      ? .resolvedInCorpus : target.isFamily ? .familyOnly : .resolvedOutside
  }
}

extension String {
  /// The name of a part of the work that this names, in one piece of memory: `celex:…#art_5`.
  fileprivate func with(part: String) -> String {
    var name = ""
    name.reserveCapacity(utf8.count + part.utf8.count + 1)
    name += self
    name += "#"
    name += part
    return name
  }
}

extension DocumentRecord.Mention {
  /// The segment to which the mention belongs; a footnote's is the one that calls it.
  fileprivate func place(callers: [String: String?]) -> String? {
    if let segment { return segment }
    guard let footnote else { return nil }
    if let caller = callers[footnote] ?? nil { return caller }
    return footnote.replacing(":", with: "_")
  }
}

extension WorkIdentifier {
  /// Whether it names all issues of a Council document together.
  var isFamily: Bool {
    scheme == .council && CouncilNumber(token: value)?.isFamily == true
  }

  /// `celex:32016R0679` of the consolidated `celex:02016R0679-20160504`.
  var consolidatedBase: WorkIdentifier? {
    guard scheme == .celex, value.utf8.first == UInt8(ascii: "0"),
      let hyphen = value.utf8.firstIndex(of: UInt8(ascii: "-"))
    else { return nil }
    return WorkIdentifier(.celex, "3" + value[..<hyphen].dropFirst())
  }
}

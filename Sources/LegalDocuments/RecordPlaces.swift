/// Where the parts of a record stand: names of segments and footnotes turned into positions.
///
/// Readers write everything in the order of the text: a parent is the segment before or one around it,
/// and what holds a mention is what held the one before or stands behind it. So nearly every name is
/// found by one comparison, where a table of all names would cost more than all else that is done with
/// it. In records of another order, and for names that nothing bears, there is a table after all.
package struct RecordPlaces {
  /// What holds a mention.
  package enum Holder: Hashable, Sendable {
    /// Position among the record's segments.
    case segment(Int)
    /// Position among the record's footnotes.
    case footnote(Int)

    /// The position among the segments, where it is one.
    package var segment: Int? {
      if case .segment(let index) = self { index } else { nil }
    }

    /// The position among the footnotes, where it is one.
    package var footnote: Int? {
      if case .footnote(let index) = self { index } else { nil }
    }
  }

  private let record: DocumentRecord
  private var segments: NamePlaces
  private var footnotes: NamePlaces

  package init(_ record: DocumentRecord) {
    self.record = record
    segments = NamePlaces(record.segments.map(\.id))
    footnotes = NamePlaces(record.footnotes.map(\.id))
  }

  /// The position of each segment's parent.
  package mutating func parents() -> [Int?] {
    var parents: [Int?] = []
    parents.reserveCapacity(record.segments.count)
    for index in record.segments.indices {
      guard let name = record.segments[index].parent else {
        parents.append(nil)
        continue
      }
      var place: Int? = index - 1
      while let near = place, near >= 0, segments.names[near] != name { place = parents[near] }
      if let near = place, near >= 0 {
        parents.append(near)
      } else {
        parents.append(segments.lookUp(name))
      }
    }
    return parents
  }

  /// The position of the segment that calls each footnote.
  package mutating func callers() -> [Int?] {
    segments.rewind()
    return record.footnotes.indices.map { index in
      record.footnotes[index].segment.flatMap { segments.find($0) }
    }
  }

  /// What holds each mention.
  package mutating func holders() -> [Holder?] {
    segments.rewind()
    footnotes.rewind()
    return record.references.indices.map { index in
      if let name = record.references[index].footnote, let place = footnotes.find(name) {
        return .footnote(place)
      }
      return record.references[index].segment.flatMap { segments.find($0) }.map { .segment($0) }
    }
  }
}

/// Names by their places, for those who ask in about the names' order.
private struct NamePlaces {
  let names: [String]
  /// Where the last name asked for stands.
  private var last = 0
  /// All names, made when one is not found ahead; of equal ones the last counts.
  private var table: [String: Int]?

  init(_ names: [String]) { self.names = names }

  /// Goes back to the beginning.
  mutating func rewind() { last = 0 }

  /// Where the name stands: looked for from the last place on.
  mutating func find(_ name: String) -> Int? {
    if table == nil {
      for place in last..<max(last, names.count) where names[place] == name {
        last = place
        return place
      }
    }
    return lookUp(name)
  }

  /// Where the name stands, whatever was asked before.
  mutating func lookUp(_ name: String) -> Int? {
    if let table { return table[name] }
    let made = Dictionary(
      zip(names, names.indices), uniquingKeysWith: { _, later in later })
    table = made
    return made[name]
  }
}

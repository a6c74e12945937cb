package import LegalDocuments
package import LegalIdentifiers
import SourceTexts

/// Ids of mentions and edges, from what they are and not from where they stand in a list.
package enum MentionIdentity {
  /// The ids of a record's mentions, in their order.
  package static func ids(of record: DocumentRecord) -> [String] {
    var seen: [UInt64: Int] = [:]
    seen.reserveCapacity(record.references.count)
    var file = StableHash()
    file.add(record.document.source.path)
    file.add(record.document.source.sha256)
    return record.references.indices.map { index in
      var hash = file
      hash.add(record.references[index].footnote ?? record.references[index].segment ?? "")
      hash.add(record.references[index].start)
      hash.add(record.references[index].end)
      hash.add(record.references[index].kind.name)
      let id = hash.hex("m:")
      let count = seen[hash.value, default: 0]
      seen[hash.value] = count + 1
      return count == 0 ? id : "\(id)-\(count + 1)"
    }
  }

  /// The id of the edge at document level to which a target contributes.
  package static func edge(
    from source: WorkIdentifier, to target: WorkIdentifier, _ relation: CitationRelation
  ) -> String {
    var hash = StableHash()
    hash.add(source)
    hash.add(target)
    hash.add(relation.name)
    return hash.hex("e:")
  }

  /// The id of an edge at segment level.
  package static func segmentEdge(
    from source: String, to target: String, _ relation: CitationRelation
  ) -> String {
    var hash = StableHash()
    hash.add(source)
    hash.add(target)
    hash.add(relation.name)
    return hash.hex("s:")
  }
}

package import LegalDocuments
package import LegalIdentifiers

/// Ids of mentions and edges, from what they are and not from where they stand in a list.
package enum MentionIdentity {
  /// The ids of a record's mentions, in their order.
  package static func ids(of record: DocumentRecord) -> [String] {
    var seen: [String: Int] = [:]
    let source = record.document.source
    return record.references.map { mention in
      let id =
        "m:"
        + StableHash.hex(
          source.path, source.sha256, mention.footnote ?? mention.segment ?? "",
          String(mention.start), String(mention.end), mention.kind.rawValue)
      let count = seen[id, default: 0]
      seen[id] = count + 1
      return count == 0 ? id : "\(id)-\(count + 1)"
    }
  }

  /// The id of the edge at document level to which a target contributes.
  package static func edge(
    from source: WorkIdentifier, to target: WorkIdentifier, _ relation: CitationRelation
  ) -> String {
    "e:" + StableHash.hex(source.description, target.description, relation.rawValue)
  }

  /// The id of an edge at segment level.
  package static func segmentEdge(
    from source: String, to target: String, _ relation: CitationRelation
  ) -> String {
    "s:" + StableHash.hex(source, target, relation.rawValue)
  }
}

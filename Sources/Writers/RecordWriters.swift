import CitationGraphs
import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// `documents.jsonl`: what each document says of itself.
struct DocumentsWriter: StreamingWriter {
  let fileName = "documents.jsonl"
  let format = "jsonl"
  let about = "documents with their metadata; `work` is the node, `record` the document's number"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced, reserving: 4096)
    for (index, record) in contents.resolution.records.enumerated() {
      try stream.line(&json) { json in
        json.beginObject()
        json.key("record")
        json.int(index + 1)
        json.key("work")
        json.string(contents.resolution.known.canonical(record.document.id).description)
        record.document.writeMembers(to: &json)
        json.key("segments")
        json.int(record.segments.count)
        json.key("footnotes")
        json.int(record.footnotes.count)
        json.key("mentions")
        json.int(record.references.count)
        json.endObject()
      }
    }
  }
}

/// `segments.jsonl`: the structure, in reading order.
struct SegmentsWriter: StreamingWriter {
  let fileName = "segments.jsonl"
  let format = "jsonl"
  let about = "segments of the documents: recitals, articles, operative paragraphs …"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced, reserving: 4096)
    for (index, record) in contents.resolution.records.enumerated() {
      for segment in record.segments {
        try stream.line(&json) { json in
          json.beginObject()
          json.holder(index, record)
          segment.writeMembers(to: &json)
          json.endObject()
        }
      }
    }
  }
}

/// `footnotes.jsonl`: notes with the places that call them.
struct FootnotesWriter: StreamingWriter {
  let fileName = "footnotes.jsonl"
  let format = "jsonl"
  let about = "footnotes with the segment and offset that call them"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced, reserving: 4096)
    for (index, record) in contents.resolution.records.enumerated() {
      for footnote in record.footnotes {
        try stream.line(&json) { json in
          json.beginObject()
          json.holder(index, record)
          footnote.writeMembers(to: &json)
          json.endObject()
        }
      }
    }
  }
}

/// `mentions.jsonl`: every reference with its place, its words and what came of it.
struct MentionsWriter: StreamingWriter {
  let fileName = "mentions.jsonl"
  let format = "jsonl"
  let about = "every reference: place, words, targets, outcome and the edges it proves"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced, reserving: 4096)
    for (index, record) in contents.resolution.records.enumerated() {
      let work = contents.resolution.known.canonical(record.document.id)
      for (position, mention) in record.references.enumerated() {
        let resolved = contents.resolution.mentions[index][position]
        try stream.line(&json) { json in
          json.beginObject()
          json.key("id")
          json.string(contents.mentionIDs[index][position])
          json.holder(index, record)
          mention.writeMembers(to: &json)
          json.key("outcome")
          json.string(resolved.status.rawValue)
          json.key("resolved")
          json.beginArray()
          for target in resolved.targets {
            target.write(to: &json, from: work, mention.relation)
          }
          json.endArray()
          json.endObject()
        }
      }
    }
  }
}

/// `problems.jsonl`: what could not be read or understood.
struct ProblemsWriter: StreamingWriter {
  let fileName = "problems.jsonl"
  let format = "jsonl"
  let about = "what could not be read or understood, and evidence that contradicts itself"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced)
    for problem in contents.problems {
      try stream.line(&json) { json in
        json.beginObject()
        problem.writeMembers(to: &json)
        json.endObject()
      }
    }
  }
}

extension JSONLine {
  /// The document to which a record belongs.
  fileprivate mutating func holder(_ index: Int, _ record: DocumentRecord) {
    key("document")
    string(record.document.id.description)
    key("record")
    int(index + 1)
  }
}

extension ResolvedTarget {
  fileprivate func write(
    to json: inout JSONLine, from source: WorkIdentifier, _ relation: CitationRelation
  ) {
    json.beginObject()
    json.key("written")
    json.string(written?.description)
    json.key("status")
    json.string(status.rawValue)
    json.key("work")
    json.string(work?.description)
    json.key("pinpoint")
    json.string(pinpoint?.description)
    json.key("preferred_issue")
    json.string(preferredIssue?.description)
    json.key("candidates")
    json.strings(candidates.map(\.description))
    json.key("rule")
    json.string(rule)
    json.key("reason")
    json.string(reason)
    json.key("confidence")
    json.double(confidence)
    json.key("edge")
    json.string(edge(from: source, relation))
    json.endObject()
  }

  /// The edge that the target helps to prove; none where it stays within the document.
  func edge(from source: WorkIdentifier, _ relation: CitationRelation) -> String? {
    guard let work, work != source else { return nil }
    return MentionIdentity.edge(from: source, to: work, relation)
  }
}

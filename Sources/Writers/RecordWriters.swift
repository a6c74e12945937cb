import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts
import Spooling

/// `documents.jsonl`: what each document says of itself.
struct DocumentsWriter: RecordWriter {
  let fileName = "documents.jsonl"
  let format = "jsonl"
  let about =
    "documents with their metadata; `work` is the node, `record` the document's number, `sameAs` the "
    + "number of the document that holds the text where two are duplicates"

  func write(_ resolved: ResolvedRecord, to json: inout JSONLine) {
    let record = resolved.record
    json.beginObject()
    json.key("record")
    json.int(resolved.number)
    json.key("work")
    json.string(resolved.work.description)
    record.document.writeMembers(to: &json)
    json.key("sameAs")
    json.int(resolved.sameAs?.kept)
    json.key("sameBy")
    json.string(resolved.sameAs?.basis.rawValue)
    json.key("segments")
    json.int(record.segments.count)
    json.key("footnotes")
    json.int(record.footnotes.count)
    json.key("mentions")
    json.int(record.references.count)
    json.endObject()
    json.newline()
  }
}

/// `segments.jsonl`: the structure, in reading order.
struct SegmentsWriter: RecordWriter {
  let fileName = "segments.jsonl"
  let format = "jsonl"
  let about = "segments of the documents: recitals, articles, operative paragraphs …"

  func write(_ resolved: ResolvedRecord, to json: inout JSONLine) {
    // Lent where they stand, as everywhere below: a copy counts the owners of each of its texts.
    let segments = resolved.record.segments.span
    for index in segments.indices {
      json.beginObject()
      json.holder(resolved)
      segments[index].writeMembers(to: &json)
      json.endObject()
      json.newline()
    }
  }
}

/// `footnotes.jsonl`: notes with the places that call them.
struct FootnotesWriter: RecordWriter {
  let fileName = "footnotes.jsonl"
  let format = "jsonl"
  let about = "footnotes with the segment and offset that call them"

  func write(_ resolved: ResolvedRecord, to json: inout JSONLine) {
    let footnotes = resolved.record.footnotes.span
    for index in footnotes.indices {
      json.beginObject()
      json.holder(resolved)
      footnotes[index].writeMembers(to: &json)
      json.endObject()
      json.newline()
    }
  }
}

/// `mentions.jsonl`: every reference with its place, its words and what came of it.
struct MentionsWriter: RecordWriter {
  let fileName = "mentions.jsonl"
  let format = "jsonl"
  let about = "every reference: place, words, targets, outcome and the edges it proves"

  func write(_ resolved: ResolvedRecord, to json: inout JSONLine) {
    let mentions = resolved.record.references.span
    let outcomes = resolved.mentions.span
    for position in mentions.indices {
      json.beginObject()
      json.key("id")
      json.string(resolved.mentionIDs[position])
      json.holder(resolved)
      mentions[position].writeMembers(to: &json)
      json.key("outcome")
      json.string(outcomes[position].status.rawValue)
      json.key("resolved")
      json.beginArray()
      let targets = outcomes[position].targets.span
      let edges = resolved.edgeIDs[position]
      for place in targets.indices { targets[place].write(to: &json, edge: edges[place]) }
      json.endArray()
      json.endObject()
      json.newline()
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
  fileprivate mutating func holder(_ resolved: ResolvedRecord) {
    key("document")
    name(resolved.record.document.id)
    key("record")
    int(resolved.number)
  }
}

extension ResolvedTarget {
  fileprivate func write(
    to json: inout JSONLine, edge: String?
  ) {
    json.beginObject()
    json.key("written")
    json.name(written)
    json.key("status")
    json.string(status.rawValue)
    json.key("work")
    json.name(work)
    json.key("pinpoint")
    json.place(pinpoint)
    json.key("preferred_issue")
    json.name(preferredIssue)
    json.key("candidates")
    json.strings(candidates.map(\.description))
    json.key("rule")
    json.string(rule)
    json.key("reason")
    json.string(reason)
    json.key("confidence")
    json.double(confidence)
    json.key("edge")
    json.string(edge)
    json.endObject()
  }

}

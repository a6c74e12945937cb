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
    let holder = resolved.holderMembers
    for segment in resolved.record.segments {
      json.beginObject()
      json.raw(holder)
      segment.writeMembers(to: &json)
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
    let holder = resolved.holderMembers
    for footnote in resolved.record.footnotes {
      json.beginObject()
      json.raw(holder)
      footnote.writeMembers(to: &json)
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
    let holder = Array(",".utf8) + resolved.holderMembers
    for position in resolved.record.references.indices {
      json.beginObject()
      json.key("id")
      json.string(resolved.mentionIDs[position])
      json.raw(holder)
      resolved.record.references[position].writeMembers(to: &json)
      json.key("outcome")
      json.string(resolved.mentions[position].status.rawValue)
      json.key("resolved")
      json.beginArray()
      for (target, edge) in zip(resolved.mentions[position].targets, resolved.edgeIDs[position]) {
        target.write(to: &json, edge: edge)
      }
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

extension ResolvedRecord {
  /// What each line says of the document to which it belongs, up to the comma behind it: put together
  /// once for all of them.
  fileprivate var holderMembers: [UInt8] {
    var json = JSONLine(forbidden: .replaced)
    json.key("document")
    json.name(record.document.id)
    json.key("record")
    json.int(number)
    return json.bytes + [UInt8(ascii: ",")]
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

import LegalIdentifiers
package import SourceTexts

// The shape is `renvoi parse --format json`: keys in this order, each always present.

extension DocumentRecord {
  /// Writes the record as one JSON object.
  package func write(to json: inout JSONLine) {
    json.beginObject()
    json.key("document")
    document.write(to: &json)
    json.key("segments")
    json.beginArray()
    for segment in segments { segment.write(to: &json) }
    json.endArray()
    json.key("footnotes")
    json.beginArray()
    for footnote in footnotes { footnote.write(to: &json) }
    json.endArray()
    json.key("references")
    json.beginArray()
    for mention in references { mention.write(to: &json) }
    json.endArray()
    json.key("diagnostics")
    json.beginArray()
    for diagnostic in diagnostics { diagnostic.write(to: &json) }
    json.endArray()
    json.endObject()
  }

  /// The record as one line of UTF-8 with a line feed at its end.
  package func jsonLine() -> [UInt8] {
    var json = JSONLine(reserving: 4096)
    write(to: &json)
    json.newline()
    return json.bytes
  }
}

extension DocumentRecord.Document {
  package func write(to json: inout JSONLine) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  /// Writes the members alone, for records that add more.
  package func writeMembers(to json: inout JSONLine) {
    json.key("id")
    json.string(id.description)
    json.key("family")
    json.string(family?.description)
    json.key("language")
    json.string(metadata.language)
    json.key("date")
    json.string(metadata.date?.description)
    json.key("kind")
    json.string(metadata.kind)
    json.key("title")
    json.string(metadata.title)
    json.key("subject")
    json.string(metadata.subject)
    json.key("from")
    json.string(metadata.from)
    json.key("to")
    json.string(metadata.to)
    json.key("procedures")
    json.strings(metadata.procedures.map(\.description))
    json.key("previous")
    json.strings(metadata.previous.map(\.description))
    json.key("commission")
    json.strings(metadata.commission.map(\.description))
    json.key("codes")
    json.strings(metadata.codes)
    json.key("markings")
    json.strings(metadata.markings)
    json.key("aliases")
    json.strings(metadata.aliases.map(\.description))
    json.key("source")
    json.beginObject()
    json.key("path")
    json.string(source.path)
    json.key("sha256")
    json.string(source.sha256)
    json.key("textSha256")
    json.string(source.textSHA256)
    json.key("mediaType")
    json.string(source.mediaType)
    json.key("format")
    json.string(source.format)
    json.key("pages")
    json.int(source.pages)
    json.endObject()
  }
}

extension DocumentRecord.Segment {
  package func write(to json: inout JSONLine) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  /// Writes the members alone, for records that add more.
  package func writeMembers(to json: inout JSONLine) {
    json.key("id")
    json.string(id)
    json.key("parent")
    json.string(parent)
    json.key("kind")
    json.string(kind.rawValue)
    json.key("number")
    json.string(number)
    json.key("heading")
    json.string(heading)
    json.key("opening")
    json.string(opening)
    json.key("addressees")
    json.strings(addressees)
    json.key("text")
    json.string(text)
    json.key("page")
    json.int(page)
    json.key("endPage")
    json.int(endPage)
    json.key("footnotes")
    json.strings(footnotes)
    json.key("struck")
    json.bool(struck)
    json.key("deletions")
    json.spans(deletions)
    json.key("insertions")
    json.spans(insertions)
  }
}

extension JSONLine {
  /// Writes spans as pairs: `[[0,12],[20,24]]`.
  fileprivate mutating func spans(_ spans: [TextSpan]) {
    beginArray()
    for span in spans {
      beginArray()
      int(span.start)
      int(span.end)
      endArray()
    }
    endArray()
  }
}

extension DocumentRecord.Footnote {
  package func write(to json: inout JSONLine) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  /// Writes the members alone, for records that add more.
  package func writeMembers(to json: inout JSONLine) {
    json.key("id")
    json.string(id)
    json.key("mark")
    json.string(mark)
    json.key("text")
    json.string(text)
    json.key("page")
    json.int(page)
    json.key("segment")
    json.string(segment)
    json.key("offset")
    json.int(offset)
  }
}

extension DocumentRecord.Mention {
  package func write(to json: inout JSONLine) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  /// Writes the members alone, for records that add more.
  package func writeMembers(to json: inout JSONLine) {
    json.key("start")
    json.int(start)
    json.key("end")
    json.int(end)
    json.key("text")
    json.string(text)
    json.key("kind")
    json.string(kind.name)
    json.key("targets")
    json.beginArray()
    for target in targets { json.name(target) }
    json.endArray()
    json.key("relation")
    json.string(relation.name)
    json.key("status")
    json.string(status.rawValue)
    json.key("method")
    json.string(method.rawValue)
    json.key("confidence")
    json.double(confidence)
    json.key("note")
    json.string(note)
    json.key("segment")
    json.string(segment)
    json.key("footnote")
    json.string(footnote)
    json.key("page")
    json.int(page)
    json.key("box")
    if let box {
      json.beginArray()
      json.float(box.x0)
      json.float(box.y0)
      json.float(box.x1)
      json.float(box.y1)
      json.endArray()
    } else {
      json.null()
    }
    json.key("context")
    json.string(context)
    json.key("subject")
    json.name(subject)
    json.key("subject_relation")
    json.string(subjectRelation?.name)
  }
}

extension Diagnostic {
  package func write(to json: inout JSONLine) {
    json.beginObject()
    json.key("severity")
    json.string(severity.rawValue)
    json.key("code")
    json.string(code.rawValue)
    json.key("message")
    json.string(message)
    json.key("page")
    json.int(page)
    json.endObject()
  }
}

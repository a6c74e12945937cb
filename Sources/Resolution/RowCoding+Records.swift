package import LegalDocuments
import LegalIdentifiers
import SourceTexts
package import Spooling

// A record on its way from the process that made it to linking: the same values as its JSON, at a
// fraction of the cost of writing and reading it.

extension DocumentRecord: SpooledRow {
  package func write(to row: inout RowWriter) {
    row.name(document.id)
    row.optional(document.family) { $0.name($1) }
    document.metadata.write(to: &row)
    row.string(document.source.path)
    row.string(document.source.sha256)
    row.string(document.source.textSHA256)
    row.string(document.source.mediaType)
    row.string(document.source.format)
    row.int(document.source.pages)
    row.list(segments) { $1.write(to: &$0) }
    row.list(footnotes) { $1.write(to: &$0) }
    row.list(references) { $1.write(to: &$0) }
    row.list(diagnostics) { row, diagnostic in
      row.string(diagnostic.severity.rawValue)
      row.string(diagnostic.code.rawValue)
      row.string(diagnostic.message)
      row.int(diagnostic.page)
    }
  }

  package init(from row: inout RowReader) {
    let id = row.name()
    let family = row.optional { $0.name() }
    let metadata = DocumentMetadata(from: &row)
    let path = row.string()
    let sha256 = row.string()
    let textSHA256 = row.optionalString()
    let mediaType = row.string()
    let format = row.string()
    let source = DocumentSource(
      path: path, sha256: sha256, textSHA256: textSHA256, mediaType: mediaType, format: format,
      pages: row.optionalInt())
    self.init(
      document: Document(id: id, family: family, metadata: metadata, source: source),
      segments: row.list { Segment(from: &$0) }, footnotes: row.list { Footnote(from: &$0) },
      references: row.list { Mention(from: &$0) },
      diagnostics: row.list { row in
        let severity = Diagnostic.Severity(rawValue: row.string()) ?? .error
        let code = DiagnosticCode(row.string())
        let message = row.string()
        return Diagnostic(severity, code, message, page: row.optionalInt())
      })
  }
}

extension DocumentMetadata {
  fileprivate func write(to row: inout RowWriter) {
    row.optional(identifier) { $0.name($1) }
    row.names(aliases)
    row.string(language)
    row.date(date)
    for text in [kind, title, subject, from, to] { row.string(text) }
    for names in [procedures, previous, commission] { row.names(names) }
    row.strings(codes)
    row.strings(markings)
  }

  fileprivate init(from row: inout RowReader) {
    self.init()
    identifier = row.optional { $0.name() }
    aliases = row.names()
    language = row.optionalString()
    date = row.date()
    kind = row.optionalString()
    title = row.optionalString()
    subject = row.optionalString()
    from = row.optionalString()
    to = row.optionalString()
    procedures = row.names()
    previous = row.names()
    commission = row.names()
    codes = row.strings()
    markings = row.strings()
  }
}

extension DocumentRecord.Segment {
  fileprivate func write(to row: inout RowWriter) {
    row.string(id)
    row.string(parent)
    row.string(kind.rawValue)
    row.string(number)
    row.string(heading)
    row.string(opening)
    row.strings(addressees)
    row.string(text)
    row.int(page)
    row.int(endPage)
    row.strings(footnotes)
    row.bool(struck)
    row.spans(deletions)
    row.spans(insertions)
  }

  fileprivate init(from row: inout RowReader) {
    self.init(
      id: row.string(), parent: row.optionalString(), kind: SegmentKind(rawValue: row.string()),
      number: row.optionalString(), heading: row.optionalString(), opening: row.optionalString(),
      addressees: row.strings(), text: row.string(), page: row.optionalInt(),
      endPage: row.optionalInt(), footnotes: row.strings(), struck: row.bool(),
      deletions: row.spans(), insertions: row.spans())
  }
}

extension DocumentRecord.Footnote {
  fileprivate func write(to row: inout RowWriter) {
    row.string(id)
    row.string(mark)
    row.string(text)
    row.int(page)
    row.string(segment)
    row.int(offset)
  }

  fileprivate init(from row: inout RowReader) {
    self.init(
      id: row.string(), mark: row.string(), text: row.string(), page: row.optionalInt(),
      segment: row.optionalString(), offset: row.optionalInt())
  }
}

extension DocumentRecord.Mention {
  fileprivate func write(to row: inout RowWriter) {
    row.int(start)
    row.int(end)
    row.string(text)
    row.string(kind.name)
    row.list(targets) { $0.target($1) }
    row.string(relation.name)
    row.choice(status)
    row.choice(method)
    row.double(confidence)
    row.string(note)
    row.optional(subject) { $0.name($1) }
    row.optional(subjectRelation) { $0.string($1.name) }
    row.string(segment)
    row.string(footnote)
    row.int(page)
    row.optional(box) { row, box in
      for edge in [box.x0, box.y0, box.x1, box.y1] { row.double(Double(edge)) }
    }
    row.string(context)
  }

  fileprivate init(from row: inout RowReader) {
    self.init(
      start: row.int(), end: row.int(), text: row.string(),
      kind: ReferenceKind(row.shortName()), targets: row.list { $0.target() },
      relation: CitationRelation(row.shortName()),
      status: row.choice(or: .unresolved), method: row.choice(or: .explicit),
      confidence: row.double(),
      note: row.optionalString(), subject: row.optional { $0.name() },
      subjectRelation: row.optional { CitationRelation($0.shortName()) },
      segment: row.optionalString(), footnote: row.optionalString(),
      page: row.optionalInt(),
      box: row.optional { row in
        Box(
          x0: Float(row.double()), y0: Float(row.double()), x1: Float(row.double()),
          y1: Float(row.double()))
      }, context: row.string())
  }
}

extension RowWriter {
  fileprivate mutating func spans(_ spans: [TextSpan]) {
    list(spans) { row, span in
      row.int(span.start)
      row.int(span.end)
    }
  }

  mutating func target(_ target: Target) {
    name(target.work)
    string(target.language)
    optional(target.pinpoint) { $0.pinpoint($1) }
  }

  mutating func pinpoint(_ pinpoint: Pinpoint) {
    steps(pinpoint.path)
    steps(pinpoint.endPath)
  }

  private mutating func steps(_ path: Pinpoint.Path) {
    int(path.count)
    for index in path.indices {
      string(path.unit(at: index).name)
      string(path[index].number)
    }
  }
}

extension RowReader {
  mutating func target() -> Target {
    Target(name(), language: optionalString(), pinpoint: optional { $0.pinpoint() })
  }

  mutating func pinpoint() -> Pinpoint {
    let first = path()
    return Pinpoint(first, through: path())
  }

  fileprivate mutating func spans() -> [TextSpan] {
    list { row in
      let start = row.int()
      // A span runs forwards, whatever the bytes say.
      return TextSpan(start, max(start, row.int()))
    }
  }

  private mutating func path() -> Pinpoint.Path {
    let steps = list { row in
      let unit = Pinpoint.Unit(row.shortName())
      return Pinpoint.Step(unit, row.string())
    }
    return Pinpoint.Path(steps)
  }
}

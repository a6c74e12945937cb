import LegalIdentifiers
package import SourceTexts

extension DocumentRecord {
  /// Reads a record from one line of JSON.
  ///
  /// The document's own identifier reads back as its `id`, unless that was made from the file's
  /// bytes.
  package init(json bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    try self.init(from: &reader)
    try reader.end()
  }

  private enum Key: Int, CaseIterable {
    case document, segments, footnotes, references, diagnostics

    static let names = JSONKeys(allCases.map { "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var document: Document?
    var segments: [Segment] = []
    var footnotes: [Footnote] = []
    var references: [Mention] = []
    var diagnostics: [Diagnostic] = []
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .document: document = try Document(from: &reader)
      case .segments:
        try reader.array { reader throws(JSONError) in
          segments.append(try Segment(from: &reader))
        }
      case .footnotes:
        try reader.array { reader throws(JSONError) in
          footnotes.append(try Footnote(from: &reader))
        }
      case .references:
        try reader.array { reader throws(JSONError) in
          references.append(try Mention(from: &reader))
        }
      case .diagnostics:
        try reader.array { reader throws(JSONError) in
          diagnostics.append(try Diagnostic(from: &reader))
        }
      case nil: break
      }
    }
    guard let document else {
      throw JSONError("expected a record with the key “document”", offset: reader.offset)
    }
    self.init(
      document: document, segments: segments, footnotes: footnotes, references: references,
      diagnostics: diagnostics)
  }
}

extension DocumentRecord.Document {
  private enum Key: Int, CaseIterable {
    case id, family, language, date, kind, title, subject, from, to, procedures, previous,
      commission, codes, markings, aliases, source

    static let names = JSONKeys(allCases.map { "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var id: WorkIdentifier?
    var family: WorkIdentifier?
    var metadata = DocumentMetadata()
    var source = DocumentSource(path: "", sha256: "", mediaType: "", format: "")
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .id: id = try reader.identifier()
      case .family: family = reader.null() ? nil : try reader.identifier()
      case .language: metadata.language = try reader.optionalString()
      case .date: metadata.date = try reader.optionalDate()
      case .kind: metadata.kind = try reader.optionalString()
      case .title: metadata.title = try reader.optionalString()
      case .subject: metadata.subject = try reader.optionalString()
      case .from: metadata.from = try reader.optionalString()
      case .to: metadata.to = try reader.optionalString()
      case .procedures: metadata.procedures = try reader.identifiers()
      case .previous: metadata.previous = try reader.identifiers()
      case .commission: metadata.commission = try reader.identifiers()
      case .codes: metadata.codes = try reader.strings()
      case .markings: metadata.markings = try reader.strings()
      case .aliases: metadata.aliases = try reader.identifiers()
      case .source: source = try DocumentSource(from: &reader)
      case nil: break
      }
    }
    guard let id else {
      throw JSONError("expected a document with the key “id”", offset: reader.offset)
    }
    metadata.identifier = id.scheme == .file ? nil : id
    self.init(id: id, family: family, metadata: metadata, source: source)
  }
}

extension DocumentSource {
  private enum Key: Int, CaseIterable {
    case path, sha256, textSha256, mediaType, format, pages

    static let names = JSONKeys(allCases.map { "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    self.init(path: "", sha256: "", mediaType: "", format: "")
    var source = self
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .path: source.path = try reader.string()
      case .sha256: source.sha256 = try reader.string()
      case .textSha256: source.textSHA256 = try reader.optionalString()
      case .mediaType: source.mediaType = try reader.string()
      case .format: source.format = try reader.string()
      case .pages: source.pages = try reader.optionalInt()
      case nil: break
      }
    }
    self = source
  }
}

extension DocumentRecord.Segment {
  private enum Key: Int, CaseIterable {
    case id, parent, kind, number, heading, opening, addressees, text, page, endPage, footnotes,
      struck, deletions, insertions

    static let names = JSONKeys(allCases.map { "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var segment = Self(
      id: "", parent: nil, kind: .body, number: nil, heading: nil, opening: nil, addressees: [],
      text: "", page: nil, endPage: nil, footnotes: [], struck: false)
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .id: segment.id = try reader.string()
      case .parent: segment.parent = try reader.optionalString()
      case .kind: segment.kind = SegmentKind(rawValue: try reader.string())
      case .number: segment.number = try reader.optionalString()
      case .heading: segment.heading = try reader.optionalString()
      case .opening: segment.opening = try reader.optionalString()
      case .addressees: segment.addressees = try reader.strings()
      case .text: segment.text = try reader.string()
      case .page: segment.page = try reader.optionalInt()
      case .endPage: segment.endPage = try reader.optionalInt()
      case .footnotes: segment.footnotes = try reader.strings()
      case .struck: segment.struck = try reader.bool()
      case .deletions: segment.deletions = try reader.spans()
      case .insertions: segment.insertions = try reader.spans()
      case nil: break
      }
    }
    self = segment
  }
}

extension DocumentRecord.Footnote {
  private enum Key: Int, CaseIterable {
    case id, mark, text, page, segment, offset

    static let names = JSONKeys(allCases.map { "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var note = Self(id: "", mark: "", text: "", page: nil, segment: nil, offset: nil)
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .id: note.id = try reader.string()
      case .mark: note.mark = try reader.string()
      case .text: note.text = try reader.string()
      case .page: note.page = try reader.optionalInt()
      case .segment: note.segment = try reader.optionalString()
      case .offset: note.offset = try reader.optionalInt()
      case nil: break
      }
    }
    self = note
  }
}

extension DocumentRecord.Mention {
  private enum Key: Int, CaseIterable {
    case start, end, text, kind, targets, relation, status, method, confidence, note, subject,
      subjectRelation, segment, footnote, page, box, context

    static let names = JSONKeys(
      allCases.map { $0 == .subjectRelation ? "subject_relation" : "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var mention = Self(
      start: 0, end: 0, text: "", kind: .document, targets: [], relation: .cites,
      status: .unresolved, method: .explicit, confidence: 0, note: nil, segment: nil,
      footnote: nil, page: nil, box: nil, context: "")
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .start: mention.start = try reader.int()
      case .end: mention.end = try reader.int()
      case .text: mention.text = try reader.string()
      case .kind: mention.kind = ReferenceKind(rawValue: try reader.string())
      case .targets:
        try reader.array { reader throws(JSONError) in
          mention.targets.append(try reader.target())
        }
      case .relation: mention.relation = CitationRelation(rawValue: try reader.string())
      case .status: mention.status = try reader.word("a status")
      case .method: mention.method = try reader.word("a method")
      case .confidence: mention.confidence = try reader.double()
      case .note: mention.note = try reader.optionalString()
      case .subject: mention.subject = reader.null() ? nil : try reader.identifier()
      case .subjectRelation:
        mention.subjectRelation = try reader.optionalString().map { CitationRelation(rawValue: $0) }
      case .segment: mention.segment = try reader.optionalString()
      case .footnote: mention.footnote = try reader.optionalString()
      case .page: mention.page = try reader.optionalInt()
      case .box: mention.box = try reader.optionalBox()
      case .context: mention.context = try reader.string()
      case nil: break
      }
    }
    self = mention
  }
}

extension Diagnostic {
  private enum Key: Int, CaseIterable {
    case severity, code, message, page

    static let names = JSONKeys(allCases.map { "\($0)" })
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var diagnostic = Diagnostic(.note, DiagnosticCode(""), "")
    try reader.object(Key.names) { reader, index throws(JSONError) in
      switch Key(rawValue: index) {
      case .severity: diagnostic.severity = try reader.word("a severity")
      case .code: diagnostic.code = DiagnosticCode(try reader.string())
      case .message: diagnostic.message = try reader.string()
      case .page: diagnostic.page = try reader.optionalInt()
      case nil: break
      }
    }
    self = diagnostic
  }
}

extension JSONReader {
  fileprivate mutating func identifier() throws(JSONError) -> WorkIdentifier {
    let text = try string()
    guard let identifier = WorkIdentifier(text) else {
      throw JSONError("expected an identifier, found “\(text)”", offset: offset)
    }
    return identifier
  }

  fileprivate mutating func identifiers() throws(JSONError) -> [WorkIdentifier] {
    var values: [WorkIdentifier] = []
    try array { reader throws(JSONError) in values.append(try reader.identifier()) }
    return values
  }

  fileprivate mutating func target() throws(JSONError) -> Target {
    let text = try string()
    guard let target = Target(text) else {
      throw JSONError("expected a target, found “\(text)”", offset: offset)
    }
    return target
  }

  fileprivate mutating func optionalDate() throws(JSONError) -> CivilDate? {
    guard let text = try optionalString() else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw JSONError("expected a date, found “\(text)”", offset: offset)
    }
    return date
  }

  fileprivate mutating func word<Word: RawRepresentable<String>>(
    _ name: String
  ) throws(JSONError) -> Word {
    let text = try string()
    guard let word = Word(rawValue: text) else {
      throw JSONError("expected \(name), found “\(text)”", offset: offset)
    }
    return word
  }

  fileprivate mutating func optionalBox() throws(JSONError) -> Box? {
    if null() { return nil }
    var edges: [Float] = []
    try array { reader throws(JSONError) in edges.append(Float(try reader.double())) }
    guard edges.count == 4 else {
      throw JSONError("expected a box of four numbers", offset: offset)
    }
    return Box(x0: edges[0], y0: edges[1], x1: edges[2], y1: edges[3])
  }
}

extension JSONReader {
  /// Reads spans that were written as pairs.
  fileprivate mutating func spans() throws(JSONError) -> [TextSpan] {
    var spans: [TextSpan] = []
    try array { reader throws(JSONError) in
      var ends: [Int] = []
      try reader.array { reader throws(JSONError) in ends.append(try reader.int()) }
      if ends.count == 2 { spans.append(TextSpan(ends[0], ends[1])) }
    }
    return spans
  }
}

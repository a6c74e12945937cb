import LegalDocuments
import LegalIdentifiers
import Resolution
import SourceTexts

/// A plain text with its references, to be looked up in a catalogue as linking would do it: the text
/// counts as a document of one segment.
struct CitedText {
  private let references: [Reference]
  private let record: DocumentRecord

  init(
    _ text: String, _ references: [Reference], document: WorkIdentifier?, date: CivilDate?,
    language: String
  ) {
    self.references = references
    var read = LegalDocument(
      source: DocumentSource(path: "-", sha256: "", mediaType: "text/plain", format: "text"))
    read.metadata.identifier = document ?? WorkIdentifier(.file, "-")
    read.metadata.date = date
    read.metadata.language = language
    read.segments = [Segment(id: "txt_1", kind: .body, text: text)]
    record = DocumentRecord(read, references: references.map { LocatedReference(.segment(0), $0) })
  }

  /// The references as the catalogue leads them on.
  func resolved(with catalogue: some CatalogueSource) throws(CatalogueError) -> [Reference] {
    let excerpt = try catalogue.excerpt(for: CatalogueNeeds([RecordIdentity(record)]))
    let outcomes = Resolver(catalogue: excerpt).resolve([record]).mentions.first ?? []
    guard outcomes.count == references.count else { return references }
    return zip(references, outcomes).map { $0.resolved(as: $1) }
  }
}

extension Reference {
  /// The reference with the targets that an outcome gives; what the text alone says stays where the
  /// catalogue knows no more.
  fileprivate func resolved(as outcome: ResolvedMention) -> Reference {
    var reference = self
    var remarks: [String] = []
    for target in outcome.targets {
      if let reason = target.reason { remarks.append(reason) }
      if let issue = target.preferredIssue { remarks.append("probably \(issue)") }
    }
    let open = outcome.targets.first { $0.status == .ambiguous && $0.rule != "none" }
    let led = outcome.targets.compactMap { target -> Target? in
      guard let work = target.work, let written = target.written else { return nil }
      return written.work.scheme == .self
        ? written : Target(work, language: written.language, pinpoint: target.pinpoint)
    }
    if let open {
      reference.status = .ambiguous
      reference.method = .catalogue
      reference.targets = open.candidates.map { Target($0) }
      reference.confidence = open.confidence
    } else if led.count == outcome.targets.count, led != targets,
      outcome.targets.allSatisfy({ $0.status != .unresolved })
    {
      reference.status = .identified
      reference.method = .catalogue
      reference.targets = led
      reference.confidence = outcome.targets.map(\.confidence).min() ?? confidence
    }
    let notes = ([note] + remarks).compactMap { $0 }
    var said: Set<String> = []
    reference.note =
      notes.isEmpty ? nil : notes.filter { said.insert($0).inserted }.joined(separator: "; ")
    return reference
  }
}

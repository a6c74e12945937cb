import Languages
package import LegalDocuments
package import LegalIdentifiers
package import SourceTexts
package import Spooling

/// What linking must know of a document before a mention of any other can be resolved.
///
/// A small part of its record: linking holds the identities of all documents, but the record of
/// only a few at a time.
package struct RecordIdentity: Hashable, Sendable {
  package var id: WorkIdentifier
  package var path: String
  package var sha256: String
  /// As ``DocumentSource/textSHA256``.
  package var textSHA256: String?
  /// Other names that the document gives itself.
  package var aliases: [WorkIdentifier]
  package var procedures: [WorkIdentifier]
  package var title: String?
  package var date: CivilDate?
  /// Kind as printed.
  package var kind: String?
  package var language: String?
  /// Acts that the text gives together with the places where they were published; sorted.
  package var publications: [Publication]
  /// Works mentioned, each once; sorted.
  package var cited: [WorkIdentifier]
  /// Works mentioned down to a place inside, each once; sorted.
  package var pinned: [WorkIdentifier]
  /// Works that are named by date and title, each once; sorted.
  package var titles: [NamedTitle]
  /// Ids of the segments by which others cite places of the document, in their order.
  ///
  /// Packed where the document is read, since most are never asked for.
  package var places: PackedPaths
  /// Tells records of one document apart that say different things; 0 where there is only one.
  package var digest = 0

  /// An act and the place at which a text says it was published.
  package struct Publication: Hashable, Sendable {
    package var act: WorkIdentifier
    package var place: WorkIdentifier

    package init(act: WorkIdentifier, place: WorkIdentifier) {
      self.act = act
      self.place = place
    }
  }

  /// Reads off a record what linking must know.
  package init(_ record: DocumentRecord) {
    let metadata = record.document.metadata
    id = record.document.id
    path = record.document.source.path
    sha256 = record.document.source.sha256
    textSHA256 = record.document.source.textSHA256
    aliases = metadata.aliases
    procedures = metadata.procedures
    title = metadata.title ?? metadata.subject
    date = metadata.date
    kind = metadata.kind
    language = metadata.language
    let beside = NamedBeside(record)
    let vocabulary = Vocabulary.of(metadata.language ?? "en")
    var pinned: Set<WorkIdentifier> = []
    var titles: Set<NamedTitle> = []
    var publications: Set<Publication> = []
    var cited = Set(metadata.previous + metadata.commission)
    // Most targets name the work that the one before named.
    var last: WorkIdentifier = .self
    for index in record.references.indices {
      let targets = record.references[index].targets
      for target in targets where !target.work.isSelf {
        if target.work != last {
          last = target.work
          cited.insert(last)
        }
        if target.pinpoint != nil { pinned.insert(last) }
      }
      if targets.contains(where: { $0.work.isDescription }),
        let date = WrittenDate.first(of: record.references[index], vocabulary), date.month > 0,
        let words = TitleRule.words(of: record.references[index], vocabulary)
      {
        titles.insert(NamedTitle(date: date, words: words))
      }
      if let act = beside[index], let place = targets.first?.work, place.namesWork {
        publications.insert(Publication(act: act, place: place))
      }
    }
    self.publications = publications.sorted { ($0.act, $0.place) < ($1.act, $1.place) }
    self.cited = cited.sorted()
    self.pinned = pinned.sorted()
    self.titles = titles.sorted()
    places = PackedPaths(
      record.segments.indices.lazy.map { record.segments[$0].id }
        .filter { WorkIdentifier.isPath($0) })
  }

  /// The order of the documents everywhere: identifier, path, content, record.
  package var key: SortKey {
    var key = SortKey()
    key.append(id)
    key.append(path)
    key.append(sha256)
    key.append(digest)
    return key
  }
}

extension RecordIdentity: SpooledRow {
  package func write(to row: inout RowWriter) {
    row.name(id)
    row.string(path)
    row.string(sha256)
    row.string(textSHA256)
    row.names(aliases)
    row.names(procedures)
    row.string(title)
    row.date(date)
    row.string(kind)
    row.string(language)
    row.list(publications) { row, publication in
      row.name(publication.act)
      row.name(publication.place)
    }
    row.names(cited)
    row.names(pinned)
    row.list(titles) { $1.write(to: &$0) }
    row.piece(places.bytes)
    row.int(digest)
  }

  package init(from row: inout RowReader) {
    id = row.name()
    path = row.string()
    sha256 = row.string()
    textSHA256 = row.optionalString()
    aliases = row.names()
    procedures = row.names()
    title = row.optionalString()
    date = row.date()
    kind = row.optionalString()
    language = row.optionalString()
    publications = row.list { row in
      let act = row.name()
      return Publication(act: act, place: row.name())
    }
    cited = row.names()
    pinned = row.names()
    titles = row.list { NamedTitle(from: &$0) }.compactMap { $0 }
    places = PackedPaths(bytes: row.piece())
    digest = row.int()
  }
}

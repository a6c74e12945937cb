package import LegalIdentifiers
import Resolution
package import SourceTexts
package import Spooling

/// A work of the graph, or what stands for one that could not be identified.
package struct GraphNode: Hashable, Sendable {
  /// What is known of the node.
  package enum Kind: String, Sendable {
    /// In the corpus, or a family of which an issue is.
    case work
    /// Cited, with an identifier, but not in the corpus.
    case target
    /// Named without identifier: a name, a description, a meeting's date.
    case unresolved
  }

  package var id: WorkIdentifier
  /// Short name for people.
  package var label: String
  package var kind: Kind
  package var isInCorpus: Bool
  /// What sort of text it is (`regulation`, `judgment`, `cover note` …).
  package var type: String?
  package var title: String?
  package var date: CivilDate?
  package var year: Int?
  package var language: String?
  /// Whose text it is (`council`, `commission` …), where number or title say so.
  package var institution: String?
  package var uri: String?
  package var aliases: [WorkIdentifier]
  /// Works of the citation layer that point here.
  package var citedBy: Int
  /// Works of the citation layer that this one points to.
  package var cites: Int

  package init(
    id: WorkIdentifier, label: String, kind: Kind, isInCorpus: Bool = false, type: String? = nil,
    title: String? = nil, date: CivilDate? = nil, year: Int? = nil, language: String? = nil,
    institution: String? = nil, uri: String? = nil, aliases: [WorkIdentifier] = [],
    citedBy: Int = 0, cites: Int = 0
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isInCorpus = isInCorpus
    self.type = type
    self.title = title
    self.date = date
    self.year = year
    self.language = language
    self.institution = institution
    self.uri = uri
    self.aliases = aliases
    self.citedBy = citedBy
    self.cites = cites
  }
}

extension GraphNode: SpooledRow {
  package func write(to row: inout RowWriter) {
    row.name(id)
    row.string(label)
    row.string(kind.rawValue)
    row.bool(isInCorpus)
    row.string(type)
    row.string(title)
    row.date(date)
    row.int(year)
    row.string(language)
    row.string(institution)
    row.string(uri)
    row.names(aliases)
    row.int(citedBy)
    row.int(cites)
  }

  package init(from row: inout RowReader) {
    id = row.name()
    label = row.string()
    kind = Kind(rawValue: row.string()) ?? .unresolved
    isInCorpus = row.bool()
    type = row.optionalString()
    title = row.optionalString()
    date = row.date()
    year = row.optionalInt()
    language = row.optionalString()
    institution = row.optionalString()
    uri = row.optionalString()
    aliases = row.names()
    citedBy = row.int()
    cites = row.int()
  }
}

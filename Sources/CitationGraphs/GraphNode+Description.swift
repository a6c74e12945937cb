import LegalIdentifiers
import Resolution
import SourceTexts

extension GraphNode {
  /// Describes a node by what is known of its work and by what its number says.
  init(
    _ id: WorkIdentifier, printed name: String?, known: KnownWorks, citedBy: Int, cites: Int
  ) {
    let work = known.works[id]
    let names = known.names.all(of: id)
    let isInCorpus = work?.isInCorpus ?? false
    let kind: Kind
    if isInCorpus || known.families.isKnown(id) {
      kind = .work
    } else if [.alias, .text, .meeting].contains(id.scheme) {
      kind = .unresolved
    } else {
      kind = .target
    }
    self.init(
      id: id, label: name ?? WorkLabel.label(of: id), kind: kind, isInCorpus: isInCorpus,
      type: WorkLabel.type(of: id) ?? work?.kind.map { $0.lowercased() }, title: work?.title,
      date: work?.date, year: work?.date?.year ?? WorkLabel.year(of: id),
      language: work?.language,
      institution: WorkLabel.institution(of: id, title: work?.title),
      uri: id.uri ?? names.lazy.compactMap(\.uri).first, aliases: names.filter { $0 != id },
      citedBy: citedBy, cites: cites)
  }
}

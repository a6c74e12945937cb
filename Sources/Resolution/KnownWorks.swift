package import LegalDocuments
package import LegalIdentifiers
import SourceTexts

/// Everything that can be known of works before any mention is resolved: their names, their pages
/// in the Official Journal, their families.
package struct KnownWorks: Sendable {
  package private(set) var names: WorkNames
  package private(set) var pages = OJPages()
  package private(set) var families = CouncilFamilies()
  /// By the name of the node; only works of the corpus and of the catalogue.
  package private(set) var works: [WorkIdentifier: KnownWork] = [:]
  /// Evidence that contradicts other evidence, with what it would have joined.
  package private(set) var contradictions: [NameEvidence] = []
  private var canonicalNames: [WorkIdentifier: WorkIdentifier] = [:]

  /// Collects what records (in their final order) and catalogue say.
  package init(
    records: [DocumentRecord], beside: [NamedBeside], catalogue: WorkCatalogue
  ) {
    let plain = Self.ownEvidence(records) + Self.catalogueEvidence(catalogue)
    names = WorkNames(plain.filter { !$0.second.isOJPage && !$0.first.isOJPage })
    let placed = plain.filter { $0.second.isOJPage || $0.first.isOJPage }
    for item in placed {
      let (place, work) =
        item.first.isOJPage ? (item.first, item.second) : (item.second, item.first)
      pages.add(names.canonical(work), at: place, lastPage: nil)
    }
    for row in catalogue.works {
      for place in row.names where place.isOJPage {
        pages.add(names.canonical(row.id), at: place, lastPage: row.lastPage)
      }
    }
    // A page is a name of the work only where no other work begins on it.
    var later = placed.filter { item in
      pages.works(beginningAt: item.first.isOJPage ? item.first : item.second).count == 1
    }
    later += textEvidence(records, beside: beside, placed: placed)
    later += numberingEvidence(records, catalogue: catalogue)
    for item in Set(later).sorted() { names.add(item) }
    contradictions += names.refused
    contradictions.sort()
    for name in names.known { canonicalNames[name] = names.canonical(name) }
    describe(records, catalogue: catalogue)
  }

  /// The name of the work's node.
  package func canonical(_ name: WorkIdentifier) -> WorkIdentifier {
    canonicalNames[name] ?? name
  }

  /// The known work of this name.
  package subscript(name: WorkIdentifier) -> KnownWork? { works[canonical(name)] }

  private static func ownEvidence(_ records: [DocumentRecord]) -> [NameEvidence] {
    records.flatMap { record in
      record.document.metadata.aliases.filter { $0 != record.document.id && $0.namesWork }.map {
        NameEvidence(record.document.id, $0, .document, origin: record.document.source.path)
      }
    }
  }

  private static func catalogueEvidence(_ catalogue: WorkCatalogue) -> [NameEvidence] {
    catalogue.works.flatMap { row in
      row.names.filter { $0 != row.id && $0.namesWork }.map {
        NameEvidence(row.id, $0, .catalogue, origin: row.origin)
      }
    }
  }

  /// Acts and places that texts give together, where every text agrees on both.
  private mutating func textEvidence(
    _ records: [DocumentRecord], beside: [NamedBeside], placed: [NameEvidence]
  ) -> [NameEvidence] {
    let settled = Set(
      placed.map { names.canonical($0.first.isOJPage ? $0.second : $0.first) })
    var pairs: Set<NameEvidence> = []
    var actsAt: [WorkIdentifier: Set<WorkIdentifier>] = [:]
    var placesOf: [WorkIdentifier: Set<WorkIdentifier>] = [:]
    for (record, beside) in zip(records, beside) {
      for (index, mention) in record.references.enumerated() {
        guard let act = beside[index], let place = mention.targets.first?.work, place.namesWork
        else { continue }
        let work = names.canonical(act)
        guard names.canonical(place) != work, pages.works(beginningAt: place).isEmpty,
          !settled.contains(work)
        else { continue }
        pairs.insert(NameEvidence(act, place, .text, origin: record.document.source.path))
        actsAt[place, default: []].insert(work)
        placesOf[work, default: []].insert(place)
      }
    }
    var agreed: [NameEvidence] = []
    for pair in pairs {
      let (place, act) =
        pair.first.scheme == .oj ? (pair.first, pair.second) : (pair.second, pair.first)
      let work = names.canonical(act)
      if actsAt[place]?.count == 1, placesOf[work]?.count == 1 {
        agreed.append(pair)
      } else {
        contradictions.append(pair)
      }
    }
    return agreed
  }

  /// Names that follow from the numbering of a series, where just one candidate is known to exist.
  private func numberingEvidence(
    _ records: [DocumentRecord], catalogue: WorkCatalogue
  ) -> [NameEvidence] {
    var seen = Set(names.known)
    for record in records {
      seen.insert(record.document.id)
      seen.formUnion(record.document.metadata.procedures)
      for mention in record.references { seen.formUnion(mention.targets.map(\.work)) }
    }
    seen.formUnion(catalogue.works.map(\.id))
    var actByAct: [String: [WorkIdentifier]] = [:]
    for name in seen where name.scheme == .celex {
      if let key = name.yearAndNumber { actByAct[key, default: []].append(name) }
    }
    var procedures: [String: [WorkIdentifier]] = [:]
    for name in seen where name.scheme == .proc && name.value.utf8.last == UInt8(ascii: ")") {
      procedures[String(name.value.prefix { $0 != "(" }), default: []].append(name)
    }
    var evidence: [NameEvidence] = []
    func join(_ name: WorkIdentifier, _ others: [WorkIdentifier], _ rule: String) {
      if others.count == 1 {
        evidence.append(NameEvidence(name, others[0], .numbering, origin: rule))
      }
    }
    for name in seen {
      switch name.scheme {
      case .oj:
        if let number = OJActNumber(notation: name.value) {
          let key = "\(number.series == .c ? "5" : "3"):\(number.year):\(number.number)"
          join(name, actByAct[key] ?? [], "oj-act-number")
        }
      case .com:
        if let number = ComNumber(printed: name.value), number.version == 1 {
          join(name, number.celexCandidates.filter(seen.contains), "com-number")
        }
      case .council:
        if let number = CouncilNumber(name), number.series == .europeanCouncil {
          let kept = CouncilNumber(
            .standard, number.number, year: number.year, suffixes: number.suffixes)
          join(name, [kept.identifier].filter(seen.contains), "register-series")
        }
      case .proc: join(name, procedures[name.value] ?? [], "procedure-number")
      default: break
      }
    }
    return evidence
  }

  private mutating func describe(_ records: [DocumentRecord], catalogue: WorkCatalogue) {
    for (index, record) in records.enumerated() {
      let metadata = record.document.metadata
      let id = canonical(record.document.id)
      var work = works[id] ?? KnownWork(id: id)
      work.records.append(index)
      work.title = work.title ?? metadata.title ?? metadata.subject
      work.date = work.date ?? metadata.date
      work.kind = work.kind ?? metadata.kind
      work.language = work.language ?? metadata.language
      works[id] = work
      for name in [record.document.id] + metadata.aliases {
        families.add(name, date: metadata.date)
      }
    }
    for row in catalogue.works {
      let id = canonical(row.id)
      var work = works[id] ?? KnownWork(id: id)
      work.title = work.title ?? row.title
      work.date = work.date ?? row.date
      works[id] = work
      for name in [row.id] + row.names { families.add(name, date: row.date) }
    }
    for id in works.keys { works[id]?.aliases = names.all(of: id).filter { $0 != id } }
  }
}

extension WorkIdentifier {
  /// A page or a notice of a numbered issue of the Official Journal, which works may share.
  var isOJPage: Bool {
    guard scheme == .oj, let place = OJPlace(notation: value) else { return false }
    return place.spot != .issue
  }

  /// Whether it can name a single work: an issue of the Official Journal holds many.
  var namesWork: Bool {
    guard scheme == .oj else { return scheme != .proc && scheme != .meeting && scheme != .self }
    return isOJPage || OJActNumber(notation: value) != nil
  }

  /// `3:2024:1689` of `celex:32024R1689`, for acts published one by one since October 2023.
  fileprivate var yearAndNumber: String? {
    let bytes = Array(value.utf8)
    guard bytes.count >= 10, bytes[0] == UInt8(ascii: "3") || bytes[0] == UInt8(ascii: "5"),
      let year = Int(String(decoding: bytes[1..<5], as: UTF8.self)), year >= 2023
    else { return nil }
    let rest = bytes[5...].drop { (65...90).contains($0) }
    guard (4...5).contains(rest.count), let number = Int(String(decoding: rest, as: UTF8.self))
    else { return nil }
    return "\(bytes[0] == UInt8(ascii: "3") ? "3" : "5"):\(year):\(number)"
  }
}

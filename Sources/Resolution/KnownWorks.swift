package import LegalDocuments
package import LegalIdentifiers
package import SourceTexts
package import Spooling

/// Everything that can be known of works before any mention is resolved: their names, their pages
/// in the Official Journal, their families.
package struct KnownWorks: Sendable {
  package private(set) var names: WorkNames
  package private(set) var pages = OJPages()
  package private(set) var families = CouncilFamilies()
  /// By the name of the node; only works of the corpus and of the catalogue.
  package private(set) var works = KnownWorkTable()
  /// Evidence that contradicts other evidence, with what it would have joined.
  package private(set) var contradictions: [NameEvidence] = []
  /// Works by date and title, for those that someone names so.
  package private(set) var titles = TitleIndex()
  /// What catalogues state of works that documents bear or cite, by source, target and relation.
  package private(set) var statedRelations: [StatedRelation] = []
  /// Documents whose text another one has, by number.
  package let duplicates: [Int: Duplicate]
  /// Consolidated texts by the act, the oldest first.
  private var states: [WorkIdentifier: [WorkState]] = [:]
  /// By the text's own work; only works whose places someone cites.
  private var structures: [WorkIdentifier: PackedPaths] = [:]
  /// Places of works of which there are several texts, put together once.
  private var joined: [WorkIdentifier: PackedPaths] = [:]

  /// Collects what the documents, in their order, and the catalogue say.
  package init(identities: Rows<RecordIdentity>, catalogue: WorkCatalogue) {
    duplicates = DuplicateFinder.duplicates(in: identities)
    var look = FirstLook(identities, catalogue)
    let plain = look.evidence
    look.evidence = []
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
    pages.settle()
    // A page is a name of the work only where no other work begins on it.
    var later = placed.filter { item in
      pages.works(beginningAt: item.first.isOJPage ? item.first : item.second).count == 1
    }
    later += textEvidence(identities, placed: placed)
    for name in names.known where name.isInNumberedSeries { look.numbered.add(name) }
    later += numberingEvidence(look.numbered)
    look.numbered = NameNumbers()
    names.add(all: later)
    contradictions += names.refused
    contradictions.sort()
    names.settle()
    pages.settle { names.canonical($0) }
    describeStates(look.consolidated)
    describe(identities, look, catalogue: catalogue)
    describeRelations(catalogue)
  }

  /// One work's footing on another, as a row of a catalogue states it.
  package struct StatedRelation: Hashable, Sendable {
    package var source: WorkIdentifier
    package var target: WorkIdentifier
    package var relation: CitationRelation
    package var origin: String
  }

  /// A consolidated text of an act.
  package struct WorkState: Hashable, Sendable {
    package var date: CivilDate
    package var name: WorkIdentifier
  }

  /// The consolidated texts of an act that are known, the oldest first.
  package func states(of work: WorkIdentifier) -> [WorkState] { states[work] ?? [] }

  /// The places of a work, in all texts and states of it that the corpus holds; `nil` where it holds
  /// none.
  ///
  /// They are unpacked at each call.
  package func structure(of work: WorkIdentifier) -> WorkStructure? {
    if let known = joined[work] { return WorkStructure(known.paths) }
    guard states[work] != nil else {
      return structures[work].map { WorkStructure($0.paths) }
    }
    return joinedStructure(of: work)
  }

  private func joinedStructure(of work: WorkIdentifier) -> WorkStructure? {
    let texts = [work] + states(of: work).map { canonical($0.name) }
    let known = texts.compactMap { structures[$0] }
    guard let first = known.first else { return nil }
    let whole = WorkStructure(first.paths)
    for other in known.dropFirst() { whole.add(other.paths) }
    return whole
  }

  /// The name of the work's node.
  package func canonical(_ name: WorkIdentifier) -> WorkIdentifier { names.canonical(name) }

  /// The known work of this name.
  package subscript(name: WorkIdentifier) -> KnownWork? { works[canonical(name)] }

  /// What one pass over the documents tells before any two names are joined.
  private struct FirstLook {
    var evidence: [NameEvidence] = []
    /// Names that may be, or lead to, another name by their numbers.
    var numbered = NameNumbers()
    /// Agreements that someone names by name, place or number.
    var agreements: Set<InternationalAgreement> = []
    /// Names of consolidated texts.
    var consolidated: Set<WorkIdentifier> = []
    /// Works that someone cites down to a place.
    var pinned = NameNumbers()
    /// Days and months by which someone names a work.
    var dates: Set<CivilDate> = []

    init(_ identities: Rows<RecordIdentity>, _ catalogue: WorkCatalogue) {
      for document in identities {
        // A consolidated text names the act that it consolidates, which is another work.
        for name in document.aliases
        where name != document.id && name.namesWork && !document.id.isConsolidated(of: name) {
          evidence.append(NameEvidence(document.id, name, .document, origin: document.path))
        }
        for name in document.cited where name.isInNumberedSeries { numbered.add(name) }
        for agreement in document.cited.lazy.compactMap(InternationalAgreement.init) {
          agreements.insert(agreement)
        }
        for name in document.procedures { numbered.add(name) }
        if document.id.isInNumberedSeries { numbered.add(document.id) }
        if document.id.consolidation != nil { consolidated.insert(document.id) }
        for name in document.pinned { pinned.add(name) }
        for title in document.titles { dates.insert(title.date) }
      }
      for agreement in agreements {
        for name in agreement.names.dropFirst() {
          evidence.append(
            NameEvidence(agreement.work, name, .catalogue, origin: "international agreements"))
        }
      }
      for row in catalogue.works {
        for name in row.names where name != row.id && name.namesWork {
          evidence.append(NameEvidence(row.id, name, .catalogue, origin: row.origin))
        }
        if row.id.isInNumberedSeries { numbered.add(row.id) }
        if row.id.consolidation != nil { consolidated.insert(row.id) }
      }
    }
  }

  /// Acts and places that texts give together, where the texts agree on both.
  ///
  /// Texts have typing errors, so a single voice against many does not undo them; but what remains
  /// must be ten times as many works, or the names stay apart. What loses is kept as contradiction.
  private mutating func textEvidence(
    _ identities: Rows<RecordIdentity>, placed: [NameEvidence]
  ) -> [NameEvidence] {
    let settled = Set(placed.map { names.canonical($0.first.isOJPage ? $0.second : $0.first) })
    var voices: [RecordIdentity.Publication: Voices] = [:]
    for (index, document) in identities.enumerated() where duplicates[index + 1] == nil {
      for item in document.publications {
        let work = names.canonical(item.act)
        guard names.canonical(item.place) != work, pages.works(beginningAt: item.place).isEmpty,
          !settled.contains(work)
        else { continue }
        let evidence = NameEvidence(item.act, item.place, .text, origin: document.path)
        let publication = RecordIdentity.Publication(act: work, place: item.place)
        voices[publication, default: Voices(first: evidence)].add(evidence, of: document.id)
      }
    }
    var atPlace: [WorkIdentifier: Int] = [:]
    var ofWork: [WorkIdentifier: Int] = [:]
    for (publication, voices) in voices {
      atPlace[publication.place, default: 0] += voices.count
      ofWork[publication.act, default: 0] += voices.count
    }
    var agreed: [NameEvidence] = []
    for (publication, voices) in voices {
      let others =
        atPlace[publication.place, default: 0] + ofWork[publication.act, default: 0]
        - 2 * voices.count
      if voices.count >= 10 * others {
        agreed.append(voices.evidence)
      } else {
        contradictions.append(voices.evidence)
      }
    }
    return agreed
  }

  /// How many works say the same; the documents come in order, so that one in two languages is
  /// heard once.
  private struct Voices {
    var count = 0
    var last: WorkIdentifier?
    var evidence: NameEvidence

    init(first: NameEvidence) { evidence = first }

    mutating func add(_ other: NameEvidence, of work: WorkIdentifier) {
      if last != work { count += 1 }
      last = work
      evidence = min(evidence, other)
    }
  }

  /// Names that follow from the numbering of a series, where just one candidate is known to exist.
  private func numberingEvidence(_ seen: NameNumbers) -> [NameEvidence] {
    var actByAct: [String: [WorkIdentifier]] = [:]
    for name in seen.all where name.scheme == .celex {
      if let key = name.yearAndNumber { actByAct[key, default: []].append(name) }
    }
    var procedures: [String: [WorkIdentifier]] = [:]
    for name in seen.all where name.scheme == .proc && name.value.utf8.last == UInt8(ascii: ")") {
      procedures[String(name.value.prefix { $0 != "(" }), default: []].append(name)
    }
    var evidence: [NameEvidence] = []
    func join(_ name: WorkIdentifier, _ others: [WorkIdentifier], _ rule: String) {
      if others.count == 1 {
        evidence.append(NameEvidence(name, others[0], .numbering, origin: rule))
      }
    }
    for name in seen.all {
      switch name.scheme {
      case .oj:
        if let number = OJActNumber(notation: name.value) {
          let key = "\(number.series == .c ? "5" : "3"):\(number.year):\(number.number)"
          join(name, actByAct[key] ?? [], "oj-act-number")
        }
      case .com:
        if let number = ComNumber(printed: name.value), number.version == 1 {
          join(name, number.celexCandidates.filter { seen.number(of: $0) != nil }, "com-number")
        }
      case .council:
        if let number = CouncilNumber(name), number.series == .europeanCouncil {
          // A bare number of the European Council is the first issue in the register, where that is
          // known, else the family there.
          var kept = number
          kept.series = .standard
          let names = [number.registered ?? kept, kept].map(\.identifier).filter {
            seen.number(of: $0) != nil
          }
          join(name, Array(names.prefix(1)), "register-series")
        }
      case .proc: join(name, procedures[name.value] ?? [], "procedure-number")
      default: break
      }
    }
    return evidence
  }

  /// Notes the consolidated texts of acts.
  private mutating func describeStates(_ texts: Set<WorkIdentifier>) {
    for name in texts {
      guard let (act, date) = name.consolidation else { continue }
      states[canonical(act), default: []].append(WorkState(date: date, name: name))
    }
    for work in states.keys { states[work]?.sort { ($0.date, $0.name) < ($1.date, $1.name) } }
  }

  /// Describes the works of corpus and catalogue: what they are, their titles where someone names a
  /// work by date and title, their places where someone cites a place.
  private mutating func describe(
    _ identities: Rows<RecordIdentity>, _ look: FirstLook, catalogue: WorkCatalogue
  ) {
    titles = TitleIndex(dates: look.dates)
    // The works whose places are cited, and behind them their consolidated texts.
    var pinned = NameNumbers()
    for name in look.pinned.all { pinned.add(canonical(name)) }
    let cited = 0..<pinned.count
    for number in cited {
      for state in states(of: pinned[number]) { pinned.add(canonical(state.name)) }
    }
    works.reserve(identities.count)
    for (index, document) in identities.enumerated() {
      let id = canonical(document.id)
      var work = works[id] ?? KnownWork(id: id)
      work.records.append(index)
      work.title = work.title ?? document.title
      work.date = work.date ?? document.date
      work.kind = work.kind ?? document.kind
      work.language = work.language ?? document.language
      works[id] = work
      for name in [document.id] + document.aliases { families.add(name, date: document.date) }
      if let title = document.title, let date = document.date {
        titles.add(id, title: title, date: date)
      }
      guard pinned.number(of: id) != nil, !document.places.isEmpty else { continue }
      guard let other = structures[id] else {
        structures[id] = document.places
        continue
      }
      guard other != document.places else { continue }
      let whole = WorkStructure(other.paths)
      whole.add(document.places.paths)
      structures[id] = PackedPaths(whole.paths)
    }
    for row in catalogue.works {
      let id = canonical(row.id)
      var work = works[id] ?? KnownWork(id: id)
      work.title = work.title ?? row.title
      work.date = work.date ?? row.date
      work.inForceUntil = work.inForceUntil ?? row.inForceUntil
      works[id] = work
      for name in [row.id] + row.names { families.add(name, date: row.date) }
      if let title = row.title, let date = row.date { titles.add(id, title: title, date: date) }
    }
    for work in cited.lazy.map({ pinned[$0] }) where states[work] != nil {
      joined[work] = joinedStructure(of: work).map { PackedPaths($0.paths) }
    }
  }
}

extension KnownWorks {
  /// Puts the catalogue's relations between the names of nodes; where several rows state one, the
  /// first by its place in the files counts.
  private mutating func describeRelations(_ catalogue: WorkCatalogue) {
    for row in catalogue.works {
      for stated in row.relations {
        let (source, target) = (canonical(row.id), canonical(stated.target))
        // "Amended by" is drawn from the other end, as everywhere.
        let inverse = stated.relation.inverse
        statedRelations.append(
          StatedRelation(
            source: inverse == nil ? source : target, target: inverse == nil ? target : source,
            relation: inverse ?? stated.relation, origin: stated.origin ?? row.origin))
      }
    }
    statedRelations.removeAll { $0.source == $0.target }
  }
}

extension WorkIdentifier {
  /// The act and the day of a consolidated text: `celex:32016R0679` and 2016-05-04 of
  /// `celex:02016R0679-20160504`.
  var consolidation: (act: WorkIdentifier, date: CivilDate)? {
    guard scheme == .celex, value.utf8.first == UInt8(ascii: "0"),
      let hyphen = value.utf8.firstIndex(of: UInt8(ascii: "-"))
    else { return nil }
    let digits = value[value.utf8.index(after: hyphen)...]
    guard digits.utf8.count == 8, let number = Int(digits),
      let date = CivilDate(
        year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    return (WorkIdentifier(.celex, "3" + value[..<hyphen].dropFirst()), date)
  }

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

  /// Whether it may be, or lead to, another name of a work by the numbering of its series.
  var isInNumberedSeries: Bool {
    switch scheme {
    case .celex: value.utf8.first == UInt8(ascii: "5") || yearAndNumber != nil
    case .oj: OJActNumber(notation: value) != nil
    case .com, .council, .proc: true
    default: false
    }
  }

  /// Whether this is a consolidated text of the act: the same CELEX number but for the sector, and
  /// with a date.
  func isConsolidated(of act: WorkIdentifier) -> Bool {
    guard scheme == .celex, act.scheme == .celex, value.utf8.first == UInt8(ascii: "0"),
      let hyphen = value.utf8.firstIndex(of: UInt8(ascii: "-"))
    else { return false }
    return value[..<hyphen].dropFirst() == act.value.dropFirst()
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

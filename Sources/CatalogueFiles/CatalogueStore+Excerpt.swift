import GRDB
import LegalDocuments
import LegalIdentifiers
package import Resolution
import SourceTexts

extension CatalogueStore: CatalogueSource {
  /// All that is known of the works that are asked for, and of those that share a name with them.
  ///
  /// Sharing is followed to its end: two works that begin on one page of the Official Journal are
  /// both given when either is asked for, so that the excerpt shows the same doubt as the whole.
  package func excerpt(
    for needs: @autoclosure () -> CatalogueNeeds
  ) throws(CatalogueError) -> WorkCatalogue {
    let needs = needs()
    do {
      return try queue.inDatabase { database in
        try database.execute(sql: CatalogueNeedsTables.make)
        defer { try? database.execute(sql: CatalogueNeedsTables.drop) }
        try ask(for: needs, in: database)
        try database.execute(sql: CatalogueNeedsTables.find)
        try findTitles(for: needs, in: database)
        while try database.followSharedNames() {}
        return WorkCatalogue(try found(in: database, allRelations: needs.wantsAllRelations))
      }
    } catch {
      throw CatalogueError(name, "the catalogue cannot be read: \(error)")
    }
  }

  /// Every work, by key.
  package func all() throws(CatalogueError) -> WorkCatalogue {
    do {
      return try queue.inDatabase { database in
        try database.execute(sql: CatalogueNeedsTables.make)
        defer { try? database.execute(sql: CatalogueNeedsTables.drop) }
        try database.execute(sql: "INSERT INTO temp.hits SELECT work, 0 FROM works")
        return WorkCatalogue(try found(in: database, allRelations: true))
      }
    } catch {
      throw CatalogueError(name, "the catalogue cannot be read: \(error)")
    }
  }

  private func ask(for needs: CatalogueNeeds, in database: Database) throws {
    let name = try database.makeStatement(sql: "INSERT OR IGNORE INTO temp.asked VALUES (?)")
    let span = try database.makeStatement(sql: "INSERT INTO temp.spans VALUES (?, ?)")
    let page = try database.makeStatement(sql: "INSERT INTO temp.pages VALUES (?, ?)")
    let day = try database.makeStatement(sql: "INSERT INTO temp.days VALUES (?, ?)")
    // Sorted, so that the index of the catalogue is walked from front to back.
    for asked in needs.names.sorted() {
      try name.execute(arguments: [asked.description])
      if let (issue, number) = OJPages.split(asked) {
        try page.execute(arguments: [issue, number])
      }
      // Consolidated texts of an act and procedures by their number without the code.
      if let stem = asked.stem { try span.execute(arguments: [stem, stem + "\u{7F}"]) }
    }
    for family in needs.families.sorted() {
      try name.execute(arguments: [family.description])
      try span.execute(arguments: ["\(family)-", "\(family)."])
    }
    for date in needs.dates.sorted() {
      try day.execute(arguments: [date.description, "\(date)\u{7F}"])
    }
  }

  /// Finds works whose titles are like what someone names on their day or month; titles are read
  /// only of the dates asked for, and none is kept.
  private func findTitles(for needs: CatalogueNeeds, in database: Database) throws {
    guard !needs.titles.isEmpty else { return }
    let titles = try database.makeStatement(
      sql: """
        SELECT work, title FROM main.works
        WHERE date IS NOT NULL AND date >= ? AND date < ? AND title IS NOT NULL
        """)
    let hit = try database.makeStatement(sql: "INSERT OR IGNORE INTO temp.hits VALUES (?, 0)")
    for date in needs.titles.keys.sorted() {
      let rows = try Row.fetchCursor(titles, arguments: [date.description, "\(date)\u{7F}"])
      var found: [Int64] = []
      while let row = try rows.next() {
        if needs.areNamed(by: TitleWords(row[1] as String), on: date) { found.append(row[0]) }
      }
      for work in found { try hit.execute(arguments: [work]) }
    }
  }

  private func found(in database: Database, allRelations: Bool) throws -> [CatalogueWork] {
    var works: [CatalogueWork] = []
    var indexes: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT w.work, w.id, w.last_page, w.date, w.title, w.in_force_from, w.in_force_until,
          s.name, w.line
        FROM temp.hits AS h JOIN works AS w USING (work) JOIN sources AS s USING (source)
        ORDER BY h.work
        """)
    while let row = try rows.next() {
      guard let id = WorkIdentifier(row[1] as String) else { continue }
      indexes[row[0]] = works.count
      works.append(
        CatalogueWork(
          id: id, lastPage: row[2], date: (row[3] as String?).flatMap { CivilDate(iso: $0) },
          title: row[4], inForceFrom: (row[5] as String?).flatMap { CivilDate(iso: $0) },
          inForceUntil: (row[6] as String?).flatMap { CivilDate(iso: $0) },
          origin: Self.origin(row, 7)))
    }
    let names = try Row.fetchCursor(
      database,
      sql: """
        SELECT n.work, n.name FROM temp.hits AS h JOIN names AS n USING (work)
        ORDER BY n.work, n.name
        """)
    while let row = try names.next() {
      guard let index = indexes[row[0]], let name = WorkIdentifier(row[1] as String),
        name != works[index].id
      else { continue }
      works[index].names.append(name)
    }
    let relations = try Row.fetchCursor(
      database,
      sql: """
        SELECT r.work, r.relation, r.target, s.name, r.line
        FROM temp.hits AS h JOIN relations AS r USING (work) JOIN sources AS s USING (source)
        WHERE \(allRelations ? "true" : CatalogueNeedsTables.isTargetGiven)
        ORDER BY r.work, r.relation, r.target
        """)
    while let row = try relations.next() {
      guard let index = indexes[row[0]], let target = WorkIdentifier(row[2] as String) else {
        continue
      }
      let origin = Self.origin(row, 3)
      works[index].relations.append(
        WorkRelation(
          CitationRelation(rawValue: row[1] as String), target,
          origin: origin == works[index].origin ? nil : origin))
    }
    return works
  }

  /// `works.tsv:12`, of a file's name and a line in adjoining columns.
  private static func origin(_ row: Row, _ column: Int) -> String {
    let line = row[column + 1] as Int
    return line == 0 ? row[column] as String : "\(row[column] as String):\(line)"
  }
}

/// Tables that live as long as one question.
private enum CatalogueNeedsTables {
  static let make = """
    CREATE TEMP TABLE asked (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE spans (low TEXT, high TEXT);
    CREATE TEMP TABLE pages (issue TEXT, page INTEGER);
    CREATE TEMP TABLE days (low TEXT, high TEXT);
    CREATE TEMP TABLE hits (work INTEGER PRIMARY KEY, round INTEGER NOT NULL);
    """
  static let drop = """
    DROP TABLE temp.asked; DROP TABLE temp.spans; DROP TABLE temp.pages; DROP TABLE temp.days;
    DROP TABLE temp.hits;
    """
  /// A relation leads to a name that was asked for, or to a work that is given.
  static let isTargetGiven = """
    (EXISTS (SELECT 1 FROM temp.asked AS a WHERE a.name = r.target)
      OR EXISTS (
        SELECT 1 FROM main.names AS n JOIN temp.hits AS other ON other.work = n.work
        WHERE n.name = r.target))
    """
  static let find = """
    INSERT OR IGNORE INTO temp.hits
      SELECT n.work, 0 FROM temp.asked AS a CROSS JOIN main.names AS n ON n.name = a.name;
    INSERT OR IGNORE INTO temp.hits
      SELECT n.work, 0 FROM temp.spans AS s CROSS JOIN main.names AS n
        ON n.name >= s.low AND n.name < s.high;
    INSERT OR IGNORE INTO temp.hits
      SELECT p.work, 0 FROM temp.pages AS a CROSS JOIN main.places AS p
        ON p.issue = a.issue AND p.first <= a.page WHERE p.first = a.page OR p.last >= a.page;
    INSERT OR IGNORE INTO temp.hits
      SELECT w.work, 0 FROM temp.days AS d CROSS JOIN main.works AS w
        ON w.date IS NOT NULL AND w.date >= d.low AND w.date < d.high;
    """
}

extension Database {
  /// Adds the works that share a name with those found in the last round; `false` when none was
  /// added.
  fileprivate func followSharedNames() throws -> Bool {
    let round = try Int.fetchOne(self, sql: "SELECT max(round) FROM temp.hits") ?? 0
    try execute(
      sql: """
        INSERT OR IGNORE INTO temp.hits
          SELECT other.work, ? FROM temp.hits AS h CROSS JOIN main.names AS own USING (work)
            CROSS JOIN main.names AS other ON other.name = own.name
          WHERE h.round = ? AND other.work <> h.work
        """, arguments: [round + 1, round])
    return changesCount > 0
  }
}

extension WorkIdentifier {
  /// What the names of consolidated texts of this act, or of this procedure with its code, begin
  /// with.
  fileprivate var stem: String? {
    switch scheme {
    case .celex where value.utf8.first == UInt8(ascii: "3"): "celex:0\(value.dropFirst())-"
    case .proc where !value.utf8.contains(UInt8(ascii: "(")): "proc:\(value)("
    default: nil
    }
  }
}

import LegalDocuments
import LegalIdentifiers
package import Resolution
package import SourceTexts

/// One JSON object a line: `{"id","names":[],"oj","page_last","date","title","in_force_from",
/// "in_force_until","relations":[{"relation","target"}]}`; all but `id` may be missing.
///
/// It is also the form in which `renvoi catalogue show` prints a work.
struct JSONLinesReader: CatalogueReader {
  func reads(_ head: ArraySlice<UInt8>) -> Bool {
    head.behindBlanks.first == UInt8(ascii: "{")
  }

  func read(
    _ bytes: [UInt8], name: String, _ work: (CatalogueWork) throws -> Void
  ) throws -> CatalogueReading {
    var reading = CatalogueReading()
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !line.behindBlanks.isEmpty else { continue }
      let origin = "\(name):\(number)"
      let item: CatalogueWork?
      do {
        var reader = JSONReader(Array(line))
        item = try Self.work(&reader, origin: origin) { reading.note($0) }
        try reader.end()
      } catch {
        throw CatalogueError(origin, "expected one work as a JSON object (\(error))")
      }
      guard let item else {
        throw CatalogueError(
          origin, "expected an identifier such as celex:32016R0679 under the key “id”")
      }
      try work(item)
      reading.works += 1
    }
    return reading
  }

  private static func work(
    _ reader: inout JSONReader, origin: String, report: (CatalogueCell) -> Void
  ) throws(JSONError) -> CatalogueWork? {
    func names(_ text: String, _ key: String, _ scheme: IdentifierScheme? = nil)
      -> [WorkIdentifier]
    {
      let found = PrintedIdentifier.read(text, scheme: scheme)
      if found.isEmpty {
        report(
          CatalogueCell(origin: origin, column: key, text: text, expected: "an identifier"))
      }
      return found
    }
    func date(_ text: String?, _ key: String) -> CivilDate? {
      guard let text else { return nil }
      let date = CivilDate(iso: text.prefix(10))
      if date == nil {
        report(
          CatalogueCell(
            origin: origin, column: key, text: text, expected: "a date such as 2016-04-27"))
      }
      return date
    }
    var id: WorkIdentifier?
    var work = CatalogueWork(id: .self, origin: origin)
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "id": id = PrintedIdentifier.read(try reader.string()).first
      case "names":
        work.names += try reader.strings().flatMap { names($0, key) }
      case "oj":
        if let text = try reader.optionalString() {
          work.names += names(text, key, .oj)
        }
      case "page_last": work.lastPage = try reader.optionalInt()
      case "date": work.date = date(try reader.optionalString(), key)
      case "title": work.title = try reader.optionalString()
      case "in_force_from":
        work.inForceFrom = date(try reader.optionalString(), key)
      case "in_force_until":
        let end = try reader.optionalString()
        if date(end, key) != nil { work.inForceUntil = end.flatMap(PrintedIdentifier.closedEnd) }
      case "relations":
        try reader.array { reader throws(JSONError) in
          var relation: String?
          var target: WorkIdentifier?
          try reader.object { reader, key throws(JSONError) in
            switch key {
            case "relation": relation = try reader.string()
            case "target": target = names(try reader.string(), key).first
            default: try reader.skip()
            }
          }
          if let relation, let target {
            work.relations.append(WorkRelation(CitationRelation(rawValue: relation), target))
          }
        }
      default: try reader.skip()
      }
    }
    guard let id else { return nil }
    work.id = id
    work.names.removeAll { $0 == id }
    return work
  }
}

extension CatalogueWork {
  /// Writes the work as one line of the form that ``JSONLinesReader`` reads.
  package func write(to json: inout JSONLine) {
    json.beginObject()
    json.key("id")
    json.string(id.description)
    json.key("names")
    json.strings(names.map(\.description))
    json.key("page_last")
    json.int(lastPage)
    json.key("date")
    json.string(date?.description)
    json.key("title")
    json.string(title)
    json.key("in_force_from")
    json.string(inForceFrom?.description)
    json.key("in_force_until")
    json.string(inForceUntil?.description)
    json.key("relations")
    json.beginArray()
    for relation in relations {
      json.beginObject()
      json.key("relation")
      json.string(relation.relation.rawValue)
      json.key("target")
      json.string(relation.target.description)
      json.endObject()
    }
    json.endArray()
    json.key("origin")
    json.string(origin)
    json.endObject()
    json.newline()
  }
}

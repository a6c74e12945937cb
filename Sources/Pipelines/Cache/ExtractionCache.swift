package import Foundation
import LegalDocuments
package import Spooling

/// The results of a run, kept while it goes on and for the next one.
///
/// Two files in a folder beside the graph folder: `records` holds the records,
/// appended as they come; `index` says for which content, settings and version of the
/// program a stretch of it stands, with a checksum. A run that is killed loses at most what the
/// last second brought: the index never names records that are not written yet, and what it does not
/// name is cut off. Used from one thread.
package final class ExtractionCache {
  /// Where the index's row for a file stands; what it says is read when it is asked for, since it is
  /// long and there may be a million of them.
  private struct Place {
    var offset: Int
    var length: Int
    /// Whether it belongs to this run.
    var isLive = false
  }

  private let folder: URL
  private let settings: String
  private var places: [ContentKey: Place] = [:]
  /// Where results of this run stand that no later one may use.
  private var passing: [(offset: Int, length: Int)] = []
  private var records: AppendedFile
  private var index: AppendedFile
  /// Bytes of lines that belong to this run.
  private var liveBytes = 0
  /// Sum of what belongs to this run; the order in which it came does not matter.
  private var digest: UInt64 = 0
  private var settled = ContinuousClock.now

  /// The records of this run, for ``RecordCollector/add(rows:)``; complete after ``finish()``.
  package var recordsFile: URL { folder.appendingPathComponent("records") }

  /// Opens or makes the cache in a folder; `settings` names all that results depend on but the
  /// files themselves.
  ///
  /// A `fresh` one forgets what is there.
  package init(in folder: URL, settings: String, fresh: Bool) throws(WriteError) {
    self.folder = folder
    self.settings = settings
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WriteError(folder.path, "the folder cannot be made: \(error.localizedDescription)")
    }
    records = try AppendedFile(folder.appendingPathComponent("records"))
    index = try AppendedFile(folder.appendingPathComponent("index"))
    if fresh {
      try records.truncate(to: 0)
      try index.truncate(to: 0)
    }
    try load()
  }

  package func key(of source: SourceFile) -> ContentKey {
    ContentKey(of: [settings, source.path, source.sha256])
  }

  /// What the file came to in an earlier run; `neighbour` gives the SHA-256 of a neighbour now.
  package func find(_ source: SourceFile, neighbour: (String) -> String) -> ExtractedFile? {
    let key = key(of: source)
    guard let place = places[key], let entry = try? entry(at: place),
      entry.neighbours.allSatisfy({ neighbour($0.name) == $0.sha256 }),
      let lines = try? records.bytes(at: entry.offset, count: entry.length),
      Checksum.of(lines) == entry.checksum
    else { return nil }
    if !place.isLive {
      places[key]?.isLive = true
      count(entry.length, entry.checksum)
    }
    var file = ExtractedFile()
    file.documents = entry.documents
    file.problems = entry.problems
    file.pages = entry.pages
    file.isSkipped = entry.isSkipped
    return file
  }

  /// Keeps what a file came to; without a key for this run only.
  package func add(
    _ file: ExtractedFile, key: ContentKey?, neighbours: [NeighbourUse]
  ) throws(WriteError) {
    let checksum = Checksum.of(file.content)
    let offset = records.length
    try records.append(file.content)
    count(file.content.count, checksum)
    guard let key else {
      passing.append((offset, file.content.count))
      return
    }
    let entry = CacheEntry(
      key: key, offset: offset, length: file.content.count, checksum: checksum,
      documents: file.documents, problems: file.problems, pages: file.pages,
      isSkipped: file.isSkipped, neighbours: neighbours)
    let row = entry.row
    places[key] = Place(offset: index.length, length: row.count, isLive: true)
    try index.append(row)
  }

  private func entry(at place: Place) throws(WriteError) -> CacheEntry? {
    var reader = IndexReader(index, at: place.offset, pieceSize: place.length)
    return try reader.next().flatMap { CacheEntry($0) }
  }

  private func count(_ length: Int, _ checksum: UInt64) {
    liveBytes += length
    digest &+= checksum &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(length)
  }

  /// Writes out what has come, once a second: lines first, so that the index never runs ahead.
  func settle() throws(WriteError) {
    guard ContinuousClock.now - settled > .seconds(1) else { return }
    try flush()
    settled = .now
  }

  private func flush() throws(WriteError) {
    try records.flush()
    try index.flush()
  }

  /// Writes out what has come; the run is broken off.
  func keep() throws(WriteError) { try flush() }

  /// Ends the run: afterwards the records are all of this run's and no others.
  ///
  /// Hands back a digest that is the same for the same records, in whatever order they came, and the
  /// files that have to outlast a power cut before the run may call itself done.
  package func finish() throws(WriteError) -> (digest: String, files: [String]) {
    try flush()
    if liveBytes != records.length { try compact() }
    return (String(digest, radix: 16) + "-" + String(liveBytes), [records.path, index.path])
  }

  /// Reads the index as far as it is sound, and cuts off what it does not name.
  private func load() throws(WriteError) {
    var reader = IndexReader(index)
    var sound = 0
    var end = 0
    while let row = try reader.next() {
      guard let entry = CacheEntry(row), entry.offset + entry.length <= records.length else {
        break
      }
      places[entry.key] = Place(offset: sound, length: reader.position - sound)
      end = max(end, entry.offset + entry.length)
      sound = reader.position
    }
    try index.truncate(to: sound)
    try records.truncate(to: end)
  }

  /// Writes this run's lines and index anew, without those of files that are gone or have changed.
  private func compact() throws(WriteError) {
    let newRecords = try AppendedFile(
      folder.appendingPathComponent("records.partial"), emptied: true)
    let newIndex = try AppendedFile(folder.appendingPathComponent("index.partial"), emptied: true)
    /// Where it stands now.
    func move(_ offset: Int, _ length: Int) throws(WriteError) -> Int {
      let lines = try records.bytes(at: offset, count: length)
      let place = newRecords.length
      try newRecords.append(lines)
      return place
    }
    for (number, place) in passing.enumerated() {
      passing[number].offset = try move(place.offset, place.length)
    }
    // Rows of the index stand in the order of their records.
    let live = places.filter(\.value.isLive).sorted { $0.value.offset < $1.value.offset }
    places = [:]
    for (key, place) in live {
      guard var entry = try entry(at: place) else { continue }
      entry.offset = try move(entry.offset, entry.length)
      let row = entry.row
      places[key] = Place(offset: newIndex.length, length: row.count, isLive: true)
      try newIndex.append(row)
    }
    for file in [newRecords, newIndex] {
      try file.flush()
      try file.synchronize()
    }
    // Without an index old lines mean nothing; between the two steps nothing is believed.
    try index.truncate(to: 0)
    try newRecords.rename(to: records.path)
    try newIndex.rename(to: index.path)
    (records, index) = (newRecords, newIndex)
  }
}

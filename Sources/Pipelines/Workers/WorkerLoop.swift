import CProcesses
import DocumentReaders
import Foundation

/// What a worker process does: reads the documents that it is handed, until its parent is gone.
///
/// It opens no document itself. Its parent hands it the bytes, and those of neighbours that it asks
/// for by name, over the socket that is its standard input.
package enum WorkerLoop {
  /// Runs until the parent closes the socket; hands back the exit status.
  package static func run() -> Int32 {
    let channel = WorkerChannel(socket: STDIN_FILENO)
    guard let first = channel.receive(), first.kind == .settings,
      let settings = WorkerSettings(words: first.text)
    else { return 64 }
    renvoi_limit(UInt64(settings.limits.memory), UInt64(settings.limits.openFiles))
    renvoi_tell_memory()
    // Whoever asks for recognised letters lets workers start a program and hand it files.
    let readers = Readers.reading(pictures: settings.readsPictures)
    let protections = settings.readsPictures ? renvoi_give_up_privileges() : renvoi_confine()
    guard channel.send(.ready, [UInt8(truncatingIfNeeded: protections)]) else { return 0 }

    let extractor = Extractor(readers: readers, filter: settings.filter)
    let companions = CompanionFiles { channel.neighbour($0) }
    while let name = channel.receive() {
      guard name.kind == .name, let document = channel.receive(), document.kind == .bytes,
        let separator = name.payload.firstIndex(of: 0)
      else { return 65 }
      renvoi_limit_time(UInt64(settings.limits.seconds))
      let file = SourceFile(
        path: String(decoding: name.payload[(separator + 1)...], as: UTF8.self),
        sha256: String(decoding: name.payload[..<separator], as: UTF8.self),
        bytes: document.payload)
      let extracted = ExtractedFile(
        extractor.extract(file, companions: companions), as: settings.form)
      guard channel.send(.result, extracted.payload()) else { return 0 }
    }
    return 0
  }
}

extension Readers {
  /// The readers of a run; with pictures only where Tesseract is installed.
  static func reading(pictures: Bool) -> [any DocumentReader] {
    guard pictures, let tesseract = Tesseract() else { return standard }
    return all(PDFDocumentReader(recognition: tesseract))
  }
}

/// What a worker is told once.
struct WorkerSettings: Hashable, Sendable {
  var filter: RecordFilter
  var limits: ExtractionLimits
  var form: RecordFile.Form
  var readsPictures: Bool

  init(
    filter: RecordFilter, limits: ExtractionLimits, form: RecordFile.Form,
    readsPictures: Bool
  ) {
    self.filter = filter
    self.limits = limits
    self.form = form
    self.readsPictures = readsPictures
  }

  var words: String {
    "\(limits.memory) \(limits.seconds) \(limits.openFiles) \(limits.fileSize) "
      + "\(form == .rows ? "rows" : "lines") \(readsPictures ? "ocr" : "text") \(filter.words)"
  }

  init?(words: String) {
    let parts = words.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 7, let memory = Int(parts[0]), let seconds = Int(parts[1]),
      let files = Int(parts[2]), let size = Int(parts[3])
    else { return nil }
    limits = ExtractionLimits(
      memory: memory, seconds: seconds, fileSize: size, openFiles: files)
    form = parts[4] == "rows" ? .rows : .lines
    readsPictures = parts[5] == "ocr"
    filter = RecordFilter(words: String(parts[6]))
  }
}

/// The worker's end of the socket: sends and waits.
private struct WorkerChannel: Sendable {
  let socket: Int32

  /// The next frame; `nil` when the parent is gone.
  func receive() -> Frame? {
    guard let header = read(Frame.headerSize), let kind = Frame.Kind(rawValue: header[0]) else {
      return nil
    }
    let length = (1...4).reduce(0) { $0 | Int(header[$1]) << (8 * ($1 - 1)) }
    guard length <= Frame.longest, let payload = read(length) else { return nil }
    return Frame(kind, payload)
  }

  func send(_ kind: Frame.Kind, _ payload: [UInt8]) -> Bool {
    write(Frame.header(kind, length: payload.count)) && write(payload)
  }

  func neighbour(_ name: String) -> [UInt8]? {
    guard send(.neighbour, Array(name.utf8)), let answer = receive(), answer.kind == .bytes else {
      return nil
    }
    return answer.payload
  }

  private func read(_ count: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, held in
      while held < count {
        let got = unsafe Foundation.read(
          socket, buffer.baseAddress.map { unsafe $0 + held }, count - held)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isWhole = false
          return
        }
        held += got
      }
    }
    return isWhole ? bytes : nil
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let got = unsafe Foundation.write(
          socket, buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return false }
        sent += got
      }
      return true
    }
  }
}

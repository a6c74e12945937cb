package import Foundation
package import SourceTexts

/// A file that is written from front to back, in large pieces.
package struct FileStream: Sendable {
  /// Written out when it holds this many bytes.
  private static let pieceSize = 1 << 18

  private let handle: FileHandle
  private let path: String
  private var buffer: [UInt8] = []

  /// Creates the file, or empties one of the same name.
  package init(_ url: URL) throws(WriteError) {
    path = url.path
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw WriteError(path, "the file cannot be created; check that the folder may be written to")
    }
    self.handle = handle
    buffer.reserveCapacity(Self.pieceSize + 4096)
  }

  package mutating func write(_ text: String) throws(WriteError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.pieceSize { try flush() }
  }

  package mutating func write(_ bytes: [UInt8]) throws(WriteError) { try write(bytes[...]) }

  package mutating func write(_ bytes: ArraySlice<UInt8>) throws(WriteError) {
    if bytes.count >= Self.pieceSize {
      // What is large goes as it is.
      try flush()
      return try put(bytes)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what the record says of itself as one line of JSON.
  package mutating func line(
    _ json: inout JSONLine, _ record: (inout JSONLine) -> Void
  ) throws(WriteError) {
    json.removeAll()
    record(&json)
    json.newline()
    try write(json.bytes)
  }

  /// Writes a JSON array, one element a line.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONLine, Element) -> Void
  ) throws(WriteError) {
    var json = JSONLine(forbidden: .replaced)
    var separator = "[\n"
    for item in elements {
      json.removeAll()
      element(&json, item)
      try write(separator)
      try write(json.bytes)
      separator = ",\n"
    }
    try write(separator == "[\n" ? "[]" : "\n]")
  }

  /// Writes out what is left and closes the file.
  package mutating func close() throws(WriteError) {
    try flush()
    do {
      try handle.close()
    } catch {
      throw WriteError(path, "the file cannot be closed: \(error.localizedDescription)")
    }
  }

  private mutating func flush() throws(WriteError) {
    try put(buffer[...])
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: ArraySlice<UInt8>) throws(WriteError) {
    let descriptor = handle.fileDescriptor
    var code: Int32 = 0
    // Straight from the bytes: `FileHandle` would have them copied first.
    unsafe bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, code == 0 {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
        let written = unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
          done += written
        } else if errno != EINTR {
          code = errno
        }
      }
    }
    guard code == 0 else {
      let reason = POSIXError.Code(rawValue: code).map { POSIXError($0).localizedDescription }
      throw WriteError(path, "the file cannot be written: \(reason ?? "error \(code)")")
    }
  }
}

/// What one document may use before its worker is ended.
package struct ExtractionLimits: Hashable, Sendable {
  /// Bytes of address space of a worker; the program and its libraries take some 400 MB of it.
  package var memory: Int
  /// Seconds of processor time for one document.
  ///
  /// Time on the clock depends on what else the machine does, and with it the output would.
  package var seconds: Int
  /// Bytes of a file.
  package var fileSize: Int
  /// Files that a worker may hold open.
  package var openFiles: Int

  package init(
    memory: Int = 2048 << 20, seconds: Int = 120, fileSize: Int = 512 << 20, openFiles: Int = 64
  ) {
    self.memory = memory
    self.seconds = seconds
    self.fileSize = fileSize
    self.openFiles = openFiles
  }

  /// No document of the register comes near these.
  package static let standard = ExtractionLimits()
}

/// What a run was: the only part of a graph folder that may differ between two runs.
package struct RunManifest: Hashable, Sendable {
  package var tool = "renvoi"
  package var version = ""
  /// ISO 8601 with time and zone.
  package var started: String?
  package var finished: String?
  /// What the run spent its time on, but for writing, which is not over when this is written.
  package var stages: [Stage] = []
  /// Settings after merging, by name.
  package var settings: [String: String] = [:]
  /// Names of the inputs as given, without absolute paths.
  package var inputs: [String] = []
  /// Names of the catalogue files.
  package var catalogues: [String] = []
  /// Files found below the inputs.
  package var files = 0
  /// Files that are no documents.
  package var skipped = 0
  /// Files that only describe another one that was read: Formex headers, tables of contents.
  package var attached = 0
  /// Files that could not be read.
  package var failed = 0

  package init() {}

  /// A part of a run.
  package struct Stage: Hashable, Sendable {
    package var name: String
    /// On the clock.
    package var seconds: Double
    /// Of the processor, without that of workers.
    package var processorSeconds: Double

    package init(name: String, seconds: Double, processorSeconds: Double) {
      self.name = name
      self.seconds = seconds
      self.processorSeconds = processorSeconds
    }
  }
}

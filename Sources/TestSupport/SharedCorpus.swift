package import Foundation

/// Real documents to measure with, which are no part of the project.
///
/// They stand in the folder that `RENVOI_SHARED` names, else in `shared` beside the package.
/// Suites that need them are skipped where they are absent:
///
///     @Suite(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
package enum SharedCorpus {
  /// The folder above `corpus` and `catalogue`.
  package static let root: URL =
    ProcessInfo.processInfo.environment["RENVOI_SHARED"].map { URL(filePath: $0) }
    ?? PackageFolder.url.deletingLastPathComponent().appending(path: "shared")

  /// Whether the documents are there.
  package static let isPresent = FileManager.default.fileExists(atPath: url("").path)

  /// What to say of a suite that is skipped.
  package static let absence = "needs the shared corpus (set RENVOI_SHARED to its folder)"

  /// A file or folder of the corpus, by its path in it: `seed/seed.pdf`.
  package static func url(_ path: String) -> URL {
    let corpus = root.appending(path: "corpus")
    return path.isEmpty ? corpus : corpus.appending(path: path)
  }

  /// The files directly in a folder of the corpus whose names end so, sorted by name.
  package static func files(in folder: String, suffix: String = "") -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { url(folder).appending(path: $0) }
  }
}

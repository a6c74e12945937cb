import ArgumentParser
import Foundation
import Resolution

/// Reads the files that `--catalogue` names.
enum Catalogues {
  /// All rows of all files.
  static func read(_ paths: [String]) throws -> WorkCatalogue {
    var catalogue = WorkCatalogue()
    for path in paths {
      let bytes = try Console.read(path)
      do {
        catalogue.append(
          try WorkCatalogue(tsv: bytes, name: URL(fileURLWithPath: path).lastPathComponent))
      } catch {
        throw Console.failure("\(error)", ExitCodes.badData)
      }
    }
    return catalogue
  }
}

import Foundation
import GRDB

/// A graph folder that a run wrote, opened for questions.
///
/// Questions go to `graph.sqlite`, so that each is answered by key however large the run was.
package struct GraphFolder: Sendable {
  let queue: DatabaseQueue
  /// The folder as the user named it.
  let path: String

  /// Why a folder cannot be asked.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String
    /// Whether the folder or its database is missing.
    package var isMissing: Bool
  }

  package init(_ path: String) throws(Failure) {
    self.path = path
    let file = URL(fileURLWithPath: path).appendingPathComponent("graph.sqlite").path
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(description: "\(path): no such folder", isMissing: true)
    }
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure(
        description: "\(path): has no graph.sqlite; write the folder again with the format sqlite",
        isMissing: true)
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      queue = try DatabaseQueue(path: file, configuration: configuration)
    } catch {
      throw Failure(description: "\(file): cannot be opened: \(error)", isMissing: false)
    }
  }

  /// Asks the database; what fails there is told with the folder's name.
  func ask<Answer>(_ question: (Database) throws -> Answer) throws(Failure) -> Answer {
    do {
      return try queue.read(question)
    } catch {
      throw Failure(
        description: "\(path)/graph.sqlite: cannot be read: \(error)", isMissing: false)
    }
  }
}

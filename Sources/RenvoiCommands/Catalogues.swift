import ArgumentParser
import CatalogueFiles
import Foundation
import Resolution

/// Opens the files that `--catalogue` names.
enum Catalogues {
  /// All of them as one source, whatever their forms.
  static func open(_ paths: [String]) throws -> CatalogueStores {
    do {
      let stores = try CatalogueStores(paths.map { URL(fileURLWithPath: $0) })
      if stores.reading.passedOver > 0 {
        Console.say(
          "renvoi: warning: \(stores.reading.passedOver) entries of the catalogues bear no identifier of a known scheme"
        )
      }
      report(stores.reading)
      return stores
    } catch {
      throw failure(error)
    }
  }

  /// Names the first cells that could not be read.
  static func report(_ reading: CatalogueReading) {
    for cell in reading.badCells.prefix(5) { Console.say("renvoi: warning: \(cell)") }
    if reading.badCellCount > 5 {
      Console.say(
        "renvoi: warning: \(reading.badCellCount - 5) further cells of the catalogues could not be read"
      )
    }
  }

  /// All rows of all files.
  static func read(_ paths: [String]) throws -> WorkCatalogue {
    do {
      return try open(paths).all()
    } catch let error as CatalogueError {
      throw failure(error)
    }
  }

  /// Says what is wrong with a catalogue and hands back the exit code to throw.
  static func failure(_ error: CatalogueError) -> ExitCode {
    Console.failure(
      "\(error)",
      error.message.hasPrefix("no such file") ? ExitCodes.noInput : ExitCodes.badData)
  }
}

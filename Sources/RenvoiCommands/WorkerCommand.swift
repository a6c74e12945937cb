import ArgumentParser
import Pipelines

/// `renvoi worker`: what `run` and `extract` start to read documents in; not for people.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Reads documents for another process of this program.",
    shouldDisplay: false)

  func run() throws {
    let status = WorkerLoop.run()
    if status != 0 { throw ExitCode(status) }
  }
}

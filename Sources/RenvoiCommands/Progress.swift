import ArgumentParser
import Foundation
import Pipelines
import Synchronization

/// When and how progress is shown on standard error.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  /// A bar on a terminal, nothing elsewhere.
  case auto
  /// Nothing.
  case never
  /// One line every ten seconds.
  case plain
  /// A bar that is drawn over.
  case bar

  /// The style with `auto` decided by what standard error is.
  var decided: ProgressStyle {
    guard self == .auto else { return self }
    let terminal = isatty(STDERR_FILENO) == 1
    let dumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
    return terminal && !dumb ? .bar : .never
  }
}

/// Shows how far a run is: documents, rate, remaining time, problems so far.
final class ProgressMeter: Sendable {
  private struct State {
    var shown = ContinuousClock.now
  }

  private let style: ProgressStyle
  private let started = ContinuousClock.now
  private let state = Mutex(State())

  init(_ style: ProgressStyle) { self.style = style.decided }

  /// Takes note of the state of a run and shows it when it is time to.
  func update(_ progress: ExtractionProgress) {
    guard style == .bar || style == .plain else { return }
    let isLast = progress.done == progress.total
    let pause: Duration = style == .bar ? .milliseconds(100) : .seconds(10)
    let isDue = state.withLock { state in
      guard isLast || ContinuousClock.now - state.shown >= pause else { return false }
      state.shown = .now
      return true
    }
    guard isDue else { return }
    let line = describe(progress)
    let text = style == .bar ? "\r\(line)\u{1B}[K" + (isLast ? "\n" : "") : line + "\n"
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  private func describe(_ progress: ExtractionProgress) -> String {
    let seconds = max(0.001, (ContinuousClock.now - started) / .seconds(1))
    let rate = Double(progress.done) / seconds
    let remaining = rate > 0 ? Int(Double(progress.total - progress.done) / rate) : 0
    var line = "\(progress.done)/\(progress.total) files"
    line += ", \(Int(rate.rounded()))/s, \(remaining / 60):\(remaining % 60 < 10 ? "0" : "")"
    line += "\(remaining % 60) left"
    if progress.problems > 0 { line += ", \(progress.problems) unreadable" }
    guard style == .bar else { return line }
    let filled = progress.total > 0 ? 30 * progress.done / progress.total : 30
    return "[" + String(repeating: "=", count: filled)
      + String(repeating: " ", count: 30 - filled) + "] " + line
  }
}

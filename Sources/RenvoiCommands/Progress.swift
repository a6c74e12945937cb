import ArgumentParser
import Foundation
import Pipelines
import SourceTexts

/// When and how progress is shown on standard error.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  /// A bar on a terminal, a line every ten seconds elsewhere.
  case auto
  /// Nothing.
  case never
  /// One line every ten seconds.
  case plain
  /// A bar that is drawn over.
  case bar
  /// One JSON object a line: every second, and at every turn.
  case json

  /// The style with `auto` decided by what standard error is.
  var decided: ProgressStyle {
    guard self == .auto else { return self }
    let terminal = isatty(STDERR_FILENO) == 1
    let dumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
    return terminal && !dumb ? .bar : .plain
  }
}

/// Shows how far a run is: documents, pages, bytes, rate, remaining time, problems so far.
final class ProgressMeter {
  private let style: ProgressStyle
  private let started = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var barIsDrawn = false

  init(_ style: ProgressStyle) { self.style = style.decided }

  private var pause: Duration? {
    switch style {
    case .bar: .milliseconds(100)
    case .json: .seconds(1)
    case .plain: .seconds(10)
    case .auto, .never: nil
    }
  }

  /// Takes note of the state of a run and shows it when it is time to.
  func update(_ progress: ExtractionProgress) {
    let isLast = progress.done == progress.total
    guard let pause, ContinuousClock.now - shown >= pause || isLast && style != .plain else {
      return
    }
    shown = .now
    let outlook = Outlook(progress, after: ContinuousClock.now - started)
    switch style {
    case .bar:
      barIsDrawn = !isLast
      write("\r\(bar(progress))\(outlook.words)\u{1B}[K" + (isLast ? "\n" : ""))
    case .json: event("reading") { outlook.write(to: &$0) }
    default: write("reading: \(outlook.words)\n")
    }
  }

  /// Says that another part of the work begins, or that all is done.
  func turn(_ name: String) {
    if style == .json { event(name) { _ in } }
    if style == .bar, name == "linking" { write("linking …\r") }
    if style == .bar, name != "linking" { write("\u{1B}[K") }
  }

  /// Leaves the line of a bar that will not be finished.
  func breakOff() {
    if barIsDrawn { write("\n") }
    barIsDrawn = false
  }

  private func event(_ name: String, _ members: (inout JSONLine) -> Void) {
    var json = JSONLine()
    json.beginObject()
    json.key("event")
    json.string(name)
    json.key("seconds")
    json.double(((ContinuousClock.now - started) / .milliseconds(1)).rounded() / 1000)
    members(&json)
    json.endObject()
    json.newline()
    write(json.text)
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  private func bar(_ progress: ExtractionProgress) -> String {
    let share = progress.totalBytes > 0 ? 30 * progress.bytes / progress.totalBytes : 30
    let filled = min(30, max(0, share))
    return "[" + String(repeating: "=", count: filled)
      + String(repeating: " ", count: 30 - filled) + "] "
  }
}

/// What a state of the run means in figures for people.
struct Outlook {
  private let progress: ExtractionProgress
  /// Bytes a second, of files that were read and not kept from before.
  private let rate: Double
  /// Seconds; none while there is nothing to judge by.
  let remaining: Int?

  init(_ progress: ExtractionProgress, after time: Duration) {
    self.progress = progress
    let seconds = max(0.001, time / .seconds(1))
    rate = Double(progress.bytes - progress.keptBytes) / seconds
    // Reading takes time by the byte: a folder may hold notes and codes side by side.
    remaining =
      rate > 0 ? Int((Double(max(0, progress.totalBytes - progress.bytes)) / rate).rounded()) : nil
  }

  var words: String {
    var words = "\(progress.done)/\(progress.total) files"
    if progress.kept > 0 { words += " (\(progress.kept) kept)" }
    if progress.pages > 0 { words += ", \(progress.pages) pages" }
    words += ", \(Self.megabytes(progress.bytes)) of \(Self.megabytes(progress.totalBytes)) MB"
    words += ", \(Self.megabytes(Int(rate))) MB/s"
    if let remaining {
      let seconds = remaining % 60
      words += ", \(remaining / 60):\(seconds < 10 ? "0" : "")\(seconds) left"
    }
    if progress.problems > 0 { words += ", \(progress.problems) unreadable" }
    return words
  }

  /// With one decimal.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  func write(to json: inout JSONLine) {
    for (name, value) in [
      ("files", progress.done), ("of", progress.total), ("kept", progress.kept),
      ("skipped", progress.skipped), ("documents", progress.documents), ("pages", progress.pages),
      ("bytes", progress.bytes), ("bytes_of", progress.totalBytes),
      ("problems", progress.problems), ("bytes_per_second", Int(rate)),
    ] {
      json.key(name)
      json.int(value)
    }
    json.key("remaining")
    json.int(remaining)
  }
}

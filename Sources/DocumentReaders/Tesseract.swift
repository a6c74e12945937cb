import Foundation
package import PageLayouts
import SourceTexts

/// Recognises letters in pictures of pages by the program `tesseract`, where it is installed.
package struct Tesseract: Sendable {
  private let program: URL
  /// As `-l` takes them: `eng+fra`; `nil` for the program's own choice.
  private let languages: String?

  /// A page that takes longer is given up, in seconds.
  private static let patience = 120.0

  /// Looks for the program in the folders of `PATH`; `nil` where there is none.
  package init?() {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let found = path.split(separator: ":").lazy
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent("tesseract") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { return nil }
    program = found
    let listed = Self.run(found, ["--list-langs"]) ?? ""
    let installed = Set(listed.split(whereSeparator: \.isNewline).map(String.init))
    let wanted = ["eng", "fra", "deu"].filter(installed.contains)
    languages = wanted.isEmpty ? nil : wanted.joined(separator: "+")
  }

  /// The lines of a page drawn as a portable grey map; `nil` where the program fails.
  package func lines(of greyMap: [UInt8], dotsPerInch: Double) -> [TextLine]? {
    let name = "renvoi-\(UUID().uuidString).pgm"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data(greyMap).write(to: file)) != nil else { return nil }
    var arguments = [file.path, "stdout", "--dpi", String(Int(dotsPerInch))]
    if let languages { arguments += ["-l", languages] }
    return Self.run(program, arguments + ["tsv"]).map {
      RecognisedLines(table: $0, scale: Float(72 / dotsPerInch)).lines
    }
  }

  /// What a program prints; `nil` where it fails or takes too long.
  private static func run(_ program: URL, _ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    // One thread: files are read side by side already.
    process.environment = ProcessInfo.processInfo.environment.merging(["OMP_THREAD_LIMIT": "1"]) {
      $1
    }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let timer = DispatchSource.makeTimerSource()
    timer.setEventHandler { process.terminate() }
    timer.schedule(deadline: .now() + patience)
    timer.resume()
    defer { timer.cancel() }
    let data = (try? output.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    guard process.terminationStatus == 0, let data else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}

/// The lines in the table that `tesseract … tsv` prints: a row a word, with block, paragraph and
/// line, and the box in pixels.
struct RecognisedLines {
  private(set) var lines: [TextLine] = []

  private struct Word {
    var text: String
    var box: Box
  }

  /// Reads the table; `scale` is the size of a pixel in points.
  init(table: String, scale: Float) {
    var current: (key: [Substring], words: [Word])?
    func close(_ lines: inout [TextLine]) {
      if let words = current?.words, !words.isEmpty { lines.append(Self.line(words)) }
      current = nil
    }
    for row in table.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
      guard cells.count == 12, cells[0] == "5", let left = Float(cells[6]),
        let top = Float(cells[7]), let width = Float(cells[8]), let height = Float(cells[9])
      else { continue }
      let text = cells[11].trimmingCharacters(in: .whitespaces)
      guard !text.isEmpty else { continue }
      let key = Array(cells[1...4])
      if current?.key != key {
        close(&lines)
        current = (key, [])
      }
      let box = Box(
        x0: left * scale, y0: top * scale, x1: (left + width) * scale, y1: (top + height) * scale)
      current?.words.append(Word(text: text, box: box))
    }
    close(&lines)
    evenSizes()
  }

  private static func line(_ words: [Word]) -> TextLine {
    var text = ""
    var edges: [Float] = []
    var box = words[0].box
    for (index, word) in words.enumerated() {
      if index > 0 {
        text += " "
        edges.append(words[index - 1].box.x1)
      }
      text += word.text
      let count = word.text.unicodeScalars.count
      let step = word.box.width / Float(max(1, count))
      edges += (0..<count).map { word.box.x0 + Float($0) * step }
      box = box.union(word.box)
    }
    let run = TextRun(
      text: text, box: box, edges: edges, fontSize: box.height, fontName: "recognised")
    return TextLine(runs: [run], box: box)
  }

  /// Lines of one type differ in height by the letters that they happen to hold: those within a
  /// quarter of the page's median have its size.
  private mutating func evenSizes() {
    let heights = lines.map(\.box.height).sorted()
    guard let median = heights.isEmpty ? nil : heights[heights.count / 2], median > 0 else {
      return
    }
    for index in lines.indices where abs(lines[index].box.height - median) < 0.25 * median {
      lines[index].runs[0].fontSize = median
    }
  }
}

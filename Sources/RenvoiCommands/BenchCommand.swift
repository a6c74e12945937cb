import ArgumentParser
import DocumentReaders
import Foundation
import LegalDocuments
import PDFReading
import Pipelines
import SourceTexts
import XMLReading

/// `renvoi bench`: what reading costs beyond the libraries that it reads with.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Compares the CPU time of reading and segmenting with that of poppler and libxml2.",
    discussion: """
      poppler (without colour management) reads each PDF as pdftotext does; libxml2 builds its own
      tree of each XML and HTML file. What they find is thrown away. Medians over the rounds.
      """,
    shouldDisplay: false)

  @OptionGroup var input: InputOptions

  @Option(help: "How often each file is read, both ways in turn.")
  var rounds = 3

  func run() throws {
    var sums: [String: (floor: Double, ours: Double, files: Int)] = [:]
    for file in try input.files() {
      guard case .bytes(let bytes) = file.location.read(atMost: .max) else { continue }
      guard let reader = Readers.reader(for: FormatDetector.sniff(bytes)), reader.format != "zip"
      else { continue }
      let source = DocumentSource(path: file.path, sha256: "", mediaType: "", format: "")
      let isHTML = FormatDetector.sniff(bytes).kind == .html
      var floors: [Double] = []
      var ours: [Double] = []
      for _ in 0..<max(1, rounds) {
        floors.append(
          seconds {
            if reader.format == "pdf" {
              PDFReader.readAndForget(bytes)
            } else {
              XMLReader.readAndForget(bytes, asHTML: isHTML)
            }
          })
        ours.append(
          seconds { _ = try? reader.documents(from: bytes, source: source, companions: .none) })
      }
      let library = reader.format == "pdf" ? "poppler" : isHTML ? "libxml2 (HTML)" : "libxml2"
      var sum = sums[library] ?? (0, 0, 0)
      sum.floor += floors.sorted()[floors.count / 2]
      sum.ours += ours.sorted()[ours.count / 2]
      sum.files += 1
      sums[library] = sum
    }
    for (library, sum) in sums.sorted(by: { $0.key < $1.key }) {
      let ratio = sum.floor > 0 ? sum.ours / sum.floor : .nan
      Console.print(
        "\(library): \(sum.files) files, \(milliseconds(sum.floor)) ms by the library alone, "
          + "\(milliseconds(sum.ours)) ms with segments, ratio \(Int((ratio * 100).rounded())) %")
    }
  }

  private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }

  /// CPU time of this process that the work takes.
  private func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}

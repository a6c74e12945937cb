import Foundation
import PDFReading
import PageLayouts
import TestSupport
import Testing

@Suite(.enabled(if: SharedCorpus.isPresent, "\(SharedCorpus.absence)"))
struct `Reading without colour management` {
  /// A PDF/A file of the Council with an output intent.
  private let url = SharedCorpus.url("pdf/ST-10978-2026_omnibus-iv-offer-letter_2026-06-26.pdf")

  @Test func `refuses the profiles of a PDF/A file`() throws {
    let before = PDFReader.refusedColourProfiles
    // Our own interpreter asks for no colours at all; poppler's does.
    PDFReader.readAndForget([UInt8](try Data(contentsOf: url)))
    #expect(PDFReader.refusedColourProfiles > before)
  }

  @Test func `gives the same words as a process with colour management`() throws {
    let pages = try PDFReader().pages(of: [UInt8](Data(contentsOf: url)))
    let ours = pages.flatMap(\.lines).map(\.text).joined(separator: " ")
    guard let theirs = try pdftotext() else { return }
    #expect(letters(ours) == letters(theirs))
  }

  /// How often each letter and digit occurs; the order of lines may differ.
  private func letters(_ text: String) -> [Unicode.Scalar: Int] {
    text.unicodeScalars.filter(\.properties.isAlphabetic).reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
  }

  /// What `pdftotext` prints; `nil` where it is not installed.
  private func pdftotext() throws -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-raw", url.path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}

import Foundation
import LegalDocuments
import PageLayouts
import SourceTexts
import Testing

@testable import Segmentation

@Suite struct RobustnessTests {
  /// Pieces from which hostile documents are put together.
  private static let pieces = [
    "THE COUNCIL OF THE EUROPEAN UNION,", "Whereas:", "(1)", "1.", "(a)", "(i)", "–", "- ", "‘",
    "’",
    "\"", "Article 5", "Article 6a", "CHAPTER II", "ANNEX", "ANNEX II", "INVITES THE COMMISSION:",
    "RECALLING", "HAS ADOPTED THIS REGULATION:", "Having regard to", "From:", "Subject:",
    "9781/1/09",
    "Brussels, 1 May 2031", "2031/0113 (COD)", "COM(2031) 559 final", "(1) OJ L 1", "é", "\u{A0}",
    "",
    " ", "I", "II. WELCOMES", "Done at Brussels,", "99999999999999999999.", "(((((",
    "P9_TA(2031)0001",
    "Council conclusions on", "text that goes on and on", "…", "\u{F0B7}", "1.2.3.4.5.6.7.8.9.",
  ]

  @Test func `any blocks give a sound tree`() {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      let read = Self.hostileDocument(&random)
      var ids: Set<String> = []
      for (index, segment) in read.segments.enumerated() {
        #expect(ids.insert(segment.id).inserted, "\(segment.id) twice")
        if let parent = segment.parent { #expect(parent < index) }
        #expect(segment.calls.allSatisfy { $0.offset >= 0 && $0.offset <= segment.text.utf8.count })
        #expect(segment.struck.allSatisfy { $0.start >= 0 && $0.end <= segment.text.utf8.count })
      }
      for note in read.footnotes {
        #expect(note.segment.map { read.segments.indices.contains($0) } ?? true)
      }
    }
  }

  @Test func `a text cut at any byte is read`() {
    let whole =
      "THE COUNCIL OF THE EUROPEAN UNION, Having regard to l’été (1) , I. INVITES “x”: - é"
    let bytes = Array(whole.utf8)
    for end in bytes.indices {
      let cut = String(decoding: bytes[..<end], as: UTF8.self)
      #expect(!document([text(cut), text("Whereas " + cut)]).segments.isEmpty)
    }
  }

  @Test func `time grows with the text`() {
    func seconds(_ count: Int) -> Double {
      var blocks = [text("THE COUNCIL OF THE EUROPEAN UNION,")]
      for number in 1...count { blocks.append(item("(\(number % 900 + 1))", "Bells ring, ‘so.")) }
      let clock = ContinuousClock()
      return clock.measure { _ = document(blocks) } / .seconds(1)
    }
    _ = seconds(200)
    let ratio = seconds(4_000) / max(seconds(1_000), 0.001)
    #expect(ratio < 8, "four times the text took \(ratio) times as long")
  }

  private static func hostileDocument(_ random: inout SplitMix) -> LegalDocument {
    var blocks: [Block] = []
    var notes: [NoteBlock] = []
    for page in 1...4 {
      for _ in 0..<12 {
        let words = (0..<random.next(5)).map { _ in pieces[random.next(pieces.count)] }
        var block = Block(text: words.joined(separator: " "), page: page)
        block.alignment = [.left, .centred, .right][random.next(3)]
        block.isBold = random.next(3) == 0
        block.hangingIndent = Float(random.next(4)) * 14
        if random.next(4) == 0 { block.label = pieces[random.next(pieces.count)] }
        if random.next(6) == 0 {
          block.table = random.next(2)
          block.cell = (random.next(3), random.next(3))
        }
        let offset = random.next(60)
        block.calls = [NoteCall(mark: "\(random.next(3))", offset: offset, page: page)]
        block.struck = [TextSpan(offset, offset + random.next(9))]
        blocks.append(block)
      }
      notes.append(NoteBlock(mark: "\(random.next(3))", text: "OJ L 1.", page: page))
    }
    return document(blocks, notes: notes)
  }
}

/// A small generator of numbers that are the same on every run.
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, bound)))
  }
}

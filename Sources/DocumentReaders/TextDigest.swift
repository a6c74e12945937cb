package import LegalDocuments
import SourceTexts

/// Tells files of the same text apart from files of another one.
package enum TextDigest {
  /// Bytes of text below which documents may well say the same and yet be two: a stamp on pictures of
  /// pages, a single line that sends readers to an annex.
  private static let least = 200

  /// SHA-256 of what a document says, as 64 lower-case hex digits; `nil` where that is too little.
  ///
  /// It says the text of its segments and notes without blanks, what of it is struck through, and the
  /// date and subject of its cover page.
  ///
  /// Blanks do not count, since line breaks in mark-up and the gaps that a PDF program leaves between
  /// words are no part of the text. A cryptographic sum, since who could make two texts collide could
  /// take another document out of the graph.
  package static func sha256(of document: LegalDocument) -> String? {
    var text = Letters()
    for index in document.segments.indices {
      text.add(document.segments[index].number)
      text.add(document.segments[index].heading)
      text.add(document.segments[index].text)
      for span in document.segments[index].struck {
        text.add(String(document.segments[index].text[span]))
      }
    }
    for note in document.footnotes {
      text.add(note.mark)
      text.add(note.text)
    }
    guard text.bytes.count >= least else { return nil }
    text.add(document.metadata.subject)
    text.add(document.metadata.date?.description)
    return ContentHash.sha256(text.bytes)
  }

  /// Texts one behind the other, each ended, without blanks.
  private struct Letters {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: String?) {
      guard let text else { return }
      bytes.append(addingCapacity: text.utf8.count + 1) { room in
        let utf8 = text.utf8.span
        // Called unsafe for pointers as such: there is room for every byte and the end.
        unsafe room.withUnsafeMutableBufferPointer { buffer, filled in
          var previous: UInt8 = 0
          for index in utf8.indices {
            let byte = utf8[index]
            // A blank is written over by what follows: that costs less than to guess where words end.
            unsafe buffer[filled] = byte
            filled += byte > 0x20 ? 1 : 0
            // A no-break space is C2 A0.
            if byte == 0xA0, previous == 0xC2 { filled -= 2 }
            previous = byte
          }
          unsafe buffer[filled] = 0
          filled += 1
        }
      }
    }
  }
}

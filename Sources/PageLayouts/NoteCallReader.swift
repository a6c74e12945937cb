/// Recognises footnote calls: small raised digits or asterisks behind a word.
enum NoteCallReader {
  /// The marks that a word calls; `nil` where it is no call.
  ///
  /// Several may stand together (`1, 2`).
  static func marks(_ word: Word, lineSize: Float, in text: DocumentText) -> [String]? {
    let isRaised =
      word.rise > 0.12 * lineSize && (word.size < 0.88 * lineSize || word.rise > 0.25 * lineSize)
    guard isRaised, word.bytes.count <= 12 else { return nil }
    var marks: [String] = []
    var mark: [UInt8] = []
    for byte in text.bytes[word.bytes] {
      switch byte {
      case 0x30...0x39, 0x2A:
        // "1*" calls two notes.
        if let last = mark.last, last.isDigit != byte.isDigit {
          marks.append(String(decoding: mark, as: UTF8.self))
          mark = []
        }
        mark.append(byte)
      case 0x28, 0x29, 0x2C, 0x3B:
        if !mark.isEmpty { marks.append(String(decoding: mark, as: UTF8.self)) }
        mark = []
      default: return nil
      }
    }
    if !mark.isEmpty { marks.append(String(decoding: mark, as: UTF8.self)) }
    guard !marks.isEmpty, marks.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    return marks
  }
}

extension NoteCallReader {
  /// The asterisks that end a word of ordinary size: `Presidency**`.
  ///
  /// An asterisk stands high in its font, so that many papers call notes with one that is not
  /// raised. Whether it is a call, the note with that mark must tell.
  ///
  /// - Returns: where they stand; punctuation may follow.
  static func asterisks(_ content: ArraySlice<UInt8>) -> Range<Int>? {
    var end = content.endIndex
    while end > content.startIndex, [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(content[end - 1]) {
      end -= 1
    }
    var start = end
    while start > content.startIndex, content[start - 1] == 0x2A { start -= 1 }
    guard (1...4).contains(end - start), start > content.startIndex else { return nil }
    return start..<end
  }
}

/// Which notes stand on which pages.
struct NoteIndex {
  private var pages: [String: [Int]] = [:]

  init(_ notes: [Note]) {
    for note in notes { pages[note.mark, default: []].append(note.page) }
  }

  /// Whether a note with this mark begins on the page or a neighbouring one.
  func holds(_ mark: String, near page: Int) -> Bool {
    guard let known = pages[mark] else { return false }
    return [page, page + 1, page - 1].contains { known.containsSorted($0) }
  }
}

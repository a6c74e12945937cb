package import LegalIdentifiers
package import SourceTexts

/// A paragraph, cell or note of a Formex file as plain text, and the Official Journal places that
/// its mark-up gives: what a recogniser is fed, and what it ought to find.
package struct FormexBlock: Hashable, Sendable {
  /// A `REF.DOC.OJ`: its words and where it points.
  package struct Mark: Hashable, Sendable {
    /// UTF-8 bytes of the block's text.
    package var span: TextSpan
    package var target: WorkIdentifier

    /// Whether the mark-up gives an issue and a page; some files have zeros there.
    package var isPlausible: Bool {
      !target.value.contains("::") && !target.value.hasSuffix(":p0")
    }
  }

  /// Text without mark-up and notes, blanks collapsed.
  package var text: String
  package var marks: [Mark]
  /// Index of the gold note that the block is part of.
  package var note: Int?
  /// Index of the gold segment that the block is part of.
  package var segment: Int?
  /// Whether it is a title or a heading, which is no part of its segment's text.
  package var isHeading: Bool
  /// Line of the file.
  package var line: Int
}

/// Puts a block's text together: blanks collapsed, marks kept in step.
struct FormexBlockBuilder {
  private var bytes: [UInt8] = []
  private var marks: [FormexBlock.Mark] = []
  private var open: (start: Int, target: WorkIdentifier)?

  mutating func append(_ source: ArraySlice<UInt8>) {
    for byte in source {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  mutating func beginMark(_ target: WorkIdentifier) { open = (bytes.count, target) }

  mutating func endMark() {
    guard let mark = open else { return }
    var start = mark.start
    open = nil
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let end = bytes.last == 0x20 ? bytes.count - 1 : bytes.count
    if start < end {
      marks.append(FormexBlock.Mark(span: TextSpan(start, end), target: mark.target))
    }
  }

  /// The block so far, where it has any text; the builder starts anew.
  mutating func take() -> (text: String, marks: [FormexBlock.Mark])? {
    if bytes.last == 0x20 { bytes.removeLast() }
    defer { self = FormexBlockBuilder() }
    return bytes.isEmpty ? nil : (String(decoding: bytes, as: UTF8.self), marks)
  }
}

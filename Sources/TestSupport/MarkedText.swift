package import SourceTexts

/// A sentence with its expected references drawn in: `see ⟦Article 5|provision|self#art_5⟧`.
///
/// A mark holds the words, then what is expected of them: the kind, and the targets joined by `;`.
/// Both may be left out. ``drawing(_:in:)`` goes the other way, so that a test can compare two
/// sentences and a failure shows where they differ:
///
///     let marked = MarkedText("see ⟦Article 5|provision|self#art_5⟧ of it")
///     let found = recognise(marked.text).map { … MarkedText.Mark … }
///     #expect(MarkedText.drawing(found, in: marked.text) == marked.source)
package struct MarkedText: Hashable, Sendable, CustomStringConvertible {
  /// Words of the text and what is expected of them.
  package struct Mark: Hashable, Sendable {
    /// UTF-8 bytes of the text without marks.
    package var span: TextSpan
    /// The name of the kind; empty where the mark gives none.
    package var kind: String
    /// The targets in their notation.
    package var targets: [String]

    package init(span: TextSpan, kind: String = "", targets: [String] = []) {
      self.span = span
      self.kind = kind
      self.targets = targets
    }
  }

  /// The sentence as written, marks included.
  package let source: String
  /// The sentence without marks.
  package let text: String
  /// The marks, in text order.
  package let marks: [Mark]

  /// Reads a marked sentence; an opening bracket without its closing one stays in the text.
  package init(_ source: String) {
    var text = ""
    var marks: [Mark] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "⟦"),
      let close = rest[open...].firstIndex(of: "⟧")
    {
      text += rest[..<open]
      let parts = rest[rest.index(after: open)..<close]
        .split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      let start = text.utf8.count
      text += parts[0]
      marks.append(
        Mark(
          span: TextSpan(start, text.utf8.count), kind: parts.count > 1 ? String(parts[1]) : "",
          targets: parts.count > 2 ? parts[2].split(separator: ";").map(String.init) : []))
      rest = rest[rest.index(after: close)...]
    }
    self.source = source
    self.text = text + rest
    self.marks = marks
  }

  /// The words of a mark.
  package func words(of mark: Mark) -> String { String(text[mark.span]) }

  package var description: String { source }

  /// Draws marks into a text; those that overlap an earlier one are set behind it, empty-handed.
  package static func drawing(_ marks: [Mark], in text: String) -> String {
    var drawn = ""
    var position = 0
    for mark in marks.sorted(by: { $0.span < $1.span }) {
      let start = max(position, mark.span.start)
      drawn += text[TextSpan(position, start)]
      position = max(start, mark.span.end)
      drawn += "⟦" + text[TextSpan(start, position)]
      if !mark.kind.isEmpty || !mark.targets.isEmpty { drawn += "|" + mark.kind }
      if !mark.targets.isEmpty { drawn += "|" + mark.targets.joined(separator: ";") }
      drawn += "⟧"
    }
    return drawn + text[TextSpan(position, text.utf8.count)]
  }
}

import SourceTexts

extension ScoreReport {
  /// One JSON object: `documents`, `layers`, `groups`, `findings`, `remarks`.
  ///
  /// Every tally has `right`, `extra`, `missed`, `precision`, `recall`, `f1` (null where there is
  /// nothing to divide by).
  package func json() -> String {
    var line = JSONLine()
    let total = total
    line.beginObject()
    line.key("documents")
    line.strings(total.documents)
    line.key("layers")
    Self.write(total, withKinds: true, to: &line)
    line.key("groups")
    line.beginObject()
    for name in groupNames {
      // A folder's name may hold what JSON escapes; keys are written as they are.
      line.key(Self.escaped(name))
      Self.write(card(of: name), withKinds: false, to: &line)
    }
    line.endObject()
    line.key("findings")
    line.beginArray()
    for finding in total.findings { Self.write(finding, to: &line) }
    line.endArray()
    line.key("remarks")
    line.strings(total.remarks)
    line.endObject()
    line.newline()
    return line.text
  }

  private static func write(_ card: ScoreCard, withKinds: Bool, to line: inout JSONLine) {
    line.beginObject()
    for layer in ScoreCard.Layer.allCases where card.has(layer) {
      line.key(layer.rawValue)
      line.beginObject()
      write(card.tally(layer), to: &line)
      if withKinds {
        line.key("kinds")
        line.beginObject()
        for group in card.groups(of: layer) {
          line.key(escaped(group))
          line.beginObject()
          write(card.tally(layer, group), to: &line)
          line.endObject()
        }
        line.endObject()
      }
      line.endObject()
    }
    line.endObject()
  }

  private static func write(_ tally: Tally, to line: inout JSONLine) {
    line.key("right")
    line.int(tally.right)
    line.key("extra")
    line.int(tally.extra)
    line.key("missed")
    line.int(tally.missed)
    line.key("precision")
    write(tally.precision, to: &line)
    line.key("recall")
    write(tally.recall, to: &line)
    line.key("f1")
    write(tally.f1, to: &line)
  }

  /// Four decimals say all that counts of documents can.
  private static func write(_ share: Double?, to line: inout JSONLine) {
    guard let share else { return line.null() }
    line.double((share * 10_000).rounded() / 10_000)
  }

  private static func write(_ finding: ScoreCard.Finding, to line: inout JSONLine) {
    line.beginObject()
    line.key("document")
    line.string(finding.document)
    line.key("layer")
    line.string(finding.layer.rawValue)
    line.key("kind")
    line.string(finding.group)
    line.key("error")
    line.string(finding.isMiss ? "missed" : "extra")
    line.key("page")
    line.int(finding.page)
    line.key("text")
    line.string(finding.text)
    line.key("nearest")
    line.string(finding.nearest)
    line.endObject()
  }

  private static func escaped(_ name: String) -> String {
    var line = JSONLine()
    line.string(name)
    return String(line.text.dropFirst().dropLast())
  }
}

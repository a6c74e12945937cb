import Resolution
package import SourceTexts

extension Explanation {
  /// The explanation as text for people.
  package var lines: [String] {
    var lines: [String] = []
    if let work {
      lines.append("\(work.id)\(work.isInCorpus ? " (in the corpus)" : "")")
      lines.append("  \(work.label)\(work.date.map { ", \($0)" } ?? "")")
      if let title = work.title { lines.append("  \(title)") }
      lines.append("  cited by \(work.citedBy) works, cites \(work.cites)")
    }
    if let edge {
      lines.append("\(edge.source) \(edge.relation) \(edge.target)")
      lines.append(
        "  \(edge.id), \(edge.layer), \(edge.status), found: \(edge.method), confidence \(edge.confidence.short)"
      )
      lines.append(
        edge.mentions == 0
          ? "  no mention: \(edge.method == "catalogue" ? "a catalogue states it" : "the numbers alone say it")"
          : "  \(edge.mentions) \(edge.mentions == 1 ? "mention" : "mentions")")
    }
    for mention in mentions { lines += mention.lines }
    if !names.isEmpty { lines.append("names") }
    for name in names {
      lines.append(
        "  \(name.first) = \(name.second)\(name.isAccepted ? "" : ", not taken"): \(name.basis), \(name.origin)"
      )
    }
    return lines
  }
}

extension Explanation.Mention {
  fileprivate var lines: [String] {
    let place = [page.map { "page \($0)" }, segment, footnote].compactMap { $0 }
    var lines = [
      "mention \(id)", "  in      \(([path] + place).joined(separator: ", ")) (\(document))",
      "  words   “\(text)”", "  passage … \(context) …",
      "  read    \(relation), \(method)\(note.map { ": \($0)" } ?? "")",
    ]
    for target in targets { lines += target.lines }
    return lines
  }
}

extension Explanation.Target {
  fileprivate var lines: [String] {
    let work = work.map { work in pinpoint.map { "\(work)#\($0)" } ?? work }
    var lines = ["  \(written ?? "nothing named") → \(work ?? "no work"), \(status)"]
    if let preferredIssue { lines.append("    probably the issue \(preferredIssue)") }
    if !candidates.isEmpty {
      lines.append("    possible: \(candidates.joined(separator: ", "))")
    }
    let rule = ResolutionRule(rawValue: rule)
    lines.append("    rule \(rule.rawValue)\(rule.meaning.map { ": \($0)" } ?? "")")
    if let reason { lines.append("    but \(reason)") }
    lines.append("    confidence \(confidence.short)")
    return lines
  }
}

extension Double {
  /// With at most three digits behind the point.
  fileprivate var short: String { ((self * 1000).rounded() / 1000).description }
}

extension Explanation {
  /// Writes the explanation as one JSON object.
  package func write(to json: inout JSONLine) {
    json.beginObject()
    json.key("edge")
    if let edge {
      json.beginObject()
      json.members([
        ("id", edge.id), ("source", edge.source), ("relation", edge.relation),
        ("target", edge.target), ("layer", edge.layer), ("status", edge.status),
        ("method", edge.method),
      ])
      json.key("confidence")
      json.double(edge.confidence)
      json.key("mentions")
      json.int(edge.mentions)
      json.endObject()
    } else {
      json.null()
    }
    json.key("work")
    if let work {
      json.beginObject()
      json.members([
        ("id", work.id), ("label", work.label), ("title", work.title), ("date", work.date),
      ])
      json.key("in_corpus")
      json.bool(work.isInCorpus)
      json.key("aliases")
      json.strings(work.aliases)
      json.key("cited_by")
      json.int(work.citedBy)
      json.key("cites")
      json.int(work.cites)
      json.endObject()
    } else {
      json.null()
    }
    json.key("mentions")
    json.beginArray()
    for mention in mentions { mention.write(to: &json) }
    json.endArray()
    json.key("names")
    json.beginArray()
    for name in names {
      json.beginObject()
      json.members([
        ("first", name.first), ("second", name.second), ("basis", name.basis),
        ("origin", name.origin),
      ])
      json.key("accepted")
      json.bool(name.isAccepted)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
  }
}

extension Explanation.Mention {
  fileprivate func write(to json: inout JSONLine) {
    json.beginObject()
    json.members([
      ("id", id), ("document", document), ("path", path), ("segment", segment),
      ("footnote", footnote), ("text", text), ("context", context), ("relation", relation),
      ("method", method), ("note", note),
    ])
    json.key("page")
    json.int(page)
    json.key("targets")
    json.beginArray()
    for target in targets {
      json.beginObject()
      json.members([
        ("written", target.written), ("status", target.status), ("work", target.work),
        ("pinpoint", target.pinpoint), ("preferred_issue", target.preferredIssue),
        ("rule", target.rule),
        ("rule_meaning", ResolutionRule(rawValue: target.rule).meaning),
        ("reason", target.reason), ("edge", target.edge),
      ])
      json.key("candidates")
      json.strings(target.candidates)
      json.key("confidence")
      json.double(target.confidence)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension JSONLine {
  fileprivate mutating func members(_ members: [(String, String?)]) {
    for (name, value) in members {
      key(name)
      string(value)
    }
  }
}

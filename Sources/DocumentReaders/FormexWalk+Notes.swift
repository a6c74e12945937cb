import LegalDocuments
import SourceTexts
import XMLReading

// Footnotes, at their place and collected under tables.
extension FormexWalk {
  mutating func collectNotes() {
    guard let name = tree.names.firstIndex(of: "NOTE") else { return }
    for node in 0..<tree.count where tree.nameID(of: node) == name {
      if let id = tree.attribute("NOTE.ID", of: node) { notesByID[id] = node }
    }
  }

  /// A note, or the call of one that stands elsewhere, at the end of the text so far.
  mutating func note(_ node: XMLTree.Node, at place: Place) {
    let reference = tree.attribute("NOTE.REF", of: node) ?? tree.attribute("REF", of: node)
    // A repeated call may carry the note's words once more; then it is a note of its own.
    let isBare = node + 1 == tree.end(of: node)
    let definition = isBare ? reference.flatMap { notesByID[$0] } ?? node : node
    if element(definition) == .noteReference { return }
    if out.openNote == nil { out.prepare(place) }
    let index = footnote(definition)
    if out.openNote == nil { out.call(footnote: index) }
  }

  /// Notes inside a number or heading that is no part of a text: called where the text begins.
  mutating func notes(in node: XMLTree.Node, at place: Place) {
    guard node + 1 < tree.end(of: node) else { return }
    for inner in node + 1..<tree.end(of: node) where element(inner) == .note {
      let isBare = inner + 1 == tree.end(of: inner)
      let reference = isBare ? tree.attribute("NOTE.REF", of: inner) : nil
      out.call(footnote: footnote(reference.flatMap { notesByID[$0] } ?? inner), offset: 0)
    }
  }

  /// Notes listed under a table: those that no cell has called are still kept.
  mutating func looseNotes(_ node: XMLTree.Node) {
    guard node + 1 < tree.end(of: node) else { return }
    for inner in node + 1..<tree.end(of: node)
    where element(inner) == .note && footnoteIndices[inner] == nil {
      _ = footnote(inner)
    }
  }

  /// Index of the footnote with this text, made where it is met first.
  private mutating func footnote(_ node: XMLTree.Node) -> Int {
    if let index = footnoteIndices[node] { return index }
    let index = out.footnotes.count
    footnoteIndices[node] = index
    let mark =
      markOfRepeated(node)
      ?? marks.next(
        numbering: tree.attribute("NUMBERING", of: node),
        original: tree.attribute("NUMBER.ORG", of: node),
        isOfTable: tree.attribute("TYPE", of: node) == "TABLE")
    let interrupted = out.beginNote(mark: mark)
    flat(node, at: Place(segment: nil, flow: .joined))
    out.endNote(interrupted)
    return index
  }
}

extension FormexWalk {
  /// The mark of the note whose words are carried once more at another call: print repeats it.
  private func markOfRepeated(_ node: XMLTree.Node) -> String? {
    guard let reference = tree.attribute("NOTE.REF", of: node), let first = notesByID[reference],
      first != node, let index = footnoteIndices[first], out.footnotes.indices.contains(index)
    else { return nil }
    return out.footnotes[index].mark
  }
}

/// The marks of notes, which Formex does not print but numbers by rule.
struct FormexNoteMarks {
  private var arabic = 0
  private var others: [String: Int] = [:]
  private var inTable: [String: Int] = [:]

  mutating func beginTable() { inTable = [:] }
  mutating func endTable() { inTable = [:] }

  /// The mark of the next note.
  ///
  /// Notes of a table are counted anew in each.
  mutating func next(numbering: String?, original: String?, isOfTable: Bool) -> String {
    if let original, let printed = Self.printed(original) { return printed }
    let numbering = numbering ?? "ARAB"
    let count: Int
    if isOfTable {
      inTable[numbering, default: 0] += 1
      count = inTable[numbering] ?? 1
    } else if numbering == "ARAB" {
      arabic += 1
      count = arabic
    } else {
      others[numbering, default: 0] += 1
      count = others[numbering] ?? 1
    }
    switch numbering {
    case "STAR": return count <= 3 ? String(repeating: "*", count: count) : "*\(count)"
    case "ALPHA": return Self.letter(count).uppercased()
    case "alpha": return Self.letter(count)
    default: return "\(count)"
    }
  }

  private static func printed(_ original: String) -> String? {
    let mark = original.filter { !"() ".contains($0) }
    return mark.isEmpty ? nil : mark
  }

  private static func letter(_ count: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return count <= letters.count ? String(letters[count - 1]) : "a\(count)"
  }
}

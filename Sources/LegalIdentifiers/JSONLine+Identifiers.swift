package import SourceTexts

// Identifiers go to JSON in their notation, put together in place: a file of mentions has four or
// five of them in every line.

extension JSONLine {
  /// Writes a work's identifier, or null.
  package mutating func name(_ work: WorkIdentifier?) {
    guard let work else { return null() }
    string(atMost: work.room) { work.append(to: &$0) }
  }

  /// Writes a target.
  package mutating func name(_ target: Target) {
    string(atMost: target.room) { target.append(to: &$0) }
  }

  /// Writes a target, or null.
  package mutating func name(_ target: Target?) {
    guard let target else { return null() }
    string(atMost: target.room) { target.append(to: &$0) }
  }

  /// Writes a place inside a work, or null.
  package mutating func place(_ pinpoint: Pinpoint?) {
    guard let pinpoint else { return null() }
    string(atMost: pinpoint.room) { pinpoint.append(to: &$0) }
  }
}

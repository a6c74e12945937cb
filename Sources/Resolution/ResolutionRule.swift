/// The rule by which a target was led to its work, or not.
///
/// An open type.
package struct ResolutionRule: RawRepresentable, Hashable, Sendable {
  /// The name used in the records.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// What the rule says, for people; `nil` for a rule of another version.
  package var meaning: String? { Self.meanings[rawValue] }

  /// Every rule with its meaning.
  package static let meanings: [String: String] = [
    "number": "the number names the work",
    "agreement": "the name is that of an agreement whose number is known",
    "self": "the document's own part",
    "family": "a Council number without suffix names all its issues",
    "only-known": "of several readings one names a work that is known",
    "oj-page": "one work begins on this page of the Official Journal",
    "oj-inside": "the page lies within the pages of one work",
    "oj-beside": "several works stand on the page; the act named beside it is one of them",
    "oj-place": "nothing is known to stand at this place; it stands for itself",
    "oj-named": "texts name one act together with this place, and none names another",
    "title-date": "one work of that date bears this title",
    "placeholder": "the authors left the reference blank",
    "none": "no rule led to a work",
  ]
}

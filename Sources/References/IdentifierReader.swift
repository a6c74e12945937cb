import LegalDocuments
public import LegalIdentifiers
import SourceTexts

/// What one identifier names.
public struct NamedWork: Hashable, Sendable {
  /// The work, with language version and place inside where the identifier names them.
  public var id: Target
  /// What family of things the work belongs to: the name of a kind of reference.
  public var kind: String
  /// Address of the work on the web, where a rule gives one.
  public var uri: String?
  /// Other names of the work that follow by rule.
  public var aliases: [WorkIdentifier]
}

/// Why a string is no identifier.
public struct IdentifierError: Error, Hashable, Sendable {
  /// One sentence for the person who wrote the string.
  public var message: String
}

/// Reads one identifier in whatever form it is written and gives the normal form.
///
/// ```swift
/// try IdentifierReader.read("14469/4/05 REV 4").get().id  // council:ST-14469-2005-REV-4
/// ```
///
/// Reads Renvoi's notation, addresses, file names of the register, and every form in which texts
/// cite: the grammars are the same.
public enum IdentifierReader {
  /// Reads one identifier; the language matters for forms with words in them.
  public static func read(
    _ text: String, language: String = "en"
  ) -> Result<NamedWork, IdentifierError> {
    do throws(IdentifierError) {
      return .success(try named(text, language: language))
    } catch {
      return .failure(error)
    }
  }

  private static func named(
    _ text: String, language: String
  ) throws(IdentifierError) -> NamedWork {
    let string = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !string.isEmpty else { throw IdentifierError(message: "an empty string") }
    guard string.utf8.count <= 2000 else {
      throw IdentifierError(message: "too long for an identifier")
    }
    if let target = Target(string), IdentifierScheme.rules[target.work.scheme] != nil {
      guard target.work.isWellFormed else {
        throw IdentifierError(
          message:
            "“\(target.work.value)” does not have the form of the scheme \(target.work.scheme.rawValue)"
        )
      }
      return named(target)
    }
    if let target = Target(address: string) ?? RegisterFile(name: string)?.target {
      return named(target)
    }
    return named(try cited(string, language: language))
  }

  /// Reads a form in which texts cite.
  private static func cited(
    _ string: String, language: String
  ) throws(IdentifierError) -> Target {
    let found = Recogniser(language: language).references(in: string)
    let targets = found.flatMap(\.targets)
    if found.count == 1, targets.count == 1, let target = targets.first,
      found[0].status == .identified, covers(found[0].span, string)
    {
      return target
    }
    if let number = CouncilNumber(printed: string), number.number >= 1000, number.year >= 1980 {
      return Target(number.identifier)
    }
    if targets.count > 1 {
      throw IdentifierError(
        message: "“\(string)” names \(targets.count) works; give them one by one")
    }
    if let reference = found.first, let note = reference.note, targets.isEmpty {
      throw IdentifierError(message: "“\(string)” names no work (\(note))")
    }
    if let target = targets.first {
      throw IdentifierError(
        message: "“\(string)” is more than an identifier; it holds \(target)")
    }
    throw IdentifierError(message: "“\(string)” is no identifier that is known")
  }

  /// Whether nothing but brackets, points and words for "document" stands outside the span.
  private static func covers(_ span: TextSpan, _ string: String) -> Bool {
    let outside = string.utf8.count - span.count
    return outside <= 8
  }

  private static func named(_ target: Target) -> NamedWork {
    NamedWork(
      id: target, kind: AddressGrammar.kind(of: target.work).rawValue,
      uri: target.work.uri(language: target.language ?? "en"), aliases: target.work.aliases)
  }
}

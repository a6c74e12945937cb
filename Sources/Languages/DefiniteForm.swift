/// Nouns that hold their article.
package enum DefiniteForm {
  /// Whether a Danish or Swedish noun has its article at its end, in any case: "förordningen",
  /// "direktivets".
  package static func hasArticle(_ noun: String) -> Bool {
    let bare = noun.hasSuffix("s") ? noun.dropLast() : noun[...]
    return bare.hasSuffix("en") || bare.hasSuffix("et")
  }
}

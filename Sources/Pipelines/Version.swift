/// The tool's version, as `renvoi --version` and `run.json` print it.
package enum Version {
  /// Semantic version; raised with every release in CHANGELOG.md.
  package static let current = "0.1.0"
}

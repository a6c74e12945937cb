package import Foundation

/// The folder that holds `Package.swift`, found from this file's own place.
package enum PackageFolder {
  /// The package's root; symbolic links are followed.
  package static let url = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the package.
  package static func url(_ path: String) -> URL { url.appending(path: path) }
}

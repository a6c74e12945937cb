// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the sanitizers concern nobody else: `make fuzz` builds and runs it.

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "Renvoi", path: "../../..")],
  targets: [
    .executableTarget(
      name: "FuzzReferences",
      dependencies: [.product(name: "References", package: "Renvoi")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .strictMemorySafety(), .unsafeFlags(["-parse-as-library"]),
      ])
  ]
)

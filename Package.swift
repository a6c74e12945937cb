// swift-tools-version: 6.2
import PackageDescription

// The house, ground floor first. A target may import only what it names here; build with
// `--explicit-target-dependency-import-check error`. docs/Architecture.md explains each room.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// One Swift target under our settings.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The tests of one target, file for file.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "Renvoi",
  products: [
    .executable(name: "renvoi", targets: ["renvoi"]),
    .library(name: "LegalIdentifiers", targets: ["LegalIdentifiers", "SourceTexts"]),
    .library(
      name: "References",
      targets: ["References", "LegalDocuments", "LegalIdentifiers", "SourceTexts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C, one target a library
    .systemLibrary(
      name: "CPopplerHeaders", pkgConfig: "poppler", providers: [.apt(["libpoppler-private-dev"])]),
    .target(name: "CPoppler", dependencies: ["CPopplerHeaders", "CZlib"]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CColourless"),
    .target(name: "CProcesses"),

    // Values
    module("SourceTexts"),
    module("LegalIdentifiers", ["SourceTexts"]),
    module("Languages", ["SourceTexts"]),
    module("LegalDocuments", ["LegalIdentifiers", "SourceTexts"]),
    module("PageLayouts", ["SourceTexts"]),
    module("Spooling", ["SourceTexts"]),

    // Reading
    module("XMLReading", ["SourceTexts", "CLibXML2"]),
    module("PDFReading", ["SourceTexts", "PageLayouts", "CPoppler", "CColourless"]),
    module("Packing", ["SourceTexts", "CZlib"]),
    module(
      "Segmentation",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages", "PageLayouts"]),
    module(
      "DocumentReaders",
      [
        "SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages", "PageLayouts",
        "XMLReading", "PDFReading", "Packing", "Segmentation", "CLibCrypto",
      ]),

    // Understanding
    module("References", ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages"]),
    module(
      "Resolution",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages", "Spooling"]),
    module(
      "CitationGraphs",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Spooling", "Resolution"]),
    module(
      "CatalogueFiles",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "XMLReading", "Resolution", grdb]),

    // Telling
    module(
      "Writers",
      [
        "SourceTexts", "LegalIdentifiers", "LegalDocuments", "Spooling", "Resolution",
        "CitationGraphs", grdb, sqlite,
      ], exclude: ["Explorer/Page"]),
    module(
      "GraphFolders",
      [
        "SourceTexts", "LegalIdentifiers", "LegalDocuments", "Spooling", "Resolution",
        "CitationGraphs", grdb,
      ]),
    module(
      "Scoring", ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "XMLReading"]),

    // Running
    module(
      "Pipelines",
      [
        "SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages", "DocumentReaders",
        "References", "Spooling", "Resolution", "CitationGraphs", "Writers", "CProcesses", yams,
      ]),
    module(
      "RenvoiCommands",
      [
        "SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages", "DocumentReaders",
        "References", "Spooling", "Resolution", "CatalogueFiles", "CitationGraphs", "Writers",
        "GraphFolders", "Scoring", "Pipelines", "PDFReading", "XMLReading", "Packing",
        argumentParser,
      ]),
    .executableTarget(name: "renvoi", dependencies: ["RenvoiCommands"], swiftSettings: strict),

    // Tests, one target a library; EndToEndTests runs the built binary
    module("TestSupport", ["SourceTexts"]),
    .testTarget(
      name: "TestSupportTests", dependencies: ["TestSupport", "SourceTexts"],
      swiftSettings: strict),
    tests(of: "SourceTexts"),
    tests(of: "LegalIdentifiers", ["SourceTexts"]),
    tests(of: "Languages"),
    tests(of: "LegalDocuments", ["SourceTexts", "LegalIdentifiers"]),
    tests(of: "PageLayouts", ["SourceTexts"]),
    tests(of: "Spooling"),
    tests(of: "XMLReading", ["SourceTexts"]),
    tests(of: "PDFReading", ["SourceTexts", "PageLayouts"]),
    tests(of: "Packing", ["SourceTexts"]),
    tests(
      of: "Segmentation",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages", "PageLayouts"]),
    tests(
      of: "DocumentReaders",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "PageLayouts", "XMLReading"]),
    tests(of: "References", ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Languages"]),
    tests(of: "Resolution", ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Spooling"]),
    tests(
      of: "CatalogueFiles", ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Resolution"]),
    tests(
      of: "CitationGraphs",
      [
        "SourceTexts", "LegalIdentifiers", "LegalDocuments", "References", "Spooling", "Resolution",
      ], exclude: ["KnownTruth"]),
    tests(
      of: "Writers",
      ["LegalIdentifiers", "LegalDocuments", "Spooling", "Resolution", "CitationGraphs"]),
    tests(of: "Scoring", ["LegalIdentifiers", "LegalDocuments"]),
    tests(
      of: "Pipelines",
      ["SourceTexts", "LegalIdentifiers", "LegalDocuments", "Spooling", "Resolution", "Writers"]),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

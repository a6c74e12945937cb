import ArgumentParser
import CitationGraphs
import Foundation
import GraphFolders
import LegalIdentifiers
import Pipelines
import Resolution
import Spooling
import Writers

/// `renvoi export`: one format, or a picture, from a graph folder.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes one format from a graph folder: the whole graph, or a part of it.",
    discussion: """
      Formats: \((Writers.graphFormats + pictures).joined(separator: ", ")); without a choice of \
      edges also \(Writers.formats.filter { !Writers.graphFormats.contains($0) }
        .joined(separator: ", ")). `svg` draws the citations, `timeline` plots them by year.
        renvoi export Output --format svg -o graph.svg
        renvoi export Output --format gexf --around celex:32016R0679 --depth 2 -o gdpr.gexf
        renvoi export Output --format csv --layer citation --least-confidence 0.9 -o tables/
      """)

  private static let pictures = ["svg", "timeline"]

  @Argument(help: "A graph folder.")
  var folder: String

  @Option(name: .customLong("format"), parsing: .upToNextOption, help: "What to write.")
  var formats: [String] = []

  @Option(
    name: .shortAndLong,
    help: "The file, or the folder where a format has several; else standard output.")
  var output: String?

  @Option(help: "Only this work and what is near to it.")
  var around: String?

  @Option(help: "How many citations away from that work (default: 1).")
  var depth = 1

  @Option(help: "Only edges of this layer: citation or structure.")
  var layer: String?

  @Option(name: .customLong("relation"), help: "Only edges of this relation; may be repeated.")
  var relations: [String] = []

  @Option(help: "Only edges at least as sure as this, 0 to 1.")
  var leastConfidence = 0.0

  @Option(help: "Places in pictures: sfdp (Graphviz), time (our own, by year), or auto.")
  var layout = "auto"

  func validate() throws {
    let known = Writers.formats + Self.pictures
    guard !formats.isEmpty else {
      throw ValidationError("name a --format: \(known.joined(separator: ", "))")
    }
    for name in formats where !known.contains(name) {
      let hint =
        Suggestion.nearest(to: name, among: known).map { "did you mean “\($0)”?" }
        ?? "the formats are \(known.joined(separator: ", "))"
      throw ValidationError("unknown format “\(name)”; \(hint)")
    }
    if let around, WorkIdentifier(around) == nil {
      throw ValidationError("--around: expected an identifier such as celex:32016R0679")
    }
    if let layer, EdgeLayer(rawValue: layer) == nil {
      throw ValidationError("--layer: expected citation or structure")
    }
    guard (0...1).contains(leastConfidence) else {
      throw ValidationError("--least-confidence: expected a number from 0 to 1")
    }
    guard ["auto", "sfdp", "time"].contains(layout) else {
      throw ValidationError("--layout: expected auto, sfdp or time")
    }
    if files.count > 1, output == nil || output == "-" {
      throw ValidationError(
        "this makes \(files.count) files; name a folder for them with -o")
    }
  }

  /// Names of the files to write.
  private var files: [String] {
    formats.flatMap { Self.pictures.contains($0) ? ["\($0).svg"] : Writers.fileNames(of: $0) }
  }

  func run() async throws {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("renvoi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    do {
      let made = try OutputFolder(scratch)
      let source = try GraphFolder(folder)
      var graph: CitationGraph?
      for format in formats {
        if Writers.graphFormats.contains(format) || Self.pictures.contains(format) {
          let whole = try graph ?? source.graph(selection)
          graph = whole
          try write(whole, format, to: made)
        } else {
          try copy(format, to: scratch)
        }
      }
      try made.commit()
      try deliver(from: scratch)
    } catch let error as GraphFolder.Failure {
      throw Console.failure(
        error.description, error.isMissing ? ExitCodes.noInput : ExitCodes.badData)
    } catch let error as WriteError {
      throw Console.failure("\(error)", ExitCodes.cannotWrite)
    }
  }

  private var selection: GraphSelection {
    var selection = GraphSelection()
    selection.layer = layer.flatMap { EdgeLayer(rawValue: $0) }
    selection.relations = Set(relations)
    selection.leastConfidence = leastConfidence
    selection.around = around.flatMap { WorkIdentifier($0) }
    if selection.around != nil { selection.depth = depth }
    return selection
  }

  private func write(
    _ graph: CitationGraph, _ format: String, to folder: OutputFolder
  ) throws {
    switch format {
    case "svg":
      try folder.stream("svg.svg") { stream throws(WriteError) in
        try stream.write(picture(of: graph))
      }
    case "timeline":
      try folder.stream("timeline.svg") { stream throws(WriteError) in
        try stream.write(TimelinePicture(graph).svg)
      }
    default:
      var manifest = RunManifest()
      manifest.version = Version.current
      let known = KnownWorks(identities: Rows([]), catalogue: WorkCatalogue())
      try Writers.write(
        GraphContents(graph: graph, known: known, manifest: manifest), format: format, to: folder)
    }
  }

  private func picture(of graph: CitationGraph) -> [UInt8] {
    // Families and dossiers that no text cites are no part of a picture of citations.
    let graph = graph.withoutIsolated
    let index = GraphIndex(graph)
    // Beyond some thousands of works sfdp takes minutes, and no picture shows them.
    if layout == "sfdp" || layout == "auto" && index.count <= 5_000 {
      if let places = GraphvizLayout.places(of: index) {
        return GraphPicture(graph, index, places).svg
      }
      if layout == "sfdp" {
        Console.say("renvoi: warning: sfdp is not installed or failed; drawn by year instead")
      }
    }
    let own = TimeLayout(index)
    return GraphPicture(graph, index, own.places, ticks: own.ticks).svg
  }

  /// Takes files as they are that need more than the graph.
  private func copy(_ format: String, to scratch: URL) throws {
    guard selection.isEverything else {
      throw Console.failure(
        "\(format) holds all records; leave out the choice of edges", ExitCodes.usage)
    }
    for name in Writers.fileNames(of: format) {
      let source = URL(fileURLWithPath: folder).appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: source.path) else {
        throw Console.failure(
          "\(source.path): no such file; `renvoi link` makes it of the records", ExitCodes.noInput)
      }
      try FileManager.default.copyItem(at: source, to: scratch.appendingPathComponent(name))
    }
  }

  private func deliver(from scratch: URL) throws {
    guard files.count > 1 else {
      let bytes = try Data(contentsOf: scratch.appendingPathComponent(files[0]))
      guard let output, output != "-" else { return Console.write(bytes) }
      do {
        try bytes.write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Console.failure(
          "\(output): cannot be written; check the folder and its permissions",
          ExitCodes.cannotWrite)
      }
      return
    }
    let target = try OutputFolder(URL(fileURLWithPath: output ?? ".", isDirectory: true))
    for name in files {
      let bytes = try Data(contentsOf: scratch.appendingPathComponent(name))
      try target.stream(name) { stream throws(WriteError) in try stream.write(Array(bytes)) }
    }
    try target.commit()
  }
}

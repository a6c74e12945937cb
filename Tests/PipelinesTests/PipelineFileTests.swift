import Foundation
import Pipelines
import TestSupport
import Testing

@Suite struct PipelineFileTests {
  private let folder = URL(fileURLWithPath: "/home/user/project")

  @Test func `paths count from the file's own folder`() throws {
    let file = try PipelineFile("inputs: [documents, /data]\noutput: graph\njobs: 2", in: folder)
    #expect(file.inputs == ["/home/user/project/documents", "/data"])
    #expect(file.output == "/home/user/project/graph")
    #expect(file.jobs == 2)
  }

  @Test func `values are taken as they are written`() throws {
    #expect(try PipelineFile("exclude: [NO, 0010]", in: folder).patterns.exclude == ["NO", "0010"])
    #expect(try PipelineFile("formats: graphml", in: folder).formats == ["graphml"])
  }

  @Test func `a run is narrowed down and bounded`() throws {
    let file = try PipelineFile(
      """
      include: ["**/*.pdf"]
      exclude: [drafts/**]
      languages: [en, fr]
      segments: [recital, operative]
      references: [council, oj]
      relations: basedOn
      limits: {memory: 1024, seconds: 30, size: 50}
      """, in: folder)
    #expect(file.patterns == PathPatterns(include: ["**/*.pdf"], exclude: ["drafts/**"]))
    #expect(file.filter.languages == ["en", "fr"])
    #expect(file.filter.segments == ["recital", "operative"])
    #expect(file.filter.references == ["council", "oj"])
    #expect(file.filter.relations == ["basedOn"])
    #expect(
      file.limits == ExtractionLimits(memory: 1024 << 20, seconds: 30, fileSize: 50 << 20))
  }

  @Test func `the pipelines that come with the project can be used`() throws {
    let folder = PackageFolder.url("Pipelines")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.count >= 3)
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let file = try PipelineFile(text, in: folder)
      #expect(file.description != nil, "\(name)")
    }
  }

  @Test func `every key is explained`() {
    for key in PipelineFile.keys { #expect(PipelineFile.help.contains("  \(key) ")) }
    #expect(PipelineFile.keys == PipelineFile.keys.sorted())
  }

  @Test(arguments: [
    ("input: [a]", "did you mean “inputs”?"), ("colour: red", "the keys are"),
    ("jobs: many", "jobs takes a number"), ("- a", "expected keys and values"),
    ("inputs: {a: b}", "takes a list"), ("inputs: [", "is no YAML"),
    ("references: [concil]", "did you mean “council”?"), ("languages: [xx]", "the languages are"),
    ("relations: [based]", "basedOn"), ("segments: [recitals]", "did you mean “recital”?"),
    ("formats: [graphlm]", "did you mean “graphml”?"), ("limits: 3", "takes keys and values"),
    ("limits: {memry: 1}", "did you mean “memory”?"), ("limits: {seconds: 0}", "from 1"),
  ])
  func `a mistake is named`(text: String, words: String) {
    let failure = #expect(throws: PipelineFile.Failure.self) {
      try PipelineFile(text, in: folder)
    }
    #expect(failure?.description.contains(words) == true)
  }
}

import Foundation
import Pipelines
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
    #expect(try PipelineFile("formats: [NO, 0010]", in: folder).formats == ["NO", "0010"])
    #expect(try PipelineFile("formats: graphml", in: folder).formats == ["graphml"])
  }

  @Test(arguments: [
    ("input: [a]", "did you mean “inputs”?"), ("colour: red", "the keys are"),
    ("jobs: many", "jobs takes a number"), ("- a", "expected keys and values"),
    ("inputs: {a: b}", "takes a list"), ("inputs: [", "is no YAML"),
  ])
  func `a mistake is named`(text: String, words: String) {
    let failure = #expect(throws: PipelineFile.Failure.self) {
      try PipelineFile(text, in: folder)
    }
    #expect(failure?.description.contains(words) == true)
  }
}

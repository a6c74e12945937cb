package import SourceTexts

extension ProblemRecord {
  package func write(to json: inout JSONLine) {
    json.beginObject()
    writeMembers(to: &json)
    json.key("fatal")
    json.bool(isFatal)
    json.endObject()
  }

  /// Writes the members that `problems.jsonl` shows.
  package func writeMembers(to json: inout JSONLine) {
    json.key("path")
    json.string(path)
    json.key("sha256")
    json.string(sha256)
    json.key("stage")
    json.string(stage)
    json.key("code")
    json.string(code.rawValue)
    json.key("message")
    json.string(message)
    json.key("page")
    json.int(page)
  }

  package init(from reader: inout JSONReader) throws(JSONError) {
    var problem = ProblemRecord(
      path: "", sha256: nil, stage: "", code: DiagnosticCode(""), message: "")
    try reader.object { reader, key throws(JSONError) in
      switch key {
      case "path": problem.path = try reader.string()
      case "sha256": problem.sha256 = try reader.optionalString()
      case "stage": problem.stage = try reader.string()
      case "code": problem.code = DiagnosticCode(try reader.string())
      case "message": problem.message = try reader.string()
      case "page": problem.page = try reader.optionalInt()
      case "fatal": problem.isFatal = try reader.bool()
      default: try reader.skip()
      }
    }
    self = problem
  }
}

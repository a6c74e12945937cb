package import SourceTexts

/// One line of `renvoi extract`: a document, or why there is none.
package enum ExtractionRecord: Hashable, Sendable {
  case document(DocumentRecord)
  case problem(ProblemRecord)

  /// Reads a line: an object with the key `problem` is one, any other is a document.
  package init(json bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    var problem: ProblemRecord?
    if bytes.starts(with: #"{"problem":"#.utf8) {
      try reader.object { reader, key throws(JSONError) in
        if key == "problem" {
          problem = try ProblemRecord(from: &reader)
        } else {
          try reader.skip()
        }
      }
    }
    if let problem {
      self = .problem(problem)
    } else {
      self = .document(try DocumentRecord(from: &reader))
    }
    try reader.end()
  }

  /// The record as one line of UTF-8 with a line feed at its end.
  package func jsonLine() -> [UInt8] {
    switch self {
    case .document(let record): return record.jsonLine()
    case .problem(let problem):
      var json = JSONLine()
      json.beginObject()
      json.key("problem")
      problem.write(to: &json)
      json.endObject()
      json.newline()
      return json.bytes
    }
  }
}

package import Foundation
import Languages
import LegalDocuments
import SourceTexts
import Writers
import Yams

/// A run written down: `renvoi run --pipeline FILE`.
///
/// What the command line says goes before it.
package struct PipelineFile: Hashable, Sendable {
  /// What the pipeline is for, in words.
  package var description: String?
  /// Files and folders; relative ones count from the pipeline file's own folder.
  package var inputs: [String] = []
  /// Which files below the inputs are read.
  package var patterns = PathPatterns.all
  /// The graph folder; relative ones count from the pipeline file's own folder.
  package var output: String?
  /// Files to read at a time.
  package var jobs: Int?
  /// Catalogue files; relative ones count from the pipeline file's own folder.
  package var catalogues: [String] = []
  /// Names of the formats to write; all where none is named.
  package var formats: [String] = []
  /// Which documents and references the run is about.
  package var filter = RecordFilter.all
  /// Whether pages that are pictures are read by Tesseract.
  package var readsPictures = false
  /// What one document may use.
  package var limits = ExtractionLimits.standard

  /// Why a pipeline file cannot be used.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    package var description: String
  }

  /// Reads a pipeline file's text; `folder` is the folder that it stands in.
  package init(_ text: String, in folder: URL) throws(Failure) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw Failure(description: "is no YAML: \(error)")
    }
    guard let mapping = node?.mapping else {
      throw Failure(description: "expected keys and values, such as “inputs: [documents]”")
    }
    for (key, value) in mapping {
      // Scalars are taken as they are written: YAML would turn NO into false and 0010 into 8.
      let name = key.scalar?.string ?? ""
      guard let key = PipelineKey.all.first(where: { $0.name == name }) else {
        throw Failure(
          description: "unknown key “\(name)”"
            + Suggestion.hint(for: name, among: Self.keys, called: "keys"))
      }
      do {
        try key.read(PipelineValue(name: name, node: value, folder: folder), &self)
      } catch {
        throw error as? Failure ?? Failure(description: "\(error)")
      }
    }
  }

  /// Every key that a pipeline file may have.
  package static var keys: [String] { PipelineKey.all.map(\.name) }

  /// The keys with what each means, for `renvoi run --help`.
  package static var help: String {
    let width = keys.map(\.count).max() ?? 0
    return PipelineKey.all.map { key in
      "  " + key.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + key.about
    }.joined(separator: "\n")
  }
}

/// A key of pipeline files: its name, what it means, and how its value is read.
struct PipelineKey: Sendable {
  let name: String
  let about: String
  let read: @Sendable (PipelineValue, inout PipelineFile) throws -> Void

  init(
    _ name: String, _ about: String,
    _ read: @escaping @Sendable (PipelineValue, inout PipelineFile) throws -> Void
  ) {
    self.name = name
    self.about = about
    self.read = read
  }

  /// In the order of their names.
  static let all: [PipelineKey] = [
    PipelineKey("catalogues", "tab-separated tables of works") { value, file in
      file.catalogues = try value.paths()
    },
    PipelineKey("description", "what the pipeline is for") { value, file in
      file.description = try value.scalar()
    },
    PipelineKey("exclude", "patterns of paths that are not read") { value, file in
      file.patterns.exclude = try value.list()
    },
    PipelineKey("formats", "formats to write (default: all)") { value, file in
      file.formats = try value.words(among: Writers.formats, called: "formats")
    },
    PipelineKey("include", "patterns of paths that are read, such as \"**/*.pdf\"") { value, file in
      file.patterns.include = try value.list()
    },
    PipelineKey("inputs", "files and folders") { value, file in file.inputs = try value.paths() },
    PipelineKey("jobs", "files to read at a time (default: one a core)") { value, file in
      file.jobs = try value.number(in: 1...1024)
    },
    PipelineKey("languages", "read only documents in these, such as [en, fr]") { value, file in
      file.filter.languages = Set(
        try value.words(among: Vocabulary.languages, called: "languages"))
    },
    PipelineKey("limits", "for one document: memory (MiB), seconds, size (MiB)") { value, file in
      try value.members(called: "limits") { member in
        switch member.name {
        case "memory": file.limits.memory = try member.number(in: 768...1 << 20) << 20
        case "seconds": file.limits.seconds = try member.number(in: 1...86_400)
        case "size": file.limits.fileSize = try member.number(in: 1...1000) << 20
        default: return ["memory", "seconds", "size"]
        }
        return nil
      }
    },
    PipelineKey("ocr", "true: read pages that are pictures by Tesseract") { value, file in
      guard let flag = ["true": true, "false": false][try value.scalar()] else {
        throw PipelineFile.Failure(description: "ocr takes true or false")
      }
      file.readsPictures = flag
    },
    PipelineKey("output", "the graph folder") { value, file in file.output = try value.path() },
    PipelineKey("references", "keep only references of these kinds") { value, file in
      file.filter.references = Set(
        try value.words(among: ReferenceKind.all.map(\.rawValue), called: "kinds"))
    },
    PipelineKey("relations", "keep only references of these relations") { value, file in
      file.filter.relations = Set(
        try value.words(among: CitationRelation.all.map(\.rawValue), called: "relations"))
    },
    PipelineKey("segments", "keep only references in these kinds of segments") { value, file in
      file.filter.segments = Set(
        try value.words(among: SegmentKind.all.map(\.rawValue), called: "kinds"))
    },
  ]
}

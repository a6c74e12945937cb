import Foundation
import TestSupport
import Testing

/// Runs that are broken off, repeated, limited and attacked.
@Suite struct BatchTests {
  private static let corpus = PackageFolder.url("Corpus").path

  private func contents(of folder: TemporaryFolder, _ name: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in folder.files() where file.hasPrefix(name + "/") && !file.hasSuffix("/run.json") {
      contents[String(file.dropFirst(name.count + 1))] = try Data(
        contentsOf: folder.url.appending(path: file))
    }
    return contents
  }

  private func run(_ folder: TemporaryFolder, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["run", folder.path("in"), "-o", folder.path("out"), "--progress", "json"] + more)
  }

  /// An act of so many articles, each of which cites.
  private func act(_ number: Int, articles: Int = 3) -> String {
    let articles = (1...articles).map { index in
      """
      <ARTICLE IDENTIFIER="\(index)"><TI.ART>Article \(index)</TI.ART><ALINEA>See Regulation (EU) \
      2016/\(number + index).</ALINEA></ARTICLE>
      """
    }
    return "<ACT><TITLE><TI><P>Regulation (EU) 2020/\(number)</P></TI></TITLE><ENACTING.TERMS>"
      + articles.joined() + "</ENACTING.TERMS></ACT>"
  }

  /// Half a million references: more than a second's work for any reader.
  private var endless: String {
    let text = String(
      repeating: "Articles 1(2) to 3(4), point (a), of Regulation (EU) 2016/679. ",
      count: 120_000)
    return "<ACT><TITLE><TI><P>R</P></TI></TITLE><ENACTING.TERMS>"
      + (1...4).map {
        "<ARTICLE><TI.ART>Article \($0)</TI.ART><ALINEA>\(text)</ALINEA></ARTICLE>"
      }
      .joined() + "</ENACTING.TERMS></ACT>"
  }

  @Test func `a named pipe as output is written to and stays one`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    let pipe = folder.path("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    // Open at both ends, so that neither side waits; one record fits what a pipe holds.
    let end = try #require(FileHandle(forUpdatingAtPath: pipe))
    let outcome = try Program.run(
      "extract", folder.path("in"), "-o", pipe, "--progress", "never")
    #expect(outcome.status == 0)
    #expect(String(decoding: end.availableData, as: UTF8.self).contains("32016R0002"))
    #expect(!folder.files().contains("pipe.partial"))
    let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
    #expect(type != .typeRegular)
  }

  @Test func `a folder that has not changed is neither read nor written again`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    #expect(try run(folder).status == 0)
    let first = try folder.text(of: "out/run.json")
    let outcome = try run(folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("nothing has changed"))
    #expect(outcome.errors.contains(#""kept":1"#))
    #expect(try folder.text(of: "out/run.json") == first)
  }

  @Test(arguments: [".nodes.csv.partial", ".dat.nosync9AE.6MJMgH"])
  func `what a killed run left half written is removed by the next`(remains: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    try folder.write("half", to: "out/\(remains)")
    #expect(try run(folder).status == 0)
    #expect(folder.files().contains("out/nodes.csv"))
    #expect(!folder.files().contains("out/\(remains)"))
  }

  @Test func `what was added, changed or removed shows, as if all were read anew`() throws {
    let folder = try TemporaryFolder()
    for number in 1...4 { try folder.write(act(number), to: "in/\(number).xml") }
    #expect(try run(folder).status == 0)
    try FileManager.default.removeItem(atPath: folder.path("in/1.xml"))
    try folder.write(act(20), to: "in/2.xml")
    try folder.write(act(5), to: "in/5.xml")
    let outcome = try run(folder)
    #expect(outcome.errors.contains(#""kept":2"#), "\(outcome.errors)")
    let changed = try contents(of: folder, "out")
    #expect(try run(folder, "--fresh").status == 0)
    #expect(try contents(of: folder, "out") == changed)
  }

  @Test func `a file of the graph that was lost is written again`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    #expect(try run(folder).status == 0)
    let first = try contents(of: folder, "out")
    try FileManager.default.removeItem(atPath: folder.path("out/edges.csv"))
    #expect(try run(folder).status == 0)
    #expect(try contents(of: folder, "out") == first)
  }

  @Test func `two runs into one folder refuse each other`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    try FileManager.default.createDirectory(
      atPath: folder.path("out"), withIntermediateDirectories: true)
    let descriptor = unsafe open(folder.path("out"), O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    let outcome = try run(folder)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("another run is writing into this folder"))
    #expect(flock(descriptor, LOCK_UN) == 0)
    #expect(try run(folder).status == 0)
  }

  @Test func `a document that takes too long costs itself alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/sound.xml")
    try folder.write(endless, to: "in/long.xml")
    let outcome = try run(folder, "--seconds", "1")
    #expect(outcome.status == 3, "\(outcome.errors)")
    let problems = try folder.text(of: "out/problems.jsonl")
    #expect(problems.contains(#""path":"long.xml""#) && problems.contains("worker.time"))
    #expect(try folder.text(of: "out/documents.jsonl").contains("sound.xml"))
  }

  @Test func `what was opened ahead is read though its worker is gone`() throws {
    let folder = try TemporaryFolder()
    // The largest files are begun first: one worker ends while files are opened for it.
    try folder.write(endless, to: "in/long.xml")
    for number in 1...12 { try folder.write(act(number), to: "in/\(number).xml") }
    let outcome = try run(folder, "--seconds", "1", "--jobs", "2")
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.contains("12 documents"))
    #expect(try folder.text(of: "out/problems.jsonl").split(separator: "\n").count == 1)
    let parallel = try contents(of: folder, "out")
    #expect(try run(folder, "--seconds", "1", "--jobs", "1", "--fresh").status == 3)
    #expect(try contents(of: folder, "out") == parallel)
  }

  @Test func `a document that takes too much memory costs itself alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    // Twice its bytes, as reading takes, are more than the limit; on disk it is a hole.
    let huge = try folder.write("%PDF-1.4\n", to: "in/huge.pdf")
    let file = try FileHandle(forWritingTo: huge)
    try file.truncate(atOffset: 340 << 20)
    try file.close()
    try folder.write(act(2), to: "in/c.xml")
    let outcome = try run(folder, "--memory", "768", "--jobs", "1")
    #expect(outcome.status == 3, "\(outcome.errors)")
    let problems = try folder.text(of: "out/problems.jsonl")
    #expect(problems.contains(#""path":"huge.pdf""#) && problems.contains("worker.memory"))
    #expect(problems.contains("768 MiB"))
    #expect(outcome.errors.contains("2 documents"))
  }

  @Test func `a worker cannot raise its limits on memory, files and cores`() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "See Regulation (EU) 2016/679. ", count: 200_000)
    try folder.write(act(1).replacing("Article 1<", with: "\(text)<"), to: "in/long.xml")
    let process = Process()
    process.executableURL = Program.url
    process.arguments = [
      "run", folder.path("in"), "-o", folder.path("out"), "--jobs", "1", "--memory", "1000",
      "--seconds", "2", "--progress", "never",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    var limits: String?
    var endedFirst: String?
    // Its children, as long as there is none with its limits in force.
    for _ in 0..<2_000 where process.isRunning && limits == nil {
      let tasks = "/proc/\(process.processIdentifier)/task"
      for task in (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? [] {
        let children = (try? String(contentsOfFile: "\(tasks)/\(task)/children", encoding: .utf8))
        for child in (children ?? "").split(separator: " ") {
          let found = try? String(contentsOfFile: "/proc/\(child)/limits", encoding: .utf8)
          guard found?.contains("1048576000") == true else { continue }
          limits = found
          endedFirst = try? String(contentsOfFile: "/proc/\(child)/oom_score_adj", encoding: .utf8)
        }
      }
      Thread.sleep(forTimeInterval: 0.005)
    }
    process.waitUntilExit()
    let words = try #require(limits, "no worker was met").split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(words.contains { $0.hasPrefix("Max address space 1048576000 1048576000") })
    #expect(words.contains { $0.hasPrefix("Max open files 64 64") })
    #expect(words.contains { $0.hasPrefix("Max core file size 0 0") })
    // A system that is short of memory ends workers before the run.
    let score = endedFirst.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    #expect(score ?? 0 >= 500)
  }

  @Test func `workers are confined, and the run says how`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    #expect(try run(folder).status == 0)
    #expect(try folder.text(of: "out/run.json").contains("worker processes with limits"))
    #expect(try run(folder, "--fresh", "--no-workers").status == 0)
    #expect(try folder.text(of: "out/run.json").contains(#""isolation":"none""#))
  }

  @Test func `with and without workers the graph is the same`() throws {
    let folder = try TemporaryFolder()
    for (name, more) in [("one", ["--jobs", "3"]), ("two", ["--no-workers"])] {
      let outcome = try Program.run(["run", Self.corpus, "-o", folder.path(name)] + more)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try contents(of: folder, "one") == contents(of: folder, "two"))
  }

  @Test func `a dry run says what it would do and does nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    try folder.write("a list", to: "in/list.txt")
    let outcome = try run(folder, "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("formex: 1 files"))
    #expect(outcome.output.contains("skipped"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test func `a pipeline file narrows a run down`() throws {
    let folder = try TemporaryFolder()
    try folder.write(act(1), to: "in/a.xml")
    try folder.write(act(2), to: "in/drafts/b.xml")
    try folder.write(
      "inputs: in\noutput: out\nexclude: drafts/**\nreferences: council\nformats: [jsonl]\n",
      to: "pipeline.yaml")
    let outcome = try Program.run("run", "--pipeline", folder.path("pipeline.yaml"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 documents"))
    #expect(try folder.text(of: "out/mentions.jsonl").isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/edges.csv")))
  }

  @Test func `names that shells and terminals trip over are read like others`() throws {
    let folder = try TemporaryFolder()
    let names = ["new\nline.xml", "$(touch pwned).xml", "-rf.xml", "quote'\".xml", "<b>.xml"]
    for (number, name) in names.enumerated() { try folder.write(act(number), to: "in/\(name)") }
    let outcome = try run(folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("5 documents"))
  }
}

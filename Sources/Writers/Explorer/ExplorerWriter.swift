import Foundation
import Resolution
import SourceTexts
package import Spooling
import Synchronization

/// `explorer.html`: one page that shows the graph, with nothing to load from anywhere.
///
/// Each document is a block of its own that the page reads only when somebody opens it, so that a
/// page of 80 MB opens in two seconds. Where the texts are too many for one page, it holds only the
/// segments that refer to something; where these are too many as well, the graph alone.
package struct ExplorerWriter: SessionWriter {
  package let fileName = "explorer.html"
  package let format = "explorer"
  package let about = "the graph as one page for the browser, with every passage; works offline"

  /// The most bytes that documents may take up, and the most edges, before a page holds less.
  private let textBudget: Int
  private let edgeBudget: Int

  package init(textBudget: Int = 96 << 20, edgeBudget: Int = 400_000) {
    self.textBudget = textBudget
    self.edgeBudget = edgeBudget
  }

  package func begin(at path: String) throws(WriteError) -> any WriterSession {
    ExplorerSession(path, textBudget: textBudget, edgeBudget: edgeBudget)
  }
}

/// How much of the texts a page holds.
enum ExplorerTexts: String {
  /// All of them.
  case full
  /// Segments and footnotes that refer to something.
  case passages
  /// None; each edge has the words around its surest mention.
  case none
}

/// A page that is being written.
private final class ExplorerSession: WriterSession {
  /// What the records leave behind for the page.
  private struct Parts {
    var full: BlockSpool
    var passages: BlockSpool
    var lists: ExplorerLists
  }

  private let path: String
  private let edgeBudget: Int
  private let scratch: Scratch
  private let parts: Mutex<Parts>

  init(_ path: String, textBudget: Int, edgeBudget: Int) {
    self.path = path
    self.edgeBudget = edgeBudget
    let scratch = Scratch.temporary()
    self.scratch = scratch
    parts = Mutex(
      Parts(
        full: BlockSpool(scratch, limit: textBudget),
        passages: BlockSpool(scratch, limit: textBudget), lists: ExplorerLists(scratch)))
  }

  func add(_ records: [ResolvedRecord]) throws(WriteError) {
    try parts.withLock { parts throws(WriteError) in
      for record in records {
        try parts.lists.add(record)
        let whole = ExplorerBlock(record, withAllText: true)
        let passages = ExplorerBlock(record, withAllText: false)
        let isSame = passages.size == whole.size
        let bytes = parts.full.isWhole || isSame ? whole.bytes : []
        try parts.full.append { bytes }
        try parts.passages.append { isSame ? bytes : passages.bytes }
      }
    }
  }

  func finish(_ contents: GraphContents) throws(WriteError) {
    try parts.withLock { parts throws(WriteError) in try write(&parts, contents) }
  }

  private func write(_ parts: inout Parts, _ contents: GraphContents) throws(WriteError) {
    let texts: ExplorerTexts =
      parts.full.isWhole ? .full : parts.passages.isWhole ? .passages : .none
    var page = try FileStream(URL(fileURLWithPath: path))
    try page.write(ExplorerDocument.head)
    let graph = ExplorerGraph(
      contents, try parts.lists.finish(), texts, edgeBudget: edgeBudget)
    try graph.write(to: &page)
    switch texts {
    case .full: for block in try parts.full.finish() { try page.write(block.text) }
    case .passages: for block in try parts.passages.finish() { try page.write(block.text) }
    case .none: break
    }
    try page.write(ExplorerDocument.foot)
    try page.close()
    try scratch.check()
  }
}

/// Blocks of a page, up to a limit beyond which none is kept.
private struct BlockSpool {
  private var spool: RowSpool<SpooledText>
  private let limit: Int
  private var size = 0

  init(_ scratch: Scratch, limit: Int) {
    spool = RowSpool(scratch)
    self.limit = limit
  }

  var isWhole: Bool { size <= limit }

  mutating func append(_ block: () -> [UInt8]) throws(WriteError) {
    guard isWhole else { return }
    let bytes = block()
    size += bytes.count
    if isWhole { try spool.append(SpooledText(text: String(decoding: bytes, as: UTF8.self))) }
  }

  mutating func finish() throws(WriteError) -> Rows<SpooledText> { try spool.finish() }
}

/// Text that waits for its place in the page.
struct SpooledText: SpooledRow {
  var text: String

  init(text: String) { self.text = text }

  func write(to row: inout RowWriter) { row.string(text) }

  init(from row: inout RowReader) { text = row.string() }
}

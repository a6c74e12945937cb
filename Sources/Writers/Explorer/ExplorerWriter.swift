import Foundation
package import Resolution
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

  package func render(_ records: [ResolvedRecord], _ demand: Demand) -> [UInt8] {
    var rows = RowWriter()
    let texts = ExplorerTexts(demand)
    for record in records {
      ExplorerLists.render(record, to: &rows)
      let block =
        texts == .none ? nil : ExplorerBlock(record, withAllText: texts == .full)
      rows.optional(block) { $1.write(to: &$0) }
    }
    return rows.bytes
  }

  package func begin(at path: String, _ demand: Demand) throws(WriteError) -> any WriterSession {
    ExplorerSession(path, textBudget: textBudget, edgeBudget: edgeBudget, demand)
  }
}

/// How much of the texts a page holds, the most first.
enum ExplorerTexts: String, CaseIterable {
  /// All of them.
  case full
  /// Segments and footnotes that refer to something.
  case passages
  /// None; each edge has the words around its surest mention.
  case none

  /// What a page can still hold.
  init(_ demand: Demand) { self = Self.allCases[min(demand.fallen, Self.allCases.count - 1)] }

  /// How often the demand has fallen where a page can hold no more than this.
  var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A page that is being written.
private final class ExplorerSession: WriterSession {
  /// What the records leave behind for the page.
  private struct Parts {
    var blocks: BlockSpool
    var lists: ExplorerLists
  }

  private let path: String
  private let edgeBudget: Int
  private let scratch: Scratch
  private let demand: Demand
  private let parts: Mutex<Parts>

  init(_ path: String, textBudget: Int, edgeBudget: Int, _ demand: Demand) {
    self.path = path
    self.edgeBudget = edgeBudget
    self.demand = demand
    let scratch = Scratch.temporary()
    self.scratch = scratch
    parts = Mutex(
      Parts(blocks: BlockSpool(scratch, limit: textBudget), lists: ExplorerLists(scratch)))
  }

  func add(_ rendered: [UInt8]) throws(WriteError) {
    try parts.withLock { parts throws(WriteError) in
      var rows = RowReader(rendered)
      while !rows.isAtEnd {
        try parts.lists.add(&rows)
        if let block = rows.optional({ ExplorerBlock(from: &$0) }) {
          try parts.blocks.append(block)
        }
      }
      guard !rows.isDamaged else {
        throw WriteError(path, "what was kept of the records cannot be read; is the disk sound?")
      }
      demand.fall(to: parts.blocks.texts.step)
    }
  }

  func finish(_ contents: GraphContents) throws(WriteError) {
    try parts.withLock { parts throws(WriteError) in try write(&parts, contents) }
  }

  private func write(_ parts: inout Parts, _ contents: GraphContents) throws(WriteError) {
    let texts = parts.blocks.texts
    var page = try FileStream(URL(fileURLWithPath: path))
    try page.write(ExplorerDocument.head)
    let graph = ExplorerGraph(
      contents, try parts.lists.finish(), texts, edgeBudget: edgeBudget)
    try graph.write(to: &page)
    if texts != .none {
      for block in try parts.blocks.finish() {
        try page.write(texts == .full ? block.bytes : block.passages[...])
      }
    }
    try page.write(ExplorerDocument.foot)
    try page.close()
    try scratch.check()
  }
}

/// Blocks of a page, each once, up to a limit beyond which none is kept.
private struct BlockSpool {
  private var spool: RowSpool<ExplorerBlock>
  private let limit: Int
  private var fullSize = 0
  private var passagesSize = 0

  init(_ scratch: Scratch, limit: Int) {
    spool = RowSpool(scratch)
    self.limit = limit
  }

  /// How much of the blocks so far is within the limit.
  var texts: ExplorerTexts {
    fullSize <= limit ? .full : passagesSize <= limit ? .passages : .none
  }

  mutating func append(_ block: ExplorerBlock) throws(WriteError) {
    guard texts != .none else { return }
    fullSize += block.bytes.count
    passagesSize += block.passagesSize
    if texts != .none { try spool.append(block) }
  }

  mutating func finish() throws(WriteError) -> Rows<ExplorerBlock> { try spool.finish() }
}

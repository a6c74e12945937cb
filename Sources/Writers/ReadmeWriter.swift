import CitationGraphs
import Resolution
import Spooling

/// `README.md`: what the folder holds and how to load it.
struct ReadmeWriter: StreamingWriter {
  let fileName = "README.md"
  let format = "manifest"
  let about = "this page"

  func write(_ contents: GraphContents, to stream: inout FileStream) throws(WriteError) {
    let graph = contents.graph
    try stream.write(
      """
      # Citation graph

      \(contents.counts.documents) documents, \(graph.nodes.count) works, \
      \(graph.edges.count) edges, made by Renvoi.
      Every file is sorted; the same input gives the same bytes, except `run.json`.

      | file | holds |
      | --- | --- |

      """)
    for writer in Writers.standard {
      try stream.write("| `\(writer.fileName)` | \(writer.about) |\n")
    }
    try stream.write(
      """

      ## Loading

      Identifiers carry their scheme (`celex:32008E0124`), since a bare CELEX number can be taken
      for a floating-point number. Read the CSV files with their blanks kept: in pandas, `NA` or
      `null` in a title would else be lost.

      ```python
      import pandas as pd, networkx as nx, json
      nodes = pd.read_csv("nodes.csv", keep_default_na=False, dtype={"date": str, "year": str})
      edges = pd.read_csv("edges.csv", keep_default_na=False, dtype={"first_page": str})
      cited = edges[edges.layer == "citation"]
      graph = nx.node_link_graph(json.load(open("graph.node-link.json")), edges="edges")
      ```

      ```r
      library(igraph)
      nodes <- read.csv("nodes.csv", na.strings = character(), colClasses = c(id = "character"))
      edges <- read.csv("edges.csv", na.strings = character())
      graph <- graph_from_data_frame(edges, directed = TRUE, vertices = nodes)
      ```

      ```sql
      -- sqlite3 graph.sqlite
      SELECT * FROM v_edges WHERE relation = 'amends';
      SELECT document, page, context FROM v_mentions WHERE edge = 'e:…';
      SELECT m.id, m.context FROM contexts JOIN mentions AS m ON m.number = contexts.rowid
        WHERE contexts MATCH 'schengen';
      ```

      - networkx: `graph.node-link.json` or `graph.graphml` (`networkx.read_graphml`).
      - igraph (Python, R): the CSV pair; GraphML turns whole numbers into floating-point ones there.
      - Gephi, Gephi Lite: `graph.gexf`; `graph.simple.gexf` where one edge a pair is wanted.
      - Cytoscape: `graph.cyjs`. RDF stores: `graph.nt`, or `graph.jsonld`; `shapes.ttl` checks both.
      - Any browser: `explorer.html`.

      The layer `citation` holds what texts say of one another, `structure` what numbers and cover
      pages say of issues, families and dossiers: filter by `layer` before you compute a centrality.
      A Council number without suffix names a family; `mentions.jsonl` gives the issue that is most
      probably meant as `preferred_issue`.

      """)
    try table("nodes.csv", GraphTables.nodes, to: &stream)
    try table("edges.csv and segment-edges.csv", GraphTables.edges, to: &stream)
    try table("edges.simple.csv", GraphTables.simpleEdges, to: &stream)
    try table("wanted.csv", GraphTables.wanted, to: &stream)
    try table("metrics.csv", GraphTables.metrics, to: &stream)
  }

  private func table<Row>(
    _ title: String, _ columns: [TableColumn<Row>], to stream: inout FileStream
  ) throws(WriteError) {
    try stream.write("\n## \(title)\n\n| column | holds | type |\n| --- | --- | --- |\n")
    for column in columns {
      try stream.write("| `\(column.name)` | \(column.about) | \(column.kind.rawValue) |\n")
    }
  }
}

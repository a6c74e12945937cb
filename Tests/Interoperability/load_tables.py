"""The tables in data-frame libraries and databases, and the graph in R."""

import csv
import json
import subprocess
import tempfile
from pathlib import Path

import duckdb
import ladybug
import networkx
import polars
from rocrate.rocrate import ROCrate

RECORDS = ["documents", "segments", "footnotes", "mentions", "problems"]


def count_lines(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file)


def check_frames(check, folder, nodes, edges):
    """polars and duckdb read CSV and JSON lines with nothing told to them."""
    for name, rows in (("nodes", list(nodes.values())), ("edges", edges)):
        path = folder / f"{name}.csv"
        frame = polars.read_csv(path, infer_schema_length=None)
        check.same(f"polars {name}", list(frame["id"]), [r["id"] for r in rows])
        found = duckdb.execute(
            "SELECT id FROM read_csv(?, header = true, all_varchar = true, "
            "max_line_size = 100000000)", [str(path)]).fetchall()
        check.same(f"duckdb {name}", {r[0] for r in found}, {r["id"] for r in rows})
    for name in RECORDS:
        path = folder / f"{name}.jsonl"
        lines = count_lines(path)
        if not lines:
            continue
        frame = polars.read_ndjson(path, infer_schema_length=None)
        check.same(f"polars {name}", frame.height, lines)
        found = duckdb.execute(
            "SELECT count(*) FROM read_json(?, format = 'newline_delimited', "
            "maximum_object_size = 1000000000)", [str(path)]).fetchone()[0]
        check.same(f"duckdb {name}", found, lines)


def check_metrics(check, folder, nodes):
    """The measures are those of networkx on the simple graph."""
    with open(folder / "metrics.csv", encoding="utf-8", newline="") as file:
        metrics = {row["id"]: row for row in csv.DictReader(file)}
    check.same("metrics", list(metrics), list(nodes))
    graph = networkx.DiGraph()
    graph.add_nodes_from(nodes)
    with open(folder / "edges.simple.csv", encoding="utf-8", newline="") as file:
        graph.add_edges_from((e["source"], e["target"]) for e in csv.DictReader(file))
    check.same("in-degrees", {n: int(m["in_degree"]) for n, m in metrics.items()},
               dict(graph.in_degree))
    check.same("out-degrees", {n: int(m["out_degree"]) for n, m in metrics.items()},
               dict(graph.out_degree))
    ranks = networkx.pagerank(graph, weight=None, tol=1e-12, max_iter=1000) if nodes else {}
    worst = max((abs(ranks[n] - float(m["pagerank"])) for n, m in metrics.items()), default=0)
    check.same("PageRank within 1e-7", worst < 1e-7, True)
    parts = {}
    for node, row in metrics.items():
        parts.setdefault(row["component"], set()).add(node)
    check.same("components", {frozenset(p) for p in parts.values()},
               {frozenset(p) for p in networkx.weakly_connected_components(graph)})


def check_ladybug(check, folder, nodes, edges):
    """The graph database takes both tables in and finds every edge between its ends."""
    with tempfile.TemporaryDirectory() as scratch:
        connection = ladybug.Connection(ladybug.Database(str(Path(scratch) / "graph.db")))
        columns = list(next(iter(nodes.values()))) if nodes else ["id", "label"]
        connection.execute("CREATE NODE TABLE Work(" + ", ".join(
            f"`{c}` STRING" for c in columns) + ", PRIMARY KEY (id))")
        others = [c for c in (edges[0] if edges else {}) if c not in ("source", "target")]
        connection.execute("CREATE REL TABLE Citation(FROM Work TO Work" + "".join(
            f", `{c}` STRING" for c in others) + ")")
        if nodes:
            connection.execute(
                f"COPY Work FROM '{folder / 'nodes.csv'}' (HEADER=true, PARALLEL=false)")
        if edges:
            connection.execute(
                f"COPY Citation FROM '{folder / 'edges.csv'}' (HEADER=true, PARALLEL=false)")
        found = connection.execute(
            "MATCH (a:Work)-[c:Citation]->(b:Work) RETURN a.id, c.relation, b.id").get_all() \
            if edges else []
        check.same("ladybug edges", sorted(map(tuple, found)),
                   sorted((e["source"], e["relation"], e["target"]) for e in edges))
        found = connection.execute("MATCH (a:Work) RETURN a.id, a.label").get_all()
        check.same("ladybug labels", {tuple(r) for r in found},
                   {(n, r["label"]) for n, r in nodes.items()})


R_SCRIPT = """
suppressMessages(library(igraph))
args <- commandArgs(TRUE)
setwd(args[1])
read <- function(name) read.csv(name, na.strings = character(), colClasses = "character",
                                encoding = "UTF-8", quote = '"')
nodes <- read("nodes.csv"); edges <- read("edges.csv")
graph <- graph_from_data_frame(edges, directed = TRUE, vertices = nodes)
cat(vcount(graph), ecount(graph), "\\n")
ends <- ends(graph, E(graph))
writeLines(enc2utf8(paste(ends[, 1], E(graph)$relation, ends[, 2], sep = "\\t")), "/dev/stdout",
           useBytes = TRUE)
"""


def check_r(check, folder, nodes, edges):
    """R's igraph makes the graph from the pair of CSV files."""
    if not edges:
        return  # R's igraph takes no table without columns of edges for a graph.
    with tempfile.NamedTemporaryFile("w", suffix=".R") as script:
        script.write(R_SCRIPT)
        script.flush()
        done = subprocess.run(
            ["Rscript", "--vanilla", script.name, str(folder)], capture_output=True,
            env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin:/usr/local/bin"})
    if done.returncode != 0:
        check.failures.append("R: " + done.stderr.decode()[-300:])
        return
    first, *lines = done.stdout.decode("utf-8").splitlines()
    check.same("R counts", first.split(), [str(len(nodes)), str(len(edges))])
    check.same("R edges", {tuple(l.split("\t")) for l in lines},
               {(e["source"], e["relation"], e["target"]) for e in edges})


def check_crate(check, folder):
    crate = ROCrate(str(folder))
    files = {e.id for e in crate.get_entities() if e.type == "File"}
    check.same("RO-Crate files that are missing",
               {f for f in files if not (folder / f).is_file()}, set())
    check.same("RO-Crate names all files", {p.name for p in folder.iterdir()} - files,
               {"ro-crate-metadata.json"})


def check_keys(check, folder):
    """Each line of a file has the keys of all others, in the same types but for null."""
    for name in RECORDS:
        kinds = {}
        with open(folder / f"{name}.jsonl", encoding="utf-8") as lines:
            for line in lines:
                for key, value in json.loads(line).items():
                    kind = "number" if isinstance(value, (int, float)) and not isinstance(
                        value, bool) else type(value).__name__
                    if value is not None:
                        kinds.setdefault(key, set()).add(kind)
        check.same(f"types in {name}", {k: v for k, v in kinds.items() if len(v) > 1}, {})

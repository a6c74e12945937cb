#!/usr/bin/env python3
"""Loads every file of graph folders where researchers load them, and compares.

usage: load_graph.py FOLDER...

Each program has to find the nodes, edges, relations and labels that the records give. Needs the
packages of requirements.txt; exits with 1 and a list of differences when something is lost.
"""

import csv
import json
import sqlite3
import sys
from pathlib import Path

import frictionless
import igraph
import networkx
import pandas
from load_rdf import check_rdf
from load_tables import (
    check_crate, check_frames, check_keys, check_ladybug, check_metrics, check_r)
from lxml import etree

GEXF = "{http://gexf.net/1.3}"


class Check:
    """Collects differences in one folder."""

    def __init__(self, folder):
        self.folder = folder
        self.failures = []

    def same(self, what, found, expected):
        if found != expected:
            if isinstance(found, set) and isinstance(expected, set):
                found, expected = sorted(found - expected)[:3], sorted(expected - found)[:3]
                self.failures.append(f"{what}: only here {found!r}, missing {expected!r}")
            else:
                self.failures.append(f"{what}: {found!r:.200} instead of {expected!r:.200}")


def read_csv(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check_graph(check, name, graph, nodes, edges, label="label"):
    """Compares a networkx graph with the tables."""
    check.same(f"{name} nodes", set(graph.nodes), set(nodes))
    check.same(f"{name} edges", graph.number_of_edges(), len(edges))
    check.same(
        f"{name} labels", {(n, d.get(label)) for n, d in graph.nodes(data=True)},
        {(n, row["label"]) for n, row in nodes.items()})
    check.same(
        f"{name} relations",
        {(s, d["relation"], t) for s, t, d in graph.edges(data=True)},
        {(e["source"], e["relation"], e["target"]) for e in edges})


def check_folder(folder):
    check = Check(folder)
    nodes = {row["id"]: row for row in read_csv(folder / "nodes.csv")}
    edges = read_csv(folder / "edges.csv")
    ends = {e["source"] for e in edges} | {e["target"] for e in edges}
    check.same("edge ends that are no nodes", ends - set(nodes), set())

    table = pandas.read_csv(folder / "nodes.csv", keep_default_na=False)
    check.same("pandas nodes", set(table["id"]) if len(table) else set(), set(nodes))
    frame = pandas.read_csv(folder / "edges.csv", keep_default_na=False)
    check.same("pandas edges", list(frame["id"]), [e["id"] for e in edges])
    if len(frame):
        graph = networkx.from_pandas_edgelist(
            frame, edge_key="id", edge_attr=True, create_using=networkx.MultiDiGraph)
        check.same("pandas to networkx", graph.number_of_edges(), len(edges))
        frames = igraph.Graph.DataFrame(frame, directed=True, vertices=table, use_vids=False)
        check.same("igraph from frames", (frames.vcount(), frames.ecount()),
                   (len(nodes), len(edges)))

    graph = networkx.read_graphml(folder / "graph.graphml")
    check_graph(check, "networkx GraphML", graph, nodes, edges)
    check.same("GraphML types", {type(d["in_corpus"]) for _, d in graph.nodes(data=True)},
               {bool} if nodes else set())
    graph = igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))
    check.same("igraph GraphML", (graph.vcount(), graph.ecount()), (len(nodes), len(edges)))
    if nodes:
        check.same("igraph names", set(graph.vs["name"]), set(nodes))
    if edges:
        check.same("igraph edge ids", set(graph.es["edge_id"]), {e["id"] for e in edges})

    with open(folder / "graph.node-link.json", encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file), edges="edges")
    check_graph(check, "node-link", graph, nodes, edges)
    with open(folder / "graph.cyjs", encoding="utf-8") as file:
        graph = networkx.cytoscape_graph(json.load(file))
    check_graph(check, "Cytoscape JSON", graph, nodes, edges)

    graph = networkx.read_gexf(folder / "graph.gexf", version="1.3")
    check.same("networkx GEXF nodes", set(graph.nodes), set(nodes))
    check.same("networkx GEXF edges", graph.number_of_edges(), len(edges))
    tree = etree.parse(str(folder / "graph.gexf"), etree.XMLParser(huge_tree=True))
    schema = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "gexf.rng")))
    check.same("GEXF schema", schema.validate(tree) or str(schema.error_log)[:300], True)
    positions = list(tree.iter("{http://gexf.net/1.3/viz}position"))
    check.same("GEXF positions", len(positions), len(nodes))
    check.same("GEXF kinds", [e.get("kind") for e in tree.iter(GEXF + "edge")],
               [e["relation"] for e in edges])
    simple = read_csv(folder / "edges.simple.csv")
    tree = etree.parse(str(folder / "graph.simple.gexf"), etree.XMLParser(huge_tree=True))
    check.same("simple GEXF schema", schema.validate(tree) or str(schema.error_log)[:300], True)
    check.same("simple GEXF", len(list(tree.iter(GEXF + "edge"))), len(simple))
    pairs = {(e["source"], e["target"]) for e in edges
             if e["layer"] == "citation" and e["source"] != e["target"]}
    check.same("simple pairs", {(e["source"], e["target"]) for e in simple}, pairs)

    with sqlite3.connect(f"file:{folder / 'graph.sqlite'}?mode=ro", uri=True) as database:
        def count(query):
            return database.execute(query).fetchone()[0]
        check.same("SQLite integrity", count("PRAGMA integrity_check"), "ok")
        check.same("SQLite foreign keys",
                   database.execute("PRAGMA foreign_key_check").fetchall(), [])
        check.same("SQLite nodes", count("SELECT count(*) FROM nodes"), len(nodes))
        check.same("SQLite edges", count("SELECT count(*) FROM v_edges"), len(edges))
        for file, name in [("documents", "documents"), ("segments", "segments"),
                           ("footnotes", "footnotes"), ("mentions", "mentions"),
                           ("problems", "problems")]:
            lines = 0
            with open(folder / f"{file}.jsonl", encoding="utf-8") as records:
                for line in records:
                    json.loads(line)
                    lines += 1
            check.same(f"SQLite {name}", count(f"SELECT count(*) FROM {name}"), lines)
        check.same("SQLite wanted", [r[0] for r in database.execute("SELECT id FROM v_wanted")],
                   sorted((r["id"] for r in read_csv(folder / "wanted.csv")),
                          key=lambda i: (-int(nodes[i]["cited_by"]), i)))

    check_rdf(check, folder, nodes, edges)
    check_frames(check, folder, nodes, edges)
    check_metrics(check, folder, nodes)
    check_ladybug(check, folder, nodes, edges)
    check_r(check, folder, nodes, edges)
    check_crate(check, folder)
    check_keys(check, folder)

    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    check.same("Frictionless", report.valid, True)
    if not report.valid:
        check.failures += [str(e) for e in report.flatten(["title", "message"])[:5]]

    print(f"{folder}: {len(nodes)} nodes, {len(edges)} edges, "
          f"{len(check.failures)} differences")
    for failure in check.failures:
        print(f"  {failure}")
    return not check.failures


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    results = [check_folder(Path(argument)) for argument in sys.argv[1:]]
    sys.exit(0 if all(results) else 1)

"""A graph folder as data frames and graphs."""

import json
from functools import cached_property
from pathlib import Path

from . import tables


class FolderError(Exception):
    """The folder is no graph folder, or lacks a file that was asked for."""


def load(folder="Output"):
    """Opens a graph folder; its files are read when they are first needed."""
    return CitationGraph(folder)


class CitationGraph:
    """What a run of Renvoi found: works, citations, and the mentions that prove them."""

    def __init__(self, folder):
        self.folder = Path(folder)
        if not (self.folder / "datapackage.json").is_file():
            raise FolderError(
                f"{folder}: no graph folder; make one with `renvoi run DOCUMENTS -o {folder}`")

    def __repr__(self):
        return f"<CitationGraph {self.folder}: {len(self.nodes)} works, {len(self.edges)} edges>"

    # Tables

    @cached_property
    def nodes(self):
        """Works and other targets, one row each; the index is the id."""
        return self._csv("nodes").set_index("id", drop=False).rename_axis(None)

    @cached_property
    def edges(self):
        """One row for each citing work, cited work and relation; the index is the edge's id."""
        return self._csv("edges").set_index("id", drop=False).rename_axis(None)

    @cached_property
    def segment_edges(self):
        """The same at segment level: `document#segment` to `work#pinpoint`."""
        return self._csv("segment-edges").set_index("id", drop=False).rename_axis(None)

    @cached_property
    def simple_edges(self):
        """One weighted edge for each pair of the citation layer."""
        return self._csv("edges-simple")

    @cached_property
    def wanted(self):
        """Works that are cited but not in the corpus, most cited first."""
        return self._csv("wanted")

    @cached_property
    def metrics(self):
        """Degrees, PageRank and component of each node, in the simple citation graph."""
        return self._csv("metrics")

    @cached_property
    def documents(self):
        """What each document says of itself; `record` is its number in all tables."""
        return self._lines("documents.jsonl")

    @cached_property
    def segments(self):
        """Segments of the documents in reading order."""
        return self._lines("segments.jsonl")

    @cached_property
    def footnotes(self):
        """Footnotes with the segment and the place that call them."""
        return self._lines("footnotes.jsonl")

    @cached_property
    def mentions(self):
        """Every reference with its place, its words and its outcome."""
        return self._lines("mentions.jsonl")

    @cached_property
    def problems(self):
        """What could not be read or understood."""
        return self._lines("problems.jsonl")

    @cached_property
    def targets(self):
        """One row for each target of each mention: the work, how it was found, the edge it proves."""
        import pandas as pd

        rows = [
            {"mention": mention, "record": record, "page": page, **target}
            for mention, record, page, targets in zip(
                self.mentions.get("id", ()), self.mentions.get("record", ()),
                self.mentions.get("page", ()), self.mentions.get("resolved", ()))
            for target in targets
        ]
        frame = pd.DataFrame(rows)
        return frame.convert_dtypes() if len(frame) else frame

    @cached_property
    def run(self):
        """Versions, settings, counts and coverage of the run."""
        return json.loads(self._path("run.json").read_text(encoding="utf-8"))

    # Graphs

    def networkx(self, layer="citation", simple=False, level="document"):
        """The graph for networkx: a `MultiDiGraph`, or a `DiGraph` with `weight` if `simple`.

        `layer` is `citation`, `structure` or `None` for both; `level` is `document` or `segment`.
        """
        import networkx

        graph = networkx.DiGraph() if simple else networkx.MultiDiGraph()
        if level == "document":
            for row in self.nodes.drop(columns="id").itertuples():
                graph.add_node(row.Index, **_present(row))
        for source, target, key, data in self._edge_rows(layer, level):
            if simple:
                # A work's edge to itself says nothing in a graph of works.
                if source == target:
                    continue
                weight = graph.get_edge_data(source, target, {"weight": 0})["weight"]
                graph.add_edge(source, target, weight=weight + data["weight"])
            else:
                graph.add_edge(source, target, key=key, **data)
        return graph

    def igraph(self, layer="citation", simple=False, level="document"):
        """The graph for igraph, directed, with `name` as the vertices' names."""
        import igraph

        rows = list(self._edge_rows(layer, level))
        names = list(self.nodes.index) if level == "document" else sorted(
            {row[0] for row in rows} | {row[1] for row in rows})
        graph = igraph.Graph(directed=True)
        graph.add_vertices(len(names))
        graph.vs["name"] = names
        number = {name: index for index, name in enumerate(names)}
        if level == "document":
            for column in self.nodes.columns.drop("id"):
                graph.vs[column] = [_plain(value) for value in self.nodes[column]]
        if simple:
            weights = {}
            for source, target, _, data in rows:
                if source != target:
                    pair = (number[source], number[target])
                    weights[pair] = weights.get(pair, 0) + data["weight"]
            graph.add_edges(list(weights))
            graph.es["weight"] = list(weights.values())
        else:
            graph.add_edges([(number[row[0]], number[row[1]]) for row in rows])
            graph.es["edge_id"] = [row[2] for row in rows]
            for column in (rows[0][3] if rows else ()):
                graph.es[column] = [row[3].get(column) for row in rows]
        return graph

    def _edge_rows(self, layer, level):
        frame = {"document": self.edges, "segment": self.segment_edges}[level]
        if layer is not None:
            frame = frame[frame["layer"] == layer]
        columns = [c for c in frame.columns if c not in ("source", "target", "id")]
        for source, target, key, *values in frame[["source", "target", "id", *columns]].itertuples(
                index=False, name=None):
            yield source, target, key, {c: _plain(v) for c, v in zip(columns, values)}

    # Evidence

    def passages(self, edge):
        """The mentions that prove an edge, with file, page and the words around them."""
        targets = self.targets
        if not len(targets) or edge not in self.edges.index:
            raise KeyError(edge)
        proving = targets[targets["edge"] == edge]
        frame = proving.merge(
            self.mentions[["id", "segment", "footnote", "text", "context"]],
            left_on="mention", right_on="id")
        paths = {r: s["path"] for r, s in zip(self.documents["record"], self.documents["source"])}
        frame.insert(0, "path", frame["record"].map(paths))
        return frame[["path", "page", "segment", "footnote", "text", "context", "work", "pinpoint",
                      "rule", "confidence", "mention"]]

    def text(self, record, place):
        """The text of a segment or a footnote (`fn:1`) of a document."""
        frame = self.footnotes if str(place).startswith("fn:") else self.segments
        found = frame[(frame["record"] == record) & (frame["id"] == place)]
        if not len(found):
            raise KeyError(f"record {record} has no {place}")
        return found.iloc[0]["text"]

    def slice(self, mention):
        """The words of a mention, cut from the text that holds it."""
        found = self.mentions[self.mentions["id"] == mention]
        if not len(found):
            raise KeyError(mention)
        row = found.iloc[0]
        place = _plain(row["footnote"]) or _plain(row["segment"])
        if place is None:
            return row["text"]  # Cover pages are fields, not texts.
        return self.text(row["record"], place)[row["start"]:row["end"]]

    # Export

    def to_parquet(self, folder):
        """Writes all tables as Parquet files, lists as lists; returns their paths."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for name in ("nodes", "edges", "segment_edges", "simple_edges", "wanted", "metrics", "documents",
                     "segments", "footnotes", "mentions", "targets", "problems"):
            path = folder / f"{name}.parquet"
            getattr(self, name).reset_index(drop=True).to_parquet(path, index=False)
            paths.append(path)
        return paths

    # Files

    @cached_property
    def _schemas(self):
        package = json.loads(self._path("datapackage.json").read_text(encoding="utf-8"))
        return {r["name"]: (r["path"], r["schema"]) for r in package["resources"]}

    def _csv(self, name):
        path, schema = self._schemas[name]
        return tables.read_csv(self._path(path), schema)

    def _lines(self, name):
        return tables.read_lines(self._path(name))

    def _path(self, name):
        path = self.folder / name
        if not path.is_file():
            raise FolderError(f"{path} is missing; run renvoi without --formats, or with it named")
        return path


def _plain(value):
    """A plain Python value; None for what is missing."""
    if isinstance(value, list):
        return "|".join(value)
    try:
        if value != value:
            return None
    except TypeError:
        return None  # pandas.NA is neither equal nor unequal to anything
    return value.item() if hasattr(value, "item") else value


def _present(row):
    """The fields of a row that hold something."""
    values = {name: _plain(value) for name, value in zip(row._fields[1:], row[1:])}
    return {name: value for name, value in values.items() if value is not None}

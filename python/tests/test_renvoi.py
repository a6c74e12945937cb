"""Runs on graph folders: `RENVOI_CORPUS=a RENVOI_FOLDERS=a:b python -m pytest python/tests`.

The corpus is a folder of documents that were read; the others may hold made-up records.
"""

import os

import networkx
import pandas as pd
import pytest

import renvoi

FOLDERS = os.environ["RENVOI_FOLDERS"].split(":")


@pytest.fixture(params=FOLDERS)
def graph(request):
    return renvoi.load(request.param)


@pytest.fixture
def corpus():
    return renvoi.load(os.environ["RENVOI_CORPUS"])


def test_a_folder_that_is_none_is_refused(tmp_path):
    with pytest.raises(renvoi.FolderError, match="renvoi run"):
        renvoi.load(tmp_path)


def test_tables_have_the_codebooks_types(graph):
    assert graph.nodes["in_corpus"].dtype == "boolean"
    assert graph.nodes["year"].dtype == "Int64"
    assert graph.edges["confidence"].dtype == "Float64"
    assert all(isinstance(names, list) for names in graph.nodes["aliases"])
    assert graph.nodes.index.is_unique and graph.edges.index.is_unique


def test_counts_are_those_of_the_run(graph):
    counts = graph.run["counts"]
    assert len(graph.nodes) == counts["nodes"]
    assert len(graph.edges) == counts["edges"]
    assert len(graph.mentions) == counts["mentions"]
    assert len(graph.documents) == counts["documents"]
    assert len(graph.segments) == counts["segments"]


def test_graphs_hold_every_node_and_edge(graph):
    multi = graph.networkx(layer=None)
    assert set(multi.nodes) == set(graph.nodes.index)
    assert {key for _, _, key in multi.edges(keys=True)} == set(graph.edges.index)
    assert {(s, d["relation"], t) for s, t, d in multi.edges(data=True)} == set(
        zip(graph.edges["source"], graph.edges["relation"], graph.edges["target"]))
    other = graph.igraph(layer=None)
    assert other.vs["name"] == list(graph.nodes.index) if len(graph.nodes) else other.vcount() == 0
    assert other.ecount() == len(graph.edges)
    places = graph.networkx(layer=None, level="segment")
    assert places.number_of_edges() == len(graph.segment_edges)


def test_the_simple_graph_is_the_simple_table(graph):
    simple = graph.networkx(simple=True)
    assert isinstance(simple, networkx.DiGraph) and not simple.is_multigraph()
    table = graph.simple_edges
    assert {(s, t): d["weight"] for s, t, d in simple.edges(data=True)} == {
        (s, t): w for s, t, w in zip(table["source"], table["target"], table["weight"])}
    assert graph.igraph(simple=True).ecount() == len(table)


def test_words_are_slices_of_their_texts(corpus):
    assert len(corpus.mentions) > 100
    for row in list(corpus.mentions.itertuples())[:500]:
        assert corpus.slice(row.id) == row.text


def test_every_citation_has_its_passages(corpus):
    proven = corpus.edges[corpus.edges["mentions"] > 0]
    assert len(proven) > 50
    for edge, count in list(zip(proven["id"], proven["mentions"]))[:100]:
        passages = corpus.passages(edge)
        # A mention that names several places of one work is one passage with several rows.
        assert passages["mention"].nunique() == count
        assert passages["path"].notna().all()


def test_parquet_gives_the_tables_back(graph, tmp_path):
    paths = graph.to_parquet(tmp_path)
    back = pd.read_parquet(tmp_path / "edges.parquet")
    assert len(paths) == 12
    assert list(back["id"]) == list(graph.edges["id"])

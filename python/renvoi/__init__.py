"""Loads the graph folders that Renvoi writes.

>>> graph = renvoi.load("Output")
>>> graph.edges, graph.mentions, graph.networkx(), graph.passages("e:…")
"""

from .graph import CitationGraph, FolderError, load

__all__ = ["CitationGraph", "FolderError", "load"]
__version__ = "0.1.0"

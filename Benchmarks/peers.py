#!/usr/bin/env python3
"""Reads documents with other people's libraries, for comparison.

    Benchmarks/peers.py mupdf FOLDER...    every character of every PDF with its box
    Benchmarks/peers.py tulit FOLDER...    the structure of every Formex file
"""

import os
import sys


def files(folders, suffix):
    for folder in folders:
        for root, below, names in os.walk(folder):
            below.sort()
            for name in sorted(names):
                if name.endswith(suffix):
                    yield os.path.join(root, name)


def mupdf(folders):
    import pymupdf

    for path in files(folders, ".pdf"):
        with pymupdf.open(path) as document:
            for page in document:
                page.get_text("rawdict")


def tulit(folders):
    import logging

    logging.disable(logging.CRITICAL)
    from tulit.parser.xml.formex import Formex4Parser

    for path in files(folders, ".xml"):
        try:
            Formex4Parser().parse(path)
        except Exception:  # what it cannot read costs it nothing more
            pass


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("mupdf", "tulit"):
        sys.exit(__doc__.strip())
    {"mupdf": mupdf, "tulit": tulit}[sys.argv[1]](sys.argv[2:])

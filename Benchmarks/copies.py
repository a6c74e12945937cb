#!/usr/bin/env python3
"""Makes any number of documents out of a few, with other numbers in each.

    Benchmarks/copies.py OUT COUNT SOURCE... [--seed 1] [--largest 60000]

Copies of mark-up (Formex, Akoma Ntoso, EUR-Lex pages) in which every act number, CELEX number and
page of the Official Journal is another, so that each copy is a work of its own, cites works that
other copies may be, and no text is the same. For measuring how memory and time grow with a corpus;
the same sources, count and seed give the same files. Folders hold 1,000 files each.
"""

import argparse
import os
import random
import re
import sys


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out")
    parser.add_argument("count", type=int)
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--largest", type=int, default=60_000, help="bytes of a source")
    options = parser.parse_args()

    texts = []
    for folder in options.sources:
        for root, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted(files):
                path = os.path.join(root, name)
                if name.endswith((".xml", ".xhtml", ".html")):
                    if 1_000 < os.path.getsize(path) <= options.largest:
                        with open(path, "rb") as file:
                            text = file.read()
                        # Formex headers describe a text under its own name: alone they are nothing.
                        if b"<BIB.DOC" not in text and b"<PUBLICATION" not in text:
                            texts.append((os.path.splitext(name)[1], text))
    if not texts:
        sys.exit("copies: no mark-up of that size among the sources")

    chance = random.Random(options.seed)
    size = 0
    for number in range(options.count):
        suffix, text = texts[number % len(texts)]
        # Works are drawn from as many as there are documents, so that copies cite each other.
        def other(match):
            return match.group(1) + str(chance.randrange(1, 9_999)).encode() + match.group(3)

        text = re.sub(rb"((?:19|20)\d\d/)(\d{1,4})(\b)", other, text)
        text = re.sub(rb"(\b[03](?:19|20)\d\d[A-Z])(\d{4})(\b)", lambda m: m.group(1)
                      + b"%04d" % chance.randrange(1, 9_999) + m.group(3), text)
        text = re.sub(rb"(No )(\d{2,4})(/)", other, text)
        folder = os.path.join(options.out, f"{number // 1000:03}")
        if number % 1000 == 0:
            os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, f"{number:06}{suffix}"), "wb") as file:
            file.write(text)
        size += len(text)
    print(f"{options.count} documents, {size / 1e6:.0f} MB, from {len(texts)} sources in {options.out}")


if __name__ == "__main__":
    main()

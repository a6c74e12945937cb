#!/usr/bin/env python3
"""Writes records as `renvoi extract` does, of a corpus that nobody wrote.

usage: synthetic.py DOCUMENTS REFERENCES WORKS > records.jsonl

`renvoi link records.jsonl -o DIR` makes a graph of about DOCUMENTS x REFERENCES edges between about
WORKS works. Some works are cited by many and most by few, as in real corpora. The same numbers give
the same bytes.
"""

import hashlib
import json
import random
import sys

TYPES = ["R", "L", "D", "H"]
NAMES = {"R": "Regulation", "L": "Directive", "D": "Decision", "H": "Recommendation"}
SENTENCE = "Delegations recall that {} applies to the carriage of goods on inland waterways."


def main():
    documents, references, works = map(int, sys.argv[1:4])
    chance = random.Random(20)
    pool = []
    for n in range(works):
        year = min(2025, 1990 + int(36 * chance.random() ** 0.6))
        kind = TYPES[n % len(TYPES)]
        pool.append((f"celex:3{year}{kind}{n % 9999 + 1:04d}", f"{NAMES[kind]} {year}/{n % 9999 + 1}"))
    weights = [1 / (n + 10) ** 0.7 for n in range(works)]
    for number in range(1, documents + 1):
        year = 2000 + number % 26
        date = f"{year}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
        cited = chance.choices(range(works), weights, k=references)
        segments, mentions = [], []
        for position, work in enumerate(dict.fromkeys(cited)):
            identifier, name = pool[work]
            text = SENTENCE.format(name)
            start = text.index(name)
            segments.append({
                "id": f"txt_{position + 1}", "parent": None, "kind": "body", "number": None,
                "heading": None, "opening": None, "addressees": [], "text": text,
                "page": position // 12 + 1, "endPage": position // 12 + 1, "footnotes": [],
                "struck": False})
            mentions.append({
                "start": start, "end": start + len(name), "text": name, "kind": "act",
                "targets": [identifier], "relation": "cites", "status": "identified",
                "method": "explicit", "confidence": 1.0, "note": None,
                "segment": f"txt_{position + 1}", "footnote": None, "page": position // 12 + 1,
                "box": None, "context": text})
        name = f"council:ST-{number}-{year}-INIT"
        print(json.dumps({
            "document": {
                "id": name, "family": name[:-5], "language": "en", "date": date, "kind": "NOTE",
                "title": f"Note {number} on inland waterways", "subject": None, "from": None,
                "to": None, "procedures": [], "previous": [], "commission": [], "codes": [],
                "markings": [], "aliases": [],
                "source": {"path": f"{number}.pdf",
                           "sha256": hashlib.sha256(name.encode()).hexdigest(),
                           "mediaType": "application/pdf", "format": "pdf",
                           "pages": references // 12 + 1}},
            "segments": segments, "footnotes": [], "references": mentions, "diagnostics": []},
            separators=(",", ":")))


if __name__ == "__main__":
    main()

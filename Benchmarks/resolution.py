#!/usr/bin/env python3
"""Holds a graph folder against what a catalogue knows.

    resolution.py GRAPH works.tsv relations.tsv

Prints how many citations of the Official Journal whose place the catalogue knows lead to the work
that stands there, and precision and recall of the act relations that the catalogue states. Of the
amending acts three choices are judged: documents of the corpus; acts whose title stands in the corpus,
as a document's own or printed in full in another's text or notes; all acts of which the catalogue has
the title, whether the corpus names them or not. A relation is judged where its target is one that the
catalogue relates to any other, since of the rest it says nothing.
"""

import csv
import json
import re
import sys
import unicodedata
from collections import defaultdict


def table(path, delimiter="\t"):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def split(place):
    issue, mark, page = place.rpartition(":p")
    return (issue, int(page)) if mark and page.isdigit() else None


def journal(folder, works):
    """Counts right, other and open outcomes of OJ mentions that the catalogue knows."""
    begins, spans = defaultdict(set), defaultdict(list)
    for work in works:
        at = split(work["oj"])
        if at:
            begins[at].add(work["id"])
            spans[at[0]].append((at[1], int(work["page_last"] or at[1]), work["id"]))
    names = {}
    for node in table(f"{folder}/nodes.csv", ","):
        for name in [node["id"], *node["aliases"].split("|")]:
            names[name] = node["id"]
    right = other = left_open = 0
    with open(f"{folder}/mentions.jsonl", encoding="utf-8") as file:
        for line in file:
            mention = json.loads(line)
            if mention["kind"] != "oj":
                continue
            for target in mention["resolved"]:
                at = split(target["written"] or "")
                if not at:
                    continue
                known = begins[at] or {
                    # On its last page another work may begin.
                    work for first, last, work in spans[at[0]] if first < at[1] < last}
                if not known:
                    continue
                if target["status"] == "ambiguous" or not target["work"]:
                    left_open += 1
                elif target["work"] in {names.get(work, work) for work in known}:
                    right += 1
                else:
                    other += 1
                    print(f"  other: {target['written']} → {target['work']}, known: {sorted(known)}")
    total = max(1, right + other + left_open)
    print(f"OJ citations whose place is in the catalogue: {right + other + left_open}; "
          f"right {right} ({right / total:.4f}), to another {other}, open {left_open}")


def words(text):
    """A text as its words alone, without what is added to titles."""
    text = unicodedata.normalize("NFKC", text or "").lower()
    text = re.sub(r"\((text with eea relevance|codified version|recast)\)", " ", text)
    return " ".join(re.findall(r"\w+", text))


def printed(folder, works):
    """Works whose title stands in the corpus."""
    texts = []
    for name, key in (("documents", "title"), ("segments", "text"), ("footnotes", "text")):
        with open(f"{folder}/{name}.jsonl", encoding="utf-8") as file:
            texts += [words(json.loads(line).get(key)) for line in file]
    corpus = "\n".join(texts)
    return {work["id"] for work in works if work["title"] and words(work["title"]) in corpus}


def relations(folder, stated, works, lists):
    """Precision, recall and F1 of act relations."""
    titled = {work["id"] for work in works if work["title"]}
    corpus = {node["id"] for node in table(f"{folder}/nodes.csv", ",")
              if node["in_corpus"] == "true"}
    drawn = defaultdict(set)
    for edge in table(f"{folder}/edges.csv", ","):
        drawn[edge["relation"]].add((edge["source"], edge["target"]))
    cited = {row["target"] for row in stated}
    sources = {row["source"] for row in stated}
    choices = [
        ("title in catalogue", sources & titled),
        ("title in corpus", sources & (printed(folder, works) | corpus)),
        ("document in corpus", sources & corpus),
    ]
    for label, chosen in choices:
        sums = [0, 0, 0]
        for relation in ("amends", "repeals", "corrects"):
            asked = {(row["source"], row["target"]) for row in stated
                     if row["relation"] == relation and row["source"] in chosen}
            found = {edge for edge in drawn[relation] if edge[0] in chosen and edge[1] in cited}
            right = len(asked & found)
            for index, count in enumerate((right, len(found) - right, len(asked) - right)):
                sums[index] += count
            show(f"{label}, {relation}", right, len(found) - right, len(asked) - right)
            if lists:
                for edge in sorted(asked - found):
                    print(f"    missed {edge[0]} {relation} {edge[1]}")
                for edge in sorted(found - asked):
                    print(f"    extra {edge[0]} {relation} {edge[1]}")
        show(f"{label}, all", *sums)


def show(label, right, extra, missed):
    precision = right / max(1, right + extra)
    recall = right / max(1, right + missed)
    f1 = 2 * right / max(1, 2 * right + extra + missed)
    print(f"{label}: {right + missed} stated, {right} found, {extra} extra; "
          f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    works = list(table(sys.argv[2]))
    journal(sys.argv[1], works)
    relations(sys.argv[1], list(table(sys.argv[3])), works, "--list" in sys.argv)


if __name__ == "__main__":
    main()

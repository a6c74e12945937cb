#!/usr/bin/env python3
"""Measures how `renvoi cite` finds the places in the Official Journal that Formex mark-up labels.

    Benchmarks/oj_places.py [--renvoi .build/release/renvoi] FOLDER

Of each Formex file below FOLDER the text is taken block by block, without its mark-up, and given to
`renvoi cite`. What `REF.DOC.OJ` labels (series, year, issue, first page) is compared, as often as it
stands in the file, with what is found. Printed are every miss and every extra, then the figures twice:

- as counted: each label asked for as it is, each place found held against it;
- of what labels can say: labels whose issue or page is 0 are left out with the places beside them, and so
  are places that have no number of an issue (acts published one by one since October 2023) and the
  numbers of notices (94/C 241/08): the mark-up has no label for these.

The extras that are left must be read: mark-up does not label every printed place.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

INLINE = {
    "HT", "REF.DOC.OJ", "DATE", "QUOT.START", "QUOT.END", "FT", "REF.DOC", "REF.DOC.ECR", "IE", "LINK",
}
SKIPPED = {"BIB.INSTANCE"}


def blocks(node, out):
    """Appends a node's text; what is no inline element is a paragraph of its own."""
    if node.tag in SKIPPED:
        return
    is_block = node.tag not in INLINE
    if is_block:
        out.append("\n\n")
    out.append(re.sub(r"\s+", " ", node.text or ""))
    for child in node:
        blocks(child, out)
        out.append(re.sub(r"\s+", " ", child.tail or ""))
    if is_block:
        out.append("\n\n")


def labels(node, found):
    """Counts what is labelled below a node, as (series, year, issue, page)."""
    if node.tag in SKIPPED:
        return
    if node.tag == "REF.DOC.OJ":
        year = node.get("DATE.PUB", "")[:4]
        series = node.get("COLL", "")[:1]
        if series == "P" or year < "1968":
            series = "-"
        page = node.get("PAGE.FIRST", "")
        found[series, year, node.get("NO.OJ", "").lstrip("0"), page] += 1
    for child in node:
        labels(child, found)


def cited(renvoi, text, language):
    """Counts the places that `renvoi cite` finds."""
    output = subprocess.run(
        [renvoi, "cite", "--language", language], input=text.encode(), stdout=subprocess.PIPE, check=True)
    found = collections.Counter()
    for line in output.stdout.splitlines():
        for target in json.loads(line)["targets"]:
            work = target.split("#")[0]
            if work.startswith("oj:"):
                series, *rest = work.split(":")[1:]
                rest += [""] * (3 - len(rest))
                year, issue, place = rest[:3]
                found[series[:1], year, issue, place.removeprefix("p")] += 1
    return found


def is_labelled_kind(place):
    _, year, issue, page = place
    return "/" not in year and "/" not in issue and not page.startswith("n") and not (
        page.startswith("0") and page != "0")


def is_told(place):
    return place[2] != "" and place[3] != "0"


def figures(name, right, asked, found):
    print(f"{name}: labelled {asked}, found {found}, right {right}; "
          f"precision {right / found:.4f}, recall {right / asked:.4f}, F1 {2 * right / (asked + found):.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--renvoi", default=".build/release/renvoi")
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    counted = collections.Counter()
    fair = collections.Counter()
    for path in sorted(arguments.folder.rglob("*.xml")):
        try:
            root = xml.parse(path).getroot()
        except xml.ParseError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            continue
        language = (root.findtext(".//LG.DOC") or "en").lower()[:2]
        asked = collections.Counter()
        labels(root, asked)
        pieces = []
        blocks(root, pieces)
        found = cited(arguments.renvoi, re.sub(r"\n\s*\n\s*", "\n\n", "".join(pieces)), language)
        counted.update(asked=asked.total(), found=found.total(), right=(asked & found).total())
        missed, extra = asked - found, found - asked
        # A label of zeros stands beside the place that was meant: of the same series and year.
        for place in [place for place in missed if not is_told(place)]:
            for other in [other for other in extra if other[:2] == place[:2]]:
                pairs = min(missed[place], extra[other])
                missed[place] -= pairs
                extra[other] -= pairs
            missed[place] = 0
        extra = collections.Counter({p: n for p, n in extra.items() if is_labelled_kind(p) and n > 0})
        fair.update(missed=missed.total(), extra=extra.total(), right=(asked & found).total())
        for what, places in (("missed", missed), ("extra", extra)):
            for place, count in sorted(places.items()):
                if count > 0:
                    print(f"{what} {':'.join(place)} × {count} in {path.name}")
    figures("as counted", counted["right"], counted["asked"], counted["found"])
    right = fair["right"]
    figures("of what labels can say", right, right + fair["missed"], right + fair["extra"])


if __name__ == "__main__":
    main()

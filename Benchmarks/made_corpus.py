#!/usr/bin/env python3
"""Makes a catalogue of works and records that mention them, for measuring linking at size.

    made_corpus.py FOLDER [--works N] [--mentions N] [--documents N] [--seed N]

Writes FOLDER/works.tsv and FOLDER/records.jsonl. Nothing in them is real but the shapes: numbers
and pages run through the series as the real ones do, several acts share a page now and then, and
the mentions are of the kinds, and about in the shares, that real documents have. The same
arguments give the same bytes.
"""

import argparse
import json
import os
import random

YEARS = range(1968, 2023)
SUBJECTS = (
    "the common organisation of the market in cereals", "the protection of harbour waters",
    "statistics on road haulage", "the labelling of foodstuffs", "the driving time of crews",
    "the role of the police and civil society", "coastal areas", "mutual recognition of diplomas",
    "the financing of research", "the prevention of radicalisation", "trans-European networks",
    "the safety of toys", "measuring instruments", "seasonal workers", "the single sky",
)


def works(count, chance):
    """Yields rows (id, oj, page_last, date, title): acts, Council papers, Commission proposals."""
    acts = count * 6 // 10
    papers = count * 3 // 10
    made = 0
    numbers = {(year, letter): 0 for year in YEARS for letter in "RLD"}
    year = YEARS[0]
    issue = page = 0
    per_year = acts // len(YEARS) + 1
    while made < acts:
        year = YEARS[min(made // per_year, len(YEARS) - 1)]
        if made % per_year == 0:
            issue, page = 1, 1
        elif made % 30 == 0:
            issue += 1
            page = 1
        letter = chance.choice("RRRRDDL")
        numbers[year, letter] += 1
        number = numbers[year, letter]
        length = chance.choice((1, 1, 2, 2, 3, 8, 30))
        day = 1 + made % 28
        month = 1 + (made * 12 // per_year) % 12
        kind = {"R": "Regulation", "L": "Directive", "D": "Decision"}[letter]
        last = page + length - 1
        yield (
            f"celex:3{year}{letter}{number:04d}", f"oj:L:{year}:{issue}:p{page}", last,
            f"{year}-{month:02d}-{day:02d}",
            f"{kind} {number} of {day}.{month}.{year} on {chance.choice(SUBJECTS)} ({made})",
        )
        # Every fifth act begins on the page on which the one before it ends.
        page = last if made % 5 == 0 else last + 1
        made += 1
    for index in range(papers):
        year = 1999 + index // 15000
        number = 5001 + index % 15000 // 2
        suffix = "INIT" if index % 2 == 0 else "REV-1"
        yield (
            f"council:ST-{number}-{year}-{suffix}", "", "",
            f"{year}-{1 + index % 12:02d}-{1 + index % 28:02d}",
            f"Draft Council conclusions on {chance.choice(SUBJECTS)} ({index})",
        )
    for index in range(count - acts - papers):
        year = 1985 + index // 3000
        letters = "PC" if index % 3 else "DC"
        yield (
            f"celex:5{year}{letters}{1 + index % 3000:04d}", "", "", f"{year}-06-{1 + index % 28:02d}",
            f"Proposal on {chance.choice(SUBJECTS)} ({index})",
        )


def mention(rows, chance):
    """One mention: its words, kind and target."""
    identifier, place, last, _, _ = rows[chance.randrange(len(rows))]
    scheme, value = identifier.split(":", 1)
    if scheme == "council":
        parts = value.split("-")
        if chance.random() < 0.5:
            return f"{parts[1]}/{parts[2][2:]}", "council", f"council:ST-{parts[1]}-{parts[2]}"
        return f"document {value}", "council", identifier
    if value[0] == "5":
        return f"COM({value[1:5]}) {int(value[7:])} final", "com", f"com:COM/{value[1:5]}/{int(value[7:])}"
    roll = chance.random()
    if roll < 0.3:
        base, page = place.rsplit(":p", 1)
        cited = int(page)
        if chance.random() < 0.2:
            cited = chance.randint(cited, last)
        return f"OJ {base[3:]}, p. {cited}", "oj", f"{base}:p{cited}"
    if roll < 0.6:
        article = chance.randint(1, 40)
        return f"Article {article} of {value}", "provision", f"{identifier}#art_{article}"
    return f"act {value}", "act", identifier


def record(index, count, rows, chance):
    """A document with segments and so many mentions."""
    number, year = 5001 + index % 12000, 2023 + index // 12000
    date = f"{year}-{1 + index % 12:02d}-{1 + index % 28:02d}"
    references, segments = [], []
    for segment in range((count + 4) // 5):
        text, start = "", 0
        for _ in range(min(5, count - 5 * segment)):
            words, kind, target = mention(rows, chance)
            start = len(text) + 4
            text += f"See {words}, which applies to harbours and their waters. "
            references.append({
                "start": start, "end": start + len(words), "text": words, "kind": kind,
                "targets": [target], "relation": "cites", "status": "identified",
                "method": "explicit", "confidence": 1, "note": None, "segment": f"opr_{segment + 1}",
                "footnote": None, "page": 1 + segment // 4, "box": None, "context": text[-120:],
            })
        segments.append({
            "id": f"opr_{segment + 1}", "parent": None, "kind": "operative",
            "number": str(segment + 1), "heading": None, "opening": "INVITES", "addressees": [],
            "text": text, "page": 1 + segment // 4, "endPage": 1 + segment // 4, "footnotes": [],
            "struck": False,
        })
    token = f"ST-{number}-{year}"
    return {
        "document": {
            "id": f"council:{token}-INIT", "family": f"council:{token}", "language": "en",
            "date": date, "kind": "NOTE", "title": f"On {chance.choice(SUBJECTS)}", "subject": None,
            "from": None, "to": None, "procedures": [], "previous": [], "commission": [],
            "codes": [], "markings": [], "aliases": [],
            "source": {
                "path": f"made/{token}.pdf", "sha256": f"{index:064x}",
                "mediaType": "application/pdf", "format": "pdf", "pages": 5,
            },
        },
        "segments": segments, "footnotes": [], "references": references, "diagnostics": [],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--works", type=int, default=1_000_000)
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    os.makedirs(options.folder, exist_ok=True)
    rows = []
    with open(os.path.join(options.folder, "works.tsv"), "w", encoding="utf-8") as out:
        out.write("id\toj\tpage_last\tdate\ttitle\n")
        for row in works(options.works, chance):
            out.write("\t".join(map(str, row)) + "\n")
            rows.append((row[0], row[1], row[2], row[3], None))
    with open(os.path.join(options.folder, "records.jsonl"), "w", encoding="utf-8") as out:
        left = options.mentions
        for index in range(options.documents):
            count = left // (options.documents - index)
            left -= count
            out.write(json.dumps(record(index, count, rows, chance), ensure_ascii=False,
                                 separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()

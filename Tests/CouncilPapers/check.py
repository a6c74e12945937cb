#!/usr/bin/env python3
"""Draws the papers of this folder and compares what `renvoi parse` finds on them with what they are.

    check.py PROGRAM [--manners wide,dense,cells,inline] [--floor 0.99] [--keep FOLDER] [PAPER ...]

Prints what differs, paper by paper, and the share that is right; fails below the floor.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import draw
except (ImportError, OSError) as missing:
    print(f"council papers: skipped, the page maker is not here ({missing})")
    sys.exit(0)
import paper as papers

FOLDER = Path(__file__).resolve().parent / "Papers"
LISTS = ("codes", "markings", "procedures", "previous", "commission")
# Kinds whose words are all of the segment; those of the others may stand in its heading or number.
TEXTS = ("operative", "body", "recital", "visa", "point", "paragraph", "subparagraph", "indent", "row")


def blank(number):
    return (number or "").strip("().:").lower()


class Check:
    def __init__(self, paper, found):
        self.paper, self.found = paper, found
        self.asked, self.wrong = 0, []
        self.segments = found["segments"]
        self.used = set()
        for name, value in paper.expected.items():
            self.field(name, value)
        for block in self.blocks():
            self.block(block)
        self.extra()

    def say(self, text):
        self.wrong.append(text)

    def blocks(self):
        """The blocks to look for, continuations joined to what they continue."""
        joined = []
        for block in self.paper.blocks:
            if block.kind == "+" and joined:
                last = joined[-1]
                joined[-1] = papers.Block(last.style, last.kind, last.label, f"{last.text} {block.text}")
            elif block.kind != "-":
                joined.append(block)
        return joined

    def field(self, name, value):
        self.asked += 1
        found = self.found["document"].get(name)
        wanted = [] if value == "-" else value.split(" ; ") if name in LISTS else value
        if name in ("previous", "commission"):
            found = [each.removesuffix("-INIT") for each in found]
            wanted = [each.removesuffix("-INIT") for each in wanted]
        if name in LISTS:
            found, wanted = sorted(found or []), sorted(wanted)
        elif value == "-":
            wanted = None
        elif found:
            # Dashes before a line of the subject are made alike.
            found, wanted = found.replace("–", "-"), wanted.replace("–", "-")
        if found != wanted:
            self.say(f"cover {name}: wanted {wanted!r}, found {found!r}")

    def place(self, block):
        """The segment whose words or heading are those of the block, best fit first."""
        text = block.plain
        kinds = block.kind.split("|")
        best = None
        for index, segment in enumerate(self.segments):
            words, heading = (papers.spaced(segment[key] or "") for key in ("text", "heading"))
            fit = 0
            numbered = papers.spaced(f"{segment['number'] or ''} {words}")
            if text in (words, heading, numbered):
                fit = 4
            elif words and (words.startswith(text[:34]) or text.startswith(words[:34])):
                fit = 3
            elif block.kind in ("title", "heading") and len(words) > 12 and text.endswith(words):
                fit = 3
            elif heading and (
                heading.startswith(text[:34]) or block.kind in ("name", "title") and text in heading
            ):
                fit = 3
            elif segment["kind"] in ("article", "heading", "annex") and segment["number"]:
                if text.split(" ")[-1].lower() == blank(segment["number"]) and len(text) < 40:
                    fit = 2
            elif block.kind == "lead" and segment["opening"] and text.startswith(segment["opening"]):
                fit = 2
            if not fit:
                continue
            rank = (fit, segment["kind"] in kinds, index not in self.used, -index)
            if best is None or rank > best[0]:
                best = (rank, index)
        return None if best is None else best[1]

    def block(self, block):
        self.asked += 1
        text = block.plain
        if block.kind == "row":
            text = block.text = re.sub(r"[| ]+$", "", papers.spaced(text))
        kinds = block.kind.split("|")
        index = self.place(block)
        if index is None:
            self.notes(block, None)
            return self.say(f"missing {block.kind} {block.label} {text[:60]!r}")
        segment = self.segments[index]
        if block.kind != "lead":
            self.used.add(index)
        printed = {"row": "table", "division": "heading", **dict.fromkeys(("lead", "name"), segment["kind"])}
        wanted = [printed.get(kind, kind) for kind in kinds]
        found = papers.spaced(segment["text"] or "")
        if segment["kind"] not in wanted:
            self.say(f"kind of {segment['id']}: wanted {block.kind}, found {segment['kind']}: {text[:60]!r}")
        elif block.style.startswith(("item", "numbered")) and block.label.strip("–-•→—*o"):
            if blank(segment["number"]) != blank(block.label):
                self.say(f"number of {segment['id']}: wanted {block.label}, found {segment['number']}")
        elif kinds[0] in TEXTS and text not in (found, f"{segment['number']} {found}"):
            self.say(f"text of {segment['id']}: wanted …{text[-50:]!r}, found …{found[-70:]!r}")
        self.notes(block, segment)

    def notes(self, block, segment):
        for wanted in block.notes:
            self.asked += 1
            found = [note for note in self.found["footnotes"] if papers.spaced(note["text"]) == wanted]
            if not found:
                self.say(f"missing note {wanted[:60]!r}")
            elif segment is None or segment["id"] not in [note["segment"] for note in found]:
                self.say(f"call of {found[0]['id']}: {found[0]['segment']}, not at {block.plain[:40]!r}")

    def extra(self):
        """Segments that hold words of no block: furniture taken for text, or blocks cut in two."""
        whole = [block.plain for block in self.paper.blocks]
        for index, segment in enumerate(self.segments):
            text = papers.spaced(segment["text"] or "")
            if text and index not in self.used and not any(text[:40] in each for each in whole):
                self.say(f"extra {segment['kind']} {segment['id']} {text[:80]!r}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("program")
    arguments.add_argument("papers", nargs="*")
    arguments.add_argument("--manners", default=",".join(draw.MANNERS))
    arguments.add_argument("--floor", type=float, default=0.0)
    arguments.add_argument("--keep", type=Path)
    options = arguments.parse_args()
    right = asked = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(exist_ok=True)
        for path in sorted(FOLDER.glob("*.paper")):
            if options.papers and path.stem not in options.papers:
                continue
            for manner in options.manners.split(","):
                paper = papers.read(path)
                drawn = folder / f"{path.stem}-{manner}.pdf"
                if not drawn.exists() or drawn.stat().st_mtime < path.stat().st_mtime:
                    draw.draw(paper, manner, drawn)
                run = subprocess.run(
                    [options.program, "parse", "--format", "json", drawn], capture_output=True, text=True
                )
                if run.returncode not in (0, 3):
                    sys.exit(f"{drawn.name}: {run.stderr}")
                check = Check(paper, json.loads(run.stdout))
                good = max(0, check.asked - len(check.wrong))
                right, asked = right + good, asked + check.asked
                if check.wrong:
                    print(f"{drawn.stem}: {good} of {check.asked}", *check.wrong, sep="\n    ")
    share = right / asked if asked else 0
    print(f"council papers: {right} of {asked} right ({share:.4f})")
    return 0 if asked and share >= options.floor else 1


if __name__ == "__main__":
    sys.exit(main())

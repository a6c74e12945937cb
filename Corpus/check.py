#!/usr/bin/env python3
"""Checks every gold file of this corpus against the document beside it.

    python3 Corpus/check.py            # needs pdftotext, nothing else

Each PDF: the first and last words of every segment, every footnote, its anchor and every reference
stand on the page that the gold file names, as often as it names them. Each Formex file: the same in
its text. All targets obey the notation of identifiers, every value stands in its list. Blanks and
hyphens do not count, and a note's mark may stand between two words. Exit code 1 on any mismatch.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent

KINDS = set(
    "title visa recital heading article paragraph subparagraph point operative body annex annexTitle formula signature table".split()
)
RELATIONS = set(
    "cites basedOn amends repeals replaces corrects implements supplements extends derogatesFrom adopts consolidates transmits"
    " continues supersedes addendumTo declassifies partialVersionOf publishedIn sameAs memberOf".split()
)
SUFFIX = r"(?:-(?:INIT|(?:REV|ADD|COR|DCL|EXT|AMD)-\d+))"
DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
SCHEMES = {
    "self": r"",
    "council": rf"(?:ST|SN|CM|DS|WK|PE|EUCO|MD|CO)-[1-9]\d*-\d{{4}}(?:-INIT|{SUFFIX}+)?(?:@[a-z]{{2}})?",
    "oj": r"[LC]:(?:\d{4}:\d{1,3}[AEIM]?(?::(?:p\d+|n\d{2,}))?|\d{4}/\d+|C/\d{4}/\d+)|-:\d{4}:\d+(?::p\d+)?",
    "celex": r"[0-9CE]\d{4}[A-Z]{1,2}\d{3,4}(?:\(\d{2}\))?|1\d{4}[EMPA](?:\d{3}|/TXT|/PRO/\d+)|0\d{4}[A-Z]\d{4}-\d{8}",
    "ecli": r"[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9.]+",
    "com": r"(?:COM|SEC|SWD|JOIN|C)/\d{4}/\d+(?:/\d+)?",
    "proc": r"\d{4}/\d{4}[A-Z]?(?:\([A-Z]+\))?",
    "ep": r"[A-Z]\S+",
    "un": r"[A-Z]+/(?:RES/\d+\(\d{4}\)|RES/\d+/\d+|\S+)",
    "coe": r"CETS:\d{3}",
    "echr": r"\d+/\d{2}",
    "efta": r"E-\d+/\d{2}",
    "meeting": rf"(?:council|euco):{DATE}(?::[a-z-]+)?",
    "alias": r"[a-z0-9][a-z0-9-]*",
    "text": r"[a-z0-9]+(?:-[a-z0-9]+){0,7}",
}
STEP = r"(?:(?:art|par|sub|pnt|opr|rct|cit|idt|sen|cpt|sct|ttl|prt|anx|part)_[0-9A-Za-z]+|anx|inp|wrp|p\d+)"
PINPOINT = re.compile(rf"{STEP}(?:\.{STEP})*(?:-{STEP}(?:\.{STEP})*)?\Z")


def bad_target(target):
    work, _, pinpoint = target.partition("#")
    scheme, colon, value = work.partition(":")
    if scheme not in SCHEMES:
        return "unknown scheme"
    if (scheme == "self") == bool(colon):
        return "self stands alone"
    if not re.fullmatch(SCHEMES[scheme], value):
        return f"not a {scheme} value"
    if "#" in target and not PINPOINT.match(pinpoint):
        return "not a pinpoint"
    return None


DROP = re.compile(r"[\s\u00ad\u2010\u2011-]+")
# Marks of notes come between words: a digit or two, in brackets or not.
MARK = r"(?:\(?\d{1,2}\)?)?"


def squeeze(text):
    return DROP.sub("", text.replace("\ufb01", "fi").replace("\ufb02", "fl"))


def pattern(text):
    words = []
    for word in text.split():
        core = squeeze(word)
        bare = core.rstrip(".,;:»”)")
        words.append(re.escape(bare) + "".join(MARK + re.escape(mark) for mark in core[len(bare):]))
    return re.compile(MARK.join(word for word in words if word))


def holds(text, page, count=1):
    return any(len(pattern(text).findall(reading)) >= count for reading in page)


def pages_of_pdf(path):
    """Each page read twice: as it lies on the paper and in the order in which it was set. In columns
    the one puts the numbers of a list apart from its text, the other does not."""
    readings = []
    for option in ([], ["-raw"]):
        out = subprocess.run(["pdftotext", *option, "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
        readings.append([squeeze(page) for page in out.stdout.decode().split("\f")[:-1]])
    return list(zip(*readings))


def text_of_formex(path):
    """Body without notes, and the notes, as one page; notes are kept out of the running text."""
    root = ET.parse(path).getroot()
    notes = []

    def words(node, inside_note):
        for tag in ("QUOT.START", "QUOT.END"):
            if node.tag == tag:
                return chr(int(node.get("CODE"), 16)) + (node.tail or "")
        if node.tag == "NOTE" and not inside_note:
            notes.append("".join(words(child, True) for child in node))
            return node.tail or ""
        if node.tag in ("BIB.INSTANCE", "FAM.COMP"):
            return node.tail or ""
        own = (node.text or "") + "".join(words(child, inside_note) for child in node)
        if node.tag == "HT" and node.get("TYPE") == "UC":
            own = own.upper()
        return own + (node.tail or "")

    body = words(root, False)
    return [(squeeze(body + "\n" + "\n".join(notes)),)]


def check(folder):
    problems = []
    data = json.loads((folder / "source.gold.json").read_text(encoding="utf-8"))
    source = folder / data["file"]
    for key in ("file", "document", "segments", "footnotes", "references"):
        if key not in data:
            return [f"no {key}"]
    formex = source.suffix == ".xml"
    pages = text_of_formex(source) if formex else pages_of_pdf(source)
    if not formex and data["pages"] != [1, len(pages)]:
        problems.append(f"pages {data['pages']}, the PDF has {len(pages)}")

    def page(entry, key="page"):
        number = entry.get(key)
        if formex:
            return pages[0]
        if not isinstance(number, int) or not 1 <= number <= len(pages):
            problems.append(f"no page {number}: {entry}")
            return ("",)
        return pages[number - 1]

    for segment in data["segments"]:
        where = f"{segment['kind']} {segment['number'] or ''} “{segment['starts']}”"
        if segment["kind"] not in KINDS:
            problems.append(f"{where}: unknown kind")
        if not holds(segment["starts"], page(segment)):
            problems.append(f"{where}: start not on page {segment['page']}")
        last = page(segment, "endPage") if "endPage" in segment else page(segment)
        if not holds(segment["ends"], last):
            problems.append(f"{where}: end “{segment['ends']}” not found")
        if segment["number"] and not formex and squeeze(segment["number"]) not in page(segment)[0]:
            problems.append(f"{where}: number not on the page")
    for note in data["footnotes"]:
        if not holds(note["text"], page(note)):
            problems.append(f"note {note['mark']}: text not on page {note['page']}")
        if note["anchor"] and not holds(note["anchor"], page(note, "anchorPage") if "anchorPage" in note else page(note)):
            problems.append(f"note {note['mark']}: anchor “{note['anchor']}” not on page {note['page']}")
    marks = [note["mark"] for note in data["footnotes"]]
    times = {}
    for reference in data["references"]:
        where = f"reference “{reference['text']}” page {reference['page']}"
        key = (reference["page"], reference["text"])
        times[key] = times.get(key, 0) + 1
        if not holds(reference["text"], page(reference), times[key]):
            problems.append(f"{where}: not there {times[key]} times")
        if reference["relation"] not in RELATIONS:
            problems.append(f"{where}: relation {reference['relation']}")
        if reference["where"] not in ("body", "cover") and reference["where"].removeprefix("footnote ") not in marks:
            problems.append(f"{where}: {reference['where']}")
        if not reference["targets"] and not reference.get("placeholder"):
            problems.append(f"{where}: no target")
        for target in reference["targets"] + reference.get("also", []):
            trouble = bad_target(target)
            if trouble:
                problems.append(f"{where}: {target}: {trouble}")
    document = data["document"]
    for target in [document.get("id")] + document.get("procedures", []) + document.get("previous", []) + document.get("commission", []):
        trouble = bad_target(target or "")
        if trouble:
            problems.append(f"document: {target}: {trouble}")
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", document.get("date") or ""):
        problems.append("document: no date")
    return problems


def main():
    failed = 0
    counts = [0, 0, 0, 0]
    for folder in sorted(p for p in HERE.iterdir() if (p / "source.gold.json").exists()):
        try:
            problems = check(folder)
        except Exception as error:  # a gold file that cannot be read is a mismatch too
            problems = [f"{type(error).__name__}: {error}"]
        for problem in problems:
            print(f"{folder.name}: {problem}")
        failed += len(problems)
        if not problems:
            data = json.loads((folder / "source.gold.json").read_text(encoding="utf-8"))
            counts[0] += 1
            for i, key in enumerate(("segments", "footnotes", "references"), 1):
                counts[i] += len(data[key])
    # A source without its gold file is a mismatch as well.
    for folder in sorted(p for p in HERE.iterdir() if p.is_dir()):
        if any((folder / name).exists() for name in ("source.pdf", "source.xml")) and not (folder / "source.gold.json").exists():
            print(f"{folder.name}: no source.gold.json")
            failed += 1
    print(f"{counts[0]} documents agree: {counts[1]} segments, {counts[2]} footnotes, {counts[3]} references; {failed} mismatches")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Whether linking takes time that grows with what there is to link, whatever the documents say.

    growth.py RENVOI WORK [--size 2000] [--most 9]

Linking works in the run's own process, which no limit of a worker guards. For each kind of trouble
records are made, so many and four times as many, and linked; time and memory beyond those of an empty run
may grow nine times at most: a search through all for each would make it sixteen. Prints what was measured;
exit status 1 where one grows faster.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys

NAME = "celex:32016R0001"


def act(number):
    return f"celex:3{1980 + number % 40}R{number // 40 + 1:04}"


def digest(text):
    return hashlib.sha256(str(text).encode()).hexdigest()


def segment(name, kind):
    return {"id": name, "parent": None, "kind": kind, "number": None, "heading": None, "opening": None,
            "addressees": [], "text": "Text.", "page": None, "endPage": None, "footnotes": [],
            "struck": False, "deletions": [], "insertions": []}


def mention(target, kind="provision", place="art_1", status="identified", **more):
    text = f"a reference to {target}"
    return {"start": 0, "end": len(text), "text": text, "kind": kind, "targets": [target],
            "relation": "cites", "status": status, "method": "explicit", "confidence": 1.0, "note": None,
            "segment": place, "footnote": None, "page": None, "box": None, "context": text,
            "subject": None, "subject_relation": None, **more}


def record(name, mentions=(), places=("art_1",), **more):
    source = {"path": f"{digest(name + str(more))[:8]}.xml", "sha256": digest(name + str(more)),
              "textSha256": digest(("text", name, str(more))), "mediaType": "application/xml",
              "format": "formex", "pages": None}
    document = {"id": name, "family": None, "language": "en", "date": "2016-02-12",
                "kind": "REGULATION", "title": f"Regulation on {name}", "subject": None, "from": None,
                "to": None, "procedures": [], "previous": [], "commission": [], "codes": [],
                "markings": [], "aliases": [], "source": source, **more}
    return {"document": document, "segments": [segment(place, "article") for place in places],
            "footnotes": [], "references": list(mentions), "diagnostics": []}


def long_act(count):
    return record(NAME, places=[f"art_{number}" for number in range(1, count + 1)])


def citing(targets, **more):
    return record("celex:32016R0002", [mention(target, **more) for target in targets])


KINDS = {
    "places that are not there": lambda n: [
        long_act(n), citing(f"{NAME}#art_{number}.par_7" for number in range(1, n + 1))],
    "annexes of an act without any": lambda n: [
        long_act(n), citing(f"{NAME}#anx_{number}" for number in range(1, n + 1))],
    "short ranges": lambda n: [
        long_act(n), citing(f"{NAME}#art_{number}-art_{number + 3}" for number in range(1, n - 3))],
    "ranges of all articles": lambda n: [
        long_act(n), citing(f"{NAME}#art_1-art_{n}" for _ in range(n))],
    "many documents on one long act": lambda n: [long_act(n)] + [
        record(act(number), [mention(f"{NAME}#art_{number + 1}")]) for number in range(n)],
    "all begin on one page": lambda n: [
        record(act(number), [mention("oj:L:2016:1:p1", "oj")], aliases=["oj:L:2016:1:p1"])
        for number in range(n)],
    "all in one issue": lambda n: [
        record(act(number), [mention(f"oj:L:2016:1:p{2 * number + 3}", "oj")],
               aliases=[f"oj:L:2016:1:p{2 * number + 2}"]) for number in range(n)],
    "one document of many names": lambda n: [
        record(NAME, aliases=[f"oj:L:{1980 + number % 40}:{number // 40 + 1}:p1"
                              for number in range(4 * n)])],
    "names in a chain": lambda n: [
        record(act(number), aliases=[f"com:COM(2016) {number}", f"com:COM(2016) {number + 1}"])
        for number in range(n)],
    "all say they are one act": lambda n: [
        record(NAME, [mention("celex:32016R0002")], title=f"Text {number}") for number in range(n)],
    "issues of one paper": lambda n: [
        record(f"council:14469/05 REV {number + 1}", [mention("council:14469/05", "council")],
               family="council:14469/05") for number in range(n)],
    "all of one title and day": lambda n: [
        record(f"council:{number + 1}/16", [
            mention("text:council-conclusions-12-february-2016-fisheries", "document",
                    status="unresolved", context="the Council conclusions of 12 February 2016 on fisheries")],
               title="Council conclusions on fisheries", kind="conclusions") for number in range(n)],
    "states of one act": lambda n: [
        record(f"celex:02000R0001-{1990 + number // 336}{number // 28 % 12 + 1:02}{number % 28 + 1:02}",
               [mention("celex:32000R0001#art_1")], aliases=["celex:32000R0001"]) for number in range(n)],
}


def link(renvoi, records, work):
    """Seconds of processor time and MiB of one run."""
    path, out = os.path.join(work, "records.jsonl"), os.path.join(work, "graph")
    with open(path, "w", encoding="utf-8") as file:
        for line in records:
            file.write(json.dumps(line, separators=(",", ":")) + "\n")
    process = subprocess.Popen([renvoi, "link", path, "-o", out, "--jobs", "1"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 3):
        sys.exit(f"growth: FAILED: {errors.decode(errors='replace')[-500:]}")
    shutil.rmtree(out)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("renvoi")
    parser.add_argument("work")
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--most", type=float, default=9)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    renvoi = os.path.abspath(options.renvoi)
    empty = link(renvoi, [record(NAME)], options.work)
    failed = []
    for name, make in KINDS.items():
        few, many = (link(renvoi, make(size), options.work) for size in (options.size, 4 * options.size))
        # What is too little to be measured does not count: 50 ms, 20 MiB.
        growth = [(many[index] - empty[index]) / max(few[index] - empty[index], least)
                  for index, least in enumerate((0.05, 20))]
        print(f"growth: {name}: {few[0]:.2f} s, {many[0]:.2f} s with four times as much "
              f"({growth[0]:.1f} times), {many[1]:.0f} MiB ({growth[1]:.1f} times)")
        if max(growth) > options.most:
            failed.append(name)
    if failed:
        sys.exit(f"growth: FAILED: {', '.join(failed)}")


if __name__ == "__main__":
    main()

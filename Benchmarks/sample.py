#!/usr/bin/env python3
"""Draws mentions of a graph folder at random and prints each in its passage, to be read by eye.

usage: sample.py FOLDER [--count 300] [--seed 1] [--around 160] [--kind KIND]

The marks 【 】 stand around the mention. The same seed and folder give the same mentions.
"""

import argparse
import json
import random


def passages(folder, wanted):
    """Texts of the segments and footnotes that hold the wanted mentions."""
    texts = {}
    for name in ("segments", "footnotes"):
        keys = {(m["record"], m["footnote"] if name == "footnotes" else m["segment"])
                for m in wanted if (m["footnote"] is not None) == (name == "footnotes")}
        for line in open(f"{folder}/{name}.jsonl", encoding="utf-8"):
            row = json.loads(line)
            if (row["record"], row["id"]) in keys:
                texts[name, row["record"], row["id"]] = row["text"]
    return texts


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--around", type=int, default=160)
    options.add_argument("--kind")
    options = options.parse_args()
    chance = random.Random(options.seed)
    kept, seen = [], 0
    for line in open(f"{options.folder}/mentions.jsonl", encoding="utf-8"):
        mention = json.loads(line)
        if options.kind and mention["kind"] != options.kind:
            continue
        seen += 1
        if len(kept) < options.count:
            kept.append(mention)
        elif (place := chance.randrange(seen)) < options.count:
            kept[place] = mention
    texts = passages(options.folder, kept)
    for number, mention in enumerate(kept):
        if mention["footnote"] is not None:
            text = texts.get(("footnotes", mention["record"], mention["footnote"]), "")
        else:
            text = texts.get(("segments", mention["record"], mention["segment"]), "")
        start, end = mention["start"], mention["end"]
        before = text[max(0, start - options.around):start]
        passage = f"{before}【{text[start:end]}】{text[end:end + options.around]}".replace("\n", " ")
        targets = " ".join(
            f"{target['written']}→{target['status']}" for target in mention["resolved"]) or "—"
        place = mention["footnote"] or mention["segment"]
        print(f"{number} {mention['id']} {mention['kind']} {mention['relation']} {mention['document']}#{place}")
        print(f"   {targets}")
        print(f"   {passage}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes made-up records of `renvoi extract`, for measuring `renvoi link` at any size.

The mix of mentions, the length of contexts and the share of text follow what a corpus of acts and
Council documents showed: of 100 mentions 58 name provisions (most of them the document's own), 30
acts, 6 places in the Official Journal, 6 Council documents, one in 500 an act by title and date;
some 12 works cited a document, a few of them by very many, or with --uniform all equally often. The
same arguments give the same bytes.

  generate_records.py --mentions 1000000 --shards 4 -o records/ --works 1000000 --catalogue works.tsv
"""

import argparse
import os
import random

WORDS = (
    "the Council invites Member States to take due account of measures laid down in this act and "
    "of obligations arising from earlier decisions on cooperation between competent authorities "
    "with regard to implementation monitoring evaluation funding transparency reporting"
).split()


def sentence(rng, length):
    words, size = [], 0
    while size < length:
        word = WORDS[int(rng.random() * len(WORDS))]
        words.append(word)
        size += len(word) + 1
    return " ".join(words)


class Texts:
    """A stock of sentences, made once, so that writing is bound by the disk."""

    def __init__(self, seed):
        rng = random.Random(seed)
        self.before = [sentence(rng, 40 + int(rng.random() * 80)) for _ in range(512)]
        self.after = [sentence(rng, 20 + int(rng.random() * 80)) for _ in range(512)]
        self.segments = [sentence(rng, 120 + int(rng.random() * 300)) for _ in range(512)]


def act(number):
    """The CELEX number of the act with this rank, most cited first."""
    year = 1990 + number * 7919 % 35
    letter = "RDL"[number % 3]
    return f"3{year}{letter}{number // 35 % 10000:04d}" + (
        f"({number // 350000:02d})" if number >= 350000 else ""
    )


def place(number, page=0):
    """Where the act was published, or a later page of it (see `pages`)."""
    year = 1990 + number * 7919 % 35
    return f"L:{year}:{number // 35 % 365 + 1}:p{1 + number % 997 + page}"


def pages(number):
    """How many pages the act has; it may end where another one of its issue stands."""
    return 1 + number % 9


def council(number):
    return f"ST-{number % 20000 + 1}-{2000 + number // 20000}"


MONTHS = (
    "January February March April May June July August September October November December"
).split()


def topic(number):
    """Words of the act's title that hardly another act has."""
    letters = "bdfglmnprstvz"
    words = []
    for part in range(4):
        value = number * (2654435761 + 40503 * part) % 2**32
        word = ""
        for vowel in "aeio":
            word += letters[value % 13] + vowel
            value //= 13
        words.append(word)
    return " ".join(words)


def day(number):
    """The day of the act: year, month, day."""
    return 1990 + number * 7919 % 35, 1 + number % 12, 1 + number % 28


def rank(rng, count, uniform=False):
    """Few works are cited very often, most hardly ever."""
    return min(count - 1, int(count * rng.random() ** (1 if uniform else 4)))


HEAD = (
    '{"document":{"id":"council:%s-INIT","family":"council:%s","language":"en","date":"%d-%02d-%02d",'
    '"kind":"NOTE","title":"%s","subject":null,"from":"General Secretariat of the Council",'
    '"to":"Delegations","procedures":[],"previous":[],"commission":[],"codes":["JAI %d"],'
    '"markings":["LIMITE"],"aliases":[],"source":{"path":"%02d/%d.pdf","sha256":"%064x",'
    '"mediaType":"application/pdf","format":"pdf","pages":%d}},"segments":['
)
SEGMENT = (
    '{"id":"opr_%d","parent":null,"kind":"operative","number":"%d.","heading":null,"opening":null,'
    '"addressees":[],"text":"%s","page":%d,"endPage":%d,"footnotes":[],"struck":false}'
)
MENTION = (
    '{"start":%d,"end":%d,"text":"%s","kind":"%s","targets":["%s"],"relation":"%s",'
    '"status":"identified","method":"explicit","confidence":1.0,"note":null,"segment":"opr_%d",'
    '"footnote":null,"page":%d,"box":[72.5,%d.25,310.125,%d.5],"context":"%s %s %s"}'
)


def record(number, documents, works, mentions, texts, seed, uniform=False):
    rng = random.Random(f"{seed}:{number}")
    name = council(number)
    year = 2000 + number // 20000
    segments = max(1, mentions // 2)
    parts = [
        HEAD
        % (
            name, name, year, 1 + number % 12, 1 + number % 28, texts.segments[number % 512][:160],
            number % 999, number % 97, number, rng.getrandbits(256), 1 + mentions // 8,
        ),
        ",".join(
            SEGMENT % (i + 1, i + 1, texts.segments[int(rng.random() * 512)], i // 4 + 1, i // 4 + 1)
            for i in range(segments)
        ),
        '],"footnotes":[],"references":[',
    ]
    cited = [rank(rng, works, uniform) for _ in range(mentions if uniform else 8)]
    lines = []
    for index in range(mentions):
        before = texts.before[int(rng.random() * 512)]
        after = texts.after[int(rng.random() * 512)]
        draw = rng.random()
        relation = "cites"
        if draw < 0.44:
            article = 1 + int(rng.random() * 60)
            kind, words, target = "provision", f"Article {article}(2)", f"self#art_{article}.par_2"
        elif draw < 0.58:
            article = 1 + int(rng.random() * 60)
            target = f"celex:{act(cited[int(rng.random() * len(cited))])}#art_{article}"
            kind, words = "provision", f"Article {article} of that act"
        elif draw < 0.88:
            chosen = cited[int(rng.random() * len(cited))]
            kind, words, target = "act", f"act {act(chosen)}", f"celex:{act(chosen)}"
            if draw < 0.60:
                relation = "basedOn"
        elif draw < 0.94:
            chosen = cited[int(rng.random() * len(cited))]
            # Every fifth citation names a page within the act, not its first.
            cited_place = place(chosen, int(rng.random() * pages(chosen)) if draw < 0.892 else 0)
            kind, words, target = "oj", f"OJ {cited_place}", f"oj:{cited_place}"
        else:
            chosen = int(rng.random() * documents)
            kind, words, target = "council", council(chosen), f"council:{council(chosen)}"
            if draw < 0.97:
                target += "-INIT"
        if draw >= 0.998:
            chosen = cited[int(rng.random() * len(cited))]
            year, month, date = day(chosen)
            words = f"the act on {topic(chosen)} of {date} {MONTHS[month - 1]} {year}"
            kind, target = "document", f"text:act-on-{topic(chosen).replace(' ', '-')}"
        segment = index * segments // mentions
        top = 80 + index % 12 * 50
        lines.append(
            MENTION
            % (
                len(before) + 1, len(before) + 1 + len(words), words, kind, target, relation,
                segment + 1, segment // 4 + 1, top, top + 12, before, words, after,
            )
        )
    parts.append(",".join(lines))
    parts.append('],"diagnostics":[]}\n')
    return "".join(parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mentions", type=int, required=True, help="mentions in all")
    parser.add_argument("--per-document", type=int, default=100, help="mentions a document")
    parser.add_argument("--works", type=int, default=200000, help="acts that may be cited")
    parser.add_argument("--shards", type=int, default=1, help="files of records")
    parser.add_argument("--catalogue", help="where to write a table of the acts")
    parser.add_argument("--uniform", action="store_true", help="cite all acts equally often")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-o", "--output", required=True, help="folder of the records")
    arguments = parser.parse_args()
    documents = max(1, arguments.mentions // arguments.per_document)
    texts = Texts(arguments.seed)
    os.makedirs(arguments.output, exist_ok=True)
    paths = [
        os.path.join(arguments.output, f"{shard + 1:04d}.jsonl") for shard in range(arguments.shards)
    ]
    files = [open(path, "w", encoding="utf-8", buffering=1 << 20) for path in paths]
    for number in range(documents):
        # Neighbours in number stand in different files, as files of a folder do.
        shard = number * 2654435761 // 65536 % arguments.shards
        files[shard].write(
            record(
                number, documents, arguments.works, arguments.per_document, texts,
                arguments.seed, arguments.uniform,
            )
        )
    for file in files:
        file.close()
    if arguments.catalogue:
        with open(arguments.catalogue, "w", encoding="utf-8", buffering=1 << 20) as table:
            table.write("id\toj\tpage_last\tdate\ttitle\n")
            for number in range(arguments.works):
                year, month, date = day(number)
                # Two thirds have a known place.
                journal = f"oj:{place(number)}" if number % 3 else ""
                last = number % 997 + pages(number) if number % 3 else ""
                table.write(
                    f"celex:{act(number)}\t{journal}\t{last}\t"
                    f"{year}-{month:02d}-{date:02d}\tAct {number} on {topic(number)} and "
                    f"{texts.segments[number % 512][:90]}\n"
                )


if __name__ == "__main__":
    main()

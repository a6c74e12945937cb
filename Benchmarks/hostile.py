#!/usr/bin/env python3
"""Looks for texts that make `renvoi cite` slow: fragments at random, repeated, in every language.

    Benchmarks/hostile.py [--renvoi .build/release/renvoi] [--seed 1] [--count 400] [--languages en,fr]

Each fragment is made of one to six pieces: words of the language's own tables
(Sources/Languages), numbers in their forms, marks, names of acts, papers and cases, beginnings of
definitions and visas. It is repeated up to 100 kB and read. Those that cost most a byte are read again
at 1 MB: ten times the text must not take more than fourteen times as long (time that grows with the
square takes a hundred times), and no byte more than ten times what a byte of the documents of Corpus/
costs. Besides, texts are read whose pieces differ from place to place: a thousand definitions and then
their uses, numbers that count up. What counts is user + system time, the least of a few runs; the time
of a run over an empty text is taken off. Exit status 1 where a text is beyond either bound.
"""

import argparse
import os
import pathlib
import random
import re
import sys
import tempfile

import cite

KILOBYTE = 1_000
LANGUAGES = {
    "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French",
    "ga": "Irish", "hr": "Croatian", "hu": "Hungarian", "it": "Italian", "lt": "Lithuanian",
    "lv": "Latvian", "mt": "Maltese", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish",
}
NUMBERS = [
    "1", "12", "2016/679", "1049/2001", "14469/05", "95/46", "(1)", "(a)", "(ii)", "1.2.3", "5a",
    "II", "IV", "2016", "1st", "§ 1", "C-1/12", "T‑2/20", "32016R0679", "L 119", "1-9", "1–9",
    "31.12.2020", "1 January 2020", "No 1", "Nos 1", "p. 1", "A8-0001/2016", "2016/0001(COD)",
    "0001", "999999999999",
]
MARKS = [
    ",", ";", ".", ":", "(", ")", "[", "]", "/", "-", "–", "'", "’", "‘", "“", "”", '"', "«", "»",
    "\n", "\n\n", "\r\n", "\t", "|", "*", "¹", "…", "&", "+", "%", "\u00ad", "\u00a0",
]
NAMES = [
    "Regulation (EU) 2016/679", "Council Directive 95/46/EC", "Decision No 1/2003", "OJ L 119",
    "ST 14469/05 REV 4", "ADD 1", "COR 1", "COM(2020) 1", "SWD(2020) 1 final", "Case C-1/12",
    "ECLI:EU:C:2014:317", "TFEU", "the Treaty", "GDPR", "Article 5", "Annex I", "ibid.",
    "see footnote 5", "that Article", "thereof", "the said", "that Regulation", "Having regard to",
    "amending", "repealing", "as last amended by", "in particular", "read in conjunction with",
    "('the Act')", "(hereinafter 'X')", "the European Council of 1 January 2020",
    "http://data.europa.eu/eli/reg/2016/679/oj", "A/RES/1", "CETS No 108", "points (a) to (c)",
    "first subparagraph", "its Article 5", "paragraph 1 of", "Article 1 of", "and", "or", "to",
]
COUNTED = {
    "definitions, then their uses": lambda n: "".join(
        f"Regulation (EU) 2016/{i} (‘Act {letters(i)}’) " for i in range(n)
    ) + "".join(f"the Act {letters(i)} applies. " for i in range(n)),
    "one name defined again and again": lambda n: "".join(
        f"Regulation (EU) 2016/{i} (the ‘Act’) and the Act; " for i in range(n)
    ),
    "definitions of one first word": lambda n: "".join(
        f"Directive 95/{i}/EC (hereinafter ‘the Act {letters(i)} of old’) " for i in range(n)
    ) + "the Act of old " * n,
    "acts that count up": lambda n: "".join(
        f"Regulation (EU) 2016/{i}, that Regulation; " for i in range(n)
    ),
    "numbers alone that come again": lambda n: "".join(
        f"Directive 95/{i}/EC; 95/{i}/EC; " for i in range(n)
    ),
    "articles that count up": lambda n: "".join(f"Article {i}, " for i in range(n)),
    "papers that count up": lambda n: "".join(f"ST {i}/05 + ADD {i % 9 + 1}, " for i in range(n)),
    "footnotes that count up": lambda n: "".join(f"see footnote {i}; ibid., " for i in range(n)),
    "visas": lambda n: "".join(
        f"Having regard to Regulation (EU) 2016/{i}, and in particular Article {i} thereof,\n\n"
        for i in range(n)
    ),
    "titles": lambda n: "".join(
        f"Regulation (EU) 2016/{i} amending Regulation (EU) 2015/{i} " for i in range(n)
    ),
    "brackets inside brackets": lambda n: "Regulation (" * n + ")" * n,
    "points inside points": lambda n: "point (a) of " * n + "Article 1",
    "one long list": lambda n: "Articles " + "".join(f"{i}(1)(a), " for i in range(n)) + "and 1",
    "one long list of acts": lambda n: "Regulations (EU) " + "".join(
        f"No {i}/2010, " for i in range(n)) + "and (EU) No 1/2011",
    "one sentence": lambda n: "Annex I and that paragraph and that Annex " * n,
    "quotations": lambda n: "‘Article 1 of the “Act’ and ”that Article " * n,
}


def letters(number):
    """The number in capitals, so that names differ in letters."""
    text = ""
    while True:
        number, last = divmod(number, 26)
        text = chr(65 + last) + text
        if number == 0:
            return text


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--renvoi", default=".build/release/renvoi", help="the program")
    parser.add_argument("--seed", type=int, default=1, help="of the fragments (default 1)")
    parser.add_argument("--count", type=int, default=400, help="fragments a language (default 400)")
    parser.add_argument("--languages", default=",".join(sorted(LANGUAGES)), help="codes (all)")
    parser.add_argument("--worst", type=int, default=12, help="texts read at 1 MB a language")
    parser.add_argument("inputs", nargs="*", default=["Corpus"], help="documents for the usual text")
    return parser.parse_args()


def words_of(language):
    """Every word in the language's tables, stems with an ending."""
    folder = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Languages"
    words = []
    for file in [f"Vocabulary+{LANGUAGES[language]}.swift", "Vocabulary+Shared.swift"]:
        for literal in re.findall(r'"([^"\\]*)"', (folder / file).read_text()):
            for word in re.split(r"[ |]+", literal):
                if word:
                    words.append(word[:-1] + "s" if word.endswith("*") else word)
    return sorted(set(words))


def fragment(rng, words):
    pieces = []
    for _ in range(rng.choice([1, 1, 2, 2, 2, 3, 3, 4, 6])):
        kind = rng.random()
        source = words if kind < 0.5 else NUMBERS if kind < 0.68 else MARKS if kind < 0.8 else NAMES
        piece = rng.choice(source)
        if source is words and rng.random() < 0.4:
            piece = piece.capitalize()
        pieces.append(piece)
    glue = rng.choice([" ", " ", " ", ""])
    return glue.join(pieces) + rng.choice([" ", " ", " ", ", ", " and ", "\n", ""])


class Clock:
    def __init__(self, program, folder):
        self.program = program
        self.path = os.path.join(folder, "text.txt")
        self.start = self.seconds("", "en", 5, start=0)

    def seconds(self, text, language, runs, start=None):
        with open(self.path, "wb") as file:
            file.write(text.encode())
        best = min(
            cite.seconds(self.program, self.path, more=["--language", language])
            for _ in range(runs))
        return best - (self.start if start is None else start)


def repeated(piece, size):
    return piece * (size // len(piece.encode()) + 1)


def main():
    options = arguments()
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock(options.renvoi, folder)
        usual = cite.cut(cite.act_text(options.renvoi, options.inputs), 2 * cite.MEGABYTE).decode()
        average = clock.seconds(usual, "en", 5) / 2
        print(f"a megabyte of act text: {average * 1000:.1f} ms; beside it, and growth from 100 kB on")

        def judge(name, small, large, ratio):
            # What is over in two thousandths of a second says nothing about growth.
            growth = large / small if small > 0.002 else 0
            bad = ratio > 10 or growth > 14
            if bad:
                failed.append(name)
            return f"{'!' if bad else ' '} {ratio:6.2f}  {growth:6.1f}  {name}"

        for language in options.languages.split(","):
            rng = random.Random(f"{options.seed} {language}")
            words = words_of(language)
            found = []
            for _ in range(options.count):
                piece = fragment(rng, words)
                cost = clock.seconds(repeated(piece, 100 * KILOBYTE), language, 1)
                found.append((cost, piece))
            found.sort(reverse=True)
            lines = []
            for _, piece in found[:options.worst]:
                small = clock.seconds(repeated(piece, 100 * KILOBYTE), language, 3)
                large = clock.seconds(repeated(piece, cite.MEGABYTE), language, 3)
                lines.append((large, judge(f"{language} {piece!r}", small, large, large / average)))
            lines.sort(reverse=True)
            for _, line in lines[:4]:
                print(line)
            for _, line in lines[4:]:
                if line.startswith("!"):
                    print(line)
            sys.stdout.flush()
        for name, make in COUNTED.items():
            each = len(make(100).encode()) / 100
            counts = [int(size / each) for size in (100 * KILOBYTE, cite.MEGABYTE)]
            small, large = (clock.seconds(make(count), "en", 3) for count in counts)
            ratio = large * cite.MEGABYTE / len(make(counts[1]).encode()) / average
            print(judge(name, small, large, ratio))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

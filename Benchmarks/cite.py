#!/usr/bin/env python3
"""Measures `renvoi cite`: megabytes a second, whether time grows with the text, and texts made to hurt.

    Benchmarks/cite.py [--renvoi .build/release/renvoi] [-n 5] [--with OTHER_RENVOI] [INPUT ...]

The text is that of the acts in the inputs (files and folders that `renvoi extract` reads; without
any, the documents of Corpus/), segment after segment, repeated up to 20 MB. Each run writes its
whole output; what counts is user + system time as the kernel gives it, medians of n runs. The time
of a run over an empty text (loading the program) is part of the first figure and taken off from the
others, which are about what each byte costs. Printed are

- megabytes a second on 20 MB, output included;
- the time of 20 MB beside ten times that of 2 MB;
- for a megabyte of each of the texts below, its cost a byte beside that of the act text.

With --with, another build runs in turn with ours over the act text, and its output has to be the
same to the byte. Exit status 1 where a figure is beyond what was asked: 60 MB/s, 10.5, 10.
"""

import argparse
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile

MEGABYTE = 1_000_000

HOSTILE = {
    "Articles 1, 1, 1 …": lambda size: "Articles " + "1, " * (size // 3),
    "Articles 1 to 2 and 3, …": lambda size: "Articles 1 to 2 and 3, " * (size // 23),
    "Article 1(1)(1)(1) …": lambda size: "Article 1" + "(1)" * (size // 3),
    "point (a) of point (a) of …": lambda size: "point (a) of " * (size // 13),
    "first, first, first …": lambda size: "first, " * (size // 7),
    "the first and second …": lambda size: "the first and second " * (size // 21),
    "(((((": lambda size: "(" * size,
    "( ( ( ( (": lambda size: "( " * (size // 2),
    "()()()": lambda size: "()" * (size // 2),
    "[[[[[": lambda size: "[" * size,
    ")))))": lambda size: ")" * size,
    "digits": lambda size: "1234567890" * (size // 10),
    "1 1 1 1": lambda size: "1 " * (size // 2),
    "1/1/1/1": lambda size: "1/" * (size // 2),
    "1234/12 1234/12": lambda size: "1234/12 " * (size // 8),
    "2016/679, 2016/679": lambda size: "2016/679, " * (size // 10),
    "No 1/12, No 1/12": lambda size: "No 1/12, " * (size // 9),
    "Regulations (EU) 2016/679, 2016/679 …": lambda size: "Regulations (EU) "
    + "2016/679, " * (size // 10),
    "Regulation Regulation": lambda size: "Regulation " * (size // 11),
    "that Regulation, that Regulation": lambda size: "that Regulation, " * (size // 17),
    "the said the said": lambda size: "the said " * (size // 9),
    "thereof thereof": lambda size: "thereof " * (size // 8),
    "of the of the": lambda size: "of the " * (size // 7),
    "quotation marks": lambda size: '"' * size,
    "‘ ’ ‘ ’": lambda size: "‘ ’ " * (size // 8),
    "‘a’ ‘a’": lambda size: "‘a’ " * (size // 8),
    "(the 'Act') (the 'Act')": lambda size: "Directive 95/46/EC (the 'Act') " * (size // 31),
    "(a) (i) (a) (i)": lambda size: "(a) (i) " * (size // 8),
    "ST 1234/20 ST 1234/20": lambda size: "ST 1234/20 " * (size // 11),
    "ST 1234/20 ADD 1 ADD 1": lambda size: "ST 1234/20 " + "ADD 1 " * (size // 6),
    "OJ L 1, OJ L 1": lambda size: "OJ L 1, " * (size // 8),
    "OJ L 1, 1, 1 …": lambda size: "OJ L " + "1, " * (size // 3),
    "C-1/12, C-1/12": lambda size: "C-1/12, " * (size // 8),
    "COM(2020) COM(2020)": lambda size: "COM(2020) " * (size // 10),
    "http://a http://a": lambda size: "http://a " * (size // 9),
    "one word without an end": lambda size: "a" * size,
    "one word of Greek": lambda size: "α" * (size // 2),
    "soft hyphens": lambda size: "a\u00ad" * (size // 3),
    "blanks": lambda size: " " * size,
    "empty lines": lambda size: "\n" * size,
    "full stops": lambda size: "." * size,
    "A. B. A. B.": lambda size: "A. B. " * (size // 6),
    "Council Council": lambda size: "Council " * (size // 8),
    "Annex Annex": lambda size: "Annex " * (size // 6),
    "Treaty Treaty": lambda size: "Treaty " * (size // 7),
    "TFEU TFEU": lambda size: "TFEU " * (size // 5),
    "TFEU and 5 TFEU and 5": lambda size: "TFEU and 5 " * (size // 11),
    "GDPR GDPR": lambda size: "GDPR " * (size // 5),
    "point a point a": lambda size: "point a " * (size // 8),
    "Art. 1 Art. 1": lambda size: "Art. 1 " * (size // 7),
    "C-1/12 on each line": lambda size: "C-1/12\n" * (size // 7),
    "14469/05 14469/05": lambda size: "14469/05 " * (size // 9),
    "http://a(1) http://a(1)": lambda size: "http://a(1) " * (size // 12),
    "Agreement Agreement": lambda size: "Agreement " * (size // 10),
    "TFEU (Article 1) …": lambda size: "TFEU (Article 1) " * (size // 17),
    "referred to in (a), …": lambda size: "referred to in (a), " * (size // 20),
    "(77/1/EEC) (77/1/EEC)": lambda size: "(77/1/EEC) " * (size // 11),
    "Directive of 1 May 1977 x": lambda size: "Directive of 1 May 1977 x " * (size // 26),
    "– Article 1 – Article 2": lambda size: "– Article 1 – Article 2 " * (size // 28),
    "ibid., para 1; ibid., para 2": lambda size: "ibid., para 1; " * (size // 15),
    "its conclusions of … and of": lambda size: "its conclusions of 1 May 2001 and of " * (size // 37),
    "1 January 1 January": lambda size: "1 January " * (size // 10),
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--renvoi", default=".build/release/renvoi", help="the program")
    parser.add_argument("--with", dest="other", help="another build to compare with")
    parser.add_argument("-n", type=int, default=5, help="runs of each text (default 5)")
    parser.add_argument("inputs", nargs="*", default=["Corpus"], help="documents for the text")
    return parser.parse_args()


def seconds(program, path, output=os.devnull, more=()):
    """User and system time of one run whose output goes to a file."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    command = [program, "cite", *more, path]
    pid = os.posix_spawnp(program, command, os.environ, file_actions=actions)
    _, status, used = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"cite: {program} cite {path} failed")
    return used.ru_utime + used.ru_stime


def median(program, path, runs):
    seconds(program, path)
    return statistics.median(seconds(program, path) for _ in range(runs))


def act_text(program, inputs):
    """The text of every segment, in order, an empty line behind each."""
    read = subprocess.run(
        [program, "extract", *inputs, "--progress", "never"], stdout=subprocess.PIPE, check=False
    )
    texts = []
    for line in read.stdout.splitlines():
        texts += [s["text"] for s in json.loads(line).get("segments", []) if s["text"]]
    if not texts:
        sys.exit("cite: no text in " + " ".join(inputs))
    return ("\n\n".join(texts) + "\n\n").encode()


def cut(text, size):
    """The text repeated and cut at so many bytes, between two characters."""
    repeated = text * (size // len(text) + 1)
    return repeated[:size].decode(errors="ignore").encode()


def digest(program, path):
    run = subprocess.run([program, "cite", path], stdout=subprocess.PIPE, check=True)
    return hashlib.sha256(run.stdout).hexdigest()


def compare(options, path):
    """Both builds in turn over the same text."""
    if digest(options.renvoi, path) != digest(options.other, path):
        sys.exit("cite: the two builds write different lines")
    pairs = [
        (seconds(options.renvoi, path), seconds(options.other, path)) for _ in range(options.n)
    ]
    ours, other = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
    print(f"beside {options.other}: {ours:.3f} s and {other:.3f} s, ratio {ours / other:.2f}; "
          "the same output")


def main():
    options = arguments()
    text = act_text(options.renvoi, options.inputs)
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "text.txt")

        def measure(content):
            with open(path, "wb") as file:
                file.write(content)
            return median(options.renvoi, path, options.n)

        start = measure(b"")
        small = measure(cut(text, 2 * MEGABYTE))
        large = measure(cut(text, 20 * MEGABYTE))
        rate = 20 / large
        growth = (large - start) / (small - start)
        print(f"20 MB of act text: {large:.3f} s CPU, {rate:.1f} MB/s (asked: 60)")
        print(f"20 MB beside 2 MB: {growth:.2f} times the time (asked: at most 10.5)")
        failed = rate < 60 or growth > 10.5
        if options.other:
            compare(options, path)
        usual = (large - start) / 20
        print(f"a megabyte of act text: {usual * 1000:.1f} ms; beside it, a megabyte of")
        costs = []
        for name, make in HOSTILE.items():
            cost = max(0, measure(make(MEGABYTE).encode()) - start)
            costs.append((cost / usual, name, cost))
        for ratio, name, cost in sorted(costs, reverse=True):
            print(f"  {ratio:6.2f}  {cost * 1000:7.1f} ms  {name}")
        failed = failed or max(costs)[0] > 10
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

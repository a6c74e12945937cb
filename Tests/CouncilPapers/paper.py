"""Papers in the Council's manner, written as plain text: what is printed, and what it is.

A paper is a file of lines. `name: value` says what the cover and the foot print; `= name value` says
what a field of the record must be (several values are split at ` ; `, `-` is none). Every other line is
a block:

    STYLE KIND LABEL | text

STYLE is how it is printed (the classes in draw.py), KIND the segment it must become, LABEL its number or
bullet. ` // ` breaks a line, `⟦…⟧` is a footnote at its call, `**…**` a bold insertion, `~~…~~` struck.
KIND `-` is printed and not looked for; `a|b` allows either. A `row` is a row of a table, its cells split
at ` | `; `+` goes on with the block above (of a segment that is printed in several lines or paragraphs).
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

NOTE = re.compile(r"⟦(.+?)⟧")
MARKS = re.compile(r"\*\*|~~")


@dataclass
class Block:
    style: str
    kind: str
    label: str
    text: str

    @property
    def plain(self):
        """The words as a reader must find them: without notes and marks of style."""
        return spaced(MARKS.sub("", NOTE.sub("", self.text)))

    @property
    def notes(self):
        return [spaced(note) for note in NOTE.findall(self.text)]


@dataclass
class Paper:
    name: str
    printed: dict = field(default_factory=dict)
    fields: list = field(default_factory=list)
    expected: dict = field(default_factory=dict)
    blocks: list = field(default_factory=list)


def spaced(text):
    return re.sub(r"\s+", " ", text.replace(" // ", " ")).strip()


def read(path):
    paper = Paper(Path(path).stem)
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("= "):
            name, value = line[2:].split(" ", 1)
            paper.expected[name] = value.strip()
        elif " | " in line or line.endswith(" |"):
            head, text = re.split(r" \|(?: |$)", line, maxsplit=1)
            style, kind, *label = head.split(" ", 2)
            if style == "field:":
                paper.fields.append((head[len("field:"):].strip(), text))
            else:
                paper.blocks.append(Block(style, kind, label[0] if label else "", text))
        elif re.match(r"[a-z]+: ", line):
            name, value = line.split(": ", 1)
            paper.printed[name] = value
        else:
            raise ValueError(f"{path}:{number}: neither a field nor a block: {line}")
    return paper

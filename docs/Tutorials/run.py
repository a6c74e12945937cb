#!/usr/bin/env python3
"""Runs the Python of the tutorials on a graph folder.

usage: run.py FOLDER [--update]

Blocks of a page run one after the other, as in a notebook; what a block prints stands in the `text`
block behind it. Exits with 1 where code fails, or where the words around it have no code. Output
that differs is told, since every change of recognition changes some; `--update` writes it anew.
"""

import contextlib
import io
import os
import re
import sys
import tempfile
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
BLOCK = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", re.DOTALL)


def run(page, update):
    text = page.read_text(encoding="utf-8")
    names = {"__name__": "__main__"}
    failures, stale, count = [], 0, 0

    def execute(match):
        nonlocal stale, count
        count += 1
        code, expected = match.groups()
        printed = io.StringIO()
        try:
            with contextlib.redirect_stdout(printed):
                exec(compile(code, f"{page.name}, block {count}", "exec"), names)
        except Exception:
            failures.append(traceback.format_exc(limit=-2))
            return match.group(0)
        output = "".join(line.rstrip() + "\n" for line in printed.getvalue().splitlines())
        stale += output != (expected or "")
        return f"```python\n{code}```\n" + (f"\n```text\n{output}```\n" if output else "")

    updated = BLOCK.sub(execute, text)
    if count == 0:
        failures.append("no block of Python")
    if update and not failures:
        page.write_text(updated, encoding="utf-8")
    print(f"{page.name}: {count} blocks, {len(failures)} failures, "
          f"{stale} outputs {'written anew' if update else 'differ'}")
    for failure in failures:
        print(failure)
    return not failures


def main():
    arguments = [a for a in sys.argv[1:] if a != "--update"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    folder = Path(arguments[0]).resolve()
    pages = sorted(HERE.glob("*.md"))
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        os.symlink(folder, "Output")
        results = [run(page, "--update" in sys.argv) for page in pages]
    sys.exit(0 if all(results) and results else 1)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Puts the explorer's page, style and scripts into one Swift file.

usage: embed.py [--check]

A resource bundle would have to lie beside the program; text in the program does not. `--check`
changes nothing and exits with 1 when the Swift file is out of date.
"""

import base64
import hashlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUTPUT = HERE.parent / "ExplorerPage.swift"


def literal(text):
    assert '"""##' not in text and "\\##" not in text and "\r" not in text
    return '##"""\n' + text.rstrip("\n") + '\n"""##'


def policy_hash(text):
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")


def swift():
    read = lambda name: (HERE / name).read_text(encoding="utf-8")
    scripts = "\n".join(read(p.name) for p in sorted(HERE.glob("[0-9]*.js")))
    script = '(() => {\n"use strict";\n' + scripts.rstrip("\n") + "\n})();"
    style = read("style.css").rstrip("\n")
    return f"""// Made by Page/embed.py from the files beside it; change those and run it again.
// swift-format-ignore-file

/// The parts of `explorer.html` that are the same for every graph.
enum ExplorerPage {{
  /// Hashes for the content security policy: nothing else on the page may run or style it.
  static let scriptHash = "{policy_hash(script)}"
  static let styleHash = "{policy_hash(style)}"

  static let body = {literal(read("page.html"))}

  static let style = {literal(style)}

  static let script = {literal(script)}
}}
"""


if __name__ == "__main__":
    made = swift()
    if sys.argv[1:] == ["--check"]:
        if not OUTPUT.exists() or OUTPUT.read_text(encoding="utf-8") != made:
            sys.exit(f"{OUTPUT.name} is out of date: run python3 Sources/Writers/Explorer/Page/embed.py")
    else:
        OUTPUT.parent.mkdir(exist_ok=True)
        OUTPUT.write_text(made, encoding="utf-8")

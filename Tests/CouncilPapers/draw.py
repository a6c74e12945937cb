"""Draws a paper as a PDF, in one of several manners (typeface, size, how lists are set)."""

import html
import os
import re

os.environ.setdefault("SOURCE_DATE_EPOCH", "1704067200")

import weasyprint  # noqa: E402

from paper import NOTE  # noqa: E402

MANNERS = {
    "wide": dict(font="Liberation Serif", size="12pt", leading=1.5, gap="8pt"),
    "dense": dict(font="Liberation Serif", size="11pt", leading=1.15, gap="6pt", align="justify"),
    "cells": dict(font="Liberation Sans", size="10.5pt", leading=1.3, gap="7pt", rules="none"),
    "inline": dict(font="DejaVu Serif", size="10pt", leading=1.3, gap="6pt"),
}

STYLE = """
@page { size: A4; margin: 2.2cm 2.4cm 2.8cm;
  @footnote { border-top: 0.5pt solid; padding-top: 3pt; margin-top: 6pt }
  @top-center { content: "%(head)s"; font: 9pt "Liberation Serif" }
  @bottom-left { content: "%(left)s"; %(foot)s }
  @bottom-center { content: "%(middle)s"; %(foot)s }
  @bottom-right { content: "%(right)s"; %(foot)s; text-align: right } }
@page wide { size: A4 landscape }
.landscape { page: wide; break-before: page; break-after: page }
.columns { column-count: 2; column-gap: 0.8cm; font-size: 9pt; line-height: 1.15; text-align: justify }
html { font-family: "%(font)s"; font-size: %(size)s; line-height: %(leading)s }
body { margin: 0 } p, .item { margin: 0 0 %(gap)s; text-align: %(align)s }
.logo { font: bold 13pt "Liberation Sans" } .half { margin-left: 56%%; margin-bottom: 8pt }
.two { display: flex } .two > :first-child { width: 56%% } .two > :last-child { flex: 1 }
.codes2 { column-count: 2 }
.kind { font-weight: bold; margin: 10pt 0 6pt }
.fields { width: 100%%; border-collapse: collapse; border: 0.5pt solid; border-width: 0.5pt 0;
  border-style: %(rules)s }
.fields td { vertical-align: top; padding: 2pt 6pt 2pt 0 } .fields td:first-child { width: 3.9cm }
.fields .colon { width: 0.3cm }
.old { width: 100%% } .old td { vertical-align: top } .old .house { width: 52%%; text-align: center }
.cover { margin-bottom: 16pt; break-after: %(after)s }
p.cbold, p.centre { text-align: center; margin: 10pt 0 } .cbold, .bold, .numbered { font-weight: bold }
p.bold { margin-top: 10pt } .under, .numbered-under { text-decoration: underline } .italic { font-style: italic }
.numbered, .numbered-under { margin: 12pt 0 8pt; padding-left: 1.1cm; text-indent: -1.1cm }
.no { display: inline-block; width: 1.1cm; text-indent: 0 }
.item { padding-left: 1.1cm; text-indent: -1.1cm }
.item2 { margin-left: 1.1cm } .item3 { margin-left: 2.2cm } .indent1 { margin-left: 1.1cm }
.indent2 { margin-left: 2.2cm }
.cell { border-collapse: collapse; margin-bottom: %(gap)s } .cell td { vertical-align: top; padding: 0 }
.cell td:first-child { width: 1.1cm }
p.annex { break-before: page; text-align: right; font-weight: bold; text-decoration: underline }
p.name { text-align: right; font-weight: bold } p.right { text-align: right } .page { break-before: page }
.rows { width: 100%%; border-collapse: collapse; margin-bottom: %(gap)s; font-size: 0.85em; line-height: 1.2 }
.rows td { border: 0.5pt solid; padding: 2pt 4pt; vertical-align: top }
.open td { border: none }
.note { float: footnote; font-size: %(note)s; line-height: 1.2; font-weight: normal; font-style: normal;
  text-indent: 0; text-align: left; text-decoration: none }
.note::footnote-call { content: %(call)s; font-size: 62%%; vertical-align: super; line-height: 0 }
.note::footnote-marker { content: %(call)s "\\2003"; font-size: 62%%; vertical-align: super; line-height: 0 }
"""


def inline(text):
    text = html.escape(text, quote=False)
    text = NOTE.sub(r'<span class="note">\1</span>', text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"~~(.+?)~~", r"<s>\1</s>", text)
    return text.replace(" // ", "<br>")


def cells_of(text):
    return [cell.strip() for cell in re.split(r" \|(?= |$)", text)]


def paragraph(text, style=""):
    return f'<p class="{style}">{inline(text)}</p>' if text else ""


def cover(paper):
    get = paper.printed.get
    house = paragraph(get("institution", ""), "logo")
    dated = paragraph(" // ".join(filter(None, (get("dated"), get("original")))))
    number, marking = paragraph(get("number", "")), paragraph(get("marking", ""))
    codes = f'<div class="{get("codestyle", "")}">{paragraph(get("codes", ""))}</div>'
    files = paragraph(get("files", ""))
    parts = {
        "modern": f'{house}<div class="half">{dated}{number}</div>'
        f'<div class="two"><div>{files}</div><div>{marking}{codes}</div></div>',
        "old": f'<table class="old"><tr><td class="house">{house}</td><td>{dated}</td></tr>'
        f"<tr><td>{files}</td><td>{number}{marking}{codes}</td></tr></table>",
        "plain": house + dated + number + files + marking + codes,
        "centred": f'<div style="text-align:center">{house}</div>'
        f'<div class="half">{dated}{number}{marking}{codes}</div>{files}',
        "none": "",
    }[get("cover", "modern")]
    for kind in get("kind", "").split(" /// "):
        parts += paragraph(kind, "kind")
    colon = get("colons") == "column"
    rows = ""
    for label, value in paper.fields:
        sign = ":" if label.endswith(":") else ""
        if colon:
            label = label.rstrip(": ")
        between = f'<td class="colon">{sign}</td>' if colon else ""
        rows += f"<tr><td>{inline(label)}</td>{between}<td>{inline(value)}</td></tr>"
    if rows:
        parts += f'<table class="fields">{rows}</table>'
    return f'<div class="cover">{parts}</div>' if parts else ""


def block(block, manner):
    style, label, text = block.style, block.label, inline(block.text)
    if style in ("landscape", "portrait", "columns", "end"):
        return "</div>" if style in ("portrait", "end") else f'<div class="{style}">'
    if style.startswith("item"):
        if manner == "inline":
            return f"<p>{html.escape(label)} {text}</p>"
        if manner == "cells":
            return (
                f'<table class="cell {style}"><tr><td>{html.escape(label)}</td><td>{text}</td></tr></table>'
            )
        return f'<div class="item {style}"><span class="no">{html.escape(label)}</span>{text}</div>'
    if style.startswith("numbered"):
        return f'<div class="{style}"><span class="no">{html.escape(label)}</span>{text}</div>'
    return f'<p class="{style}">{text}</p>'


def body(paper, manner):
    parts, rows = [], []

    def close():
        if rows:
            widths = paper.printed.get("widths", "").split()
            columns = "".join(f'<col style="width:{width}">' for width in widths)
            first = rows[0][0]
            lines = "".join(f"<tr>{cells}</tr>" for _, cells in rows)
            parts.append(f'<table class="rows {first}">{columns}{lines}</table>')
            rows.clear()

    for each in paper.blocks:
        if each.style in ("row", "open"):
            cells = "".join(f"<td>{inline(cell)}</td>" for cell in cells_of(each.text))
            rows.append((each.style, cells))
        else:
            close()
            parts.append(block(each, manner))
    close()
    return "\n".join(parts)


def draw(paper, manner, path):
    left, middle, right = (paper.printed.get("foot", "||").split("|") + ["", ""])[:3]
    text = lambda part: re.sub(r" *// *", r"\\A ", part.strip()).replace('"', r"\22 ")
    sheet = STYLE % {
        "align": "left",
        "rules": "solid",
        **MANNERS[manner],
        "head": text(paper.printed.get("head", "")),
        "left": text(left),
        "middle": text(middle),
        "right": text(right),
        "foot": 'white-space: pre; font: 9.5pt "Liberation Serif"; vertical-align: top; padding-top: 6pt',
        "note": "7.5pt" if any(each.style == "columns" for each in paper.blocks) else "8.5pt",
        "after": paper.printed.get("after", "auto"),
        "call": {"brackets": '"(" counter(footnote) ")"', "stars": 'counter(footnote, asterisks)'}.get(
            paper.printed.get("calls"), "counter(footnote)"
        ),
    }
    page = (
        f'<html lang="{paper.printed["lang"]}"><meta charset="utf-8"><style>'
        '@counter-style asterisks { system: symbolic; symbols: "*" }'
        f"{sheet}</style><body>{cover(paper)}{body(paper, manner)}</body></html>"
    )
    weasyprint.HTML(string=page).write_pdf(str(path))

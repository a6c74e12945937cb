#!/usr/bin/env python3
"""Make the PDFs and the gold files of Corpus/ from the labelled sources in this folder.

The sources stand apart from Corpus/ so that a run over it reads each document once.

    apt-get install fonts-liberation
    python3 -m venv env && env/bin/pip install weasyprint==70.0 lxml
    env/bin/python Tests/CorpusSources/generate.py            # all cases
    env/bin/python Tests/CorpusSources/generate.py 06- 12-    # the cases whose names start so

What is written by hand, and what from it:

* `CASE/source.html` (labelled by hand) -> `Corpus/CASE/source.pdf`, `source.gold.json`
* `CASE/labelled.xml` (Formex with labels, by hand) -> `Corpus/CASE/source.xml` (the labels taken out),
  `source.gold.json`, and `source.html` of the twin named in the `twin` processing instruction,
  from which the twin's PDF and gold file are made like any other.

The labels in the sources:

    data-seg    kind of a segment; its number is the text of the `no` inside it (a `dash` is none)
    data-op     opening word, `data-to` addressees (split at |), `data-struck`, `data-unsure`
    <r t="…">   a reference: targets (split at blanks); `rel` (default cites), `also`, `unsure`,
                `placeholder`, `struck`
    <fn>        a footnote; its words before the call are its anchor
    <script type="application/json">  the document's own fields and the notes of the labeller

Only the page numbers, the first and last words of a segment and the words before a note's call are
worked out here; what is a segment or a reference, and where it points, was decided by hand.
The same sources give the same bytes: nothing of the clock or of the machine goes in but the fonts and
the page maker (the PDFs here: WeasyPrint 70.0, Liberation 1.07.4), so install those versions.
"""

import json
import os
import re
import sys
from copy import deepcopy
from pathlib import Path

os.environ["SOURCE_DATE_EPOCH"] = "1704067200"

from lxml import etree  # noqa: E402
import weasyprint  # noqa: E402

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "Corpus"
SKIP = {"fn", "script", "style", "head"}


# ---------------------------------------------------------------- text of elements

BLOCKS = {"p", "div", "tr", "td", "th", "table", "li", "ul", "ol", "br", "tbody"}


def classes(element):
    return (element.get("class") or "").split()


def pieces(element, whole, top=True, stop=None):
    """Text pieces of a segment: no notes, no number, no nested segments unless `whole`."""
    if not isinstance(element.tag, str):
        return
    if not top:
        if element is stop:
            yield None
            return
        if element.tag in SKIP:
            return
        if element.get("data-seg") and whole is None:
            return
        kinds = classes(element)
        if "hd" in kinds or "lead" in kinds:
            return
        if "no" in kinds and not nested_number(element, whole):
            return
    block = element.tag in BLOCKS
    if block:
        yield " "
    if element.text:
        yield element.text
    for child in element:
        for piece in pieces(child, whole, False, stop):
            yield piece
            if piece is None:
                return
        if child.tail:
            yield child.tail
    if block or "no" in classes(element):
        yield " "


def nested_number(number, whole):
    """The numbers of paragraphs and points inside an article belong to its text."""
    return whole is not None and number.getparent() is not whole and "arttitle" not in classes(number.getparent())


def collapse(text):
    return re.sub(r"\s+", " ", text).strip()


def text_of(element, whole=None):
    return collapse("".join(piece or "" for piece in pieces(element, whole)))


def plain(element):
    """All words of a reference or a note."""
    out = []

    def walk(node):
        out.append(node.text or "")
        for child in node:
            if isinstance(child.tag, str) and child.tag not in SKIP:
                if child.tag in BLOCKS:
                    out.append(" ")
                walk(child)
            out.append(child.tail or "")

    walk(element)
    return collapse("".join(out))


def first_words(text, count=8):
    return " ".join(text.split(" ")[:count])


def last_words(text, count=6):
    return " ".join(text.split(" ")[-count:])


# ---------------------------------------------------------------- gold files


def gold(root, file, pages_of, page_count, calls={}):
    information = {}
    script = root.find(".//script[@type='application/json']")
    if script is not None:
        information = json.loads(script.text)
    result = {"file": file}
    if page_count:
        result["pages"] = [1, page_count]
    result["document"] = information["document"]

    segments = []
    for element in root.iter():
        if not isinstance(element.tag, str) or not element.get("data-seg"):
            continue
        kind = element.get("data-seg")
        whole = element if kind == "article" else None
        text = text_of(element, whole)
        if not text:
            raise SystemExit(f"{file}: an empty {kind}")
        entry = {"kind": kind, "number": element.get("data-n") or number_of(element)}
        entry["opening"] = element.get("data-op")
        if element.get("data-to"):
            entry["addressees"] = element.get("data-to").split("|")
        pages = pages_of(element)
        entry["page"] = min(pages) if pages else None
        if pages and max(pages) != min(pages):
            entry["endPage"] = max(pages)
        entry["starts"] = first_words(text)
        entry["ends"] = last_words(text)
        for flag in ("struck", "unsure"):
            if element.get("data-" + flag) is not None:
                entry[flag] = True
        segments.append(entry)
    result["segments"] = segments

    notes = []
    marks = {}
    for index, element in enumerate(root.iter("fn"), 1):
        mark = element.get("mark") or str(index)
        marks[element] = mark
        holder = element.getparent()
        while holder is not None and not (holder.get("data-seg") or holder.tag in ("p", "td", "div")):
            holder = holder.getparent()
        before = []
        for piece in pieces(holder, None, True, element):
            if piece is None:
                break
            before.append(piece)
        entry = {"mark": mark, "page": None, "text": plain(element)}
        pages = pages_of(element)
        entry["page"] = min(pages) if pages else None
        entry["anchor"] = last_words(collapse("".join(before)), 4)
        if calls.get(element, entry["page"]) != entry["page"]:
            entry["anchorPage"] = calls[element]
        notes.append(entry)
    result["footnotes"] = notes

    references = []
    for element in root.iter("r"):
        where = "body"
        ancestor = element.getparent()
        while ancestor is not None:
            if ancestor.tag == "fn":
                where = "footnote " + marks[ancestor]
                break
            if "cover" in classes(ancestor):
                where = "cover"
                break
            ancestor = ancestor.getparent()
        pages = pages_of(element)
        entry = {
            "page": min(pages) if pages else None,
            "text": plain(element),
            "where": where,
            "targets": (element.get("t") or "").split(),
            "relation": element.get("rel") or "cites",
        }
        if element.get("also"):
            entry["also"] = element.get("also").split()
        for flag in ("unsure", "placeholder", "struck"):
            if element.get(flag) is not None:
                entry[flag] = True
        references.append(entry)
    # The order of the page: text first, then the notes under it.
    order = sorted(
        range(len(references)),
        key=lambda i: (
            references[i]["page"] or 0,
            references[i]["where"].startswith("footnote"),
            i,
        ),
    )
    result["references"] = [references[i] for i in order]
    if information.get("notes"):
        result["notes"] = information["notes"]
    return result


def number_of(element):
    for node in element.iter():
        if not isinstance(node.tag, str):
            continue
        if "no" in classes(node):
            owner = node.getparent()
            while owner is not None and not owner.get("data-seg"):
                owner = owner.getparent()
            if owner is element:
                return None if "dash" in classes(node) else plain(node)
    return None


def compact(value):
    """JSON with one segment, note or reference a line."""
    lines = ["{"]
    keys = list(value)
    for key in keys:
        comma = "," if key != keys[-1] else ""
        item = value[key]
        if isinstance(item, list) and item and isinstance(item[0], (dict, str)):
            lines.append(f"  {json.dumps(key)}: [")
            for i, entry in enumerate(item):
                tail = "," if i < len(item) - 1 else ""
                lines.append("    " + json.dumps(entry, ensure_ascii=False) + tail)
            lines.append("  ]" + comma)
        else:
            lines.append(f"  {json.dumps(key)}: {json.dumps(item, ensure_ascii=False)}{comma}")
    lines.append("}")
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- PDFs


def margin_boxes(root):
    """The running heads and feet that the attributes of `html` ask for."""
    style = root.get("data-style")
    get = lambda name: root.get("data-" + name) or ""  # noqa: E731
    if style == "council":
        def page(selector, annex):
            return (
                f'@page {selector} {{ @bottom-left {{ content: "{get("number")}\\A {annex}" }}'
                f' @bottom-center {{ content: "{get("initials")}\\A {get("dept")}\\2003 {get("marking")}" }}'
                f' @bottom-right {{ content: counter(page) "\\A {get("language")}" }} }}'
            )
        return page("", "") + page("annex", get("annex") or "ANNEX")
    if style == "oj":
        return (
            f'@page {{ @top-left {{ content: "{get("coll")} {get("date")}" }}'
            f' @top-right {{ content: "{get("language")}" }}'
            f' @bottom-left {{ content: "ELI: {get("eli")}" }}'
            f' @bottom-right {{ content: counter(page) "/" counter(pages) }} }}'
            f'@page :first {{ @top-left {{ content: "" }} @top-right {{ content: "" }} }}'
        )
    if style == "oj2":
        first = int(get("first")) - 1
        even = f'content: "{get("date")}"'
        odd = f'content: "{get("series")}/" counter(ojpage)'
        words = get("head").replace("|", "\\2003\\2003 ")
        return (
            f"@page :first {{ counter-reset: ojpage {first} }} @page {{ counter-increment: ojpage }}"
            f'@page {{ @top-center {{ content: "{words}" }} }}'
            f"@page :right {{ @top-left {{ {even} }} @top-right {{ {odd} }} }}"
            f"@page :left {{ @top-left {{ {odd} }} @top-right {{ {even} }} }}"
        )
    return ""


def mirror(element, table):
    """The page maker's tree as an lxml tree, which knows parents."""
    copy = etree.Element(element.tag if isinstance(element.tag, str) else "remark", dict(element.attrib))
    copy.text, copy.tail = element.text, element.tail
    table[element] = copy
    for child in element:
        if isinstance(child.tag, str):
            copy.append(mirror(child, table))
    return copy


def make_pdf(folder):
    source = folder / "source.html"
    html = weasyprint.HTML(string=source.read_text(encoding="utf-8"), base_url=str(HERE))
    mirrored = {}
    root = mirror(html.etree_element, mirrored)
    style = root.get("data-style")
    names = ["common", "oj", "oj2"] if style == "oj2" else ["common", style]
    css = [weasyprint.CSS(string=(HERE / f"styles/{name}.css").read_text(encoding="utf-8")) for name in names]
    css.append(weasyprint.CSS(string=margin_boxes(root)))
    document = html.render(stylesheets=css)
    found, calls = {}, {}
    for number, page in enumerate(document.pages, 1):
        for box in page._page_box.descendants():
            element = box.element
            if element is not None and box.element_tag == "fn::footnote-call":
                calls[mirrored[element]] = number
            if element is not None and box.element_tag == element.tag and type(box).__name__ == "TextBox":
                if not box.text.strip():
                    continue
                node = mirrored[element]
                inner = False  # the pages of a segment are those of its own text; of an article, of all of it
                while node is not None:
                    kind = node.get("data-seg")
                    if not inner or kind == "article":
                        found.setdefault(node, set()).add(number)
                    if node.tag == "fn":
                        break
                    inner = inner or bool(kind)
                    node = node.getparent()
    pdf = document.write_pdf(pdf_identifier=b"renvoi-corpus")
    case = CORPUS / folder.name
    case.mkdir(exist_ok=True)
    (case / "source.pdf").write_bytes(pdf)
    labels = gold(root, "source.pdf", lambda element: found.get(element, set()), len(document.pages), calls)
    (case / "source.gold.json").write_text(compact(labels), encoding="utf-8")
    return len(document.pages)


# ---------------------------------------------------------------- Formex


def formex_lines(element):
    """Formex without the labels."""
    copy = deepcopy(element)
    for node in list(copy.iter("r")):
        unwrap(node)
    return etree.tostring(copy, encoding="unicode")


def unwrap(node):
    parent = node.getparent()
    index = parent.index(node)
    if node.text:
        append_before(parent, index, node.text)
    for child in list(node):
        parent.insert(index, child)
        index += 1
    if node.tail:
        append_before(parent, index, node.tail)
    parent.remove(node)


def append_before(parent, index, text):
    if index == 0:
        parent.text = (parent.text or "") + text
    else:
        parent[index - 1].tail = (parent[index - 1].tail or "") + text


INLINE = {"HT": "span", "QUOT.START": None, "QUOT.END": None, "DATE": None, "REF.DOC.OJ": None}


def inline(source, target):
    """Copies mixed Formex content into an HTML element."""

    def add(text):
        if not text:
            return
        if len(target):
            target[-1].tail = (target[-1].tail or "") + text
        else:
            target.text = (target.text or "") + text

    add(source.text)
    for child in source:
        tag = child.tag
        if tag == "r":
            node = etree.SubElement(target, "r", dict(child.attrib))
            inline(child, node)
        elif tag == "NOTE":
            node = etree.SubElement(target, "fn")
            for part in child:
                inline(part, node)
        elif tag == "HT":
            kind = child.get("TYPE")
            node = etree.SubElement(target, {"ITALIC": "i", "BOLD": "b"}.get(kind, "span"))
            if kind == "UC":
                node.set("class", "uc")
            inline(child, node)
            if kind == "UC":
                upper(node)
        elif tag in ("QUOT.START", "QUOT.END"):
            add(chr(int(child.get("CODE"), 16)))
        elif isinstance(tag, str):
            # DATE, REF.DOC.OJ and the like: only their words
            if child.find(".//NOTE") is not None or len(child):
                holder = etree.SubElement(target, "span")
                inline(child, holder)
            else:
                add(child.text)
        add(child.tail)


def upper(node):
    if node.text:
        node.text = node.text.upper()
    for child in node:
        upper(child)
        if child.tail:
            child.tail = child.tail.upper()


def block(target, tag, kind=None, source=None, css=None):
    node = etree.SubElement(target, tag)
    if kind:
        node.set("data-seg", kind)
    if css:
        node.set("class", css)
    if source is not None:
        inline(source, node)
    return node


def number(target, source, css="no"):
    node = etree.SubElement(target, "span", {"class": css})
    node.text = collapse("".join(source.itertext()))
    node.tail = " "


def to_html(source, target, quoted=False):
    tag = source.tag
    if not isinstance(tag, str) or tag in ("BIB.INSTANCE", "FAM.COMP"):
        return
    label = (lambda kind: None) if quoted else (lambda kind: kind)
    if tag == "TITLE" and source.getparent().tag in ("ACT", "ANNEX", "CONS.DOC"):
        if source.getparent().tag == "ANNEX":
            block(target, "p", "annexTitle", source.find("TI/P"), "annextitle")
            if source.find("STI/P") is not None:
                block(target, "p", "heading", source.find("STI/P"), "acttitle")
            return
        holder = block(target, "div", "heading", css="acttitle")
        for part in source.iter("P"):
            if part.getparent().tag in ("TI", "STI"):
                block(holder, "p", source=part)
    elif tag == "PREAMBLE.INIT" or tag == "PREAMBLE.FINAL":
        if len(source) or (source.text or "").strip():
            block(target, "p", "body", source)
    elif tag == "VISA":
        block(target, "p", "visa", source)
    elif tag == "GR.CONSID.INIT":
        # The line that heads the recitals is text, but no clause: nobody asks for it.
        lead = block(target, "p", css="lead", source=source)
        lead.set("data-seg", "body")
        lead.set("data-unsure", "")
    elif tag == "CONSID":
        holder = block(target, "div", "recital", css="item")
        number(holder, source.find("NP/NO.P"))
        inline(source.find("NP/TXT"), holder)
    elif tag == "DIVISION":
        title = source.find("TITLE")
        holder = block(target, "div", "heading", css="division")
        words = collapse("".join(title.find("TI").itertext()))
        line = etree.SubElement(holder, "p", {"class": "lead"})
        line.text = words.upper()
        holder.set("data-n", words.split(" ")[-1])
        if title.find("STI/P") is not None:
            block(holder, "p", source=title.find("STI/P"))
        for child in source:
            if child.tag != "TITLE":
                to_html(child, target, quoted)
    elif tag == "ARTICLE":
        holder = block(target, "div", label("article"), css="article")
        title = etree.SubElement(holder, "p", {"class": "arttitle" if quoted else "arttitle hd"})
        inline(source.find("TI.ART"), title)
        if not quoted:
            holder.set("data-n", collapse("".join(source.find("TI.ART").itertext())).split(" ")[-1])
        if source.find("STI.ART") is not None:
            block(holder, "p", source=source.find("STI.ART"), css="artheading" if quoted else "artheading hd")
        single = len(source.findall("ALINEA")) == 1 and source.find("PARAG") is None
        for child in source:
            if child.tag == "PARAG":
                part = block(holder, "div", label("paragraph"), css="parag")
                alineas = child.findall("ALINEA")
                for position, alinea in enumerate(alineas):
                    inner = part if position == 0 else block(part, "div", label("subparagraph"), css="sub")
                    if position == 0:
                        opening = etree.SubElement(part, "p", {"class": "flow"})
                        number(opening, child.find("NO.PARAG"))
                        content(alinea, inner, quoted, opening)
                    else:
                        content(alinea, inner, quoted)
            elif child.tag == "ALINEA":
                content(child, holder if single else block(holder, "div", label("subparagraph")), quoted)
    elif tag == "FINAL":
        for part in source.findall("P"):
            block(target, "p", "formula", part).set("data-unsure", "")
        sign = source.find("SIGNATURE")
        holder = block(target, "div", "signature", css="signature")
        holder.set("data-unsure", "")
        block(holder, "p", source=sign.find("PL.DATE/P"))
        right = etree.SubElement(holder, "div", {"class": "signatory"})
        for part in sign.findall("SIGNATORY/P"):
            block(right, "p", source=part)
    elif tag == "CONTENTS":
        for child in source:
            to_html(child, target, quoted)
    elif tag == "GR.SEQ":
        title = source.find("TITLE/TI")
        head = block(target, "p", "heading", css="division")
        if title.find("NP") is not None:
            number(head, title.find("NP/NO.P"))
            inline(title.find("NP/TXT"), head)
        else:
            inline(title.find("P"), head)
        for child in source:
            if child.tag != "TITLE":
                to_html(child, target, quoted)
    elif tag == "NP":
        holder = block(target, "div", "point", css="item")
        number(holder, source.find("NO.P"))
        inline(source.find("TXT"), holder)
        for child in source:
            if child.tag == "P":
                content(child, holder, quoted)
    elif tag == "P":
        block(target, "p", "body", source)
    else:
        for child in source:
            to_html(child, target, quoted)


def content(source, target, quoted=False, opening=None):
    """ALINEA or P: running text, then P, LIST and QUOT.S."""
    structured = [c for c in source if c.tag in ("P", "LIST", "QUOT.S")]
    if not structured:
        if opening is not None:
            inline(source, opening)
        else:
            block(target, "p", source=source)
        return
    for child in source:
        if child.tag == "P":
            inner = [c for c in child if c.tag in ("LIST", "QUOT.S")]
            if inner:
                content(child, target, quoted)
            elif opening is not None:
                inline(child, opening)
                opening = None
            else:
                block(target, "p", source=child)
        elif child.tag == "LIST":
            for item in child.findall("ITEM"):
                holder = block(target, "div", None if quoted else "point", css="item")
                number(holder, item.find("NP/NO.P"), "no dash" if child.get("TYPE") == "DASH" else "no")
                inline(item.find("NP/TXT"), holder)
                for part in item.find("NP"):
                    if part.tag == "P":
                        content(part, holder, quoted)
        elif child.tag == "QUOT.S":
            holder = etree.SubElement(target, "div", {"class": "quoted"})
            to_html_quoted(child, holder)


def to_html_quoted(source, target):
    for child in source:
        if child.tag == "ARTICLE":
            to_html(child, target, True)
        elif child.tag == "ALINEA":
            content(child, target, True)
        elif child.tag in ("NP", "ITEM"):
            to_html_item(child, target)
        else:
            block(target, "p", source=child)


def to_html_item(source, target):
    item = source if source.tag == "NP" else source.find("NP")
    holder = etree.SubElement(target, "div", {"class": "item"})
    number(holder, item.find("NO.P"))
    inline(item.find("TXT"), holder)


def make_formex(folder):
    """labelled.xml -> source.xml, its gold file, and source.html of the twin."""
    text = (folder / "labelled.xml").read_text(encoding="utf-8")
    tree = etree.fromstring(text.encode("utf-8"))
    instructions = {p.target: p.text for p in tree.itersiblings(preceding=True) if isinstance(p, etree._ProcessingInstruction)}
    information = json.loads(instructions["labels"])
    twin = json.loads(instructions["twin"]) if "twin" in instructions else None

    body = formex_lines(tree)
    # one element a line where nothing but elements meet; no blank goes into mixed content
    body = re.sub(r">\s*\n\s*<", ">\n<", body)
    case = CORPUS / folder.name
    case.mkdir(exist_ok=True)
    (case / "source.xml").write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + body.strip() + "\n", encoding="utf-8")

    def page(information, attributes):
        root = etree.Element("html", attributes)
        head = etree.SubElement(root, "head")
        etree.SubElement(head, "meta", {"charset": "utf-8"})
        etree.SubElement(head, "title").text = information["document"]["subject"]
        script = etree.SubElement(head, "script", {"type": "application/json"})
        script.text = json.dumps(information, ensure_ascii=False)
        return root, etree.SubElement(root, "body")

    language = information["document"]["language"]
    root, inside = page(information, {"lang": language})
    for child in tree:
        to_html(child, inside)
    labels = gold(root, "source.xml", lambda element: set(), 0)
    (case / "source.gold.json").write_text(compact(labels), encoding="utf-8")

    if twin:
        other = HERE / twin["folder"]
        other.mkdir(exist_ok=True)
        info = deepcopy(information)
        info["notes"] = twin.get("notes", [])
        root, inside = page(info, {"lang": language, **{"data-" + k: v for k, v in twin["html"].items()}})
        for line in twin.get("masthead", []):
            inside.append(etree.fromstring(line))
        columns = etree.SubElement(inside, "div", {"class": "columns"})
        for child in tree:
            to_html(child, columns)
        for child in list(columns):
            if "break" in classes(child):
                inside.append(child)
        markup = etree.tostring(root, encoding="unicode", method="html")
        markup = re.sub(r"(<(?:p|div|body|head|script|title)[ >])", r"\n\1", markup)
        markup = "\n".join(line.rstrip() for line in markup.split("\n"))
        (other / "source.html").write_text("<!DOCTYPE html>" + markup + "\n", encoding="utf-8")
        return [other]
    return []


def main(arguments):
    folders = sorted(p for p in HERE.iterdir() if p.is_dir() and p.name not in ("styles",))
    if arguments:
        folders = [p for p in folders if any(p.name.startswith(a) for a in arguments)]
    twins = []
    for folder in folders:
        if (folder / "labelled.xml").exists():
            twins += make_formex(folder)
            print(f"{folder.name}: Formex")
    for folder in sorted(set(folders) | set(twins)):
        if (folder / "source.html").exists():
            print(f"{folder.name}: {make_pdf(folder)} pages")


if __name__ == "__main__":
    main(sys.argv[1:])

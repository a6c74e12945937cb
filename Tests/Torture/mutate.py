#!/usr/bin/env python3
"""Makes a folder of damaged and hostile documents out of sound ones.

    Tests/Torture/mutate.py OUT SOURCE... [--count 2000] [--seed 1] [--largest 2000000]

The same sources, count and seed give the same files. Two sorts are made:

  mutated/   sound documents with bits flipped, pieces cut, doubled, swapped, numbers changed, text of
             other files spliced in
  hostile/   documents written to harm: entity and zip bombs, page trees that contain themselves,
             depth, width, encodings that lie, names that shells and terminals trip over

Nothing here is any one's exploit: each is a known way in which documents hurt their readers.
"""

import argparse
import io
import os
import random
import re
import sys
import zipfile
import zlib

KINDS = (".pdf", ".xml", ".xhtml", ".html", ".akn", ".zip")


def sources(folders, largest):
    found = []
    for folder in folders:
        for root, folders_below, files in os.walk(folder):
            folders_below.sort()
            for name in sorted(files):
                path = os.path.join(root, name)
                if name.endswith(KINDS) and 0 < os.path.getsize(path) <= largest:
                    found.append(path)
    return found


# Mutations: bytes and a source of chance in, bytes out.


def flip_bits(data, chance):
    data = bytearray(data)
    for _ in range(chance.choice((1, 4, 32, 256))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def random_bytes(data, chance):
    data = bytearray(data)
    start = chance.randrange(len(data))
    for i in range(start, min(len(data), start + chance.choice((8, 64, 1024)))):
        data[i] = chance.randrange(256)
    return bytes(data)


def cut_end(data, chance):
    return data[: chance.randrange(len(data))]


def cut_start(data, chance):
    return data[chance.randrange(min(len(data), 2048)) :]


def cut_piece(data, chance):
    a, b = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:a] + data[min(b, a + len(data) // 4) :]


def double_piece(data, chance):
    a = chance.randrange(len(data))
    piece = data[a : a + chance.choice((16, 256, 4096))]
    return data[:a] + piece * chance.choice((2, 3, 50)) + data[a:]


def swap_pieces(data, chance):
    size = chance.choice((16, 256, 4096))
    if len(data) < 4 * size:
        return flip_bits(data, chance)
    a = chance.randrange(len(data) // 2 - size)
    b = chance.randrange(len(data) // 2, len(data) - size)
    return (
        data[:a] + data[b : b + size] + data[a + size : b] + data[a : a + size] + data[b + size :]
    )


def change_numbers(data, chance):
    """Lengths, offsets, object numbers: digits become others, often absurd ones."""
    odd = (b"0", b"-1", b"2147483647", b"4294967296", b"99999999999999999999", b"1e309")
    rate = chance.choice((0.002, 0.02, 0.2))
    return re.sub(
        rb"\d+", lambda m: chance.choice(odd) if chance.random() < rate else m.group(), data
    )


def drop_tags(data, chance):
    rate = chance.choice((0.002, 0.02, 0.2))
    return re.sub(rb"<[^<>]{0,200}>", lambda m: b"" if chance.random() < rate else m.group(), data)


def swap_tags(data, chance):
    tags = re.findall(rb"<[^<>]{0,200}>", data)
    if not tags:
        return flip_bits(data, chance)
    rate = chance.choice((0.002, 0.02))
    return re.sub(
        rb"<[^<>]{0,200}>",
        lambda m: chance.choice(tags) if chance.random() < rate else m.group(),
        data,
    )


def drop_lines(data, chance):
    rate = chance.choice((0.01, 0.1))
    return b"\n".join(line for line in data.split(b"\n") if chance.random() >= rate)


def recompress(data, chance):
    """Damage inside the compressed streams of a PDF: what lies behind the decoder."""
    pieces = []
    end = 0
    for match in re.finditer(rb"stream\r?\n", data):
        start = match.end()
        stop = data.find(b"endstream", start)
        if stop < 0 or start < end:
            continue
        try:
            inner = zlib.decompress(data[start:stop].rstrip(b"\r\n"))
        except zlib.error:
            continue
        if inner and chance.random() < 0.3:
            change = chance.choice((flip_bits, change_numbers, double_piece, cut_piece))
            pieces.append(data[end:start] + zlib.compress(change(inner, chance) or b" ") + b"\n")
            end = stop
    return b"".join(pieces) + data[end:] if pieces else flip_bits(data, chance)


ANY = (flip_bits, random_bytes, cut_end, cut_start, cut_piece, double_piece, swap_pieces)
OF_PDF = ANY + (change_numbers, recompress, recompress, drop_lines)
OF_TEXT = ANY + (drop_tags, swap_tags, change_numbers, drop_lines)


def mutated(paths, count, chance):
    """Names and bytes of damaged documents."""
    for number in range(count):
        path = chance.choice(paths)
        with open(path, "rb") as file:
            data = file.read()
        kinds = OF_PDF if data[:5] == b"%PDF-" else OF_TEXT
        names = []
        for _ in range(chance.choice((1, 1, 2, 4))):
            if not data:
                break
            kind = chance.choice(kinds)
            names.append(kind.__name__)
            data = kind(data, chance)
        if chance.random() < 0.05:
            with open(chance.choice(paths), "rb") as file:
                other = file.read()
            at = chance.randrange(len(data) + 1)
            data = data[:at] + other + data[at:]
        suffix = os.path.splitext(path)[1]
        yield f"{number:05}-{names[0] if names else 'empty'}{suffix}".encode(), data


# Hostile documents, each for one known danger.


def pdf(objects, trailer=b"/Root 1 0 R"):
    """A PDF of these objects, numbered from 1, with a sound table of where they are."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        out.write(b"%010d 00000 n \n" % place)
    out.write(
        b"trailer << /Size %d " % (len(objects) + 1) + trailer + b" >>\nstartxref\n%d\n%%%%EOF\n" % start
    )
    return out.getvalue()


def stream(data, extra=b""):
    return b"<< /Length %d " % len(data) + extra + b" >> stream\n" + data + b"\nendstream"


def page_of(contents):
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>",
            contents,
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
    )


def hostile_pdfs():
    text = b"BT /F1 10 Tf 50 700 Td (Having regard to Regulation \\(EU\\) 2016/679) Tj ET\n"
    yield "sound.pdf", page_of(stream(text))
    # Two hundred megabytes of page content in two hundred kilobytes.
    line = b"BT /F1 1 Tf 1 0 0 1 5 5 Tm (ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz) Tj ET\n"
    bomb = zlib.compressobj(9)
    packed = b"".join(bomb.compress(line * 16000) for _ in range(200)) + bomb.flush()
    yield "flate-bomb.pdf", page_of(stream(packed, b"/Filter /FlateDecode"))
    twice = zlib.compress(zlib.compress(b"\0" * (1 << 27), 9), 9)
    yield "flate-twice.pdf", page_of(stream(twice, b"/Filter [/FlateDecode /FlateDecode]"))
    yield "kids-loop.pdf", pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]
    )
    yield "count-lie.pdf", pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 2147483647 >>"]
    )
    yield "many-pages.pdf", pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [" + b"3 0 R " * 200000 + b"] /Count 200000 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>",
        ]
    )
    yield "self-length.pdf", page_of(b"<< /Length 4 0 R >> stream\nBT ET\nendstream")
    yield "form-loop.pdf", pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /XObject << /X 5 0 R >> >> >>",
            stream(b"/X Do /X Do"),
            stream(
                b"/X Do /X Do",
                b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
                b" /Resources << /XObject << /X 5 0 R >> >>",
            ),
        ]
    )
    yield "deep-arrays.pdf", page_of(stream(b"[" * 200000))
    yield "deep-dictionaries.pdf", pdf([b"<< /A " * 100000 + b"1 " + b">> " * 100000])
    yield "huge-box.pdf", page_of(stream(text)).replace(b"[0 0 595 842]", b"[0 0 1e38 -1e38]")
    yield "nan-matrix.pdf", page_of(
        stream(b"1e38 1e38 1e38 1e38 1e38 1e38 cm " * 8 + text + b"BT 0 0 0 0 0 0 Tm (x) Tj ET")
    )
    yield "prev-loop.pdf", page_of(stream(text)).replace(
        b"trailer << ", b"trailer << /Prev 9 "
    )
    yield "encrypted.pdf", pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>",
         b"<< /Filter /Standard /V 1 /R 2 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)"
         b" /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) /P -4 >>"],
        b"/Root 1 0 R /Encrypt 3 0 R /ID [(a) (a)]",
    )
    script = b"BT /F1 10 Tf 50 700 Td (<script>alert\\(1\\)</script> '; DROP TABLE nodes;--) Tj ET\n"
    formula = b"BT /F1 10 Tf 50 680 Td (=HYPERLINK\\(\"http://x\"\\) | cmd /C calc, 12345/20) Tj ET\n"
    yield "injection.pdf", page_of(stream(script + formula))


def hostile_xml():
    def act(inside, before=b""):
        return (
            b'<?xml version="1.0" encoding="UTF-8"?>\n' + before
            + b"<ACT><TITLE><TI><P>Regulation</P></TI></TITLE><ENACTING.TERMS>" + inside
            + b"</ENACTING.TERMS></ACT>"
        )

    article = b'<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><PARAG><NO.PARAG>1.</NO.PARAG>'
    article += b"<ALINEA>%s</ALINEA></PARAG></ARTICLE>"
    yield "sound.xml", act(article % b"See Regulation (EU) 2016/679.")
    laughs = b"<!DOCTYPE ACT [<!ENTITY a0 'ha'>" + b"".join(
        b"<!ENTITY a%d '%s'>" % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, 12)
    )
    yield "laughs.xml", act(article % b"&a11;", laughs + b"]>\n")
    yield "quadratic.xml", act(
        article % (b"&a;" * 50000), b"<!DOCTYPE ACT [<!ENTITY a '" + b"a" * 50000 + b"'>]>\n"
    )
    yield "external.xml", act(
        article % b"&x;", b'<!DOCTYPE ACT [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'
    )
    yield "remote.xml", act(
        article % b"x", b'<!DOCTYPE ACT SYSTEM "http://192.0.2.1/act.dtd">\n'
    )
    yield "parameter.xml", act(
        article % b"x", b'<!DOCTYPE ACT [<!ENTITY % p SYSTEM "file:///dev/zero"> %p;]>\n'
    )
    yield "include.xml", act(
        b'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'
    )
    yield "deep.xml", act(b"<LIST><ITEM>" * 100000)
    yield "deep-closed.xml", act(b"<P>" * 20000 + b"x" + b"</P>" * 20000)
    yield "deep-divisions.xml", act(b"<DIVISION>" * 5000 + b"x" + b"</DIVISION>" * 5000)
    yield "huge-attribute.xml", act(b'<P X="' + b"A" * 20_000_000 + b'">x</P>')
    yield "many-attributes.xml", act(
        b"<P " + b" ".join(b'a%d="1"' % i for i in range(100000)) + b">x</P>"
    )
    yield "huge-name.xml", act(b"<" + b"N" * 5_000_000 + b">x")
    yield "wide.xml", act(b"<P>x</P>" * 500_000)
    yield "long-word.xml", act(article % (b"1" * 5_000_000))
    yield "numbers.xml", act(article % (b"Articles 1 to 999999999 and 1/2/3/4/5/6 " * 50000))
    yield "brackets.xml", act(article % (b"(" * 500_000))
    yield "quotes.xml", act(article % ("“‘„«".encode() * 200_000))
    yield "utf16-lie.xml", b'<?xml version="1.0" encoding="UTF-16"?><ACT>x</ACT>'
    yield "utf7.xml", b'<?xml version="1.0" encoding="UTF-7"?>+ADw-ACT+AD4-x'
    yield "zero-bytes.xml", act(b"<P>a\0b</P>")
    yield "forbidden.xml", act(b"<P>&#1;&#8;&#xFFFE;&#xD800;</P>")
    yield "injection.xml", act(
        article
        % (
            b"&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; "
            b"'); DROP TABLE nodes;-- =cmd|' /C calc'!A0 @SUM(1+1) \xe2\x80\xa8 ]]&gt; "
            b"see Regulation (EU) 2016/679 and &lt;/script&gt; 14469/4/05 REV 4"
        )
    )
    yield "page.html", b"<html><body>" + b"<div>" * 100000 + b"<p class='oj-normal'>x"
    yield "table.html", b"<html><body><table>" + b"<tr><td colspan=1000000 rowspan=1000000>x" * 2000
    yield "comment.xml", b"<!--" + b"-" * 5_000_000
    yield "akn-deep.xml", (
        b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>'
        + b"<section><content>" * 20000
    )


def hostile_zips():
    def packed(members):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members:
                member = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
                archive.writestr(member, data, zipfile.ZIP_DEFLATED)
        return out.getvalue()

    act = b"<ACT><TITLE><TI><P>Regulation</P></TI></TITLE></ACT>"
    yield "sound.zip", packed([("L_1.xml", act)])
    yield "traversal.zip", packed(
        [("../../../../tmp/renvoi-escaped.xml", act), ("/etc/renvoi-escaped.xml", act)]
    )
    yield "bomb.zip", packed([("a.xml", act[:-6] + b" " * (1 << 29) + act[-6:])])
    yield "many.zip", packed([(f"{i}.xml", act) for i in range(20000)])
    inner = packed([("a.xml", b" " * (1 << 24))])
    for _ in range(5):
        inner = packed([(f"{i}.zip", inner) for i in range(8)])
    yield "nested.zip", inner
    yield "names.zip", packed([("a\nb.xml", act), ("a" * 5000 + ".xml", act), ("con.xml", act)])
    whole = packed([("a.xml", act)])
    yield "cut.zip", whole[: len(whole) // 2]
    yield "lie.zip", whole.replace(len(act).to_bytes(4, "little"), b"\xff\xff\xff\x7f")


NAMES = (
    b"new\nline.xml", b"$(touch pwned).xml", b"`id`.xml", b"-rf.xml", b"; echo x.xml",
    b"quote'\".xml", b"latin-\xe9\xff.xml", b"escape\x1b[31m.xml", b"=cmd().xml",
    b"<img src=x onerror=alert(1)>.xml", "rlo\u202e.xml".encode(), b"n" * 240 + b".xml", b"%s%n.xml",
)


def write(folder, name, data):
    with open(os.path.join(folder.encode(), name), "wb") as file:
        file.write(data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out")
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--count", type=int, default=2000, help="mutated files (default 2000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--largest", type=int, default=2_000_000, help="bytes of a source")
    parser.add_argument("--only", help="only this suffix, and no hostile documents")
    options = parser.parse_args()

    paths = sources(options.sources, options.largest)
    if options.only:
        paths = [path for path in paths if path.endswith(options.only)]
    if not paths:
        sys.exit("mutate: no documents among the sources")
    chance = random.Random(options.seed)
    for folder in ("mutated",) if options.only else ("mutated", "hostile", "hostile/names"):
        os.makedirs(os.path.join(options.out, folder), exist_ok=True)
    made = 0
    for name, data in mutated(paths, options.count, chance):
        write(os.path.join(options.out, "mutated"), name, data)
        made += 1
    if options.only:
        print(f"{made} files in {options.out}")
        return
    for maker in (hostile_pdfs, hostile_xml, hostile_zips):
        for name, data in maker():
            write(os.path.join(options.out, "hostile"), name.encode(), data)
            made += 1
    _, sound = next(hostile_xml())
    for number, name in enumerate(NAMES):
        write(os.path.join(options.out, "hostile/names"), name, sound + b"<!-- %d -->" % number)
        made += 1
    loop = os.path.join(options.out, "hostile/names/loop")
    if not os.path.islink(loop):
        os.symlink("..", loop)
        os.symlink("nowhere", os.path.join(options.out, "hostile/names/dangling.xml"))
        os.symlink("/dev/zero", os.path.join(options.out, "hostile/names/zero.xml"))
    os.makedirs(os.path.join(options.out, "hostile/names/folder.xml"), exist_ok=True)
    if not os.path.exists(os.path.join(options.out, "hostile/names/pipe.xml")):
        os.mkfifo(os.path.join(options.out, "hostile/names/pipe.xml"))
    print(f"{made} files in {options.out}")


if __name__ == "__main__":
    main()

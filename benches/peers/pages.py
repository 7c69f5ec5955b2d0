"""Composed data → what a peer reads: HTML for WeasyPrint and Chromium, TeX for XeLaTeX. `pages.py html|tex DATA.json OUT …`."""

import base64
import functools
import json
import os
import re
import struct
import sys
import zlib

import jinja2

HERE = os.path.dirname(os.path.abspath(__file__))


def plain(text):
    return text if isinstance(text, str) else "".join(run["text"] for run in text)


def width(symbol):
    """Millimetres of a code's image: the symbol alone has 20, and no module is narrower than half a millimetre."""
    side = len(symbol)
    return max(0.5, 20 / (side - 8)) * side


@functools.cache
def png(rows):
    """One pixel a module, one bit a pixel."""
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    side = len(rows)
    line = lambda row: b"\0" + int(row.translate({48: 49, 49: 48}).ljust(-(-side // 8) * 8, "0"), 2).to_bytes(-(-side // 8), "big")
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"".join(map(line, rows)))) + chunk(b"IEND", b""))


@functools.cache
def data_uri(rows):
    return "data:image/png;base64," + base64.b64encode(png(rows)).decode()


def rows(fields):
    """Two halves share a line."""
    lines = []
    for field in fields:
        if field["half"] and lines and len(lines[-1]) == 1 and lines[-1][0]["half"]:
            lines[-1].append(field)
        else:
            lines.append([field])
    return lines


def height(row):
    """Of a filled row of a table, in blank rows: a second line in two languages is as high as two of them."""
    return 2 * max(1, *map(len, row)) - 1


def blank_rows(section, block):
    """A table is as long as its page, where nothing follows: our layout measures that, a style sheet cannot."""
    last = section["blocks"][-1] is block
    known = sum(map(height, block["filled"])) + (1 if block["filled"] else 0)
    return max(1, (FULL.get(section["id"], block["rows"]) if last else block["rows"]) - known)


# Rows of tables that end their page.
FULL = {"section-people": 11, "section-appointments": 11, "section-language": 6, "section-responsibility": 11}


def quoted(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


TEX = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_", "^": r"\^{}", "~": r"\~{}", "\n": r"\\ "}


def tex(text, mixed=False):
    """Escaped; `mixed` is for Arabic text, where Latin words and figures take another font and direction."""
    text = plain(text).translate(ISOLATES)
    escape = lambda text: "".join(TEX.get(letter, letter) for letter in text)
    if not mixed:
        return escape(text)
    parts = [rf"\latin{{{escape(part)}}}" if index % 2 else escape(part) for index, part in enumerate(LATIN.split(text))]
    return BRACKETS.sub(lambda found: r"{\latinfont " + {"(": ")", ")": "("}[found[0]] + "}", "".join(parts))


# XeTeX takes directions from commands only; the Arabic font has no brackets, and those of another one are not mirrored.
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
BRACKETS = re.compile(r"[()]")
LATIN = re.compile(r"([A-Za-zÀ-ž0-9](?:[A-Za-zÀ-ž0-9 .,:/@–-]*[A-Za-zÀ-ž0-9])?|[·–„“|…/]+)")


@functools.cache
def code_file(rows):
    """A path below the folder that TeX runs in."""
    content = png(rows)
    path = f"codes/{zlib.crc32(content):08x}.png"
    if not os.path.exists(path):
        os.makedirs("codes", exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    return path


def unknown(kind):
    raise ValueError(f"no macro sets blocks of kind {kind}")


def environment(**options):
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE), trim_blocks=True, lstrip_blocks=True, **options)
    env.filters.update(plain=plain, width=lambda symbol: f"{width(symbol):.3f}", drawn=lambda symbol: data_uri(tuple(symbol)), rows=rows,
                       blank_rows=blank_rows, tex=tex, file=lambda symbol: code_file(tuple(symbol)), quoted=quoted)
    env.globals["unknown"] = unknown
    return env


def load(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    data["start"], data["end"] = ("right", "left") if data["lang"]["dir"] == "rtl" else ("left", "right")
    # How many pages of notes fill the last sheet is known from our layout.
    for section, following in zip(data["sections"], data["sections"][1:]):
        section["count"] = following["page"] - section["page"]
    return data


@functools.cache
def html_template():
    return environment(autoescape=True).get_template("booklet.html")


@functools.cache
def tex_template():
    marks = dict(block_start_string="<%", block_end_string="%>", variable_start_string="<<", variable_end_string=">>", comment_start_string="<#", comment_end_string="#>")
    return environment(**marks).get_template("booklet.tex")


def html(path):
    return html_template().render(load(path))


def main():
    kind, *paths = sys.argv[1:]
    for data, out in zip(paths[::2], paths[1::2]):
        text = html(data) if kind == "html" else tex_template().render(load(data))
        with open(out, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()

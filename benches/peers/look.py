"""What is in a PDF: `look.py DATA.json PDF …` prints a line of JSON for each. It runs in the virtual environment.

Codes are read from pictures of the pages, and words are those that a reader gets who copies the text; both are held against the
composed data. Of the data's words those count that one of the files gives: short cards leave some out."""

import json
import re
import sys
import unicodedata

import pikepdf
import pypdfium2
import zxingcpp

INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x61C])


def words(text):
    # Short vowels over and under Arabic letters stand beside them in some files, and before them in others.
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text.translate(INVISIBLE)) if not unicodedata.combining(letter))
    return set(re.findall(r"\w{2,}", plain))


def strings(value, key=""):
    """Everything in the data that may be printed, and the payloads of codes."""
    if isinstance(value, dict):
        for name, entry in value.items():
            yield from strings(entry, name)
    elif isinstance(value, list):
        for entry in value:
            yield from strings(entry, key)
    elif isinstance(value, str) and key != "symbol":
        yield key, value


def printed(path):
    """Words as they are copied, and what the codes decode to."""
    found, codes = set(), set()
    document = pypdfium2.PdfDocument(path)
    for page in document:
        # A word that is divided at the end of a line is one word.
        text = page.get_textpage().get_text_range().replace("\ufffe", "").replace("\u00ad", "")
        found |= words(text)
        codes |= {code.text for code in zxingcpp.read_barcodes(page.render(scale=200 / 72).to_pil())}
    return found, codes


def declares(pdf):
    """Standards that the file says it keeps."""
    with pdf.open_metadata() as xmp:
        names = []
        if xmp.get("pdfuaid:part"):
            names.append(f"PDF/UA-{xmp['pdfuaid:part']}")
        if xmp.get("pdfaid:part"):
            names.append(f"PDF/A-{xmp['pdfaid:part']}{(xmp.get('pdfaid:conformance') or '').lower()}")
        return names


def kinds(node, found=None):
    """How often each kind of structure element occurs."""
    found = {} if found is None else found
    if isinstance(node, pikepdf.Dictionary) and "/S" in node:
        found[str(node.S)[1:]] = found.get(str(node.S)[1:], 0) + 1
    below = node.get("/K", []) if isinstance(node, pikepdf.Dictionary) else []
    for child in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(child, pikepdf.Dictionary) and child.get("/Type") not in ("/MCR", "/OBJR"):
            kinds(child, found)
    return found


def look(path, data, expected, found, codes):
    payloads = {text for key, text in strings(data) if key == "payload"}
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        structure = kinds(root.StructTreeRoot) if "/StructTreeRoot" in root else {}
        return {
            "pages": len(pdf.pages),
            "size_mm": [round(float(side) / 72 * 25.4) for side in pdf.pages[0].MediaBox[2:]],
            "tags": structure,
            "declares": declares(pdf),
            "lang": str(root.get("/Lang", "")),
            "bookmarks": len(list(pdf.open_outline().root)),
            "right_to_left": str(root.get("/ViewerPreferences", {}).get("/Direction", "")) == "/R2L",
            "codes": [len(payloads & codes), len(payloads)],
            "words": [len(expected & found), len(expected)],
            "missing": sorted(expected - found)[:40],
        }


def main():
    data_path, *paths = sys.argv[1:]
    with open(data_path, encoding="utf-8") as file:
        data = json.load(file)
    texts = (text for key, text in strings(data["sections"]) if key not in ("icon", "kind", "is", "id", "style", "payload"))
    read = [(path, *printed(path)) for path in paths]
    expected = words(" ".join(texts)) & set().union(*(found for _, found, _ in read))
    for path, found, codes in read:
        print(json.dumps({"path": path, **look(path, data, expected, found, codes)}, ensure_ascii=False))


if __name__ == "__main__":
    main()

"""WeasyPrint and Jinja2 in one process: `weasy.py DATA.json OUT.pdf` makes one booklet; without arguments each line of the input does."""

import os
import sys

import weasyprint
from weasyprint.text.fonts import FontConfiguration

import pages

WORK = os.environ["PEERS_WORK"]


def make(data, out):
    weasyprint.HTML(string=pages.html(data), base_url=WORK + "/").write_pdf(out, font_config=FONTS, pdf_variant=os.environ.get("PEERS_VARIANT") or None)


FONTS = FontConfiguration()
if len(sys.argv) == 3:
    make(*sys.argv[1:])
else:
    for line in sys.stdin:
        make(*line.split())
        print("done", flush=True)

"""Icons as PDF files beside the SVG ones, for XeLaTeX, which takes no SVG."""

import glob
import os

import weasyprint

STYLE = "<style>@page { size: 24px; margin: 0 } body { margin: 0 } img { display: block }</style>"

for path in glob.glob("icons/*/*.svg"):
    out = path[:-4] + ".pdf"
    if not os.path.exists(out):
        weasyprint.HTML(string=f'{STYLE}<img src="{path}">', base_url=".").write_pdf(out)

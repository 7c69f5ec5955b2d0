"""Adds empty glyphs without width at the end of Arabic fonts, one for each letter that is read where no glyph of its own is seen
(`EMPTY` in src/typeset/letters.rs, in the same order): `python3 empty-glyphs.py NotoSansArabic-*.ttf`, with fontTools."""

import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

LETTERS = "اأإآى" + "".join(map(chr, range(0x64B, 0x656))) + "\u0670\u200c"

for path in sys.argv[1:]:
    font = TTFont(path, recalcTimestamp=False)
    names = [f"empty.uni{ord(letter):04X}" for letter in LETTERS]
    if names[0] in font.getGlyphOrder():
        sys.exit(f"{path} has them already")
    font.setGlyphOrder(font.getGlyphOrder() + names)
    for name in names:
        font["glyf"].glyphs[name] = Glyph()
        font["hmtx"].metrics[name] = (0, 0)
    # The order of glyphs is kept by each of them.
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font.save(path)

bad = Bringen Sie alle Papiere mit.
# One word may be the same.
good = Telefon
excused = Alles auf einen Blick
name = Handbook Germany
# A character that HTML would write like this is no word.
sign = Telefon &lt;&lt;&gt;&gt;
# Put together of terms, which are translated where they stand.
-house = Haus an der Brücke
terms = { -house }
# Signs of another program.
template = %zeit% * %von% * %text%
brand = Mozilla

bad = Bringen Sie alle Papiere mit.
good = Telefon
excused = Alles auf einen Blick
name = Handbook Germany
sign = Telefon &lt;&lt;&gt;&gt;
-house = Haus an der Brücke
terms = { -house }

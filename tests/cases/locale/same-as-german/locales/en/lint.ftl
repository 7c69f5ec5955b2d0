bad = Bringen Sie alle Papiere mit.
# One word may be the same.
good = Telefon
excused = Alles auf einen Blick
name = Handbook Germany

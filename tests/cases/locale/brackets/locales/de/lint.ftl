bad = Bringen Sie Papiere (Ausweis, Pass mit.
closing = Bringen Sie Papiere] mit.
good = a) Papiere (Ausweis [oder Pass])
quoted = Es fehlt „)“ am Ende.

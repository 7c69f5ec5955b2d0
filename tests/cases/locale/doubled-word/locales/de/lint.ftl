bad = Gehen Sie zum zum Amt.
good = Das ist das, was Sie brauchen.
french = Wir sehen uns bald.
turkish = Gehen Sie langsam.
twice = Mit -k Datei Datei öffnen
capitals = Mit -k DATEI DATEI öffnen
albanian = Daten werden gesammelt

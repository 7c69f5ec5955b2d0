bad = Ask the Jugendamt und the Ausländerbehörde.
good = The <de>Jugendamt</de> helps and advises.
abbreviation = Ask the BAMF.

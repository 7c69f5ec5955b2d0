bad = Fragen Sie das Jugendamt und die Ausländerbehörde.
good = Das <de>Jugendamt</de> hilft und berät.
abbreviation = Fragen Sie das BAMF.
address = Mehr unter https://example.org/das/Jugendamt
name = Das geht mit WhatsApp.
code = Das Netz heißt 77das-Netz.

bad = اسألوا Jugendamt.
good = يساعد <de>Jugendamt</de> وينصح.
abbreviation = اسألوا BAMF.
address = المزيد: https://example.org/das/Jugendamt

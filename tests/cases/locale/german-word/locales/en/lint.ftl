bad = Ask the Jugendamt und the Ausländerbehörde.
good = The <de>Jugendamt</de> helps and advises.
abbreviation = Ask the BAMF.
# The same in English: a name.
name = WhatsApp’s good for that.
parts = Safe with DNS over HTTPS.

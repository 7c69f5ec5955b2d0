bad = اسألوا Jugendamt.
good = يساعد <de>Jugendamt</de> وينصح.
abbreviation = اسألوا BAMF.
address = المزيد: https://example.org/das/Jugendamt
# The same in English: a name.
name = يمكن ذلك عبر WhatsApp.
code = اسم الشبكة 77das-Netz أو Netz3-Waldnetz.
plain-address = المزيد: Jugendamt.example.org.
parts = آمن مع DNS-over-HTTPS.
# German has this word, but not in this text.
elsewhere = استخدم das.

phone = Rufen Sie an: 05971 939-0.
time = Offen ab 8:30 Uhr und von 14 Uhr an.
good = Der Notruf ist 112, die Behörden sind 115, § 25a, 1.500 Euro, Seite 12–14, im Jahr 2026/27.
fraction = Das dauert 0,00057009 Sekunden.
zone = Die Zeitzone ist +05:30.
west = Die Zeitzone ist -04:00.

bad = Sie melden sich in den ersten zwei Wochen nach dem Einzug mit allen Papieren im Bürgerbüro Ihrer Stadt an.
good = Melden Sie sich an.

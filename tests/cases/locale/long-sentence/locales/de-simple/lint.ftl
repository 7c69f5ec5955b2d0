bad = Sie melden sich in den ersten zwei Wochen nach dem Einzug mit allen Papieren im Bürger-Büro Ihrer Stadt an.
good =
    Sie sind in eine Wohnung eingezogen?
    Melden Sie sich in den ersten zwei Wochen an.

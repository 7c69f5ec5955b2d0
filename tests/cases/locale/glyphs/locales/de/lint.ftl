bad = Haus 𒀀
good = Häuser – Straße »…«

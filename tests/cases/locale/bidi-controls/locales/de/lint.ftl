bad = Haus
open = Haus
turned = Haus
good = Haus: A!
isolated = Haus
pair = Haus

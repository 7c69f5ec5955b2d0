plural = Kinder
verb = Ich gehe.
attached = Häuser
good = Die Kinder gehen.
lonely = Haus

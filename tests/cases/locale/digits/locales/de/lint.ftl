bad = In 30 Tagen
good = In 60 Tagen

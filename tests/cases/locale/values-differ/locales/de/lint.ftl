bad = Bis zum 27. Geburtstag, in 18 Monaten
link = Mehr auf www.example.org, oder a@example.org
good = In zwei Wochen, bis 2027
word = In 3 Jahren

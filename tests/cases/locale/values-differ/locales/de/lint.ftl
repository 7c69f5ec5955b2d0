bad = Bis zum 27. Geburtstag, in 18 Monaten
link = Mehr auf www.example.org, oder a@example.org
good = In zwei Wochen, bis 2027
word = In 3 Jahren
thousands = Mehr als 2.000 Menschen
money = 12.500 Euro
fewer = Bis zum 27. Geburtstag, ab 2027
more = Bis zum Geburtstag

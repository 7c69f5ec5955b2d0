bad = Until your 27th birthday, in 16 months
link = More at www.example.com, or a@example.org
good = In 2 weeks, until 2027
word = In three years
thousands = More than 2000 people
money = 12,500 euros
fewer = Until your 27th birthday
more = Until your 27th birthday

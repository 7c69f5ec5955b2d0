good = text
# One variant is enough.
bad = { $count ->
    [one] {""}
   *[other] texts
 }
# It is empty in German too, which is told.
both = { $count ->
    [one] {""}
   *[other] texts
 }
# That there is no such term is all that is wrong.
nothing-else = { -free }
whole = {""}

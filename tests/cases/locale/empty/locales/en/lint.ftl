good = text
# One variant is enough.
bad = { $count ->
    [one] {""}
   *[other] texts
 }

good = Text
bad = { $count ->
    [one] ein Text
   *[other] Texte
 }

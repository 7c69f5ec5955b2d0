good = Text
bad = { $count ->
    [one] ein Text
   *[other] Texte
 }
both = { $count ->
    [one] {""}
   *[other] Texte
 }
nothing-else = Frei
whole = Text

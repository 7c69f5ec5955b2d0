# What is wrong in a text that a translator types (src/desk/slips.rs), in the words of the page. English is said by the finding itself.

desk-slip-brace = Hier fehlt eine geschweifte Klammer zu: {"}"}. Jeder Baustein beginnt mit {"{"} und endet mit {"}"}, auch einer mit mehreren Formen.
desk-slip-stray-brace = Hier steht eine geschweifte Klammer zu viel: {"}"}. Löschen Sie sie.
desk-slip-in-brace = In geschweiften Klammern steht etwas, das kein Baustein ist. Setzen Sie den Baustein mit einem Klick neu ein.
desk-slip-star = Hier fehlt der Stern: Die letzte Form gilt für alle übrigen Zahlen und beginnt mit *[, wie *[other].
desk-slip-two-stars = Hier steht ein Stern zu viel. Nur die letzte Form beginnt mit *[.
desk-slip-bracket = Hier fehlt eine eckige Klammer zu: ]. In den eckigen Klammern steht nur der Name der Form, wie [one].
desk-slip-key = In den eckigen Klammern steht kein Name einer Form, wie [one]. Eine eckige Klammer, die gedruckt werden soll, schreiben Sie so: {"{"}"["{"}"}.
desk-slip-arrow = Nach dem Pfeil -> muss eine neue Zeile beginnen. Jede Form hat ihre eigene Zeile.
desk-slip-name = Nach dem Namen des Textes fehlt das Gleichheitszeichen, oder eine weitere Zeile ist nicht mit vier Leerzeichen eingerückt.
desk-slip-indent = Diese Zeile gehört zu keinem Text. Rücken Sie jede weitere Zeile eines Textes mit vier Leerzeichen ein.
# $one: the name of a text.
desk-slip-no-text = Nach dem Gleichheitszeichen steht noch kein Text.
desk-slip-form-no-text = Eine Form hat noch keinen Text. Schreiben Sie ihn hinter die eckige Klammer.
desk-slip-quote = Hier fehlt ein gerades Anführungszeichen am Ende: ".
# $one: what is written.
desk-slip-tag = { $one } gibt es nicht. Nehmen Sie die spitzen Klammern, die bei den Bausteinen stehen.
desk-slip-angle = Hier steht eine einzelne spitze Klammer. Schreiben Sie statt < und > die Wörter „unter“ und „über“ in Ihrer Sprache.
desk-slip-tag-end = </{ $one }> steht hier ohne seinen Anfang <{ $one }>.
desk-slip-tag-order = </{ $one }> steht zu früh: Zuerst muss </{ $two }> stehen.
desk-slip-tag-open = <{ $one }> hat kein Ende. Schreiben Sie </{ $one }> hinter die letzten Wörter, für die es gilt.
# $one, $three: names of forms, $two: a number.
desk-slip-form = Die Form [{ $one }] fehlt: Für { $two } würde gedruckt, was bei [{ $three }] steht. Schreiben Sie eine Zeile [{ $one }] mit dem Text dafür.
# $one: the name of a form.
desk-slip-no-such-form = Die Form [{ $one }] gibt es in dieser Sprache nicht. Löschen Sie ihre Zeile.
desk-slip-form-twice = Die Form [{ $one }] steht zweimal da. Löschen Sie eine der beiden Zeilen.
# $one: the name of the text, $two: of a value.
desk-slip-part-more = Der Baustein {"{"} ${ $two } {"}"} steht nicht im Deutschen. Löschen Sie ihn, oder schreiben Sie seinen Namen wie im Deutschen.
desk-slip-part-less = Der Baustein {"{"} ${ $two } {"}"} fehlt. Setzen Sie ihn mit einem Klick dort ein, wo er hingehört.
# $one: the name that is written.
desk-slip-other-name = Den Namen „{ $one }“ gibt es im Deutschen nicht. Der Name vor dem Gleichheitszeichen muss bleiben.
desk-slip-twice = Der Name „{ $one }“ steht zweimal da.
desk-slip-unreadable = So kann das Programm den Text nicht lesen. Vergleichen Sie Klammern, Sterne und Zeilen mit dem deutschen Text.
# $two: what is written between angle brackets.
desk-slip-tag-count = <{ $two }> steht im Deutschen anders oft. Setzen Sie den Baustein um dieselben Wörter wie dort.
# $two: a word.
desk-slip-german = „{ $two }“ ist noch Deutsch. Übersetzen Sie das Wort. Steht es so an der Tür oder im Formular, setzen Sie es zwischen <de> und </de>.
desk-slip-other-german = „{ $two }“ steht nicht im deutschen Text. Was zwischen <de> und </de> steht, muss geschrieben sein wie dort: So steht es an der Tür oder im Formular.
desk-slip-same = Das ist noch der deutsche Text.
desk-slip-doubled = „{ $two }“ steht zweimal hintereinander.
desk-slip-forbidden = „{ $two }“ soll hier nicht verwendet werden.
desk-slip-end = Der Text endet mit einem anderen Satzzeichen als der deutsche.
desk-slip-two-spaces = Zwei Leerzeichen stehen hintereinander.
desk-slip-space = Vor oder hinter einem Satzzeichen oder einer Klammer steht ein Leerzeichen zu viel.
# $two: a digit.
desk-slip-digit = Schreiben Sie statt { $two } die Ziffern 0 bis 9: So stehen sie in Deutschland auf Briefen und Türen.
# $one: a bracket or quotation mark.
desk-slip-sign = Das Zeichen { $one } hat kein Gegenstück, oder es ist in dieser Sprache ein anderes.
# $two: figures, addresses.
desk-slip-value-less = Es fehlt, was im Deutschen steht: { $two }.
desk-slip-value-more = Das steht nicht im Deutschen: { $two }.
desk-slip-lines = Die Absätze sind anders als im Deutschen.
desk-slip-letter = Dafür gibt es keine Schrift: { $two }.
# $two: a sign.
desk-slip-line-start = Eine weitere Zeile darf nicht mit { $two } beginnen. Lassen Sie sie mit einem anderen Wort beginnen.
# $one: what stands in braces.
desk-slip-reference = Den Baustein {"{"} { $one } {"}"} gibt es nicht. Fehlt das Zeichen $ vor seinem Namen? Setzen Sie ihn mit einem Klick neu ein.

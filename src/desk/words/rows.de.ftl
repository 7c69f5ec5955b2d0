# What is wrong in rows of tables of households. The program says it in English itself; each of its sentences has its German here, under
# a name that is made of its letters (src/desk/rows.rs).

# $word: what may have been meant.
desk-row-did-you-mean = Meinten Sie „{ $word }“?
# $list: words that are known.
desk-row-headings = Unbekannte Überschriften in den Spalten { $list }
desk-row-entry = { $number }. Eintrag: { $text }
desk-row-known = Bekannt sind: { $list }
desk-row-is-not-a-language-that-is-known = keine bekannte Sprache
desk-row-this-is-not-a-district-that-is-known = Das ist kein bekannter Stadtteil.
desk-row-this-is-not-a-situation-that-is-known = Das ist keine bekannte Situation.
desk-row-this-is-not-an-interest-that-is-known = Danach kann man hier nicht fragen.
desk-row-this-is-not-a-language-that-is-known = Das ist keine bekannte Sprache.
desk-row-this-is-not-an-office-that-is-known = Das ist keine bekannte Stelle.
desk-row-this-is-not-an-insert-that-is-known = Das ist kein bekanntes Einlegeblatt.
desk-row-this-is-not-a-level-of-german = Das ist keine Stufe für Deutsch.
desk-row-this-is-not-ja-or-nein = Hier steht weder „ja“ noch „nein“.
desk-row-a-letter-was-lost-when-this-table-was-saved = Beim Speichern der Tabelle ging ein Buchstabe verloren.
desk-row-check-the-day-the-month-and-the-year = Prüfen Sie Tag, Monat und Jahr.
desk-row-begin-it-with-a-row-of-headings = Die erste Zeile muss Überschriften haben.
desk-row-begin-a-sheet-with-a-row-of-headings = Die erste Zeile muss Überschriften haben.
desk-row-no-sheet-of-this-file-holds-anything = Die Datei ist leer.
desk-row-open-it-and-save-it-again-as-xlsx-or-as-csv = Öffnen Sie sie und speichern Sie sie noch einmal als .xlsx oder als CSV.
desk-row-save-it-as-csv-which-may-be-of-any-size-or-as-several-files = Speichern Sie sie als CSV oder teilen Sie sie.
desk-row-the-first-row-of-the-table-holds-no-heading-that-is-known = In der ersten Zeile steht keine bekannte Überschrift.
desk-row-the-name-stands-here-twice-whole-and-in-parts = Der Name steht zweimal da, ganz und in Teilen.
desk-row-the-table-is-empty = Die Tabelle ist leer.
desk-row-the-time-of-day-cannot-be-read = Die Uhrzeit ist nicht lesbar.
desk-row-the-year-has-two-digits-only = Das Jahr hat nur zwei Ziffern.
desk-row-write-all-four-digits-like-2017 = Schreiben Sie alle vier Ziffern, wie 2017.
desk-row-there-is-no-day-for-this-appointment = Für diesen Termin fehlt der Tag.
desk-row-write-it-into-termin-am = Schreiben Sie ihn in die Spalte „Termin am“.
desk-row-there-is-no-such-day = Diesen Tag gibt es nicht.
desk-row-this-cell-holds-no-value-but-an-error-or-a-duration = Hier steht ein Fehler oder eine Dauer statt eines Werts.
desk-row-type-its-value-anew-as-text = Tippen Sie den Wert neu, als Text.
desk-row-this-file-is-damaged-or-it-is-no-xlsx-file = Die Datei ist beschädigt oder keine XLSX-Datei.
desk-row-this-is-neither-a-csv-file-nor-an-xlsx-file = Das ist weder eine CSV- noch eine XLSX-Datei.
desk-row-save-it-as-csv-utf-8-or-as-xlsx = Speichern Sie sie als „CSV UTF-8“ oder als XLSX.
desk-row-this-phone-number-is-a-number-to-the-spreadsheet-which-has-dropped-its-first-zero = Diese Rufnummer hat ihre erste Null verloren.
desk-row-this-text-cannot-be-printed = Dieser Text kann nicht gedruckt werden.
desk-row-type-it-anew-and-save-as-csv-utf-8-or-as-xlsx = Tippen Sie ihn neu und speichern Sie als „CSV UTF-8“ oder als XLSX.
desk-row-here-stands-something-without-a-heading = Hier steht etwas ohne Überschrift.
desk-row-this-is-an-old-excel-file-or-one-with-a-password = Das ist eine alte Excel-Datei oder eine mit Kennwort.
desk-row-save-it-as-xlsx-without-a-password-or-as-csv = Speichern Sie sie als .xlsx ohne Kennwort oder als CSV.
desk-row-this-is-not-a-year-or-a-date = Das ist kein Jahr und kein Datum.
desk-row-write-the-year-like-2017-or-the-date-like-2017-03-05 = Schreiben Sie das Jahr wie 2017 oder das Datum wie 05.03.2017.
desk-row-has-more-than-two-commas = Hier sind mehr als zwei Kommas.

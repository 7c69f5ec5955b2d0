# The desk: what staff read in the browser. Only German and English. The German is addressed to colleagues
# (Sie), short and calm. No message begins with a capital because of its place: what stands alone is a whole sentence or a label.

## Frame

desk-skip = Zum Inhalt
desk-navigation = Seiten
desk-print = Drucken
desk-read-only = nur ansehen
# $count: how many errors there are in the files.
desk-errors = { $count ->
    [one] 1 Fehler in den Dateien
   *[other] { $count } Fehler in den Dateien
}
desk-no-key = Bitte öffnen Sie Begleitheft neu
desk-no-key-more = Schließen Sie dieses Fenster und starten Sie das Programm noch einmal; es öffnet die richtige Seite. Diese hier gehört zu einem anderen Start. Läuft das Programm noch, gilt die Adresse, die es beim Start genannt hat.
desk-ended = Diese Seite gehört zu einem anderen Start des Programms. Nehmen Sie die Seite, die das Programm zuletzt geöffnet hat.
desk-not-found = Diese Seite gibt es nicht
desk-not-found-more = Gehen Sie mit dem Zeichen oben zurück zur Startseite.

## Print: what, and in which languages

desk-what = Was wird gedruckt?
desk-format-booklet = A5, zum Falten
desk-format-folder = A4, zum Abheften
desk-format-flyer = Faltblatt
# $languages: names of languages, in those languages.
desk-only-in = nur auf { $languages }
desk-languages = In welchen Sprachen?
desk-search-language = Sprache suchen
desk-search-language-example = z. B. Tigrinya
desk-no-language = In dieser Sprache gibt es noch keine Texte.
# $count: how many languages there are.
desk-all-languages = Alle { $count } Sprachen zeigen
desk-fewer-languages = Nur die häufigsten zeigen
desk-languages-hint = Die erste Sprache ist die der Mappe. Ein Heft gibt es in jeder gewählten Sprache. Deutsch steht immer darunter.

# Further names that a language is looked for by.
desk-language-other-ar = Hocharabisch Irakisch Syrisch
desk-language-other-ckb = Kurdisch Südkurdisch
desk-language-other-de-simple = Leichte Sprache
desk-language-other-fa = Dari Afghanisch Iranisch
desk-language-other-kmr = Kurdisch Kurmanci Kurmandji Nordkurdisch
desk-language-other-ro = Moldauisch Moldawisch
desk-language-other-sq = Kosovarisch Kosovo-Albanisch
desk-language-other-ti = Tigrinja Eritreisch

## Print: for whom

desk-whom = Für wen?
desk-voluntary = Jede Angabe ist freiwillig. Was Sie nicht wissen, lassen Sie offen.
desk-not-said = nicht angegeben
desk-district = Stadtteil
desk-german = Deutsch
desk-shift-work = arbeitet in Schichten
desk-persons = Menschen im Haushalt
desk-owner = Wem das Heft gehört
# $number: which one.
desk-person = Person { $number }
desk-born = Geburtsjahr
desk-first-name = Vorname
desk-family-name = Familienname
desk-name = Name
desk-relation = Beziehung
desk-attends = Besucht
desk-daycare = Kita
desk-school = Schule
desk-add-person = + Kind oder weitere Person
desk-remove = Entfernen
desk-interests = Wonach wurde gefragt?
desk-situation = Situation
desk-situation-hint = Wählt nur aus, was in die Mappe kommt. Es steht auf keinem Blatt.
desk-names = Namen und Termine
desk-names-hint = Freiwillig. Leere Felder werden zu Linien zum Ausfüllen.
desk-reach = Adresse und Telefon
desk-address = Adresse
desk-phone = Telefon
desk-email = E-Mail
desk-interpreter = Dolmetschen in
desk-adviser = Beratung und Besuch
desk-adviser-name = Wer berät
desk-office = Stelle
desk-visit = Besuch am
desk-appointments = Termine
desk-appointment = Termin { $number }
desk-add-appointment = + Termin
desk-when = Tag
desk-time = Uhrzeit, wenn bekannt
desk-where = Wo
desk-elsewhere = anderer Ort
desk-place = Ort
desk-private = Bleibt hier.
desk-private-more = Was Sie eingeben, steht nur in diesem Fenster und auf dem gedruckten Papier. Es wird nirgends gespeichert.
desk-clear = Alles leeren
desk-clear-sure = Alle Angaben löschen?

## Print: what cannot be taken

desk-fault-not-born-yet = Das liegt in der Zukunft. Bitte das Geburtsjahr schreiben; vor der Geburt bleibt das Feld leer.
desk-fault-born = Bitte ein Jahr wie 2017 oder ein Datum wie 05.03.2017.
desk-fault-no-such-day = Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.
desk-fault-moment = Bitte einen Tag wie 01.12.2026. Die Uhrzeit darf fehlen.
desk-fault-text = Höchstens 200 Zeichen, eine Zeile.
desk-fault-choice = Diese Angabe ist hier nicht bekannt.
desk-fault-no-moment = Bitte den Tag eintragen, sonst wird dieser Termin nicht gedruckt.
# $letters: letters with their numbers.
desk-fault-letters = Hierfür gibt es keine Schrift: { $letters }. Schreiben Sie es mit anderen Buchstaben.
desk-fault-copies = Bitte eine ganze Zahl von 1 bis 500.
desk-faults-first = Das kann so nicht gedruckt werden. Bitte zuerst berichtigen:

## Print: the preview

desk-stage = Seite, wie sie gedruckt wird
# $pages: how many pages; $sheets: how many sheets of paper.
desk-summary = { $pages ->
    [one] 1 Seite
   *[other] { $pages } Seiten
} · { $sheets ->
    [one] 1 Blatt Papier
   *[other] { $sheets } Blatt Papier
}
desk-nothing-to-show = Hierfür gibt es nichts zu drucken.
desk-nothing-chosen = Wählen Sie unter „Was wird gedruckt?“ mindestens ein Dokument.
desk-left-nothing = nicht gedruckt. Nichts darin betrifft diesen Haushalt.
desk-left-faulty = nicht gedruckt. In den Dateien sind Fehler.
# $languages: names of languages.
desk-left-languages = nicht gedruckt. Gibt es nur auf { $languages }.
desk-left-visit = nicht gedruckt. In den gewählten Dokumenten ist kein Blatt dafür. Es gehört zu den Einlegeblättern.
# $document: what a document is called; $page: a number.
desk-stopped-page = { $document }, Seite { $page }.
# $fields: what fields are called.
desk-stopped-long = Eine lange Angabe: { $fields }.
desk-notes-one = 1 Hinweis zu den gewählten Dokumenten
# $count: how many, never one.
desk-notes = { $count } Hinweise zu den gewählten Dokumenten
desk-cannot = kann nicht gedruckt werden
desk-previous-page = Vorige Seite
desk-next-page = Nächste Seite
desk-page = Seite
# $count: how many there are.
desk-of = von { $count }
# $page: which one; $count: of how many; $document: the title.
desk-page-alt = { $document }, Seite { $page } von { $count }
desk-side-alt = { $document }, Bogenseite { $page } von { $count }
desk-smaller = Kleiner
desk-larger = Größer
desk-fit = Ganze Seite
desk-show-sheets = Bogen zeigen
desk-to-print = Gewählte Dokumente
desk-pdf-print = PDF zum Drucken
desk-short-edge = A4, beidseitig, kurze Kante
desk-long-edge = A4, beidseitig, lange Kante
desk-pdf-read = PDF zum Lesen
desk-blank-begleitheft = Leeres Begleitheft
# $document: what a booklet is called.
desk-blank = { $document }, leer
desk-copies = Exemplare
# $pages, $sheets: how many.
desk-total = Zusammen { $pages } Seiten auf { $sheets } Blatt Papier.
# $copies, $pages, $sheets: how many.
desk-total-copies = { $copies } Exemplare, zusammen { $pages } Seiten auf { $sheets } Blatt Papier.
desk-working = Die Datei wird gemacht …
# $name: the name of the file.
desk-saved = Gespeichert: { $name }
desk-failed = Nicht gedruckt. Die Datei konnte nicht gemacht werden.
desk-refused = Nicht gedruckt. Bitte berichtigen Sie zuerst die markierten Angaben.
desk-new-tab = öffnet ein neues Fenster
desk-lost = Das Programm antwortet nicht. Läuft es noch?
# $language: the name of a language, in that language.
desk-no-words-in = In { $language } gibt es noch keine Texte.

## Print: what is in it, and why

desk-why = Was ist dabei, und warum?
desk-reset = Eigene Auswahl zurücknehmen
desk-kind-topic = Themen
desk-kind-insert = Einlegeblätter
desk-kind-course = Kurse
desk-kind-office = Ämter im Heft
desk-kind-hotline = Rufnummern
# $on: how many are taken; $all: of how many.
desk-so-many-of = { $on } von { $all }
desk-why-everybody = für alle
desk-why-on-request = nur auf Wunsch
desk-why-other-course = passt nach den Angaben nicht
desk-nothing-to-say = Nichts zu beachten.
# How long ago. $count: how many.
desk-age-months = { $count ->
    [one] einem Monat
   *[other] { $count } Monaten
}
desk-age-years = { $count } Jahren
# $count: how many; $age: how long ago.
desk-stale-offices = { $count ->
    [one] Eine Stelle wurde seit { $age } nicht geprüft.
   *[other] { $count } Stellen wurden lange nicht geprüft, eine davon zuletzt vor { $age }.
}
desk-stale-contacts = { $count ->
    [one] Ein Kontakt wurde seit { $age } nicht geprüft.
   *[other] { $count } Kontakte wurden lange nicht geprüft, einer davon zuletzt vor { $age }.
}
desk-stale-offers = { $count ->
    [one] Ein Angebot wurde seit { $age } nicht geprüft.
   *[other] { $count } Angebote wurden lange nicht geprüft, eines davon zuletzt vor { $age }.
}
desk-stale-courses = { $count ->
    [one] Ein Kurs wurde seit { $age } nicht geprüft.
   *[other] { $count } Kurse wurden lange nicht geprüft, einer davon zuletzt vor { $age }.
}
desk-stale-hotlines = { $count ->
    [one] Eine Rufnummer wurde seit { $age } nicht geprüft.
   *[other] { $count } Rufnummern wurden lange nicht geprüft, eine davon zuletzt vor { $age }.
}
desk-stale-links = { $count ->
    [one] Eine Internetadresse wurde seit { $age } nicht geprüft.
   *[other] { $count } Internetadressen wurden lange nicht geprüft, eine davon zuletzt vor { $age }.
}

## Findings

desk-faults = Was in den Dateien nicht stimmt
desk-faults-none = Alles in Ordnung.
desk-faults-about = Gedruckt wird alles, was davon nicht betroffen ist. Die Stelle steht jeweils dabei.
desk-error = Fehler
desk-details = Einzelheiten
# $title: what is wrong; $count: how often.
desk-so-often = { $title } ({ $count })
desk-note = Hinweis

## Names that staff have for documents

desk-document-willkommensmappe = Willkommensmappe
desk-document-begleitheft = Begleitheft
desk-document-einlagen = Einlegeblätter
desk-document-sprachoffensive-flyer = Flyer Deutschkurse
desk-document-sprachoffensive-arbeitgeber = Flyer Deutsch im Betrieb
desk-document-arbeitgeber-flyer = Flyer für Betriebe
desk-jump = Vorschau und Drucken

## Batch

desk-batch = Stapel
desk-batch-title = Viele Mappen auf einmal
desk-batch-about = Aus einer Tabelle mit einem Haushalt je Zeile wird für jede Zeile eine Mappe. Zeilen mit Fehlern werden genannt und ausgelassen.
desk-batch-template = Leere Tabelle zum Ausfüllen (XLSX)
desk-batch-drop = Tabelle hierher ziehen oder auswählen
desk-batch-kinds = CSV oder XLSX, bis 16 MB
desk-batch-reading = Die Tabelle wird gelesen …
desk-batch-failed = Die Tabelle konnte nicht gelesen werden. Ist sie größer als 16 MB?
# $count: how many rows.
desk-batch-good = { $count ->
    [0] Keine Zeile kann gedruckt werden.
    [one] 1 Zeile kann gedruckt werden.
   *[other] { $count } Zeilen können gedruckt werden.
}
desk-batch-bad = { $count ->
    [one] 1 Zeile wird ausgelassen:
   *[other] { $count } Zeilen werden ausgelassen:
}
desk-batch-problems = Ausgelassene Zeilen
desk-batch-notes = Hinweise
# $name: the name of a language.
desk-note-language = { $name } gibt es hier nicht: wird auf Deutsch gedruckt.
desk-note-further-language = { $name } gibt es hier nicht: wird nur in den anderen Sprachen gedruckt.
# $name: the heading of a column.
desk-note-column = Die Spalte „{ $name }“ wird nicht gelesen.
desk-note-visit = Der Tag des Besuchs wird nicht gedruckt: In den gewählten Dokumenten ist kein Blatt dafür.
desk-batch-row = Zeile
desk-batch-column = Spalte
desk-batch-fault = Was nicht stimmt
desk-batch-start = { $count ->
    [one] Mappe für 1 Zeile machen
   *[other] Mappen für { $count } Zeilen machen
}
desk-batch-no-document = Bitte wählen Sie mindestens ein Dokument.
# $rows: how many the table has; $printed, $refused: how many of them.
desk-batch-sum = { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
}: { $printed } gedruckt, { $refused } ausgelassen.
# $count: rows after the batch was stopped.
desk-batch-left = { $count ->
    [one] 1 Zeile kam nicht mehr an die Reihe.
   *[other] { $count } Zeilen kamen nicht mehr an die Reihe.
}
# $letters: letters with their numbers.
desk-batch-letters = Hierfür gibt es keine Schrift: { $letters }
desk-batch-letters-mend = Schreiben Sie es mit anderen Buchstaben.
desk-table-unread = Diese Datei kann nicht gelesen werden.
# $letter: the letter of a column; $heading: what stands at its head.
desk-table-heading = In Spalte { $letter } steht „{ $heading }“. Das ist keine bekannte Überschrift.
desk-table-heading-mend = Löschen Sie die Spalte, oder nehmen Sie eine Überschrift aus der Tabelle, die es auf dieser Seite gibt.
# $meant: a heading that is known.
desk-table-heading-near = In Spalte { $letter } steht „{ $heading }“. Meinten Sie „{ $meant }“?
desk-batch-job = Stapel in Arbeit
desk-batch-running = Die Mappen werden gemacht
desk-batch-stopping = Wird angehalten …
desk-batch-finished = Die Mappen sind fertig
# $done: how many are made; $total: of how many.
desk-batch-progress = { $done } von { $total } Mappen
desk-batch-full = Mehr passt nicht in den Speicher. Teilen Sie die Tabelle, oder nehmen Sie den Befehl „begleitheft batch“.
# $document: the name of a document.
desk-batch-fetch = { $document } zum Drucken
desk-batch-stop = Anhalten
desk-batch-stop-sure = Den Stapel anhalten? Was fertig ist, kann gedruckt werden.
desk-batch-discard = Verwerfen
desk-batch-discard-sure = Die fertigen Dateien verwerfen? Haben Sie alle gespeichert?
desk-batch-private = Die Tabelle wird nicht gespeichert. Fertige Dateien liegen im Arbeitsspeicher, bis Sie sie verwerfen oder das Programm beenden. Sie können dieses Fenster schließen, der Stapel läuft weiter.


## Content

desk-content = Inhalte
desk-content-title = Was im Heft steht
desk-content-offices = Stellen
desk-content-contacts = Kontakte
desk-content-offers = Angebote
desk-content-courses = Kurse
desk-content-review = Durchsicht
desk-review-about = Alles nach Alter, das Älteste zuerst.
desk-content-none = Hier gibt es nichts.
desk-search = Suchen
# $state: the state that texts are in, like «Entwurf».
desk-search-none = Unter „{ $state }“ nichts gefunden.
# $count: how many texts were found; $state: the state that they are in.
desk-search-others = { $count ->
    [one] 1 Treffer unter „{ $state }“
   *[other] { $count } Treffer unter „{ $state }“
}
desk-fact = Eintrag
desk-stand = Stand
desk-state = Zustand
desk-state-all = alle
desk-state-fresh = geprüft
desk-state-stale = zu prüfen
desk-state-expired = abgelaufen
desk-state-future = gilt noch nicht
# $date: a day.
desk-due-since = fällig seit { $date }
desk-used-in = Steht in
desk-used-nowhere = wird zurzeit nicht gedruckt
desk-actions = Was Sie tun können
desk-source = Quelle
desk-look = Ansehen
# $name: what a fact is called.
desk-look-at = { $name }, wie es gedruckt wird
desk-look-title = So wird es gedruckt
desk-verify = Geprüft
desk-verify-about = „Geprüft“ schreibt den Tag von heute und das, wonach Sie geprüft haben. Haben Sie an anderer Stelle nachgesehen als beim letzten Mal, ändern Sie zuerst das Feld „Geprüft nach“. Stimmt eine Angabe nicht, wird sie in der Datei berichtigt; Datei und Zeile stehen beim Eintrag.
desk-verify-by = Geprüft nach
desk-verify-by-phone = telefonisch
desk-verify-by-web = Internetseite
desk-verify-by-visit = vor Ort
desk-verify-by-letter = schriftlich bestätigt
desk-verify-no-source = Nicht gespeichert: Bitte schreiben Sie, wonach Sie geprüft haben, mit höchstens 200 Zeichen.
desk-checked = { $name }: heute geprüft.
desk-still-due = Heute geprüft. In der Datei steht ein festes Datum für die nächste Prüfung, das schon vorbei ist.
desk-recent = Zuletzt geändert
desk-recent-hint = Bis das Programm beendet wird, kann jede dieser Änderungen zurückgenommen werden.
desk-undo = Rückgängig
desk-undone = Zurückgenommen.
desk-close = Schließen
# $count: how many.
desk-rows-shown = { $count } Einträge
desk-edit-failed = Das konnte nicht gespeichert werden.
desk-edit-changed = Jemand hat die Datei inzwischen geändert. Nichts wurde überschrieben. Laden Sie die Seite neu.
desk-edit-read-only = Hier kann nur angesehen werden.
desk-edit-embedded = Diese Angaben stecken im Programm. Zum Ändern braucht es einen Projektordner.

## Courses from a table

desk-import = Kurse aus einer Tabelle übernehmen
desk-import-title = Kurse aus einer Tabelle
desk-import-about = Zuerst sehen Sie, was sich ändert. Geschrieben wird erst, wenn Sie zustimmen, und nur das, was sich ändert.
desk-import-template = Tabelle mit den Kursen von jetzt (XLSX)
desk-import-back = Zurück zu den Kursen
desk-import-faulty = Geschrieben wird erst, wenn alle Zeilen stimmen:
desk-import-problems = Zeilen mit Fehlern
desk-import-nothing = Die Tabelle sagt nichts Neues.
# $count: how many courses.
desk-import-changed = { $count ->
    [one] 1 Kurs ändert sich
   *[other] { $count } Kurse ändern sich
}
desk-import-new = { $count ->
    [one] 1 neuer Kurs
   *[other] { $count } neue Kurse
}
desk-import-gone = { $count ->
    [one] 1 Kurs steht nicht in der Tabelle
   *[other] { $count } Kurse stehen nicht in der Tabelle
}
desk-import-gone-hint = Diese Kurse bleiben. Kreuzen Sie an, was gelöscht werden soll.
desk-import-same = { $count ->
    [one] 1 Kurs bleibt, wie er ist.
   *[other] { $count } Kurse bleiben, wie sie sind.
}
desk-import-empty = nichts
# $course, $more: what a course is called, its place, days and times; $id: its name in the file.
desk-import-guessed = Diese Zeile hat keine Kennung. Sie ersetzt den Kurs „{ $course }“ ({ $more }; Kennung { $id }). Sollen beide Kurse bleiben, schreiben Sie in dieser Zeile in die Spalte „Kennung“ einen neuen Namen, z. B. { $id }-2, und prüfen Sie die Tabelle noch einmal.
desk-import-before = bisher
desk-import-now = jetzt
desk-import-source = Woher ist die Tabelle?
desk-import-source-example = Kursplan der Volkshochschule vom 02.12.2026
desk-import-source-hint = Das steht als Quelle bei jedem Kurs, der neu ist oder sich ändert.
desk-import-write = In die Datei schreiben
# $new, $changed, $gone: how many courses.
desk-import-done = Geschrieben: { $new } neu, { $changed } geändert, { $gone } gelöscht.
desk-import-no-source = Bitte schreiben Sie, woher die Tabelle ist.
desk-import-broken = In der Datei der Kurse ist ein Fehler. Er muss zuerst behoben werden.
desk-import-layout = Die Datei der Kurse ist anders aufgebaut als gewohnt. Nichts wurde geschrieben; bitte ändern Sie sie von Hand.

## Help

desk-help = Hilfe

## Translations

desk-translations = Übersetzungen
desk-translations-about = Wie weit die Texte jeder Sprache sind. Was eine Maschine geschrieben hat, bleibt ein Entwurf, bis ein Mensch dafür steht.
desk-language = Sprache
desk-review-missing = fehlt
desk-review-outdated = veraltet
desk-review-untracked = ohne Stand
desk-review-draft = Entwurf
desk-review-translated = übersetzt
desk-review-reviewed = bestätigt
desk-translator = Ihr Name
desk-german-now = Deutsch
desk-german-then = Deutsch bei der Übersetzung
desk-german-today = Deutsch heute
desk-german-then-unknown = Welcher deutsche Text übersetzt wurde, ist nicht mehr bekannt.
desk-place-waits = Die Seite wird gesucht …
desk-translation = Übersetzung
desk-translation-hint = Vor dem Gleichheitszeichen steht der Name des Textes, er bleibt wie er ist. Was in geschweiften oder spitzen Klammern steht, muss auch in der Übersetzung stehen. Mit „Speichern“ stehen Sie mit Ihrem Namen für den Text.
desk-save = Speichern
desk-printed-place = Gedruckte Stelle
desk-no-place = Auf keiner Seite gefunden.
desk-translation-saved = Gespeichert.
desk-edit-no-name = Bitte schreiben Sie Ihren Namen in das Feld oben.
desk-edit-faulty = Nicht gespeichert: So kann der Text nicht gedruckt werden. Was zu ändern ist, steht direkt unter dem Feld.
desk-edit-other-message = Der Name vor dem Gleichheitszeichen muss bleiben, und es darf kein weiterer Text dazukommen.
desk-edit-no-record = Nicht gespeichert: Der Stand des Textes kann nicht geschrieben werden. Steht oben Ihr Name?
desk-unsaved = noch nicht gespeichert
desk-parts = Bausteine. Ein Klick setzt sie in die Übersetzung:
desk-part-lacks = – fehlt noch
desk-insert = Einfügen
desk-part-tag-de = bleibt Deutsch: Diese Wörter stehen so in jeder Sprache
desk-part-tag-strong = fett gedruckt
desk-part-tag-em = hervorgehoben
desk-part-tag = Auszeichnung um Wörter
desk-part-count = eine Zahl
desk-part-date = ein Tag, wie 01.12.2026
desk-part-days = Wochentage
desk-part-district = der Name des Stadtteils
desk-part-entry = das Niveau am Anfang, wie A1
desk-part-from = der Anfang: ein Tag, eine Uhrzeit oder eine Zahl
desk-part-interest = wonach gefragt wurde
desk-part-kommune = der Name der Stadt
desk-part-language = der Name einer Sprache
desk-part-law = ein Gesetz
desk-part-pages = Seitenzahlen
desk-part-target = das Niveau am Ende, wie B1
desk-part-to = das Ende: ein Tag, eine Uhrzeit oder eine Zahl
desk-part-year = ein Jahr, wie 2026
desk-part-value = wird beim Drucken eingesetzt
desk-part-term = ein Begriff, der überall gleich heißen soll. Er darf auch ausgeschrieben werden.
# $name: what the choice is made by.
desk-forms = Hier steht eine Zahl ({ $name }). Lautet der Text je nach Zahl anders, hat jede Form ihre Zeile: hinter der eckigen Klammer der Text für diese Zahlen. Gedruckt wird nur eine.
desk-choice = Hier hängt der Text von { $name } ab. Die Wörter in eckigen Klammern bleiben, dahinter steht der Text.
desk-form-fractions = nur Zahlen mit Komma
desk-insert-forms = Alle Formen einfügen
desk-other-text = Das steht jetzt in der Datei:
desk-take-other = Diesen Text übernehmen
desk-edit-other-text = Nicht gespeichert: Jemand hat diesen Text inzwischen geändert. Ihr Text steht noch im Feld. Wenn Sie noch einmal speichern, ersetzt er den anderen.
desk-edit-other-german = Nicht gespeichert: Der deutsche Text wurde inzwischen geändert. Lesen Sie ihn noch einmal; Ihr Text steht noch im Feld.
desk-edit-other-fact = Dieser Eintrag wurde inzwischen geändert. Nichts wurde geschrieben. Sehen Sie ihn noch einmal an.
desk-machine = eine Maschine

# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## Notes on the page

note-machine-draft = Maschinen-Text, noch nicht geprüft: Es gilt der deutsche Original-Text.
note-only-german = Diesen Teil gibt es nur in normalem Deutsch.
note-language-missing = In der Sprache { $language } gibt es dieses { -booklet(case: "short") } noch nicht.
note-fictional = Beispiel: Diese Stadt gibt es nicht.
note-unknown =
    Bitte eintragen.
    Fragen Sie in der { -advice }.

## Footer and proof of checking

label-edition = Stand { $date }
label-checked = geprüft { $date }
label-stale = nicht geprüft seit { $date }
label-law = Gesetz, Stand { $date }: { $law }

## Contact cards

label-address = Adresse
label-phone = Telefon
label-email = E-Mail
label-hours = Öffnungs-Zeiten
label-transit = Haltestelle
label-languages = Sprachen
label-appointment-only = nur mit { -appointment(case: "nom") }
label-barrier-free = barriere-frei
label-interpreter = { -language-mediation } möglich
label-temporarily-closed = im Moment geschlossen
label-closed-holidays = an Feiertagen geschlossen
label-closed-between = geschlossen von { $from } bis { $to }
label-scan-call = Anrufen
label-scan-open = Öffnen
label-page-language = Seite auf { $language }

## Steps

label-where = Wo
label-documents = Mitbringen
label-deadline = Bis wann
label-step = Was Sie tun
label-done = erledigt

## Hotlines

label-free-call = kostenlos
label-local-rate = Preis wie im eigenen Ort
label-around-the-clock = Tag und Nacht
label-languages-count = in { $count } Sprachen

## Courses

label-level-to = { $entry } bis { $target }
level-alpha = Lesen und Schreiben
level-none = noch kein Deutsch
label-course-term = { $from } bis { $to }
label-register-until = Anmelden bis { $date }
label-childcare = Kinder-Betreuung
label-shift-friendly = passt zu Schicht-Arbeit
label-work-related = mit Beruf
label-online = im Internet
label-paid = kostet etwas
label-no-courses =
    Beim Druck gab es noch keine festen { -appointment(case: "pl") }.
    Fragen Sie in der { -advice }.
label-course-place = Ort
label-course-time = Tage und Zeiten

## Goals and agreements

label-goal-next = Nächster Schritt
label-goal-who = Wer
label-goal-until = Bis wann

## Consent, one per authority

label-consent-for = Einwilligung für
label-consent-statement =
    Ich bin einverstanden:
    Diese Stelle darf die Angaben weitergeben, die unten stehen.
label-consent-what = Welche Angaben
label-consent-to = An wen
label-consent-why = Wofür
label-consent-until = Gültig bis
label-consent-revoked = Zurückgenommen am
label-consent-signature = Datum, Unterschrift
# For staff, not for readers: printed in German only.
label-consent-review = Vor der Verwendung mit der oder dem Datenschutz-Beauftragten absprechen.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } bis { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } auch

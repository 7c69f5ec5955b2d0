# Small words that stand beside values, on every document. Values (numbers, dates, times, addresses) come from the content files.

## Notes on the page

note-machine-draft = Maschinell übersetzt, noch nicht geprüft. Es gilt der deutsche Text.
note-only-german = Diesen Teil gibt es nur auf Deutsch.
# On the cover of a pack in German. $language: the language's own name for itself.
note-language-missing = In der Sprache { $language } gibt es dieses Heft noch nicht.
note-fictional = Beispiel: Diese Stadt gibt es nicht.
note-unknown = Bitte eintragen. Fragen Sie in der Beratung.

## Footer and proof of checking

label-edition = Stand { $date }
label-checked = geprüft { $date }
label-stale = nicht geprüft seit { $date }
label-law = Rechtsstand { $date }: { $law }

## Contact cards

label-address = Adresse
label-phone = Telefon
label-email = E-Mail
label-hours = Öffnungszeiten
label-transit = Haltestelle
label-languages = Sprachen
label-appointment-only = nur mit Termin
label-barrier-free = barrierefrei
label-interpreter = Sprachmittlung möglich
label-temporarily-closed = zurzeit geschlossen
label-closed-holidays = an Feiertagen geschlossen
label-closed-between = geschlossen von { $from } bis { $to }
label-scan-call = Anrufen
label-scan-open = Öffnen
label-page-language = Seite auf { $language }

## Steps

label-where = Wo
label-documents = Mitbringen
label-deadline = Bis wann
label-step = Was zu tun ist
label-done = erledigt

## Hotlines

label-free-call = kostenlos
label-local-rate = zum Ortstarif
label-around-the-clock = Tag und Nacht
label-languages-count = in { $count } Sprachen

## Courses

label-level-to = { $entry } bis { $target }
level-alpha = Alphabetisierung
level-none = ohne Vorkenntnisse
label-course-term = { $from } bis { $to }
label-register-until = Anmeldung bis { $date }
label-childcare = Kinderbetreuung
label-shift-friendly = passt zum Schichtdienst
label-work-related = mit Beruf
label-online = online
label-paid = kostet etwas
label-no-courses = Die Termine standen beim Druck nicht fest. Fragen Sie in der Beratung.
label-course-place = Ort
label-course-time = Tage und Zeiten

## Goals and agreements

label-goal-next = Nächster Schritt
label-goal-who = Wer
label-goal-until = Bis wann

## Consent, one per authority

label-consent-for = Einwilligung für
label-consent-statement = Ich bin einverstanden: Diese Stelle darf die unten genannten Angaben weitergeben.
label-consent-what = Welche Angaben
label-consent-to = An wen
label-consent-why = Wofür
label-consent-until = Gültig bis
label-consent-revoked = Zurückgenommen am
label-consent-signature = Datum, Unterschrift
# For staff, not for readers: printed in German only.
label-consent-review = Vor Verwendung mit der oder dem Datenschutzbeauftragten abstimmen.

## Days and opening hours. The names of days are not written here: the program knows them.

# Short, for narrow places: Mo–Fr
weekday-range = { $from }–{ $to }
# As people say it, with whole names of days: Montag bis Freitag
hours-range = { $from } bis { $to }
# Days that have these times too, after a row with others: Donnerstag auch
hours-also = { $days } auch

# Labels over columns and beside lines to write on: at most 26 characters, no colon at the end.
# `field-<id>` for every field in forms, tables and office cards of content/common/documents.

## About the person

field-owner = Dieses Heft gehört
field-first-name = Vorname
field-family-name = Familienname
field-birth-date = Geburtsdatum
field-address = Adresse
field-phone = Telefon
field-email = E-Mail
field-languages-spoken = Meine Sprachen
field-interpreter-needed = Sprachmittlung nötig?
field-interpreter-language = Sprache für Termine
field-reach-me = So erreichen Sie mich
field-emergency-contact = Im Notfall bitte anrufen

## People one lives with

field-name = Name
field-birth-year = Geburtsjahr
field-relation = Beziehung zu mir
field-school-or-daycare = Schule oder Kita

## Offices and appointments

field-contact-person = Ansprechperson
field-reference-number = Aktenzeichen
field-submitted = Schon abgegeben
field-date-time = Tag und Uhrzeit
field-where = Wo
field-bring = Mitbringen
field-result = Ergebnis
field-since = Seit
field-old-office = Bisheriges Amt
field-new-office = Neues Amt
field-adviser = Beraterin oder Berater
field-adviser-phone = Telefon der Beratung

## Courses, school, training, work

field-course = Kurs
field-start-end = Beginn und Ende
field-level = Niveau
field-certificate = Zeugnis, Zertifikat
field-from-until = Von – bis
field-place = Schule, Betrieb, Ort
field-profession = Mein Beruf
field-recognition = Stand der Anerkennung
field-wish-work = Was ich arbeiten möchte
field-next-step = Nächster Schritt

# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

# Labels over columns and beside lines to write on: at most 26 characters, no colon at the end.

## About the person

field-owner = Dieses { -booklet(case: "short") } gehört
field-first-name = Vorname
field-family-name = Familienname
field-birth-date = Geburtsdatum
field-address = Adresse
field-phone = Telefon
field-email = E-Mail
field-languages-spoken = Meine Sprachen
field-interpreter-needed = { -language-mediation } nötig?
field-interpreter-language = Sprache für { -appointment(case: "pl") }
field-reach-me = So erreichen Sie mich
field-emergency-contact = Im Notfall bitte anrufen

## People one lives with

field-name = Name
field-birth-year = Geburtsjahr
field-relation = Wer ist das für mich?
field-school-or-daycare = Schule oder Kita

## Offices and appointments

field-contact-person = { -contact-person(case: "nom") }
field-reference-number = Aktenzeichen
field-submitted = Schon abgegeben
field-date-time = Tag und Uhrzeit
field-where = Wo
field-bring = Mitbringen
field-result = Ergebnis
field-since = Seit
field-old-office = { -office(case: "nom") } bis jetzt
field-new-office = Neues { -office(case: "nom") }
field-adviser = Beraterin oder Berater
field-adviser-phone = Telefon von der { -advice }

## Courses, school, training, work

field-course = Kurs
field-start-end = Beginn und Ende
field-level = Niveau
field-certificate = Zeugnis, Zertifikat
field-from-until = Von – bis
field-place = Schule, Betrieb, Ort
field-profession = Mein Beruf
field-recognition = Anerkennung bis jetzt
field-wish-work = Was ich arbeiten möchte
field-next-step = Nächster Schritt

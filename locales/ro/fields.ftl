# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Al cui este acest caiet
field-first-name = Prenume
field-family-name = Nume de familie
field-birth-date = Data nașterii
field-address = Adresa
field-phone = Telefon
field-email = E-mail
field-languages-spoken = Limbile mele
field-interpreter-needed = Este nevoie de { -language-mediator }?
field-interpreter-language = Limba pentru { -appointment(case: "pl") }
field-reach-me = Cum mă puteți contacta
field-emergency-contact = În caz de urgență, sunați

## People one lives with

field-name = Nume
field-birth-year = Anul nașterii
field-relation = Relația cu mine
field-school-or-daycare = Școală sau grădiniță

## Offices and appointments

field-contact-person = { -contact-person(case: "Nom") }
field-reference-number = Număr de dosar
field-submitted = Depus deja
field-date-time = Ziua și ora
field-where = Unde
field-bring = De adus
field-result = Rezultat
field-since = De când
field-old-office = Vechea { -office(case: "nom") }
field-new-office = Noua { -office(case: "nom") }
field-adviser = Consilier sau consilieră
field-adviser-phone = Telefon { -advice(case: "nom") }

## Courses, school, training, work

field-course = Curs
field-start-end = Început și sfârșit
field-level = Nivel
field-certificate = Diplomă, certificat
field-from-until = De la – până la
field-place = Școală, firmă, loc
field-profession = Profesia mea
field-recognition = Stadiul recunoașterii
field-wish-work = Ce aș vrea să lucrez
field-next-step = Pasul următor

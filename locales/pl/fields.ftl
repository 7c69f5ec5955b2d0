# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Ten { -booklet(case: "nom") } należy do
field-first-name = Imię
field-family-name = Nazwisko
field-birth-date = Data urodzenia
field-address = Adres
field-phone = Telefon
field-email = E-mail
field-languages-spoken = Moje języki
field-interpreter-needed = Potrzebne tłumaczenie?
field-interpreter-language = Język podczas { -appointment(case: "pl-gen") }
field-reach-me = Kontakt ze mną
field-emergency-contact = Kontakt w nagłym wypadku

## People one lives with

field-name = Imię i nazwisko
field-birth-year = Rok urodzenia
field-relation = Kim jest dla mnie
field-school-or-daycare = Szkoła lub przedszkole

## Offices and appointments

field-contact-person = Osoba kontaktowa
field-reference-number = Numer sprawy
field-submitted = Już złożone
field-date-time = Dzień i godzina
field-where = Gdzie
field-bring = Co przynieść
field-result = Wynik
field-since = Od kiedy
field-old-office = Dotychczasowy { -office(case: "nom") }
field-new-office = Nowy { -office(case: "nom") }
field-adviser = Doradczyni lub doradca
field-adviser-phone = Telefon { -advice(case: "gen") }

## Courses, school, training, work

field-course = Kurs
field-start-end = Początek i koniec
field-level = Poziom
field-certificate = Świadectwo, certyfikat
field-from-until = Od – do
field-place = Szkoła, firma, miejsce
field-profession = Mój zawód
field-recognition = Etap uznania zawodu
field-wish-work = Jaką pracę chcę mieć
field-next-step = Następny krok

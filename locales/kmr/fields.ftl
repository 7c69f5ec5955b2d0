# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Ev defter ya vî kesî ye
field-first-name = Nav
field-family-name = Paşnav
field-birth-date = Roja jidayikbûnê
field-address = Navnîşan
field-phone = Telefon
field-email = E-mail
field-languages-spoken = Zimanên min
field-interpreter-needed = { -language-mediation(case: "start") } hewce ye?
field-interpreter-language = Ziman ji bo { -appointment(case: "plobl") }
field-reach-me = Bi vî awayî bigihîjin min
field-emergency-contact = Telefon ji bo rewşa lezgîn

## People one lives with

field-name = Nav
field-birth-year = Sala jidayikbûnê
field-relation = Têkiliya bi min re
field-school-or-daycare = Dibistan an Kita

## Offices and appointments

field-contact-person = { -contact-person(case: "start") }
field-reference-number = Hejmara dosyeyê
field-submitted = Hatiye dayîn
field-date-time = Roj û saet
field-where = Li ku
field-bring = Bi xwe re bînin
field-result = Encam
field-since = Ji kengî ve
field-old-office = { -office(case: "ez-start") } berê
field-new-office = { -office(case: "ez-start") } nû
field-adviser = Şêwirmend
field-adviser-phone = Telefona { -advice(case: "obl") }

## Courses, school, training, work

field-course = Kurs
field-start-end = Destpêk û dawî
field-level = Ast
field-certificate = Bawername, sertîfîka
field-from-until = Ji – heta
field-place = Dibistan, şirket, cih
field-profession = Pîşeya min
field-recognition = Rewşa naskirinê
field-wish-work = Karê ku ez dixwazim
field-next-step = Gava din

# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## About the person

field-owner = Kjo fletore i përket
field-first-name = Emri
field-family-name = Mbiemri
field-birth-date = Data e lindjes
field-address = Adresa
field-phone = Telefoni
field-email = E-maili
field-languages-spoken = Gjuhët e mia
field-interpreter-needed = A duhet { -language-mediation(case: "ind") }?
field-interpreter-language = Gjuha për { -appointment(case: "plural") }
field-reach-me = Si mund të më kontaktoni
field-emergency-contact = Në emergjencë telefononi

## People one lives with

field-name = Emri
field-birth-year = Viti i lindjes
field-relation = Lidhja me mua
field-school-or-daycare = Shkolla ose kopshti

## Offices and appointments

field-contact-person = { -contact-person(case: "start") }
field-reference-number = Numri i dosjes
field-submitted = Dorëzuar tashmë
field-date-time = Dita dhe ora
field-where = Ku
field-bring = Merrni me vete
field-result = Rezultati
field-since = Që nga
field-old-office = Zyra e mëparshme
field-new-office = Zyra e re
field-adviser = Këshilltare ose këshilltar
field-adviser-phone = Telefoni i këshillimit

## Courses, school, training, work

field-course = Kursi
field-start-end = Fillimi dhe mbarimi
field-level = Niveli
field-certificate = Dëftesa, certifikata
field-from-until = Nga – deri
field-place = Shkolla, firma, vendi
field-profession = Profesioni im
field-recognition = Gjendja e njohjes
field-wish-work = Puna që dëshiroj të bëj
field-next-step = Hapi i ardhshëm

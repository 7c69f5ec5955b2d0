# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## About the person

field-owner = This { -booklet(case: "short") } belongs to
field-first-name = First name
field-family-name = Family name
field-birth-date = Date of birth
field-address = Address
field-phone = Phone
field-email = Email
field-languages-spoken = My languages
field-interpreter-needed = { -language-mediator(case: "Nom") } needed?
field-interpreter-language = Language for { -appointment(case: "pl") }
field-reach-me = How to reach me
field-emergency-contact = In an emergency please call

## People one lives with

field-name = Name
field-birth-year = Year of birth
field-relation = Relationship to me
field-school-or-daycare = School or nursery

## Offices and appointments

field-contact-person = { -contact-person(case: "Nom") }
field-reference-number = Reference number
field-submitted = Already handed in
field-date-time = Day and time
field-where = Where
field-bring = To bring
field-result = Result
field-since = Since
field-old-office = Previous { -office(case: "nom") }
field-new-office = New { -office(case: "nom") }
field-adviser = Adviser
field-adviser-phone = { -advice(case: "Service") } phone

## Courses, school, training, work

field-course = Course
field-start-end = Start and end
field-level = Level
field-certificate = Certificate
field-from-until = From – to
field-place = School, company, place
field-profession = My profession
field-recognition = Status of recognition
field-wish-work = Work I would like to do
field-next-step = Next step

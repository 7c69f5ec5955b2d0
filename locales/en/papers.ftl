# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## personal papers

paper-passport = Passport or identity card
paper-residence-permit = Residence document (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Proof of your address (<de>Meldebescheinigung</de>)
paper-birth-certificate = Birth certificate
paper-marriage-certificate = Marriage certificate
paper-biometric-photo = Passport photo (<de>biometrisch</de>)

## health

paper-health-card = Health insurer’s card (<de>Gesundheitskarte</de>)
paper-vaccination-record = Vaccination record

## home and money

paper-rental-contract = Rental contract
paper-landlord-confirmation = { -landlord(case: "Nom") }’s confirmation (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Bank card
paper-proof-of-income = Proof of wages and other income
paper-tax-id = Letter with your <de>Steuer-ID</de> (tax ID)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (social insurance number)

## school, work, language

paper-school-certificates = Certificates from school, training and university
paper-work-certificates = Certificates and proof of your work
paper-language-certificates = Certificates from { -german-course(case: "pl") }
paper-translation-certified = Certified translations
paper-driving-licence = Driving licence

## letters

paper-letters-from-offices = Letters from { -office(case: "pl") }

# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Pașaport sau carte de identitate
paper-residence-permit = Document de ședere (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Dovada adresei (<de>Meldebescheinigung</de>)
paper-birth-certificate = Certificat de naștere
paper-marriage-certificate = Certificat de căsătorie
paper-biometric-photo = Fotografie pentru acte (<de>biometrisch</de>)

## health

paper-health-card = Cardul casei de sănătate (<de>Gesundheitskarte</de>)
paper-vaccination-record = Carnet de vaccinări

## home and money

paper-rental-contract = Contract de închiriere
paper-landlord-confirmation = Confirmare de la { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Card bancar
paper-proof-of-income = Dovezi de salariu și alte venituri
paper-tax-id = Scrisoarea cu <de>Steuer-ID</de> (numărul fiscal)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (numărul de asigurare socială)

## school, work, language

paper-school-certificates = Diplome și certificate de la școală, formare și studii
paper-work-certificates = Certificate și dovezi despre munca dumneavoastră
paper-language-certificates = Certificate de la { -german-course(case: "pl") }
paper-translation-certified = Traduceri autorizate
paper-driving-licence = Permis de conducere

## letters

paper-letters-from-offices = Scrisori de la { -office(case: "pl") }

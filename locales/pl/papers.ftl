# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Paszport lub dowód tożsamości
paper-residence-permit = Dokument pobytowy (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Potwierdzenie adresu (<de>Meldebescheinigung</de>)
paper-birth-certificate = Akt urodzenia
paper-marriage-certificate = Akt małżeństwa
paper-biometric-photo = Zdjęcie do paszportu (<de>biometrisch</de>)

## health

paper-health-card = Karta kasy chorych (<de>Gesundheitskarte</de>)
paper-vaccination-record = Książeczka szczepień

## home and money

paper-rental-contract = Umowa najmu
paper-landlord-confirmation = Potwierdzenie od { -landlord(case: "gen") } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Karta bankowa
paper-proof-of-income = Dokumenty o wynagrodzeniu i innych dochodach
paper-tax-id = List z <de>Steuer-ID</de> (numerem podatkowym)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (numer ubezpieczenia społecznego)

## school, work, language

paper-school-certificates = Świadectwa ze szkoły, nauki zawodu i studiów
paper-work-certificates = Świadectwa i potwierdzenia pracy
paper-language-certificates = Certyfikaty z { -german-course(case: "pl-gen") }
paper-translation-certified = Tłumaczenia poświadczone
paper-driving-licence = Prawo jazdy

## letters

paper-letters-from-offices = Listy z { -office(case: "pl-gen") }

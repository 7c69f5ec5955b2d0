# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Pasaporta ose letërnjoftimi
paper-residence-permit = Dokumenti i qëndrimit (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Vërtetimi i adresës suaj (<de>Meldebescheinigung</de>)
paper-birth-certificate = Certifikata e lindjes
paper-marriage-certificate = Certifikata e martesës
paper-biometric-photo = Fotografi për pasaportë (<de>biometrisch</de>)

## health

paper-health-card = Karta e arkës shëndetësore (<de>Gesundheitskarte</de>)
paper-vaccination-record = Libreza e vaksinimit

## home and money

paper-rental-contract = Kontrata e qirasë
paper-landlord-confirmation = Vërtetimi nga { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Karta bankare
paper-proof-of-income = Dëshmi për pagën dhe të ardhura të tjera
paper-tax-id = Letra me <de>Steuer-ID</de> (numrin tatimor)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (numri i sigurimit shoqëror)

## school, work, language

paper-school-certificates = Dëftesa nga shkolla, formimi profesional dhe studimet
paper-work-certificates = Dëftesa dhe dëshmi për punën tuaj
paper-language-certificates = Certifikata nga kurset e gjermanishtes
paper-translation-certified = Përkthime të vërtetuara
paper-driving-licence = Patentë shoferi

## letters

paper-letters-from-offices = Letra nga { -office(case: "plural") }

# Machine draft. Written by machine in plain German on 2026-11-25; nobody has confirmed it.

## personal papers

paper-passport = Pass oder Ausweis
paper-residence-permit = Papier über den Aufenthalt (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Papier über Ihre Adresse (<de>Meldebescheinigung</de>)
paper-birth-certificate = Geburts-Urkunde
paper-marriage-certificate = Heirats-Urkunde
paper-biometric-photo = Passfoto (<de>biometrisch</de>)

## health

paper-health-card = Karte von der Kranken-Kasse (<de>Gesundheitskarte</de>)
paper-vaccination-record = Impfpass

## home and money

paper-rental-contract = Miet-Vertrag
paper-landlord-confirmation = Bestätigung vom { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Bank-Karte
paper-proof-of-income = Papiere über Lohn und anderes Einkommen
paper-tax-id = Brief mit der <de>Steuer-ID</de> (Ihre Nummer für die Steuer)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (Nummer für Rente und Versicherung)

## school, work, language

paper-school-certificates = Zeugnisse von Schule, Ausbildung und Studium
paper-work-certificates = Zeugnisse und andere Papiere über Ihre Arbeit
paper-language-certificates = Zertifikate von { -german-course(case: "pldat") }
paper-translation-certified = Beglaubigte Übersetzungen (mit Stempel)
paper-driving-licence = Führerschein

## letters

paper-letters-from-offices = Briefe von { -office(case: "pldat") }

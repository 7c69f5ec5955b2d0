### German is the source. Written by machine from the project's notes, not yet read by an editor.
### Papers that one is asked for.
### <de>…</de> marks a word that stays German in every language, because it stands on doors, forms and letters.

## personal papers

paper-passport = Pass oder Ausweis
paper-residence-permit = Dokument über den Aufenthalt (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Nachweis über Ihre Adresse (<de>Meldebescheinigung</de>)
paper-birth-certificate = Geburtsurkunde
paper-marriage-certificate = Heiratsurkunde
paper-biometric-photo = Passfoto (<de>biometrisch</de>)

## health

paper-health-card = Karte der Krankenkasse (<de>Gesundheitskarte</de>)
paper-vaccination-record = Impfpass

## home and money

paper-rental-contract = Mietvertrag
paper-landlord-confirmation = Bestätigung vom Vermieter (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Bankkarte
paper-proof-of-income = Nachweise über Lohn und anderes Einkommen
paper-tax-id = Brief mit der <de>Steuer-ID</de>
paper-social-insurance-number = <de>Sozialversicherungsnummer</de>

## school, work, language

paper-school-certificates = Zeugnisse von Schule, Ausbildung und Studium
paper-work-certificates = Zeugnisse und Nachweise über Ihre Arbeit
paper-language-certificates = Zertifikate von Deutschkursen
paper-translation-certified = Beglaubigte Übersetzungen
paper-driving-licence = Führerschein

## letters

paper-letters-from-offices = Briefe von Ämtern

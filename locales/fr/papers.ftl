# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Passeport ou carte d’identité
paper-residence-permit = Document de séjour (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Preuve de votre adresse (<de>Meldebescheinigung</de>)
paper-birth-certificate = Acte de naissance
paper-marriage-certificate = Acte de mariage
paper-biometric-photo = Photo d’identité (<de>biometrisch</de>)

## health

paper-health-card = Carte de la caisse maladie (<de>Gesundheitskarte</de>)
paper-vaccination-record = Carnet de vaccination

## home and money

paper-rental-contract = Contrat de location
paper-landlord-confirmation = Attestation de votre { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Carte bancaire
paper-proof-of-income = Preuves de votre salaire et d’autres revenus
paper-tax-id = Lettre avec la <de>Steuer-ID</de> (numéro fiscal)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (numéro de sécurité sociale)

## school, work, language

paper-school-certificates = Diplômes d’école, de formation et d’études
paper-work-certificates = Certificats et preuves de travail
paper-language-certificates = Certificats de { -german-course(case: "nom") }
paper-translation-certified = Traductions certifiées
paper-driving-licence = Permis de conduire

## letters

paper-letters-from-offices = Lettres des { -office(case: "pl") }

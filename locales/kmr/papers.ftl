# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Pasaport an nasname
paper-residence-permit = Belgeya mayînê (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Belgeya navnîşana we (<de>Meldebescheinigung</de>)
paper-birth-certificate = Belgeya jidayikbûnê
paper-marriage-certificate = Belgeya zewacê
paper-biometric-photo = Wêneyê pasaportê (<de>biometrisch</de>)

## health

paper-health-card = Karta sîgortaya tenduristiyê (<de>Gesundheitskarte</de>)
paper-vaccination-record = Deftera vaksînan

## home and money

paper-rental-contract = Peymana kirêyê
paper-landlord-confirmation = Belgeya ji { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Karta bankê
paper-proof-of-income = Belgeyên meaş û dahatên din
paper-tax-id = Nameya bi <de>Steuer-ID</de> (hejmara bacê)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (hejmara sîgortaya civakî)

## school, work, language

paper-school-certificates = Bawernameyên dibistanê, perwerdeya pîşeyî û zanîngehê
paper-work-certificates = Bawername û belgeyên karê we
paper-language-certificates = Sertîfîkayên { -german-course(case: "pl") }
paper-translation-certified = Wergerên tesdîqkirî
paper-driving-licence = Destûra ajotinê

## letters

paper-letters-from-offices = Nameyên { -office(case: "plobl") }

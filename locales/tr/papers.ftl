# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Pasaport veya kimlik
paper-residence-permit = Oturum belgesi (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Adresinizi kanıtlayan belge (<de>Meldebescheinigung</de>)
paper-birth-certificate = Doğum belgesi
paper-marriage-certificate = Evlilik belgesi
paper-biometric-photo = Biyometrik fotoğraf (<de>biometrisch</de>)

## health

paper-health-card = Sağlık sigortası kartı (<de>Gesundheitskarte</de>)
paper-vaccination-record = Aşı karnesi

## home and money

paper-rental-contract = Kira sözleşmesi
paper-landlord-confirmation = { -landlord(case: "gen-start") } onayı (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Banka kartı
paper-proof-of-income = Ücret ve diğer gelir belgeleri
paper-tax-id = <de>Steuer-ID</de> (vergi kimlik numarası) mektubu
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (sosyal sigorta numarası)

## school, work, language

paper-school-certificates = Okul, meslek eğitimi ve üniversite diplomaları
paper-work-certificates = Çalıştığınızı gösteren belgeler ve referanslar
paper-language-certificates = { -german-course(case: "nom-start") } sertifikaları
paper-translation-certified = Onaylı tercümeler
paper-driving-licence = Ehliyet

## letters

paper-letters-from-offices = { -office(case: "pl-abl-start") } gelen mektuplar

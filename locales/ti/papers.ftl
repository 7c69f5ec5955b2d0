# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## personal papers

paper-passport = ፓስፖርት ወይ መንነት ወረቐት
paper-residence-permit = ሰነድ መንበሪ ፍቓድ (<de>Aufenthaltstitel</de>)
paper-registration-certificate = መረጋገጺ ኣድራሻኹም (<de>Meldebescheinigung</de>)
paper-birth-certificate = ወረቐት ልደት
paper-marriage-certificate = ወረቐት መርዓ
paper-biometric-photo = ናይ ፓስፖርት ስእሊ (<de>biometrisch</de>)

## health

paper-health-card = ካርድ መድሕን ጥዕና (<de>Gesundheitskarte</de>)
paper-vaccination-record = ካርድ ክታበት

## home and money

paper-rental-contract = ውዕል ክራይ ገዛ
paper-landlord-confirmation = መረጋገጺ { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = ካርድ ባንክ
paper-proof-of-income = መረጋገጺ ደሞዝን ካልእ እቶትን
paper-tax-id = ደብዳበ <de>Steuer-ID</de> (ቁጽሪ ግብሪ)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (ቁጽሪ ማሕበራዊ መድሕን)

## school, work, language

paper-school-certificates = ምስክር ወረቓቕቲ ትምህርቲ፣ ሞያዊ ስልጠናን ዩኒቨርሲቲን
paper-work-certificates = ምስክር ወረቓቕትን መረጋገጺታትን ስራሕኩም
paper-language-certificates = ሰርቲፊኬታት { -german-course(case: "pl") }
paper-translation-certified = ወግዓዊ ማሕተም ዘለዎም ትርጉማት
paper-driving-licence = ፍቓድ መዘወሪ

## letters

paper-letters-from-offices = ደብዳበታት ካብ { -office(case: "pl") }

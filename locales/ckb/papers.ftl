# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = پاسپۆرت یان ناسنامە
paper-residence-permit = بەڵگەنامەی مانەوە (<de>Aufenthaltstitel</de>)
paper-registration-certificate = بەڵگەی ناونیشانەکەتان (<de>Meldebescheinigung</de>)
paper-birth-certificate = بڕوانامەی لەدایکبوون
paper-marriage-certificate = بڕوانامەی هاوسەرگیری
paper-biometric-photo = وێنەی پاسپۆرت (<de>biometrisch</de>)

## health

paper-health-card = کارتی سندوقی بیمەی تەندروستی (<de>Gesundheitskarte</de>)
paper-vaccination-record = دەفتەری ڤاکسین

## home and money

paper-rental-contract = گرێبەستی کرێ
paper-landlord-confirmation = پشتڕاستکردنەوەی { -landlord(case: "bare") } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = کارتی بانک
paper-proof-of-income = بەڵگەی مووچە و داهاتی تر
paper-tax-id = نامەی ژمارەی باج (<de>Steuer-ID</de>)
paper-social-insurance-number = ژمارەی بیمەی کۆمەڵایەتی (<de>Sozialversicherungsnummer</de>)

## school, work, language

paper-school-certificates = بڕوانامەی قوتابخانە، فێربوونی پیشە و زانکۆ
paper-work-certificates = بڕوانامە و بەڵگەی کارەکەتان
paper-language-certificates = بڕوانامەی { -german-course(case: "pl") }
paper-translation-certified = وەرگێڕانی پشتڕاستکراو
paper-driving-licence = مۆڵەتی شۆفێری

## letters

paper-letters-from-offices = نامەی { -office(case: "pl") }

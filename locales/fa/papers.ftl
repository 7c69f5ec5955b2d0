# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = پاسپورت یا کارت شناسایی
paper-residence-permit = مدرک اقامت (<de>Aufenthaltstitel</de>)
paper-registration-certificate = گواهی آدرس شما (<de>Meldebescheinigung</de>)
paper-birth-certificate = گواهی تولد
paper-marriage-certificate = سند ازدواج
paper-biometric-photo = عکس پاسپورتی (<de>biometrisch</de>)

## health

paper-health-card = کارت بیمهٔ درمانی (<de>Gesundheitskarte</de>)
paper-vaccination-record = دفترچهٔ واکسن

## home and money

paper-rental-contract = قرارداد اجاره
paper-landlord-confirmation = تأییدیهٔ { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = کارت بانکی
paper-proof-of-income = مدارک دستمزد و درآمدهای دیگر
paper-tax-id = نامهٔ <de>Steuer-ID</de> (شمارهٔ مالیاتی)
paper-social-insurance-number = <de>Sozialversicherungsnummer</de> (شمارهٔ بیمهٔ اجتماعی)

## school, work, language

paper-school-certificates = مدارک مدرسه، آموزش حرفه‌ای و دانشگاه
paper-work-certificates = گواهی‌ها و مدارک کارهای شما
paper-language-certificates = گواهی‌های { -german-course(case: "bare") }
paper-translation-certified = ترجمه‌های رسمی و تأییدشده
paper-driving-licence = گواهینامهٔ رانندگی

## letters

paper-letters-from-offices = نامه‌های { -office(case: "pl") }

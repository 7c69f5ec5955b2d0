# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## personal papers

paper-passport = جواز السفر أو الهوية
paper-residence-permit = وثيقة الإقامة (<de>Aufenthaltstitel</de>)
paper-registration-certificate = إثبات العنوان (<de>Meldebescheinigung</de>)
paper-birth-certificate = شهادة الميلاد
paper-marriage-certificate = شهادة الزواج
paper-biometric-photo = صورة شخصية بيومترية (<de>biometrisch</de>)

## health

paper-health-card = بطاقة صندوق التأمين الصحي (<de>Gesundheitskarte</de>)
paper-vaccination-record = دفتر التطعيم

## home and money

paper-rental-contract = عقد الإيجار
paper-landlord-confirmation = تأكيد من { -landlord } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = البطاقة البنكية
paper-proof-of-income = إثباتات الراتب وأي دخل آخر
paper-tax-id = رسالة الرقم الضريبي (<de>Steuer-ID</de>)
paper-social-insurance-number = رقم التأمين الاجتماعي (<de>Sozialversicherungsnummer</de>)

## school, work, language

paper-school-certificates = شهادات المدرسة والتدريب المهني والجامعة
paper-work-certificates = شهادات وإثباتات عن عملكم
paper-language-certificates = شهادات { -german-course(case: "pl") }
paper-translation-certified = ترجمات مصدّقة
paper-driving-licence = رخصة القيادة

## letters

paper-letters-from-offices = رسائل من { -office(case: "pldef") }

# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## personal papers

paper-passport = Паспорт або посвідчення особи
paper-residence-permit = Документ про перебування (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Підтвердження вашої адреси (<de>Meldebescheinigung</de>)
paper-birth-certificate = Свідоцтво про народження
paper-marriage-certificate = Свідоцтво про шлюб
paper-biometric-photo = Фото на паспорт (<de>biometrisch</de>)

## health

paper-health-card = Картка лікарняної каси (<de>Gesundheitskarte</de>)
paper-vaccination-record = Паспорт щеплень

## home and money

paper-rental-contract = Договір оренди
paper-landlord-confirmation = Підтвердження від { -landlord(case: "gen") } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Банківська картка
paper-proof-of-income = Підтвердження зарплати та інших доходів
paper-tax-id = Лист із податковим номером (<de>Steuer-ID</de>)
paper-social-insurance-number = Номер соціального страхування (<de>Sozialversicherungsnummer</de>)

## school, work, language

paper-school-certificates = Документи про шкільну, професійну та вищу освіту
paper-work-certificates = Документи та довідки про вашу роботу
paper-language-certificates = Сертифікати { -german-course(case: "gen-pl") }
paper-translation-certified = Засвідчені переклади
paper-driving-licence = Посвідчення водія

## letters

paper-letters-from-offices = Листи від { -office(case: "gen-pl") }

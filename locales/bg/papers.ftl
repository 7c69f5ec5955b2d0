# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Паспорт или лична карта
paper-residence-permit = Документ за пребиваване (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Документ за Вашия адрес (<de>Meldebescheinigung</de>)
paper-birth-certificate = Удостоверение за раждане
paper-marriage-certificate = Удостоверение за брак
paper-biometric-photo = Снимка за паспорт (<de>biometrisch</de>)

## health

paper-health-card = Карта от здравната каса (<de>Gesundheitskarte</de>)
paper-vaccination-record = Имунизационен паспорт

## home and money

paper-rental-contract = Договор за наем
paper-landlord-confirmation = Потвърждение от { -landlord(form: "def") } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Банкова карта
paper-proof-of-income = Документи за заплата и други доходи
paper-tax-id = Писмо с данъчния номер (<de>Steuer-ID</de>)
paper-social-insurance-number = Осигурителен номер (<de>Sozialversicherungsnummer</de>)

## school, work, language

paper-school-certificates = Свидетелства от училище, професионално обучение и висше образование
paper-work-certificates = Свидетелства и документи за Вашата работа
paper-language-certificates = Сертификати от { -german-course(form: "pl") }
paper-translation-certified = Заверени преводи
paper-driving-licence = Шофьорска книжка

## letters

paper-letters-from-offices = Писма от { -office(form: "pl") }

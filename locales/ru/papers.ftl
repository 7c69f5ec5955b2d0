# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## personal papers

paper-passport = Паспорт или удостоверение личности
paper-residence-permit = Документ о пребывании (<de>Aufenthaltstitel</de>)
paper-registration-certificate = Подтверждение вашего адреса (<de>Meldebescheinigung</de>)
paper-birth-certificate = Свидетельство о рождении
paper-marriage-certificate = Свидетельство о браке
paper-biometric-photo = Фото на паспорт (<de>biometrisch</de>)

## health

paper-health-card = Карта больничной кассы (<de>Gesundheitskarte</de>)
paper-vaccination-record = Прививочный паспорт

## home and money

paper-rental-contract = Договор аренды квартиры
paper-landlord-confirmation = Подтверждение от { -landlord(case: "gen") } (<de>Wohnungsgeberbestätigung</de>)
paper-bank-card = Банковская карта
paper-proof-of-income = Подтверждения зарплаты и других доходов
paper-tax-id = Письмо с налоговым номером (<de>Steuer-ID</de>)
paper-social-insurance-number = Номер социального страхования (<de>Sozialversicherungsnummer</de>)

## school, work, language

paper-school-certificates = Документы о школе, профобучении и высшем образовании
paper-work-certificates = Характеристики и справки о вашей работе
paper-language-certificates = Сертификаты { -german-course(case: "gen-pl") }
paper-translation-certified = Заверенные переводы
paper-driving-licence = Водительские права

## letters

paper-letters-from-offices = Письма от { -office(case: "gen-pl") }

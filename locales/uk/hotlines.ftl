# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

hotline-police = Поліція
    .about = Небезпека, насильство чи напад: негайно телефонуйте
hotline-fire-ambulance = Пожежна служба та швидка допомога
    .about = Пожежа, нещасний випадок чи небезпека для життя: негайно телефонуйте
hotline-medical-on-call = Чергова лікарська служба
    .about = Захворіли, кабінет лікаря зачинено, але небезпеки для життя немає
hotline-violence-against-women = Телефон допомоги: насильство проти жінок
    .about = Порада й допомога в разі насильства, багатьма мовами
hotline-children-youth = Телефон для дітей і підлітків
    .about = Розмова й порада для дітей та підлітків
hotline-parents-line = Телефон для батьків
    .about = Розмова й порада для батьків
hotline-telefonseelsorge = Телефон довіри
    .about = Поговоріть, якщо вам дуже погано
hotline-telefonseelsorge-2 = Телефон довіри, другий номер
    .about = Якщо перший номер зайнятий
hotline-authorities-115 = Довідковий номер { -office(case: "gen-pl") }
    .about = Запитання про { -office(case: "acc-pl") } й документи, номер діє не всюди
hotline-bamf = Федеральне відомство з питань міграції та біженців
    .about = Запитання до федерального відомства, наприклад про курси
hotline-working-and-living = Робота та життя в Німеччині
    .about = Запитання про роботу, професію та життя в Німеччині

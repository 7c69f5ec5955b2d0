# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Полиция
    .about = При опасност, насилие или нападение: обадете се веднага
hotline-fire-ambulance = Пожарна и Бърза помощ
    .about = Пожар, злополука или опасност за живота: обадете се веднага
hotline-medical-on-call = Дежурна лекарска служба
    .about = При болест, ако кабинетът е затворен и няма опасност за живота
hotline-violence-against-women = Телефон за помощ при насилие над жени
    .about = Съвет и помощ при насилие, на много езици
hotline-children-youth = Телефон за деца и младежи
    .about = Изслушване и съвет за деца и младежи
hotline-parents-line = Телефон за родители
    .about = Изслушване и съвет за родители
hotline-telefonseelsorge = Телефон за душевна подкрепа
    .about = Разговор, когато Ви е много тежко
hotline-telefonseelsorge-2 = Телефон за душевна подкрепа, втори номер
    .about = Ако първият номер е зает
hotline-authorities-115 = Телефон на службите
    .about = Въпроси за служби и документи, не е достъпен навсякъде
hotline-bamf = Федерална служба за миграция и бежанци
    .about = Въпроси към Федералната служба, например за курсове
hotline-working-and-living = Работа и живот в Германия
    .about = Въпроси за работа, професия и живот в Германия

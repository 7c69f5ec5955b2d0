# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

hotline-police = Полиция
    .about = Опасность, насилие или нападение: звоните немедленно
hotline-fire-ambulance = Пожарная служба и скорая помощь
    .about = Пожар, несчастный случай или опасность для жизни: звоните немедленно
hotline-medical-on-call = Дежурная врачебная служба
    .about = Вы больны, кабинет врача закрыт, но опасности для жизни нет
hotline-violence-against-women = Телефон помощи: насилие над женщинами
    .about = Совет и помощь при насилии, на многих языках
hotline-children-youth = Телефон для детей и подростков
    .about = Выслушают детей и подростков и дадут совет
hotline-parents-line = Телефон для родителей
    .about = Выслушают родителей и дадут совет
hotline-telefonseelsorge = Телефон доверия
    .about = Поговорить, если вам очень плохо
hotline-telefonseelsorge-2 = Телефон доверия, второй номер
    .about = Если первый номер занят
hotline-authorities-115 = Справочный номер ведомств
    .about = Вопросы о ведомствах и документах, действует не везде
hotline-bamf = Федеральное ведомство по делам миграции и беженцев
    .about = Вопросы к Федеральному ведомству, например о курсах
hotline-working-and-living = Работа и жизнь в Германии
    .about = Вопросы о работе, профессии и жизни в Германии

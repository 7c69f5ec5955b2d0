# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Ратуша
    .about = Місцева адміністрація: тут підкажуть, яка { -office(case: "nom") } за що відповідає
office-kind-citizens-office = Бюро для громадян
    .about = Реєстрація адреси, посвідчення, довідки
office-kind-foreigners-office = Відомство у справах іноземців
    .about = Дозволи на перебування, їхнє продовження, дозвіл на роботу
office-kind-district-office = Районне бюро
    .about = { -advice(case: "nom-cap") } поруч із вами, також допомога з бланками та листами
office-kind-social-office = Соціальне відомство
    .about = Допомога на прожиття, якщо <de>Jobcenter</de> за це не відповідає
office-kind-job-centre = Джобцентр
    .about = Гроші на прожиття й допомога на шляху до роботи
office-kind-employment-agency = Агентство зайнятості
    .about = Пошук роботи й профнавчання, профорієнтація, допомога по безробіттю
office-kind-youth-office = Відомство у справах молоді
    .about = Допомога дітям, підліткам і батькам, місця в дитсадку
office-kind-family-benefits-office = Сімейна каса
    .about = { -application(case: "nom-cap") } на <de>Kindergeld</de> і <de>Kinderzuschlag</de> (виплати на дітей)
office-kind-school-office = Шкільне відомство
    .about = Знайти відповідну школу й записати дітей
office-kind-health-office = Відомство охорони здоров’я
    .about = Щеплення, огляд перед школою, конфіденційна { -advice(case: "nom") }
office-kind-health-insurance = Лікарняна каса
    .about = Ваше страхування: лікар, лікарня, ліки
office-kind-registry-office = Відділ РАЦС
    .about = Реєстрація народження і шлюбу, отримання свідоцтв
office-kind-housing-office = Житлове відомство
    .about = Пошук житла, <de>Wohngeld</de> (житлова субсидія), <de>Wohnberechtigungsschein</de>
office-kind-integration-centre = Інтеграційний центр
    .about = Огляд пропозицій для облаштування та спільного життя
office-kind-adult-education = Народний університет
    .about = Курси для дорослих, зокрема німецької, та іспити
office-kind-library = Бібліотека
    .about = Брати книжки та інші матеріали, читати, вчитися
office-kind-community-centre = Центр зустрічей
    .about = Знайомства, групи, курси та свята
office-kind-advice = { -advice(case: "centre-cap") }
    .about = Поставити запитання й разом знайти рішення
office-kind-womens-advice = { -advice(case: "centre-cap") } для жінок
    .about = Конфіденційна { -advice(case: "nom") } для жінок, захист від насильства
office-kind-youth-migration-service = Міграційна служба для молоді
    .about = Школа, профнавчання, майбутнє: { -advice(case: "nom") } для молодих людей

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "nom-cap") } після приїзду, також у вас удома
responsibility-benefits = Виплати від джобцентру (SGB II)
responsibility-course-advice = Визначення рівня та { -advice(case: "nom") } щодо { -german-course(case: "gen-pl") }
responsibility-daycare = Місце в дитсадку або денний догляд
responsibility-debt-advice = Допомога з боргами та питаннями щодо рахунку
responsibility-equal-treatment = Допомога в разі дискримінації
responsibility-family-benefits = Допомога на дітей і доплата на дітей
responsibility-health = { -advice(case: "nom-cap") } щодо здоров’я та щеплення
responsibility-health-insurance = Питання медичного страхування
responsibility-housing = Пошук житла та довідка на недороге житло
responsibility-job-search = Допомога в пошуку роботи
responsibility-language-mediation = { -language-mediation(case: "nom-cap") } для { -office(case: "gen-pl") } і прийомів у лікаря
responsibility-mental-health = Допомога, коли важко на душі
responsibility-migration-advice = Міграційна { -advice(case: "nom") }
responsibility-mobility = Автобус і поїзд, велосипед, посвідчення водія
responsibility-recognition = Визнання іноземних документів про освіту
responsibility-registration = Реєстрація та зміна адреси
responsibility-residence = Дозволи на перебування та їхнє продовження
responsibility-school = Запис до школи
responsibility-social-advice = Загальна { -advice(case: "nom") } щодо життя в Німеччині
responsibility-sprachoffensive = Мовна ініціатива: { -german-course(case: "nom-pl") }
responsibility-training = { -advice(case: "nom-cap") } щодо профнавчання та вищої освіти
responsibility-volunteering = Місця зустрічей, товариства та волонтерство
responsibility-women = { -advice(case: "nom-cap") } та захист для жінок
responsibility-work-permit = Дозвіл на роботу, відстрочка видворення на час профнавчання
responsibility-youth = { -advice(case: "nom-cap") } для молодих людей

## Learning German: the standing offers

offer-language-everyone = Німецька для всіх
    .about = Для початку й подальшого навчання, у кількох районах
offer-language-women-children = Німецька для жінок і дітей
    .about = Жінки вчаться разом, дітей можна взяти із собою
offer-language-pupils = Німецька для школярок і школярів
    .about = Додатково до уроків, щоб у школі було легше
offer-language-apprentices = Німецька для учнів профнавчання
    .about = Мова для підприємства, професійної школи та іспиту
offer-language-employees = Німецька для працівників
    .about = Мова для робочого місця, можна поєднати з роботою
offer-language-parents = Німецька для батьків
    .about = Мова для дитсадка, школи та щоденного життя з дітьми
offer-language-shift-workers = Німецька та позмінна робота
    .about = Час занять підходить для різних змін

## The nine areas: KIM's eight goals, and emergencies

area-residence = Перебування
area-needs = Житло, життя, гроші
area-language = Вивчення німецької
area-education-work = Освіта, профнавчання, робота
area-health = Здоров’я та прийоми в лікаря
area-wellbeing = Душевне здоров’я
area-networks = Родина, друзі, сусіди
area-perspectives = Власні цілі та плани
area-emergency = Допомога в екстреній ситуації

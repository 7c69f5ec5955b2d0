# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Ратуша
    .about = Местная администрация: здесь скажут, какое { -office(case: "nom") } занимается вашим делом
office-kind-citizens-office = Бюро для жителей
    .about = Регистрация адреса, удостоверения, справки
office-kind-foreigners-office = Ведомство по делам иностранцев
    .about = Документы о пребывании, продление, разрешение на работу
office-kind-district-office = Районное бюро
    .about = { -advice(case: "nom-cap") } рядом с вами, помощь и с бланками и письмами
office-kind-social-office = Социальное ведомство
    .about = Помощь на жизнь, если <de>Jobcenter</de> не занимается вашим делом
office-kind-job-centre = Джобцентр
    .about = Деньги на жизнь и помощь на пути к работе
office-kind-employment-agency = Агентство по трудоустройству
    .about = Поиск работы и профобучения, профориентация, пособие по безработице
office-kind-youth-office = Ведомство по делам молодёжи
    .about = Помощь детям, подросткам и родителям, места в детском саду
office-kind-family-benefits-office = Семейная касса
    .about = Подать { -application(case: "acc") } на <de>Kindergeld</de> (детское пособие) и <de>Kinderzuschlag</de> (надбавку на детей)
office-kind-school-office = Школьное ведомство
    .about = Найти подходящую школу и записать детей
office-kind-health-office = Ведомство здравоохранения
    .about = Прививки, осмотр перед школой, конфиденциальная { -advice(case: "nom") }
office-kind-health-insurance = Больничная касса
    .about = Ваша страховка: врач, больница и лекарства
office-kind-registry-office = ЗАГС
    .about = Регистрация рождения и брака, получение свидетельств
office-kind-housing-office = Жилищное ведомство
    .about = Поиск квартиры, <de>Wohngeld</de> (жилищное пособие), <de>Wohnberechtigungsschein</de> (справка на недорогое жильё)
office-kind-integration-centre = Центр интеграции
    .about = Обзор предложений: как освоиться и жить вместе
office-kind-adult-education = Народный университет
    .about = Курсы для взрослых, в том числе { -german-course(case: "nom-pl") }, и экзамены
office-kind-library = Библиотека
    .about = Брать на дом книги и другие материалы, читать, учиться
office-kind-community-centre = Центр встреч
    .about = Встречи, группы, курсы и праздники
office-kind-advice = Консультационный центр
    .about = Задать вопросы и вместе найти решение
office-kind-womens-advice = Консультационный центр для женщин
    .about = Конфиденциальная { -advice(case: "nom") } для женщин, защита от насилия
office-kind-youth-migration-service = Миграционная служба для молодёжи
    .about = Школа, профобучение, будущее: { -advice(case: "nom") } для молодых людей

## Whom to ask for what

responsibility-arrival-advice = { -advice(case: "nom-cap") } для недавно приехавших, в том числе у вас дома
responsibility-benefits = Выплаты от джобцентра (SGB II)
responsibility-course-advice = Определение уровня и { -advice(case: "nom") } по { -german-course(case: "dat-pl") }
responsibility-daycare = Место в детском саду или у дневной няни
responsibility-debt-advice = Помощь при долгах и вопросах о банковском счёте
responsibility-equal-treatment = Помощь при дискриминации
responsibility-family-benefits = Детское пособие и надбавка на детей
responsibility-health = { -advice(case: "nom-cap") } по вопросам здоровья и прививки
responsibility-health-insurance = Вопросы о медицинской страховке
responsibility-housing = Поиск квартиры и справка на недорогое жильё
responsibility-job-search = Помощь в поиске работы
responsibility-language-mediation = { -language-mediation(case: "nom-cap") } в ведомствах и у врача
responsibility-mental-health = Помощь, когда тяжело на душе
responsibility-migration-advice = Миграционная { -advice(case: "nom") }
responsibility-mobility = Автобус и поезд, велосипед, водительские права
responsibility-recognition = Признание иностранных дипломов и аттестатов
responsibility-registration = Регистрация и смена адреса
responsibility-residence = Документы о пребывании и продление
responsibility-school = Запись в школу
responsibility-social-advice = Общая { -advice(case: "nom") } по вопросам жизни в Германии
responsibility-sprachoffensive = { -german-course(case: "nom-pl-cap") } от языковой инициативы
responsibility-training = { -advice(case: "nom-cap") } по профобучению и учёбе в вузе
responsibility-volunteering = Места встреч, клубы и волонтёрство
responsibility-women = { -advice(case: "nom-cap") } и защита для женщин
responsibility-work-permit = Разрешение на работу, отсрочка высылки для профобучения
responsibility-youth = { -advice(case: "nom-cap") } для молодых людей

## Learning German: the standing offers

offer-language-everyone = Немецкий для всех
    .about = Для начинающих и продолжающих, в нескольких районах
offer-language-women-children = Немецкий для женщин и детей
    .about = Женщины учатся вместе, детей можно взять с собой
offer-language-pupils = Немецкий для школьниц и школьников
    .about = В дополнение к урокам, чтобы в школе было легче
offer-language-apprentices = Немецкий для обучающихся профессии
    .about = Язык для предприятия, профессиональной школы и экзамена
offer-language-employees = Немецкий для работающих
    .about = Язык для рабочего места, можно совмещать с работой
offer-language-parents = Немецкий для родителей
    .about = Язык для детского сада, школы и повседневной жизни с детьми
offer-language-shift-workers = Немецкий при сменной работе
    .about = Время занятий подходит для разных смен

## The nine areas: KIM's eight goals, and emergencies

area-residence = Пребывание
area-needs = Жильё, жизнь, деньги
area-language = Изучение немецкого
area-education-work = Учёба, профобучение, работа
area-health = Здоровье и визиты к врачу
area-wellbeing = Душевное здоровье
area-networks = Семья, друзья, соседи
area-perspectives = Свои цели и планы
area-emergency = Помощь в экстренном случае

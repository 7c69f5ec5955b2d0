# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Kinds of offices

office-kind-town-hall = Кметство
    .about = Местната администрация: тук научавате коя { -office(form: "indef") } отговаря
office-kind-citizens-office = Бюро за граждани
    .about = Адресна регистрация, лични документи, удостоверения
office-kind-foreigners-office = Служба за чужденци
    .about = Документи за пребиваване, удължаване, разрешение за работа
office-kind-district-office = Квартално бюро
    .about = Консултации близо до Вас, също и помощ с формуляри и писма
office-kind-social-office = Социална служба
    .about = Помощ за издръжка, ако <de>Jobcenter</de> не отговаря за Вас
office-kind-job-centre = Джобцентър
    .about = Пари за издръжка и помощ по пътя към работа
office-kind-employment-agency = Агенция по труда
    .about = Търсене на работа и обучение, професионално ориентиране, обезщетение за безработица
office-kind-youth-office = Служба за младежта
    .about = Помощ за деца, младежи и родители, места в детска градина
office-kind-family-benefits-office = Каса за семейни помощи
    .about = Заявяване на <de>Kindergeld</de> (детски надбавки) и <de>Kinderzuschlag</de> (добавка за деца)
office-kind-school-office = Училищна служба
    .about = Намиране на подходящо училище и записване на децата
office-kind-health-office = Здравна служба
    .about = Ваксини, преглед преди училище, поверителна { -advice(form: "indef") }
office-kind-health-insurance = Здравна каса
    .about = Вашето осигуряване за лекар, болница и лекарства
office-kind-registry-office = Служба по гражданското състояние
    .about = Регистриране на раждане и брак, издаване на удостоверения
office-kind-housing-office = Жилищна служба
    .about = Търсене на жилище, <de>Wohngeld</de> (помощ за наем), <de>Wohnberechtigungsschein</de> (документ за жилище с нисък наем)
office-kind-integration-centre = Център за интеграция
    .about = Преглед на предложенията за установяване и съвместен живот
office-kind-adult-education = Център за обучение на възрастни
    .about = Курсове за възрастни, също и { -german-course(form: "pl") } и изпити
office-kind-library = Библиотека
    .about = Заемане на книги и други медии, четене, учене
office-kind-community-centre = Център за срещи
    .about = Срещи с хора, групи, курсове и празници
office-kind-advice = Консултативен център
    .about = Задавате въпроси и заедно търсим решение
office-kind-womens-advice = Консултативен център за жени
    .about = Поверителна { -advice(form: "indef") } за жени, защита от насилие
office-kind-youth-migration-service = Миграционна служба за младежи
    .about = Училище, професионално обучение, бъдеще: { -advice(form: "indef") } за млади хора

## Whom to ask for what

responsibility-arrival-advice = Консултации за новодошли, също и у Вас вкъщи
responsibility-benefits = Помощи от джобцентъра (SGB II)
responsibility-course-advice = Оценка на нивото и { -advice(form: "indef") } за { -german-course(form: "pl") }
responsibility-daycare = Място в детска градина или при детегледачка
responsibility-debt-advice = Помощ при дългове и въпроси за сметката
responsibility-equal-treatment = Помощ при дискриминация
responsibility-family-benefits = Детски надбавки и добавка за деца
responsibility-health = Здравна { -advice(form: "indef") } и ваксини
responsibility-health-insurance = Въпроси за здравното осигуряване
responsibility-housing = Търсене на жилище и документ за жилище с нисък наем
responsibility-job-search = Помощ при търсене на работа
responsibility-language-mediation = { -language-mediation(form: "cap") } в служби и при лекар
responsibility-mental-health = Помощ при психическо натоварване
responsibility-migration-advice = Консултации за мигранти
responsibility-mobility = Автобус и влак, велосипед, шофьорска книжка
responsibility-recognition = Признаване на чуждестранни дипломи
responsibility-registration = Адресна регистрация и смяна на адреса
responsibility-residence = Документ за пребиваване и удължаването му
responsibility-school = Записване в училище
responsibility-social-advice = Обща { -advice(form: "indef") } за живота в Германия
responsibility-sprachoffensive = { -german-course(form: "cappl") } на Sprachoffensive
responsibility-training = Консултации за професионално обучение и следване
responsibility-volunteering = Места за срещи, клубове и доброволчество
responsibility-women = Консултации и закрила за жени
responsibility-work-permit = Разрешение за работа и толериран престой за обучение
responsibility-youth = Консултации за млади хора

## Learning German: the standing offers

offer-language-everyone = Немски за всички
    .about = За начинаещи и продължаващи, в няколко квартала
offer-language-women-children = Немски за жени и деца
    .about = Жените учат заедно, можете да доведете децата си
offer-language-pupils = Немски за ученици
    .about = Допълнително към уроците, за да е по-лесно в училище
offer-language-apprentices = Немски за хора в професионално обучение
    .about = Език за фирмата, професионалното училище и изпита
offer-language-employees = Немски за работещи
    .about = Език за работното място, съчетава се с работата
offer-language-parents = Немски за родители
    .about = Език за детската градина, училището и ежедневието с деца
offer-language-shift-workers = Немски за работещи на смени
    .about = Часовете са съобразени с редуващите се смени

## The nine areas: KIM's eight goals, and emergencies

area-residence = Пребиваване
area-needs = Жилище, живот, пари
area-language = Учене на немски
area-education-work = Образование, обучение, работа
area-health = Здраве и прегледи при лекар
area-wellbeing = Душевно здраве
area-networks = Близки, приятели, съседи
area-perspectives = Собствени цели и планове
area-emergency = Помощ при спешен случай

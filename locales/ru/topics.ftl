# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Регистрация адреса
    .lead = После заселения зарегистрируйтесь. Позже многие ведомства спросят об этой регистрации.
topic-registration-confirmation = Попросите у { -landlord(case: "gen") } <de>Wohnungsgeberbestätigung</de> (подтверждение заселения).
topic-registration-ask-appointment = Спросите в <de>Bürgerbüro</de> (бюро для жителей), нужна ли запись на { -appointment(case: "acc") }.
topic-registration-register = Зарегистрируйте себя и свою семью по новому адресу.
topic-registration-certificate = Попросите <de>Meldebescheinigung</de> (справку об адресе). Храните её бережно.
topic-registration-letterbox = Напишите все фамилии на почтовом ящике и у звонка.
topic-registration-move = Снова переезжаете? Зарегистрируйте и следующий адрес.
topic-registration-tell-others = Сообщите новый адрес также банку, школе, больничной кассе и { -office(case: "dat-pl") }.
topic-registration-tax-id = <de>Steuer-ID</de> (налоговый номер) обычно приходит по почте. Сохраните это письмо.
topic-registration-no-payment = Никому не платите за запись на { -appointment(case: "acc") }. Регистрируйте только квартиру, в которой действительно живёте.
topic-registration-two-weeks-law = Зарегистрируйтесь в течение двух недель после заселения. Прошло больше времени? Всё равно зарегистрируйтесь сразу. Есть вопросы? Спросите на { -advice(case: "prep") }.

## residence-permit

topic-residence-permit = Разрешение на пребывание
    .lead = Посмотрите, до какого дня действует ваш документ. Заранее запишитесь на { -appointment(case: "acc") }.
topic-residence-permit-check = Посмотрите, до какого дня действует ваш документ. Запишите этот день.
topic-residence-permit-appointment = Заранее запишитесь в <de>Ausländerbehörde</de> (ведомство по делам иностранцев) на { -appointment(case: "acc") }.
topic-residence-permit-papers = Спросите, какие документы принести. Сделайте копии.
topic-residence-permit-receipt = Приходится долго ждать? Попросите письменное подтверждение.
topic-residence-permit-next-steps = Хотите жить здесь постоянно? Попросите записать вам нужные шаги.
topic-residence-permit-conditions = Прочитайте, что написано в документе и на дополнительном листе.
topic-residence-permit-work = Перед каждой новой работой спрашивайте, можно ли вам там работать.
topic-residence-permit-travel = Хотите поехать за границу или переехать? Сначала спросите.
topic-residence-permit-changes = Сообщайте об изменениях: адрес, брак, рождение ребёнка, расставание или новая работа.
topic-residence-permit-deadline-letter = В письме указан <de>Frist</de> (срок)? Сразу идите на { -advice(case: "acc") }. Никому не платите за запись на { -appointment(case: "acc") }.
topic-residence-permit-right-to-stay = И с <de>Duldung</de> (отсрочкой высылки) есть пути к <de>Aufenthaltserlaubnis</de> (разрешению на пребывание). Важно, например, сколько времени вы в Германии. Не откладывая, спросите на { -advice(case: "prep") }.
topic-residence-permit-chance-permit = Получить <de>Chancen-Aufenthaltsrecht</de> (особое право на пребывание) больше нельзя. Оно у вас ещё есть? Тогда некоторое время действуют особые правила. Скорее идите на { -advice(case: "acc") }.

## health-insurance

topic-health-insurance = Медицинская страховка
    .lead = Скорее обратитесь в больничную кассу. С её картой вы ходите к врачу.
topic-health-insurance-ask = Сначала выясните, как вы застрахованы. На { -advice(case: "prep") } вам помогут.
topic-health-insurance-choose = Выберите <de>Krankenkasse</de> (больничную кассу) и зарегистрируйтесь там.
topic-health-insurance-family = Спросите, можно ли застраховать вместе с вами и семью.
topic-health-insurance-card = Берите <de>Gesundheitskarte</de> (карту больничной кассы) на каждый визит к врачу.
topic-health-insurance-no-card = Карты ещё нет? Попросите у больничной кассы справку.
topic-health-insurance-european-card = У вас есть страховая карта из Европы? Покажите её больничной кассе.
topic-health-insurance-social-office = Иногда сначала помогает <de>Sozialamt</de> (социальное ведомство). Спросите о <de>Behandlungsschein</de> (талоне на лечение).
topic-health-insurance-changes = Сообщайте больничной кассе о новом адресе, новой работе, рождении ребёнка, браке.
topic-health-insurance-not-insured = У вас нет страховки? Не ждите. Спросите на { -advice(case: "prep") }.
topic-health-insurance-doorstep = Не подписывайте договор страхования у двери или по телефону. Сначала получите { -advice(case: "acc") }.

## doctor

topic-doctor = Если вы заболели
    .lead = Сначала идите к семейному врачу. Если жизнь в опасности, сразу вызывайте скорую помощь.
topic-doctor-find = Найдите <de>Hausarztpraxis</de> (семейного врача) рядом с вами, пока вы здоровы.
topic-doctor-call = Позвоните туда и запишитесь на { -appointment(case: "acc") }.
topic-doctor-language = Вам нужна помощь { -language-mediator(case: "gen") }? Скажите об этом сразу.
topic-doctor-bring = Возьмите с собой карту, прививочный паспорт и свои лекарства.
topic-doctor-specialist = Нужен врач-специалист? Попросите <de>Überweisung</de> (направление).
topic-doctor-closed = Кабинет врача закрыт, а опасности для жизни нет? Поможет дежурная врачебная служба.
topic-doctor-pharmacy = По <de>Rezept</de> (рецепту) вы получите лекарства в <de>Apotheke</de> (аптеке).
topic-doctor-sick-note = Не можете пойти на работу или на курс? Сообщите сразу.
topic-doctor-cancel = Не можете прийти на { -appointment(case: "acc") }? Предупредите заранее.
topic-doctor-children = Ходите с детьми и на <de>Vorsorgeuntersuchung</de> (профилактический осмотр).
topic-doctor-ambulance = Сильная боль в груди, трудно дышать или паралич? Не ждите. Вызывайте скорую помощь.

## mental-health

topic-mental-health = Если душе нужна помощь
    .lead = Многие люди после тяжёлых времён испытывают страх или плохо спят. Обратитесь за помощью.
topic-mental-health-talk = Поговорите с человеком, которому вы доверяете.
topic-mental-health-practice = Идите в свою <de>Hausarztpraxis</de> (к семейному врачу). Скажите, как вы себя чувствуете.
topic-mental-health-counselling = Спросите на { -advice(case: "prep") } о помощи рядом с вами.
topic-mental-health-language = Попросите { -language-mediator(case: "acc") }.
topic-mental-health-strength = Вы не виноваты. Обратиться за помощью – хороший шаг.
topic-mental-health-daily = Распорядок дня, движение и разговоры могут пойти вам на пользу.
topic-mental-health-children = У детей тоже есть тревоги. Поговорите в школе, детском саду или с детским врачом.
topic-mental-health-waiting = Места на <de>Psychotherapie</de> (психотерапию) иногда приходится ждать. Спросите, что поможет уже сейчас.
topic-mental-health-not-alone = Вы больше не хотите жить? Позвоните прямо сейчас. Если жизнь в опасности, вызывайте скорую помощь.

## housing

topic-housing = Поиск квартиры
    .lead = Поиск может быть долгим. Спокойно прочитайте каждый договор, прежде чем подписать.
topic-housing-entitlement = Спросите о <de>Wohnberechtigungsschein</de> (справке на недорогое жильё).
topic-housing-search = Ищите в интернете, в газете и через знакомых.
topic-housing-visit = Осмотрите квартиру. Сфотографируйте повреждения.
topic-housing-rent-paid = За вашу квартиру платит { -office(case: "nom") }? Сначала попросите там согласие.
topic-housing-contract = Попросите объяснить вам <de>Mietvertrag</de> (договор аренды). Храните его бережно.
topic-housing-costs = К <de>Kaltmiete</de> (базовой аренде) добавляются <de>Nebenkosten</de> (доплаты), например за воду и мусор.
topic-housing-deposit = <de>Kaution</de> (залог) – это гарантия. Сохраните квитанцию.
topic-housing-power = При заселении запишите показания счётчиков. Договор на электричество часто нужно оформить самим.
topic-housing-handover = При заселении впишите все повреждения в <de>Übergabeprotokoll</de> (акт передачи).
topic-housing-dismissal = Вы получили <de>Kündigung</de> (расторжение договора) или <de>Mahnung</de> (напоминание об оплате)? Сразу идите на { -advice(case: "acc") }.
topic-housing-advance = Не платите денег, пока не увидите квартиру и договор. Не подписывайте ничего, чего не понимаете.

## money-support

topic-money-support = Если денег не хватает
    .lead = Обратитесь за советом, не откладывая. На { -advice(case: "prep") } вместе с вами выяснят, какое { -office(case: "nom") } занимается вашим делом.
topic-money-support-ask = Спросите на { -advice(case: "prep") }, какая помощь для вас возможна.
topic-money-support-job-centre = Спросите о <de>Leistungen vom Jobcenter (SGB II)</de> (выплатах от джобцентра). Подайте { -application(case: "acc") } пораньше.
topic-money-support-social-office = За некоторые виды помощи отвечает <de>Sozialamt</de> (социальное ведомство). Спросите там.
topic-money-support-family = У вас есть дети? Спросите о <de>Kindergeld</de> (детском пособии) и <de>Kinderzuschlag</de> (надбавке на детей).
topic-money-support-copies = Делайте копию каждого { -application(case: "gen") }. Просите подтвердить, что вы его сдали.
topic-money-support-changes = Сразу сообщайте об изменениях: работа, зарплата, переезд, рождение ребёнка, брак, поездка.
topic-money-support-rent = Зарплата маленькая, а аренда высокая? Спросите о <de>Wohngeld</de> (жилищном пособии).
topic-money-support-school = Чтобы оплатить школьные вещи и экскурсии, спросите о <de>Bildung und Teilhabe</de> (помощи на учёбу и досуг).
topic-money-support-decision = В <de>Bescheid</de> (решении) что-то неверно или неясно? Спросите сразу. Для этого есть сроки.
topic-money-support-debts = У вас долги? Не откладывая, идите в <de>Schuldnerberatung</de> (консультацию по долгам).
topic-money-support-letters = Сразу открывайте письма от { -office(case: "gen-pl") }. Отвечайте до даты в письме. Иначе может не хватить денег.

## bank-account

topic-bank-account = Открытие счёта в банке
    .lead = Скорее откройте счёт. Он нужен для зарплаты, аренды и денег от { -office(case: "gen-pl") }.
topic-bank-account-compare = Сравните несколько банков. Спросите обо всех расходах.
topic-bank-account-open = Откройте <de>Girokonto</de> (текущий счёт) в банке или сберкассе.
topic-bank-account-refused = Банк отказывает? Спросите о <de>Basiskonto</de> (базовом счёте).
topic-bank-account-give-iban = Сообщите свой <de>IBAN</de> (номер счёта) работодателю и { -office(case: "dat") }.
topic-bank-account-standing-order = Платите за аренду через <de>Dauerauftrag</de> (постоянное поручение). Тогда вы о ней не забудете.
topic-bank-account-statements = Часто проверяйте свой счёт. Храните <de>Kontoauszüge</de> (выписки).
topic-bank-account-lost-card = Потеряли карту? Сразу заблокируйте её.
topic-bank-account-instalments = Реже покупайте в рассрочку. Сначала спросите о полной стоимости.
topic-bank-account-pin = Никому не давайте карту, PIN и доступ к счёту. Никогда не отвечайте на сообщения с такими просьбами.

## work

topic-work = Поиск работы
    .lead = Сначала выясните, можно ли вам работать. Потом попросите помочь вам с поиском.
topic-work-permission = Прочитайте в своём документе, можно ли вам работать. Непонятно? Спросите.
topic-work-register = Встаньте на учёт для поиска работы. Попросите поговорить с вами о ваших целях.
topic-work-job-centre = Вы получаете деньги от <de>Jobcenter</de> (джобцентра)? Тогда спрашивайте о работе там.
topic-work-cv = Напишите <de>Lebenslauf</de> (резюме). Попросите кого-нибудь его прочитать.
topic-work-contract = Внимательно прочитайте <de>Arbeitsvertrag</de> (трудовой договор). Спросите о том, чего не понимаете.
topic-work-numbers = Работодатель спросит <de>Steuer-ID</de> (налоговый номер) и <de>Sozialversicherungsnummer</de> (номер соцстрахования).
topic-work-payslip = Храните каждый расчётный листок (<de>Lohnabrechnung</de>). Проверяйте часы.
topic-work-hours = Каждый день записывайте, когда вы работали.
topic-work-sick = Вы заболели? Сообщите работодателю до начала работы.
topic-work-no-wage = Зарплата не приходит? Скорее идите на { -advice(case: "acc") }. Для этого есть сроки.
topic-work-contract-passport = Не работайте без договора. Не отдавайте свой паспорт. Ничего не платите за то, чтобы получить работу.

## recognition

topic-recognition = Признание дипломов и свидетельств
    .lead = Ваши умения ценны. Пусть проверят, что ваши дипломы и свидетельства значат в Германии.
topic-recognition-collect = Соберите все дипломы и свидетельства. Сделайте хорошие копии или фото.
topic-recognition-counselling = Получите { -advice(case: "acc") }, прежде чем подавать { -application(case: "acc") }.
topic-recognition-translate = Спросите, что нужно перевести. Заказывайте только после этого.
topic-recognition-costs = Сначала спросите о расходах. Возможно, есть помощь.
topic-recognition-apply = Подайте { -application(case: "acc") } в учреждение, которое вам назовут.
topic-recognition-regulated = По некоторым профессиям можно работать только с <de>Anerkennung</de> (признанием), например по многим в сфере ухода.
topic-recognition-missing = Нет документов? Расскажите, что вы умеете. Спросите о других путях.
topic-recognition-part = Признали только часть? Спросите о курсе, практике или экзамене.
topic-recognition-meanwhile = Пока ждёте, продолжайте учить немецкий для своей профессии.
topic-recognition-originals = Отдавайте оригиналы, только если это необходимо. Просите подтвердить, что вы их сдали.

## vocational-training

topic-vocational-training = Профессиональное обучение
    .lead = Вы осваиваете профессию, обычно на предприятии и в профессиональной школе. Взрослые тоже могут.
topic-vocational-training-counselling = Запишитесь на { -appointment(case: "acc") } в <de>Berufsberatung</de> (службу профориентации).
topic-vocational-training-internship = Пройдите <de>Praktikum</de> (практику). Так вы увидите, подходит ли профессия.
topic-vocational-training-apply = Подайте заявку заранее, можно и на несколько предприятий.
topic-vocational-training-permission = До начала спросите, нужно ли вам разрешение.
topic-vocational-training-contract = Подписывайте <de>Ausbildungsvertrag</de> (договор о профобучении), только когда поймёте его.
topic-vocational-training-school-leaving = Ещё нет аттестата? Спросите, как его можно получить.
topic-vocational-training-support = Трудно в <de>Berufsschule</de> (профессиональной школе)? Не откладывая, спросите о дополнительных занятиях.
topic-vocational-training-german = Спросите о { -german-course(case: "prep-pl") } параллельно с профобучением.
topic-vocational-training-money = Зарплаты не хватает? Спросите о <de>Berufsausbildungsbeihilfe</de> (пособии на профобучение).
topic-vocational-training-before-stopping = Хотите бросить обучение? Сначала идите на { -advice(case: "acc") }. Это может быть важно для вашего пребывания.
topic-vocational-training-training-permit = Если у вас отсрочка высылки, то, может быть, возможна <de>Ausbildungsduldung</de> (отсрочка высылки для профобучения). Есть и <de>Aufenthaltserlaubnis</de> (разрешение на пребывание) для профобучения. Спросите на { -advice(case: "prep") }, что подходит вам.

## school

topic-school = Дети в школе
    .lead = Сразу запишите ребёнка в школу. В Германии действует <de>Schulpflicht</de>: дети обязаны ходить в школу.
topic-school-register = Запишите ребёнка в школу.
topic-school-german = Спросите, как ваш ребёнок будет учить немецкий в школе.
topic-school-contact-person = Спросите, кто { -contact-person(case: "nom") } для вашего ребёнка. Запишите имя и фамилию.
topic-school-sick = Ваш ребёнок заболел? Утром сообщите в школу.
topic-school-parents-evening = Ходите на <de>Elternabend</de> (родительское собрание). Попросите школу об { -language-mediation(case: "prep") }.
topic-school-afternoon = Работаете после обеда? Спросите о присмотре, например об <de>OGS</de> (продлёнке).
topic-school-costs = Спросите о помощи с расходами на школьные вещи, экскурсии и обеды.
topic-school-letters = Читайте письма из школы. Спрашивайте, если что-то неясно.
topic-school-home-language = Дома говорите на своём языке. Это помогает ребёнку учиться.
topic-school-holidays = Уезжайте только в каникулы. Если ребёнку нужен свободный день, спросите в школе.

## daycare

topic-daycare = Детский сад и дневная няня
    .lead = Запишите ребёнка как можно раньше. Многие семьи ждут места.
topic-daycare-register = Подайте заявку на место в <de>Kita</de> (детском саду).
topic-daycare-visit = Посмотрите несколько детских садов. Скажите, какое время вам нужно.
topic-daycare-waiting = Места пока нет? Спросите о <de>Tagespflege</de> (дневной няне) и игровых группах.
topic-daycare-settling-in = Запланируйте время на <de>Eingewöhnung</de> (привыкание). Вначале вы остаётесь с ребёнком.
topic-daycare-costs = Спросите, сколько стоит место и какая есть помощь.
topic-daycare-vaccination = В детском саду спросят о прививках. Возьмите с собой <de>Impfpass</de> (прививочный паспорт).
topic-daycare-sick = Больные дети остаются дома. Утром позвоните в детский сад.
topic-daycare-pick-up = Скажите в детском саду, кому можно забирать вашего ребёнка.
topic-daycare-refusal = Вам отказали? Не сдавайтесь. Спросите в <de>Jugendamt</de> (ведомстве по делам молодёжи).

## learning-german

topic-learning-german = Изучение немецкого
    .lead = Спросите в { $kommune } о { -german-course(case: "prep") }, который вам подходит. Начинайте пораньше.
topic-learning-german-advice = Узнайте на { -advice(case: "prep") }, какой { -german-course(case: "nom") } вам подходит.
topic-learning-german-test = Пройдите <de>Einstufungstest</de> (тест на уровень). Готовиться к нему не нужно.
topic-learning-german-register = Запишитесь. Спросите о времени, стоимости и присмотре за детьми.
topic-learning-german-attend = Приходите регулярно. Если не можете прийти, предупредите.
topic-learning-german-keep = Храните каждый сертификат. Делайте копии.
topic-learning-german-work = Работаете по сменам? Спросите о подходящем времени курсов.
topic-learning-german-alphabet = Хотите научиться читать и писать? Спросите об <de>Alphabetisierungskurs</de> (курсе обучения грамоте).
topic-learning-german-obliged = { -office(case: "nom-cap") } направляет вас на <de>Integrationskurs</de> (интеграционный курс)? Покажите письмо на { -advice(case: "prep") }.
topic-learning-german-practise = Каждый день немного говорите по-немецки, например в <de>Sprachcafé</de> (языковом кафе).
topic-learning-german-waiting = Нет свободного места? Пока учитесь онлайн или в библиотеке.
topic-learning-german-course-contract = Не подписывайте дорогой договор на курс. Сначала спросите о недорогих или бесплатных курсах.
topic-learning-german-integration-course = Люди без права на <de>Integrationskurs</de> (интеграционный курс) сейчас обычно не получают допуска. Это касается, например, многих людей из ЕС и Украины. Спросите на { -advice(case: "prep") } о других курсах.

## getting-around

topic-getting-around = Автобус, поезд, велосипед и машина
    .lead = Покупайте билет до посадки. Храните его до конца поездки.
topic-getting-around-plan = Ищите маршрут в приложении или в расписании.
topic-getting-around-ticket = Покупайте билет до посадки. Некоторые нужно <de>entwerten</de> (прокомпостировать).
topic-getting-around-cheaper = Спросите о месячных билетах и об <de>Ermäßigung</de> (скидке).
topic-getting-around-licence = У вас есть водительские права? Спросите, действуют ли они здесь и как долго.
topic-getting-around-bicycle = На велосипеде нужны свет, тормоза и звонок. Всегда запирайте его на замок.
topic-getting-around-helmet = Надевайте на велосипеде шлем. Он защищает голову.
topic-getting-around-child-seat = Детям в машине нужно подходящее детское кресло.
topic-getting-around-car = Никогда не ездите без страховки, регистрации машины и действующих прав.
topic-getting-around-no-ticket = Без действующего билета будет дорого. Об этом пришло письмо? Сразу идите на { -advice(case: "acc") }.

## everyday-life

topic-everyday-life = Повседневная жизнь и соседи
    .lead = Небольшие правила помогают жить рядом. Спрашивайте соседей. Многие охотно помогут.
topic-everyday-life-post = Сразу открывайте каждое письмо. Собирайте важные бумаги в одной папке.
topic-everyday-life-broadcasting-fee = Ответьте на письмо о <de>Rundfunkbeitrag</de> (взносе за радио и телевидение). Спросите об освобождении от него.
topic-everyday-life-waste = Сортируйте мусор: бумага, биоотходы, упаковка, стекло и остальное.
topic-everyday-life-waste-calendar = Возьмите <de>Abfallkalender</de> (календарь вывоза мусора). Там указаны дни для каждого бака.
topic-everyday-life-library-card = Оформите читательский билет в библиотеке. Там можно и учиться.
topic-everyday-life-quiet = Ночью, по воскресеньям и праздникам – <de>Ruhezeit</de> (время тишины). В это время не шумите.
topic-everyday-life-deposit = За многие бутылки берут <de>Pfand</de> (залог). Возвращайте их в магазин.
topic-everyday-life-shops = По воскресеньям и праздникам большинство магазинов закрыто.
topic-everyday-life-airing = Каждый день ненадолго открывайте окно и проветривайте. Это помогает от плесени.
topic-everyday-life-on-time = Приходите вовремя. Если не получается, предупредите.
topic-everyday-life-doorstep = Ничего не подписывайте у двери или по телефону. Договоры на мобильную связь и электричество часто заключаются надолго.

## community

topic-community = Встречи с людьми
    .lead = Ходите туда, где есть люди. Участвовать можно и с небольшим знанием немецкого.
topic-community-visit = Зайдите в место встреч в вашем районе. Спросите о программе.
topic-community-club = Найдите <de>Verein</de> (клуб), например спортивный или музыкальный. Загляните туда.
topic-community-language-cafe = Сходите в <de>Sprachcafé</de> (языковое кафе). Там говорят без экзаменов.
topic-community-volunteer = Помогайте и вы. <de>Ehrenamt</de> (волонтёрство) даёт знакомства и опыт.
topic-community-parents = Родители встречаются в группах для малышей, детском саду и школе.
topic-community-library = В библиотеке можно читать, учиться и встречаться с другими людьми.
topic-community-mentor = Спросите о людях, которые поддержат вас в повседневной жизни.
topic-community-fee = Взнос слишком высокий? Спросите об <de>Ermäßigung</de> (скидке).

## rights-protection

topic-rights-protection = Права и защита
    .lead = Никто не вправе бить вас или ваших детей или угрожать вам. Обратитесь за помощью. Вы не одни.
topic-rights-protection-safety = Вы в опасности? Идите в безопасное место. Звоните в полицию.
topic-rights-protection-helpline = Женщины могут звонить на <de>Hilfetelefon</de> (телефон помощи) круглосуточно и на многих языках.
topic-rights-protection-womens-advice = Консультационный центр для женщин поможет вам найти защиту и наметить дальнейшие шаги.
topic-rights-protection-write-down = Запишите: что случилось? Когда, где, кто это видел?
topic-rights-protection-discrimination = К вам относятся хуже из-за вашего происхождения? Идите на { -advice(case: "acc") }.
topic-rights-protection-equal = У женщин и мужчин равные права. Вы сами решаете, как вам жить.
topic-rights-protection-children = Детям нужна защита. Они могут и сами позвонить и попросить совета.
topic-rights-protection-passport = Никому не отдавайте свой паспорт на хранение.
topic-rights-protection-fair-work = Проблемы с зарплатой или рабочим временем? Для этого тоже есть { -advice(case: "nom") }.
topic-rights-protection-signature = Перед каждой подписью спрашивайте, для чего нужны ваши данные.
topic-rights-protection-force = Вас принуждают к работе, браку или сексу? Это запрещено. Обратитесь за помощью.

## advice

topic-advice = Где получить { -advice(case: "acc") }
    .lead = Вам не нужно справляться со всем в одиночку. Не ждите долго: приходите со своими вопросами и письмами.
topic-advice-visit = Идите на { -advice(case: "acc") } недалеко от вашего дома. Попросите записать вас на { -appointment(case: "acc") }.
topic-advice-language = Скажите, на каком языке вы говорите. Попросите об { -language-mediation(case: "prep") }.
topic-advice-bring = Возьмите с собой все письма и свою { -pack(case: "acc") }.
topic-advice-ask-again = Спрашивайте, пока не поймёте всё. Никто не знает всего сразу.
topic-advice-plan = Запишите вместе, кто что делает и до какого числа.
topic-advice-adults = Для взрослых есть <de>Migrationsberatung</de> (миграционная { -advice(case: "nom") }).
topic-advice-young = Вы молоды? Спросите о <de>Jugendmigrationsdienst</de> (миграционной службе для молодёжи).
topic-advice-trusted-person = Спросите, можно ли привести с собой человека, которому вы доверяете.
topic-advice-your-data = Спросите, кто получит ваши данные. Соглашайтесь, только если хотите.
topic-advice-children = Не поручайте перевод своим детям. Это слишком тяжело для них.
topic-advice-paid-help = За помощь с { -application(case: "ins-pl") } требуют много денег? Сначала спросите в консультационном центре.

## emergency

topic-emergency = В экстренном случае
    .lead = Немедленно вызывайте помощь! Сначала скажите, где вы.
topic-emergency-safety = Уйдите в безопасное место. Предупредите других.
topic-emergency-call = Звоните в пожарную службу и скорую помощь или в полицию.
topic-emergency-say = Скажите: где это? Что случилось? Сколько людей?
topic-emergency-stay-on-line = Не кладите трубку. Ждите вопросов.
topic-emergency-show-way = Откройте входную дверь. Покажите дорогу тем, кто едет на помощь.
topic-emergency-fire = Пожар? Выйдите наружу и закройте двери. Не пользуйтесь лифтом!
topic-emergency-no-danger = Вы больны, но опасности для жизни нет? Звоните в дежурную врачебную службу.
topic-emergency-violence = Насилие дома? Звоните в полицию, в том числе ночью.
topic-emergency-little-german = Плохо говорите по-немецки? Всё равно звоните. Назовите свой адрес.
topic-emergency-do-not-wait = Жизнь человека в опасности? Не ждите! Немедленно вызывайте скорую помощь!

## deadlines: by when a step is to be done

deadline-two-weeks = В течение двух недель после заселения
deadline-after-move-in = Сразу после заселения
deadline-at-move-in = При заселении
deadline-at-once = Немедленно
deadline-soon = Как можно раньше
deadline-first-weeks = В первые недели
deadline-before-expiry = Задолго до окончания срока действия документа
deadline-before-signing = До подписания
deadline-before-start = До первого рабочего дня
deadline-before-driving = Прежде чем садиться за руль
deadline-letter-date = До даты в письме

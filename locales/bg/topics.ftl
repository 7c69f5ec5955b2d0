# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## registration

topic-registration = Адресна регистрация
    .lead = Регистрирайте се след нанасянето. Много служби питат по-късно за тази регистрация.
topic-registration-confirmation = Поискайте от { -landlord(form: "def") } <de>Wohnungsgeberbestätigung</de> (потвърждение за жилището).
topic-registration-ask-appointment = Попитайте в <de>Bürgerbüro</de> (бюрото за граждани) дали Ви трябва { -appointment(form: "indef") }.
topic-registration-register = Регистрирайте себе си и семейството си на новия адрес.
topic-registration-certificate = Помолете за <de>Meldebescheinigung</de> (удостоверение за адреса). Пазете го добре.
topic-registration-letterbox = Напишете всички фамилии на пощенската кутия и на звънеца.
topic-registration-move = Местите се отново? Регистрирайте и следващия адрес.
topic-registration-tell-others = Кажете новия адрес и на банката, училището, здравната каса и службите.
topic-registration-tax-id = <de>Steuer-ID</de> (данъчният номер) обикновено идва по пощата. Запазете писмото.
topic-registration-no-payment = Не плащайте на никого, за да Ви запази { -appointment(form: "indef") }. Регистрирайте само жилище, в което наистина живеете.
topic-registration-two-weeks-law = Регистрирайте се до две седмици след нанасянето. Вече е по-късно? Все пак се регистрирайте веднага. Имате въпроси? Попитайте в { -advice(form: "ctrdef") }.

## residence-permit

topic-residence-permit = Разрешение за пребиваване
    .lead = Вижте докога важи документът Ви. Отрано помолете за { -appointment(form: "indef") }.
topic-residence-permit-check = Проверете докога важи документът Ви. Запишете деня.
topic-residence-permit-appointment = Отрано помолете <de>Ausländerbehörde</de> (Службата за чужденци) за { -appointment(form: "indef") }.
topic-residence-permit-papers = Попитайте кои документи да вземете. Направете копия.
topic-residence-permit-receipt = Отнема много време? Помолете за писмено потвърждение.
topic-residence-permit-next-steps = Искате да останете за постоянно? Помолете да Ви запишат стъпките.
topic-residence-permit-conditions = Прочетете какво пише в документа и в листа към него.
topic-residence-permit-work = Преди всяка нова работа попитайте дали имате право да работите там.
topic-residence-permit-travel = Искате да пътувате в чужбина или да се преместите? Първо попитайте.
topic-residence-permit-changes = Съобщавайте за промени: адрес, брак, раждане, раздяла или нова работа.
topic-residence-permit-deadline-letter = В писмото има <de>Frist</de> (срок)? Отидете веднага на { -advice(form: "indef") }. Не плащайте на никого, за да Ви запази { -appointment(form: "indef") }.
topic-residence-permit-right-to-stay = И с <de>Duldung</de> (толериран престой) има пътища към <de>Aufenthaltserlaubnis</de> (разрешение за пребиваване). Важно е например откога сте в Германия. Отрано попитайте в { -advice(form: "ctrdef") }.
topic-residence-permit-chance-permit = Вече не се дава ново <de>Chancen-Aufenthaltsrecht</de> (специално право на пребиваване). Още ли го имате? Тогава за известно време важат особени правила. Отидете скоро на { -advice(form: "indef") }.

## health-insurance

topic-health-insurance = Здравно осигуряване
    .lead = Отрано се обърнете към здравна каса. С нейната карта ходите на лекар.
topic-health-insurance-ask = Първо изяснете как сте осигурени. Ще Ви помогнат в { -advice(form: "ctrdef") }.
topic-health-insurance-choose = Изберете <de>Krankenkasse</de> (здравна каса) и се запишете там.
topic-health-insurance-family = Попитайте дали семейството Ви може да бъде осигурено заедно с Вас.
topic-health-insurance-card = Носете <de>Gesundheitskarte</de> (здравната карта) при всяко посещение при лекар.
topic-health-insurance-no-card = Още нямате карта? Помолете здравната каса за удостоверение.
topic-health-insurance-european-card = Имате здравноосигурителна карта от Европа? Покажете я на здравната каса.
topic-health-insurance-social-office = Понякога първо помага <de>Sozialamt</de> (Социалната служба). Попитайте за <de>Behandlungsschein</de> (талон за лечение).
topic-health-insurance-changes = Съобщете на здравната каса: нов адрес, нова работа, раждане, брак.
topic-health-insurance-not-insured = Нямате здравна осигуровка? Не чакайте. Попитайте в { -advice(form: "ctrdef") }.
topic-health-insurance-doorstep = Не подписвайте застраховка на вратата или по телефона. Първо потърсете { -advice(form: "indef") }.

## doctor

topic-doctor = Когато се разболеете
    .lead = Първо отидете при личен лекар. При опасност за живота веднага се обадете на Бърза помощ.
topic-doctor-find = Намерете <de>Hausarztpraxis</de> (личен лекар) наблизо, преди да се разболеете.
topic-doctor-call = Обадете се там и помолете за { -appointment(form: "indef") }.
topic-doctor-language = Трябва Ви { -language-mediator(form: "indef") }? Кажете го веднага.
topic-doctor-bring = Вземете картата, имунизационния паспорт и лекарствата си.
topic-doctor-specialist = Трябва Ви специалист? Помолете за <de>Überweisung</de> (направление).
topic-doctor-closed = Кабинетът е затворен и няма опасност за живота? Помага дежурната лекарска служба.
topic-doctor-pharmacy = С <de>Rezept</de> (рецепта) получавате лекарства в <de>Apotheke</de> (аптеката).
topic-doctor-sick-note = Не можете да отидете на работа или на курс? Съобщете веднага.
topic-doctor-cancel = Не можете да отидете в запазения { -appointment(form: "indef") }? Откажете го навреме.
topic-doctor-children = С децата ходете и на <de>Vorsorgeuntersuchung</de> (профилактичен преглед).
topic-doctor-ambulance = Силна болка в гърдите, недостиг на въздух или парализа? Не чакайте. Обадете се на Бърза помощ.

## mental-health

topic-mental-health = Когато душата има нужда от помощ
    .lead = След тежки времена много хора изпитват страх или спят лошо. Потърсете помощ.
topic-mental-health-talk = Поговорете с човек, на когото имате доверие.
topic-mental-health-practice = Отидете в своята <de>Hausarztpraxis</de> (при личния лекар). Кажете как се чувствате.
topic-mental-health-counselling = Попитайте в { -advice(form: "ctrdef") } за помощ близо до Вас.
topic-mental-health-language = Помолете за { -language-mediator(form: "indef") }.
topic-mental-health-strength = Вината не е Ваша. Да потърсите помощ е добра стъпка.
topic-mental-health-daily = Редовен режим, движение и разговори могат да Ви се отразят добре.
topic-mental-health-children = И децата имат тревоги. Говорете с училището, детската градина или детския лекар.
topic-mental-health-waiting = За <de>Psychotherapie</de> (психотерапия) понякога се чака дълго. Попитайте какво помага още сега.
topic-mental-health-not-alone = Не искате повече да живеете? Обадете се сега. При опасност за живота се обадете на Бърза помощ.

## housing

topic-housing = Как да намерите жилище
    .lead = Търсенето може да отнеме много време. Прочетете спокойно всеки договор, преди да подпишете.
topic-housing-entitlement = Попитайте за <de>Wohnberechtigungsschein</de> (документ за жилище с нисък наем).
topic-housing-search = Търсете в интернет, във вестника и чрез познати.
topic-housing-visit = Огледайте жилището. Снимайте повредите.
topic-housing-rent-paid = Служба плаща наема Ви? Първо поискайте одобрение от нея.
topic-housing-contract = Помолете да Ви обяснят <de>Mietvertrag</de> (договора за наем). Пазете го добре.
topic-housing-costs = Към <de>Kaltmiete</de> (основния наем) се добавят <de>Nebenkosten</de> (допълнителни разходи), например за вода и боклук.
topic-housing-deposit = <de>Kaution</de> (депозитът) е гаранция. Запазете бележката за плащането.
topic-housing-power = При нанасянето запишете показанията на измервателните уреди. Често сами сключвате договора за ток.
topic-housing-handover = При нанасянето запишете всички повреди в <de>Übergabeprotokoll</de> (протокола за предаване).
topic-housing-dismissal = Получили сте <de>Kündigung</de> (прекратяване на договора) или <de>Mahnung</de> (покана за плащане)? Отидете веднага на { -advice(form: "indef") }.
topic-housing-advance = Не плащайте, преди да видите жилището и договора. Не подписвайте нищо, което не разбирате.

## money-support

topic-money-support = Когато парите не стигат
    .lead = Отрано потърсете съвет. В { -advice(form: "ctrdef") } ще изяснят с Вас коя { -office(form: "indef") } отговаря.
topic-money-support-ask = Попитайте в { -advice(form: "ctrdef") } каква помощ е възможна за Вас.
topic-money-support-job-centre = Попитайте за <de>Leistungen vom Jobcenter (SGB II)</de> (помощи от джобцентъра). Подайте { -application(form: "def") } рано.
topic-money-support-social-office = За някои помощи отговаря <de>Sozialamt</de> (Социалната служба). Попитайте там.
topic-money-support-family = Имате деца? Попитайте за <de>Kindergeld</de> (детски надбавки) и <de>Kinderzuschlag</de> (добавка за деца).
topic-money-support-copies = Копирайте всяко { -application(form: "indef") }. Поискайте потвърждение, че сте го подали.
topic-money-support-changes = Съобщавайте за промени веднага: работа, заплата, преместване, раждане, брак, пътуване.
topic-money-support-rent = Заплатата е малка, а наемът – висок? Попитайте за <de>Wohngeld</de> (помощ за наем).
topic-money-support-school = За училищни пособия и екскурзии попитайте за <de>Bildung und Teilhabe</de> (помощ за образование и участие).
topic-money-support-decision = Решението (<de>Bescheid</de>) е грешно или неясно? Попитайте веднага. Има срокове.
topic-money-support-debts = Имате дългове? Отрано отидете в <de>Schuldnerberatung</de> ({ -advice(form: "indef") } за длъжници).
topic-money-support-letters = Отваряйте веднага писмата от { -office(form: "pldef") }. Отговорете до датата в писмото. Иначе може да липсват пари.

## bank-account

topic-bank-account = Откриване на сметка
    .lead = Открийте скоро сметка. Трябва Ви за заплата, наем и пари от { -office(form: "pldef") }.
topic-bank-account-compare = Сравнете няколко банки. Попитайте за всички разходи.
topic-bank-account-open = Открийте <de>Girokonto</de> (разплащателна сметка) в банка или спестовна каса.
topic-bank-account-refused = Банката отказва? Попитайте за <de>Basiskonto</de> (основна сметка).
topic-bank-account-give-iban = Дайте своя <de>IBAN</de> на фирмата и на { -office(form: "def") }.
topic-bank-account-standing-order = Плащайте наема с <de>Dauerauftrag</de> (постоянно нареждане). Така няма да го забравите.
topic-bank-account-statements = Проверявайте често сметката си. Пазете <de>Kontoauszüge</de> (извлеченията).
topic-bank-account-lost-card = Изгубили сте картата? Веднага я блокирайте.
topic-bank-account-instalments = Купувайте малко на изплащане. Първо попитайте за всички разходи.
topic-bank-account-pin = Не давайте на никого карта, ПИН код или сметка. Никога не отговаряйте на съобщения, които питат за тях.

## work

topic-work = Как да намерите работа
    .lead = Първо изяснете дали имате право да работите. След това помолете за помощ при търсенето.
topic-work-permission = Прочетете в документа си дали имате право да работите. Неясно е? Попитайте.
topic-work-register = Регистрирайте се, че търсите работа. Помолете за разговор за целите си.
topic-work-job-centre = Получавате пари от <de>Jobcenter</de> (джобцентъра)? Тогава попитайте там за работа.
topic-work-cv = Напишете <de>Lebenslauf</de> (автобиография). Дайте я на някого да я прочете.
topic-work-contract = Прочетете внимателно <de>Arbeitsvertrag</de> (трудовия договор). Питайте за това, което не разбирате.
topic-work-numbers = Фирмата пита за <de>Steuer-ID</de> (данъчен номер) и <de>Sozialversicherungsnummer</de> (осигурителен номер).
topic-work-payslip = Пазете всяка <de>Lohnabrechnung</de> (фиш за заплата). Проверявайте часовете.
topic-work-hours = Всеки ден записвайте кога сте работили.
topic-work-sick = Разболяхте се? Съобщете на фирмата преди началото на работа.
topic-work-no-wage = Заплатата не идва? Отидете бързо на { -advice(form: "indef") }. Има срокове.
topic-work-contract-passport = Не работете без договор. Не предавайте паспорта си. Не плащайте за работно място.

## recognition

topic-recognition = Признаване на дипломи
    .lead = Вашите умения са ценни. Поискайте да проверят какво важат дипломите и свидетелствата Ви в Германия.
topic-recognition-collect = Съберете всички дипломи и свидетелства. Направете добри копия или снимки.
topic-recognition-counselling = Потърсете { -advice(form: "indef") }, преди да подадете { -application(form: "indef") }.
topic-recognition-translate = Попитайте какво трябва да се преведе. Поръчайте едва след това.
topic-recognition-costs = Първо попитайте за разходите. Може би има помощ.
topic-recognition-apply = Подайте { -application(form: "def") } там, където Ви кажат.
topic-recognition-regulated = За някои професии е нужна <de>Anerkennung</de> (признаване), например за много професии в здравните грижи.
topic-recognition-missing = Липсват документи? Разкажете какво умеете. Попитайте за други пътища.
topic-recognition-part = Признава се само част? Попитайте за курс, стаж или изпит.
topic-recognition-meanwhile = Докато чакате, продължавайте да учите немски за професията си.
topic-recognition-originals = Давайте оригинали само ако трябва. Поискайте потвърждение, че сте ги дали.

## vocational-training

topic-vocational-training = Професионално обучение
    .lead = Учите професия, обикновено във фирма и в професионално училище. И възрастните могат.
topic-vocational-training-counselling = Запазете { -appointment(form: "indef") } за <de>Berufsberatung</de> (професионално ориентиране).
topic-vocational-training-internship = Направете <de>Praktikum</de> (стаж). Така ще видите дали професията е за Вас.
topic-vocational-training-apply = Кандидатствайте рано, също и в няколко фирми.
topic-vocational-training-permission = Преди началото попитайте дали Ви трябва разрешение.
topic-vocational-training-contract = Подпишете <de>Ausbildungsvertrag</de> (договора за обучение) едва когато го разбирате.
topic-vocational-training-school-leaving = Още нямате завършено училище? Попитайте как можете да го завършите.
topic-vocational-training-support = Трудно Ви е в <de>Berufsschule</de> (професионалното училище)? Отрано попитайте за допълнителни уроци.
topic-vocational-training-german = Попитайте за { -german-course(form: "pl") } покрай професионалното обучение.
topic-vocational-training-money = Заплатата не стига? Попитайте за <de>Berufsausbildungsbeihilfe</de> (помощ за професионално обучение).
topic-vocational-training-before-stopping = Искате да се откажете? Първо отидете на { -advice(form: "indef") }. Това може да е важно за пребиваването Ви.
topic-vocational-training-training-permit = При толериран престой може би е възможна <de>Ausbildungsduldung</de> (толериран престой за обучение). Има и <de>Aufenthaltserlaubnis</de> (разрешение за пребиваване) за професионално обучение. Попитайте в { -advice(form: "ctrdef") } какво е подходящо за Вас.

## school

topic-school = Децата в училище
    .lead = Запишете детето си веднага. В Германия има <de>Schulpflicht</de>: децата трябва да ходят на училище.
topic-school-register = Запишете детето си на училище.
topic-school-german = Попитайте как детето Ви учи немски в училище.
topic-school-contact-person = Попитайте за { -contact-person(form: "def") } за Вашето дете. Запишете името.
topic-school-sick = Детето Ви е болно? Сутринта съобщете на училището.
topic-school-parents-evening = Ходете на <de>Elternabend</de> (родителска среща). Помолете училището за { -language-mediation(form: "indef") }.
topic-school-afternoon = Работите следобед? Попитайте за занималня, например <de>OGS</de>.
topic-school-costs = Попитайте за помощ за училищни пособия, екскурзии и обяд.
topic-school-letters = Четете писмата от училището. Питайте, ако нещо е неясно.
topic-school-home-language = Говорете вкъщи на своя език. Това помага на детето Ви да учи.
topic-school-holidays = Пътувайте само през ваканциите. Попитайте училището, ако детето трябва да отсъства.

## daycare

topic-daycare = Детска градина и детегледачка
    .lead = Запишете детето си много рано. Много семейства чакат за място.
topic-daycare-register = Запишете детето си за място в <de>Kita</de> (детска градина).
topic-daycare-visit = Разгледайте няколко детски градини. Кажете какви часове Ви трябват.
topic-daycare-waiting = Още няма място? Попитайте за <de>Tagespflege</de> (детегледачка) и групи за игра.
topic-daycare-settling-in = Предвидете време за <de>Eingewöhnung</de> (привикване). В началото оставате с детето.
topic-daycare-costs = Попитайте колко струва мястото и каква помощ има.
topic-daycare-vaccination = В детската градина питат за ваксини. Вземете <de>Impfpass</de> (имунизационния паспорт).
topic-daycare-sick = Болните деца остават вкъщи. Обадете се сутринта в детската градина.
topic-daycare-pick-up = Кажете в детската градина кой има право да взема детето Ви.
topic-daycare-refusal = Получили сте отказ? Не се предавайте. Попитайте в <de>Jugendamt</de> (Службата за младежта).

## learning-german

topic-learning-german = Учене на немски
    .lead = Попитайте в { $kommune } за { -german-course(form: "indef") }, който е подходящ за Вас. Започнете рано.
topic-learning-german-advice = Поискайте { -advice(form: "indef") } кой { -german-course(form: "indef") } е подходящ за Вас.
topic-learning-german-test = Направете <de>Einstufungstest</de> (тест за нивото). Не е нужно да учите за него.
topic-learning-german-register = Запишете се. Попитайте за часове, разходи и грижа за децата.
topic-learning-german-attend = Идвайте редовно. Обадете се, ако не можете да дойдете.
topic-learning-german-keep = Пазете всеки сертификат. Направете копия.
topic-learning-german-work = Работите на смени? Попитайте за курсове в подходящо време.
topic-learning-german-alphabet = Искате да се научите да четете и пишете? Попитайте за <de>Alphabetisierungskurs</de> (курс за ограмотяване).
topic-learning-german-obliged = { -office(form: "capindef") } Ви праща на <de>Integrationskurs</de> (интеграционен курс)? Покажете писмото в { -advice(form: "ctrdef") }.
topic-learning-german-practise = Говорете всеки ден малко немски, например в <de>Sprachcafé</de> (езиково кафене).
topic-learning-german-waiting = Няма свободно място? Дотогава учете онлайн или в библиотеката.
topic-learning-german-course-contract = Не подписвайте скъп договор за курс. Първо попитайте за евтини или безплатни курсове.
topic-learning-german-integration-course = Който няма право на <de>Integrationskurs</de> (интеграционен курс), в момента обикновено не бива допускан до него. Това засяга например много хора от ЕС и Украйна. Попитайте в { -advice(form: "ctrdef") } за други курсове.

## getting-around

topic-getting-around = Автобус, влак, велосипед и кола
    .lead = Купете билета преди качването. Пазете го до края на пътуването.
topic-getting-around-plan = Потърсете маршрута си в приложение или в разписанието.
topic-getting-around-ticket = Купете билета, преди да се качите. Някои билети трябва да се маркират (<de>entwerten</de>).
topic-getting-around-cheaper = Попитайте за месечни карти и за <de>Ermäßigung</de> (намаление).
topic-getting-around-licence = Имате шофьорска книжка? Попитайте дали и колко време важи тук.
topic-getting-around-bicycle = Велосипедът Ви трябва да има светлини, спирачки и звънец. Винаги го заключвайте.
topic-getting-around-helmet = На велосипеда носете каска. Тя пази главата Ви.
topic-getting-around-child-seat = В колата децата имат нужда от подходящо детско столче.
topic-getting-around-car = Никога не карайте без застраховка, регистрация и валидна шофьорска книжка.
topic-getting-around-no-ticket = Без валиден билет излиза скъпо. Идва писмо за това? Отидете веднага на { -advice(form: "indef") }.

## everyday-life

topic-everyday-life = Ежедневие и съседи
    .lead = Малки правила помагат за съвместния живот. Питайте съседите си. Много хора помагат с радост.
topic-everyday-life-post = Отваряйте всяко писмо веднага. Събирайте важните документи в { -pack(form: "indef") }.
topic-everyday-life-broadcasting-fee = Отговорете на писмото за <de>Rundfunkbeitrag</de> (такса за радио и телевизия). Попитайте за освобождаване.
topic-everyday-life-waste = Разделяйте боклука: хартия, биоотпадъци, опаковки, стъкло и смесен боклук.
topic-everyday-life-waste-calendar = Вземете си <de>Abfallkalender</de> (календар за боклука). Там са дните за всяка кофа.
topic-everyday-life-library-card = Вземете си читателска карта за библиотеката. Там можете и да учите.
topic-everyday-life-quiet = Нощем, в неделя и на празници е <de>Ruhezeit</de> (време за тишина). Тогава пазете тишина.
topic-everyday-life-deposit = За много бутилки има <de>Pfand</de> (депозит). Върнете ги в магазина.
topic-everyday-life-shops = В неделя и на празници повечето магазини са затворени.
topic-everyday-life-airing = Проветрявайте всеки ден за кратко с отворен прозорец. Това помага срещу мухъл.
topic-everyday-life-on-time = Идвайте навреме. Обадете се, ако не можете да дойдете.
topic-everyday-life-doorstep = Не подписвайте нищо на вратата или по телефона. Договорите за мобилен телефон и ток често са дългосрочни.

## community

topic-community = Срещи с хора
    .lead = Ходете там, където са другите. И с малко немски можете да се включите.
topic-community-visit = Посетете място за срещи във Вашия квартал. Попитайте за програмата.
topic-community-club = Потърсете <de>Verein</de> (клуб), например за спорт или музика. Наминете там.
topic-community-language-cafe = Идете в <de>Sprachcafé</de> (езиково кафене). Там говорите без изпит.
topic-community-volunteer = Помагайте и Вие. <de>Ehrenamt</de> (доброволчеството) носи контакти и опит.
topic-community-parents = Родителите се срещат в бебешка група, детска градина и училище.
topic-community-library = В библиотеката можете да четете, да учите и да срещате други хора.
topic-community-mentor = Попитайте за хора, които да са до Вас в ежедневието.
topic-community-fee = Вноската е твърде висока? Попитайте за <de>Ermäßigung</de> (намаление).

## rights-protection

topic-rights-protection = Права и закрила
    .lead = Никой няма право да удря или заплашва Вас или децата Ви. Потърсете помощ. Не сте сами.
topic-rights-protection-safety = В опасност ли сте? Отидете на сигурно място. Обадете се на полицията.
topic-rights-protection-helpline = Жените могат да се обадят на <de>Hilfetelefon</de> (телефон за помощ), ден и нощ и на много езици.
topic-rights-protection-womens-advice = Консултативният център за жени Ви помага да намерите закрила и да планирате нататък.
topic-rights-protection-write-down = Запишете: Какво се е случило? Кога, къде, кой го е видял?
topic-rights-protection-discrimination = Отнасят се с Вас по-зле заради произхода Ви? Отидете на { -advice(form: "indef") }.
topic-rights-protection-equal = Жените и мъжете имат равни права. Вие решавате за живота си.
topic-rights-protection-children = Децата имат нужда от закрила. Те могат и сами да се обадят и да поискат съвет.
topic-rights-protection-passport = Не давайте паспорта си на никого за съхранение.
topic-rights-protection-fair-work = Проблеми със заплатата или работното време? И за това има консултации.
topic-rights-protection-signature = Преди всеки подпис питайте за какво са нужни данните Ви.
topic-rights-protection-force = Някой Ви принуждава към работа, брак или секс? Това не е позволено. Потърсете помощ.

## advice

topic-advice = Къде да намерите { -advice(form: "indef") }
    .lead = Не е нужно да се справяте сами с всичко. Елате рано с Вашите въпроси и писма.
topic-advice-visit = Отидете в { -advice(form: "ctr") } близо до Вас. Помолете за { -appointment(form: "indef") }.
topic-advice-language = Кажете какъв език говорите. Помолете за { -language-mediation(form: "indef") }.
topic-advice-bring = Вземете всички писма и Вашата { -pack(form: "indef") }.
topic-advice-ask-again = Питайте, докато разберете всичко. Никой не знае всичко веднага.
topic-advice-plan = Запишете заедно кой какво прави и докога.
topic-advice-adults = За възрастни има <de>Migrationsberatung</de> ({ -advice(form: "indef") } за мигранти).
topic-advice-young = Млад човек ли сте? Попитайте за <de>Jugendmigrationsdienst</de> (миграционна служба за младежи).
topic-advice-trusted-person = Попитайте дали можете да доведете човек, на когото имате доверие.
topic-advice-your-data = Попитайте кой получава данните Ви. Съгласявайте се само ако искате.
topic-advice-children = Не карайте децата си да превеждат. Това е твърде тежко за тях.
topic-advice-paid-help = Някой иска много пари за помощ със { -application(form: "pl") }? Първо попитайте в { -advice(form: "ctr") }.

## emergency

topic-emergency = При спешен случай
    .lead = Веднага повикайте помощ! Първо кажете къде сте.
topic-emergency-safety = Отидете на безопасно място. Предупредете другите.
topic-emergency-call = Обадете се на пожарната и Бърза помощ или на полицията.
topic-emergency-say = Кажете: Къде е? Какво се е случило? Колко души са?
topic-emergency-stay-on-line = Не затваряйте телефона. Изчакайте въпросите.
topic-emergency-show-way = Отворете входната врата. Покажете пътя на хората, които идват да помогнат.
topic-emergency-fire = Пожар? Излезте навън и затворете вратите. Не ползвайте асансьора!
topic-emergency-no-danger = Болест, но без опасност за живота? Обадете се на дежурната лекарска служба.
topic-emergency-violence = Насилие вкъщи? Обадете се на полицията, също и през нощта.
topic-emergency-little-german = Говорите малко немски? Все пак се обадете. Кажете адреса си.
topic-emergency-do-not-wait = Човек е в опасност за живота? Не чакайте! Веднага се обадете на Бърза помощ!

## deadlines: by when a step is to be done

deadline-two-weeks = До две седмици след нанасянето
deadline-after-move-in = Веднага след нанасянето
deadline-at-move-in = При нанасянето
deadline-at-once = Веднага
deadline-soon = Колкото може по-рано
deadline-first-weeks = През първите седмици
deadline-before-expiry = Много преди документът да изтече
deadline-before-signing = Преди да подпишете
deadline-before-start = Преди първия работен ден
deadline-before-driving = Преди да карате кола
deadline-letter-date = До датата в писмото

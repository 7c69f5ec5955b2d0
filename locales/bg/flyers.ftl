# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Наемане и обучение
    .lead = Два контакта за фирми, които наемат или обучават наскоро пристигнали хора
section-employer-cover-promise = Консултираме Вашата фирма: преди наемането и по време на професионалното обучение.

section-employer-why = Какво печели Вашата фирма
    .lead = Четири добри причини за планирането на персонала Ви
section-employer-why-skills = Умения: специални знания, професионален опит и други езици
section-employer-why-training = Бъдещи кадри: повече кандидатури за Вашите места за обучение
section-employer-why-language = Немски: курсове покрай работа и обучение, и при работа на смени
section-employer-why-stay = Стабилност: който се установи добре, по-скоро остава във фирмата.

section-employer-migration-advice = Контакт 1: { -advice(form: "indef") } за мигранти
    .lead = Обадете се тук при въпроси за установяването, ежедневието и езика.
section-employer-migration-advice-questions = Какво помага на новите колеги в началото?
section-employer-migration-advice-housing-school = Кой консултира за жилище, детска градина и училище на децата?
section-employer-migration-advice-language = Кой { -german-course(form: "indef") } е подходящ за работа и обучение?
section-employer-migration-advice-mediation = Как да намерим { -language-mediator(form: "indef") }?

section-employer-work-permit = Контакт 2: разрешение за работа
    .lead = Обадете се тук за разрешение или <de>Ausbildungsduldung</de> (толериран престой за обучение).
section-employer-work-permit-check = Има ли право този човек да работи при нас и кой документ го показва?
section-employer-work-permit-permit = Кой заявява <de>Arbeitserlaubnis</de> (разрешение за работа) и с кои документи?
section-employer-work-permit-tolerated-training = Кога е възможна <de>Ausbildungsduldung</de>?
section-employer-work-permit-change = Какво съобщаваме, ако се променят задачите, часовете или договорът?

section-employer-steps = Как да действате
    .lead = Пет стъпки от първия въпрос до доброто начало
section-employer-steps-call = Обадете се рано, най-добре преди договора.
section-employer-steps-papers = Нека Ви покажат документ за самоличност, разрешение и свидетелства.
section-employer-steps-permit = Липсва <de>Arbeitserlaubnis</de>? Изяснете { -application(form: "def") } с контакт 2.
section-employer-steps-start = Планирайте въвеждане, постоянно { -contact-person(form: "indef") } и { -german-course(form: "indef") }.
section-employer-steps-keep-going = Продължавайте да разговаряте: във фирмата и с нас.
section-employer-steps-before-start = Изяснете въпроса с <de>Arbeitserlaubnis</de> (разрешението за работа) <strong>преди първия работен ден</strong>.

section-employer-more = Научете повече
    .lead = За четене и допълнителни въпроси

## Sprachoffensive: to learners

section-sprachoffensive-cover = Учене на немски за всички
    .lead = <de>Sprachoffensive</de> ({ -german-course(form: "pl") }) в { $kommune }
section-sprachoffensive-cover-promise = Всички са добре дошли: с малко немски, с много немски или съвсем в началото.

section-sprachoffensive-join = Как да се включите
    .lead = С четири стъпки до Вашия { -german-course(form: "indef") }
section-sprachoffensive-join-come = Елате при нас или се обадете.
section-sprachoffensive-join-test = Говорим кратко за Вашия немски. Това е <de>Einstufung</de> (оценка на нивото).
section-sprachoffensive-join-place = Заедно търсим курс, който е подходящ за Вас.
section-sprachoffensive-join-start = Елате на курса и учете заедно с други хора.
section-sprachoffensive-join-open = Отворено за всички: страната и причината не са от значение.
section-sprachoffensive-join-levels = Курсове за начинаещи и напреднали, също и за работещи на смени
section-sprachoffensive-join-childcare = В някои курсове има грижа за децата.

section-sprachoffensive-courses = Курсове, часове, места
    .lead = Потърсете ниво, време и място, които са подходящи за Вас.

section-sprachoffensive-contact = Въпроси и записване
    .lead = Обадете се или наминете: с удоволствие ще Ви консултираме.

## Firm-German: to firms

section-firm-german-cover = Немски във фирмата
    .lead = <de>Sprachoffensive</de> ({ -german-course(form: "pl") }) в { $kommune } за обучаващи се и служители
section-firm-german-cover-promise = Немски в ритъма на Вашата фирма: според смените, във фирмата или в квартала.

section-firm-german-why = Какво дава немският на фирмата Ви
    .lead = Четири добри причини за курс
section-firm-german-why-safety = Безопасност: всички разбират указанията и предупрежденията.
section-firm-german-why-team = Екип: уговорките стават по-лесно.
section-firm-german-why-training = Обучение: професионалното училище и изпитът вървят по-леко.
section-firm-german-why-stay = Стабилност: който може да се разбира с другите, по-скоро остава.

section-firm-german-offers = Нашите предложения за фирми
    .lead = Изберете какво подхожда на Вашите обучаващи се и служители.

section-firm-german-how = Как се създава Вашият курс
    .lead = Четири стъпки от първия разговор до първото занятие
section-firm-german-how-talk = Поговорете с нас за нужди, задачи и смени.
section-firm-german-how-level = Определяме нивото с кратки разговори (<de>Einstufung</de>).
section-firm-german-how-plan = Планираме с Вас мястото, часовете и темите.
section-firm-german-how-learn = Курсът започва. Продължаваме да разговаряме с Вас.

section-firm-german-you = Какво ни е нужно от Вас
    .lead = Изяснете тези четири точки преди нашия разговор.
section-firm-german-you-time = Време: постоянни часове, по възможност в работното време
section-firm-german-you-room = Помещение: тихо място във фирмата, иначе в квартала
section-firm-german-you-group = Група: обучаващи се и служители, които искат да учат
section-firm-german-you-shift = Смени: Вашият график, за да могат всички да участват
section-firm-german-you-voluntary = Участието е доброволно. Който не участва, не трябва да бъде ощетен.

section-firm-german-contact = Вашият контакт
    .lead = Обадете се: ще планираме с Вас подходящия курс.

# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Employer flyer: to training managers

section-employer-cover = Нанимать и обучать
    .lead = Два контакта для предприятий, которые нанимают или обучают недавно приехавших людей
section-employer-cover-promise = Мы консультируем ваше предприятие: до найма и во время профобучения.

section-employer-why = Что получит ваше предприятие
    .lead = Четыре веские причины для вашего кадрового планирования
section-employer-why-skills = Умения: профессиональные знания, опыт работы и другие языки
section-employer-why-training = Новые кадры: больше заявок на ваши места для профобучения
section-employer-why-language = Немецкий: курсы без отрыва от работы и профобучения, также при сменах
section-employer-why-stay = Стабильность: кто хорошо освоился, чаще остаётся на предприятии.

section-employer-migration-advice = Контакт 1: миграционная { -advice(case: "nom") }
    .lead = Звоните сюда, если речь идёт об обустройстве, повседневной жизни и языке.
section-employer-migration-advice-questions = Что поможет новым коллегам в начале?
section-employer-migration-advice-housing-school = Кто проконсультирует о жилье, детском саде и школе для детей?
section-employer-migration-advice-language = Какой { -german-course(case: "nom") } подходит для работы и профобучения?
section-employer-migration-advice-mediation = Как нам найти { -language-mediator(case: "acc") }?

section-employer-work-permit = Контакт 2: разрешение на работу
    .lead = Звоните по поводу разрешения или <de>Ausbildungsduldung</de> (отсрочки высылки для профобучения).
section-employer-work-permit-check = Можно ли этому человеку у нас работать и из какого документа это видно?
section-employer-work-permit-permit = Кто подаёт { -application(case: "acc") } на <de>Arbeitserlaubnis</de> и с какими документами?
section-employer-work-permit-tolerated-training = Когда возможна <de>Ausbildungsduldung</de>?
section-employer-work-permit-change = О чём сообщать, если меняются задачи, часы или договор?

section-employer-steps = Как действовать
    .lead = Пять шагов от первого вопроса до удачного начала
section-employer-steps-call = Звоните заранее, лучше всего до заключения договора.
section-employer-steps-papers = Попросите показать удостоверение, разрешение, дипломы и свидетельства.
section-employer-steps-permit = Нет <de>Arbeitserlaubnis</de>? Обсудите { -application(case: "acc") } с контактом 2.
section-employer-steps-start = Спланируйте ввод в работу, постоянное { -contact-person(case: "acc") }, { -german-course(case: "acc") }.
section-employer-steps-keep-going = Поддерживайте связь: на предприятии и с нами.
section-employer-steps-before-start = Решите вопрос об <de>Arbeitserlaubnis</de> (разрешении на работу) <strong>до первого рабочего дня</strong>.

section-employer-more = Узнать больше
    .lead = Где ещё прочитать и спросить

## Sprachoffensive: to learners

section-sprachoffensive-cover = Изучение немецкого для всех
    .lead = <de>Sprachoffensive</de> (языковая инициатива) в { $kommune }
section-sprachoffensive-cover-promise = Мы рады всем: и тем, кто мало знает немецкий, и тем, кто знает хорошо, и тем, кто только начинает.

section-sprachoffensive-join = Как принять участие
    .lead = Четыре шага к вашему { -german-course(case: "dat") }
section-sprachoffensive-join-come = Приходите к нам или звоните.
section-sprachoffensive-join-test = Мы коротко поговорим о вашем немецком. Это <de>Einstufung</de> (определение уровня).
section-sprachoffensive-join-place = Вместе с вами мы подберём курс, который вам подходит.
section-sprachoffensive-join-start = Приходите на курс и учитесь вместе с другими.
section-sprachoffensive-join-open = Открыто для всех: страна и причина приезда не имеют значения.
section-sprachoffensive-join-levels = Курсы для начинающих и продолжающих, также при сменной работе
section-sprachoffensive-join-childcare = На некоторых курсах есть присмотр за детьми.

section-sprachoffensive-courses = Курсы, время, места
    .lead = Выберите уровень, время и место, которые вам подходят.

section-sprachoffensive-contact = Вопросы и запись
    .lead = Звоните или приходите: мы охотно вас проконсультируем.

## Firm-German: to firms

section-firm-german-cover = Немецкий на предприятии
    .lead = <de>Sprachoffensive</de> (языковая инициатива) в { $kommune } для обучающихся и сотрудников
section-firm-german-cover-promise = Немецкий в ритме вашего предприятия: с учётом смен, на предприятии или в районе.

section-firm-german-why = Что немецкий даст предприятию
    .lead = Четыре веские причины организовать курс
section-firm-german-why-safety = Безопасность: все понимают указания и предупреждения.
section-firm-german-why-team = Команда: договариваться легче.
section-firm-german-why-training = Профобучение: профессиональная школа и экзамен даются легче.
section-firm-german-why-stay = Стабильность: кто может объясниться, чаще остаётся.

section-firm-german-offers = Наши предложения предприятиям
    .lead = Выберите то, что подходит вашим обучающимся и сотрудникам.

section-firm-german-how = Как создаётся ваш курс
    .lead = Четыре шага от первого разговора до занятий
section-firm-german-how-talk = Поговорите с нами о потребностях, задачах и сменах.
section-firm-german-how-level = Мы определим уровень в коротких беседах (<de>Einstufung</de>).
section-firm-german-how-plan = Вместе с вами мы спланируем место, время и темы.
section-firm-german-how-learn = Курс начинается. Мы остаёмся с вами на связи.

section-firm-german-you = Что нам нужно от вас
    .lead = Проясните эти четыре пункта до нашего разговора.
section-firm-german-you-time = Время: постоянные часы, по возможности в рабочее время
section-firm-german-you-room = Помещение: тихое место на предприятии, иначе – в районе
section-firm-german-you-group = Группа: обучающиеся и сотрудники, которые хотят учиться
section-firm-german-you-shift = Смены: ваш график работы, чтобы все могли участвовать
section-firm-german-you-voluntary = Участие добровольное. У тех, кто не участвует, не должно быть никаких негативных последствий.

section-firm-german-contact = Ваш контакт
    .lead = Звоните: вместе с вами мы спланируем подходящий курс.

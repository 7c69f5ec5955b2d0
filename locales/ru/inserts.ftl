# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Мы придём к вам
    .lead = Прочитайте, кто придёт и о чём речь. Вы решаете, хотите ли вы этого.
section-visit-greeting = Здравствуйте! Мы хотим познакомиться с вами и охотно придём к вам домой или встретимся с вами в другом месте.
section-visit-who = Придёт консультант, примерно на час. Мы поговорим о том, что для вас важно: жильё, школа, работа или письма.
section-visit-voluntary = Визит добровольный и бесплатный. Даже если вы скажете «нет», вы можете получить у нас { -advice(case: "acc") }.
section-visit-language = С нами может прийти { -language-mediator(case: "nom") }. Это для вас тоже бесплатно.
section-visit-reply = Пожалуйста, заполните нижнюю часть и отрежьте её. Отдайте её на { -advice(case: "prep") } или позвоните.

## Goals and agreements

section-agreements = Цели и договорённости
    .lead = Запишите вместе: какая цель? Кто что делает и до какого числа?
section-agreements-voluntary = Ставьте себе только те цели, которых сами хотите. Вы можете сказать «нет»; мы охотно спросим вас позже ещё раз.
section-agreements-both = Консультант тоже записывает, что берёт на себя. Этот лист остаётся у вас.

## Consents. The binding text of a consent is the German one.

section-consents = Согласия: решаете вы
    .lead = Подписывайте только то, что вы поняли и чего действительно хотите.
section-consents-what = Давая <de>Einwilligung</de> (согласие), вы разрешаете { -office(case: "dat") } передавать определённые данные о вас другому учреждению.
section-consents-boxes = Для каждого { -office(case: "gen") } есть рамка: какие данные, кому, для чего и до какого числа. Юридическую силу имеет немецкий текст.
section-consents-free = Не подписываете? Для вашей { -booklet(case: "gen") }-спутника и вашей { -advice(case: "gen") } это не имеет последствий.
section-consents-revoke = Вы можете в любое время отозвать любое согласие (<de>Einwilligung</de>). Скажите или напишите об этом { -office(case: "dat") }; отзыв действует на будущее.

## Case conference: the invitation

section-case-conference = Приглашение на совместное совещание
    .lead = Несколько учреждений планируют вместе с вами – и только если вы согласны.
section-case-conference-what = На <de>Fallkonferenz</de> (совместном совещании) говорят между собой учреждения, которые вас сопровождают. Так разные виды помощи лучше сочетаются.
section-case-conference-open = Ниже указано, о чём будут говорить и кто придёт; вы можете изменить и то и другое. Результаты вы получите письменно.
section-case-conference-company = Вы можете привести с собой человека, которому доверяете. Может прийти и { -language-mediator(case: "nom") }.
section-case-conference-consent = Без вашего согласия (<de>Einwilligung</de>) <de>Fallkonferenz</de> не будет; вы можете отозвать его в любое время. Юридическую силу имеет немецкий текст.
section-case-conference-agree = Я даю согласие: эти люди и учреждения имеют право обсуждать эти темы.
section-case-conference-decline = Я не хочу <de>Fallkonferenz</de>. { -advice(case: "nom-cap") } всё равно продолжится.

## Case conference: the results

section-case-results = Результаты совместного совещания
    .lead = Здесь записано, что обсудили, а также кто и до какого числа о чём позаботится.
section-case-results-yours = Этот лист принадлежит вам. Вы решаете, кому его показывать.
section-case-results-correct = Вы поняли что-то иначе? Скажите об этом, и лист изменят.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Мой путь в профессию
    .lead = Ваш <de>Berufswegeplan</de> (план пути в профессию): запишите, что вы уже сделали и что будет дальше.
section-career-plan-kaoa = В земле Северный Рейн – Вестфалия эти четыре шага относятся к школьному обучению. Программа называется <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: вы узнаёте, что хорошо умеете и что любите делать.
section-career-plan-explore = <de>Berufsfelderkundung</de>: в отдельные дни вы знакомитесь с разными профессиями.
section-career-plan-internship = <de>Praktikum</de> (практика): некоторое время вы участвуете в работе предприятия.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: вы записываете, что будет дальше после школы.
section-career-plan-help = Не хватает какого-то шага? Спросите в школе или в <de>Berufsberatung</de> (службе профориентации), как его наверстать.

## School: one row per child, no absences, no marks

section-school-contacts = Контакты в школе и детском саду
    .lead = Запишите для каждого ребёнка, с кем там можно связаться и как.
section-school-contacts-ask = Спросите: к кому обращаться по поводу моего ребёнка? Попросите этого человека вписать сюда свои данные.
section-school-contacts-language = Для разговоров просите { -language-mediator(case: "acc") }, а не своего ребёнка.
section-school-contacts-talk = Говорите друг с другом и тогда, когда всё хорошо. Так вы познакомитесь.

## Eighteen: leaving youth welfare

section-eighteen = Мне исполнилось 18
    .lead = Сердечно поздравляем! Теперь вы многое решаете сами, но вам не нужно справляться со всем в одиночку.
section-eighteen-help-goes-on = Помощь от <de>Jugendamt</de> (ведомства по делам молодёжи) не обязательно прекращается в 18 лет. При необходимости можно получать <de>Hilfe für junge Volljährige</de> (помощь молодым совершеннолетним), как правило, до 21 года.
section-eighteen-before-it-ends = Помощь для вас хотят прекратить? До этого поговорите с <de>Jugendamt</de> и сходите на { -advice(case: "acc") }.
section-eighteen-contact = Я знаю, кто теперь занимается моим делом.
section-eighteen-money = Я знаю, на что я живу.
section-eighteen-account = У меня есть свой банковский счёт.
section-eighteen-insurance = Я знаю, какая у меня медицинская страховка.
section-eighteen-housing = Я знаю, где могу жить.
section-eighteen-document = Я знаю, до какого дня действует мой документ.
section-eighteen-training = У меня есть план насчёт школы или работы.
section-eighteen-mentor = Я знаю, кому позвонить, если станет трудно.
section-eighteen-papers = Эти документы нужны вам часто. Спросите о тех, которых у вас нет.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Перспектива остаться
    .lead = С <de>Duldung</de> (отсрочкой высылки) возможны такие пути. Здесь указано не всё, и галочка – не обещание.
section-right-to-stay-advice-first = Посоветуйтесь, прежде чем что-то делать. Спросите на { -advice(case: "prep") } обо всех условиях.
section-right-to-stay-young = <strong>Вы молоды и ходили здесь в школу:</strong> это может привести к <de>Aufenthaltserlaubnis</de> (разрешению на пребывание).
section-right-to-stay-young-age = Я подаю { -application(case: "acc") } до своего 27-го дня рождения.
section-right-to-stay-young-years = Я уже три года живу здесь без перерыва.
section-right-to-stay-young-tolerated = <de>Duldung</de> у меня уже двенадцать месяцев.
section-right-to-stay-young-school = Я уже три года успешно хожу здесь в школу, или у меня есть полученный здесь аттестат или диплом.
section-right-to-stay-settled = <strong>Вы здесь много лет:</strong> это тоже может привести к <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-settled-years = Я уже шесть лет живу здесь без перерыва или уже четыре года с несовершеннолетним ребёнком.
section-right-to-stay-settled-living = Я живу в основном на доход от своей работы или скоро смогу так жить.
section-right-to-stay-settled-german = Я говорю по-немецки, минимум на уровне A2.
section-right-to-stay-settled-school = Мои дети школьного возраста ходят в школу.
section-right-to-stay-training = <strong>С профобучением:</strong> возможна <de>Ausbildungsduldung</de> (отсрочка высылки для профобучения) или <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-training-contract = У меня есть <de>Ausbildungsvertrag</de> (договор о профобучении).
section-right-to-stay-training-identity = Я знаю, установлена ли моя личность.
section-right-to-stay-chance = Получить <de>Chancen-Aufenthaltsrecht</de> (особое право на пребывание) больше нельзя. Если оно у вас ещё есть, оно может открыть один из первых двух путей.

## Another office has become responsible

section-responsibility-change = Вашим делом занимается другое { -office(case: "nom") }
    .lead = Если { -office(case: "nom") } меняется, обычно нужно подать новое { -application(case: "acc") }. Так ничего не потеряется.
section-responsibility-change-example = Например: раньше были выплаты по <de>AsylbLG</de> (закону о пособиях для просителей убежища) от <de>Sozialamt</de> (социального ведомства). Теперь это <de>Leistungen vom Jobcenter (SGB II)</de> (выплаты от джобцентра).
section-responsibility-change-letter = Прочитайте в письме: какое { -office(case: "nom") } теперь занимается вашим делом и с какого дня? Попросите вам это объяснить.
section-responsibility-change-apply = Подайте { -application(case: "acc") } в новое { -office(case: "acc") }. Не ждите, пока закончатся прежние выплаты.
section-responsibility-change-old-office = Сообщите об этом прежнему { -office(case: "dat") }. Спросите, до какого дня оно ещё платит.
section-responsibility-change-health = Спросите, изменится ли ваша медицинская страховка.
section-responsibility-change-tell = { -office(case: "nom-cap") } платило за вас { -landlord(case: "dat") }, школе или детскому саду? Сообщите и им.
section-responsibility-change-no-money = Деньги не приходят? Сразу идите на { -advice(case: "acc") } и возьмите с собой все письма.

## Appointments

section-appointments-list = Все записи на { -appointment(case: "acc") }
    .lead = Повесьте лист на видном месте. Если не можете прийти, предупредите заранее.

## Papers by situation

section-papers-list = Какие документы мне нужны?
    .lead = Отметьте, что у вас есть. Перед каждым { -appointment(case: "ins") } спрашивайте, что действительно нужно взять с собой.
section-papers-list-copies = Отдавайте копии, а оригиналы оставляйте себе.
section-papers-list-everybody = <strong>Для всех</strong>
section-papers-list-children = <strong>Если есть дети</strong>
section-papers-list-work = <strong>Для работы</strong>
section-papers-list-school = <strong>Для школы и профобучения</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Мы придём
field-next-meeting = Следующий разговор
field-slip-name = Моё имя и фамилия
field-slip-yes = Время мне подходит
field-slip-other-day = Лучше в этот день
field-slip-interpreter = { -language-mediation(case: "nom-cap") }: язык
field-signature = Дата, подпись
field-conference-topics = Темы
field-conference-people = Кто участвует
field-companion = Со мной придёт
field-topic-discussed = Тема
field-agreed = О чём договорились
field-who-does-it = Кто это делает
field-until-when = До какого числа
field-kaoa-step = Шаг
field-when = Когда
field-contact-phone = Телефон или эл. почта
field-child = Ребёнок

## Papers that only the inserts ask for

paper-check-up-booklet = Книжка осмотров ребёнка (<de>U-Heft</de>)
paper-child-benefit-decision = Письмо о <de>Kindergeld</de> (<de>Bescheid</de>, решение о детском пособии)
paper-daycare-contract = Договор с <de>Kita</de> (детским садом) или <de>Tagespflege</de> (дневной няней)
paper-cv = Резюме (<de>Lebenslauf</de>)
paper-employment-contract = Трудовой договор (<de>Arbeitsvertrag</de>)
paper-training-contract = Договор о профобучении (<de>Ausbildungsvertrag</de>)
paper-internship-certificates = Справки о практике (<de>Praktika</de>)
paper-help-plan = Бумаги от <de>Jugendamt</de> (<de>Hilfeplan</de>, план помощи)

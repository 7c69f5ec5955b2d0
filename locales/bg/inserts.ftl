# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Идваме да Ви посетим
    .lead = Прочетете кой идва и за какво става дума. Вие решавате дали искате това.
section-visit-greeting = Добър ден! Искаме да се запознаем с Вас и с удоволствие ще Ви посетим у дома или ще се срещнем на друго място.
section-visit-who = Ще дойде един човек от { -advice(form: "ctrdef") }, за около час. Ще говорим за това, което е важно за Вас: жилище, училище, работа или писма.
section-visit-voluntary = Посещението е доброволно и безплатно. Дори и да кажете „не“, можете да получите { -advice(form: "indef") } при нас.
section-visit-language = Може да дойде и { -language-mediator(form: "indef") }. И това не Ви струва нищо.
section-visit-reply = Моля, попълнете долната част и я отрежете. Предайте я в { -advice(form: "ctrdef") } или се обадете.

## Goals and agreements

section-agreements = Цели и уговорки
    .lead = Запишете заедно: Каква е целта? Кой какво прави и докога?
section-agreements-voluntary = Поставяйте си само цели, които самите Вие искате. Можете да кажете „не“; с удоволствие ще попитаме отново по-късно.
section-agreements-both = И консултантът записва какво поема. Този лист остава при Вас.

## Consents. The binding text of a consent is the German one.

section-consents = Съгласия: Вие решавате
    .lead = Подписвайте само това, което сте разбрали и наистина искате.
section-consents-what = С <de>Einwilligung</de> (съгласие) позволявате на { -office(form: "indef") } да предаде определени данни за Вас на друга институция.
section-consents-boxes = За всяка { -office(form: "indef") } има каре: кои данни, на кого, за какво и докога. Правно обвързващ е немският текст.
section-consents-free = Не подписвате? Това няма последици за Вашия личен { -booklet(form: "indef") } и за консултирането Ви.
section-consents-revoke = Можете по всяко време да оттеглите всяка <de>Einwilligung</de> (съгласие). Кажете или напишете това на { -office(form: "def") }; оттеглянето важи занапред.

## Case conference: the invitation

section-case-conference = Покана за обща среща по случая
    .lead = Няколко институции планират заедно с Вас, и то само с Ваше съгласие.
section-case-conference-what = На <de>Fallkonferenz</de> (обща среща по случая) разговарят помежду си институциите, които Ви подкрепят. Така помощта им се съгласува по-добре.
section-case-conference-open = По-долу пише за какво ще се говори и кой ще дойде; имате право да промените и двете. Ще получите резултатите писмено.
section-case-conference-company = Ако искате, доведете човек, на когото имате доверие. Може да присъства и { -language-mediator(form: "indef") }.
section-case-conference-consent = Без Вашата <de>Einwilligung</de> (съгласие) няма <de>Fallkonferenz</de>; можете да оттеглите съгласието си по всяко време. Правно обвързващ е немският текст.
section-case-conference-agree = Съгласявам се: тези хора и институции имат право да говорят по тези теми.
section-case-conference-decline = Не искам <de>Fallkonferenz</de>. Консултациите продължават въпреки това.

## Case conference: the results

section-case-results = Резултати от общата среща по случая
    .lead = Тук пише какво е обсъдено и кой за какво се грижи и докога.
section-case-results-yours = Този лист е Ваш. Вие решавате на кого да го покажете.
section-case-results-correct = Разбрали сте нещо по друг начин? Кажете и листът ще бъде променен.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Моят път към професията
    .lead = Вашият <de>Berufswegeplan</de> (план за професията): запишете какво вече сте направили и какво следва.
section-career-plan-kaoa = В Северен Рейн-Вестфалия тези четири стъпки са част от училището. Програмата се нарича <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: разбирате какво умеете добре и какво обичате да правите.
section-career-plan-explore = <de>Berufsfelderkundung</de>: в отделни дни се запознавате с различни професии.
section-career-plan-internship = <de>Praktikum</de> (стаж): известно време се включвате в работата на една фирма.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: записвате как ще продължите след училище.
section-career-plan-help = Липсва стъпка? Попитайте в училището или при <de>Berufsberatung</de> (професионалното ориентиране) как да я наваксате.

## School: one row per child, no absences, no marks

section-school-contacts = Контакти в училище и детска градина
    .lead = Запишете за всяко дете с кого можете да се свържете там и как.
section-school-contacts-ask = Попитайте: Към кого да се обърна за моето дете? Помолете този човек да попълни тук данните си.
section-school-contacts-language = За разговори поискайте { -language-mediator(form: "indef") }. Не молете детето си да превежда.
section-school-contacts-talk = Разговаряйте и когато всичко върви добре. Така се опознавате.

## Eighteen: leaving youth welfare

section-eighteen = Вече на 18 години
    .lead = Честито! Сега за много неща решавате Вие и не е нужно да се справяте сами.
section-eighteen-help-goes-on = Помощта от <de>Jugendamt</de> (Службата за младежта) не е задължително да спре на 18 години. При нужда има <de>Hilfe für junge Volljährige</de> (помощ за млади пълнолетни), обикновено до 21-вия рожден ден.
section-eighteen-before-it-ends = Предстои ли помощта Ви да спре? Преди това говорете с <de>Jugendamt</de> и отидете на { -advice(form: "indef") }.
section-eighteen-contact = Знам кой сега отговаря за мен.
section-eighteen-money = Знам с какво се издържам.
section-eighteen-account = Имам собствена банкова сметка.
section-eighteen-insurance = Знам как е уредено здравното ми осигуряване.
section-eighteen-housing = Знам къде мога да живея.
section-eighteen-document = Знам докога важи документът ми.
section-eighteen-training = Имам план за училище или работа.
section-eighteen-mentor = Знам на кого да се обадя, когато ми е трудно.
section-eighteen-papers = Тези документи Ви трябват често. Попитайте за онези, които Ви липсват.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Перспектива за оставане
    .lead = При <de>Duldung</de> (толериран престой) може да има тези пътища. Тук не е описано всичко и отметката не е обещание.
section-right-to-stay-advice-first = Потърсете съвет, преди да направите нещо. Попитайте в { -advice(form: "ctrdef") } за всички условия.
section-right-to-stay-young = <strong>Млада възраст и училище тук:</strong> това може да доведе до <de>Aufenthaltserlaubnis</de> (разрешение за пребиваване).
section-right-to-stay-young-age = Подавам { -application(form: "def") } преди 27-ия си рожден ден.
section-right-to-stay-young-years = Живея тук без прекъсване от три години.
section-right-to-stay-young-tolerated = От дванадесет месеца имам <de>Duldung</de>.
section-right-to-stay-young-school = От три години успешно ходя тук на училище или имам завършено образование тук.
section-right-to-stay-settled = <strong>Много години тук:</strong> и това може да доведе до <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-settled-years = Живея тук без прекъсване от шест години или от четири години с ненавършило пълнолетие дете.
section-right-to-stay-settled-living = Издържам се предимно от работата си или скоро ще мога.
section-right-to-stay-settled-german = Говоря немски поне на ниво A2.
section-right-to-stay-settled-school = Децата ми в училищна възраст ходят на училище.
section-right-to-stay-training = <strong>С професионално обучение:</strong> възможни са <de>Ausbildungsduldung</de> (толериран престой за обучение) или <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-training-contract = Имам <de>Ausbildungsvertrag</de> (договор за професионално обучение).
section-right-to-stay-training-identity = Знам дали самоличността ми е установена.
section-right-to-stay-chance = Вече не се дава ново <de>Chancen-Aufenthaltsrecht</de> (специално право на пребиваване). Ако още го имате, то може да доведе до един от първите два пътя.

## Another office has become responsible

section-responsibility-change = Сега отговаря друга служба
    .lead = Ако службата се смени, обикновено трябва да подадете ново { -application(form: "indef") }. Така нищо не се губи.
section-responsibility-change-example = Например: досега сте получавали помощи по <de>AsylbLG</de> (закона за помощите за търсещи убежище) от <de>Sozialamt</de> (Социалната служба). Сега има <de>Leistungen vom Jobcenter (SGB II)</de>: помощи от джобцентъра.
section-responsibility-change-letter = Прочетете в писмото: Коя { -office(form: "indef") } отговаря сега и откога? Помолете да Ви го обяснят.
section-responsibility-change-apply = Подайте { -application(form: "def") } в новата { -office(form: "indef") }. Не чакайте да спрат старите помощи.
section-responsibility-change-old-office = Съобщете на предишната { -office(form: "indef") }. Попитайте докога тя още плаща.
section-responsibility-change-health = Попитайте дали здравното Ви осигуряване ще се промени.
section-responsibility-change-tell = Плащала ли е { -office(form: "indef") } вместо Вас на { -landlord(form: "indef") }, училище или детска градина? Съобщете и там.
section-responsibility-change-no-money = Не идват пари? Отидете веднага на { -advice(form: "indef") } и вземете всички писма.

## Appointments

section-appointments-list = Всички { -appointment(form: "meetpl") } с един поглед
    .lead = Закачете листа на видно място. Ако не можете да отидете, откажете навреме.

## Papers by situation

section-papers-list = Кои документи ми трябват?
    .lead = Отбележете какво имате. Преди всяка { -appointment(form: "meet") } попитайте какво наистина трябва да вземете.
section-papers-list-copies = Давайте копия, а оригиналите пазете.
section-papers-list-everybody = <strong>За всички</strong>
section-papers-list-children = <strong>С деца</strong>
section-papers-list-work = <strong>За работа</strong>
section-papers-list-school = <strong>За училище и професионално обучение</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Идваме на
field-next-meeting = Следващ разговор
field-slip-name = Моето име
field-slip-yes = Денят и часът са удобни
field-slip-other-day = По-добре в този ден
field-slip-interpreter = { -language-mediator(form: "cap") }: за кой език
field-signature = Дата, подпис
field-conference-topics = Теми
field-conference-people = Кой участва
field-companion = С мен идва
field-topic-discussed = Тема
field-agreed = Какво е уговорено
field-who-does-it = Кой го прави
field-until-when = Докога
field-kaoa-step = Стъпка
field-when = Кога
field-contact-phone = Телефон или имейл
field-child = Дете

## Papers that only the inserts ask for

paper-check-up-booklet = Книжка за детските прегледи (<de>U-Heft</de>)
paper-child-benefit-decision = Писмо (<de>Bescheid</de>) за <de>Kindergeld</de> (детски надбавки)
paper-daycare-contract = Договор с <de>Kita</de> (детска градина) или <de>Tagespflege</de> (детегледачка)
paper-cv = Автобиография (<de>Lebenslauf</de>)
paper-employment-contract = Трудов договор (<de>Arbeitsvertrag</de>)
paper-training-contract = Договор за обучение (<de>Ausbildungsvertrag</de>)
paper-internship-certificates = Документи за стажове (<de>Praktika</de>)
paper-help-plan = Документи от <de>Jugendamt</de> (<de>Hilfeplan</de>: план за помощ)

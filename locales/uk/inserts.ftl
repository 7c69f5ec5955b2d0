# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Visit: an announcement with a slip to hand back

section-visit = Ми прийдемо до вас
    .lead = Прочитайте, хто прийде та про що йдеться. Ви вирішуєте, чи хочете цього.
section-visit-greeting = Добрий день! Ми хочемо познайомитися з вами й охоче прийдемо до вас додому або зустрінемося з вами в іншому місці.
section-visit-who = Прийде консультантка або консультант, приблизно на годину. Ми поговоримо про те, що для вас важливо: житло, школа, робота чи листи.
section-visit-voluntary = Цей візит добровільний і безкоштовний. Навіть якщо ви скажете «ні», ви можете отримати в нас { -advice(case: "acc") }.
section-visit-language = З нами може прийти { -language-mediator(case: "nom") }. Це для вас теж безкоштовно.
section-visit-reply = Будь ласка, заповніть нижню частину й відріжте її. Віддайте її на { -advice(case: "loc") } або зателефонуйте.

## Goals and agreements

section-agreements = Цілі та домовленості
    .lead = Запишіть разом: яка ціль? Хто що робить і до якої дати?
section-agreements-voluntary = Ставте собі лише ті цілі, яких самі хочете. Ви можете сказати «ні»; ми охоче запитаємо вас пізніше ще раз.
section-agreements-both = Консультантка або консультант теж записує, що бере на себе. Цей аркуш залишається у вас.

## Consents. The binding text of a consent is the German one.

section-consents = Згоди: вирішуєте ви
    .lead = Підписуйте лише те, що ви зрозуміли й чого справді хочете.
section-consents-what = Даючи <de>Einwilligung</de> (згоду), ви дозволяєте { -office(case: "dat") } передавати певні дані про вас іншій установі.
section-consents-boxes = Для кожної { -office(case: "gen") } є рамка: які дані, кому, для чого та до якої дати. Юридичну силу має німецький текст.
section-consents-free = Не підписуєте? Для вашого { -booklet(case: "full-gen") } й вашої { -advice(case: "gen") } це не має наслідків.
section-consents-revoke = Ви можете будь-коли відкликати кожну <de>Einwilligung</de> (згоду). Скажіть або напишіть про це { -office(case: "dat") }; відкликання діятиме на майбутнє.

## Case conference: the invitation

section-case-conference = Запрошення на спільну нараду
    .lead = Кілька установ планують разом із вами, і лише якщо ви згодні.
section-case-conference-what = На <de>Fallkonferenz</de> (спільній нараді) говорять між собою установи, які вас супроводжують. Так їхня допомога краще узгоджується.
section-case-conference-open = Нижче вказано, про що говоритимуть і хто прийде; ви можете змінити і те, і те. Результати ви отримаєте письмово.
section-case-conference-company = Можете взяти із собою людину, якій довіряєте. { -language-mediator(case: "nom-cap") } теж може прийти.
section-case-conference-consent = Без вашої <de>Einwilligung</de> (згоди) <de>Fallkonferenz</de> не буде; ви можете будь-коли відкликати згоду. Юридичну силу має німецький текст.
section-case-conference-agree = Я даю згоду: ці особи й установи мають право говорити про ці теми.
section-case-conference-decline = Я не хочу <de>Fallkonferenz</de>. { -advice(case: "nom-cap") } все одно триватиме.

## Case conference: the results

section-case-results = Результати спільної наради
    .lead = Тут записано, що обговорили, хто про що подбає та до якої дати.
section-case-results-yours = Цей аркуш належить вам. Ви вирішуєте, кому його показувати.
section-case-results-correct = Ви зрозуміли щось інакше? Скажіть про це, і аркуш змінять.

## Plan for school and work. The four steps are names that a school uses.

section-career-plan = Мій шлях до професії
    .lead = Ваш <de>Berufswegeplan</de> (план шляху до професії): запишіть, що ви вже зробили та що буде далі.
section-career-plan-kaoa = У Північному Рейні-Вестфалії ці чотири кроки належать до навчання у школі. Програма називається <de>Kein Abschluss ohne Anschluss (KAoA)</de>.
section-career-plan-strengths = <de>Potenzialanalyse</de>: ви з’ясовуєте, що добре вмієте та що любите робити.
section-career-plan-explore = <de>Berufsfelderkundung</de>: в окремі дні ви знайомитеся з різними професіями.
section-career-plan-internship = <de>Praktikum</de> (практика): певний час ви берете участь у роботі підприємства.
section-career-plan-agreement = <de>Anschlussvereinbarung</de>: ви записуєте, що буде далі після школи.
section-career-plan-help = Бракує якогось кроку? Запитайте у школі або в <de>Berufsberatung</de> (службі профорієнтації), як його надолужити.

## School: one row per child, no absences, no marks

section-school-contacts = Контакти у школі та дитсадку
    .lead = Запишіть для кожної дитини, з ким там можна зв’язатися та як.
section-school-contacts-ask = Запитайте: до кого звертатися щодо моєї дитини? Попросіть цю людину вписати тут свої дані.
section-school-contacts-language = Для розмов просіть { -language-mediator(case: "acc") }, а не свою дитину.
section-school-contacts-talk = Розмовляйте одне з одним і тоді, коли все добре. Так ви познайомитеся.

## Eighteen: leaving youth welfare

section-eighteen = Мені вже 18
    .lead = Щиро вітаємо! Тепер багато рішень за вами, і ви не мусите долати все самі.
section-eighteen-help-goes-on = Допомога від <de>Jugendamt</de> не обов’язково припиняється у 18 років. За потреби надають <de>Hilfe für junge Volljährige</de> (допомогу молодим повнолітнім), як правило, до 21-го дня народження.
section-eighteen-before-it-ends = Вашу допомогу планують припинити? Заздалегідь поговоріть із <de>Jugendamt</de> (відомством у справах молоді) та йдіть на { -advice(case: "acc") }.
section-eighteen-contact = Я знаю, хто тепер відповідає за мою справу.
section-eighteen-money = Я знаю, на що я живу.
section-eighteen-account = Я маю власний рахунок у банку.
section-eighteen-insurance = Я знаю, яке в мене медичне страхування.
section-eighteen-housing = Я знаю, де можу жити.
section-eighteen-document = Я знаю, до якого дня чинний мій документ.
section-eighteen-training = Я маю план щодо школи чи роботи.
section-eighteen-mentor = Я знаю, кому телефонувати, якщо стане важко.
section-eighteen-papers = Ці документи потрібні часто. Запитайте про ті, яких вам бракує.

## Ways to stay: a lawyer reads this before it is printed

section-right-to-stay = Перспектива залишитися
    .lead = Із <de>Duldung</de> (відстрочкою видворення) можливі такі шляхи. Тут указано не все, і позначка – не обіцянка.
section-right-to-stay-advice-first = Порадьтеся, перш ніж щось робити. Запитайте на { -advice(case: "loc") } про всі умови.
section-right-to-stay-young = <strong>Молодий вік і навчання у школі тут:</strong> це може привести до <de>Aufenthaltserlaubnis</de> (дозволу на перебування).
section-right-to-stay-young-age = Я подаю { -application(case: "acc") }, перш ніж мені виповниться 27 років.
section-right-to-stay-young-years = Я вже три роки живу тут без перерви.
section-right-to-stay-young-tolerated = Я вже дванадцять місяців маю <de>Duldung</de>.
section-right-to-stay-young-school = Я вже три роки успішно ходжу тут до школи або маю здобутий тут атестат чи диплом.
section-right-to-stay-settled = <strong>Багато років тут:</strong> це теж може привести до <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-settled-years = Я вже шість років живу тут без перерви або вже чотири роки з неповнолітньою дитиною.
section-right-to-stay-settled-living = Я живу переважно зі своєї роботи або скоро зможу так жити.
section-right-to-stay-settled-german = Я говорю німецькою, щонайменше A2.
section-right-to-stay-settled-school = Мої діти шкільного віку ходять до школи.
section-right-to-stay-training = <strong>Із профнавчанням:</strong> можлива <de>Ausbildungsduldung</de> (відстрочка видворення на час профнавчання) або <de>Aufenthaltserlaubnis</de>.
section-right-to-stay-training-contract = Я маю <de>Ausbildungsvertrag</de> (договір про профнавчання).
section-right-to-stay-training-identity = Я знаю, чи встановлено мою особу.
section-right-to-stay-chance = Нового <de>Chancen-Aufenthaltsrecht</de> (особливого дозволу на перебування) більше не надають. Якщо ви його ще маєте, він може привести до одного з перших двох шляхів.

## Another office has become responsible

section-responsibility-change = Тепер відповідає інша { -office(case: "nom") }
    .lead = Якщо { -office(case: "nom") } змінюється, здебільшого треба подати нову { -application(case: "acc") }. Так нічого не загубиться.
section-responsibility-change-example = Наприклад: досі виплати за <de>AsylbLG</de> (законом про допомогу шукачам притулку) надходили від <de>Sozialamt</de>. Тепер є <de>Leistungen vom Jobcenter (SGB II)</de>.
section-responsibility-change-letter = Прочитайте в листі: яка { -office(case: "nom") } тепер відповідає за вашу справу та відколи? Попросіть пояснити вам це.
section-responsibility-change-apply = Подайте { -application(case: "acc") } до нової { -office(case: "gen") }. Не чекайте, доки закінчаться попередні виплати.
section-responsibility-change-old-office = Повідомте попередню { -office(case: "acc") }. Запитайте, до якого дня вона ще платить.
section-responsibility-change-health = Запитайте, чи зміниться ваше медичне страхування.
section-responsibility-change-tell = { -office(case: "nom-cap") } платила за вас { -landlord(case: "dat") }, школі чи дитсадку? Повідомте також їх.
section-responsibility-change-no-money = Гроші не надходять? Одразу йдіть на { -advice(case: "acc") } та візьміть із собою всі листи.

## Appointments

section-appointments-list = Усі записи на { -appointment(case: "acc") }
    .lead = Повісьте аркуш на видному місці. Якщо не можете прийти, повідомте завчасно.

## Papers by situation

section-papers-list = Які документи мені потрібні?
    .lead = Позначте те, що маєте. Перед кожним { -appointment(case: "ins") } питайте, що справді треба взяти із собою.
section-papers-list-copies = Віддавайте копії, а оригінали залишайте собі.
section-papers-list-everybody = <strong>Для всіх</strong>
section-papers-list-children = <strong>Якщо є діти</strong>
section-papers-list-work = <strong>Для роботи</strong>
section-papers-list-school = <strong>Для школи та профнавчання</strong>

## Labels over columns and beside lines: at most 26 characters

field-visit-date = Коли ми прийдемо
field-next-meeting = Наступна розмова
field-slip-name = Ім’я та прізвище
field-slip-yes = Час мені підходить
field-slip-other-day = Краще в інший день
field-slip-interpreter = { -language-mediation(case: "nom-cap") }: мова
field-signature = Дата, підпис
field-conference-topics = Теми
field-conference-people = Хто бере участь
field-companion = Зі мною прийде
field-topic-discussed = Тема
field-agreed = Про що домовилися
field-who-does-it = Хто це робить
field-until-when = До якої дати
field-kaoa-step = Крок
field-when = Коли
field-contact-phone = Телефон або ел. пошта
field-child = Дитина

## Papers that only the inserts ask for

paper-check-up-booklet = Зошит профоглядів дитини (<de>U-Heft</de>)
paper-child-benefit-decision = Рішення про <de>Kindergeld</de> (<de>Bescheid</de>)
paper-daycare-contract = Договір про <de>Kita</de> (дитсадок) або <de>Tagespflege</de> (денний догляд)
paper-cv = Резюме (<de>Lebenslauf</de>)
paper-employment-contract = Трудовий договір (<de>Arbeitsvertrag</de>)
paper-training-contract = Договір про профнавчання (<de>Ausbildungsvertrag</de>)
paper-internship-certificates = Довідки про практику (<de>Praktika</de>)
paper-help-plan = Папери від <de>Jugendamt</de> (<de>Hilfeplan</de>, план допомоги)

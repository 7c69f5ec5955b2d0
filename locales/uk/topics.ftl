# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## registration

topic-registration = Зареєструвати адресу
    .lead = Зареєструйте адресу після заселення. Згодом про цю реєстрацію питатимуть у багатьох { -office(case: "loc-pl") }.
topic-registration-confirmation = Попросіть в { -landlord(case: "gen") } <de>Wohnungsgeberbestätigung</de> (його підтвердження).
topic-registration-ask-appointment = Запитайте в <de>Bürgerbüro</de> (бюро для громадян), чи потрібен запис.
topic-registration-register = Зареєструйте себе й родину за новою адресою.
topic-registration-certificate = Попросіть <de>Meldebescheinigung</de> (довідку про адресу). Бережіть її.
topic-registration-letterbox = Напишіть усі прізвища на поштовій скриньці та біля дзвінка.
topic-registration-move = Знову переїжджаєте? Зареєструйте й наступну адресу.
topic-registration-tell-others = Повідомте нову адресу також банку, школі, лікарняній касі та { -office(case: "dat-pl") }.
topic-registration-tax-id = <de>Steuer-ID</de> (податковий номер) зазвичай надходить поштою. Збережіть цей лист.
topic-registration-no-payment = Нікому не платіть за запис на { -appointment(case: "acc") }. Реєструйте лише житло, у якому справді живете.
topic-registration-two-weeks-law = Зареєструйте адресу протягом двох тижнів після заселення. Минуло більше часу? Усе одно зареєструйтеся одразу. Маєте запитання? Запитайте на { -advice(case: "loc") }.

## residence-permit

topic-residence-permit = Дозвіл на перебування
    .lead = Подивіться, до якого дня чинний ваш документ. Завчасно запишіться на { -appointment(case: "acc") }.
topic-residence-permit-check = Подивіться, до якого дня чинний ваш документ. Запишіть цей день.
topic-residence-permit-appointment = Завчасно запишіться на { -appointment(case: "acc") } до <de>Ausländerbehörde</de>.
topic-residence-permit-papers = Запитайте, які документи взяти із собою. Зробіть копії.
topic-residence-permit-receipt = Справа триває довго? Попросіть письмове підтвердження.
topic-residence-permit-next-steps = Хочете жити тут постійно? Попросіть записати для вас потрібні кроки.
topic-residence-permit-conditions = Прочитайте, що написано в документі та на додатковому аркуші.
topic-residence-permit-work = Перед кожною новою роботою питайте, чи можна вам там працювати.
topic-residence-permit-travel = Хочете поїхати за кордон або переїхати? Спершу запитайте.
topic-residence-permit-changes = Повідомляйте про зміни: адреса, шлюб, народження, розставання чи нова робота.
topic-residence-permit-deadline-letter = У листі вказано <de>Frist</de> (строк)? Одразу зверніться по { -advice(case: "acc") }. Нікому не платіть за запис на { -appointment(case: "acc") }.
topic-residence-permit-right-to-stay = Навіть із <de>Duldung</de> (відстрочкою видворення) є шляхи до <de>Aufenthaltserlaubnis</de> (дозволу на перебування). Важливо, наприклад, як довго ви в Німеччині. Завчасно запитайте на { -advice(case: "loc") }.
topic-residence-permit-chance-permit = <de>Chancen-Aufenthaltsrecht</de> (особливий дозвіл на перебування) більше не надають. Ви його ще маєте? Тоді певний час діють особливі правила. Зверніться по { -advice(case: "acc") } найближчим часом.

## health-insurance

topic-health-insurance = Медичне страхування
    .lead = Завчасно зверніться до лікарняної каси. З її карткою можна йти до лікаря.
topic-health-insurance-ask = Спершу з’ясуйте, як ви застраховані. На { -advice(case: "loc") } вам допоможуть.
topic-health-insurance-choose = Оберіть <de>Krankenkasse</de> (лікарняну касу) і зареєструйтеся там.
topic-health-insurance-family = Запитайте, чи можна застрахувати разом із вами й родину.
topic-health-insurance-card = Беріть <de>Gesundheitskarte</de> (картку каси) на кожен прийом у лікаря.
topic-health-insurance-no-card = Картки ще немає? Попросіть у лікарняної каси довідку.
topic-health-insurance-european-card = Маєте страхову картку з Європи? Покажіть її лікарняній касі.
topic-health-insurance-social-office = Іноді спершу допомагає <de>Sozialamt</de>. Запитайте про <de>Behandlungsschein</de> (талон на лікування).
topic-health-insurance-changes = Повідомляйте лікарняній касі: нова адреса, нова робота, народження, шлюб.
topic-health-insurance-not-insured = Не маєте страхування? Не чекайте. Запитайте на { -advice(case: "loc") }.
topic-health-insurance-doorstep = Не укладайте договір страхування на порозі чи телефоном. Спершу зверніться по { -advice(case: "acc") }.

## doctor

topic-doctor = Якщо ви захворіли
    .lead = Спершу йдіть до сімейного лікаря. Якщо є небезпека для життя, негайно викликайте швидку допомогу.
topic-doctor-find = Знайдіть <de>Hausarztpraxis</de> (сімейного лікаря) поблизу ще до хвороби.
topic-doctor-call = Зателефонуйте туди й запишіться на { -appointment(case: "acc") }.
topic-doctor-language = Потрібна { -language-mediator(case: "nom") }? Скажіть про це одразу.
topic-doctor-bring = Візьміть із собою картку, паспорт щеплень і свої ліки.
topic-doctor-specialist = Потрібен лікар-спеціаліст? Попросіть <de>Überweisung</de> (направлення).
topic-doctor-closed = Кабінет зачинено, а небезпеки для життя немає? Допоможе чергова лікарська служба.
topic-doctor-pharmacy = За <de>Rezept</de> (рецептом) ви отримаєте ліки в <de>Apotheke</de> (аптеці).
topic-doctor-sick-note = Не можете піти на роботу чи на курс? Одразу повідомте.
topic-doctor-cancel = Не можете прийти на { -appointment(case: "acc") }? Повідомте завчасно.
topic-doctor-children = Ходіть із дітьми також на <de>Vorsorgeuntersuchung</de> (профогляд).
topic-doctor-ambulance = Сильний біль у грудях, важко дихати чи параліч? Не чекайте. Викликайте швидку допомогу.

## mental-health

topic-mental-health = Коли душі потрібна допомога
    .lead = Після важких часів багато людей відчувають страх або погано сплять. Зверніться по допомогу.
topic-mental-health-talk = Поговоріть із людиною, якій довіряєте.
topic-mental-health-practice = Зверніться до сімейного лікаря (<de>Hausarztpraxis</de>). Скажіть, як почуваєтеся.
topic-mental-health-counselling = Запитайте на { -advice(case: "loc") } про допомогу поблизу.
topic-mental-health-language = Попросіть { -language-mediator(case: "acc") }.
topic-mental-health-strength = Ви не винні. Звернутися по допомогу – добрий крок.
topic-mental-health-daily = Сталий розпорядок, рух і розмови можуть піти вам на користь.
topic-mental-health-children = Діти теж переживають. Поговоріть зі школою, дитсадком чи дитячим лікарем.
topic-mental-health-waiting = На <de>Psychotherapie</de> (психотерапію) часом чекають довго. Запитайте, що допоможе вже зараз.
topic-mental-health-not-alone = Вам не хочеться більше жити? Зателефонуйте просто зараз. Якщо є небезпека для життя, викликайте швидку допомогу.

## housing

topic-housing = Знайти житло
    .lead = Пошук може тривати довго. Спокійно прочитайте кожен договір, перш ніж підписати.
topic-housing-entitlement = Запитайте про <de>Wohnberechtigungsschein</de> (довідку на недороге житло).
topic-housing-search = Шукайте в інтернеті, у газеті та через знайомих.
topic-housing-visit = Огляньте житло. Сфотографуйте пошкодження.
topic-housing-rent-paid = Вашу оренду оплачує { -office(case: "nom") }? Спершу попросіть її згоди.
topic-housing-contract = Попросіть пояснити вам <de>Mietvertrag</de> (договір оренди). Бережіть його.
topic-housing-costs = До <de>Kaltmiete</de> (базової оренди) додаються <de>Nebenkosten</de>, наприклад за воду та сміття.
topic-housing-deposit = <de>Kaution</de> (застава) – це гарантія. Збережіть квитанцію.
topic-housing-power = Під час заселення запишіть показники лічильників. Електрику часто треба оформити самим.
topic-housing-handover = Під час заселення впишіть усі пошкодження в <de>Übergabeprotokoll</de> (акт передачі).
topic-housing-dismissal = Прийшла <de>Kündigung</de> (розірвання договору) чи <de>Mahnung</de> (вимога сплати)? Одразу йдіть на { -advice(case: "acc") }.
topic-housing-advance = Не платіть грошей, доки не побачите житло й договір. Не підписуйте того, чого не розумієте.

## money-support

topic-money-support = Якщо не вистачає грошей
    .lead = Порадьтеся завчасно. На { -advice(case: "loc") } разом із вами з’ясують, яка { -office(case: "nom") } за це відповідає.
topic-money-support-ask = Запитайте на { -advice(case: "loc") }, яка допомога для вас можлива.
topic-money-support-job-centre = Запитайте про виплати: <de>Leistungen vom Jobcenter (SGB II)</de>. Подайте { -application(case: "acc") } завчасно.
topic-money-support-social-office = За деякі види допомоги відповідає <de>Sozialamt</de>. Запитайте там.
topic-money-support-family = Маєте дітей? Запитайте про <de>Kindergeld</de> і <de>Kinderzuschlag</de> (виплати на дітей).
topic-money-support-copies = Копіюйте кожну { -application(case: "acc") }. Попросіть підтвердити, що ви її подали.
topic-money-support-changes = Одразу повідомляйте про зміни: робота, зарплата, переїзд, народження, шлюб, поїздка.
topic-money-support-rent = Мала зарплата, висока оренда? Запитайте про <de>Wohngeld</de> (житлову субсидію).
topic-money-support-school = Щодо шкільного приладдя й екскурсій запитайте про допомогу <de>Bildung und Teilhabe</de>.
topic-money-support-decision = <de>Bescheid</de> (рішення) неправильне чи незрозуміле? Запитайте одразу. Діють строки.
topic-money-support-debts = Є борги? Завчасно йдіть у <de>Schuldnerberatung</de> ({ -advice(case: "acc") } з боргів).
topic-money-support-letters = Одразу відкривайте листи від { -office(case: "gen-pl") }. Відповідайте до дати, вказаної в листі. Інакше гроші можуть не надійти.

## bank-account

topic-bank-account = Відкрити рахунок
    .lead = Відкрийте рахунок найближчим часом. Він потрібен для зарплати, оренди та грошей від { -office(case: "gen") }.
topic-bank-account-compare = Порівняйте кілька банків. Запитайте про всі витрати.
topic-bank-account-open = Відкрийте <de>Girokonto</de> (поточний рахунок) у банку чи ощадкасі.
topic-bank-account-refused = Банк відмовляє? Запитайте про <de>Basiskonto</de> (базовий рахунок).
topic-bank-account-give-iban = Повідомте свій <de>IBAN</de> підприємству та { -office(case: "dat") }.
topic-bank-account-standing-order = Платіть за оренду через <de>Dauerauftrag</de> (автоплатіж). Тоді ви про неї не забудете.
topic-bank-account-statements = Часто перевіряйте рахунок. Зберігайте <de>Kontoauszüge</de> (виписки).
topic-bank-account-lost-card = Загубили картку? Одразу заблокуйте її.
topic-bank-account-instalments = Рідко купуйте в розстрочку. Спершу запитайте про повну вартість.
topic-bank-account-pin = Нікому не давайте картку, ПІН-код чи доступ до рахунку. Ніколи не відповідайте на повідомлення, де про це питають.

## work

topic-work = Знайти роботу
    .lead = Спершу з’ясуйте, чи можна вам працювати. Потім попросіть допомогти з пошуком.
topic-work-permission = Прочитайте у своєму документі, чи можна вам працювати. Незрозуміло? Запитайте.
topic-work-register = Станьте на облік для пошуку роботи. Попросіть про розмову щодо ваших цілей.
topic-work-job-centre = Отримуєте гроші від <de>Jobcenter</de>? Тоді запитайте там про роботу.
topic-work-cv = Напишіть <de>Lebenslauf</de> (резюме). Дайте комусь прочитати його.
topic-work-contract = Уважно прочитайте <de>Arbeitsvertrag</de> (трудовий договір). Питайте, якщо не розумієте.
topic-work-numbers = Підприємство запитає <de>Steuer-ID</de> і <de>Sozialversicherungsnummer</de>.
topic-work-payslip = Зберігайте кожну <de>Lohnabrechnung</de> (розрахунковий листок). Перевіряйте години.
topic-work-hours = Щодня записуйте, коли ви працювали.
topic-work-sick = Захворіли? Повідомте підприємство до початку роботи.
topic-work-no-wage = Зарплата не надходить? Швидко зверніться по { -advice(case: "acc") }. Діють строки.
topic-work-contract-passport = Не працюйте без договору. Не віддавайте свій паспорт. Нічого не платіть за робоче місце.

## recognition

topic-recognition = Визнання документів про освіту
    .lead = Ваші вміння цінні. Попросіть перевірити, яку силу мають ваші документи в Німеччині.
topic-recognition-collect = Зберіть усі документи про освіту. Зробіть добрі копії або фото.
topic-recognition-counselling = Зверніться по { -advice(case: "acc") }, перш ніж подавати { -application(case: "acc") }.
topic-recognition-translate = Запитайте, що потрібно перекласти. Лише після цього замовляйте переклад.
topic-recognition-costs = Заздалегідь запитайте про витрати. Можливо, є допомога.
topic-recognition-apply = Подайте { -application(case: "acc") } до установи, яку вам назвуть.
topic-recognition-regulated = За деякими професіями можна працювати лише з <de>Anerkennung</de> (визнанням), наприклад за багатьма у сфері догляду.
topic-recognition-missing = Бракує документів? Розкажіть, що ви вмієте. Запитайте про інші шляхи.
topic-recognition-part = Визнали лише частину? Запитайте про курс, практику чи іспит.
topic-recognition-meanwhile = Поки чекаєте, далі вчіть німецьку для своєї професії.
topic-recognition-originals = Віддавайте оригінали, лише якщо це необхідно. Попросіть підтвердити, що ви їх віддали.

## vocational-training

topic-vocational-training = Професійне навчання
    .lead = Ви здобуваєте професію, зазвичай на підприємстві та в професійній школі. Дорослі теж можуть це зробити.
topic-vocational-training-counselling = Запишіться на { -appointment(case: "acc") } до <de>Berufsberatung</de> (служби профорієнтації).
topic-vocational-training-internship = Пройдіть <de>Praktikum</de> (практику). Так ви побачите, чи підходить професія.
topic-vocational-training-apply = Подавайте заявки завчасно, також на кілька підприємств.
topic-vocational-training-permission = Перед початком запитайте, чи потрібен вам дозвіл.
topic-vocational-training-contract = Підписуйте <de>Ausbildungsvertrag</de> (договір про профнавчання), лише коли його зрозумієте.
topic-vocational-training-school-leaving = Ще не закінчили школу? Запитайте, як отримати атестат.
topic-vocational-training-support = У <de>Berufsschule</de> (професійній школі) важко? Завчасно запитайте про додаткові заняття.
topic-vocational-training-german = Запитайте про { -german-course(case: "acc-pl") } паралельно з профнавчанням.
topic-vocational-training-money = Не вистачає зарплати? Запитайте про <de>Berufsausbildungsbeihilfe</de> (допомогу на профнавчання).
topic-vocational-training-before-stopping = Хочете припинити? Спершу зверніться по { -advice(case: "acc") }. Це може бути важливо для вашого перебування.
topic-vocational-training-training-permit = Якщо у вас відстрочка видворення, можливо, доступна й <de>Ausbildungsduldung</de> (така відстрочка на час профнавчання). Є також <de>Aufenthaltserlaubnis</de> для профнавчання. Запитайте на { -advice(case: "loc") }, що підходить вам.

## school

topic-school = Діти в школі
    .lead = Запишіть дитину одразу. У Німеччині діє <de>Schulpflicht</de>: діти мусять ходити до школи.
topic-school-register = Запишіть дитину до школи.
topic-school-german = Запитайте, як ваша дитина вчитиме німецьку в школі.
topic-school-contact-person = Запитайте, хто { -contact-person(case: "nom") } для вашої дитини. Запишіть ім’я.
topic-school-sick = Дитина захворіла? Уранці повідомте школу.
topic-school-parents-evening = Ходіть на <de>Elternabend</de> (батьківські збори). Попросіть у школи { -language-mediation(case: "acc") }.
topic-school-afternoon = Працюєте після обіду? Запитайте про догляд, наприклад <de>OGS</de> (група продовженого дня).
topic-school-costs = Запитайте про допомогу на шкільне приладдя, екскурсії та обіди.
topic-school-letters = Читайте листи зі школи. Питайте, якщо щось незрозуміло.
topic-school-home-language = Удома розмовляйте своєю мовою. Це допомагає дитині вчитися.
topic-school-holidays = Подорожуйте лише під час канікул. Запитайте в школі, якщо дитині потрібен вільний день.

## daycare

topic-daycare = Дитсадок і денний догляд
    .lead = Запишіть дитину якомога раніше. Багато родин чекають на місце.
topic-daycare-register = Запишіть дитину на місце в <de>Kita</de> (дитсадок).
topic-daycare-visit = Огляньте кілька дитсадків. Скажіть, які години вам потрібні.
topic-daycare-waiting = Місця ще немає? Запитайте про <de>Tagespflege</de> (денний догляд) та ігрові групи.
topic-daycare-settling-in = Заплануйте час на <de>Eingewöhnung</de> (адаптацію). Спочатку ви залишаєтеся поруч.
topic-daycare-costs = Запитайте, скільки коштує місце та яка є допомога.
topic-daycare-vaccination = У дитсадку запитають про щеплення. Візьміть <de>Impfpass</de> (паспорт щеплень).
topic-daycare-sick = Хворі діти залишаються вдома. Уранці зателефонуйте в дитсадок.
topic-daycare-pick-up = Скажіть у дитсадку, кому можна забирати дитину.
topic-daycare-refusal = Отримали відмову? Не здавайтеся. Запитайте в <de>Jugendamt</de> (відомстві у справах молоді).

## learning-german

topic-learning-german = Вивчення німецької
    .lead = Запитайте в { $kommune } про { -german-course(case: "acc") }, який вам підходить. Починайте якомога раніше.
topic-learning-german-advice = Дізнайтеся на { -advice(case: "loc") }, який { -german-course(case: "nom") } вам підходить.
topic-learning-german-test = Пройдіть <de>Einstufungstest</de> (тест на визначення рівня). Готуватися не треба.
topic-learning-german-register = Запишіться. Запитайте про час, вартість і догляд за дітьми.
topic-learning-german-attend = Ходіть регулярно. Якщо не можете прийти, повідомте.
topic-learning-german-keep = Зберігайте кожен сертифікат. Робіть копії.
topic-learning-german-work = Працюєте позмінно? Запитайте про зручний час курсів.
topic-learning-german-alphabet = Хочете навчитися читати й писати? Запитайте про <de>Alphabetisierungskurs</de> (курс грамоти).
topic-learning-german-obliged = { -office(case: "nom-cap") } направляє вас на <de>Integrationskurs</de>? Покажіть лист на { -advice(case: "loc") }.
topic-learning-german-practise = Щодня трохи говоріть німецькою, наприклад у <de>Sprachcafé</de> (мовному кафе).
topic-learning-german-waiting = Немає вільного місця? Поки що вчіться онлайн або в бібліотеці.
topic-learning-german-course-contract = Не підписуйте дорогих договорів на курси. Спершу запитайте про недорогі або безкоштовні курси.
topic-learning-german-integration-course = Хто не має законного права на <de>Integrationskurs</de>, зараз здебільшого не отримує допуску. Це стосується, наприклад, багатьох людей з ЄС та України. Запитайте на { -advice(case: "loc") } про інші курси.

## getting-around

topic-getting-around = Автобус, поїзд, велосипед і авто
    .lead = Купуйте квиток до посадки. Зберігайте його до кінця поїздки.
topic-getting-around-plan = Шукайте маршрут у застосунку або в розкладі руху.
topic-getting-around-ticket = Купуйте квиток до посадки. Деякі квитки треба <de>entwerten</de> (прокомпостувати).
topic-getting-around-cheaper = Запитайте про місячні квитки та про <de>Ermäßigung</de> (знижку).
topic-getting-around-licence = Маєте посвідчення водія? Запитайте, чи діє воно тут і як довго.
topic-getting-around-bicycle = Велосипеду потрібні світло, гальма та дзвінок. Завжди замикайте його.
topic-getting-around-helmet = На велосипеді носіть шолом. Він захищає голову.
topic-getting-around-child-seat = Дітям в авто потрібне відповідне дитяче крісло.
topic-getting-around-car = Ніколи не їздьте без страхування, реєстрації авто та чинного посвідчення водія.
topic-getting-around-no-ticket = Без дійсного квитка буде дорого. Надійшов лист про це? Одразу зверніться по { -advice(case: "acc") }.

## everyday-life

topic-everyday-life = Щоденне життя та сусіди
    .lead = Невеликі правила допомагають жити разом. Питайте сусідів. Багато хто охоче допоможе.
topic-everyday-life-post = Кожен лист відкривайте одразу. Збирайте важливі документи в папці.
topic-everyday-life-broadcasting-fee = Відповідайте на лист про <de>Rundfunkbeitrag</de> (внесок за радіо й ТБ). Запитайте про звільнення від сплати.
topic-everyday-life-waste = Сортуйте сміття: папір, біовідходи, упаковка, скло та решта.
topic-everyday-life-waste-calendar = Візьміть <de>Abfallkalender</de> (графік вивезення сміття). Там указано дні для кожного бака.
topic-everyday-life-library-card = Оформіть читацький квиток у бібліотеці. Там можна й учитися.
topic-everyday-life-quiet = Уночі, в неділю та у свята діє <de>Ruhezeit</de> (час тиші). Тоді не шуміть.
topic-everyday-life-deposit = На багатьох пляшках є <de>Pfand</de> (заставна вартість). Здавайте їх у магазин.
topic-everyday-life-shops = У неділю та у свята більшість магазинів зачинено.
topic-everyday-life-airing = Щодня ненадовго відчиняйте вікно й провітрюйте. Це допомагає від плісняви.
topic-everyday-life-on-time = Приходьте вчасно. Якщо не виходить, повідомте.
topic-everyday-life-doorstep = Нічого не підписуйте на порозі й не погоджуйте телефоном. Договори на мобільний зв’язок і електрику часто діють довго.

## community

topic-community = Знайомства та зустрічі
    .lead = Ідіть туди, де є інші люди. Долучитися можна, навіть якщо мало знаєте німецьку.
topic-community-visit = Завітайте до місця зустрічей у вашому районі. Запитайте про програму.
topic-community-club = Знайдіть <de>Verein</de> (клуб, товариство), наприклад для спорту чи музики. Зайдіть туди.
topic-community-language-cafe = Завітайте до <de>Sprachcafé</de> (мовного кафе). Там розмовляють без іспиту.
topic-community-volunteer = Допомагайте й ви. <de>Ehrenamt</de> (волонтерство) дає контакти та досвід.
topic-community-parents = Батьки зустрічаються в групах для малюків, у дитсадку та школі.
topic-community-library = У бібліотеці можна читати, вчитися та зустрічати інших.
topic-community-mentor = Запитайте про людей, які підтримають вас у щоденному житті.
topic-community-fee = Внесок зависокий? Запитайте про <de>Ermäßigung</de> (знижку).

## rights-protection

topic-rights-protection = Права та захист
    .lead = Ніхто не має права бити вас чи ваших дітей або погрожувати вам. Зверніться по допомогу. Ви не самі.
topic-rights-protection-safety = Ви в небезпеці? Ідіть у безпечне місце. Викличте поліцію.
topic-rights-protection-helpline = Жінки можуть телефонувати на <de>Hilfetelefon</de> (телефон допомоги), цілодобово й багатьма мовами.
topic-rights-protection-womens-advice = { -advice(case: "centre-cap") } для жінок допоможе знайти захист і планувати далі.
topic-rights-protection-write-down = Запишіть: що сталося? Коли, де, хто це бачив?
topic-rights-protection-discrimination = До вас ставляться гірше через походження? Зверніться по { -advice(case: "acc") }.
topic-rights-protection-equal = Жінки й чоловіки мають рівні права. Ви самі вирішуєте, як вам жити.
topic-rights-protection-children = Дітям потрібен захист. Вони й самі можуть зателефонувати та попросити поради.
topic-rights-protection-passport = Нікому не віддавайте свій паспорт на зберігання.
topic-rights-protection-fair-work = Проблеми із зарплатою чи робочим часом? Щодо цього теж є { -advice(case: "nom-pl") }.
topic-rights-protection-signature = Перед кожним підписом питайте, навіщо потрібні ваші дані.
topic-rights-protection-force = Вас хтось змушує до праці, шлюбу чи сексу? Це заборонено. Зверніться по допомогу.

## advice

topic-advice = Знайти { -advice(case: "acc") }
    .lead = Ви не мусите долати все самі. Приходьте завчасно зі своїми запитаннями та листами.
topic-advice-visit = Ідіть на { -advice(case: "acc") } поблизу. Запитайте про запис на { -appointment(case: "acc") }.
topic-advice-language = Скажіть, якою мовою ви говорите. Попросіть { -language-mediation(case: "acc") }.
topic-advice-bring = Візьміть із собою всі листи та свою { -pack(case: "acc") }.
topic-advice-ask-again = Перепитуйте, доки все не зрозумієте. Ніхто не знає всього одразу.
topic-advice-plan = Запишіть разом, хто що робить і до якої дати.
topic-advice-adults = Для дорослих є <de>Migrationsberatung</de> (міграційна { -advice(case: "nom") }).
topic-advice-young = Ви молоді? Запитайте про <de>Jugendmigrationsdienst</de> (міграційну службу для молоді).
topic-advice-trusted-person = Запитайте, чи можна взяти із собою людину, якій ви довіряєте.
topic-advice-your-data = Запитайте, хто отримає ваші дані. Погоджуйтеся, лише якщо хочете.
topic-advice-children = Не просіть своїх дітей перекладати. Це для них заважко.
topic-advice-paid-help = Хтось вимагає багато грошей за допомогу із { -application(case: "ins-pl") }? Спершу запитайте в { -advice(case: "centre-loc") }.

## emergency

topic-emergency = В екстреній ситуації
    .lead = Негайно викликайте допомогу! Спершу скажіть, де ви.
topic-emergency-safety = Перейдіть у безпечне місце. Попередьте інших.
topic-emergency-call = Телефонуйте: пожежна служба та швидка допомога або поліція.
topic-emergency-say = Скажіть: де це? Що сталося? Скільки людей?
topic-emergency-stay-on-line = Не кладіть слухавку. Чекайте на запитання.
topic-emergency-show-way = Відчиніть вхідні двері. Покажіть рятувальникам дорогу.
topic-emergency-fire = Пожежа? Виходьте назовні й зачиняйте двері. Не користуйтеся ліфтом!
topic-emergency-no-danger = Захворіли, але небезпеки для життя немає? Телефонуйте до чергової лікарської служби.
topic-emergency-violence = Насильство вдома? Викличте поліцію, навіть уночі.
topic-emergency-little-german = Мало знаєте німецьку? Усе одно телефонуйте. Назвіть свою адресу.
topic-emergency-do-not-wait = Життя людини в небезпеці? Не чекайте! Негайно викликайте швидку допомогу!

## deadlines: by when a step is to be done

deadline-two-weeks = Протягом двох тижнів після заселення
deadline-after-move-in = Одразу після заселення
deadline-at-move-in = Під час заселення
deadline-at-once = Одразу
deadline-soon = Якнайраніше
deadline-first-weeks = У перші тижні
deadline-before-expiry = Задовго до закінчення дії документа
deadline-before-signing = Перш ніж підписувати
deadline-before-start = До першого робочого дня
deadline-before-driving = Перш ніж сідати за кермо
deadline-letter-date = До дати, вказаної в листі

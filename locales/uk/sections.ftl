# Machine draft. Translated by machine from the German on 2026-11-20; no native speaker has confirmed it.

## Begleitheft: cover and how to use it

section-begleitheft = Мій { -booklet(case: "full") }
    .lead = Мої дані, мої контакти, мої записи на { -appointment(case: "acc") } – в одному місці
section-begleitheft-yours = Цей { -booklet(case: "nom") } належить лише вам. Ніхто не має права вимагати його від вас. Усі дані ви вказуєте добровільно.

section-how-to = Як користуватися { -booklet(case: "ins") }
section-how-to-carry = Беріть { -booklet(case: "acc") } із собою на { -appointment(case: "acc-pl") }.
section-how-to-show = Якщо хочете, покажіть сторінку. Так не доведеться знову все розповідати.
section-how-to-decide = Вирішуйте самі, хто бачить { -booklet(case: "acc") }. Жодна { -office(case: "nom") } не має права без дозволу залишати його в себе чи копіювати.
section-how-to-lines = Рядки, які не хочете заповнювати, залишайте порожніми. Усе добровільно.
section-how-to-speak = Щось незрозуміло? Покажіть на рядок. Попросіть { -language-mediator(case: "acc") }.
section-how-to-not-official = Цей { -booklet(case: "nom") } <strong>не є офіційним документом</strong>. Він не замінює ні посвідчення, ні { -application(case: "gen") }. Якщо ви ним не користуєтеся, це вам не зашкодить.
section-how-to-lost = Ви знайшли цей { -booklet(case: "acc") }? Будь ласка, не читайте його. Поверніть його за контактною адресою. Щиро дякуємо!

## Begleitheft: the person and the people around

section-about-me = Про мене
    .lead = Записуйте лише те, що хочете показувати на { -appointment(case: "loc-pl") }.

section-people = Люди, з якими я живу
    .lead = Запишіть, хто живе з вами; достатньо року народження.

section-my-offices = Мої { -office(case: "nom-pl") } й контакти
    .lead = Запишіть своїх { -contact-person(case: "acc-pl") } і те, що ви вже подали.

section-papers = Мої документи
    .lead = Позначте те, що маєте; про те, чого бракує, поговоріть на { -advice(case: "loc") }.
section-papers-originals = Віддавайте копії, а оригінали залишайте собі. { -office(case: "nom-cap") } залишає оригінал у себе? Попросіть <de>Bescheinigung</de> (довідку).

section-appointments = Мої записи на { -appointment(case: "acc") }
    .lead = Записуйте кожен { -appointment(case: "acc") }; якщо не можете прийти, повідомте завчасно.

## Begleitheft: language, work, goals

section-language = Вивчення німецької
    .lead = Оберіть пропозицію та запишіть свої курси й сертифікати.

section-school-work = Школа, профнавчання, робота
    .lead = Запишіть, що ви вмієте; досвід без документів теж пишіть сюди.

section-goals = Мої цілі
section-goals-voluntary = Ставте собі цілі, лише якщо хочете. Ви можете сказати «ні». На { -advice(case: "loc") } вам можуть пізніше запропонувати це ще раз.

section-responsibility = Якщо змінюється { -office(case: "nom") }
    .lead = Запишіть тут, яка { -office(case: "nom") } тепер відповідає за вашу справу.

## Begleitheft: consent. The binding text of a consent is the German one.

section-consent = Мої згоди
    .lead = Підписуйте лише те, що ви зрозуміли й чого справді хочете.
section-consent-free = Кожна <de>Einwilligung</de> (згода) добровільна. Не підписуєте? Для цього { -booklet(case: "gen") } це не має наслідків. У рядках указано: які дані, кому, для чого та до якої дати. Юридичну силу має німецький текст.
section-consent-revoke = Ви можете будь-коли відкликати свою <de>Einwilligung</de> (згоду). Скажіть або напишіть про це { -office(case: "dat") }. Відкликання діятиме на майбутнє.

section-notes = Нотатки
    .lead = Запишіть свої запитання, перш ніж іти на { -appointment(case: "acc") }.

## Both documents

section-glossary = Слова, потрібні в { -office(case: "loc-pl") }
    .lead = Шукайте тут німецькі слова зі своїх листів.

section-emergency = Екстрена ситуація
    .lead = Негайно телефонуйте. Скажіть: де ви? Що сталося?

## Willkommensmappe

section-willkommensmappe = Ласкаво просимо до { $kommune }
    .lead = Найважливіше для початку – щоб читати, показувати й зберігати

section-letter = Добре, що ви тут
    .lead = Із цього листа ви дізнаєтеся, хто ми і як ми вас підтримуємо.
section-letter-greeting = Добрий день і ласкаво просимо до { $kommune }! На початку багато нового. Ви не мусите долати все самі.
section-letter-who-we-are = Ми – <de>Ankommensberatung</de> ({ -advice(case: "nom") } після приїзду). Ми тут для всіх, хто недавно приїхав. З якої ви країни та чому приїхали, не має значення. Ми вислухаємо й покажемо шлях до потрібної установи.
section-letter-what-inside = У цій { -pack(case: "loc") } – перші кроки, важливі адреси та { -german-course(case: "nom-pl") }. Не треба читати все сьогодні. Німецький текст допоможе вам в { -office(case: "loc") }: просто покажіть на рядок.
section-letter-free = Наша { -advice(case: "nom") } безкоштовна й конфіденційна. Ви самі вирішуєте, що нам розповідати.
section-letter-visit = Якщо хочете, ми прийдемо до вас. Або ви прийдете до нас у <de>Stadtteilbüro</de> (районне бюро). Зателефонуйте нам. Сміливо просіть { -language-mediator(case: "acc") }.

section-contents = Зміст
    .lead = Знайдіть свою тему й відкрийте сторінку.

section-district-office = Ваше районне бюро
    .lead = Спершу приходьте сюди: вам допоможуть і підкажуть шлях до інших установ.
section-district-office-questions = Ставте запитання: про листи, { -office(case: "acc-pl") }, житло, школу чи роботу.
section-district-office-forms = Приносьте бланки й просіть допомогти їх заповнити.
section-district-office-courses = Запитайте про { -german-course(case: "acc-pl") } у вашому районі.
section-district-office-people = Познайомтеся з людьми, які живуть поруч.

section-first-steps = Ваші перші кроки
    .lead = Починайте згори: кожен рядок підкаже, куди йти та що взяти із собою.

section-courses = { -german-course(case: "nom-pl-cap") }
    .lead = Знайдіть курс, який підходить вам і вашому розкладу.

section-own-papers = Мої папери
    .lead = Зберігайте тут свої документи, щоб на { -appointment(case: "loc") } все знайти.
section-own-papers-order = Розкладіть папери за темами, найновіші – спереду. Позначте, що лежить у { -pack(case: "loc") }.
section-own-papers-holes = Пробивайте отвори лише в копіях. Посвідчення, свідоцтва та інші оригінали кладіть у прозорий файл.
